"""The counters of meters in a SQLite file, which several processes may write at the same time.

Every number in it is a sum to which writers only add, so that it does not matter who writes when. What a transaction
has written is there after a crash of the process; the journal is a write-ahead log.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Final, TypeAlias

from .._errors import ConfigurationError
from ._plain import Counter
from ._tally import Cell

#: Marks a file of ours: ``PRAGMA application_id``.
_APPLICATION: Final = 0x61757367
_VERSION: Final = 1
#: Seconds to wait while another process writes.
_PATIENCE: Final = 5.0
_SCHEMA: Final = """
CREATE TABLE cells (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL, operation TEXT NOT NULL, model TEXT NOT NULL,
    key TEXT NOT NULL, tag TEXT NOT NULL, tools TEXT NOT NULL,
    UNIQUE (day, operation, model, key, tag, tools)
);
CREATE TABLE counters (
    cell INTEGER NOT NULL, name TEXT NOT NULL, amount INTEGER NOT NULL,
    PRIMARY KEY (cell, name)
) WITHOUT ROWID;
CREATE TABLE results (id INTEGER PRIMARY KEY);
"""
_ADD: Final = """
INSERT INTO counters VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET amount = amount + excluded.amount
"""

Counted: TypeAlias = dict[Cell, dict[Counter, int]]
Result: TypeAlias = tuple[Cell, Mapping[Counter, int]]


class UsageStore:
    """A SQLite file with the counters of meters. Not for several threads at a time.

    Args:
        path: The file; it is made when it is not there.

    Raises:
        ConfigurationError: It cannot be opened, or is a file of something else.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._ids: dict[Cell, int] = {}
        self._process = os.getpid()
        self._database = self._open()

    def add(self, counted: Mapping[Cell, Mapping[Counter, int]], results: Mapping[int, Result]) -> None:
        """Add counters, and those of results of batches that were not counted before, in one transaction.

        Args:
            counted: The counters.
            results: The number of a result → its cell and its counters.

        Raises:
            sqlite3.Error: It could not be written; nothing was.
        """
        with self._transaction() as database:
            for cell, counters in counted.items():
                self._write(database, cell, counters)
            for number, (cell, counters) in results.items():
                if database.execute("INSERT OR IGNORE INTO results VALUES (?)", (number,)).rowcount:
                    self._write(database, cell, counters)

    def _write(self, database: sqlite3.Connection, cell: Cell, counters: Mapping[Counter, int]) -> None:
        id = self._ids.get(cell)
        if id is None:
            database.execute(
                "INSERT OR IGNORE INTO cells (day, operation, model, key, tag, tools) VALUES (?, ?, ?, ?, ?, ?)", cell
            )
            where = " AND ".join(f"{name} = ?" for name in Cell._fields)
            (id,) = database.execute(f"SELECT id FROM cells WHERE {where}", cell).fetchone()
            self._ids[cell] = id
        database.executemany(_ADD, [(id, _written(counter), amount) for counter, amount in counters.items()])

    def read(self) -> Counted:
        """All counters there are."""
        cells: dict[int, Cell] = {}
        found: Counted = {}
        with self._transaction("BEGIN") as database:
            for id, *names in database.execute(f"SELECT id, {', '.join(Cell._fields)} FROM cells"):
                cells[id] = Cell(*names)
                found[cells[id]] = {}
            for id, name, amount in database.execute("SELECT cell, name, amount FROM counters"):
                found[cells[id]][tuple(json.loads(name))] = amount
        return found

    def results(self) -> set[int]:
        """The numbers of the results of batches that were counted."""
        with self._transaction("BEGIN") as database:
            return {number for (number,) in database.execute("SELECT id FROM results")}

    def clear(self) -> None:
        """Forget everything.

        Raises:
            sqlite3.Error: It could not be written.
        """
        with self._transaction() as database:
            for table in ("counters", "cells", "results"):
                database.execute(f"DELETE FROM {table}")
        self._ids.clear()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __del__(self) -> None:
        database = self.__dict__.get("_database")  # there is none when it could not be opened
        if database is not None:
            database.close()

    @contextmanager
    def _transaction(self, begin: str = "BEGIN IMMEDIATE") -> Iterator[sqlite3.Connection]:
        if self._process != os.getpid():  # a connection does not survive a fork
            self._process, self._database = os.getpid(), self._open()
            self._ids.clear()
        database = self._database
        database.execute(begin)
        try:
            yield database
        except BaseException:
            database.execute("ROLLBACK")
            self._ids.clear()  # one of them may not be there
            raise
        database.execute("COMMIT")

    def _open(self) -> sqlite3.Connection:
        database: sqlite3.Connection | None = None
        try:
            database = sqlite3.connect(self.path, _PATIENCE, isolation_level=None, check_same_thread=False)
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            _prepare(database)
        except (sqlite3.Error, ConfigurationError) as error:
            if database is not None:
                database.close()
            if isinstance(error, ConfigurationError):
                raise ConfigurationError(f"`store`: {self.path} {error}") from None
            raise ConfigurationError(f"`store`: {self.path} cannot be used: {error}.") from error
        return database


def _prepare(database: sqlite3.Connection) -> None:
    """Make the tables of a new file, and see that an old one is ours."""
    database.execute("BEGIN IMMEDIATE")
    try:
        (application,) = database.execute("PRAGMA application_id").fetchone()
        (version,) = database.execute("PRAGMA user_version").fetchone()
        (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if application == _APPLICATION and version > _VERSION:
            raise ConfigurationError(
                f"is of form {version}, which a newer attropic has made; this one reads {_VERSION}."
            )
        if application != _APPLICATION and tables:
            raise ConfigurationError("is a database of something else; give the path of another file.")
        if not tables:
            for statement in _SCHEMA.split(";"):
                database.execute(statement)
            database.execute(f"PRAGMA application_id = {_APPLICATION}")
            database.execute(f"PRAGMA user_version = {_VERSION}")
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def number_of(batch: str, custom_id: str) -> int:
    """The number of a result of a batch: 64 bits of a digest."""
    return int.from_bytes(blake2b(f"{batch}\n{custom_id}".encode(), digest_size=8).digest(), "big", signed=True)


@lru_cache(maxsize=4096)
def _written(counter: Counter) -> str:
    return json.dumps(counter, separators=(",", ":"), ensure_ascii=False)
