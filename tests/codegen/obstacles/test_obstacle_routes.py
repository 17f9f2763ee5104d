"""Paths and verbs → resources and methods, and the requests they make."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

Course = Callable[[str], Any]


@pytest.mark.parametrize(
    ("verb", "path", "name"),
    [
        ("GET", "/", "root.get"),
        ("POST", "/", "root.make_root"),
        ("GET", "/{tenant}", "root.get_tenant"),
        ("GET", "/things", "things.list"),
        ("POST", "/things", "things.create"),
        ("HEAD", "/things", "things.head"),
        ("OPTIONS", "/things", "things.options"),
        ("TRACE", "/things", "things.trace"),
        ("GET", "/things/{id}", "things.retrieve"),
        ("PUT", "/things/{id}", "things.update"),
        ("PATCH", "/things/{id}", "things.patch_thing"),
        ("DELETE", "/things/{id}", "things.delete"),
        ("GET", "/things/parts", "things.parts.list"),
        ("POST", "/things/parts/sort", "things.parts.sort"),
        ("GET", "/call", "call_.list"),
        ("GET", "/close", "close_.list"),
        ("POST", "/send/call", "send_.call"),
        ("GET", "/thing", "thing.list"),
        ("GET", "/async_thing", "async_thing.list"),
        ("GET", "/options", "options.list"),
        ("POST", "/import/from/class", "import_.from_.class_"),
        ("GET", "/v2beta/ping", "ping.list"),
        ("GET", "/odd-path/Größe/{a}.json", "odd_path.größe.retrieve"),
        ("POST", "/jobs:cancel", "jobs_cancel.create"),
        ("GET", "/search?version=2&deep", "search.list"),
    ],
)
def test_names_follow_the_rule(course: Course, verb: str, path: str, name: str) -> None:
    """Verb and path give resource and method by rule, with or without an operationId."""
    assert course("routes").operations[name][:2] == (verb, path)


def test_two_operations_of_one_name_are_told_apart(course: Course) -> None:
    """An action called like the item method gets its own name, from verb and path when it has no operationId."""
    taken = {name for name, (_, path, _) in course("routes").operations.items() if path == "/things/{id}/retrieve"}
    assert taken == {"things.post_things_id_retrieve"}


@pytest.mark.parametrize(
    ("name", "arguments", "target"),
    [
        ("root.get", {}, "/"),
        ("root.get_tenant", {"tenant": "a/b c"}, "/a%2Fb%20c"),
        ("things.retrieve", {"id": "ü?&#"}, "/things/%C3%BC%3F%26%23"),
        ("odd_path.größe.retrieve", {"a": "x"}, "/odd-path/Größe/x.json"),
        ("range.retrieve", {"from_": 1, "to": 2}, "/range/1-2"),
        ("many.retrieve", {"ids": ["a", "b,c"]}, "/many/a,b%2Cc"),
        ("search.list", {"q": "x y"}, "/search?version=2&deep=&q=x%20y"),
        ("jobs_cancel.create", {}, "/jobs:cancel"),
        ("things.retrieve", {"id": "{tenant}"}, "/things/%7Btenant%7D"),
    ],
)
def test_paths_are_filled_and_encoded(course: Course, name: str, arguments: dict[str, Any], target: str) -> None:
    """Path parameters are percent-encoded one by one; a query in the path key is sent with every call."""
    assert course("routes").request(name, arguments).target == target


@pytest.mark.parametrize("bad", ["", " ", ".", "..", None])
def test_a_path_parameter_that_names_another_resource_is_refused(course: Course, bad: Any) -> None:
    """An empty or dotted path parameter raises ValueError before anything is sent."""
    with pytest.raises(ValueError):
        course("routes").request("things.retrieve", {"id": bad})


def test_a_missing_path_parameter_is_refused(course: Course) -> None:
    """A request without its path parameter is never built: no brace reaches the wire."""
    with pytest.raises(ValueError, match="id"):
        course("routes").request("things.retrieve", {})
    with pytest.raises(ValueError, match="to"):
        course("routes").request("range.retrieve", {"from_": 1})


def test_resources_named_like_client_methods_leave_them_alone(course: Course) -> None:
    """`call_`, `close_` and `send_` are resources; `call`, `close` and `send` stay the client's methods."""
    routes = course("routes")
    client = routes.client(lambda request: httpx.Response(200, json={"id": request.url.path}))
    assert client.call_.list().id == "/call"
    assert client.send_.call().id == "/send/call"
    assert client.things.parts.list().id == "/things/parts"
    assert client.things.parts.sort().id == "/things/parts/sort"
    client.close()


def test_resource_classes_never_take_the_name_of_a_type(course: Course) -> None:
    """The resources thing and async_thing stand beside the types Thing and AsyncThing, each with its own class."""
    routes = course("routes")
    client = routes.client(lambda request: httpx.Response(200, json={"id": "x"}))
    names = {type(client.thing).__name__, type(client.async_thing).__name__}
    assert len(names) == 2
    assert not names & {"Thing", "AsyncThing"}
    assert type(client.thing.list()) is routes.type("Thing")
    assert type(client.async_thing.list()) is routes.type("AsyncThing")


def test_verbs_without_a_body_answer(course: Course) -> None:
    """HEAD, OPTIONS and DELETE are sent as such and give None."""
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.method)
        return httpx.Response(204)

    client = course("routes").client(answer)
    assert client.things.head() is None
    assert client.things.options() is None
    assert client.things.delete("x") is None
    assert seen == ["HEAD", "OPTIONS", "DELETE"]


def test_deprecation_is_documented(course: Course) -> None:
    """A deprecated operation says so in the docstring of its method."""
    client = course("routes").client(lambda request: httpx.Response(200, json={}))
    assert "deprecated" in client.things.patch_thing.__doc__
    assert "deprecated" not in client.things.update.__doc__


def test_webhooks_are_listed(course: Course) -> None:
    """The payload of a webhook has a model, found by the name of the event."""
    assert course("routes").load("_webhooks").WEBHOOKS == {"thing.made": "Thing"}
