"""When a client leaves, its answer ends: nothing goes on for nobody."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from attropic.localserver import LocalServer, Request, Response
from attropic.localserver._asgi import App
from attropic.localserver._wire import Break, Events

from ..faults.asking import connect, request

ENOUGH = 5.0  # seconds after which something does not end


class Body:
    """The pieces of one body, and whether it was let go."""

    def __init__(self, made: Callable[[], Iterator[Any]]) -> None:
        self._made = made
        self.begun, self.closed = threading.Event(), threading.Event()

    def __iter__(self) -> Iterator[Any]:
        try:
            self.begun.set()
            yield from self._made()
        finally:
            self.closed.set()


class OneAnswer:
    """In the place of an API: the same answer to everything."""

    def __init__(self, answer: Response) -> None:
        self.answer = answer

    def open(self, head: Request) -> OneAnswer:
        return self

    def feed(self, data: bytes) -> bool:
        return True

    def finish(self) -> Response:
        return self.answer

    def close(self) -> None:
        pass


def endless(piece: Any, pause: float = 0.0) -> Callable[[], Iterator[Any]]:
    def made() -> Iterator[Any]:
        while True:
            yield piece
            if pause:
                yield pause

    return made


def after(*pieces: Any) -> Callable[[], Iterator[Any]]:
    return lambda: iter(pieces)


BODIES = {
    "fast": endless(b"x" * 1000),
    "paced": endless(b"x", 0.01),
    "waiting": after(b"x", 3600.0),
    "silent": after(b"x", Break.SILENCE),
}
PING = {"type": "ping"}


def leave(app: Any, body: Body) -> None:
    """Ask, read a byte, and leave; the body is let go soon."""
    with LocalServer(app=app) as server:
        with connect(server.url) as connection:
            connection.sendall(request())
            connection.recv(1)
            assert body.begun.wait(ENOUGH)
        assert body.closed.wait(ENOUGH)


@pytest.mark.parametrize("name", BODIES)
def test_a_body_ends_with_its_client(name: str) -> None:
    """Pieces are let go whether they come without end, wait, or are silent."""
    body = Body(BODIES[name])
    leave(App(OneAnswer(Response(200, {}, iter(body)))), body)  # type: ignore[arg-type]


@pytest.mark.parametrize("made", [endless(PING), endless(PING, 0.01), after(PING, 3600.0)])
def test_events_end_with_their_client(made: Callable[[], Iterator[Any]]) -> None:
    """So are events."""
    body = Body(made)
    leave(App(OneAnswer(Response(200, {}, Events(iter(body))))), body)  # type: ignore[arg-type]


@pytest.mark.parametrize("more", [{"delay": 3600.0}, {"drip": 3600.0}])
def test_a_head_ends_with_its_client(more: dict[str, float]) -> None:
    """A head that is waited for is given up when nobody waits any longer, and what would follow it is let go."""
    closed = threading.Event()

    class Held:
        def __iter__(self) -> Iterator[bytes]:
            yield b"never"

        def close(self) -> None:
            closed.set()

    answer = replace(Response(200, {}, Held()), **more)  # type: ignore[arg-type]
    with LocalServer(app=App(OneAnswer(answer))) as server:  # type: ignore[arg-type]
        with connect(server.url) as connection:
            connection.sendall(request())
        assert closed.wait(ENOUGH)


def test_a_body_ends_with_its_server() -> None:
    """A stream that is open when the server stops is let go."""
    body = Body(endless(PING, 0.01))
    answer = Response(200, {}, Events(iter(body)))
    with LocalServer(app=App(OneAnswer(answer))) as server, connect(server.url) as connection:  # type: ignore[arg-type]
        connection.sendall(request())
        assert body.begun.wait(ENOUGH)
        server.close()
        assert body.closed.wait(ENOUGH)
