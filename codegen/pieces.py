"""The files of a package in the making: each is kept from an earlier generation, or rendered, formatted and headed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

from . import formatting
from .cache import Cache, seal


class Pieces:
    """Collects the files of one package.

    A renderer asks ``has(path, inputs)``. True means that the finished file is there already, because the same inputs
    gave it before; False that the renderer has to ``write`` or ``take`` its text. ``finish`` formats what was rendered.

    Args:
        folder: The package; it does not exist yet.
        stage: A scratch folder on the same file system, for what is not formatted yet; it does not exist yet.
        header: What the head of every module says.
        cache: The pieces of earlier generations.
        present: The same package as it was generated before; files of it that are as they must be are linked.
    """

    def __init__(
        self, folder: Path, stage: Path, header: str = "", cache: Cache | None = None, present: Path | None = None
    ) -> None:
        self.folder = folder
        self.stage = stage
        self._header = header
        self._cache = cache or Cache(None)
        self._present = present
        self._pending: dict[str, bytes] = {}
        self._folders: set[Path] = set()
        #: Files of the last generation, and files that were made anew.
        self.kept: list[str] = []
        self.rendered: list[str] = []
        folder.mkdir(parents=True)
        stage.mkdir(parents=True)

    def has(self, path: str, *inputs: Any) -> bool:
        """Whether the module at ``path`` is there; if not, its text must be given before ``finish``.

        Args:
            path: Below the package, with slashes.
            inputs: All that decides its text, besides the generator itself.
        """
        key = self._cache.key(self._header, path, *inputs)
        if self._keep(path, key):
            self.kept.append(path)
            return True
        self._pending[path] = key
        return False

    def write(self, path: str, text: str) -> None:
        """Give the text of a module that is not there."""
        self._below(self.stage, path).write_text(text, encoding="utf-8")

    def take(self, path: str, file: Path) -> None:
        """Give the file of a module that is not there; it is moved."""
        file.replace(self._below(self.stage, path))

    def text(self, path: str, text: str) -> None:
        """A module whose text is cheap to make: it is its own input, and only formatting it may be spared."""
        if not self.has(path, text):
            self.write(path, text)

    def plain(self, path: str, text: str) -> None:
        """A file that is no module: it is neither formatted nor headed."""
        target = self._below(self.folder, path)
        target.write_text(text, encoding="utf-8")

    def finish(self) -> None:
        """Sort imports, drop unused ones, format and head what was rendered, and remember it.

        Raises:
            SpecError: A module is not valid Python.
        """
        if not self._pending:
            return
        self._complete_packages()
        formatting.run(self.stage)
        for path, key in self._pending.items():
            text = self._header + (self.stage / path).read_text(encoding="utf-8")
            target = self._below(self.folder, path)
            target.write_text(text, encoding="utf-8")
            self._cache.put(key, target.read_bytes())
        self.rendered += self._pending
        self._pending.clear()

    def _below(self, base: Path, path: str) -> Path:
        """The place of a file, whose folder is there."""
        file = base / path
        if file.parent not in self._folders:
            file.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(file.parent)
        return file

    def _complete_packages(self) -> None:
        """Let every folder of the stage be a package as in the whole: sorting imports asks which package it is."""
        for folder in {self.stage, *(f for f in self.stage.rglob("*") if f.is_dir())}:
            (folder / "__init__.py").touch()

    def _keep(self, path: str, key: bytes) -> bool:
        """Put the finished file of a key in place, when the cache has it."""
        digest = self._cache.digest(key)
        if digest is None:
            return False
        target = self._below(self.folder, path)
        if self._present is not None and self._linked(self._present / path, target, key, digest):
            return True
        content = self._cache.content(key)
        if content is None:
            return False
        target.write_bytes(content)
        return True

    @staticmethod
    def _linked(file: Path, target: Path, key: bytes, digest: bytes) -> bool:
        """Link the present file, when it holds what it must."""
        try:
            if file.is_symlink() or seal(key, file.read_bytes()) != digest:
                return False
            try:
                os.link(file, target)
            except OSError:  # another file system, or one without links
                shutil.copy2(file, target)
        except OSError:
            return False
        return True
