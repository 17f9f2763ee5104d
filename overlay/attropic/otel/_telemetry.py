"""What happens to the span and the metrics of a call while it runs. Nothing is kept but in the event's ``state``."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from opentelemetry import metrics, trace
from opentelemetry.trace import SpanKind, Status, StatusCode

from .._version import __version__
from . import _attributes, _content

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from .._call_event import CallEvent
    from ._attributes import Attributes

#: Source: the bucket boundaries that the convention advises for either metric.
_SECONDS: Final = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92]
_TOKENS: Final = [4**power for power in range(14)]


class _Running:
    """A call that has begun."""

    __slots__ = ("began", "shared", "span")

    def __init__(self, span: Span, shared: Attributes) -> None:
        self.span = span
        self.shared = shared
        self.began = time.perf_counter()


class Telemetry:
    """Makes the spans and metrics of one ``telemetry()``."""

    __slots__ = ("_capture", "_duration", "_tokens", "_tracer")

    def __init__(
        self, tracer_provider: TracerProvider | None, meter_provider: MeterProvider | None, capture: bool
    ) -> None:
        self._capture = capture
        self._tracer = trace.get_tracer("attropic", __version__, tracer_provider)
        meter = metrics.get_meter("attropic", __version__, meter_provider)
        self._duration = meter.create_histogram(
            "gen_ai.client.operation.duration",
            unit="s",
            description="GenAI operation duration.",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._tokens = meter.create_histogram(
            "gen_ai.client.token.usage",
            unit="{token}",
            description="Number of input and output tokens used.",
            explicit_bucket_boundaries_advisory=_TOKENS,
        )

    def started(self, event: CallEvent) -> None:
        """The call begins: start its span."""
        shared = _attributes.shared(event)
        span = self._tracer.start_span(
            _attributes.span_name(shared),
            kind=SpanKind.CLIENT,
            attributes={**shared, **_attributes.asked(event)},
        )
        event.state[self] = _Running(span, shared)

    def retrying(self, event: CallEvent) -> None:
        """Another attempt will be made: an event of the span."""
        running: _Running | None = event.state.get(self)
        if running is not None:
            running.span.add_event("attropic.retry", _attributes.retry(event))

    def ended(self, event: CallEvent) -> None:
        """The call has its result, or its stream is over."""
        self._finish(event)

    def failed(self, event: CallEvent) -> None:
        """The call failed."""
        self._finish(event)

    def _finish(self, event: CallEvent) -> None:
        running: _Running | None = event.state.pop(self, None)
        if running is None:
            return
        span = running.span
        try:
            self._measure(event, running)
            span.set_attributes(_attributes.answered(event))
            if event.error is not None:
                span.set_attributes(_attributes.failure(event.error))
                said = str(event.error) if self._capture else _attributes.described(event.error)
                span.set_status(Status(StatusCode.ERROR, said))
            if self._capture and span.is_recording() and _attributes.model_call(event.body) is not None:
                span.set_attributes({**_content.asked(event.body), **_content.answered(event.result)})
        finally:
            span.end()

    def _measure(self, event: CallEvent, running: _Running) -> None:
        context = trace.set_span_in_context(running.span)
        common: dict[str, Any] = {**running.shared, **_attributes.answering_model(event)}
        outcome = {**common, **(_attributes.failure(event.error) if event.error is not None else {})}
        self._duration.record(time.perf_counter() - running.began, outcome, context)
        for kind, count in _attributes.tokens(event).items():
            self._tokens.record(count, {**common, "gen_ai.token.type": kind}, context)
