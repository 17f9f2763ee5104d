"""Files below one folder, by paths that a model wrote."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import Literal

from ...._errors import ConfigurationError
from ..._errors import ToolError
from ._directory import HAS_DESCRIPTORS, Directory, Refused, Unfit, expect_file, expect_plain
from ._entries import Entry, collect
from ._path import PathRefusedError, names_of, printable


class ConfinedFolder:
    """A folder out of which no path leads: not by ``..``, not by an absolute path, and not by a link.

    Links are refused wherever they stand and wherever they lead, also those that are made during a call; so are
    devices, pipes and sockets. Files are written whole or not at all. Calls from several threads take turns.

    Args:
        folder: The folder. It is made when it is not there; its own path may have links.
        roots: What it is called in absolute paths; by default its own path.
        relative: Whether paths may begin in it without naming it.
        max_bytes: The largest file that is read or written.
        file_mode: The permissions of new files.
        folder_mode: The permissions of new folders.

    Attributes:
        path: The folder, without links.
    """

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        roots: Sequence[str] | None = None,
        relative: bool = True,
        max_bytes: int = 10 * 1024 * 1024,
        file_mode: int = 0o600,
        folder_mode: int = 0o700,
    ) -> None:
        given = os.path.abspath(folder)
        self.path = Path(os.path.realpath(given))
        self._roots = tuple(roots or dict.fromkeys((Path(given).as_posix(), self.path.as_posix())))
        self._relative = relative
        self._max_bytes = max_bytes
        self._modes = (file_mode, folder_mode)
        self._lock = RLock()
        self._descriptors = HAS_DESCRIPTORS
        try:
            self._make()
        except OSError as error:
            raise ConfigurationError(f"folder={str(folder)!r} cannot be used: {error.strerror}.") from None

    def kind(self, path: str) -> Literal["file", "folder"] | None:
        """What stands at a path."""
        if not self.names(path):
            return "folder"
        try:
            with self._told(path), self._parent(path) as (parent, name):
                found = parent.stat(name)
                if not stat.S_ISDIR(found.st_mode):
                    expect_file(found)
                    return "file"
                return "folder"
        except _MissingError:
            return None

    def read(self, path: str) -> bytes:
        """The content of a file."""
        with self._told(path), self._parent(path) as (parent, name):
            return parent.read(name, self._max_bytes)

    def create(self, path: str, content: bytes) -> None:
        """Make a file where nothing stands, and the folders that lead to it."""
        self._check_size(path, content)
        with self._told(path), self._lock, self._parent(path, create=True) as (parent, name):
            try:
                parent.create(name, content, self._modes[0])
            except FileExistsError:
                expect_plain(parent.stat(name))
                raise

    def put(self, path: str, content: bytes) -> None:
        """Make a file, or put it in the place of one, which keeps its permissions."""
        self._check_size(path, content)
        with self._told(path), self._lock, self._parent(path, create=True) as (parent, name):
            try:
                found = parent.stat(name)
            except FileNotFoundError:
                parent.create(name, content, self._modes[0])
                return
            expect_file(found)
            parent.replace(name, content, found.st_mode & 0o777)

    def update(self, path: str, change: Callable[[bytes], bytes]) -> None:
        """Change a file; no other call comes between reading and writing."""
        with self._lock:
            self.put(path, change(self.read(path)))

    def delete(self, path: str) -> None:
        """Remove a file, or a folder with all that is in it."""
        with self._told(path), self._lock, self._parent(path) as (parent, name):
            found = parent.stat(name)
            if stat.S_ISDIR(found.st_mode):
                parent.remove(name)
            else:
                expect_file(found)
                parent.unlink(name)

    def rename(self, old: str, new: str) -> None:
        """Move a file or a folder to where nothing stands, and make the folders that lead there."""
        before, after = self.names(old), self.names(new)
        if before and after[: len(before)] == before:
            raise ToolError(f"{printable(old)} cannot be moved into itself.")
        with self._lock:
            kind = self.kind(old)
            if kind is None:
                raise _missing(old)
            if self.kind(new) is not None:
                raise ToolError(f"{printable(new)} exists already, and was left as it is.")
            with (
                self._told(old),
                self._parent(old) as (source, name),
                self._told(new),
                self._parent(new, create=True) as (target, wanted),
                self._told(old),
            ):
                source.move(name, target, wanted)

    def entries(self, path: str, depth: int) -> tuple[list[Entry], bool]:
        """The files and folders in a folder, without hidden ones, and whether there are more of them.

        Args:
            path: The folder.
            depth: How many levels down.
        """
        found: list[Entry] = []
        with self._told(path), self._open(self.names(path)) as folder:
            return found, not collect(folder, "", depth, found)

    def clear(self) -> None:
        """Remove all that is in the folder."""
        with self._told(self._roots[0]), self._lock, self._open(()) as folder:
            folder.clear()

    def names(self, path: str) -> tuple[str, ...]:
        """The names that lead from the folder to what a path means."""
        return names_of(path, self._roots, relative=self._relative)

    def _check_size(self, path: str, content: bytes) -> None:
        if len(content) > self._max_bytes:
            raise ToolError(f"{printable(path)} would be larger than {self._max_bytes:,} bytes.")

    def _make(self) -> None:
        """Make the folder and those above it; each with the permissions of new folders, whatever the umask says."""
        missing = []
        for folder in (self.path, *self.path.parents):
            if folder.exists():
                break
            missing.append(folder)
        for folder in reversed(missing):
            with suppress(FileExistsError):
                os.mkdir(folder, self._modes[1])
                os.chmod(folder, self._modes[1])
        if not self.path.is_dir():
            raise NotADirectoryError(20, "it is no folder")

    @contextmanager
    def _open(self, names: Sequence[str], *, create: bool = False) -> Iterator[Directory]:
        """The directory at the end of the names, each opened from the one before it."""
        if not self.path.exists():
            self._make()
        current = Directory.root(str(self.path), descriptors=self._descriptors)
        try:
            for name in names:
                below = current.child(name, self._modes[1] if create else None)
                current.close()
                current = below
            yield current
        finally:
            current.close()

    @contextmanager
    def _parent(self, path: str, *, create: bool = False) -> Iterator[tuple[Directory, str]]:
        """The directory in which something stands, and its name there."""
        names = self.names(path)
        if not names:
            raise Unfit("is the folder itself, which stays as it is")
        with self._open(names[:-1], create=create) as folder:
            yield folder, names[-1]

    @contextmanager
    def _told(self, path: str) -> Iterator[None]:
        """Tell what goes wrong by the path that the model knows."""
        try:
            yield
        except Refused as error:
            raise PathRefusedError(path, str(error)) from None
        except Unfit as error:
            raise ToolError(f"{printable(path)} {error}.") from None
        except FileNotFoundError:
            raise _missing(path) from None
        except FileExistsError:
            raise ToolError(f"{printable(path)} exists already, and was left as it is.") from None
        except OSError as error:
            raise ToolError(f"{printable(path)} cannot be used: {error.strerror}.") from None


class _MissingError(ToolError):
    """Nothing stands at a path."""


def _missing(path: str) -> ToolError:
    return _MissingError(f"{printable(path)} does not exist.")
