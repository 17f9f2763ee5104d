"""Archives of the official package, fetched from the package registry that pip is set up for."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from pathlib import Path

FETCH = ("-m", "pip", "download", "--no-deps", "--disable-pip-version-check", "--quiet", "--retries", "1")
#: The texts of a source archive that have code of users.
TEXTS = ("README.md", "MIGRATION.md", "helpers.md", "tools.md")


class NotFetchedError(Exception):
    """An archive cannot be fetched; the message says why."""


def fetched(version: str, kind: str, folder: Path) -> Path:
    """The archive of a version in this folder.

    Args:
        version: The version.
        kind: ``sdist`` or ``wheel``.
        folder: Where it goes.

    Raises:
        NotFetchedError: It cannot be had.
    """
    option = "--only-binary" if kind == "wheel" else "--no-binary"
    command = [sys.executable, *FETCH, option, ":all:", "--dest", str(folder), f"anthropic=={version}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        raise NotFetchedError(done.stderr.strip().rpartition("\n")[2])
    return next(folder.glob("anthropic-*"))


def unpacked(archive: Path, folder: Path) -> dict[str, str]:
    """Texts and examples of a source archive by their names; all files of the examples are put into the folder."""
    found: dict[str, str] = {}
    with tarfile.open(archive) as source:
        for member in source:
            name = member.name.partition("/")[2]
            stream = source.extractfile(member) if name in TEXTS or name.startswith("examples/") else None
            if stream is None:
                continue
            content = stream.read()
            if name.startswith("examples/"):
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(content)
            if name in TEXTS or name.endswith(".py"):
                found[name] = content.decode()
    return dict(sorted(found.items()))
