"""uvicorn as the local API needs it: it stops at once, hangs up on who does not leave, and returns after a signal."""

from __future__ import annotations

import asyncio
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

import uvicorn

from ._protocol import IDLE, Protocol

if TYPE_CHECKING:
    from ._server import Application

#: Seconds between two looks at whether a signal came.
_TICK: Final = 0.1
#: Turns of the loop after which it has taken over every connection that was accepted; closing before leaks them.
_TURNS: Final = 4
#: Seconds that answers have to end when the server stops.
_GRACE: Final = 1.0


class Server(uvicorn.Server):
    """Serves one application.

    Args:
        app: The application.
        on_ready: Called when it listens.
    """

    def __init__(self, app: Application, on_ready: Callable[[], None] | None = None) -> None:
        options: Any = {"lifespan": "off", "ws": "none", "log_config": None, "log_level": "critical"}
        options |= {"http": Protocol, "loop": "asyncio", "timeout_keep_alive": IDLE}
        super().__init__(uvicorn.Config(app, access_log=False, server_header=False, **options))
        self._on_ready = on_ready
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ended = asyncio.Event()

    def end(self) -> None:
        """Stop now, from any thread."""
        self.should_exit = self.force_exit = True
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop has ended already
                self._loop.call_soon_threadsafe(self._ended.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen."""
        self._loop, self._ended = asyncio.get_running_loop(), asyncio.Event()
        await super().startup(sockets=sockets)
        if self._on_ready is not None:
            self._on_ready()

    async def main_loop(self) -> None:
        """Serve until it is time to stop."""
        beat = 0
        while not await self.on_tick(beat):
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._ended.wait(), _TICK)
            beat += 1

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let answers end, then hang up."""
        state, loop = self.server_state, asyncio.get_running_loop()
        with suppress(NotImplementedError):
            for listening in sockets or ():
                loop.remove_reader(listening)
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        for listener in (*self.servers, *(sockets or ())):
            listener.close()
        for connection in list(state.connections):
            connection.shutdown()
        await asyncio.sleep(0)
        until = loop.time() + _GRACE
        while state.connections and not self.force_exit and loop.time() < until:
            await asyncio.sleep(_TICK / 5)
        for connection in list(state.connections):
            connection.transport.abort()
        tasks = list(state.tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=_GRACE / 2)
        for server in self.servers:
            await server.wait_closed()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop when a signal comes, which is then done with: uvicorn would raise it again."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
