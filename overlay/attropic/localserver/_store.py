"""Where objects and files are kept: one SQLite database, in memory or on disk.

The bytes of files stand in it too, in chunks, so that no name that a client gives ever becomes a path. They come and go
a few chunks at a time: a large file keeps nobody else waiting.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import weakref
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Final

from ._wire import Json, dumps

#: The name of the database in its folder.
FILE: Final = "claude-api.sqlite3"
#: Of the number in an id: ids of a kind are in order as texts.
_DIGITS: Final = 24
_CHUNK: Final = 256 * 1024
#: Chunks in one transaction.
_STEP: Final = 16
_TABLES: Final = """
create table if not exists objects (
    number integer primary key autoincrement, kind text not null, parent text not null, id text not null,
    body text not null, unique (kind, parent, id)
);
create table if not exists chunks (
    file integer not null, number integer not null, data blob not null, primary key (file, number)
) without rowid;
create table if not exists passing (file integer primary key);
create table if not exists counters (name text primary key, value integer not null) without rowid;
"""


class Store:
    """Objects and files. It may be used by several threads.

    Args:
        folder: Where the database stands, which is made when it is not there; None keeps everything in memory. It
            should be open once at a time.

    Raises:
        OSError: The folder cannot be made.
        sqlite3.Error: The database cannot be opened.
    """

    def __init__(self, folder: Path | None = None) -> None:
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        place = ":memory:" if folder is None else str(folder / FILE)
        self._lock = threading.RLock()
        self._depth = 0
        self._names: weakref.WeakValueDictionary[str, threading.RLock] = weakref.WeakValueDictionary()
        self._base = sqlite3.connect(place, check_same_thread=False, isolation_level=None)
        # Python warns about a connection that nobody closed; a store in memory may just be forgotten.
        self._forgotten = weakref.finalize(self, self._base.close)
        self._base.execute("pragma journal_mode = wal")
        self._base.execute("pragma synchronous = normal")
        self._base.executescript(_TABLES)
        for (file,) in self._base.execute("select file from passing").fetchall():  # its process was killed
            self.drop(file)

    def close(self) -> None:
        """Let the database go; without effect when it is gone."""
        with self._lock:
            self._forgotten()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything within happens as one, or not at all; other threads wait."""
        with self._lock:
            outermost, self._depth = self._depth == 0, self._depth + 1
            if outermost:
                self._base.execute("begin immediate")
            try:
                yield
            except BaseException:
                if outermost:
                    self._base.execute("rollback")
                raise
            else:
                if outermost:
                    self._base.execute("commit")
            finally:
                self._depth -= 1

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """Others who ask for the same name wait; the store is free. Within a transaction it may not be asked for."""
        with self._lock:
            lock = self._names.setdefault(name, threading.RLock())
        with lock:
            yield

    def number(self, name: str) -> int:
        """The next number of a counter, from 1 on; a restart goes on where it stopped."""
        upsert = "insert into counters values (?, 1) on conflict do update set value = value + 1 returning value"
        with self._lock:
            return int(self._base.execute(upsert, (name,)).fetchall()[0][0])

    def new_id(self, prefix: str) -> str:
        """The id of a new object, as ``file_000000000000000000000001``."""
        return f"{prefix}_{self.number(prefix):0{_DIGITS}d}"

    def issued(self, id: str) -> bool:
        """Whether this store ever gave an id, which its object may have outlived."""
        prefix, _, number = id.rpartition("_")
        if not (number.isascii() and number.isdecimal() and len(number) == _DIGITS):
            return False
        with self._lock:
            row = self._base.execute("select value from counters where name = ?", (prefix,)).fetchone()
        return row is not None and 0 < int(number) <= row[0]

    def put(self, kind: str, id: str, body: Json, *, parent: str = "") -> None:
        """Keep an object; one of the same id is replaced, and stays at its place in the order."""
        upsert = (
            "insert into objects (kind, parent, id, body) values (?, ?, ?, ?) "
            "on conflict (kind, parent, id) do update set body = excluded.body"
        )
        with self._lock:
            self._base.execute(upsert, (kind, parent, id, dumps(body).decode()))

    def get(self, kind: str, id: str, *, parent: str = "") -> Json | None:
        """An object, or None when there is none."""
        query = "select body from objects where kind = ? and parent = ? and id = ?"
        with self._lock:
            row = self._base.execute(query, (kind, parent, id)).fetchone()
        return None if row is None else json.loads(row[0])

    def all(self, kind: str, *, parent: str = "") -> list[Json]:
        """The objects of a kind, the newest first."""
        query = "select body from objects where kind = ? and parent = ? order by number desc"
        with self._lock:
            rows = self._base.execute(query, (kind, parent)).fetchall()
        return [json.loads(row[0]) for row in rows]

    def since(self, kind: str, number: int, *, parent: str = "") -> list[tuple[int, Json]]:
        """The objects of a kind that came after one, the oldest first, each with its number.

        Args:
            kind: Of the objects.
            number: That of the object; 0 gives all.
            parent: Where they belong.
        """
        query = "select number, body from objects where kind = ? and parent = ? and number > ? order by number"
        with self._lock:
            rows = self._base.execute(query, (kind, parent, number)).fetchall()
        return [(row[0], json.loads(row[1])) for row in rows]

    def remove(self, kind: str, id: str, *, parent: str = "") -> bool:
        """Forget an object, and say whether there was one."""
        query = "delete from objects where kind = ? and parent = ? and id = ?"
        with self._lock:
            return self._base.execute(query, (kind, parent, id)).rowcount > 0

    def keep(self, pieces: Iterable[bytes]) -> int:
        """Keep the bytes of a file; the number under which they are read.

        Args:
            pieces: The bytes, in pieces of any size.
        """
        file, chunks = self.number("chunks"), enumerate(_chunks(pieces))
        self._pass(file)
        try:
            while step := list(islice(chunks, _STEP)):
                with self.transaction():
                    for number, data in step:
                        self._base.execute("insert into chunks values (?, ?, ?)", (file, number, data))
        except BaseException:
            self.drop(file)
            raise
        self._passed(file)
        return file

    def read(self, file: int) -> Iterator[bytes]:
        """The bytes of a file, in chunks; nothing for a file that is not there."""
        query, number = "select data from chunks where file = ? and number = ?", 0
        while True:
            with self._lock:
                row = self._base.execute(query, (file, number)).fetchone()
            if row is None:
                return
            yield row[0]
            number += 1

    def drop(self, file: int) -> None:
        """Forget the bytes of a file."""
        query, number, more = "delete from chunks where file = ? and number >= ? and number < ?", 0, True
        self._pass(file)
        while more:
            with self.transaction():
                more = self._base.execute(query, (file, number, number + _STEP)).rowcount > 0
            number += _STEP
        self._passed(file)

    def _pass(self, file: int) -> None:
        """Remember that a file is coming or going."""
        with self._lock:
            self._base.execute("insert or ignore into passing values (?)", (file,))

    def _passed(self, file: int) -> None:
        with self._lock:
            self._base.execute("delete from passing where file = ?", (file,))


def _chunks(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in chunks of one size."""
    held = bytearray()
    for piece in pieces:
        held += piece
        while len(held) >= _CHUNK:
            yield bytes(held[:_CHUNK])
            del held[:_CHUNK]
    if held:
        yield bytes(held)
