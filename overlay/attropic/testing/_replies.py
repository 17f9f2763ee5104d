"""What a model says, made from the little that a test tells, by the engine of the local API."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeAlias

from ..localserver import Api, ApiError, Fault, Reply, Response, Script
from ..localserver._wire import Json, dumps, error_response
from ..localserver.messages import Rule, complete, first_of, load_script
from ..localserver.messages._events import events

MODEL: Final = "claude-sonnet-4-6"
#: What says what the model says: a function, a file, or lines of YAML.
AnyScript: TypeAlias = Script | Rule | Path | str


def reply_of(
    text: str = "",
    *,
    tool_use: Mapping[str, Any] | Sequence[Mapping[str, Any]] = (),
    thinking: str = "",
    content: Sequence[Mapping[str, Any]] = (),
    usage: Mapping[str, Any] | None = None,
    stop_reason: str | None = None,
    fault: Fault | None = None,
) -> Reply:
    """What the model says: its thinking, its text, other blocks and its calls of tools, in this order.

    Args:
        text: What it says.
        tool_use: A call of a tool, ``{"name": …, "input": {…}}``, or several. An ``id`` may be there.
        thinking: What it thinks before.
        content: Further blocks, as the API gives them; what is missing in them is added.
        usage: Counts that replace those of the engine.
        stop_reason: Why it stopped. Default: ``tool_use`` with a call, else ``end_turn``.
        fault: What goes wrong with it.
    """
    calls = [tool_use] if isinstance(tool_use, Mapping) else tool_use
    blocks: list[Json] = [{"type": "thinking", "thinking": thinking}] if thinking else []
    blocks += [{"type": "text", "text": text}] if text else []
    blocks += [dict(block) for block in content]
    blocks += [{"input": {}, **call, "type": "tool_use"} for call in calls]
    return Reply(blocks, stop_reason, usage=usage or {}, fault=fault)


def message(text: str = "", *, model: str = MODEL, **said: Any) -> Json:
    """A ``Message`` as the API gives it, with everything that the contract requires.

    Args:
        text: What the model says.
        model: Which one it is.
        said: More of it: ``tool_use``, ``thinking``, ``content``, ``usage``, ``stop_reason``; see ``reply_of``.

    Raises:
        ApiError: A block has no place in a message; the message says which.
    """
    reply = reply_of(text, **said)
    for number, block in enumerate(reply.content):
        if block["type"] == "tool_use":  # those of several messages in one conversation are told apart
            block.setdefault("id", f"toolu_{_digest([number, block]):024d}")
    asked = {"model": MODEL, "max_tokens": 64_000, "messages": [{"role": "user", "content": "Hello"}]}
    with _LOCK:
        engine = _engine()
        engine.script = lambda body: reply
        return {**complete(engine, asked, _digest([model, reply.content]), False), "model": model}


def stream_of(message: Any) -> list[Json]:
    """The events by which the API streams a message.

    Args:
        message: A dict or a model.
    """
    whole: Json = message.to_dict() if hasattr(message, "to_dict") else dict(message)
    return [event for event in events(whole) if isinstance(event, dict)]


def error(status: int, message: str = "", *, type: str = "", retry_after: float | None = None) -> Response:
    """A refusal, in the API's shape.

    Args:
        status: The HTTP status.
        message: What the client is told. Default: the usual words of the status.
        type: The type of the error. Default: that of the status.
        retry_after: Seconds that the client is asked to wait.
    """
    headers = {} if retry_after is None else {"retry-after": f"{retry_after:g}"}
    return error_response(ApiError(status, message, headers, type=type), 1)


class Queue:
    """A script: replies that wait, in order, and after them another script.

    Args:
        script: The other script.
    """

    def __init__(self, script: Script) -> None:
        self.script = script
        self._waiting: deque[Reply] = deque()
        self._lock = threading.Lock()

    def add(self, reply: Reply, times: int | None) -> None:
        """Let a reply wait, so many times; None is from then on always."""
        with self._lock:
            if times is None:
                self.script = lambda body: reply
            else:
                self._waiting.extend([reply] * times)

    def __len__(self) -> int:
        return len(self._waiting)

    def __call__(self, body: Json) -> Reply:
        with self._lock:
            reply = self._waiting.popleft() if self._waiting else None
        return self.script(body) if reply is None else reply


def script_of(*given: AnyScript) -> Script:
    """One script of functions, files, and lines of YAML: the first that has a reply gives it.

    Raises:
        ScriptError: One is no script; the message says where and why.
        OSError: A file cannot be read.
    """
    return first_of(*(one if callable(one) else load_script(one) for one in given))


_LOCK: Final = threading.Lock()


@cache
def _engine() -> Api:
    return Api()


def _digest(value: Any) -> int:
    """A number that is the same for the same value of JSON."""
    return int.from_bytes(sha256(dumps(value)).digest()[:9], "big")
