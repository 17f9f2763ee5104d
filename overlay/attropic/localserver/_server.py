"""The API on a socket: a server in a thread, and one that runs until it is told to stop. Both are uvicorn."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from ._address import listen, url_of
from ._api import Api
from ._asgi import App, Message, Receive, Send
from ._wire import Request
from .messages import Script, answer

if TYPE_CHECKING:
    from ._settings import Settings
    from ._store import Store
    from ._uvicorn import Server

#: An application of ASGI.
Application = Callable[[Message, Receive, Send], Awaitable[None]]


class LocalServer:
    """A Claude API on loopback, served from a background thread while the ``with`` block runs.

    Args:
        host: The address to listen on.
        port: The port to listen on; 0 takes a free one.
        script: What the model says.
        remember: How many of the last requests ``requests`` keeps; None keeps all.
        settings: Limits, pace and what else can be set.
        store: Where files, batches and other objects are kept; by default in memory.
        clock: Gives the time in seconds of the epoch.
        api: The API to serve, in place of one made of the arguments above; a ``Replay`` is one.
        app: Another application to serve, as a ``Recorder``; then nothing asks ``api``.
        allow_remote: Whether ``host`` may be an address that other machines reach.

    Attributes:
        api: What answers.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        script: Script = answer,
        remember: int | None = None,
        settings: Settings | None = None,
        store: Store | None = None,
        clock: Callable[[], float] = time.time,
        api: Api | None = None,
        app: Application | None = None,
        allow_remote: bool = False,
    ) -> None:
        self.api = api or Api(script, settings=settings, store=store, remember=remember, clock=clock)
        self._app = app or App(self.api)
        self._address = (host, port)
        self._allow_remote = allow_remote
        self._socket: socket.socket | None = None
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> LocalServer:
        """Listen, and serve from a background thread.

        Raises:
            OSError: The address cannot be used; the message says why.
            ValueError: Other machines would reach it, and ``allow_remote`` is not set.
            ModuleNotFoundError: uvicorn is not installed; the message names the extra.
        """
        if self._thread:
            raise RuntimeError("the local server is already running")
        server = uvicorn_of(self._app)
        self._socket, self._server = listen(*self._address, allow_remote=self._allow_remote), server
        self._thread = threading.Thread(
            target=server.run, kwargs={"sockets": [self._socket]}, name="localserver", daemon=True
        )
        self._thread.start()
        while not server.started and self._thread.is_alive():
            time.sleep(0.001)
        if not server.started:
            self.close()
            raise RuntimeError("the local server could not be started")
        return self

    def close(self) -> None:
        """Stop listening and hang up on every open connection; without effect when not running."""
        server, thread = self._server, self._thread
        self._server = self._thread = None
        if server and thread:
            server.end()
            thread.join()
            assert self._socket is not None
            self._socket.close()

    @property
    def url(self) -> str:
        """The base URL, with the port that is really used."""
        if not self._thread or not self._socket:
            raise RuntimeError("the local server is not running")
        return url_of(self._socket)

    @property
    def requests(self) -> list[Request]:
        """The requests seen so far, in order of arrival: a copy, which later requests do not change."""
        return self.api.requests

    def __enter__(self) -> LocalServer:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()


def run(
    app: Api | Application,
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    allow_remote: bool = False,
    on_ready: Callable[[str], None] | None = None,
) -> None:
    """Serve in the foreground until SIGINT or SIGTERM, and return.

    Answers that are on their way have a second to end. Outside the main thread signals are left alone.

    Args:
        app: An API (a ``Replay`` is one), or an application of ASGI, as a ``Recorder``.
        host: The address to listen on.
        port: The port to listen on; 0 takes a free one.
        allow_remote: Whether ``host`` may be an address that other machines reach.
        on_ready: Called with the base URL when it listens.

    Raises:
        OSError: The address cannot be used; the message says why.
        ValueError: Other machines would reach it, and ``allow_remote`` is not set.
        ModuleNotFoundError: uvicorn is not installed; the message names the extra.
    """

    def ready() -> None:
        if on_ready is not None:
            on_ready(url_of(listening))

    server = uvicorn_of(App(app) if isinstance(app, Api) else app, ready)
    with listen(host, port, allow_remote=allow_remote) as listening:
        server.run(sockets=[listening])


def uvicorn_of(app: Application, on_ready: Callable[[], None] | None = None) -> Server:
    """A server of uvicorn for an application.

    Raises:
        ModuleNotFoundError: uvicorn is not installed; the message names the extra.
    """
    try:
        from ._uvicorn import Server
    except ModuleNotFoundError as error:
        if error.name != "uvicorn":
            raise
        raise ModuleNotFoundError(
            "The local server needs uvicorn: install `attropic[serve]`.", name="uvicorn"
        ) from None
    return Server(app, on_ready)
