"""Waiting for a batch, whatever goes wrong meanwhile."""

from __future__ import annotations

import asyncio
import json
import random
import time
from typing import Any

import httpx
import pytest
import trio

import attropic
from attropic.batches import BatchTimeout
from attropic.localserver import LocalServer
from tests.client.calls import entered, settled
from tests.helpers.scenes import COLOURS, Body, asyncio_runs, callback, run

from .batch_api import ID, QUICK, Server, batch, batches_of, requests

RUNNING = batch("in_progress", processing=2)
ENDED = batch(succeeded=2)
FAILURES: dict[str, Any] = {
    "500": lambda _: httpx.Response(500),
    "529": lambda _: httpx.Response(529, json={"type": "error", "error": {"type": "overloaded_error", "message": ""}}),
    "503 with a page": lambda _: httpx.Response(503, content=b"<html>"),
    "429": lambda _: httpx.Response(429, headers={"retry-after": "0.001"}),
    "408": lambda _: httpx.Response(408),
    "409": lambda _: httpx.Response(409),
    "refused": httpx.ConnectError("refused"),
    "cut": httpx.RemoteProtocolError("gone"),
    "cut in the body": lambda _: httpx.Response(200, stream=Body([b'{"id": "'], httpx.ReadError("gone"))),
    "slow": httpx.ReadTimeout("slow"),
    "a page": lambda _: httpx.Response(200, content=b"<html>"),
    "half": lambda _: httpx.Response(200, content=json.dumps(RUNNING).encode()[:100]),
    "nothing": lambda _: httpx.Response(200),
    "another object": lambda _: httpx.Response(200, json={"type": "list", "data": []}),
    "garbage": lambda _: httpx.Response(200, stream=Body([b"\xff\x00"]), headers={"content-encoding": "gzip"}),
}


def _failures(colour: str) -> list[str]:
    """Those that are played: httpx leaves its generators to trio when it cannot decode a body, which trio tells."""
    return [name for name in FAILURES if (colour, name) != ("trio", "garbage")]


def _play(colour: str, server: Server, method: str = "wait", *, beta: bool = False, **settings: Any) -> Any:
    given = {"poll": QUICK, **settings}

    async def main() -> Any:
        async with entered(server.client(colour, max_retries=2)) as client:
            batches = batches_of(client, beta=beta)
            if method == "create_and_wait":
                return await settled(batches.create_and_wait(requests=requests(2), **given))
            return await settled(getattr(batches, method)(ID, **given))

    return run(colour, main)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("beta", [False, True])
def test_the_end_is_waited_for(colour: str, beta: bool) -> None:
    """The batch comes as it is at its end; progress is told after each look, to plain and async functions."""
    server = Server(RUNNING, RUNNING, ENDED)
    told: list[Any] = []

    found = _play(colour, server, beta=beta, on_progress=callback(colour, told.append), betas=["b"])

    assert (found.id, found.processing_status) == (ID, "ended")
    assert [(one.done, one.ended) for one in told] == [(0, False), (0, False), (2, True)]
    assert len(server.seen) == 3
    assert all("b" in headers["anthropic-beta"].split(",") for headers in server.headers)


@pytest.mark.parametrize(("colour", "name"), [(c, name) for c in COLOURS for name in _failures(c)])
def test_a_look_that_fails_is_made_again(colour: str, name: str) -> None:
    """Each kind of failure, more often than a call is retried; each look is one request."""
    server = Server(RUNNING, *[FAILURES[name]] * 5, ENDED)

    assert _play(colour, server, timeout=60).processing_status == "ended"
    assert len(server.seen) == 7


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("seed", range(4))
def test_three_of_ten_looks_fail(colour: str, seed: int) -> None:
    """In all ways at once, at random: the wait ends with the batch, soon after it, with each look seen as it was."""
    chance = random.Random(seed)
    answers = [FAILURES[chance.choice(_failures(colour))] if chance.random() < 0.3 else RUNNING for _ in range(100)]
    server = Server(*answers, ENDED)
    told: list[Any] = []
    began = time.monotonic()

    found = _play(colour, server, timeout=60, on_progress=callback(colour, told.append))

    assert found.request_counts.succeeded == 2
    assert time.monotonic() - began < 20
    assert len([one for one in told if not one.ended]) == answers.count(RUNNING)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", ["500", "refused", "a page"])
def test_the_time_is_bounded_when_every_look_fails(colour: str, name: str) -> None:
    """The error has the id to go on with, and why nothing was seen."""
    began = time.monotonic()

    with pytest.raises(BatchTimeout, match="the last look failed") as caught:
        _play(colour, Server(FAILURES[name]), timeout=0.1)

    assert 0.1 <= time.monotonic() - began < 5
    assert (caught.value.id, caught.value.batch) == (ID, None)
    assert isinstance(caught.value.last_error, attropic.APIError)


@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_a_look_that_hangs_is_given_up(colour: str) -> None:
    """A server that answers and then says nothing more costs one look, not the time of the whole wait."""
    with LocalServer() as server:
        options: Any = {"api_key": "k", "base_url": server.url}
        hangs = {"x-local-fault": "silence=10; times=1"}

        async def main() -> Any:
            kind = attropic.Anthropic if colour == "sync" else attropic.AsyncAnthropic
            async with entered(kind(**options)) as client:
                made = await settled(client.messages.batches.create(requests=requests(2)))
                return await settled(client.messages.batches.wait(made.id, timeout=6, poll=QUICK, extra_headers=hangs))

        began = time.monotonic()
        assert run(colour, main).processing_status == "ended"
        assert 1 < time.monotonic() - began < 5.5


