"""The database of a journal: its tables, who may write, and transactions. A process may be killed at any moment."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from ._errors import JournalBusyError, JournalError

#: Marks a database of SQLite as a journal: "atbk".
_APPLICATION: Final = 0x6174626B
_VERSION: Final = 1
PENDING: Final = 0
STARTED: Final = 1
DONE: Final = 2
_TABLES: Final = """
create table items (
    position integer primary key, custom_id text not null unique, digest blob not null, size integer not null,
    state integer not null default 0, kind text, attempts integer not null default 0, submission integer, cost real
);
create index items_pending on items (position) where state = 0;
create index items_submitted on items (submission) where state = 1;
create table params (position integer primary key, body text not null);
create table results (position integer primary key, body text not null);
create table submissions (
    id integer primary key, nonce text not null unique, batch_id text unique, at real not null,
    requests integer not null, open integer not null default 1
);
create table facts (name text primary key, value not null);
"""


class Database:
    """A connection to a journal. While one is open for writing, nobody else writes.

    Args:
        path: The file. It is made where there is none.
        read_only: Whether to look only, which anybody may at any time.

    Raises:
        JournalError: It is no journal, or one of another version.
        JournalBusyError: Another run writes to it.
    """

    def __init__(self, path: str | os.PathLike[str], read_only: bool = False) -> None:
        self.path = Path(path)
        self._lock = None if read_only else _locked(self.path)
        try:
            self.connection = _connected(self.path, read_only)
        except BaseException:
            if self._lock is not None:
                self._lock.close()
            raise

    @contextmanager
    def change(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """A transaction: it is there as a whole or not at all.

        Args:
            durable: Whether it must survive that the machine goes down, and not only the process.
        """
        run = self.connection.execute
        if durable:
            run("pragma synchronous = full")
        try:
            run("begin immediate")
            try:
                yield self.connection
            except BaseException:
                run("rollback")
                raise
            run("commit")
        finally:
            if durable:
                run("pragma synchronous = normal")

    def close(self) -> None:
        """Close it, and let others write."""
        self.connection.close()
        if self._lock is not None:
            self._lock.close()
            self._lock = None


def _locked(path: Path) -> sqlite3.Connection:
    """A lock beside the journal, which the system takes away from a process that dies.

    SQLite locks files in the same way on every system, and between threads of a process too.
    """
    if not path.parent.is_dir():
        raise JournalError(f"journal={str(path)!r}: the folder {str(path.parent)!r} does not exist: make it first")
    lock = sqlite3.connect(f"{path}-lock", timeout=0, isolation_level=None, check_same_thread=False)
    try:
        lock.execute("pragma journal_mode = memory")
        lock.execute("begin exclusive")
    except sqlite3.OperationalError as error:
        lock.close()
        if "locked" not in str(error):
            raise JournalError(f"journal={str(path)!r}: {error}") from None
        raise JournalBusyError(
            f"journal={str(path)!r} is in use by another run: wait for its end, or give this run a journal of its own"
        ) from None
    return lock


def _connected(path: Path, read_only: bool) -> sqlite3.Connection:
    target = f"{path.resolve().as_uri()}?mode={'rw' if read_only else 'rwc'}"
    try:
        connection = sqlite3.connect(target, uri=True, timeout=30, isolation_level=None, check_same_thread=False)
    except sqlite3.OperationalError as error:
        raise JournalError(f"journal={str(path)!r}: {error}") from None
    try:
        (application,) = connection.execute("pragma application_id").fetchone()
        (version,) = connection.execute("pragma user_version").fetchone()
        (tables,) = connection.execute("select count(*) from sqlite_master").fetchone()
        if read_only:  # by its word, not by its mode: after a kill, whoever comes first puts the files in order
            connection.execute("pragma query_only = on")
        else:
            connection.execute("pragma journal_mode = wal")
            connection.execute("pragma synchronous = normal")
        if application == 0 and tables == 0 and not read_only:
            _make(connection)
        elif application != _APPLICATION:
            raise JournalError(f"journal={str(path)!r} is a database of something else: name another file")
        elif version != _VERSION:
            raise JournalError(
                f"journal={str(path)!r} has version {version}, this release writes {_VERSION}: "
                "finish it with the release that began it"
            )
    except BaseException as error:
        with suppress(sqlite3.Error):
            connection.close()
        if isinstance(error, sqlite3.DatabaseError):
            raise JournalError(f"journal={str(path)!r} cannot be read: {error}: name another file") from None
        raise
    return connection


def _make(connection: sqlite3.Connection) -> None:
    connection.execute("begin immediate")
    for statement in _TABLES.split(";"):
        connection.execute(statement)
    connection.execute(f"pragma application_id = {_APPLICATION}")
    connection.execute(f"pragma user_version = {_VERSION}")
    connection.execute("commit")
