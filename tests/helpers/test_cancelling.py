"""A stream that waits for bytes is closed or aborted from elsewhere."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import attropic
from tests.client.calls import entered, gathered, settled
from tests.core.events import Event
from tests.faults import authority
from tests.faults.answering import ok
from tests.faults.server import Connection, FaultServer

from .quiet import Watch, assert_free, in_a_thread, quietly
from .scenes import opened
from .taps import Held, beside, reaching, rest, until, waits
from .transcripts import OVERLOADED, TEXT

Stop = Callable[[Any], Awaitable[Any]]


async def _abort_from_a_thread(stream: Any) -> None:
    in_a_thread(stream.abort)


#: Ways to give a stream up while somebody else waits for its bytes.
STOPS: dict[str, Stop] = {
    "close": lambda stream: settled(stream.close()),
    "abort": lambda stream: settled(stream.abort()),
    "aclose": lambda stream: settled(stream.aclose()),
    "abort from a thread": _abort_from_a_thread,
}
PAIRS = [
    *(("sync", stop) for stop in ("close", "abort")),
    *((colour, stop) for colour in ("asyncio", "trio") for stop in STOPS),
]
ALL = pytest.mark.parametrize(("colour", "stop"), PAIRS)
FEW = pytest.mark.parametrize(("colour", "stop"), [pair for pair in PAIRS if pair[1] != "aclose"])
#: How far the server came before it fell silent.
STATES: dict[str, list[Event]] = {"head": [], "message_start": TEXT[:1], "text": TEXT[:3]}


async def stopped(colour: str, stop: str, server: FaultServer, held: Held, seen: int = 0, **options: Any) -> Any:
    """Stop a stream while it waits, and see that it ends soon and its connection with it; the events it gave."""
    async with entered(reaching(colour, server, **options)) as client, opened(client) as stream:
        async with beside(colour, lambda: gathered(stream)) as reader:
            await until(colour, lambda: waits(stream) and len(stream._snapshot.accumulator.parts) >= (seen > 1))
            await rest(colour, 0.03)
            watch = Watch()
            await STOPS[stop](stream)
            await until(colour, reader.done.is_set)
            await until(colour, held.gone.is_set)
            watch.check()
        assert reader.failure is None
        await assert_free(colour, client)
        with pytest.raises(attropic.StreamIncompleteError) as caught:
            await settled(stream.get_final_message())
        assert not caught.value.is_retryable
        if seen:
            for message in (stream.current_message_snapshot, caught.value.partial_message):
                assert [block.text for block in message.content] == ["Hello"] * (seen > 2)
                assert message.usage == stream.usage == caught.value.usage
            assert stream.usage.output_tokens == 1
        assert await gathered(stream) == []
        return reader.result


@ALL
@pytest.mark.parametrize("state", list(STATES))
def test_who_waits_is_told_the_end(colour: str, stop: str, state: str) -> None:
    """The iteration ends soon and without an error, the connection is closed, its slot is free, what came is there."""
    held = Held(*STATES[state])

    with FaultServer(held) as server:
        events = quietly(colour, lambda: stopped(colour, stop, server, held, len(STATES[state])))

    assert [one.type for one in events if one.type != "text"] == [one["type"] for one in STATES[state]]


@FEW
@pytest.mark.parametrize("state", ["message_start", "text"])
def test_it_is_not_sent_again(colour: str, stop: str, state: str) -> None:
    """With retries and a policy to resume, a stream that was given up on purpose stays given up."""
    held = Held(*STATES[state])
    policy = attropic.RetryPolicy(max_retries=3, initial_delay=0.01, max_delay=0.01)

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server, max_retries=attropic.not_given, retry=policy)) as client:
            resume = attropic.ResumePolicy(max_resumes=3)
            async with opened(client, resume=resume) as stream, beside(colour, lambda: gathered(stream)) as reader:
                await until(colour, lambda: waits(stream))
                await rest(colour, 0.03)
                await STOPS[stop](stream)
                await until(colour, reader.done.is_set)
            await rest(colour, 0.05)
            assert reader.failure is None
            await assert_free(colour, client)

    with FaultServer(held) as server:
        quietly(colour, lambda: main(server))
        assert server.attempts == 1


def refused(connection: Connection, attempt: int) -> None:
    """An answer whose stream has nothing but an error."""
    held = Held(OVERLOADED)
    held(connection, attempt)


def speechless(connection: Connection, attempt: int) -> None:
    """No answer at all."""
    connection.read()
    connection.hold()


@FEW
def test_a_wait_before_a_retry_ends_as_well(colour: str, stop: str) -> None:
    """Between two attempts nobody waits for bytes; who closes the stream does not wait for the next attempt."""
    policy = attropic.RetryPolicy(max_retries=1, initial_delay=1.8, max_delay=1.8, jitter=0.0)

    async def main(server: FaultServer) -> None:
        options: dict[str, Any] = {"max_retries": attropic.not_given, "retry": policy}
        async with entered(reaching(colour, server, **options)) as client, opened(client) as stream:
            async with beside(colour, lambda: gathered(stream)) as reader:
                await until(colour, lambda: waits(stream) and server.requests)
                await rest(colour, 0.1)
                watch = Watch()
                await STOPS[stop](stream)
                await until(colour, reader.done.is_set)
                watch.check()
            assert reader.failure is None

    with FaultServer(refused) as server:
        quietly(colour, lambda: main(server))
        assert server.attempts == 1


@pytest.mark.parametrize("stop", ["close", "abort from a thread"])
@pytest.mark.parametrize("colour", ["asyncio", "trio"])
def test_a_retry_that_is_not_answered_ends_as_well(colour: str, stop: str) -> None:
    """While the call is sent again it can be given up like a stream that waits for bytes."""
    policy = attropic.RetryPolicy(max_retries=1, initial_delay=0.01, max_delay=0.01, jitter=0.0)

    async def main(server: FaultServer) -> None:
        options: dict[str, Any] = {"max_retries": attropic.not_given, "retry": policy, "timeout": 1.8}
        async with entered(reaching(colour, server, **options)) as client, opened(client) as stream:
            async with beside(colour, lambda: gathered(stream)) as reader:
                await until(colour, lambda: len(server.requests) == 2)
                await rest(colour)
                watch = Watch()
                await STOPS[stop](stream)
                await until(colour, reader.done.is_set)
                watch.check()
            assert reader.failure is None
            await assert_free(colour, client)

    with FaultServer(refused, speechless) as server:
        quietly(colour, lambda: main(server))


@ALL
def test_it_is_the_same_with_tls(colour: str, stop: str) -> None:
    """A connection that speaks TLS is closed as quickly."""
    held = Held(*TEXT[:3])
    http: Any = attropic.DefaultHttpxClient if colour == "sync" else attropic.DefaultAsyncHttpxClient

    with authority.bundle() as bundle, FaultServer(held, tls=authority.server_context()) as server:
        client = http(verify=ssl.create_default_context(cafile=bundle))
        events = quietly(colour, lambda: stopped(colour, stop, server, held, 3, http_client=client))

    assert [one.type for one in events][-1] == "text"


@ALL
def test_the_only_slot_is_free_again(colour: str, stop: str) -> None:
    """With a pool of one connection the next call is answered."""
    held = Held(*TEXT[:3])

    async def main(server: FaultServer) -> None:
        async with entered(reaching(colour, server)) as client:
            async with opened(client) as stream, beside(colour, lambda: gathered(stream)) as reader:
                await until(colour, lambda: waits(stream) and stream._snapshot.accumulator.parts)
                await STOPS[stop](stream)
                await until(colour, reader.done.is_set)
            message = await settled(client.messages.create(model="m", max_tokens=1, messages=[]))
            assert message.content[0].text == "Hello."

    with FaultServer(held, ok) as server:
        quietly(colour, lambda: main(server))
