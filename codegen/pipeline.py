"""load → overlay → describe → render → audit → seal: the whole generator, read top to bottom."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from attrs import frozen

from . import contract, data, describe, ir, namespaces, placing, seal, shipped, text, version_tables, versions
from .cache import Cache, opened
from .errors import SpecError
from .inputs import GENERATED, ROOT, SPEC, inputs
from .overlaid import blaming, overlaid
from .overlay_action import Ledger
from .pieces import Pieces
from .render import render

PACKAGE = "attropic_api"
COMMAND = "python -m codegen generate"


@frozen
class Made:
    """A generated package.

    Attributes:
        api: What it was made from.
        rendered: Its modules that were made anew, by their path below the package.
        kept: Its modules that an earlier generation had made.
        placed: What became of the tree in place.
    """

    api: ir.Api
    rendered: list[str]
    kept: list[str]
    placed: placing.Placed

    def account(self) -> str:
        """How much of it was made anew."""
        return f"{len(self.rendered):,} of {len(self.rendered) + len(self.kept):,} modules rendered"


def generate(
    spec: Path = SPEC,
    out: Path = GENERATED,
    package: str = PACKAGE,
    *,
    cache: Path | None = None,
    present: Path | None = None,
) -> Made:
    """Rebuild ``out`` from the contract and overlays under ``spec``; on any error it stays untouched.

    Args:
        spec: The folder of the contract.
        out: The folder to write.
        package: The name of the package.
        cache: A folder of what earlier generations made, which is made when needed; without one, all is made anew.
        present: A tree generated before, when it is not at ``out``: files that did not change are linked to it.

    Raises:
        SpecError: The contract, an overlay or a tool's output cannot be used.
    """
    with opened(cache) as pieces_made, text.remembered(pieces_made):
        document, ledger = overlaid(contract.read(spec), spec / "overlays", str(spec / contract.ROOT))
        return _build(
            document,
            ledger,
            out,
            package,
            pieces_made,
            source="spec/",
            command=COMMAND,
            made_from=inputs(spec),
            names=namespaces.read(spec),
            spec=spec,
            present=present,
        )


def build(source: str, out: Path, package: str = PACKAGE, overlays: Path | None = None) -> Made:
    """Make a package from any description; its own documentation is kept.

    Raises:
        SpecError: The description, an overlay or a tool's output cannot be used.
    """
    document, ledger = overlaid(contract.read_source(source), overlays, source)
    name = source.rsplit("/", 1)[-1]
    command = f"python -m codegen build --from {name}"
    return _build(document, ledger, out, package, Cache(None), source=name, command=command, made_from={}, where=source)


def _build(
    document: dict[str, Any],
    ledger: Ledger,
    out: Path,
    package: str,
    cache: Cache,
    *,
    source: str,
    command: str,
    made_from: dict[str, str],
    names: dict[str, dict[str, str]] | None = None,
    spec: Path | None = None,
    where: str = "",
    present: Path | None = None,
) -> Made:
    if not package.isidentifier():
        raise SpecError(f"{package!r} is not a package name.", remedy="Use letters, digits and underscores.")
    seal.check_place(out)
    try:
        with blaming(ledger):
            api = describe.describe(document)
    except SpecError as error:
        raise error.at(where or source) from None
    others = versions.read(document, spec) if spec is not None else []
    for version in others:
        versions.mark(api, version)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".codegen-", dir=out.parent.resolve()) as folder:
        scratch, new = Path(folder), Path(folder) / "new"
        work, aside = scratch / "work", scratch / "aside"
        work.mkdir()
        aside.mkdir()
        pieces = Pieces(
            new / package, scratch / "stage", seal.header(source, command), cache, (present or out) / package
        )
        overview = render(api, pieces, work, names)
        (new / "API.md").write_text(overview, encoding="utf-8")
        version_tables.write(api, others, pieces)
        data.write(spec, pieces, f"Generated from {source} by `{command}`. Do not edit.")
        pieces.finish()
        pieces.plain(shipped.FILE, shipped.dump(document, source, command))
        audit(document, new, package, work, cache.folder)
        seal.write_manifest(new, source, made_from)
        return Made(api, pieces.rendered, pieces.kept, placing.put(new, out, aside))


def audit(document: dict[str, Any], folder: Path, package: str, work: Path, cache: Path | None = None) -> None:
    """Prove, in a process of its own, that the package says everything that the document says: always all of it.

    Args:
        document: The description.
        folder: Where the package is.
        package: Its name.
        work: A folder for scratch files.
        cache: Where compiled modules are kept.

    Raises:
        SpecError: Something was lost; the error names it.
    """
    file = work / "document.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    command = [sys.executable, "-B", "-m", "codegen.audit", str(file), str(folder), package]
    command += [str(cache.resolve())] if cache is not None else []
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise SpecError(
            "The generated package does not say what the description says:\n"
            + (done.stdout + done.stderr[-2000:]).rstrip(),
            remedy="This is a fault of the generator: report the description.",
        )
