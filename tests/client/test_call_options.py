"""What can be said with each call."""

from __future__ import annotations

import json
from typing import Any

import httpx
import httpx2
import pytest

import attropic
from attropic import ConfigurationError, RetryPolicy

from .calls import ASK, CLIENTS, KEY, answer, create, failing, in_turn, run, settled

PHASES = ("connect", "read", "write", "pool")


def body(kind: Any, **call: Any) -> Any:
    return json.loads(create(kind, api_key=KEY, call=call).request.content)


@pytest.mark.parametrize("kind", CLIENTS)
def test_extra_headers_are_sent(kind: Any) -> None:
    """They win over every other layer without regard to case, ``omit`` takes one away, and the next call has none."""

    async def scene(client: Any) -> None:
        extra = {"X-One": "call", "ANTHROPIC-VERSION": "call", "User-Agent": attropic.omit}
        await settled(client.messages.create(**ASK, extra_headers=extra))
        await settled(client.messages.create(**ASK))

    first, second = (request.headers for request in run(kind, scene, default_headers={"x-one": "client"}).requests)
    assert (first.get_list("x-one"), first.get_list("anthropic-version")) == (["call"], ["call"])
    assert not first.get("user-agent", "").startswith("attropic")
    assert (second["x-one"], second["anthropic-version"]) == ("client", "2023-06-01")
    assert second["user-agent"].startswith("attropic")


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("value", ["a\nb", "a\r\nx-evil: 1", "é", "\0", 7, None, b"bytes"], ids=repr)
def test_a_header_that_cannot_be_sent_is_refused(value: Any, kind: Any) -> None:
    """A line break, a character outside ASCII or no text is an error that names the header and not its value."""

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**ASK, extra_headers={"x-one": value}))

    with pytest.raises(ConfigurationError, match=r"`extra_headers`.*x-one") as caught:
        run(kind, scene, failing(httpx.ConnectError))
    assert "evil" not in str(caught.value)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ["x one", "x\r\nx-evil", "é", "", "x:"], ids=repr)
def test_a_header_name_that_cannot_be_sent_is_refused(name: str, kind: Any) -> None:
    """A name with what no name has is refused before anything is sent."""

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**ASK, extra_headers={name: "1"}))

    with pytest.raises(ConfigurationError, match="`extra_headers`"):
        run(kind, scene)


@pytest.mark.parametrize("kind", CLIENTS)
def test_extra_query_is_sent(kind: Any) -> None:
    """It replaces parameters of the same name, and ``omit`` takes one away."""
    query = {"b": "call", "c": 3, "d": attropic.omit, "e": True}
    found = create(kind, api_key=KEY, default_query={"a": "1", "b": "2", "d": "4"}, call={"extra_query": query})
    assert sorted(found.request.url.params.multi_items()) == [("a", "1"), ("b", "call"), ("c", "3"), ("e", "true")]


@pytest.mark.parametrize("kind", CLIENTS)
def test_extra_body_is_merged(kind: Any) -> None:
    """Its properties are added at the top level, and replace those of the call."""
    assert body(kind, extra_body={"new": {"a": [1]}, "model": "other"}) == {**ASK, "new": {"a": [1]}, "model": "other"}
    assert body(kind, extra_body=None) == body(kind) == ASK
    assert body(kind, extra_body={}) == ASK


