"""The event loop in which something lives, called from wherever: from it, from another one, from a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as StillRunning
from typing import Any, Final

from attropic_api._runtime.closing import running_loop

from .._errors import AnthropicError

#: How often a thread that waits looks whether the loop still runs, in seconds.
_LOOK: Final = 1.0
_ENDED: Final = "The event loop in which this lives does not run any more."


class Home:
    """The event loop of asyncio or trio that runs when this is made, if any.

    Args:
        loop: Another one.
    """

    def __init__(self, loop: Any = None) -> None:
        self._loop = _running() if loop is None else loop

    def call(self, function: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
        """Call an async function from a thread that may wait.

        Raises:
            AnthropicError: The loop has ended, there is none, or it is that of this thread, which would wait for ever.
        """
        if self._loop is None:
            from anyio import from_thread

            try:
                return from_thread.run(_awaited, function, arguments)
            except RuntimeError as error:
                raise AnthropicError(
                    f"There is no event loop to call it in ({error}): make the tool inside of the one of its session."
                ) from None
        if _running() is self._loop:
            raise AnthropicError("This would wait for its own event loop for ever: use the async tool there.")
        if hasattr(self._loop, "call_soon_threadsafe"):
            return self._wait(self._begin(function, arguments))
        from trio import from_thread as trio_thread

        return trio_thread.run(function, *arguments, trio_token=self._loop)

    async def acall(self, function: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
        """Call an async function from whatever event loop.

        Raises:
            AnthropicError: The loop has ended.
        """
        here = _running()
        if self._loop is None or here is self._loop:
            return await function(*arguments)
        if hasattr(here, "call_soon_threadsafe") and hasattr(self._loop, "call_soon_threadsafe"):
            return await asyncio.wrap_future(self._begin(function, arguments))
        from anyio import to_thread

        return await to_thread.run_sync(self.call, function, *arguments, abandon_on_cancel=True)

    def _begin(self, function: Callable[..., Awaitable[Any]], arguments: tuple[Any, ...]) -> Future[Any]:
        """Begin a call in a loop of asyncio."""
        if not self._loop.is_running():
            raise AnthropicError(_ENDED)
        work: Coroutine[Any, Any, Any] = _awaited(function, arguments)
        try:
            return asyncio.run_coroutine_threadsafe(work, self._loop)
        except RuntimeError:
            work.close()
            raise AnthropicError(_ENDED) from None

    def _wait(self, future: Future[Any]) -> Any:
        try:
            while True:
                try:
                    return future.result(_LOOK)
                except StillRunning:
                    if future.done():  # it is the function's own
                        raise
                    if not self._loop.is_running():
                        raise AnthropicError(_ENDED) from None
        except CancelledError:
            raise AnthropicError("The call was cancelled in its event loop.") from None
        except BaseException:
            future.cancel()
            raise


async def _awaited(function: Callable[..., Awaitable[Any]], arguments: tuple[Any, ...]) -> Any:
    return await function(*arguments)


def _running() -> Any:
    """The event loop of this thread, if any."""
    try:
        return running_loop()
    except RuntimeError:
        return None
