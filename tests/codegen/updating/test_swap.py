"""Several files and folders take their places together, or none does."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.swap import swap


@pytest.fixture
def pairs(tmp_path: Path) -> list[tuple[Path, Path]]:
    """A folder and a file to put in place of others, and a file for a place where nothing is."""
    for side in ("new", "root"):
        (tmp_path / side / "spec").mkdir(parents=True)
        (tmp_path / side / "spec" / "a").write_text(side)
        (tmp_path / side / "log").write_text(side)
    (tmp_path / "new" / "more").write_text("new")
    (tmp_path / "aside").mkdir()
    return [(tmp_path / "new" / name, tmp_path / "root" / name) for name in ("spec", "log", "more")]


def test_all_take_their_places(pairs: list[tuple[Path, Path]], tmp_path: Path) -> None:
    """The new content stands where the old did, and nothing of the old is left."""
    swap(pairs, tmp_path / "aside")
    root = tmp_path / "root"
    assert [(root / name).read_text() for name in ("spec/a", "log", "more")] == ["new"] * 3
    assert list((tmp_path / "aside").iterdir()) == []


@pytest.mark.parametrize("missing", ["spec", "log", "more"])
def test_one_that_fails_brings_all_back(pairs: list[tuple[Path, Path]], tmp_path: Path, missing: str) -> None:
    """Whichever move fails, every place has what it had, and what was moved is where it came from."""
    target = tmp_path / "new" / missing
    target.rename(tmp_path / "gone")
    with pytest.raises(FileNotFoundError):
        swap(pairs, tmp_path / "aside")
    root = tmp_path / "root"
    assert [(root / name).read_text() for name in ("spec/a", "log")] == ["root"] * 2
    assert not (root / "more").exists()
    assert {path.name for path in (tmp_path / "new").iterdir()} == {"spec", "log", "more"} - {missing}
