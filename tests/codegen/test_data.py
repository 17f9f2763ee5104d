"""Facts beside the description: from `spec/data` into the generated package."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from attropic_api import data as facts
from codegen import data
from codegen.errors import SpecError
from codegen.inputs import SPEC
from codegen.pieces import Pieces


def _written(folder: Path, content: dict[str, str]) -> Path:
    (folder / "spec/data").mkdir(parents=True)
    for name, text in content.items():
        (folder / "spec/data" / name).write_text(text, encoding="utf-8")
    pieces = Pieces(folder / "package", folder / "stage")
    data.write(folder / "spec", pieces, "made by hand")
    pieces.finish()
    return folder / "package/data"


def test_every_file_is_written(tmp_path: Path) -> None:
    """A YAML file becomes a JSON file of its name that says where it comes from; dates become text."""
    folder = _written(tmp_path, {"moons.yaml": "source: a book\nmoons:\n- {name: Io, seen: 1610-01-07}\n"})

    assert json.loads((folder / "moons.json").read_text(encoding="utf-8")) == {
        "x-generated": "made by hand",
        "source": "a book",
        "moons": [{"name": "Io", "seen": "1610-01-07"}],
    }


def test_no_data_is_no_file(tmp_path: Path) -> None:
    """A description without data gives the reader alone."""
    pieces = Pieces(tmp_path / "package", tmp_path / "stage")
    data.write(None, pieces, "note")
    pieces.finish()

    assert [file.name for file in (tmp_path / "package/data").iterdir()] == ["__init__.py"]


@pytest.mark.parametrize(("name", "text"), [("a-b.yaml", "a: 1"), ("list.yaml", "- 1"), ("text.yaml", "word")])
def test_what_cannot_be_read_is_refused(tmp_path: Path, name: str, text: str) -> None:
    """A file without a usable name, or that is no mapping, is an error that names it."""
    with pytest.raises(SpecError, match=name.partition(".")[0]):
        _written(tmp_path, {name: text})


def test_the_package_has_what_the_contract_has() -> None:
    """Every file of `spec/data` can be read from the generated package, and each has its sources."""
    assert facts.names() == sorted(file.stem for file in (SPEC / "data").glob("*.yaml"))
    assert all("source" in json.dumps(facts.read(name)) for name in facts.names())


def test_an_unknown_name_is_told() -> None:
    """Facts that are not there are an error with those that are."""
    with pytest.raises(KeyError, match="no facts called 'nothing'"):
        facts.read("nothing")
