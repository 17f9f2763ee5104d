"""Spans of tools by the conventions of OpenTelemetry, as a listener of a loop."""

from __future__ import annotations

from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from attropic.otel import tool_telemetry
from attropic.tools import ToolPolicy

from .running import Tool, Way, call, calling, every_way, saying


def spans(way: Way, **settings: Any) -> dict[str, Any]:
    """The spans of a loop with a call that works, one that fails at first, and one of a tool that is not there."""
    exporter, tracers = InMemorySpanExporter(), TracerProvider()
    tracers.add_span_processor(SimpleSpanProcessor(exporter))
    seen: list[str] = []

    def shaky(key: str) -> str:
        """Shake."""
        seen.append(key)
        if len(seen) == 1:
            raise OSError("sk-secret")
        return "solid"

    async def scene(way: Way) -> None:
        policy = ToolPolicy(retry_on=OSError, backoff=0)
        listener = tool_telemetry(tracer_provider=tracers, **settings)
        await way.done(way.runner(tools=[Tool().function, shaky], policy=policy, on_event=listener).until_done())
        assert listener._running == {}

    way(scene, (calling(call(key="a"), call("shaky", key="b"), call("none")), saying()))
    return {span.name: span for span in exporter.get_finished_spans()}


@every_way
def test_each_call_has_a_span(way: Way) -> None:
    """Its name, kind and attributes are those of the conventions; no content is in it."""
    found = spans(way)
    assert set(found) == {"execute_tool get", "execute_tool shaky", "execute_tool none"}
    span = found["execute_tool get"]
    assert span.kind is SpanKind.INTERNAL
    id = way.bodies[1]["messages"][1]["content"][0]["id"]
    assert dict(span.attributes) == {
        "gen_ai.operation.name": "execute_tool",
        "gen_ai.tool.name": "get",
        "gen_ai.tool.call.id": id,
        "gen_ai.tool.type": "function",
    }
    assert span.status.status_code is StatusCode.UNSET
    (retry,) = found["execute_tool shaky"].events
    assert dict(retry.attributes) == {
        "attropic.retry.number": 1, "attropic.retry.delay": 0.0, "error.type": "OSError",
    }  # fmt: skip
    failed = found["execute_tool none"]
    assert failed.status.status_code is StatusCode.ERROR
    assert failed.attributes["error.type"] == "ToolNotFoundError"
    assert "sk-secret" not in "".join(span.to_json() for span in found.values())


@pytest.mark.parametrize("colour", ["sync", "trio"])
def test_content_is_captured_when_that_is_wanted(colour: str) -> None:
    """With ``capture_content`` a span holds what the tool was given and what it gave."""
    found = spans(Way(colour, False), capture_content=True)
    assert found["execute_tool get"].attributes["gen_ai.tool.call.arguments"] == '{"key": "a"}'
    assert found["execute_tool get"].attributes["gen_ai.tool.call.result"] == "value of a"
    assert "There is no tool" in found["execute_tool none"].status.description
