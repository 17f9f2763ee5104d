"""Finish a rendered tree: header, format, digests; and put it in place in one move."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from .errors import SpecError

MANIFEST = "MANIFEST.json"
HEADER = "# Generated from {source} by `{command}`. Do not edit: change the description or codegen/.\n"
#: Tools that decide what the output looks like, pinned in pyproject.toml.
TOOLS = ("openapi-python-client", "datamodel-code-generator", "jinja2", "ruff")
_RUFF = ("--isolated", "--line-length", "110", "--target-version", "py310", "--no-cache", "--quiet")


def finish(package: Path, source: str, command: str) -> None:
    """Sort imports, drop unused ones, format, and head every file.

    Raises:
        SpecError: A file is not valid Python.
    """
    folder = str(package)
    _ruff("check", *_RUFF, "--fix", "--select", "F401,I001,TC005", "--ignore-noqa", folder)
    _ruff("format", *(flag for flag in _RUFF), folder)
    header = HEADER.format(source=source, command=command)
    for file in sorted(package.rglob("*.py")):
        file.write_text(header + file.read_text(encoding="utf-8"), encoding="utf-8")


def _ruff(*arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True)
    if done.returncode not in (0, 1) or (arguments[0] == "format" and done.returncode):
        raise SpecError(
            f"The generated code is not valid Python: {(done.stderr or done.stdout).strip()[:500]}",
            remedy="This is a fault of the generator: report the description.",
        )


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


def put(new: Path, place: Path) -> None:
    """Replace the tree at ``place`` by ``new``; when that fails, the old tree is put back."""
    place.parent.mkdir(parents=True, exist_ok=True)
    old = new.parent / "old"
    if place.exists():
        place.rename(old)
    try:
        shutil.move(str(new), str(place))
    except BaseException:
        if place.exists():
            shutil.rmtree(place)
        if old.exists():
            old.rename(place)
        raise
    shutil.rmtree(old, ignore_errors=True)


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
