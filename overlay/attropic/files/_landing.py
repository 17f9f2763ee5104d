"""A file that is written under another name, and takes its own when it is whole."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from ._names import safe_name

_NO_LINKS: Final = frozenset(
    (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES, errno.EMLINK, errno.EXDEV)
)


class Landing:
    """Where a download lands: in a file beside its target, which becomes the target by ``commit``.

    Left without a commit, it leaves nothing: no file, no descriptor.

    Args:
        target: The path of the file.
        overwrite: Whether a file that is there may be replaced. A symbolic link is replaced, not followed.

    Raises:
        FileExistsError: The target is there, and may not be replaced.
        IsADirectoryError: The target is a folder.
    """

    def __init__(self, target: Path, *, overwrite: bool) -> None:
        check_target(target, overwrite=overwrite)
        self._target = target
        self._overwrite = overwrite
        self._part = target.with_name(f".{secrets.token_hex(8)}.part")
        self._file: BinaryIO | None = None

    def __enter__(self) -> Landing:
        return self

    def write(self, data: bytes) -> None:
        """Write the next bytes; the first ones make the file."""
        if self._file is None:
            self._file = open(self._part, "xb", buffering=0)  # noqa: SIM115  # closed by commit, or at the exit
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) :]

    def commit(self) -> None:
        """All is written: give the file its name.

        Raises:
            FileExistsError: Meanwhile there is another file of that name, and it may not be replaced.
        """
        self.write(b"")
        file, self._file = self._file, None
        if file is not None:
            with file:
                os.fsync(file.fileno())
        if self._overwrite:
            os.replace(self._part, self._target)
        else:
            _rename(self._part, self._target)

    def __exit__(self, *exc_info: object) -> None:
        if self._file is not None:
            self._file.close()
        with suppress(FileNotFoundError):
            os.unlink(self._part)


def target_of(path: str | os.PathLike[str]) -> Path | None:
    """The path of a download; None when it is that of a folder, and so a name is needed."""
    target = Path(path)
    return None if target.is_dir() else target


def target_in(folder: str | os.PathLike[str], name: str, file_id: str) -> Path:
    """The path of a download in a folder, which it does not leave whatever a server calls the file."""
    return Path(folder) / safe_name(name, file_id)


def check_target(target: Path, *, overwrite: bool) -> None:
    """Refuse a target that cannot be written, before anything is sent.

    Raises:
        FileExistsError: It is there, and may not be replaced.
        FileNotFoundError: Its folder is not there.
        IsADirectoryError: It is a folder.
    """
    if target.is_dir() and not target.is_symlink():
        raise IsADirectoryError(errno.EISDIR, "A download cannot replace a folder", str(target))
    if not overwrite and os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, "The file is there already; overwrite=True replaces it", str(target))
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "There is no such folder to download into", str(target.parent))


def _rename(part: Path, target: Path) -> None:
    """Give a file a name that no other file has. A link does that in one step, where there are links."""
    try:
        os.link(part, target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        os.rename(part, target)
    else:
        os.unlink(part)
