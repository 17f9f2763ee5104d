"""JSON bodies: what is given is sent, and nothing else."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

import attropic
from attropic_api import NOT_GIVEN, models
from attropic_api._index import OPERATIONS, SCHEMAS

from .contract import NAMES, Call, call, path_arguments, sample_body, sampler
from .routes import RESOURCES, ROUTES, Recorder, reach, success

JSON = [name for name in NAMES if call(name).media == "application/json"]
BODILESS = [name for name in NAMES if not call(name).media]


def send(route: str, one: Call, body: Any, **options: Any) -> httpx.Request:
    recorder = Recorder(success(one))
    reach(route, one, recorder, {**path_arguments(one), **options}, body=body)
    return recorder.request


def optional(one: Call) -> list[str]:
    """The keys that a body may leave out."""
    return sorted(set(sample_body(one, full=True)) - set(sample_body(one, full=False)))


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("full", [False, True], ids=["least", "most"])
@pytest.mark.parametrize("name", JSON)
def test_a_body_arrives_as_it_was_given(name: str, full: bool, route: str) -> None:
    """The smallest and the largest body of the contract arrive equal, declared as JSON, with their true length."""
    one = call(name)
    body = sample_body(one, full=full)
    request = send(route, one, body)
    assert json.loads(request.content) == body
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("nothing", [attropic.omit, NOT_GIVEN], ids=repr)
@pytest.mark.parametrize("name", JSON)
def test_what_is_omitted_is_absent(name: str, nothing: Any, route: str) -> None:
    """An argument given as ``omit`` or ``NOT_GIVEN`` leaves no key behind."""
    one = call(name)
    least = sample_body(one, full=False)
    request = send(route, one, {**least, **dict.fromkeys(optional(one), nothing)})
    assert json.loads(request.content) == least


@pytest.mark.parametrize("name", [name for name in JSON if optional(call(name))])
def test_none_is_null(name: str) -> None:
    """An argument given as None arrives as null: it is not the same as absent."""
    one = call(name)
    least, nulls = sample_body(one, full=False), dict.fromkeys(optional(one))
    assert json.loads(send("Anthropic", one, {**least, **nulls}).content) == {**least, **nulls}


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", JSON)
def test_extra_properties_are_merged_at_the_top(name: str, route: str) -> None:
    """``extra_body`` adds a property that the description does not know, and replaces one that it does."""
    one = call(name)
    body = sample_body(one, full=True)
    known = next(iter(body))
    request = send(route, one, body, extra_body={"tomorrow": {"x": None}, known: "mine"})
    assert json.loads(request.content) == {**body, "tomorrow": {"x": None}, known: "mine"}


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", BODILESS)
def test_an_operation_without_a_body_sends_none(name: str, route: str) -> None:
    """No bytes and no content type go with a call that the contract gives no body."""
    request = send(route, call(name), None)
    assert request.content == b""
    assert "content-type" not in request.headers


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", [name for name in BODILESS if call(name).verb == "POST"])
def test_a_body_that_only_the_caller_knows_is_declared(name: str, route: str) -> None:
    """``extra_body`` of a call that has no body of its own is sent as JSON and says so."""
    request = send(route, call(name), None, extra_body={"tomorrow": 1})
    assert json.loads(request.content) == {"tomorrow": 1}
    assert request.headers["content-type"] == "application/json"


@pytest.mark.parametrize("name", JSON)
def test_the_body_may_be_a_model(name: str) -> None:
    """An endpoint function takes the generated model of the body as well as a mapping, and sends the same."""
    one = call(name)
    key = one.body["$ref"].rpartition("/")[2]
    kind, _, model, _ = SCHEMAS[key]
    body = sample_body(one, full=True)
    value = getattr(models, model).from_dict(body) if kind == "model" else body
    assert json.loads(send("sync", one, value).content) == body


@pytest.mark.parametrize("name", JSON)
def test_models_stand_for_mappings_inside_a_body(name: str) -> None:
    """Every field of the largest body, read into its model, is sent as the mapping it was read from."""
    one = call(name)
    body = sample_body(one, full=True)
    key = one.body["$ref"].rpartition("/")[2]
    kind, _, model, _ = SCHEMAS[key]
    if kind == "alias":
        (member, _tag) = next(sampler().members(one.body))
        kind, _, model, _ = SCHEMAS[member["$ref"].rpartition("/")[2]]
    read = getattr(models, model).from_dict(body)
    fields = {wire: getattr(read, attribute) for wire, attribute, _ in type(read)._wire}
    assert json.loads(send("Anthropic", one, fields).content) == body


@pytest.mark.parametrize("name", JSON)
def test_every_body_property_is_an_argument(name: str) -> None:
    """The TypedDict of the arguments has the parameters and body properties of the contract, and no others."""
    from attropic_api import params

    one = call(name)
    hints = getattr(params, OPERATIONS[name][2]).__annotations__
    assert set(sample_body(one, full=True)) <= set(hints)