@pytest.mark.parametrize("colour", COLOURS)
def test_a_batch_that_does_not_end_in_time(colour: str) -> None:
    """The error has the batch as it was seen last; without time it is looked at once."""
    server = Server(RUNNING)

    with pytest.raises(BatchTimeout) as caught:
        _play(colour, server, timeout=0)

    assert caught.value.batch.processing_status == "in_progress"
    assert len(server.seen) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_what_does_not_pass_ends_the_wait(colour: str) -> None:
    """There is no batch of that id: asking again would not help."""
    server = Server(httpx.Response(404))

    with pytest.raises(attropic.NotFoundError, match="goes on"):
        _play(colour, server)

    assert len(server.seen) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_a_batch_is_made_and_waited_for(colour: str) -> None:
    """One request makes it; settings go where they belong."""
    server = Server(RUNNING, RUNNING, ENDED)

    found = _play(
        colour, server, "create_and_wait", extra_headers={"x-a": "b"}, extra_body={"note": 1}, timeout=60, betas=["n"]
    )

    assert found.processing_status == "ended"
    assert [one.split()[0] for one in server.seen] == ["POST", "GET", "GET"]
    assert [headers["x-a"] for headers in server.headers] == ["b"] * 3
    assert json.loads(server.bodies[0])["note"] == 1
    assert server.bodies[1] == b""


@pytest.mark.parametrize("colour", COLOURS)
def test_a_monitor_gives_each_state(colour: str) -> None:
    """One after each look that was well; it ends with the batch."""
    server = Server(
        batch("in_progress", processing=2), FAILURES["500"], batch("canceling", processing=1, canceled=1), ENDED
    )

    async def main() -> list[Any]:
        async with entered(server.client(colour)) as client:
            states = client.messages.batches.monitor(ID, poll=QUICK)
            if colour == "sync":
                return list(states)
            return [one async for one in states]

    assert [(one.status, one.done) for one in run(colour, main)] == [("in_progress", 0), ("canceling", 1), ("ended", 2)]


@pytest.mark.parametrize("asked", [False, True])
def test_an_interrupt_cancels_the_batch_when_that_is_asked_for(asked: bool) -> None:
    """Ctrl-C ends the wait; the batch goes on unless it is to be cancelled, and a failure of that hides nothing."""

    def interrupt(_: Any) -> None:
        raise KeyboardInterrupt

    for last in (RUNNING, httpx.Response(400)):
        server = Server(RUNNING, last)
        with pytest.raises(KeyboardInterrupt):
            _play("sync", server, on_progress=interrupt, cancel_on_interrupt=asked)
        cancelled = [one for one in server.seen if one.startswith("POST") and one.endswith(f"/{ID}/cancel")]
        assert len(cancelled) == asked


@pytest.mark.parametrize("colour", ["asyncio", "trio"])
@pytest.mark.parametrize("asked", [False, True])
def test_a_cancelled_task_cancels_the_batch_when_that_is_asked_for(colour: str, asked: bool) -> None:
    """The cancellation goes on afterwards."""
    server = Server(RUNNING)

    async def main() -> bool:
        async with entered(server.client(colour)) as client:
            waiting = client.messages.batches.wait(ID, poll=5, cancel_on_interrupt=asked)
            if asyncio_runs():
                task = asyncio.ensure_future(waiting)
                while not server.seen:
                    await asyncio.sleep(0.001)
                task.cancel()
                return (await asyncio.gather(task, return_exceptions=True))[0].__class__ is asyncio.CancelledError
            with trio.CancelScope() as scope:
                async with trio.open_nursery() as nursery:
                    nursery.start_soon(lambda: _await(waiting))
                    while not server.seen:
                        await trio.sleep(0.001)
                    scope.cancel()
            return bool(scope.cancelled_caught)

    assert run(colour, main) is True
    assert [one.split()[0] for one in server.seen] == (["GET", "POST"] if asked else ["GET"])


async def _await(waiting: Any) -> None:
    await waiting


@pytest.mark.parametrize("colour", COLOURS)
def test_an_error_is_no_interrupt(colour: str) -> None:
    """A wait that times out, or a function of the caller's that fails, cancels nothing."""

    def fail(_: Any) -> None:
        raise RuntimeError("mine")

    server = Server(RUNNING)
    with pytest.raises(BatchTimeout):
        _play(colour, server, timeout=0, cancel_on_interrupt=True)
    with pytest.raises(RuntimeError, match="mine"):
        _play(colour, server, on_progress=callback(colour, fail), cancel_on_interrupt=True)

    assert all(one.startswith("GET") for one in server.seen)


def test_an_async_function_is_refused_by_a_sync_client() -> None:
    """It could not be waited for."""

    async def told(_: Any) -> None: ...

    with pytest.raises(attropic.ConfigurationError, match="async function"):
        _play("sync", Server(ENDED), on_progress=told)


def test_settings_are_checked_before_anything_is_asked() -> None:
    """Unknown ones too."""
    server = Server(ENDED)
    with pytest.raises(attropic.ConfigurationError, match="`timeout`"):
        _play("sync", server, timeout=-1)
    with pytest.raises(TypeError, match="'wrong'"):
        _play("sync", server, wrong=1)

    assert server.seen == []
