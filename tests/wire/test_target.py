"""Verb, path and query of every operation."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

from .contract import NAMES, Call, call, least_body, path_arguments, python_name, query_arguments
from .routes import RESOURCES, ROUTES, Recorder, reach, success

TIMESTAMPS = [name for name in NAMES if any("created_at" in wire for wire, _ in call(name).located("query"))]


def pairs(request: httpx.Request) -> list[tuple[str, str]]:
    return parse_qsl(request.url.query.decode(), keep_blank_values=True, strict_parsing=bool(request.url.query))


def expected(one: Call, given: dict[str, Any]) -> list[tuple[str, str]]:
    """What must be in the query, by the contract alone."""
    found = list(one.constant)
    for wire, _ in one.located("query"):
        value = given[python_name(wire)]
        for part in value if isinstance(value, list) else [value]:
            found.append((wire, str(part).lower() if isinstance(part, bool) else str(part)))
    return found


def filled(one: Call) -> str:
    path = one.path
    for wire, _ in one.located("path"):
        path = path.replace("{" + wire + "}", f"{wire}_1")
    return path


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", NAMES)
def test_an_operation_has_the_verb_the_path_and_every_query_parameter_of_the_contract(name: str, route: str) -> None:
    """One call with every query parameter given reaches exactly the address of the contract, constants included."""
    one, given = call(name), query_arguments(call(name))
    recorder = Recorder(success(one))
    reach(route, one, recorder, {**path_arguments(one), **given}, body=least_body(one))
    request = recorder.request
    assert request.method == one.verb
    assert request.url.raw_path.decode().partition("?")[0] == "/base/path" + filled(one)
    assert sorted(pairs(request)) == sorted(expected(one, given))


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", NAMES)
def test_the_query_survives_what_the_caller_adds_to_it(name: str, route: str) -> None:
    """``extra_query`` adds to the constant query and to the parameters, and never takes their place."""
    one, given = call(name), query_arguments(call(name))
    recorder = Recorder(success(one))
    extra = {"extra_query": {"x y&=": "a b&c=é", "list[]": ["1", "2"], "flag": True}}
    reach(route, one, recorder, {**path_arguments(one), **given, **extra}, body=least_body(one))
    added = [("x y&=", "a b&c=é"), ("list[]", "1"), ("list[]", "2"), ("flag", "true")]
    assert sorted(pairs(recorder.request)) == sorted([*expected(one, given), *added])


@pytest.mark.parametrize("name", NAMES)
def test_a_query_parameter_that_is_omitted_is_absent(name: str) -> None:
    """With no optional argument the query holds the constants and nothing else."""
    one = call(name)
    recorder = Recorder(success(one))
    reach("Anthropic", one, recorder, path_arguments(one), body=least_body(one))
    assert pairs(recorder.request) == list(one.constant)


@pytest.mark.parametrize("name", [name for name in NAMES if call(name).located("query")])
def test_none_is_no_query_parameter(name: str) -> None:
    """None means the same as an omitted argument in a query, which has no null."""
    one = call(name)
    recorder = Recorder(success(one))
    reach(
        "Anthropic", one, recorder, {**path_arguments(one), **dict.fromkeys(query_arguments(one))}, body=least_body(one)
    )
    assert pairs(recorder.request) == list(one.constant)


@pytest.mark.parametrize("name", [name for name in NAMES if call(name).located("query")])
def test_an_extra_query_parameter_replaces_the_argument_of_its_name(name: str) -> None:
    """A name given both as an argument and in ``extra_query`` is sent once, with the extra value."""
    one, given = call(name), query_arguments(call(name))
    wire = one.located("query")[0][0]
    recorder = Recorder(success(one))
    options = {"extra_query": {wire: "mine"}}
    reach("Anthropic", one, recorder, {**path_arguments(one), **given, **options}, body=least_body(one))
    assert [value for key, value in pairs(recorder.request) if key == wire] == ["mine"]


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", TIMESTAMPS)
def test_a_datetime_is_sent_in_rfc_3339(name: str, route: str) -> None:
    """A bound on creation time may be a datetime: UTC is written as Z, another offset is kept, plus signs arrive."""
    one = call(name)
    wires = [wire for wire, _ in one.located("query") if wire.startswith("created_at[")]
    moments = [
        (datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc), "2024-05-06T07:08:09Z"),
        (datetime(2024, 5, 6, 7, 8, 9, 120000, timezone(timedelta(hours=2))), "2024-05-06T07:08:09.120000+02:00"),
    ]
    for moment, text in moments:
        recorder = Recorder(success(one))
        reach(route, one, recorder, {**path_arguments(one), **{python_name(wire): moment for wire in wires}})
        assert sorted(pairs(recorder.request)) == sorted([*one.constant, *((wire, text) for wire in wires)])


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("value", [True, False])
def test_a_boolean_is_sent_as_json_writes_it(route: str, value: bool) -> None:
    """A boolean in the query is ``true`` or ``false``, not what Python prints."""
    one = call("beta.sessions.list")
    recorder = Recorder(success(one))
    reach(route, one, recorder, {"include_archived": value})
    assert ("include_archived", str(value).lower()) in pairs(recorder.request)


@pytest.mark.parametrize("route", ROUTES)
def test_an_array_is_repeated_under_its_name_with_brackets(route: str) -> None:
    """Each member of an array is its own pair, in order; a tuple or a generator will do; an empty one sends none."""
    one = call("beta.sessions.list")
    wanted = ["idle", "run&ning", "idle"]
    for value in (wanted, tuple(wanted), (status for status in wanted)):
        recorder = Recorder(success(one))
        reach(route, one, recorder, {"statuses": value})
        assert [text for key, text in pairs(recorder.request) if key == "statuses[]"] == wanted
    recorder = Recorder(success(one))
    reach(route, one, recorder, {"statuses": []})
    assert pairs(recorder.request) == [("beta", "true")]


@pytest.mark.parametrize("route", RESOURCES)
def test_the_raw_query_is_encoded_by_rfc_3986(route: str) -> None:
    """Brackets, spaces, plus signs and other characters of a name or value are percent-encoded once."""
    one = call("beta.sessions.list")
    recorder = Recorder(success(one))
    reach(route, one, recorder, {"page": "a b+c/d%20é", "statuses": ["idle"]})
    raw = recorder.request.url.query.decode()
    assert raw == "beta=true&page=a%20b%2Bc%2Fd%2520%C3%A9&statuses%5B%5D=idle"
