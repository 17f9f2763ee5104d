"""Copies of a client with other settings."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

import attropic
from attropic import ConfigurationError, RetryPolicy

from .calls import ASK, CLIENTS, KEY, answer, entered, run, settled


def sent(kind: Any, change: Any, **options: Any) -> httpx.Request:
    """The request of a copy."""

    async def scene(client: Any) -> None:
        await settled(change(client).messages.create(**ASK))

    return run(kind, scene, **options).request


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("method", ["copy", "with_options"])
def test_a_copy_shares_the_connections(method: str, kind: Any) -> None:
    """A copy has the same pool and resources of its own; the original stays what it was."""
    client = kind(api_key=KEY, timeout=3)
    twin = getattr(client, method)(timeout=4)
    assert type(twin) is kind
    assert twin._pool is client._pool
    assert twin.messages is not client.messages
    assert (client.timeout, twin.timeout) == (3, 4)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_copy_sends_with_its_own_settings(kind: Any) -> None:
    """A resource that was used before the copy was made does not stick to the old settings."""

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**ASK))
        twin = client.copy(api_key="other", base_url="https://b.test")
        await settled(twin.messages.create(**ASK))
        await settled(client.messages.create(**ASK))

    seen = run(kind, scene).requests
    assert [request.headers["x-api-key"] for request in seen] == [KEY, "other", KEY]
    assert [request.url.host for request in seen] == ["api.anthropic.com", "b.test", "api.anthropic.com"]


@pytest.mark.parametrize("kind", CLIENTS)
def test_default_headers_are_merged_without_regard_to_case(kind: Any) -> None:
    """``default_headers`` are added to those of the client, and ``omit`` takes one of it away."""
    own = {"X-One": "old", "X-Two": "old", "X-Three": "old"}
    new = {"x-ONE": "new", "X-TWO": attropic.omit, "X-Four": "new"}
    headers = sent(kind, lambda client: client.copy(default_headers=new), default_headers=own).headers
    assert [headers.get(f"x-{name}") for name in ("one", "two", "three", "four")] == ["new", None, "old", "new"]
    assert headers.get_list("x-one") == ["new"]


@pytest.mark.parametrize("kind", CLIENTS)
def test_default_queries_are_merged(kind: Any) -> None:
    """``default_query`` is added to that of the client; names are told apart by case."""
    own = {"a": "1", "b": "1"}
    found = sent(kind, lambda client: client.copy(default_query={"b": "2", "A": "3"}), default_query=own)
    assert sorted(found.url.params.multi_items()) == [("A", "3"), ("a", "1"), ("b", "2")]


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_set_arguments_replace(kind: Any) -> None:
    """``set_default_headers`` and ``set_default_query`` leave nothing of the client's, empty ones included."""
    own: dict[str, Any] = {"default_headers": {"x-one": "1"}, "default_query": {"a": "1"}}
    found = sent(kind, lambda c: c.copy(set_default_headers={"x-two": "2"}, set_default_query={"b": "2"}), **own)
    assert (found.headers.get("x-one"), found.headers["x-two"], found.url.query) == (None, "2", b"b=2")
    bare = sent(kind, lambda c: c.copy(set_default_headers={}, set_default_query={}), **own)
    assert ("x-one" in bare.headers, bare.url.query) == (False, b"")


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ["default_headers", "default_query"])
def test_adding_and_replacing_at_once_is_refused(name: str, kind: Any) -> None:
    """Both arguments together raise ValueError that names them, as in the official package."""
    with pytest.raises(ValueError, match=rf"{name}.*set_{name}"):
        kind(api_key=KEY).copy(**{name: {"a": "1"}, f"set_{name}": {"b": "2"}})


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_unknown_argument_is_named(kind: Any) -> None:
    """A misspelt argument of a copy raises TypeError that names it."""
    with pytest.raises(TypeError, match="time_out"):
        kind(api_key=KEY).with_options(time_out=3)
    with pytest.raises(ConfigurationError, match="`max_retries`"):
        kind(api_key=KEY).with_options(max_retries=None)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_new_credential_replaces_the_other_kind(kind: Any) -> None:
    """A copy with a key sends no token any more, and the other way round; None changes nothing."""
    by_key = sent(kind, lambda client: client.copy(api_key="k"), auth_token="t").headers
    assert (by_key["x-api-key"], by_key.get("authorization")) == ("k", None)
    by_token = sent(kind, lambda client: client.copy(auth_token="t"), api_key="k").headers
    assert (by_token.get("x-api-key"), by_token["authorization"]) == (None, "Bearer t")
    same = sent(kind, lambda client: client.copy(api_key=None, auth_token=None), api_key="k").headers
    assert same["x-api-key"] == "k"


