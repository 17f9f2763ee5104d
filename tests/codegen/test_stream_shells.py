"""``Stream`` and ``AsyncStream`` over bytes: what they give, and when they close."""

from __future__ import annotations

import gc
import json
from typing import Any

import anyio
import pytest
from shells import COLOURS, END, Shell, run

from attropic_api._runtime.errors import ValidationError

every_colour = pytest.mark.parametrize("colour", COLOURS)


def events(*values: Any) -> bytes:
    return b"".join(b"event: e\ndata: %s\n\n" % json.dumps(value).encode() for value in values)


@every_colour
def test_values_come_as_their_bytes_do(colour: str) -> None:
    """Nothing is read before it is asked for or ahead of it; the connection closes once, at the end."""

    async def test() -> None:
        shell = Shell(colour, [events(1, 2), b"", b"event: e\n", b"data: 3\n\n"])
        assert (shell.read, shell.closed) == (0, 0)
        assert [await shell.next(), await shell.next()] == [1, 2]
        assert (shell.read, shell.closed) == (1, 0)
        assert await shell.next() == 3
        assert (shell.read, shell.closed) == (4, 0)
        assert [await shell.next(), await shell.next()] == [END, END]
        assert await shell.take([]) == []
        assert shell.closed == 1

    run(colour, test)


@every_colour
def test_next_and_for_can_be_mixed(colour: str) -> None:
    """A loop that was left, another one, and ``next`` go on where the last one stopped."""

    async def test() -> None:
        shell = Shell(colour, [events(1, 2, 3), events(4), events(5, 6, 7, 8, 9)])
        found = [await shell.next()]
        await shell.take(found, most=2)
        found.append(await shell.next())
        await shell.take(found, most=5)
        await shell.take(found, most=6)
        found.append(await shell.next())
        assert await shell.take(found) == [*range(1, 10)]

    run(colour, test)


@every_colour
@pytest.mark.parametrize("kind", ["sse", "jsonl"])
def test_values_before_a_failure_come_first(kind: str, colour: str) -> None:
    """What stands in the same chunk before data that is no JSON is given, then the error; then nothing more."""

    async def test() -> None:
        chunk = b"1\n2\nnot JSON\n3\n" if kind == "jsonl" else events(1, 2) + b"data: not JSON\n\n" + events(3)
        shell = Shell(colour, [chunk, chunk], kind=kind)
        found: list[Any] = []
        with pytest.raises(ValidationError, match="not JSON"):
            await shell.take(found)
        assert found == [1, 2]
        assert (shell.read, shell.closed) == (1, 1)
        assert await shell.next() == END

    run(colour, test)


@every_colour
def test_a_failure_of_the_connection_comes_after_what_arrived(colour: str) -> None:
    """The error of the chunks is raised as it is, half an event before it is not given, and the connection closes."""

    async def test() -> None:
        shell = Shell(colour, [events(1), b"event: e\ndata: 2"], OSError("gone"))
        found: list[Any] = []
        with pytest.raises(OSError, match="gone"):
            await shell.take(found)
        assert found == [1]
        assert shell.closed == 1

    run(colour, test)


@every_colour
@pytest.mark.parametrize("way", ["for", "next"])
def test_a_value_that_is_not_of_its_type_closes(way: str, colour: str) -> None:
    """The error of ``typed`` is raised by ``for`` and ``next``, the connection closes, and no value follows."""

    def typed(value: Any) -> Any:
        if value == 2:
            raise ValidationError("one", "two")
        return value

    async def test() -> None:
        shell = Shell(colour, [events(1, 2, 3), events(4)], typed=typed)
        assert await shell.next() == 1
        with pytest.raises(ValidationError, match="expected one, found two"):
            await (shell.next() if way == "next" else shell.take([]))
        assert shell.read == 1
        assert shell.closed
        assert await shell.next() == END

    run(colour, test)


@every_colour
def test_an_error_of_typed_can_be_translated(colour: str) -> None:
    """A source may say what the error means; the first one is its cause."""

    async def test() -> None:
        first, second = ValueError("first"), KeyError("second")

        def typed(value: Any) -> Any:
            raise first

        shell = Shell(colour, [events(1)], typed=typed)
        shell.stream._source.translate = {first: second}.get
        with pytest.raises(KeyError) as caught:
            await shell.next()
        assert caught.value is second
        assert caught.value.__cause__ is first
        assert shell.closed

    run(colour, test)


