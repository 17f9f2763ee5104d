"""Answers that are read when they are asked for: ``with_streaming_response``."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

import attropic
from attropic.localserver import LocalServer

from .calls import ASK, CLIENTS, KEY, MESSAGE, Body, answer, entered, failing, gathered, run, settled, sse

EVENTS = sse(
    {"type": "message_start", "message": {**MESSAGE, "content": [], "stop_reason": None}}, {"type": "message_stop"}
)


def given(body: Body, **headers: str) -> Any:
    return lambda request: httpx.Response(200, stream=body, headers=headers)


@pytest.mark.parametrize("kind", CLIENTS)
def test_nothing_is_sent_before_the_block_is_entered(kind: Any) -> None:
    """Making the context manager sends nothing; entering it sends once."""

    async def scene(client: Any) -> None:
        manager = client.messages.with_streaming_response.create(**ASK)
        assert seen == []
        async with entered(manager) as response:
            assert len(seen) == 1
            assert response.status_code == 200

    seen: list[httpx.Request] = []
    run(kind, scene, lambda request: seen.append(request) or answer()(request))


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_body_is_read_as_it_is_asked_for(kind: Any) -> None:
    """The head is there before the body; pieces are taken one by one, and the rest is given up at the end."""
    body = Body(b"one", b"two", b"three")

    async def scene(client: Any) -> None:
        async with entered(client.messages.with_streaming_response.create(**ASK)) as response:
            assert (response.request_id, response.is_closed, body.taken) == ("r", False, 0)
            if isinstance(response, attropic.APIResponse):
                assert next(iter(response.iter_bytes())) == b"one"
            else:
                pieces = response.iter_bytes()
                assert await pieces.__anext__() == b"one"
                await pieces.aclose()
            assert body.taken == 1
        assert body.closed
        assert response.is_closed

    run(kind, scene, given(body, **{"request-id": "r"}))


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_answer_is_closed_when_the_block_raises(kind: Any) -> None:
    """An error of the caller's goes on, and the connection is given back."""
    body = Body(b"one")

    async def scene(client: Any) -> None:
        with pytest.raises(KeyError):
            async with entered(client.messages.with_streaming_response.create(**ASK)):
                raise KeyError
        assert body.closed

    run(kind, scene, given(body))


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_value_can_be_parsed(kind: Any) -> None:
    """``parse()`` reads the rest and gives the value, ``json``, ``text`` and ``iter_lines`` work as well."""

    async def scene(client: Any) -> None:
        create = client.messages.with_streaming_response.create
        async with entered(create(**ASK)) as response:
            assert (await settled(response.parse())).to_dict() == MESSAGE
            assert await settled(response.parse()) is await settled(response.parse())
        async with entered(create(**ASK)) as response:
            assert await settled(response.json()) == MESSAGE
        async with entered(create(**ASK)) as response:
            assert "".join(await gathered(response.iter_lines())) == json.dumps(MESSAGE)

    run(kind, scene)


@pytest.mark.parametrize("kind", CLIENTS)
def test_every_level_gives_streaming_answers(kind: Any) -> None:
    """Children of a resource and the client as a whole have ``with_streaming_response``."""

    async def scene(client: Any) -> None:
        for manager in (
            client.beta.messages.with_streaming_response.batches.retrieve("b_1"),
            client.beta.messages.batches.with_streaming_response.retrieve("b_1"),
            client.with_streaming_response.beta.messages.batches.retrieve("b_1"),
        ):
            async with entered(manager) as response:
                assert await settled(response.parse(to=dict)) == {"id": "b_1"}

    assert len(run(kind, scene, answer(200, {"id": "b_1"})).requests) == 3


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_of_events_can_be_parsed(kind: Any) -> None:
    """With ``stream=True`` the value is a stream; leaving the block closes it."""
    body = Body(EVENTS[:50], EVENTS[50:])

    async def scene(client: Any) -> None:
        async with entered(client.messages.with_streaming_response.create(**ASK, stream=True)) as response:
            stream = await settled(response.parse())
            assert [event.type for event in await gathered(stream)] == ["message_start", "message_stop"]
        assert body.closed

    run(kind, scene, given(body, **{"content-type": "text/event-stream"}))


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_download_goes_to_a_file_piece_by_piece(kind: Any, tmp_path: Path) -> None:
    """``stream_to_file`` writes what arrives, and nothing of it is kept in the answer."""
    body = Body(*[b"x" * 1000] * 20)

    async def scene(client: Any) -> None:
        async with entered(client.beta.files.with_streaming_response.download("f_1")) as response:
            await settled(response.stream_to_file(tmp_path / "file"))
            assert not hasattr(response.http_response, "_content")

    run(kind, scene, given(body))
    assert (tmp_path / "file").read_bytes() == b"x" * 20_000


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_error_status_raises_on_entering(kind: Any) -> None:
    """The body of an error is read, so the error says what the API said, and the connection is free."""
    body = Body(b'{"error": {"type": "not_found_error", ', b'"message": "no such thing"}}')

    async def scene(client: Any) -> None:
        with pytest.raises(attropic.NotFoundError, match="no such thing"):
            async with entered(client.messages.with_streaming_response.create(**ASK)):
                pytest.fail("entered")
        assert body.closed

    run(kind, scene, lambda request: httpx.Response(404, stream=body))
    with pytest.raises(attropic.APIConnectionError, match="lost"):
        run(kind, scene, failing(httpx.ConnectError))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("method", ["read", "text", "json", "parse", "iter_bytes", "iter_text", "iter_lines"])
def test_a_body_that_breaks_off_is_a_connection_error(method: str, kind: Any) -> None:
    """However the body is read, an error of the HTTP library becomes one of this package, with a clean request."""

    async def scene(client: Any) -> None:
        async with entered(client.messages.with_streaming_response.create(**ASK)) as response:
            found = getattr(response, method)
            with pytest.raises(attropic.APIConnectionError, match="broken") as caught:
                await (gathered(found()) if method.startswith("iter") else settled(found()))
            assert caught.value.request.headers["x-api-key"] == "[secret]"
            assert caught.value.request_id == "r"

    run(kind, scene, lambda request: given(Body(b"{", httpx.ReadError("broken")), **{"request-id": "r"})(request))


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_connection_is_free_after_the_block(kind: Any) -> None:
    """With one connection in the pool, answers that nobody reads do not stand in the way of the next call."""
    made = attropic.DefaultHttpxClient if kind is attropic.Anthropic else attropic.DefaultAsyncHttpxClient
    ask = {**ASK, "model": "claude-haiku-4-5"}

    async def main(url: str) -> None:
        limits = httpx.Limits(max_connections=1)
        async with entered(made(limits=limits, timeout=httpx.Timeout(10, pool=5))) as http:
            client = kind(api_key=KEY, base_url=url, http_client=http, max_retries=0)
            for _ in range(3):
                async with entered(client.messages.with_streaming_response.create(**ask)) as response:
                    assert response.status_code == 200
                async with entered(client.messages.with_streaming_response.create(**ask, stream=True)) as response:
                    await settled(response.parse())
            assert (await settled(client.messages.create(**ask))).type == "message"

    with LocalServer() as server:
        asyncio.run(main(server.url))
