"""Names that mean something else to Python, typing, attrs or our runtime."""

from __future__ import annotations

import inspect
import json
import keyword
from collections.abc import Callable
from typing import Any

import httpx
import pytest

Course = Callable[[str], Any]
RUNTIME_NAMES = [
    "Any",
    "Model",
    "BaseModel",
    "Literal",
    "Client",
    "Response",
    "Stream",
    "Request",
    "Options",
    "Operation",
    "Answer",
    "Param",
    "Unset",
    "Omit",
    "Mapping",
    "UnknownVariant",
    "PermissionError",
    "Warning",
    "Self",
    "TypedDict",
    "TypeAlias",
    "ClassVar",
    "None",
    "True",
    "class",
    "Import",
    "str",
    "list",
    "dict",
]


def test_properties_named_like_keywords_and_built_ins_survive(course: Course) -> None:
    """Every property of a model with hostile names is read into its own attribute and written back under its key."""
    names = course("names")
    for key in ("Keywords", "Odd", "Clash"):
        value = names.sampler.make(names.document["components"]["schemas"][key], full=True)
        model = names.decode(key, value)
        attributes = [attribute for _, attribute, _ in type(model)._wire]
        assert model.to_dict() == value
        assert len(set(attributes)) == len(attributes) == len(value) - 1  # the sampler adds one unknown property
        assert all(name.isidentifier() and not keyword.iskeyword(name) for name in attributes)


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("class", "class_"),
        ("from", "from_"),
        ("None", "none"),
        ("self", "self_"),
        ("list", "list_"),
        ("type", "type"),
        ("id", "id"),
        ("copy", "copy_"),
        ("to_dict", "to_dict_"),
        ("model_dump", "model_dump_"),
        ("_class", "class___"),
        ("__init__", "init__"),
        ("datetime", "datetime_"),
        ("match", "match"),
    ],
)
def test_attribute_names_follow_one_rule(course: Course, wire: str, attribute: str) -> None:
    """A reserved name gets a trailing underscore; leading underscores, which attrs takes as private, go."""
    model = course("names").type("Keywords")
    assert {key: name for key, name, _ in model._wire}[wire] == attribute


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("with-dash", "with_dash"),
        ("with space", "with_space"),
        ("1st", "n1_st"),
        ("123", "n123"),
        ("_lead", "lead"),
        ("__lead", "lead_"),
        ("-", "value"),
        ("🙂", "value_"),
        ("@id", "id"),
        ("größe", "größe"),
        ("ﬁsh", "fish"),
        ("名前", "名前"),
        ("ALLCAPS", "allcaps"),
        ("{{ jinja }}", "jinja"),
    ],
)
def test_names_that_are_no_identifiers_become_some(course: Course, wire: str, attribute: str) -> None:
    """Dashes, spaces, digits, symbols and compatibility characters give an identifier that Python reads the same."""
    model = course("names").type("Odd")
    assert {key: name for key, name, _ in model._wire}[wire] == attribute
    assert getattr(model.from_dict({wire: "kept"}), attribute) == "kept"


def test_names_that_collide_after_snake_casing_stay_apart(course: Course) -> None:
    """fooBar, foo_bar, foo-bar, FooBar and "foo bar" of one object are five attributes, in document order."""
    model = course("names").type("Clash")
    assert [name for _, name, _ in model._wire] == ["foo_bar", "foo_bar_", "foo_bar__", "foo_bar___", "foo_bar____"]
    read = model.from_dict({"fooBar": "a", "foo_bar": 1, "foo-bar": True, "FooBar": ["x"], "foo bar": None})
    assert (read.foo_bar, read.foo_bar_, read.foo_bar__, read.foo_bar___) == ("a", 1, True, ["x"])


@pytest.mark.parametrize("key", RUNTIME_NAMES)
def test_components_named_like_our_runtime_work(course: Course, key: str) -> None:
    """A component called like a name of typing, of Python or of our runtime has a type and survives a round trip."""
    names = course("names")
    assert names.type(key) is not None
    for instance in names.sampler.instances(key):
        assert names.again(key, instance) == instance


def test_a_model_can_be_made_by_hand_with_hostile_names(course: Course) -> None:
    """The generated constructor takes the attribute names, `self_` included, and writes the wire names."""
    made = course("names").type("Keywords")(class_="c", from_="f", self_="s", list_=["l"], to_dict_="d")
    assert made.to_dict() == {"class": "c", "from": "f", "self": "s", "list": ["l"], "to_dict": "d"}
    assert repr(made).startswith("KeywordsParam(") or repr(made).startswith("Keywords(")


def test_parameters_named_like_ours_reach_the_wire(course: Course) -> None:
    """Arguments called result, omit, options, timeout, client, body or self are sent under their own names."""
    names = course("names")
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"class": "c", "from": "f"})

    given = dict.fromkeys(["class_", "from_", "self_", "str", "result", "omit", "options"], "x")
    given |= {"timeout_": 3, "extra_headers_": "e", "client_": "c", "body_": "b", "none": "n", "list": ["1", "2"]}
    client = names.client(answer)
    method = client.keywords.create
    body = {"class__": "cls", "from__": "frm", "body__": "inner"}
    made = method(**given, **body, x_trace_id="h", filter_name="f", top=1)
    query = seen[0].url.params
    assert made.class_ == "c"
    assert query["class"] == query["from"] == query["self"] == query["str"] == query["result"] == "x"
    assert (query["timeout"], query["client"], query["body"], query["None"]) == ("3", "c", "b", "n")
    assert query.get_list("list") == ["1", "2"]
    assert (query["filter[name]"], query["$top"]) == ("f", "1")
    assert json.loads(seen[0].content) == {"class": "cls", "from": "frm", "body": "inner"}
    assert "timeout" in inspect.signature(method).parameters  # still our option


def test_a_method_called_list_leaves_the_type_list_alone(course: Course) -> None:
    """In a class with methods list, str and dict, annotations still mean the built-in types."""
    names = course("names")
    client = names.client(lambda request: httpx.Response(200, json=["a"] if request.url.path.endswith("str") else {}))
    assert client.list.str() == ["a"]
    assert client.list.dict() == {}
    assert "builtins.list[builtins.str]" in inspect.signature(client.list.str).return_annotation