TIMEOUTS: list[tuple[Any, dict[str, float | None]]] = [
    (7, dict.fromkeys(PHASES, 7)),
    (0.5, dict.fromkeys(PHASES, 0.5)),
    (None, dict.fromkeys(PHASES)),
    (httpx.Timeout(9.0, connect=1.0), {**dict.fromkeys(PHASES, 9.0), "connect": 1.0}),
    (httpx2.Timeout(9.0, read=None), {**dict.fromkeys(PHASES, 9.0), "read": None}),
    ((1.0, 2.0, 3.0, 4.0), dict(zip(PHASES, (1.0, 2.0, 3.0, 4.0), strict=True))),
    (attropic.NOT_GIVEN, {**dict.fromkeys(PHASES, 600.0), "connect": 5.0}),
]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(("timeout", "expected"), TIMEOUTS, ids=str)
def test_a_timeout_of_a_call_reaches_the_transport(timeout: Any, expected: Any, kind: Any) -> None:
    """Seconds, None, the timeouts of both HTTP libraries and tuples, of the call and of the client."""
    of_call = create(kind, api_key=KEY, call={"timeout": timeout}).request
    of_client = create(kind, api_key=KEY, timeout=timeout).request
    assert dict(of_call.extensions["timeout"]) == dict(of_client.extensions["timeout"]) == expected


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("timeout", [b"5", "soon", -1, True, ("a",), (1, 2, 3, 4, 5)], ids=repr)
def test_what_is_no_timeout_is_refused(timeout: Any, kind: Any) -> None:
    """The error names the argument, and nothing is sent."""

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**ASK, timeout=timeout))

    with pytest.raises(ConfigurationError, match="`timeout`"):
        run(kind, scene, failing(httpx.ConnectError))


@pytest.mark.parametrize("kind", CLIENTS)
def test_retries_of_a_call(kind: Any) -> None:
    """``max_retries`` of a call beats that of the client, keeps the rest of its policy, and is checked."""
    policy = RetryPolicy(max_retries=0, initial_delay=0)

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**ASK, max_retries=2))

    assert len(run(kind, scene, in_turn(answer(529, {}), answer(529, {}), answer()), retry=policy).requests) == 3

    async def never(client: Any) -> None:
        await settled(client.messages.create(**ASK, max_retries=0))

    with pytest.raises(attropic.OverloadedError) as caught:
        run(kind, never, answer(529, {}), retry=RetryPolicy(max_retries=5, initial_delay=0))
    assert caught.value.retries_taken == 0
    for value in (None, True, -1, 1.5, "2"):

        async def wrong(client: Any, value: Any = value) -> None:
            await settled(client.messages.create(**ASK, max_retries=value))

        with pytest.raises(ConfigurationError, match="`max_retries`"):
            run(kind, wrong)


@pytest.mark.parametrize("kind", CLIENTS)
def test_betas_of_a_call(kind: Any) -> None:
    """``betas`` work with every method, stand before what the operation itself sends, and are not repeated."""

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**ASK, betas=["a", "b", "a"]))
        await settled(client.beta.messages.create(**ASK, betas=["a"]))
        await settled(client.messages.create(**ASK))
        await settled(client.beta.files.with_raw_response.list(betas=["a"]))
        await settled(client.beta.files.with_raw_response.list())

    requests = run(kind, scene).requests
    plain, beta, none, files, default = (request.headers.get("anthropic-beta") for request in requests)
    assert (plain, beta, none) == ("a,b", "a", None)
    assert default
    assert files == f"a,{default}"
    assert requests[1].url.query == b"beta=true"


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("method", ["create", "count_tokens"])
def test_an_unknown_argument_says_how_to_send_it(method: str, kind: Any) -> None:
    """A keyword that a method does not have is a TypeError that names it and ``extra_body``; views say so as well."""

    async def scene(client: Any) -> None:
        for messages in (client.messages, client.messages.with_raw_response, client.beta.messages):
            with pytest.raises(TypeError, match=r"max_token'.*extra_body"):
                await settled(getattr(messages, method)(model="m", messages=[], max_token=1))

    assert run(kind, scene).requests == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_error_of_the_caller_is_not_mistaken_for_an_unknown_argument(kind: Any) -> None:
    """A missing argument, and a value that no JSON can be, are told as what they are."""

    async def scene(client: Any) -> None:
        with pytest.raises(TypeError, match="max_tokens") as missing:
            await settled(client.messages.create(model="m", messages=[]))
        assert "extra_body" not in str(missing.value)
        with pytest.raises(TypeError, match="object"):
            await settled(client.messages.create(**{**ASK, "metadata": object()}))
        with pytest.raises(ValueError):
            await settled(client.messages.create(**ASK, temperature=float("nan")))

    assert run(kind, scene).requests == []