@pytest.mark.parametrize("kind", CLIENTS)
def test_none_and_not_given_are_told_apart_in_a_timeout(kind: Any) -> None:
    """A copy with ``timeout=None`` waits for ever; without one, or with NOT_GIVEN, it keeps that of the client."""
    client = kind(api_key=KEY, timeout=3)
    assert client.copy(timeout=None).timeout is None
    assert client.copy().timeout == client.copy(timeout=attropic.NOT_GIVEN).timeout == 3
    assert sent(kind, lambda c: c.copy(timeout=None), timeout=3).extensions["timeout"]["read"] is None


@pytest.mark.parametrize("kind", CLIENTS)
def test_retries_of_a_copy(kind: Any) -> None:
    """``max_retries`` changes the number and nothing else of a policy; a new policy brings its own number."""
    client = kind(api_key=KEY, retry=RetryPolicy(max_retries=4, deadline=9))
    assert client.copy(max_retries=0).max_retries == 0
    assert client.copy(max_retries=0)._options.policy.deadline == 9
    assert kind(api_key=KEY, max_retries=1).copy(retry=RetryPolicy(max_retries=7)).max_retries == 7
    assert client.copy(max_retries=attropic.NOT_GIVEN).max_retries == 4


@pytest.mark.parametrize("kind", CLIENTS)
def test_address_timeout_and_retries_may_be_set(kind: Any) -> None:
    """Setting an attribute of a client changes its further calls, those of resources that were made before too."""

    async def scene(client: Any) -> None:
        messages = client.messages
        client.base_url, client.timeout, client.max_retries = "https://b.test/x", 7, 3
        await settled(messages.create(**ASK))
        assert (client.base_url, client.timeout, client.max_retries) == ("https://b.test/x/", 7, 3)
        for name, value in (("base_url", "b.test"), ("timeout", "soon"), ("max_retries", -1)):
            with pytest.raises(ConfigurationError, match=f"`{name}`"):
                setattr(client, name, value)
        assert (client.base_url, client.timeout, client.max_retries) == ("https://b.test/x/", 7, 3)

    request = run(kind, scene).request
    assert str(request.url) == "https://b.test/x/v1/messages"
    assert request.extensions["timeout"]["read"] == 7


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_subclass_with_its_own_arguments_can_be_copied(kind: Any) -> None:
    """A copy does not run ``__init__`` again, and keeps the attributes that a subclass set."""

    class Mine(kind):  # type: ignore[misc]
        def __init__(self, team: str) -> None:
            super().__init__(api_key=KEY, default_headers={"x-team": team})
            self.team = team

    twin = Mine("red").copy(timeout=4)
    assert (type(twin), twin.team, twin.timeout, twin.default_headers["X-Team"]) == (Mine, "red", 4, "red")


@pytest.mark.parametrize("kind", CLIENTS)
def test_middleware_is_appended(kind: Any) -> None:
    """``with_middleware`` keeps what there is and adds inside of it."""

    class Pass(attropic.Middleware):
        pass

    first, second, third = Pass(), Pass(), Pass()
    client = kind(api_key=KEY, middleware=[first])
    twin = client.with_middleware(second, third)
    assert twin.middleware == (first, second, third)
    assert client.middleware == (first,)
    assert twin._pool is client._pool


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_tells_its_settings(kind: Any) -> None:
    """Credentials, headers and query can be read from a client; a header's name in any case."""
    client = kind(api_key=KEY, default_headers={"X-One": "1"}, default_query={"a": "1"})
    assert (client.api_key, client.auth_token) == (KEY, None)
    assert type(client.api_key) is str
    assert kind(auth_token="t").auth_token == "t"
    assert client.default_headers["X-ONE"] == "1"
    assert client.default_query == {"a": "1"}
    assert client.max_retries == attropic.DEFAULT_MAX_RETRIES == 2
    assert client.timeout == attropic.DEFAULT_TIMEOUT


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_copy_with_another_http_client_has_a_pool_of_its_own(kind: Any) -> None:
    """A copy that changes the network does not use the connections of the first, and may be closed alone."""
    made = httpx.Client if kind is attropic.Anthropic else httpx.AsyncClient

    async def main() -> None:
        async with entered(made(transport=httpx.MockTransport(answer()))) as other:
            client = kind(api_key=KEY)
            twin = client.copy(http_client=other)
            assert twin._pool is not client._pool
            assert (await settled(twin.messages.create(**ASK))).id == "msg_1"
            await settled(twin.close())
            assert (client.is_closed(), twin.is_closed()) == (False, True)

    asyncio.run(main())
