"""What the official package has for files."""

from __future__ import annotations

from pathlib import Path

import anthropic
import pytest

from attropic.files import async_file_from_path, file_from_path

from .loops import LOOPS, run


def test_file_from_path_is_that_of_the_official_package(tmp_path: Path) -> None:
    """Name and bytes of a path, as the official helper gives them."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"bread")

    assert file_from_path(str(path)) == anthropic.file_from_path(str(path)) == ("a.txt", b"bread")
    with pytest.raises(FileNotFoundError):
        file_from_path(tmp_path / "b.txt")


@LOOPS
def test_in_a_coroutine(loop: str, tmp_path: Path) -> None:
    """The same for a coroutine."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"bread")

    async def main() -> None:
        assert await async_file_from_path(path) == ("a.txt", b"bread")

    run(loop, main)
