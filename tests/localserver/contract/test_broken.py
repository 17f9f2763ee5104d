"""Every operation refuses a request that is broken in one place, and names it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from attropic.localserver._contract import contract

from .breaking import Breaker, bad_queries
from .calling import Caller, Json
from .samples import samples
from .world import BODIES, FORM, World, form

JSON = {"content-type": "application/json"}
OPERATIONS = contract().operations
WITH_JSON = [name for name, one in OPERATIONS.items() if "application/json" in one.bodies]
WITH_FORM = [name for name, one in OPERATIONS.items() if "multipart/form-data" in one.bodies]
BELOW = [(name, p.name) for name, one in OPERATIONS.items() for p in one.parameters if p.place == "path"]
QUERIES = [
    (name, parameter.name, text)
    for name, one in OPERATIONS.items()
    for parameter in one.parameters
    if parameter.place == "query"
    for text in bad_queries(contract(), parameter.schema)
]


@pytest.fixture(scope="module")
def world() -> World:
    """Objects that a broken request does not change."""
    return World(Caller())


def body_of(world: World, name: str) -> list[Any]:
    """Bodies that the contract allows."""
    schema = OPERATIONS[name].bodies["application/json"]
    fixed = BODIES.get(OPERATIONS[name].plain_name)
    return [fixed] if fixed else list(samples(contract(), schema, world.fixed()))


def breakers(world: World, name: str) -> Iterator[Breaker]:
    """What breaks the bodies of an operation."""
    for body in body_of(world, name):
        yield Breaker(contract(), OPERATIONS[name].bodies["application/json"], body)


@pytest.mark.parametrize("way", ["without", "beside", "of_type", "of_choice", "of_size"])
@pytest.mark.parametrize("name", WITH_JSON)
def test_a_broken_body_is_refused_by_the_name_of_the_field(world: World, name: str, way: str) -> None:
    """A missing, surplus or wrong value anywhere in a body is answered with 400 and the dotted path of the value."""
    path, done = world.path(name), set[str]()
    for breaker in breakers(world, name):
        broken = [(place, body) for place, body in getattr(breaker, way)() if place not in done and is_checked(place)]
        for place, body in broken:
            message = world.call.refused(400, name, data=json.dumps(body).encode(), head=JSON, **path)
            assert message.startswith(f"{place}: " if place else "Input"), (message, place, body)
        done |= {place for place, _ in broken}


def is_checked(place: str) -> bool:
    """Whether a place is checked at once: the requests of a batch are checked when it is their turn."""
    return ".params." not in place


@pytest.mark.parametrize(("name", "parameter", "text"), QUERIES)
def test_a_bad_query_parameter_is_refused_by_its_name(world: World, name: str, parameter: str, text: str) -> None:
    """A number, flag, choice or time that is none is answered with 400 and the name of the parameter."""
    message = world.call.refused(400, name, query=[(parameter, text)], **world.path(name))
    assert message.startswith((f"{parameter}: ", f"{parameter}.0: "))


@pytest.mark.parametrize(("name", "parameter"), BELOW)
def test_an_id_that_nothing_has_is_not_found(world: World, name: str, parameter: str) -> None:
    """Whatever part of a path names nothing, the answer is 404, and its message has the id."""
    kind = OPERATIONS[name].bodies
    sent: Json = {"body": body_of(world, name)[0]} if "application/json" in kind else {}
    if "multipart/form-data" in kind:
        sent = {"head": {"content-type": FORM}, "data": form("files[]", "a.txt", b"")}
    path = {**world.path(name), parameter: "nothing_here"}
    assert "nothing_here" in world.call.refused(404, name, **sent, **path)


@pytest.mark.parametrize("name", WITH_JSON)
def test_what_is_not_json_is_refused(world: World, name: str) -> None:
    """A body that is no JSON, no body, and a body of another media type are answered with 400."""
    path = world.path(name)
    assert "not valid JSON" in world.call.refused(400, name, data=b"{", head=JSON, **path)
    assert "not valid JSON" in world.call.refused(400, name, data=b"", head=JSON, **path)
    assert "content-type" in world.call.refused(400, name, data=b"{}", head={"content-type": "text/plain"}, **path)


@pytest.mark.parametrize("name", WITH_FORM)
def test_what_is_no_form_is_refused(world: World, name: str) -> None:
    """JSON in place of a form, and a form without its end, are answered with 400."""
    path = world.path(name)
    assert "content-type" in world.call.refused(400, name, {}, **path)
    cut = form("file", "a.txt", b"hi")[:-8]
    assert "multipart" in world.call.refused(400, name, data=cut, head={"content-type": FORM}, **path)


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_request_without_credential_or_version_is_refused(world: World, name: str) -> None:
    """No credential is answered with 401, no version of the API with 400, whatever is asked for."""
    path = world.path(name)
    assert "x-api-key" in world.call.refused(401, name, head={"x-api-key": None}, **path)
    assert "anthropic-version" in world.call.refused(400, name, head={"anthropic-version": None}, **path)


@pytest.mark.parametrize("name", OPERATIONS)
def test_another_method_is_refused(world: World, name: str) -> None:
    """A method that no operation of the path has is answered with 405 and the methods that there are."""
    path = OPERATIONS[name].path.format(**world.path(name))
    answer = world.call.raw("PATCH", path)
    assert answer.status == 405
    assert OPERATIONS[name].verb in answer.headers["allow"].split(", ")
    assert answer.json["error"]["type"] == "invalid_request_error"


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/v1/nothing", "/v1/agents/", "/v1//agents", "/v2/agents", "/v1/agents/a/b"]
)
def test_a_path_of_no_operation_is_not_found(world: World, path: str) -> None:
    """A path that the contract does not have is answered with 404, and the message has the path."""
    answer = world.call.raw("GET", path)
    assert (answer.status, answer.json["error"]["type"]) == (404, "not_found_error")
    assert path in answer.json["error"]["message"]
