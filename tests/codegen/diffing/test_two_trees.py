"""The Python surface of two generated trees, and what only one of the two views sees."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from small_api import BASE, GONE, changed, diff

from codegen import pipeline
from codegen.__main__ import main
from codegen.diffing import Change, Place, surface
from codegen.diffing.reconcile import reconcile

pytest.importorskip("griffe", reason="griffelib is not installed")
EDITS = (
    ("s:NewBook properties pages", GONE),
    ("s:NewBook properties isbn", {"type": "boolean"}),
    ("s:NewBook properties title maxLength", 10),
    ("s:Book properties count type", ["integer", "null"]),
    ("p:/v1/books/{book_id} delete", GONE),
    ("p:/v1/authors", {"get": {"responses": {"200": {"description": "ok"}}}}),
)


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two packages: of the base, and of the base with edits."""
    folder = tmp_path_factory.mktemp("trees")
    made = []
    for name, document in (("old", BASE), ("new", changed(*EDITS))):
        (folder / f"{name}.yaml").write_text(yaml.safe_dump(document), encoding="utf-8")
        pipeline.build(str(folder / f"{name}.yaml"), folder / name, "library_api")
        made.append(folder / name)
    return made


def test_names_are_those_of_callers(trees: list[Path]) -> None:
    """Methods, arguments, fields, keys and exports are read without importing the package."""
    found = surface.read(trees[0])
    assert found["client.books.create(title=)"] == "str"
    assert found["client.books.create(pages=)"] == "float | Omit = ..."
    assert found["Book.count"] == "int"
    assert found["NewBookParam['pages']"] == "NotRequired[float]"
    assert {"types.Book", "types.NewBookParam"} <= found.keys()
    assert not [name for name in found if "Async" in name or name.startswith("_")]


def test_differences_of_two_trees(trees: list[Path]) -> None:
    """What came, went and changed is told once, without what stands below it."""
    told = dict(surface.changes(*(surface.read(tree) for tree in trees)))
    assert told["client.books.create(pages=)"] == "is gone"
    assert told["client.books.create(isbn=)"] == "is new: bool | Omit = ..."
    assert told["Book.count"] == "was int, is int | None"
    assert told["client.books.delete"] == "is gone"
    assert "client.books.delete(book_id=)" not in told


def test_both_views_agree(trees: list[Path]) -> None:
    """What the descriptions tell explains every difference of the code; a bound leaves no trace in it."""
    both = reconcile(diff(*EDITS), surface.changes(*(surface.read(tree) for tree in trees)))
    assert both.code == ()
    assert both.description == (("client.books.create(title=)", "maxLength is 10, was 200"),)
    assert both.agreed >= 5


def test_what_only_the_code_shows_is_listed() -> None:
    """A difference of the code that no change explains is listed, one of a changed type's name is not."""
    change = Change("type-renamed", "breaking", Place(type="A"), ("attropic.types.A",), "A", "B", "is called B now")
    both = reconcile([change], [("Book.x", "was A, is B"), ("Book.y", "was int, is str"), ("A", "is gone")])
    assert both.code == (("Book.y", "was int, is str"),)
    assert (both.description, both.agreed) == ((), 1)


def test_the_command_compares_trees(trees: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Two trees instead of descriptions are compared by their code, and ``--trees`` adds them to a comparison."""
    assert main(["diff", *map(str, trees)]) == 0
    assert "client.books.create(pages=): is gone" in capsys.readouterr().out
    assert main(["diff", *map(str, trees), "--fail-on", "breaking"]) == 1
    capsys.readouterr()
    files = [f"{tree}.yaml" for tree in trees]
    assert main(["diff", *files, "--trees", *map(str, trees), "--format", "json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["surface"]["code_only"] == []
    assert [entry["name"] for entry in printed["surface"]["description_only"]] == ["client.books.create(title=)"]


def test_the_command_generates_both(trees: list[Path], capsys: pytest.CaptureFixture[str]) -> None:
    """``--surface`` makes both packages itself and comes to the same result."""
    assert main(["diff", *(f"{tree}.yaml" for tree in trees), "--surface", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["surface"]["code_only"] == []
