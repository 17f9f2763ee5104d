"""The arguments of a loop of tools, told apart: what is sent, how it is sent, when it stops, how tools are run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from inspect import Signature, iscoroutinefunction, signature
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.omit import ABSENT
from attropic_api._runtime.secret import conceal

from .._core.tool_limits import Limits
from .._core.tool_loop import Loop
from .._core.turns import turn_of
from .._errors import ConfigurationError
from ._compaction import compaction_of
from ._history import ToolHistory

if TYPE_CHECKING:
    from attropic_api._runtime.values import Decoder

    from ._compaction import CompactionPolicy

#: Arguments of a call that say how it is made; they are no part of a history.
OPTIONS: Final = ("extra_headers", "extra_query", "extra_body", "timeout", "max_retries")
#: The type of the answer: it is sent with each call of the conversation, and no part of a history either.
FORMAT: Final = "output_format"
STREAM_OPTIONS: Final = ("idle_timeout", "silence_timeout", "resume")
LIMITS: Final = tuple(Limits.__dataclass_fields__)
EXECUTOR: Final[tuple[str, ...]] = ("concurrency", "policy", "context", "approve", "raise_errors")
#: Hooks that may be async where the client is.
_HOOKS: Final = ("on_turn", "on_event", "stop_when")
_OTHER: Final = ("tools", "history", "parallel", "on_max_tokens", "compaction", "compaction_control", "thread")
_WAYS: Final = ("stop", "continue")


@dataclass(frozen=True, kw_only=True)
class LoopSettings:
    """What a caller said.

    Attributes:
        tools: The tools, as they were given.
        params: What is sent with each call.
        options: How it is sent.
        limits: When the loop stops.
        executor: How tools are run: arguments of an executor.
        continues: Whether answers that a limit cut off go on.
        compaction: When the conversation is summarized.
        history: Where the loop goes on; None is at the beginning.
        on_turn: Told the history after each step.
        on_event: Told of answers and of calls.
        eagerly: Whether calls run while the answer is still written.
    """

    tools: Any
    params: dict[str, Any]
    options: dict[str, Any]
    limits: Limits
    executor: dict[str, Any]
    continues: bool
    compaction: CompactionPolicy | None
    history: ToolHistory | None
    on_turn: Any
    on_event: Any
    eagerly: bool

    def loop(self, decode: Decoder, *, gives: bool) -> Loop:
        """The loop that does it.

        Args:
            decode: Reads an answer of a history.
            gives: Whether answers are given to the caller when they are whole.

        Raises:
            ConfigurationError: A message is none.
        """
        params = dict(self.params)
        loop = Loop(
            params,
            turns_of(params.pop("messages", ())),
            limits=self.limits,
            continues=self.continues,
            compaction=self.compaction,
            tells=self.on_turn is not None,
            gives=gives,
        )
        if self.history is not None:
            self.history.restore(loop, decode)
        return loop


def settings_of(resource: Any, given: Mapping[str, Any], *, coloured: bool, streams: bool) -> LoopSettings:
    """Tell the arguments of ``tool_runner`` apart.

    Args:
        resource: Whose ``create`` sends the calls.
        given: The arguments.
        coloured: Whether hooks may be async.
        streams: Whether answers are streamed.

    Raises:
        ConfigurationError: A value cannot be used; the message names it.
        TypeError: An argument is missing or unknown.
    """
    if getattr(resource._client, "_respond", None) is not None:
        raise ConfigurationError("A loop reads its answers itself: call it without `with_raw_response`.")
    left = {name: value for name, value in given.items() if not isinstance(value, ABSENT)}
    tools = left.get("tools")
    if tools is None:
        raise TypeError(f"{_caller(resource)}: missing the argument 'tools'.")
    _check_hooks(left, coloured)
    if left.get("thread"):
        raise ConfigurationError(
            "`thread` can only be False: the description has no threads at the server, every request holds the whole "
            "conversation."
        )
    on_max_tokens = left.get("on_max_tokens", "stop")
    if on_max_tokens not in _WAYS:
        raise ConfigurationError(f"`on_max_tokens` must be 'stop' or 'continue', not {on_max_tokens!r}.")
    history = None if left.get("history") is None else ToolHistory.of(left["history"])
    named = options_of(streams)
    executor: dict[str, Any] = {name: left[name] for name in EXECUTOR if name in left}
    if not left.get("parallel", True):
        executor["concurrency"] = 1
    own = (*named, *LIMITS, *EXECUTOR, *_OTHER, "on_turn", "on_event", *(("run_tools_eagerly",) if streams else ()))
    params = {name: value for name, value in left.items() if name not in own}
    if history is not None and "messages" in params:
        raise ConfigurationError("`messages` are in the history: add others with `append_messages`.")
    kept = {} if history is None else {**history.params, "messages": history.messages}
    params = {**kept, **params}
    options = options_from(left, streams)
    check_arguments(resource, {**params, **{name: left[name] for name in OPTIONS if name in left}})
    return LoopSettings(
        tools=tools,
        params=params,
        options=options,
        limits=Limits(**{name: left[name] for name in LIMITS if name in left}),
        executor=executor,
        continues=on_max_tokens == "continue",
        compaction=compaction_of(left.get("compaction"), left.get("compaction_control")),
        history=history,
        on_turn=left.get("on_turn"),
        on_event=left.get("on_event"),
        eagerly=bool(left.get("run_tools_eagerly")),
    )


def check_arguments(resource: Any, arguments: Mapping[str, Any]) -> None:
    """See that ``create`` takes these arguments.

    Raises:
        TypeError: One is missing or unknown.
    """
    try:
        _signature(type(resource).create).bind(resource, **arguments, tools=())
    except TypeError as error:
        raise TypeError(
            f"{_caller(resource)}: {error}. What the description does not know is sent with extra_body, extra_query or "
            "extra_headers."
        ) from None


def options_of(streams: bool) -> tuple[str, ...]:
    """The names of what goes with each call and is no part of a history.

    Args:
        streams: Whether answers are streamed.
    """
    return (*OPTIONS, FORMAT, *(STREAM_OPTIONS if streams else ()))


def options_from(given: Mapping[str, Any], streams: bool) -> dict[str, Any]:
    """What goes with each call, credentials among its headers concealed."""
    found = {name: given[name] for name in options_of(streams) if name in given}
    return {name: conceal(value) if name == "extra_headers" else value for name, value in found.items()}


def changed_limits(limits: Limits, given: Mapping[str, Any], *, coloured: bool) -> Limits:
    """Limits with some of them changed.

    Raises:
        ConfigurationError: A value cannot be used; the message names it.
        TypeError: There is no such limit.
    """
    for name in given:
        if name not in LIMITS:
            raise TypeError(f"resume() got an unexpected argument {name!r}; there are {', '.join(LIMITS)}.")
    _check_hooks(given, coloured)
    return replace(limits, **given)


def turns_of(messages: Any) -> list[Any]:
    """Messages as a request takes them.

    Raises:
        ConfigurationError: One is none; the message says which.
    """
    found = []
    for index, message in enumerate(messages):
        try:
            found.append(turn_of(message))
        except TypeError as error:
            raise ConfigurationError(f"messages[{index}]: {error}.") from None
    return found


def _check_hooks(given: Mapping[str, Any], coloured: bool) -> None:
    for name in _HOOKS:
        hook = given.get(name)
        if hook is not None and not callable(hook):
            raise ConfigurationError(f"`{name}` must be a function or None, not {type(hook).__name__}.")
        if iscoroutinefunction(hook) and not coloured:
            raise ConfigurationError(f"`{name}` is async, and the client is not: give a plain function.")


def _caller(resource: Any) -> str:
    return f"{type(resource).__name__}.tool_runner()"


@cache
def _signature(function: Any) -> Signature:
    return signature(function)
