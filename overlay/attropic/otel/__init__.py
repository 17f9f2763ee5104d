"""Spans and metrics of every call, by the GenAI semantic conventions of OpenTelemetry: the extra ``otel``.

``client = Anthropic(hooks=telemetry())``. Only the OpenTelemetry API is needed; an application that wants its
telemetry to go somewhere brings an SDK, as always.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._errors import ConfigurationError
from .._observe import Hooks

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from ._tools import ToolTelemetry

__all__ = ["telemetry", "tool_telemetry"]


def telemetry(
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    capture_content: bool = False,
) -> Hooks:
    """Hooks that make one span of each call, and measure its duration and its tokens.

    A span covers the whole call, with its retries; of a stream, until it has ended. Its parent is the span that
    is current when the call begins.

    Args:
        tracer_provider: Who makes the spans. Default: the global one.
        meter_provider: Who measures. Default: the global one.
        capture_content: Whether spans hold the messages themselves, and the full text of errors.

    Raises:
        ConfigurationError: The OpenTelemetry API is not installed.
    """
    try:
        from ._telemetry import Telemetry
    except ImportError as error:
        message = "`telemetry` needs the OpenTelemetry API: pip install 'attropic[otel]'"
        raise ConfigurationError(message) from error
    made = Telemetry(tracer_provider, meter_provider, capture_content)
    return Hooks(on_start=made.started, on_retry=made.retrying, on_end=made.ended, on_error=made.failed)


def tool_telemetry(*, tracer_provider: TracerProvider | None = None, capture_content: bool = False) -> ToolTelemetry:
    """A listener that makes one span ``execute_tool`` of each call of a tool: ``on_event=tool_telemetry()``.

    A span covers the whole call, with its retries. Its parent is the span that is current when the call begins.

    Args:
        tracer_provider: Who makes the spans. Default: the global one.
        capture_content: Whether spans hold what tools are given and what they give.

    Raises:
        ConfigurationError: The OpenTelemetry API is not installed.
    """
    try:
        from ._tools import ToolTelemetry
    except ImportError as error:
        message = "`tool_telemetry` needs the OpenTelemetry API: pip install 'attropic[otel]'"
        raise ConfigurationError(message) from error
    return ToolTelemetry(tracer_provider, capture_content)
