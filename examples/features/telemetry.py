"""Spans by OpenTelemetry: one for each call and each tool, without what was said."""

from __future__ import annotations

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from attropic import Anthropic
from attropic.otel import telemetry, tool_telemetry


def get_weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"Sunny in {city}."


spans = InMemorySpanExporter()  # in a service: the exporter of your collector
tracers = TracerProvider()
tracers.add_span_processor(SimpleSpanProcessor(spans))

with Anthropic(hooks=telemetry(tracer_provider=tracers)) as client:
    client.messages.run_tools(
        model="claude-sonnet-5-5",
        max_tokens=500,
        messages=[{"role": "user", "content": "What is the weather in Lisbon?"}],
        tools=[get_weather],
        max_iterations=4,
        on_event=tool_telemetry(tracer_provider=tracers),
    )

for span in spans.get_finished_spans():
    attributes = span.attributes or {}
    shown = {key: value for key, value in attributes.items() if key.startswith(("gen_ai.usage", "gen_ai.tool.name"))}
    print(f"{span.name}: {shown}")
