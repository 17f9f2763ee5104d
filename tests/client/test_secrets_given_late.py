"""Credentials that come with a call, with the environment or with an attribute show themselves nowhere either."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

import attropic
from attropic import ClientConfig, ConfigurationError, RetryPolicy
from attropic._options import ClientOptions

from .calls import ASK, CLIENTS, answer, run, settled
from .test_secrets import CANARY, foreign_locals, leaks, shown


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("value", [CANARY, f"{CANARY}\n", f"{CANARY}é"], ids=["good", "newline", "not ascii"])
@pytest.mark.parametrize("header", ["x-api-key", "Authorization"])
def test_a_credential_of_a_call_is_not_shown(header: str, value: str, kind: Any) -> None:
    """A key in ``extra_headers`` is in no frame of the error, whether the API refuses it or it cannot be sent."""

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**ASK, extra_headers={header: value}))

    with pytest.raises((attropic.AuthenticationError, ConfigurationError)) as caught:
        run(kind, scene, answer(401, {}))
    assert leaks(shown(caught.value)) == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_credential_of_a_verb_is_not_shown(kind: Any) -> None:
    """A key in the headers of ``client.get`` is in no frame of the error."""

    async def scene(client: Any) -> None:
        await settled(client.get("/x", cast_to=dict, options={"headers": {"x-api-key": CANARY}}))

    with pytest.raises(attropic.AuthenticationError) as caught:
        run(kind, scene, answer(401, {}))
    assert leaks(shown(caught.value)) == []


VARIABLES = {
    "ANTHROPIC_API_KEY": CANARY,
    "ANTHROPIC_AUTH_TOKEN": CANARY,
    "ANTHROPIC_BASE_URL": f"http://me:{CANARY}@a.test",
    "ANTHROPIC_CUSTOM_HEADERS": f"x-api-key: {CANARY}",
}
SPOILT = {
    "ANTHROPIC_API_KEY": f"{CANARY}\n",
    "ANTHROPIC_AUTH_TOKEN": f"{CANARY} x",
    "ANTHROPIC_BASE_URL": f"ftp://me:{CANARY}@a.test",
    "ANTHROPIC_CUSTOM_HEADERS": f"x-api-key: {CANARY}é",
}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("way", ["keywords", "from_env", "config"])
@pytest.mark.parametrize("name", SPOILT)
def test_a_spoilt_variable_is_not_shown(name: str, way: str, kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that cannot be used is refused, and its value is in no frame of the error."""
    monkeypatch.setenv(name, SPOILT[name])
    ways = {"keywords": kind, "from_env": kind.from_env, "config": ClientConfig.from_env}
    with pytest.raises(ConfigurationError) as caught:
        ways[way]()
    assert leaks(shown(caught.value)) == []


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", VARIABLES)
def test_a_good_variable_beside_a_bad_argument_is_not_shown(
    name: str, kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When an argument is refused, no frame shows what the environment holds."""
    monkeypatch.setenv(name, VARIABLES[name])
    with pytest.raises(ConfigurationError, match="`timeout`") as caught:
        kind(timeout="soon")
    assert leaks(shown(caught.value)) == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_address_that_is_set_is_not_shown(kind: Any) -> None:
    """A bad address that is assigned to a client is refused without its password."""
    client = kind(api_key="k")
    with pytest.raises(ConfigurationError, match="`base_url`") as caught:
        client.base_url = f"ftp://me:{CANARY}@a.test"
    assert leaks(shown(caught.value)) == []


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "address", ["http://me:{}@p.test:port", "socks5://me:{}@[p.test", "http://me:{}@", "http://me:{}@p test"]
)
def test_a_proxy_that_cannot_be_used_is_not_shown(address: str, kind: Any) -> None:
    """A bad proxy is an error of this package, at once or with the first call, without its password."""

    async def main() -> None:
        client = kind(api_key="k", base_url="http://127.0.0.1:9", proxy=address.format(CANARY), max_retries=0)
        try:
            await settled(client.messages.create(**ASK))
        finally:
            await settled(client.close())

    with pytest.raises(attropic.AnthropicError) as caught:
        asyncio.run(main())
    assert leaks(shown(caught.value)) == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_failing_function_of_the_caller_shows_no_credential(kind: Any) -> None:
    """When ``retry_if``, ``on_retry`` or the function that gives the key raises, no frame of ours shows the key."""

    def fail(*arguments: Any) -> Any:
        raise KeyError("mine")

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**ASK))

    for policy in (RetryPolicy(retry_if=fail), RetryPolicy(on_retry=fail, initial_delay=0)):
        with pytest.raises(KeyError) as caught:
            run(kind, scene, answer(529, {}), api_key=CANARY, retry=policy)
        assert leaks({"locals": foreign_locals(caught.value)}) == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_bug_below_shows_no_credential(kind: Any) -> None:
    """An unexpected exception of a transport goes to the caller, without the frames that hold the key."""

    def handler(request: httpx.Request) -> httpx.Response:
        raise RuntimeError("bug")

    async def scene(client: Any) -> None:
        await settled(client.messages.create(**ASK))

    with pytest.raises(RuntimeError, match="bug") as caught:
        run(kind, scene, handler, api_key=CANARY)
    assert leaks({"locals": foreign_locals(caught.value)}) == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_that_fails_shows_no_credential(kind: Any) -> None:
    """An error in the middle of a stream has no key in its frames, its request or its answer."""

    async def scene(client: Any) -> None:
        found = await settled(client.messages.create(**ASK, stream=True))
        if hasattr(found, "__aiter__"):
            async for _ in found:
                pass
        else:
            list(found)

    handler = answer(200, b"data: {\n\n", content_type="text/event-stream")
    with pytest.raises(attropic.APIError) as caught:
        run(kind, scene, handler, api_key=CANARY)
    assert leaks(shown(caught.value)) == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_that_is_half_made_has_a_repr(kind: Any) -> None:
    """An error tracker that shows the frames of a failing construction meets a client without settings."""
    half = kind.__new__(kind)
    assert kind.__name__ in repr(half)
    assert "ClientOptions" in repr(ClientOptions.__new__(ClientOptions))
