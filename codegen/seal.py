"""What a generated tree is known by: the head of its modules, and the manifest with the digests of all files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .errors import SpecError

MANIFEST = "MANIFEST.json"
HEADER = "# Generated from {source} by `{command}`. Do not edit: change the description or codegen/.\n"
#: Tools that decide what the output looks like, pinned in pyproject.toml.
TOOLS = ("openapi-python-client", "datamodel-code-generator", "jinja2", "ruff")


def header(source: str, command: str) -> str:
    """What the head of every module says."""
    return HEADER.format(source=source, command=command)


def digests(files: Iterable[Path], base: Path) -> dict[str, str]:
    """SHA-256 of each file by its path below ``base``, line ends as LF."""
    found = {}
    for file in files:
        content = file.read_bytes().replace(b"\r\n", b"\n")
        found[file.relative_to(base).as_posix()] = hashlib.sha256(content).hexdigest()
    return dict(sorted(found.items()))


def outputs(folder: Path) -> list[Path]:
    """Every file of a generated tree but the manifest itself."""
    return [
        file
        for file in folder.rglob("*")
        if file.is_file() and file.name != MANIFEST and "__pycache__" not in file.parts
    ]


def write_manifest(folder: Path, source: str, inputs: dict[str, str]) -> None:
    """Write the digests of all inputs and outputs, and the versions of the tools."""
    manifest: dict[str, Any] = {
        "source": source,
        "tools": {tool: version(tool) for tool in TOOLS},
        "inputs": inputs,
        "outputs": digests(outputs(folder), folder),
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def check_place(place: Path) -> None:
    """Refuse a folder that holds something the generator did not make.

    Raises:
        SpecError: The folder has files and no manifest, or it is a file.
    """
    if place.exists() and not place.is_dir():
        raise SpecError("This is a file.", where=str(place), remedy="Give an empty or new folder.")
    if place.exists() and any(place.iterdir()) and not (place / MANIFEST).exists():
        raise SpecError(
            "The folder is not empty, and it has no manifest of the generator.",
            where=str(place),
            remedy="Give an empty or new folder.",
        )
