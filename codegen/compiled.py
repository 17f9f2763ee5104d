"""Compiled modules of earlier audits, by the digest of their source: most of a new tree is in the old one."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.machinery
import importlib.util
import marshal
import os
import sys
import tempfile
from pathlib import Path
from types import CodeType
from typing import Any, Final

_FILE: Final = "audited.bin"


class Compiled:
    """Code objects of modules below a folder.

    Args:
        cache: The folder of the cache.
        folder: What stands there and below is loaded by way of this.
    """

    def __init__(self, cache: Path, folder: Path) -> None:
        self._file = cache / _FILE
        self._folder = str(folder)
        self._found = self._read()
        self._used: dict[bytes, bytes] = {}

    def install(self) -> None:
        """Load modules below the folder this way from now on."""
        outer = self

        class Loader(importlib.machinery.SourceFileLoader):
            def get_code(self, fullname: str) -> CodeType:
                return outer.code(Path(self.get_filename(fullname)))

        finder = importlib.machinery.FileFinder.path_hook((Loader, [".py"]))

        def hook(path: str) -> Any:
            if not path.startswith(self._folder):
                raise ImportError(path)
            return finder(path)

        sys.path_hooks.insert(0, hook)

    def code(self, file: Path) -> CodeType:
        """The code of a module."""
        source = file.read_bytes()
        key = hashlib.sha256(source).digest()
        data = self._found.get(key)
        if data is None:
            code: CodeType = compile(source, str(file), "exec", dont_inherit=True)
            data = marshal.dumps(code)
        else:
            code = marshal.loads(data)
        self._used[key] = data
        return code

    def close(self) -> None:
        """Write what was used, when something of it is new; that it cannot be written is no error."""
        if self._used.keys() <= self._found.keys():
            return
        body = marshal.dumps(self._used)
        with contextlib.suppress(OSError):
            handle, name = tempfile.mkstemp(dir=self._file.parent)
            with os.fdopen(handle, "wb") as file:
                file.write(_head(body) + body)
            Path(name).replace(self._file)

    def _read(self) -> dict[bytes, bytes]:
        try:
            content = self._file.read_bytes()
        except OSError:
            return {}
        head, body = content[: len(_head(b""))], content[len(_head(b"")) :]
        found: dict[bytes, bytes] = marshal.loads(body) if head == _head(body) else {}
        return found


def _head(body: bytes) -> bytes:
    """Tells whether what follows is whole, and of this Python."""
    return hashlib.sha256(importlib.util.MAGIC_NUMBER + sys.version.encode() + body).digest()
