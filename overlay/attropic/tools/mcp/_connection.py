"""A session of an MCP server in a program that is not async."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import AbstractAsyncContextManager
from threading import Event
from typing import TYPE_CHECKING, Any, cast

from ..._errors import AnthropicError, ConfigurationError
from ..._io.home import Home
from ..._io.loop_thread import LoopThread
from ._listing import pages, tools_of
from ._offers import MCPPrompt, MCPResource
from ._tool import MCPTool, mcp_tool
from ._values import field

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .._options import ToolOptions


class MCPConnection:
    """A session of an MCP server in a program that is not async. It lives in an event loop in a thread of its own::

        with MCPConnection(stdio_client(StdioServerParameters(command="python", args=["server.py"]))) as server:
            client.messages.run_tools(tools=server.tools(), ...)

    Args:
        transport: What gives the streams of the session: ``stdio_client(...)`` or the like, of the package ``mcp``.
        timeout: The seconds within which the server must have answered at first.
        name: What the server is called in messages; by default what it calls itself.
        **session: Arguments of ``mcp.ClientSession``: callbacks and so on. They are called in the event loop.

    Raises:
        ConfigurationError: The package ``mcp`` is not installed.

    Attributes:
        name: What the server is called.
    """

    def __init__(
        self,
        transport: AbstractAsyncContextManager[Any],
        *,
        timeout: float = 30.0,
        name: str | None = None,
        **session: Any,
    ) -> None:
        try:
            from mcp import ClientSession
        except ImportError:
            raise ConfigurationError("MCP needs the package mcp: pip install 'attropic[mcp]'.") from None
        self._make: Callable[..., Any] = ClientSession
        self._settings = session
        self._transport = transport
        self._timeout = timeout
        self._thread: LoopThread | None = None
        self._session: Any = None
        self._ended: Future[None] | None = None
        self._task: asyncio.Task[None]
        self._stop: asyncio.Event
        self.name = name

    def __enter__(self) -> Self:
        """Begin the session.

        Raises:
            AnthropicError: The server did not answer in time, or the connection was opened before.
        """
        if self._ended is not None:
            raise AnthropicError("An MCP connection can be opened once only: make another one.")
        self._thread = LoopThread()
        ready = Event()
        self._ended = asyncio.run_coroutine_threadsafe(self._live(ready), self._thread.loop)
        self._ended.add_done_callback(lambda _: ready.set())
        try:
            answered = ready.wait(self._timeout)
        except BaseException:
            self.close()
            raise
        if self._session is not None:
            return self
        error = self._ended.exception() if answered else None
        self.close()
        if error is None:
            raise AnthropicError(f"The MCP server did not answer within {self._timeout:g} seconds.")
        raise AnthropicError(f"The session of the MCP server did not begin: {_told(error)}.") from None

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    @property
    def session(self) -> Any:
        """The session, an ``mcp.ClientSession``: for use in its event loop, see `run`.

        Raises:
            AnthropicError: It has not begun, or has ended.
        """
        if self._session is None:
            raise AnthropicError("The MCP connection is not open: use it in a `with` block.")
        return self._session

    def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call an async function in the event loop of the session, and wait for it: ``run(server.session.send_ping)``.

        Args:
            function: The function.
            *arguments: Its arguments.

        Raises:
            AnthropicError: The session has not begun, or has ended.
        """
        self.session  # noqa: B018 - it raises
        thread = self._thread
        return Home(None if thread is None else thread.loop).call(function, *arguments)

    def tools(self, *, prefix: str = "", **options: Unpack[ToolOptions]) -> list[MCPTool]:
        """All tools of the server.

        Args:
            prefix: Put before the names by which the model calls them, so that those of several servers differ.
            **options: What else the description knows about tools. `cache_control` is set at the last one only.

        Raises:
            DuplicateToolError: Two have one name.
            ToolDefinitionError: The API does not take a name, or an option is not known.
        """
        found: list[MCPTool] = self.run(tools_of, self.session, mcp_tool, prefix, self.name, options)
        return found

    def prompts(self) -> list[MCPPrompt]:
        """All prompts of the server."""

        async def found() -> list[MCPPrompt]:
            return [MCPPrompt(self.session, prompt) for prompt in await pages(self.session.list_prompts, "prompts")]

        made: list[MCPPrompt] = self.run(found)
        return made

    def resources(self) -> list[MCPResource]:
        """All resources of the server."""

        async def found() -> list[MCPResource]:
            listed = await pages(self.session.list_resources, "resources")
            return [MCPResource(self.session, resource) for resource in listed]

        made: list[MCPResource] = self.run(found)
        return made

    def close(self) -> None:
        """End the session, and with it what the transport started. More than once does nothing."""
        thread, self._thread = self._thread, None
        if thread is None or self._ended is None:
            return
        stop = self._task.cancel if self._session is None else self._stop.set
        self._session = None
        thread.loop.call_soon_threadsafe(stop)
        try:
            wait((self._ended,), self._timeout)
        finally:
            thread.end()  # what has not ended is cancelled
            thread.thread.join(self._timeout)

    async def _live(self, ready: Event) -> None:
        """Keep the session open until it shall stop: what is entered in a task must be left in it."""
        self._task = cast("asyncio.Task[None]", asyncio.current_task())
        self._stop = asyncio.Event()
        async with self._transport as streams, self._make(streams[0], streams[1], **self._settings) as session:
            answer = await session.initialize()
            self.name = self.name or field(field(answer, "server_info"), "name")
            self._session = session
            ready.set()
            await self._stop.wait()


def _told(error: BaseException) -> str:
    """The failure inside of groups of them."""
    inner: tuple[BaseException, ...] = getattr(error, "exceptions", ())
    return _told(inner[0]) if inner else f"{type(error).__name__}: {error}"
