"""What earlier generations made, by digests of all that decided it; nothing depends on its being there.

A key is a digest of the input of a piece together with the generator's own sources, its templates, the versions of
all installed distributions, and Python: whatever of them changes, the piece is not found and is made again. What is
found is checked by a digest of its own, so that a damaged entry counts as not there, and a file that is no cache of
this form is replaced by a new one.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from functools import cache as once
from pathlib import Path
from typing import Any, Final

from . import fingerprint

FOLDER: Final = ".codegen-cache"
_FILE: Final = "pieces.sqlite"
#: Says in the head of the file that it is ours, and which form it has.
_MARK, _FORM = 0x41545450, 2
#: So many pieces are kept, those used last: a full generation of our description has a thousand.
_KEEP: Final = 6000
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS entry (key BLOB PRIMARY KEY, digest BLOB NOT NULL, run INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS piece (key BLOB PRIMARY KEY, content BLOB NOT NULL) WITHOUT ROWID;
"""
_BROKEN: Final = (sqlite3.Error, OSError, TypeError, ValueError)


@once
def generator() -> bytes:
    """The digest of everything but the description that decides what comes out."""
    return made_by(Path(__file__).parent, sys.path)


def made_by(code: Path, places: Sequence[str]) -> bytes:
    """The digest of a generator.

    Args:
        code: Its sources. Templates and the runtime, which becomes part of packages, are inputs of their files.
        places: Where distributions are installed.
    """
    files = [f for f in code.rglob("*.py") if f.relative_to(code).parts[0] not in ("runtime", "diffing")]
    texts = {f.relative_to(code).as_posix(): f.read_text(encoding="utf-8") for f in sorted(files)}
    installed = {f.name for place in places for f in Path(place or ".").glob("*.dist-info")}
    return fingerprint.of(texts, sorted(installed), sys.version, sys.platform, os.linesep)


class Cache:
    """The pieces of earlier generations; without a folder it is empty and stays so.

    Args:
        folder: Where it is kept; made when needed.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._found: dict[bytes, bytes] = {}
        self._new: dict[bytes, bytes] = {}
        self._used: set[bytes] = set()
        self._base = self._open() if folder is not None else None

    @property
    def folder(self) -> Path | None:
        """Where it is kept; None when nothing is."""
        return self._folder if self._base is not None else None

    def key(self, *inputs: Any) -> bytes:
        """The key of a piece that is made from ``inputs`` by the present generator."""
        return fingerprint.of(generator().hex(), *inputs)

    def digest(self, key: bytes) -> bytes | None:
        """What ``seal`` gives for the content of a piece; None when it is not there."""
        if key in self._new:
            return seal(key, self._new[key])
        found = self._found.get(key)
        if found is not None:
            self._used.add(key)
        return found

    def content(self, key: bytes) -> bytes | None:
        """A piece; None when it is not there, or damaged."""
        if key in self._new:
            return self._new[key]
        expected = self._found.get(key)
        if expected is None or self._base is None:
            return None
        found = self._read(key)
        if found is None or seal(key, found) != expected:
            del self._found[key]
            self._used.discard(key)
            return None
        self._used.add(key)
        return found

    def _read(self, key: bytes) -> bytes | None:
        """What stands in the file; None when nothing does."""
        assert self._base is not None
        with contextlib.suppress(*_BROKEN):
            row = self._base.execute("SELECT content FROM piece WHERE key = ?", (key,)).fetchone()
            return row[0] if row is not None and isinstance(row[0], bytes) else None
        return None

    def put(self, key: bytes, content: bytes) -> None:
        """Remember a piece; it is written by ``close``."""
        if self._base is not None:
            self._new[key] = content
            self._used.add(key)

    def close(self) -> None:
        """Write what is new and drop what is old; that it cannot be written is no error.

        What is written is read again: a file that does not give it back is damaged, and replaced by a new one.
        """
        if self._base is None:
            return
        with contextlib.suppress(*_BROKEN):
            if self._new:
                self._write(self._base)
                if not all(self._read(key) == content for key, content in self._new.items()):
                    self._renew()
        with contextlib.suppress(*_BROKEN):
            self._base.close()
        self._base = None

    def _renew(self) -> None:
        """Write a new file, with all that can be read of the old one."""
        assert self._base is not None
        assert self._folder is not None
        kept = {key: self.content(key) for key in list(self._found)}
        self._base.close()
        (self._folder / _FILE).unlink()
        self._base = self._open()
        if self._base is not None:
            self._new = {**{key: content for key, content in kept.items() if content is not None}, **self._new}
            self._write(self._base)

    def _write(self, base: sqlite3.Connection) -> None:
        with base:
            base.execute("BEGIN IMMEDIATE")
            run = (base.execute("SELECT max(run) FROM entry").fetchone()[0] or 0) + 1
            entries = [(key, seal(key, content), run) for key, content in self._new.items()]
            base.executemany("REPLACE INTO piece VALUES (?, ?)", self._new.items())
            base.executemany("REPLACE INTO entry VALUES (?, ?, ?)", entries)
            used = [(run, key) for key in sorted(self._used - self._new.keys())]
            base.executemany("UPDATE entry SET run = ? WHERE key = ?", used)
            last = base.execute("SELECT run FROM entry ORDER BY run DESC LIMIT 1 OFFSET ?", (_KEEP,)).fetchone()
            if last is not None:
                base.execute("DELETE FROM entry WHERE run <= ? AND run < ?", (last[0], run))
                base.execute("DELETE FROM piece WHERE key NOT IN (SELECT key FROM entry)")

    def _open(self) -> sqlite3.Connection | None:
        assert self._folder is not None
        file = self._folder / _FILE
        for _ in range(2):
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                base = self._connect(file)
            except _BROKEN as error:
                if "locked" in str(error):  # by another generation, which is no damage
                    return None
                base = None
            if base is not None:
                return base
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)
                file.with_name(f"{_FILE}-journal").unlink(missing_ok=True)
        return None

    def _connect(self, file: Path) -> sqlite3.Connection | None:
        """The open file with its digests read; None when it is no cache of this form."""
        base = sqlite3.connect(file, isolation_level=None)
        try:
            mark, form = (base.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
            if (mark, form) == (0, 0) and not base.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                pragmas = f"PRAGMA application_id = {_MARK}; PRAGMA user_version = {_FORM};"
                base.executescript(f"BEGIN IMMEDIATE; {_TABLES} {pragmas} COMMIT;")
            elif (mark, form) != (_MARK, _FORM):
                base.close()
                return None
            self._found = dict(base.execute("SELECT key, digest FROM entry").fetchall())
        except BaseException:
            base.close()
            raise
        return base


def seal(key: bytes, content: bytes) -> bytes:
    """The digest of a piece under its key."""
    return hashlib.sha256(key + content).digest()


@contextlib.contextmanager
def opened(folder: Path | None) -> Iterator[Cache]:
    """A cache that is written when all went well, and only then."""
    cache = Cache(folder)
    yield cache
    cache.close()
