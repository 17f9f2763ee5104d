"""Requests are read strictly: what is no JSON, no number, no text or no flag is refused, and nothing is a 5xx."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic.localserver._contract import contract

from .calling import Caller
from .world import MESSAGE, MODEL

JSON = {"content-type": "application/json"}
NO_JSON = {
    "nothing": b"",
    "half an object": b'{"name": "box"',
    "two values": b"{} {}",
    "not UTF-8": b'{"name": "\xff"}',
    "UTF-16": '{"name": "box"}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"name": "box"}',
    "NaN": b'{"name": "box", "metadata": NaN}',
    "Infinity": b'{"name": "box", "metadata": {"a": -Infinity}}',
    "a number that is too large": b'{"name": "box", "metadata": 1e999}',
    "an integer that is too long": b'{"name": ' + b"9" * 5000 + b"}",
    "half a character": b'{"name": "\\ud800"}',
    "the wrong half first": b'{"name": "\\uDC00\\uD800"}',
    "half a character as a name": b'{"name": "box", "metadata": {"\\udfff": "x"}}',
    "a control character": b'{"name": "a\nb"}',
    "a single quote": b"{'name': 'box'}",
    "lists that are too deep": b"[" * 100_000,
    "a value that is too deep": b'{"name": ' + b"[" * 300 + b"]" * 300 + b"}",
    "objects that are too deep": b'{"a":' * 300 + b"1" + b"}" * 300,
}


@pytest.mark.parametrize("data", NO_JSON.values(), ids=NO_JSON)
def test_what_is_no_json_is_refused(call: Caller, data: bytes) -> None:
    """The answer is 400 and says that the body is not JSON."""
    assert call.refused(400, "environments.create", data=data, head=JSON).startswith(
        "The request body is not valid JSON"
    )


def test_what_json_allows_is_taken(call: Caller) -> None:
    """A name that comes twice has its last value, escapes are read, and a whole character may come in two halves."""
    data = b' {"name": "a", "name": "b\\u00fc\\ud83d\\ude00\\u0000", "metadata": {"a": "\xe2\x80\xa8"}} '
    made = call("environments.create", data=data, head=JSON)
    assert made["name"] == "bü😀\0"
    assert made["metadata"] == {"a": "\u2028"}
    assert call("environments.retrieve", environment_id=made["id"]) == made


def test_an_integer_may_be_written_with_a_point(call: Caller) -> None:
    """A number without a fraction is an integer, however it is written; one with a fraction is none."""
    for text, tokens in ((b"3.0", 3), (b"30e-1", 3), (b"3", 3)):
        data = json.dumps({**MESSAGE, "max_tokens": "N"}).encode().replace(b'"N"', text)
        assert call("messages.create", data=data, head=JSON)["usage"]["output_tokens"] == tokens
        assert call.refused(400, "messages.create", data=data.replace(text, b"3.5"), head=JSON).startswith(
            "max_tokens: "
        )


def test_deep_values_pass_to_a_limit(call: Caller) -> None:
    """What is free in the contract may be as deep as 200 levels in all."""
    deep: Any = "x"
    for _ in range(190):
        deep = [deep]
    tool = {"name": "t", "input_schema": {"type": "object", "properties": {"a": {"default": deep}}}}
    call("messages.create", {**MESSAGE, "tools": [tool]})


@pytest.mark.parametrize(
    ("text", "is_good"),
    [
        ("2026-01-31T10:20:30Z", True),
        ("2026-01-31t10:20:30.5z", True),
        ("2026-01-31T10:20:30.123456789+05:30", True),
        ("2026-12-31T23:59:60Z", True),
        ("2026-01-31 10:20:30-00:00", True),
        ("2026-01-31", False),
        ("2026-01-31T10:20:30", False),
        ("2026-02-30T10:20:30Z", False),
        ("2026-01-31T25:20:30Z", False),
        ("2026-1-31T10:20:30Z", False),
        ("1769854830", False),
        ("２０２６-01-31T10:20:30Z", False),
        ("", False),
    ],
)
def test_times_are_those_of_rfc_3339(call: Caller, text: str, is_good: bool) -> None:
    """A time has a date and a time zone; its seconds may have any fraction, and a minute may have 61 of them."""
    answer = call.send("agents.list", query={"created_at[gte]": text})
    assert answer.status == (200 if is_good else 400)
    assert is_good or answer.json["error"]["message"].startswith("created_at[gte]: Input should be a valid date")


@pytest.mark.parametrize(
    ("text", "is_good"),
    [("20", True), ("-0", False), ("+1", False), ("1.0", False), ("٣", False), ("1_0", False), (" 1", False)],
)
def test_integers_are_written_in_digits(call: Caller, text: str, is_good: bool) -> None:
    """Neither signs, points, spaces nor digits of other scripts are taken."""
    assert call.send("environments.list", query={"limit": text}).status == (200 if is_good else 400)


def test_a_number_has_to_fit_its_format(call: Caller) -> None:
    """An integer of 32 bits is refused beyond them, in a body and in a query."""
    id = call("agents.create", {"name": "a", "model": MODEL})["id"]
    for number in (2**31, -(2**31) - 1, 10**30):
        message = call.refused(400, "agents.update", {"version": number}, agent_id=id)
        assert message == "version: Input should be a valid integer"
    assert call.refused(400, "agents.retrieve", agent_id=id, query={"version": str(2**31)}).startswith("version: ")


MESSAGES: list[tuple[Any, str]] = [
    (
        {**MESSAGE, "messages": [{"role": "user", "content": [{"type": "text"}]}]},
        "messages.0.content.0.text: Field required",
    ),
    (
        {**MESSAGE, "messages": [{"role": "user", "content": [{"type": "poem"}]}]},
        "messages.0.content.0.type: Input should be 'advisor_tool_result', ",
    ),
    (
        {**MESSAGE, "messages": [{"role": "bot", "content": "x"}]},
        "messages.0.role: Input should be 'user' or 'assistant'",
    ),
    (
        {**MESSAGE, "messages": [{"role": "user", "content": 7}]},
        "messages.0.content: Input should be a valid string or list",
    ),
    ({**MESSAGE, "max_tokens": 1.5}, "max_tokens: Input should be a valid integer"),
    ({**MESSAGE, "max_tokens": True}, "max_tokens: Input should be a valid integer"),
    ({**MESSAGE, "temperature": 2}, "temperature: Input should be less than or equal to 1"),
    ({**MESSAGE, "surplus": 1}, "surplus: Extra inputs are not permitted"),
    ({**MESSAGE, "tools": [{"name": "t"}]}, "tools.0.input_schema: Field required"),
    ({**MESSAGE, "tools": [{"name": "t\n", "input_schema": {"type": "object"}}]}, "tools.0.name: String should match"),
    ([], "Input should be a valid dictionary"),
    ({}, "model: Field required"),
]


@pytest.mark.parametrize(("body", "words"), MESSAGES, ids=[row[1] for row in MESSAGES])
def test_a_message_names_the_field_and_what_it_should_be(call: Caller, body: Any, words: str) -> None:
    """A refusal speaks of the member of a union that was meant, not of all the others."""
    assert call.refused(400, "messages.create", data=json.dumps(body).encode(), head=JSON).startswith(words)


def test_a_value_is_not_told(call: Caller) -> None:
    """A secret at the wrong place is not in the message."""
    auth = {"type": "static_bearer", "mcp_server_url": 7, "token": "secret-token"}
    id = call("vaults.create", {"display_name": "x"})["id"]
    message = call.refused(400, "vaults.credentials.create", {"auth": [auth], "metadata": auth}, vault_id=id)
    assert "secret-token" not in message


ROUTES = [
    ("/v1/messages", "", {}, "messages.create"),
    ("/v1/messages", "beta=true", {}, "beta.messages.create"),
    ("/v1/messages", "x=1&beta=true", {}, "beta.messages.create"),
    ("/v1/messages", "", {"beta": True}, "beta.messages.create"),
    ("/v1/messages", "beta=false", {}, "messages.create"),
    ("/v1/messages/count_tokens", "", {}, "messages.count_tokens"),
    ("/v1/environments", "", {}, "beta.environments.create"),
    ("/v1/sessions/a/events", "beta=true", {}, "beta.sessions.events.send"),
    ("/v1/complete", "", {"beta": True}, "completions.create"),
]


@pytest.mark.parametrize(("path", "query", "more", "name"), ROUTES)
def test_a_request_means_one_operation(path: str, query: str, more: Any, name: str) -> None:
    """The beta API is meant by its query or by a request for beta features, or where there is no other."""
    assert contract().find("POST", path, query, **more)[0].name == name


def test_a_parameter_of_a_path_is_decoded(call: Caller) -> None:
    """An id may have any character; a slash in it is no step of the path."""
    assert contract().find("GET", "/v1/models/a%2Fb%20%C3%BC", "")[1] == {"model_id": "a/b ü"}
    assert "'a/b\\x00ü'" in call.refused(404, "vaults.retrieve", vault_id="a/b\0ü")


def test_beta_features_choose_the_beta_api(call: Caller) -> None:
    """A request for a beta feature may use what the beta API knows, without saying so in its query."""
    body = json.dumps({**MESSAGE, "mcp_servers": []}).encode()
    assert call.raw("POST", "/v1/messages", data=body, **JSON).json["error"]["message"].startswith("mcp_servers: Extra")
    answer = call.raw("POST", "/v1/messages", data=body, **JSON, **{"anthropic-beta": "mcp-client-2025-11-20"})
    assert answer.status == 200