@every_colour
@pytest.mark.parametrize("cut", [1, 7, 10_000])
def test_the_event_that_ends_the_stream_is_the_last(cut: int, colour: str) -> None:
    """What follows is neither given nor waited for, also in the same chunk; without it the bytes end the stream."""

    async def test() -> None:
        values = [{"type": "start"}, {"type": "stop"}, {"type": "after"}]
        content = events(*values)
        pieces = [content[at : at + cut] for at in range(0, len(content), cut)]
        shell = Shell(colour, pieces, OSError("read on"), end="stop")
        assert await shell.take([]) == values[:2]
        assert shell.closed == 1
        assert shell.read == -(-len(events(*values[:2])) // cut)

        assert await Shell(colour, pieces, end="another").take([]) == values

    run(colour, test)


@every_colour
def test_a_stream_that_is_closed_gives_nothing(colour: str) -> None:
    """Closing before reading, or with values at hand, ends it; closing again does nothing more to the connection."""

    async def test() -> None:
        for before in (0, 1):
            shell = Shell(colour, [events(1, 2), events(3)])
            for _ in range(before):
                await shell.next()
            await shell.close()
            assert shell.closed
            await shell.close()
            assert await shell.next() == END
            assert await shell.take([]) == []
            assert shell.read == before

    run(colour, test)


@every_colour
def test_leaving_the_block_closes(colour: str) -> None:
    """Also by an exception, and unread."""

    async def test() -> None:
        shell, unread, left = (Shell(colour, [events(1), events(2)]) for _ in range(3))

        async def leave() -> None:
            await left.next()
            raise LookupError

        assert await shell.within(shell.next) == 1
        assert await unread.within(lambda: unread.take([], most=1)) == [1]
        with pytest.raises(LookupError):
            await left.within(leave)
        assert all(one.closed for one in (shell, unread, left))
        assert await left.next() == END

    run(colour, test)


@every_colour
def test_raw_events_are_the_bytes(colour: str) -> None:
    """Each event with its bytes, pings and errors too, by ``for`` and ``next``; what cannot be read is no failure."""

    async def test() -> None:
        text = b": hi\n\nevent: ping\ndata: {}\n\ndata: not JSON\n\nevent: error\r\ndata: x\r\n\r\ndata: last"
        shell = Shell(colour, [text[at : at + 9] for at in range(0, len(text), 9)])
        found = await shell.take([], most=2, values=shell.stream.raw_events())
        found.append(await shell.next())
        await shell.take(found)
        assert [(event.event, event.data) for event in found] == [
            ("ping", "{}"), ("message", "not JSON"), ("error", "x"), ("message", "last"),
        ]  # fmt: skip
        assert b"".join(event.raw for event in found) == text
        assert shell.closed == 1

    run(colour, test)


@every_colour
def test_raw_events_begin_at_the_beginning(colour: str) -> None:
    """They are refused once a value or an event was read, and the stream can be read on."""

    async def test() -> None:
        shell = Shell(colour, [events(1, 2, 3)])
        assert await shell.next() == 1
        with pytest.raises(RuntimeError, match="from its beginning"):
            shell.stream.raw_events()
        assert await shell.take([]) == [2, 3]

        raw = Shell(colour, [events(1, 2)])
        (event,) = await raw.take([], most=1, values=raw.stream.raw_events())
        assert event.data == "1"
        with pytest.raises(RuntimeError, match="from its beginning"):
            raw.stream.raw_events()
        assert (await raw.next()).data == "2"
        await raw.close()

    run(colour, test)


@pytest.mark.parametrize("read", [0, 1])
@pytest.mark.parametrize("colour", ["sync", "asyncio"])
def test_a_stream_that_is_dropped_is_closed(colour: str, read: int) -> None:
    """Nobody holds it, so its connection is given back: read in part, and never read at all."""

    async def test() -> Shell:
        shell = Shell(colour, [events(1, 2), events(3)])
        for _ in range(read):
            await shell.next()
        del shell.stream
        gc.collect()
        if colour != "sync":
            await anyio.sleep(0.01)
        return shell

    assert run(colour, test).closed
