"""The tools that the description declares, as calls declare them."""

from __future__ import annotations

import ast
import inspect
import json
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

import attrs
import pytest
from typing_extensions import NotRequired, TypedDict

import attropic_api.params
from attropic.tools import ToolDefinitionError, builtin
from attropic.tools.builtin import _declared as declared
from attropic.tools.builtin import declare, versions
from attropic.tools.builtin._catalogue import catalogue, find
from attropic.tools.builtin._declaration import Declaration
from attropic_api.models.beta_tool_union_param import decoder

#: Values for the settings that some tools need.
NEEDED = {"display_width_px": 800, "display_height_px": 600, "model": "claude-opus-4-7", "mcp_server_name": "docs"}
NAMES = {name: value.family for name, value in vars(declared).items() if isinstance(value, Declaration)}


def described() -> set[str]:
    """The types of the tools in the description itself, other than those of the caller."""
    schemas = json.loads(files("attropic_api").joinpath("contract.json").read_bytes())["components"]["schemas"]
    found = set()
    for body in ("CreateMessageParams", "BetaCreateMessageParams"):
        for member in schemas[body]["properties"]["tools"]["items"]["oneOf"]:
            properties = schemas[member["$ref"].rpartition("/")[2]]["properties"]
            if "input_schema" not in properties:
                kind = properties["type"]
                found.add(kind.get("const") or kind["enum"][0])
    return found


def everything() -> list[tuple[str, str]]:
    """Each version of each tool."""
    return [(family, tag) for family, tags in versions().items() for tag in tags]


@pytest.mark.parametrize(("family", "tag"), everything())
def test_each_version_is_declared_as_the_description_has_it(family: str, tag: str) -> None:
    """What a call declares is read back by the model of the description, of the version that was asked for."""
    needed = {key: NEEDED[key] for key in find(family, tag).required}

    param = declare(family, version=tag, cache_control={"type": "ephemeral"}, **needed)

    read = decoder(param)
    assert attrs.has(type(read))
    assert read.to_dict() == param
    assert param["type"] == tag


def test_nothing_of_the_description_is_left_out() -> None:
    """The versions are those of the tools that the description lets requests have."""
    assert {tag for _, tag in everything()} == described()


@pytest.mark.parametrize("name", NAMES)
def test_each_tool_has_a_function_that_gives_the_newest_version(name: str) -> None:
    """A declaration without a version is the newest that not only the Beta endpoints take, if there is one."""
    family = NAMES[name]
    known = catalogue()[family]
    expected = max([one for one in known if not one.is_beta] or known, key=lambda one: one.date)

    param = getattr(builtin, name)(**{key: NEEDED[key] for key in expected.required})

    assert param["type"] == expected.tag


def test_each_tool_of_the_description_has_a_function() -> None:
    """No tool that the description has today is without a function of its own."""
    assert sorted(NAMES.values()) == sorted(catalogue())


def test_type_checkers_see_the_newest_version() -> None:
    """The types of the functions are those of the newest version: after a new one, a line of `_declared` is changed."""
    tree = ast.parse(Path(inspect.getfile(declared)).read_text(encoding="utf-8"))
    shown = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "partial":
            (function,) = node.args
            assert isinstance(function, ast.Name)
            shown[NAMES[function.id[1:]]] = {word.arg: ast.literal_eval(word.value) for word in node.keywords}

    assert shown == {family: dict(find(family).fixed) for family in catalogue()}


@pytest.mark.parametrize("version", ["20250305", 20250305, "2025-03-05", "web_search_20250305"])
def test_a_version_can_be_written_in_several_ways(version: Any) -> None:
    """A version is chosen by its date, in the usual ways of writing it, or by its whole type."""
    assert builtin.web_search(version=version)["type"] == "web_search_20250305"


def test_an_undated_type_is_kept() -> None:
    """A version that has several types is declared by the one that was asked for."""
    assert builtin.tool_search_bm25(version="tool_search_tool_bm25")["type"] == "tool_search_tool_bm25"


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: builtin.web_search(version="1"), "Known are 20250305, 20260209; none is the newest"),
        (lambda: builtin.web_search(version=""), "version='' of web_search is not known"),
        (
            lambda: builtin.web_search(max_use=1),
            "'max_use' is not known of web_search_20260209. Known are allowed_callers",
        ),
        (lambda: builtin.web_fetch(version="20250910", use_cache=False), "web_fetch_20260309 would know it"),
        (lambda: builtin.web_search(name="x"), "'name' is always 'web_search'"),
        (lambda: builtin.web_search(type="x"), "version= chooses another"),
        (lambda: builtin.computer(display_width_px=1), "display_height_px= is required by computer_20251124"),
        (lambda: declare("web_serach"), "'web_serach' is no tool of the API. Known are advisor, bash"),
        (lambda: versions("web_serach"), "'web_serach' is no tool of the API"),
    ],
)
def test_what_is_not_known_is_refused_with_what_is(make: Any, message: str) -> None:
    """A mistake in a tool, version or setting is found here, and the message names the right ones."""
    with pytest.raises(ToolDefinitionError) as error:
        make()

    assert message in str(error.value)


def test_none_is_absence() -> None:
    """A setting that is None is not sent."""
    assert builtin.web_search(max_uses=None, strict=None) == builtin.web_search()


def test_a_function_tells_its_settings() -> None:
    """`help` and editors that run the code see what can be set."""
    signature = inspect.signature(builtin.computer)

    assert signature.parameters["display_width_px"].default is inspect.Parameter.empty
    assert signature.parameters["enable_zoom"].default is None
    assert repr(builtin.computer) == "<declares the tool computer>"


class NewSearchParam(TypedDict):
    """A version that the description does not have yet."""

    type: Literal["web_search_20990101"]
    name: Literal["web_search"]
    depth: int
    speed: NotRequired[str]


class NewToolParam(TypedDict):
    """A tool that the description does not have yet."""

    type: Literal["telepathy_20990101"]
    name: Literal["telepathy"]


def test_what_the_description_adds_appears_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """A version, a setting and a tool that a later description has are there without a line of code."""
    monkeypatch.setattr(
        attropic_api.params, "ToolUnionParam", attropic_api.params.ToolUnionParam | NewSearchParam | NewToolParam
    )
    catalogue.cache_clear()
    try:
        assert builtin.web_search(depth=2) == {"type": "web_search_20990101", "name": "web_search", "depth": 2}
        assert builtin.web_search(version="20260209")["type"] == "web_search_20260209"
        assert declare("telepathy") == {"type": "telepathy_20990101", "name": "telepathy"}
        with pytest.raises(ToolDefinitionError, match="depth= is required"):
            builtin.web_search()
    finally:
        catalogue.cache_clear()
