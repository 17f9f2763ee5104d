"""Streams of the events of sessions."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from attropic import Anthropic, AsyncAnthropic
from attropic.localserver import LocalServer

from .calling import KEY, Caller, Json, events_of, problems
from .conftest import Clock
from .talking import ASKED, IDLE, RUNNING, Talk, message, script
from .world import MODEL


class Stream:
    """A stream of a session, from which a test takes what is there."""

    def __init__(self, talk: Talk, method: str = "events.stream", **path: str) -> None:
        self._operation = talk.call.operation(f"sessions.{method}")
        self._contract = talk.call.api.contract
        answer = talk.call.send(f"sessions.{method}", session_id=talk.id, **path)
        assert (answer.status, answer.headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
        self.rest: Iterator[Any] = iter(events_of(answer.response))

    def take(self) -> list[Json]:
        """The events until the next pause, or until the end."""
        found = []
        for event in self.rest:
            if isinstance(event, float):
                return found
            schema = self._operation.answers["200"]["text/event-stream"]
            assert problems(self._contract, schema, event) == []
            found.append(event)
        return found

    def kinds(self) -> list[str]:
        """The kinds of the events until the next pause."""
        return [event["type"] for event in self.take()]


@pytest.fixture
def talk(clock: Clock) -> Talk:
    """A session."""
    return Talk(Caller(script=script, clock=clock))


def test_a_stream_has_what_happens_from_now_on(talk: Talk) -> None:
    """What was before is not in it; what comes is, in order and once, as the list has it."""
    talk.send("before")
    count = len(talk.events())
    stream = Stream(talk)
    assert stream.take() == []
    talk.send("hello")
    assert stream.take() == talk.events()[count:]
    assert stream.take() == []
    talk.send("again")
    assert stream.kinds() == ["user.message", RUNNING, *ASKED, IDLE]


def test_a_stream_of_a_thread_tells_of_the_thread(talk: Talk) -> None:
    """States are those of the thread, and the rest is what the session tells."""
    stream = Stream(talk, "threads.events.stream", thread_id=talk.thread)
    talk.send("hello")
    events = stream.take()
    assert events == talk("threads.events.list", thread_id=talk.thread)["data"]
    assert events[-1]["type"] == "session.thread_status_idle"
    assert (events[-1]["session_thread_id"], events[-1]["agent_name"]) == (talk.thread, "worker")


def test_events_come_when_they_are_due(clock: Clock) -> None:
    """With a pace, a stream follows the clock; what was under way when it was opened is in it."""
    talk = Talk(Caller(script=script, clock=clock, settings={"first": 10.0, "pace": 1.0}))
    talk.send("one")
    stream = Stream(talk)
    assert stream.take() == []
    clock.now += 2
    assert stream.kinds() == ASKED[:1]
    talk.send("two")
    assert stream.kinds() == ["user.message"]
    clock.now += 100
    assert stream.kinds() == [*ASKED[1:], IDLE, RUNNING, *ASKED, IDLE]


def test_an_interrupted_turn_leaves_the_stream(clock: Clock) -> None:
    """Events that were to come do not come."""
    talk = Talk(Caller(script=script, clock=clock, settings={"first": 10.0, "pace": 1.0}))
    stream = Stream(talk)
    talk.send("one")
    talk.send({"type": "user.interrupt"})
    clock.now += 100
    assert stream.kinds() == ["user.message", RUNNING, "user.interrupt", IDLE]


def test_a_stream_ends_with_its_session(talk: Talk) -> None:
    """The last event of a deleted session says so; an archived one ends without a word."""
    other = Talk(talk.call)
    streams = Stream(talk), Stream(talk, "threads.events.stream", thread_id=talk.thread), Stream(other)
    talk("delete")
    for stream in streams[:2]:
        (last,) = list(stream.rest)
        assert last["type"] == "session.deleted"
    other("archive")
    assert list(streams[2].rest) == []


def test_a_long_stream_looks_at_new_events_only(talk: Talk) -> None:
    """However long a session is, what is known is not read again."""
    stream = Stream(talk)
    for number in range(30):
        talk.send(str(number))
    assert len(stream.take()) == 30 * 6
    numbers: list[int] = []
    since = talk.call.api.store.since

    def counting(kind: str, number: int, *, parent: str = "") -> Any:
        numbers.append(len(found := since(kind, number, parent=parent)))
        return found

    talk.call.api.store.since = counting  # type: ignore[method-assign]
    assert [*islice(stream.rest, 3)] == [0.05] * 3
    assert numbers[-1] == 0


@pytest.fixture
def server() -> Iterator[LocalServer]:
    """A server on loopback."""
    with LocalServer(script=script) as started:
        yield started


def test_a_client_follows_a_session(server: LocalServer) -> None:
    """The client of this package makes a session, follows its stream, and is answered."""
    with Anthropic(api_key=KEY, base_url=server.url) as client:
        beta = client.beta
        agent = beta.agents.create(name="worker", model=MODEL)
        environment = beta.environments.create(name="box")
        session = beta.sessions.create(agent=agent.id, environment_id=environment.id)
        with beta.sessions.events.stream(session.id) as stream:
            beta.sessions.events.send(session.id, events=[message("hello")])
            kinds = []
            for event in stream:
                kinds.append(event.type)
                if event.type == IDLE:
                    break
        assert kinds == ["user.message", RUNNING, *ASKED, IDLE]
        listed = [event.type for event in beta.sessions.events.list(session.id).data]
        assert listed == kinds
        assert beta.sessions.retrieve(session.id).status == "idle"


def test_an_async_client_follows_a_session(server: LocalServer) -> None:
    """The same without blocking; the stream ends by itself when the session is deleted."""

    async def follow() -> list[str]:
        async with AsyncAnthropic(api_key=KEY, base_url=server.url) as client:
            beta = client.beta
            agent = await beta.agents.create(name="worker", model=MODEL)
            environment = await beta.environments.create(name="box")
            session = await beta.sessions.create(agent=agent.id, environment_id=environment.id)
            async with await beta.sessions.events.stream(session.id) as stream:
                await beta.sessions.events.send(session.id, events=[message("hello")])
                await beta.sessions.delete(session.id)
                return [event.type async for event in stream]

    assert asyncio.run(follow())[-1] == "session.deleted"


def test_a_blocking_script_holds_up_no_stream() -> None:
    """While a script blocks in one session, the stream of another one goes on."""
    release = threading.Event()

    def blocking(body: Json) -> Any:
        if "block" in str(body["messages"]):
            assert release.wait(20)
        return script(body)

    with LocalServer(script=blocking) as server, Anthropic(api_key=KEY, base_url=server.url, timeout=10) as client:
        beta = client.beta
        agent = beta.agents.create(name="worker", model=MODEL)
        environment = beta.environments.create(name="box")
        first, second = (beta.sessions.create(agent=agent.id, environment_id=environment.id).id for _ in range(2))
        sender = threading.Thread(target=lambda: beta.sessions.events.send(first, events=[message("block")]))
        sender.start()
        try:
            with beta.sessions.events.stream(second) as stream:
                beta.sessions.events.send(second, events=[message("hello")])
                assert next(event.type for event in stream if event.type == IDLE)
        finally:
            release.set()
            sender.join(20)
