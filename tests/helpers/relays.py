"""From the stream of a server to lines of JSON, and from the lines to a stream again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any

from attropic import streaming
from tests.client.calls import gathered
from tests.core.events import Event

from .scenes import Body, play, run, said

KINDS = {
    (False, False): streaming.MessageStream,
    (False, True): streaming.BetaMessageStream,
    (True, False): streaming.AsyncMessageStream,
    (True, True): streaming.BetaAsyncMessageStream,
}


def lines_of(colour: str, *events: Event, beta: bool = False, body: Body | None = None) -> list[bytes]:
    """The lines of a stream that goes well."""
    lines: list[bytes] = play(colour, body or said(*events), lambda stream: gathered(stream.to_ndjson()), beta=beta)
    return lines


def read(colour: str, lines: Any, use: Callable[[Any], Any], *, beta: bool = False, aiter: bool = False) -> Any:
    """What an async function gives, called with the stream of some lines.

    Args:
        colour: That of the stream.
        lines: Pieces of the text.
        use: The function.
        beta: Whether the stream is one of the beta API.
        aiter: Whether the pieces come from an async iterable.
    """

    async def main() -> Any:
        kind: Any = KINDS[colour != "sync", beta]
        source = slowly(lines) if aiter else lines
        stream = kind.from_ndjson(source)
        try:
            return await use(stream)
        finally:
            closing = stream.close()
            if colour != "sync":
                await closing
            if aiter:
                await source.aclose()  # a generator is closed by who made it

    return run(colour, main)


async def slowly(pieces: Iterable[Any]) -> AsyncIterator[Any]:
    """The pieces as an async iterable."""
    for piece in pieces:
        yield piece


def in_pieces(text: Any, size: int) -> list[Any]:
    """Text or bytes in pieces of a size."""
    return [text[at : at + size] for at in range(0, len(text), size)]
