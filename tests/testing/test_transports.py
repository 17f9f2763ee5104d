"""An API in process answers clients of httpx and httpx2, sync and async, as one on a socket does."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import anthropic
import anyio
import pytest

import attropic
from attropic.localserver import Api, Reply, Response, Settings
from attropic.localserver._wire import Events
from attropic.testing import AsyncLocalTransport, LocalTransport, local_async_client, local_client

from .ways import ASK, COLOURS, LIBRARIES, closed, gathered, http, run, settled, streamed, text


def _transport(colour: str, api: Any = None, **options: Any) -> Any:
    return (LocalTransport if colour == "sync" else AsyncLocalTransport)(api, **options)


def _client(colour: str, **options: Any) -> Any:
    return (local_client if colour == "sync" else local_async_client)(**options)


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("colour", COLOURS)
def test_a_client_over_any_http_library(colour: str, library: str) -> None:
    """A message and its stream come through a client of httpx and of httpx2."""
    kind = attropic.Anthropic if colour == "sync" else attropic.AsyncAnthropic

    async def scene() -> Any:
        client: Any = kind(api_key="k", http_client=http(colour, library, _transport(colour)))
        message = await settled(client.messages.create(**ASK))
        events = await streamed(client)
        await closed(client)
        return text(message), [event.type for event in events][-1]

    assert run(colour, scene) == ("You said: Hello there.", "message_stop")


@pytest.mark.parametrize("colour", COLOURS)
def test_the_official_client(colour: str) -> None:
    """The official package works over the same transport."""
    kind = anthropic.Anthropic if colour == "sync" else anthropic.AsyncAnthropic

    async def scene() -> Any:
        client: Any = kind(api_key="k", http_client=http(colour, "httpx2", _transport(colour)))
        message = await settled(client.messages.create(**ASK))
        await closed(client)
        return text(message)

    assert run(colour, scene) == "You said: Hello there."


@pytest.mark.parametrize("colour", COLOURS)
def test_shortcuts_need_no_environment(colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """``local_client`` works without a key, and whatever the environment says about the real API."""
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "real")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://gateway.invalid/prefix")
    api = Api(lambda body: Reply([{"type": "text", "text": "Scripted."}]))

    async def scene() -> str:
        client = _client(colour, api=api)
        message = await settled(client.messages.create(**ASK))
        await closed(client)
        return text(message)

    assert run(colour, scene) == "Scripted."
    assert [request.path for request in api.requests] == ["/v1/messages"]
    assert "authorization" not in api.requests[0].headers


def test_scripts_in_process(tmp_path: Path) -> None:
    """A shortcut and a transport take lines of YAML and files, as ``ClaudeApi`` does."""
    file = tmp_path / "script.yaml"
    file.write_text("- say: From a file.\n")

    with local_client(script="- say: From lines.\n") as client:
        assert text(client.messages.create(**ASK)) == "From lines."
    with local_client(api=LocalTransport(script=file).api) as client:
        assert text(client.messages.create(**ASK)) == "From a file."


@pytest.mark.parametrize("colour", COLOURS)
def test_uploads_downloads_and_batches(colour: str) -> None:
    """A file goes in as multipart and comes out with the same bytes; a batch runs to its end."""
    data = bytes(range(256)) * 2000
    item = {"custom_id": "one", "params": ASK}

    async def scene() -> Any:
        client = _client(colour)
        kept = await settled(client.beta.files.upload(file=("a.bin", data, "application/octet-stream")))
        back = await settled(client.beta.files.download(kept.id))
        content = await settled(back.read())
        batch = await settled(client.messages.batches.create(requests=[item]))
        while batch.processing_status != "ended":
            batch = await settled(client.messages.batches.retrieve(batch.id))
        results = await gathered(await settled(client.messages.batches.results(batch.id)))
        await closed(client)
        return kept.size_bytes, content == data, [result.result.type for result in results]

    assert run(colour, scene) == (len(data), True, ["succeeded"])


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("colour", COLOURS)
def test_events_arrive_one_by_one(colour: str, library: str) -> None:
    """The first events are there while the later ones are still to come, at the pace of the settings."""
    transport = _transport(colour, settings=Settings(pace=0.02))

    async def scene() -> list[float]:
        client = http(colour, library, transport)
        headers = {"x-api-key": "k", "anthropic-version": "2023-06-01"}
        request = client.build_request("POST", "http://x/v1/messages", json={**ASK, "stream": True}, headers=headers)
        response = await settled(client.send(request, stream=True))
        pieces = response.iter_raw() if colour == "sync" else response.aiter_raw()
        times = await gathered(_timed(pieces))
        await closed(client)
        return times

    times = run(colour, scene)
    assert len(times) > 6
    assert times[-1] - times[0] >= 0.02 * (len(times) - 1)


def _timed(pieces: Any) -> Any:
    async def later() -> Any:
        async for _ in pieces:
            yield time.monotonic()

    return later() if hasattr(pieces, "__aiter__") else (time.monotonic() for _ in pieces)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_refused_upload_is_not_read_to_its_end(colour: str) -> None:
    """When a request is refused early, the rest of its body is not asked for."""
    taken: list[int] = []

    def body() -> Any:
        for number in range(1000):
            taken.append(number)
            yield b"x" * 1000

    async def async_body() -> Any:
        for piece in body():
            yield piece

    async def scene() -> int:
        client = http(colour, "httpx", _transport(colour, settings=Settings(max_body=3000)))
        headers = {"x-api-key": "k", "anthropic-version": "2023-06-01", "content-type": "application/json"}
        content = body() if colour == "sync" else async_body()
        response = await settled(client.post("http://x/v1/messages", content=content, headers=headers))
        await closed(client)
        return int(response.status_code)

    assert run(colour, scene) == 413
    assert len(taken) < 10


def test_another_thread_closes_a_stream() -> None:
    """A thread that waits for a silent stream is woken when another one closes it."""
    client = local_client()
    with client, client.messages.stream(**ASK, extra_headers={"x-local-fault": "silence=900"}) as events:
        first = next(iter(events.text_stream))
        closer = threading.Timer(0.05, events.close)
        closer.start()
        rest = "".join(events.text_stream)
        closer.join()

    assert first + rest == text(events.current_message_snapshot)


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
@pytest.mark.parametrize("way", ["cancelled", "closed"])
def test_another_task_ends_a_stream(loop: str, way: str) -> None:
    """A task that waits for a silent stream can be cancelled, and is woken when another one closes the stream."""

    async def scene() -> str:
        async with local_async_client() as client:
            async with client.messages.stream(**ASK, extra_headers={"x-local-fault": "silence=900"}) as events:

                async def close() -> None:
                    await anyio.sleep(0.05)
                    await events.close()

                async with anyio.create_task_group() as tasks:
                    if way == "closed":
                        tasks.start_soon(close)
                    with anyio.move_on_after(0.05 if way == "cancelled" else 60):
                        await gathered(events.text_stream)
            return text(events.current_message_snapshot)

    assert run(loop, scene).startswith("You")


@pytest.mark.parametrize("loop", ["asyncio", "trio"])
def test_streams_of_one_loop_take_turns(loop: str) -> None:
    """Two streams that are read at the same time in one event loop advance together."""
    order: list[str] = []

    async def scene() -> None:
        async with local_async_client() as client:

            async def read(name: str) -> None:
                async with client.messages.stream(**ASK) as events:
                    async for _ in events.text_stream:
                        order.append(name)

            async with anyio.create_task_group() as tasks:
                tasks.start_soon(read, "a")
                tasks.start_soon(read, "b")

    run(loop, scene)
    assert order not in (sorted(order), sorted(order, reverse=True))


@pytest.mark.parametrize("colour", COLOURS)
def test_an_abandoned_stream_lets_its_events_go(colour: str) -> None:
    """Leaving a stream early closes what makes its events."""
    ended: list[bool] = []

    class Watched(Api):
        def answer(self, call: Any) -> Response:
            def watched(events: Any) -> Iterator[Any]:
                try:
                    yield from events
                finally:
                    ended.append(True)

            response = super().answer(call)
            assert isinstance(response.body, Events)
            return replace(response, body=Events(watched(response.body.events)))

    async def scene() -> None:
        client = _client(colour, api=Watched())
        events = await settled(client.messages.create(**ASK, stream=True))
        await settled(next(iter(events)) if colour == "sync" else anext(aiter(events)))
        await settled(events.close())
        await closed(client)

    run(colour, scene)
    assert ended == [True]
