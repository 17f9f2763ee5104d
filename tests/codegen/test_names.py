"""Words, cases and unique names; names of types by rule and by overlay."""

# ruff: noqa: E501, UP031 - tables of cases, one to a line

from __future__ import annotations

import keyword
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import contract, describe
from codegen.errors import SpecError
from codegen.identifiers import argument, fields, pascal, snake, unique, words
from codegen.names import RESERVED, module_name

Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BetaMCPToolUse_20250825", ["Beta", "MCP", "Tool", "Use", "20250825"]),
        ("fooBar", ["foo", "Bar"]),
        ("foo-bar baz.qux", ["foo", "bar", "baz", "qux"]),
        ("HTTPServer2XX", ["HTTP", "Server", "2", "XX"]),
        ("it's", ["its"]),
        ("Größe", ["Größe"]),
        ("🙂", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    """Names are cut at case changes, digits and everything that is neither letter nor digit."""
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("fooBar", "FooBar"), ("MCPServer", "MCPServer"), ("foo_bar-baz", "FooBarBaz"), ("", ""), ("a1b", "A1B")],
)
def test_pascal(text: str, expected: str) -> None:
    """PascalCase keeps capitals inside words."""
    assert pascal(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("fooBar", "foo_bar"), ("class", "class_"), ("1st", "n1_st"), ("", "value"), ("None", "none"), ("🙂", "value")],
)
def test_snake(text: str, expected: str) -> None:
    """snake_case is an identifier and no keyword, whatever comes in."""
    assert snake(text) == expected
    assert snake(text).isidentifier()


@pytest.mark.parametrize(
    "text", [*keyword.kwlist, "_", "__", "a-b", "_class", "1", "ﬁ", "ª", "x²", "a\u0301b", "İ", "ſ", "½"]
)
def test_arguments_are_identifiers_that_python_reads_the_same(text: str) -> None:
    """An argument name is an identifier, no keyword, not private, and its own NFKC form (PEP 3131)."""
    import unicodedata

    name = argument(text)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")
    assert unicodedata.normalize("NFKC", name) == name


def test_unique_names_keep_their_order() -> None:
    """Repeats and reserved names get trailing underscores, first come first served."""
    assert unique(["a", "a", "b", "a"], frozenset({"b"})) == ["a", "a_", "b_", "a__"]
    assert fields(["copy", "list", "a"]) == ["copy_", "list_", "a"]


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("Base64ImageSource", "base64_image_source"),
        ("ToolBash20250124", "tool_bash_20250124"),
        ("Class", "class_"),
        ("MCPTool", "mcp_tool"),
        ("V1", "v1"),
    ],
)
def test_module_names(name: str, module: str) -> None:
    """Modules are snake_case, dates a word of their own, and never a keyword."""
    assert module_name(name) == module


def _names(source: Path) -> dict[str, tuple[str, str]]:
    api = describe.describe(contract.read_source(str(source)))
    return {key: (d.name, d.param_name) for key, d in api.definitions.items()}


BODY = "{/a: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}}}}}"


def test_request_and_response_families(description: Write) -> None:
    """RequestX is XParam, ResponseX is X, and a type that travels both ways has both names."""
    source = description(
        "{RequestThing: {properties: {a: {}}}, ResponseThing: {properties: {b: {}}}}",
        BODY % ("RequestThing", "ResponseThing"),
    )
    assert _names(source)["RequestThing"] == ("ThingParam", "ThingParam")
    assert _names(source)["ResponseThing"][0] == "Thing"
    both = description("{Thing: {properties: {a: {}}}}", BODY % ("Thing", "Thing"))
    assert _names(both)["Thing"] == ("Thing", "ThingParam")


def test_an_overlay_says_the_exceptions(description: Write) -> None:
    """x-name and x-param-name win over the rule; two types of one wanted name are refused."""
    source = description("{A: {x-name: Other, x-param-name: OtherInput, properties: {a: {}}}}", BODY % ("A", "A"))
    assert _names(source)["A"] == ("Other", "OtherInput")
    twice = description("{A: {x-name: Same, properties: {a: {}}}, B: {x-name: Same, properties: {b: {}}}}")
    with pytest.raises(SpecError, match="Two types would be called 'Same'"):
        _names(twice)


@pytest.mark.parametrize("key", sorted(RESERVED))
def test_reserved_names_are_never_given(description: Write, key: str) -> None:
    """A schema named like something that generated modules import gets the suffix Type."""
    names = _names(description("{'%s': {properties: {a: {}}}}" % key, BODY % (key, key)))
    assert not set(names[key]) & RESERVED
    assert names[key][0] == f"{key}Type"
