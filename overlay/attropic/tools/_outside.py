"""The listener and the hook of an executor, as calls in an event loop reach them."""

from __future__ import annotations

from functools import partial
from inspect import iscoroutinefunction
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol

from .._io.tasks import asked, in_thread, told
from ._hooks import FATAL, Hook, plain_ask, plain_tell, unheard

if TYPE_CHECKING:
    from .._core.tool_calls import ToolCall
    from .._io.loop_thread import Inbox
    from .._io.threads import Workers
    from ._turn import Turn


class Outside(Protocol):
    """Those who are told and asked while calls are carried out."""

    async def tell(self, event: Any) -> None:
        """Tell the listener; its failure is no failure of the call."""

    async def ask(self, hook: Hook, call: ToolCall, workers: Workers) -> Any:
        """Ask whether a call may be carried out; gives the answer, or the exception of the hook."""


class Around:
    """The listener and the hook of an async program."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn

    async def tell(self, event: Any) -> None:
        listener = self._turn.settings.on_event
        if listener is None:
            return
        try:
            given = listener(event)
            if hasattr(given, "__await__"):
                await told(given, cancelled=self._turn.cancelled)
        except (Exception, *FATAL) as error:
            unheard(listener, error)

    async def ask(self, hook: Hook, call: ToolCall, workers: Workers) -> Any:
        if iscoroutinefunction(hook):
            return await _answer(hook(call))
        found = await in_thread(workers, partial(hook, call), timeout=None, grace=0, signal=Event())
        if found.interrupt is not None:
            raise found.interrupt
        if found.error is not None:
            return found.error
        return await _answer(found.value) if hasattr(found.value, "__await__") else found.value


class Waiting:
    """The listener and the hook of a program whose thread waits for an event loop, and calls them meanwhile."""

    def __init__(self, turn: Turn, inbox: Inbox) -> None:
        self._turn = turn
        self._inbox = inbox

    async def tell(self, event: Any) -> None:
        listener = self._turn.settings.on_event
        if listener is not None and iscoroutinefunction(listener):
            try:
                await told(listener(event), cancelled=self._turn.cancelled)
            except (Exception, *FATAL) as error:
                unheard(listener, error)
        elif listener is not None:
            self._inbox.put(partial(plain_tell, listener, event))

    async def ask(self, hook: Hook, call: ToolCall, workers: Workers) -> Any:
        if iscoroutinefunction(hook):
            return await _answer(hook(call))
        return await asked(lambda answer: self._inbox.put(lambda: answer(plain_ask(hook, call))))


async def _answer(given: Any) -> Any:
    try:
        return await given
    except (Exception, *FATAL) as error:
        return error
