"""Opening and closing clients."""

from __future__ import annotations

import asyncio
import gc
import inspect
import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

import attropic
from attropic import AnthropicError

from .calls import ASK, CLIENTS, KEY, MESSAGE, answer


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        body = json.dumps(MESSAGE).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: Any) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a small API on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_a_client_works_over_real_sockets_and_closes_them(address: str) -> None:
    """A sync client that is given no HTTP client makes one, answers several calls, and closes it at the end."""
    with attropic.Anthropic(api_key=KEY, base_url=address) as client:
        for _ in range(2):
            assert client.messages.create(**ASK).to_dict() == MESSAGE
        assert not client.is_closed()
        http = client._pool.get()
    assert client.is_closed()
    assert http.is_closed


def test_an_async_client_works_over_real_sockets_and_closes_them(address: str) -> None:
    """An async client that is given no HTTP client makes one, serves calls at the same time, and closes it."""

    async def main() -> None:
        async with attropic.AsyncAnthropic(api_key=KEY, base_url=address) as client:
            answers = await asyncio.gather(*(client.messages.create(**ASK) for _ in range(5)))
            assert [one.to_dict() for one in answers] == [MESSAGE] * 5
            http = await client._pool.get()
        assert client.is_closed()
        assert http.is_closed

    asyncio.run(main())


def test_a_client_follows_the_event_loop_of_each_call(address: str) -> None:
    """One async client may be used under one loop after another when it is closed in between by its owner."""

    async def main() -> Any:
        async with httpx.AsyncClient() as http:
            client = attropic.AsyncAnthropic(api_key=KEY, base_url=address, http_client=http)
            return await client.messages.create(**ASK)

    assert [asyncio.run(main()).id for _ in range(2)] == ["msg_1", "msg_1"]


def test_an_http_client_of_the_caller_is_closed_with_the_client() -> None:
    """Closing a client closes the HTTP client that it was given, as in the official package; dropping it does not."""
    http = httpx.Client(transport=httpx.MockTransport(answer()))
    client = attropic.Anthropic(api_key=KEY, http_client=http)
    client.messages.create(**ASK)
    del client
    gc.collect()
    assert not http.is_closed
    with attropic.Anthropic(api_key=KEY, http_client=http):
        pass
    assert http.is_closed

    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer()))
        async with attropic.AsyncAnthropic(api_key=KEY, http_client=http) as client:
            await client.messages.create(**ASK)
        assert http.is_closed

    asyncio.run(main())


def test_a_closed_client_refuses_calls() -> None:
    """After ``close`` a call raises AnthropicError that says so, and sends nothing."""
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return answer()(request)

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = attropic.Anthropic(api_key=KEY, http_client=http)
        client.close()
        with pytest.raises(AnthropicError, match="closed"):
            client.messages.create(**ASK)

    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http:
            client = attropic.AsyncAnthropic(api_key=KEY, http_client=http)
            await client.close()
            with pytest.raises(AnthropicError, match="closed"):
                await client.messages.create(**ASK)

    asyncio.run(main())
    assert sent == []


def test_closing_twice_and_closing_an_unused_client_is_fine() -> None:
    """``close`` may be called at any time and more than once; a client that was never used opens nothing."""
    client = attropic.Anthropic(api_key=KEY)
    assert not client.is_closed()
    client.close()
    client.close()
    assert client.is_closed()
    assert client._pool._http is None

    async def main() -> None:
        twin = attropic.AsyncAnthropic(api_key=KEY)
        await twin.close()
        await twin.close()
        assert twin.is_closed()
        assert twin._pool._loops == {}

    asyncio.run(main())


def test_a_context_manager_closes_when_the_block_raises() -> None:
    """The client is closed also when its block fails, and the failure goes on."""
    client = attropic.Anthropic(api_key=KEY)
    twin = attropic.AsyncAnthropic(api_key=KEY)

    def block() -> None:
        with client as same:
            assert same is client
            raise KeyError

    async def ablock() -> None:
        async with twin as same:
            assert same is twin
            raise KeyError

    with pytest.raises(KeyError):
        block()
    with pytest.raises(KeyError):
        asyncio.run(ablock())
    assert client.is_closed()
    assert twin.is_closed()


@pytest.mark.parametrize("kind", CLIENTS)
def test_resources_are_made_once(kind: Any) -> None:
    """Reaching a resource twice gives the same object, and each client has its own."""
    one, two = kind(api_key=KEY), kind(api_key=KEY)
    assert one.messages is one.messages
    assert one.beta.sessions.threads.events is one.beta.sessions.threads.events
    assert one.messages is not two.messages
    assert one.messages.batches is not one.beta.messages.batches


def awaited(call: Any) -> Any:
    """The result of a call, sync or async."""

    async def main() -> Any:
        given = call()
        return await given if inspect.isawaitable(given) else given

    return asyncio.run(main())


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_misspelt_resource_or_argument_is_an_error(kind: Any) -> None:
    """A name that the API does not have raises AttributeError, an argument TypeError, before anything is sent."""
    client = kind(api_key=KEY)
    with pytest.raises(AttributeError, match="mesages"):
        _ = client.mesages
    with pytest.raises(TypeError, match=r"max_token.*extra_body"):
        awaited(lambda: client.messages.create(model="m", max_token=1, messages=[]))
    with pytest.raises(TypeError, match="api_keys"):
        kind(api_keys=KEY)


def test_the_clients_have_their_short_names() -> None:
    """``Client`` and ``AsyncClient`` are the same classes."""
    assert attropic.Client is attropic.Anthropic
    assert attropic.AsyncClient is attropic.AsyncAnthropic
