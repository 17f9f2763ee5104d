"""load → overlay → describe → render → audit → seal: the whole generator, read top to bottom."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import contract, data, describe, ir, namespaces, overlay, seal, shipped, version_tables, versions
from .errors import SpecError
from .inputs import GENERATED, ROOT, SPEC, inputs
from .render import render

PACKAGE = "attropic_api"
COMMAND = "python -m codegen generate"


def generate(spec: Path = SPEC, out: Path = GENERATED, package: str = PACKAGE) -> ir.Api:
    """Rebuild ``out`` from the contract and overlays under ``spec``; on any error it stays untouched.

    Raises:
        SpecError: The contract, an overlay or a tool's output cannot be used.
    """
    document = contract.read(spec)
    overlay.apply_all(document, spec / "overlays")
    return _build(
        document,
        out,
        package,
        source="spec/",
        command=COMMAND,
        made_from=inputs(spec),
        names=namespaces.read(spec),
        spec=spec,
    )


def build(source: str, out: Path, package: str = PACKAGE, overlays: Path | None = None) -> ir.Api:
    """Make a package from any description; its own documentation is kept.

    Raises:
        SpecError: The description, an overlay or a tool's output cannot be used.
    """
    document = contract.read_source(source)
    if overlays is not None:
        overlay.apply_all(document, overlays)
    name = source.rsplit("/", 1)[-1]
    command = f"python -m codegen build --from {name}"
    return _build(document, out, package, source=name, command=command, made_from={}, where=source)


def _build(
    document: dict[str, Any],
    out: Path,
    package: str,
    *,
    source: str,
    command: str,
    made_from: dict[str, str],
    names: dict[str, dict[str, str]] | None = None,
    spec: Path | None = None,
    where: str = "",
) -> ir.Api:
    if not package.isidentifier():
        raise SpecError(f"{package!r} is not a package name.", remedy="Use letters, digits and underscores.")
    seal.check_place(out)
    try:
        api = describe.describe(document)
    except SpecError as error:
        raise error.at(where or source) from None
    others = versions.read(document, spec) if spec is not None else []
    for version in others:
        versions.mark(api, version)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".codegen-", dir=out.parent) as scratch:
        work = Path(scratch) / "work"
        work.mkdir()
        new = Path(scratch) / "new"
        render(api, new / package, work, names)
        (new / package / "API.md").rename(new / "API.md")
        note = f"Generated from {source} by `{command}`. Do not edit."
        version_tables.write(api, others, new / package)
        data.write(spec, new / package, note)
        seal.finish(new / package, source, command)
        (new / package / shipped.FILE).write_text(shipped.dump(document, source, command), encoding="utf-8")
        audit(document, new, package, work)
        seal.write_manifest(new, source, made_from)
        seal.put(new, out)
    return api


def audit(document: dict[str, Any], folder: Path, package: str, work: Path) -> None:
    """Prove, in a process of its own, that the package says everything that the document says.

    Raises:
        SpecError: Something was lost; the error names it.
    """
    file = work / "document.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    command = [sys.executable, "-B", "-m", "codegen.audit", str(file), str(folder), package]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise SpecError(
            "The generated package does not say what the description says:\n"
            + (done.stdout + done.stderr[-2000:]).rstrip(),
            remedy="This is a fault of the generator: report the description.",
        )
