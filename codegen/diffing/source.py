"""Read one side of a comparison: a description, a contract with its overlays, or either at a git revision."""

from __future__ import annotations

import copy
import io
import subprocess
import tarfile
import tempfile
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import define, field

from .. import contract, describe, importing, ir, load, namespaces
from ..allof import fold
from ..errors import SpecError, unescape
from ..inputs import ROOT
from ..operations import OperationViews
from ..overlaid import overlaid
from ..walk import Schema

GIT = "git:"
Additions = dict[str, dict[str, str]]


@define(slots=False)
class Source:
    """What one side says.

    Attributes:
        api: The description, read.
        document: The document it was read from; without it bounds are not compared.
        additions: Names that ``namespaces.yaml`` adds.
        notes: What a reader has to know about this side.
        label: How it was named.
    """

    api: ir.Api
    document: dict[str, Any] = field(factory=dict)
    additions: Additions = field(factory=dict)
    notes: list[str] = field(factory=list)
    label: str = ""

    @classmethod
    def of(cls, document: dict[str, Any], label: str = "", additions: Additions | None = None) -> Source:
        """Read a bundled document.

        Raises:
            SpecError: It says something that the generator refuses.
        """
        try:
            api = describe.describe(copy.deepcopy(document))
        except SpecError as error:
            raise error.at(label) from None
        return cls(api, document, additions or {}, label=label)

    @cached_property
    def views(self) -> OperationViews:
        """The Python methods."""
        return OperationViews(self.api)

    @cached_property
    def tables(self) -> dict[str, namespaces.Table]:
        """The public names of types."""
        known = {d.name for d in self.api.definitions.values()} | {d.param_name for d in self.api.definitions.values()}
        kept = {
            space: {name: ours for name, ours in names.items() if ours in known}
            for space, names in self.additions.items()
        }
        return namespaces.tables(self.api, self.views, {space: names for space, names in kept.items() if names})

    def schema(self, at: str) -> Schema:
        """The schema at a JSON pointer, ``allOf`` folded; empty when there is none."""
        value: Any = self.document
        for part in at.split("/")[1:]:
            key = unescape(part)
            if isinstance(value, dict) and key in value:
                value = value[key]
            elif isinstance(value, list) and key.isdigit() and int(key) < len(value):
                value = value[int(key)]
            else:
                return {}
        return self.folded(value, at)

    def folded(self, schema: Any, at: str) -> Schema:
        """A schema with its ``allOf`` folded."""
        if not isinstance(schema, dict):
            return {}
        return fold(schema, self.document.get("components", {}).get("schemas", {}), at)


def read(source: str) -> Source:
    """Read ``source``: a file, a URL, a folder of a contract, or ``git:REVISION[:PATH]`` (the path is ``spec``).

    Raises:
        SpecError: It cannot be read or understood.
    """
    if source.startswith(GIT):
        return _read_revision(source)
    if not load.is_url(source) and Path(source).is_dir():
        return _read_folder(Path(source), source)
    return Source.of(contract.read_source(source), source)


def read_pair(old: str, new: str) -> tuple[Source, Source]:
    """Both sides; a description beside a contract is read as the contract's next version, with its overlays.

    Raises:
        SpecError: One of them cannot be read or understood.
    """
    folders = [_is_contract(old), _is_contract(new)]
    if all(folders) or not any(folders):
        return read(old), read(new)
    if folders[0]:
        with _folder(old) as spec:
            return read(old), _as_next(new, spec)
    with _folder(new) as spec:
        return _as_next(old, spec), read(new)


def _is_contract(source: str) -> bool:
    if source.startswith(GIT):
        path = source.removeprefix(GIT).partition(":")[2]
        return not path.endswith((".yaml", ".yml", ".json"))
    return not load.is_url(source) and Path(source).is_dir()


def _read_folder(spec: Path, label: str) -> Source:
    if not (spec / contract.ROOT).is_file():
        raise SpecError(
            f"The folder has no {contract.ROOT}.", where=label, remedy="Give the folder of a contract, as spec/ is."
        )
    document, _ = overlaid(contract.read(spec), spec / "overlays", str(spec / contract.ROOT))
    return Source.of(document, label, namespaces.read(spec))


def _as_next(source: str, spec: Path) -> Source:
    """A description, imported and with every overlay action that still fits."""
    if source.startswith(GIT):
        with _folder(source) as file:
            document, _ = importing.facts_of(contract.read_source(str(file)))
    else:
        document, _ = importing.facts_of(contract.read_source(source))
    skipped: list[str] = []

    def note(file: Path, index: int, error: SpecError) -> None:
        skipped.append(f"{file.name} /actions/{index} does not fit: {error.problem}")

    document, _ = overlaid(document, spec / "overlays", source, note)
    found = Source.of(document, source, namespaces.read(spec))
    found.notes = skipped
    return found


class _folder:
    """The files of a source on disk: as they are, or those of a git revision in a folder that goes away."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.scratch: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Path:
        if not self.source.startswith(GIT):
            return Path(self.source)
        revision, _, path = self.source.removeprefix(GIT).partition(":")
        path = path or "spec"
        self.scratch = tempfile.TemporaryDirectory(prefix="codegen-diff-")
        command = ["git", "archive", "--format=tar", revision or "HEAD", "--", path]
        done = subprocess.run(command, capture_output=True, cwd=ROOT)
        if done.returncode or revision.startswith("-"):
            self.scratch.cleanup()
            raise SpecError(
                f"git has no {path} at {revision!r}: {done.stderr.decode(errors='replace').strip()}.",
                where=self.source,
                remedy="Give git:REVISION or git:REVISION:PATH, the path from the root of the repository.",
            )
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(self.scratch.name, filter="data")
        return Path(self.scratch.name) / path

    def __exit__(self, *exc: object) -> None:
        if self.scratch is not None:
            self.scratch.cleanup()


def _read_revision(source: str) -> Source:
    with _folder(source) as place:
        if place.is_dir():
            return _read_folder(place, source)
        return Source.of(contract.read_source(str(place)), source)
