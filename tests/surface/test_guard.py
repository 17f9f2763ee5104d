"""The guard itself: it sees each kind of loss."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from .inspecting import Names
from .offering import lost
from .sorting import PROMISED, UnexplainedError, explained, flat, nested, read, write

MODULE = """
from __future__ import annotations
from typing import TYPE_CHECKING, Any, overload
from ._base import Fruit
if TYPE_CHECKING:
    from typing_extensions import TypedDict, Unpack
    from ._base import More

class Apple(Fruit):
    colour: str
    def __init__(self, size: int) -> None:
        self.size = size
    def eat(self, *, bites: int = 1) -> None: ...
    def peel(self, **how: Unpack[More]) -> None: ...

@overload
def pick(tree: str) -> Apple: ...
@overload
def pick(tree: str, *, height: int) -> Apple: ...
def pick(tree: str, **more: Any) -> Apple: ...
"""
BASE = """
from typing_extensions import TypedDict
class Fruit:
    pass
class More(TypedDict, total=False):
    knife: str
"""
NAMES: Names = {
    "modules": {"": ["apples"]},
    "names": {"apples": ["Apple", "pick"]},
    "keywords": {
        "apples.Apple": ["size"],
        "apples.Apple.eat": ["bites"],
        "apples.Apple.peel": ["knife"],
        "apples.pick": ["tree", "height"],
    },
    "members": {"apples.Apple": ["colour", "size", "eat", "peel"]},
    "bases": {"apples.Apple": ["Fruit"]},
}
LOSSES = {
    "def pick": ("names", "apples", "pick"),
    "class Apple": ("names", "apples", "Apple"),
    "self, size": ("keywords", "apples.Apple", "size"),
    "bites": ("keywords", "apples.Apple.eat", "bites"),
    "knife": ("keywords", "apples.Apple.peel", "knife"),
    "height": ("keywords", "apples.pick", "height"),
    "colour": ("members", "apples.Apple", "colour"),
    "self.size": ("members", "apples.Apple", "size"),
    "def eat": ("members", "apples.Apple", "eat"),
    "(Fruit)": ("bases", "apples.Apple", "Fruit"),
}


def made(folder: Path, monkeypatch: pytest.MonkeyPatch, loss: str = "") -> str:
    """A small package, with something in it called otherwise."""
    name = f"orchard{len(sys.modules)}"
    package = folder / name
    package.mkdir()
    (package / "__init__.py").touch()
    instead = "(object)" if loss == "(Fruit)" else f"{loss}_"
    for file, text in (("apples", MODULE), ("_base", BASE)):
        (package / f"{file}.py").write_text(text.replace(loss, instead) if loss else text)
    monkeypatch.syspath_prepend(folder)
    return name


def test_what_is_there_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Attributes, arguments of overloads and of ``**params`` count, whether they are there for type checkers or not."""
    assert list(lost(NAMES, made(tmp_path, monkeypatch))) == []


@pytest.mark.parametrize("loss", LOSSES)
def test_a_loss_is_seen(loss: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is called otherwise is told by its kind and place."""
    assert LOSSES[loss] in set(lost(NAMES, made(tmp_path, monkeypatch, loss)))


def test_a_module_that_is_gone_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that cannot be imported is lost, with all that was promised of it."""
    package = made(tmp_path, monkeypatch)
    (tmp_path / package / "apples.py").unlink()

    assert set(lost(NAMES, package)) == set(flat(NAMES))


@pytest.mark.parametrize("name", [("names", "", "Anthropic"), ("keywords", "Anthropic.messages.create", "max_tokens")])
def test_the_promise_has_what_everybody_uses(name: tuple[str, str, str]) -> None:
    """The frozen list is not an empty one."""
    assert name in set(flat(read()))


def test_an_absent_name_without_a_reason_is_refused() -> None:
    """What no pattern fits is named; what fits is sorted, without what belongs to it."""
    found = explained({("names", "", "AnthropicAWS"), ("members", "AnthropicAWS", "aws_region")})
    assert {short: set(flat(names)) for short, names in found.items()} == {"clouds": {("names", "", "AnthropicAWS")}}

    with pytest.raises(UnexplainedError, match=r"names:Anthropic\b"):
        explained({("names", "", "Anthropic")})


def test_a_list_is_written_and_read(tmp_path: Path) -> None:
    """What is written is read again, in lines that fit on a screen."""
    write(tmp_path / "names.json", nested(flat(read(PROMISED))))

    assert read(tmp_path / "names.json") == read(PROMISED)
    assert max(map(len, (tmp_path / "names.json").read_text().splitlines())) <= 120
