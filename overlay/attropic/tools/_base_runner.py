"""What runners of tools are whatever their colour: the conversation, and what a caller may change of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from typing_extensions import Self

from .._core.tool_limits import Stop
from ._errors import ToolCancelledError
from ._history import ToolHistory
from ._loop_settings import FORMAT, OPTIONS, changed_limits, check_arguments, options_from, settings_of, turns_of
from ._progress import ToolFailed, ToolFinished
from ._toolbox import Toolbox

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api._runtime.values import Decoder

    from ..resources._tool_arguments import LimitArguments
    from ..structured._reading import Reading

MessageT = TypeVar("MessageT")
UsageT = TypeVar("UsageT")


class BaseRunner(Generic[MessageT, UsageT]):
    """A conversation that goes on by itself, as far as tools are concerned.

    Args:
        resource: The resource of messages that sends the calls.
        arguments: Those of ``tool_runner``.

    Raises:
        ConfigurationError: A value cannot be used; the message names it.
        TypeError: An argument is missing or unknown.
    """

    #: Whether hooks may be async, and whether answers are streamed.
    _coloured: ClassVar[bool] = False
    _streams: ClassVar[bool] = False
    _executor_kind: ClassVar[Any]

    def __init__(self, resource: Any, arguments: Mapping[str, Any]) -> None:
        settings = settings_of(resource, arguments, coloured=self._coloured, streams=self._streams)
        self._resource = resource
        self._settings = settings
        self._options = settings.options
        self._toolbox = Toolbox(settings.tools)
        self._loop = settings.loop(self._decoder(), gives=not self._streams)
        self._executor = self._new_executor()
        self._stopped: Stop | None = None
        self._formatted({**self._options, **self._loop.params})  # refuse what cannot be asked for at once
        reading = self._reading
        if reading is not None and self._loop.reply is not None:
            self._loop.reply = reading.message(self._loop.reply)

    # -- what is known -------------------------------------------------------------------------

    @property
    def messages(self) -> list[Any]:
        """The conversation so far as a request takes it, the last answer included."""
        return self._loop.conversation

    @property
    def last_message(self) -> MessageT | None:
        """The last answer that is whole; None before the first."""
        found: MessageT | None = self._loop.reply
        return found

    @property
    def usage(self) -> UsageT | None:
        """The tokens of all calls so far, those that wrote summaries included; None before the first answer."""
        reply = self._loop.reply
        found: UsageT | None = None if reply is None else type(reply.usage).from_dict(self._loop.usage)
        return found

    @property
    def cost(self) -> Any:
        """What all calls cost, as a ``Decimal``, at the prices of the package or by ``cost``; None when not known."""
        return self._loop.cost

    @property
    def turn(self) -> int:
        """How many answers came, those before the history that it goes on from included."""
        return self._loop.turn

    @property
    def stop(self) -> Stop | None:
        """Why it stopped; None while it has not."""
        return self._loop.stop

    @property
    def history(self) -> ToolHistory:
        """All that is needed to go on later: ``tool_runner(history=…, tools=…)``.

        Raises:
            ConfigurationError: An argument has no form in JSON; the message names it.
        """
        return ToolHistory.record(self._loop)

    def to_json(self, *, indent: int | None = None) -> str:
        """The history as the text of JSON."""
        return self.history.to_json(indent=indent)

    # -- what the caller changes ---------------------------------------------------------------

    def append_messages(self, *messages: Mapping[str, object] | MessageT) -> None:
        """Add messages to the conversation.

        While an answer is looked at, its turn is the caller's from then on: neither the answer nor results of its calls
        are added, and its calls are not run. After the end they follow the last answer, and ``resume()`` goes on.

        Args:
            messages: Params, or answers.

        Raises:
            ConfigurationError: One is no message.
        """
        self._loop.append(turns_of(messages))

    def set_messages_params(
        self, params: Mapping[str, object] | Callable[[dict[str, Any]], Mapping[str, object]]
    ) -> None:
        """Take other arguments for the calls from the next on.

        Args:
            params: All arguments, with ``messages`` and ``tools`` or without to leave these as they are; or a function
                from the old arguments to the new ones. The answer that is looked at is not among the messages yet.

        Raises:
            ConfigurationError: A value cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        loop = self._loop
        if callable(params):
            params = params({**loop.params, "messages": list(loop.messages), "tools": self._toolbox.params})
        given = dict(params)
        options = options_from(given, self._streams)
        given = {name: value for name, value in given.items() if name not in options}
        tools, messages = given.pop("tools", None), given.pop("messages", None)
        check_arguments(self._resource, {**given, "messages": []})
        if tools is not None:
            self._set_tools(tools)
        loop.replace(given, None if messages is None else turns_of(messages))
        self._options = {**self._options, **options}

    def _set_tools(self, tools: Any) -> None:
        before = self._toolbox.registry
        self._toolbox.replace(tools)
        if self._toolbox.registry is not before:
            self._executor = self._new_executor()

    def resume(self, **limits: Unpack[LimitArguments]) -> Self:
        """Go on after a limit was reached, or after messages were added to a conversation that had ended.

        What limits allow is counted from now on. Calls that were waiting are run.

        Args:
            limits: Other limits; those that are not given stay.

        Raises:
            ConfigurationError: A value cannot be used; the message names it.
            TypeError: There is no such limit.
        """
        self._loop.resume(changed_limits(self._loop.limits, limits, coloured=self._coloured))
        return self

    # -- for the shells ------------------------------------------------------------------------

    @staticmethod
    def _decoder() -> Decoder:
        """Reads an answer of the API."""
        raise NotImplementedError

    def _new_executor(self) -> Any:
        heard = self._heard_async if iscoroutinefunction(self._settings.on_event) else self._heard
        return self._executor_kind(self._toolbox.registry, on_event=heard, **self._settings.executor)

    def _heard(self, event: Any) -> Any:
        """An event of a call: take what it says, and pass it on."""
        self._note(event)
        return None if self._settings.on_event is None else self._settings.on_event(event)

    async def _heard_async(self, event: Any) -> None:
        self._note(event)
        await self._settings.on_event(event)

    def _note(self, event: Any) -> None:
        """Remember a result as soon as it is there: it is in the history then, and the call is not run again."""
        cancelled = isinstance(event, ToolFailed) and isinstance(event.error, ToolCancelledError)
        if isinstance(event, ToolFinished | ToolFailed) and not cancelled:
            self._loop.ran([event.result])

    @property
    def _reading(self) -> Reading | None:
        """Reads answers in the type that they were asked for in."""
        kind = self._options.get(FORMAT)
        if kind is None:
            return None
        from ..structured._format import OutputFormat
        from ..structured._reading import Reading

        return Reading(OutputFormat.of(kind))

    def _formatted(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments of ``create`` for those of a call."""
        from ..resources._parsing import formatted

        return formatted(arguments)[1]

    def _arguments(self) -> dict[str, Any]:
        """The arguments of the next call."""
        tools = self._toolbox.params
        return {**self._options, **self._loop.request, **({"tools": tools} if tools else {})}

    def _summary_arguments(self) -> dict[str, Any]:
        """The arguments of the call that writes a summary. Tools are declared for what was said, not to be called."""
        options = {name: value for name, value in self._options.items() if name in OPTIONS}
        tools = self._toolbox.params
        none = {"tools": tools, "tool_choice": {"type": "none"}} if tools else {}
        return {**options, **self._loop.summary_request, **none}

    def _news(self) -> Stop | None:
        """Why it stopped, if nobody was told yet; from now on somebody was."""
        news = None if self._loop.stop is self._stopped else self._loop.stop
        self._stopped = self._loop.stop
        return news

    def __repr__(self) -> str:
        stop = "" if self.stop is None else f" stop={self.stop.reason!r}"
        return f"<{type(self).__name__} turn={self.turn}{stop}>"
