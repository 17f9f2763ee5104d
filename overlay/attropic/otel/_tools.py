"""The spans of tools that are run: ``execute_tool`` of the conventions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from opentelemetry import trace
from opentelemetry.trace import SpanKind, Status, StatusCode

from .._version import __version__
from ..tools import ToolFailed, ToolFinished, ToolRetried, ToolStarted
from . import _attributes

if TYPE_CHECKING:
    from opentelemetry.trace import Span, TracerProvider

    from ..tools import ToolEvent


class ToolTelemetry:
    """A listener that makes one span of each call of a tool."""

    __slots__ = ("_capture", "_running", "_tracer")

    def __init__(self, tracer_provider: TracerProvider | None, capture: bool) -> None:
        self._capture = capture
        self._tracer = trace.get_tracer("attropic", __version__, tracer_provider)
        #: Id of a call → its span. Each call has a last event, so that none stays.
        self._running: dict[str, Span] = {}

    def __call__(self, event: Any) -> None:
        """Take an event of an executor or a runner; those that are of no call are passed over."""
        match event:
            case ToolStarted():
                self._running[event.id] = self._start(event)
            case ToolRetried():
                delay = {"attropic.retry.number": event.attempt, "attropic.retry.delay": event.delay}
                if event.id in self._running:
                    self._running[event.id].add_event("attropic.retry", {**delay, **_attributes.failure(event.error)})
            case ToolFinished() | ToolFailed():
                span = self._running.pop(event.id) if event.id in self._running else self._start(event)
                self._end(span, event)

    def _start(self, event: ToolEvent) -> Span:
        about = {
            "gen_ai.operation.name": "execute_tool",
            "gen_ai.tool.name": event.name,
            "gen_ai.tool.call.id": event.id,
            "gen_ai.tool.type": "function",
        }
        if self._capture:
            about["gen_ai.tool.call.arguments"] = _text(event.input)
        return self._tracer.start_span(f"execute_tool {event.name}", kind=SpanKind.INTERNAL, attributes=about)

    def _end(self, span: Span, event: ToolFinished | ToolFailed) -> None:
        try:
            if self._capture:
                span.set_attribute("gen_ai.tool.call.result", _text(event.result.get("content")))
            if isinstance(event, ToolFailed):
                span.set_attributes(_attributes.failure(event.error))
                span.set_status(Status(StatusCode.ERROR, str(event.error) if self._capture else None))
        finally:
            span.end()


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=repr)
