"""An open directory, through which its names are reached and no link is followed.

Where the system has it, everything is relative to a descriptor of the directory and opened with ``O_NOFOLLOW``: what
stands at a path may change at any moment, and still nothing outside is reached. Elsewhere, in Windows, names are joined
to paths, and each is looked at before it is used and again afterwards; who can change the folder between the two can
get in between.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from secrets import token_hex
from typing import Any, Final

#: Whether names can be reached through descriptors.
HAS_DESCRIPTORS: Final = (
    hasattr(os, "O_NOFOLLOW")
    and hasattr(os, "O_DIRECTORY")
    and {os.open, os.stat, os.mkdir, os.unlink, os.rmdir, os.rename, os.link} <= os.supports_dir_fd
    and os.scandir in os.supports_fd
)
_COMMON: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
#: A pipe must not make the call wait, a terminal must not become that of the process.
_READ: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | _COMMON
_CREATE: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _COMMON
_FOLDER: Final = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | _COMMON
_NO_LINKS: Final = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV}
_SWAPPED: Final = {errno.ELOOP, errno.EMLINK, errno.ENOTDIR, errno.ENXIO}
_LINK: Final = "it is a link, and links are not followed"
_CHANGED: Final = "it was changed while it was opened"


class Refused(Exception):
    """A name stands for something that must not be touched."""


class Unfit(Exception):
    """A name stands for something else than what is asked for."""


class Directory:
    """An open directory.

    Args:
        path: Its path, without links.
        fd: A descriptor of it; None reaches it by its path.
    """

    def __init__(self, path: str, fd: int | None) -> None:
        self._path = path
        self._fd = fd
        self._at: dict[str, Any] = {} if fd is None else {"dir_fd": fd}

    @classmethod
    def root(cls, path: str, *, descriptors: bool = HAS_DESCRIPTORS) -> Directory:
        """Open a directory by its path."""
        return cls(path, os.open(path, _FOLDER) if descriptors else None)

    def close(self) -> None:
        """Close it."""
        if self._fd is not None:
            os.close(self._fd)

    def __enter__(self) -> Directory:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def stat(self, name: str) -> os.stat_result:
        """What stands at a name; a link is not followed."""
        return os.stat(self._place(name), follow_symlinks=False, **self._at)

    def names(self) -> Iterator[str]:
        """Its names, in no order."""
        with os.scandir(self._path if self._fd is None else self._fd) as entries:
            for entry in entries:
                yield entry.name

    def child(self, name: str, create: int | None = None) -> Directory:
        """Open a directory in it.

        Args:
            name: Its name.
            create: The mode with which it is made when it is not there; None makes nothing.
        """
        made = False
        if create is not None:
            with suppress(FileExistsError):
                os.mkdir(self._place(name), create, **self._at)
                made = True
        expect_folder(self.stat(name))
        path = os.path.join(self._path, name)
        if self._fd is None:
            below = Directory(path, None)
            below._stay()
            return below
        try:
            fd = os.open(name, _FOLDER, **self._at)
        except OSError as error:
            raise _swapped(error) from None
        if made and create is not None:
            os.fchmod(fd, create)  # whatever the umask says
        return Directory(path, fd)

    def read(self, name: str, most: int) -> bytes:
        """The content of a file of at most so many bytes."""
        seen = self.stat(name)
        expect_file(seen)
        try:
            fd = os.open(self._place(name), _READ, **self._at)
        except OSError as error:
            raise _swapped(error) from None
        with os.fdopen(fd, "rb") as file:
            found = os.fstat(fd)
            expect_file(found)
            if self._fd is None:
                self._stay()
                if not os.path.samestat(seen, found):
                    raise Refused(_CHANGED)
            content = file.read(most + 1)
        if len(content) > most:
            raise Unfit(f"is larger than {most:,} bytes")
        return content

    def create(self, name: str, content: bytes, mode: int) -> None:
        """Make a file, whole or not at all, where nothing stands."""
        draft = self._draft(content, mode)
        try:
            if self._fd is None:
                os.link(self._place(draft), self._place(name))
            else:
                os.link(draft, name, src_dir_fd=self._fd, dst_dir_fd=self._fd, follow_symlinks=False)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            self._fill(name, content, mode)  # a file system without hard links
        finally:
            self.unlink(draft)
        self._sync()

    def replace(self, name: str, content: bytes, mode: int) -> None:
        """Put a file in the place of what stands at a name, whole or not at all."""
        draft = self._draft(content, mode)
        try:
            self.move(draft, self, name)
        except BaseException:
            with suppress(OSError):
                self.unlink(draft)
            raise
        self._sync()

    def move(self, name: str, other: Directory, new: str) -> None:
        """Move what stands at a name into a directory, over what stands there."""
        if self._fd is None:
            self._stay()
            other._stay()
            os.replace(self._place(name), other._place(new))
        else:
            os.replace(name, new, src_dir_fd=self._fd, dst_dir_fd=other._fd)

    def unlink(self, name: str) -> None:
        """Remove a name that is no directory."""
        os.unlink(self._place(name), **self._at)

    def remove(self, name: str) -> None:
        """Remove a directory with all that is in it. Of links only the names are removed."""
        with self.child(name) as below:
            below.clear()
        os.rmdir(self._place(name), **self._at)

    def clear(self) -> None:
        """Remove all that is in it."""
        for name in list(self.names()):
            if stat.S_ISDIR(self.stat(name).st_mode):
                self.remove(name)
            else:
                self.unlink(name)

    def _draft(self, content: bytes, mode: int) -> str:
        """A file with the content under a name that nobody knows."""
        name = f".attropic-{token_hex(12)}.tmp"
        self._fill(name, content, mode)
        return name

    def _fill(self, name: str, content: bytes, mode: int) -> None:
        if self._fd is None:
            self._stay()
        fd = os.open(self._place(name), _CREATE, mode, **self._at)
        try:
            with os.fdopen(fd, "wb") as file:
                file.write(content)
                file.flush()
                if hasattr(os, "fchmod"):
                    os.fchmod(fd, mode)  # whatever the umask says
                os.fsync(fd)
        except BaseException:
            with suppress(OSError):
                self.unlink(name)
            raise

    def _sync(self) -> None:
        if self._fd is not None:
            with suppress(OSError):  # some file systems cannot
                os.fsync(self._fd)

    def _place(self, name: str) -> str:
        return name if self._fd is not None else os.path.join(self._path, name)

    def _stay(self) -> None:
        """Make sure that the path still leads where it says, without links on the way."""
        if os.path.normcase(os.path.realpath(self._path)) != os.path.normcase(self._path):
            raise Refused(_LINK)


def expect_folder(found: os.stat_result) -> None:
    """Make sure that something is a directory."""
    expect_plain(found)
    if not stat.S_ISDIR(found.st_mode):
        raise Unfit("leads through a file as if it were a folder")


def expect_file(found: os.stat_result) -> None:
    """Make sure that something is a file of bytes on a disk."""
    expect_plain(found)
    if stat.S_ISDIR(found.st_mode):
        raise Unfit("is a folder, not a file")


def expect_plain(found: os.stat_result) -> None:
    """Make sure that something is a directory or a file of bytes on a disk."""
    if stat.S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", None):
        raise Refused(_LINK)
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
        raise Refused("it is a device, a pipe or a socket")


def _swapped(error: OSError) -> Exception:
    """What to raise when a name that was looked at cannot be opened: something else may stand there by now."""
    return Refused(_CHANGED) if error.errno in _SWAPPED else error
