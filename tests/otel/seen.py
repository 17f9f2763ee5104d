"""What telemetry exports, kept in memory; and calls through any kind of client, over a transport of our own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import httpx
import trio
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import attropic
from attropic.otel import telemetry

KINDS = ["sync", "asyncio", "trio"]
KEY = "sk-canary-7f3a"
ASK: dict[str, Any] = {
    "model": "claude-opus-4-7",
    "max_tokens": 64,
    "messages": [{"role": "user", "content": "What is in the cellar?"}],
}
USAGE = {
    "input_tokens": 10,
    "output_tokens": 7,
    "cache_creation": None,
    "cache_creation_input_tokens": 200,
    "cache_read_input_tokens": 3000,
    "inference_geo": None,
    "server_tool_use": None,
    "service_tier": None,
}
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "claude-opus-4-7-20260401",
    "content": [{"type": "text", "text": "A barrel of wine.", "citations": None}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "stop_details": None,
    "container": None,
    "usage": USAGE,
}
OVERLOADED = {"type": "error", "error": {"type": "overloaded_error", "message": f"Overloaded: {KEY}"}}
Answer = tuple[int, dict[str, str], Any]


class Seen:
    """Providers that keep what they are told."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self._reader = InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.meters = MeterProvider([self._reader])

    def hooks(self, **options: Any) -> attropic.Hooks:
        """``telemetry`` that reports here."""
        return telemetry(tracer_provider=self.tracers, meter_provider=self.meters, **options)

    @property
    def spans(self) -> Sequence[ReadableSpan]:
        """The spans that have ended."""
        return self._exporter.get_finished_spans()

    @property
    def span(self) -> ReadableSpan:
        """The only span that has ended."""
        (only,) = self.spans
        return only

    @property
    def attributes(self) -> dict[str, Any]:
        """The attributes of the only span."""
        return dict(self.span.attributes or {})

    def metrics(self) -> dict[str, Any]:
        """The metrics by name."""
        data = self._reader.get_metrics_data()
        scopes = [scope for resource in (data.resource_metrics if data else ()) for scope in resource.scope_metrics]
        return {metric.name: metric for scope in scopes for metric in scope.metrics}

    def everything(self) -> str:
        """All that was exported, as text."""
        data = self._reader.get_metrics_data()
        return "\n".join([*(span.to_json() for span in self.spans), data.to_json() if data else ""])

    def close(self) -> None:
        """Shut the providers down."""
        self.tracers.shutdown()
        self.meters.shutdown()


def events(*values: dict[str, Any]) -> bytes:
    """The bytes of an event stream."""
    return b"".join(f"event: {v['type']}\ndata: {json.dumps(v)}\n\n".encode() for v in values)


def started(**usage: Any) -> dict[str, Any]:
    """The first event of a streamed message."""
    message = {**MESSAGE, "content": [], "stop_reason": None, "usage": {**USAGE, "output_tokens": 1, **usage}}
    return {"type": "message_start", "message": message}


BLOCK = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": "", "citations": None}}
#: A stream that breaks after its first content, and one that breaks before.
BROKEN, BROKEN_EARLY = events(started(), BLOCK, OVERLOADED), events(started(), OVERLOADED)
STREAM = events(
    started(),
    BLOCK,
    {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "A barrel of wine."}},
    {"type": "content_block_stop", "index": 0},
    {
        "type": "message_delta",
        "delta": {"stop_reason": "end_turn", "stop_sequence": None, "stop_details": None, "container": None},
        "usage": {
            "output_tokens": 7,
            "input_tokens": None,
            "cache_creation_input_tokens": None,
            "cache_read_input_tokens": None,
            "server_tool_use": None,
        },
    },
    {"type": "message_stop"},
)
STREAM_HEADERS = {"content-type": "text/event-stream", "request-id": "req_1"}


def whole(body: Any = MESSAGE, status: int = 200, **headers: str) -> Answer:
    """An answer of JSON."""
    return status, {"request-id": "req_1", **{name.replace("_", "-"): text for name, text in headers.items()}}, body


def use(kind: str, answers: Iterable[Answer | Exception], call: Callable[[Any], Any], **options: Any) -> Any:
    """What ``call`` gives, of a client that is answered with these answers in turn."""
    left = iter(answers)

    def handle(request: httpx.Request) -> httpx.Response:
        answer = next(left)
        if isinstance(answer, Exception):
            raise answer
        status, headers, body = answer
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return httpx.Response(status, headers=headers, content=content)

    transport = httpx.MockTransport(handle)
    options = {"api_key": KEY, "retry": attropic.RetryPolicy(initial_delay=0.001), **options}
    if kind == "sync":
        with httpx.Client(transport=transport) as http:
            return call(attropic.Anthropic(http_client=http, **options))

    async def main() -> Any:
        async with httpx.AsyncClient(transport=transport) as http:
            return await call(attropic.AsyncAnthropic(http_client=http, **options))

    return asyncio.run(main()) if kind == "asyncio" else trio.run(main)


def create(client: Any) -> Any:
    """``messages.create``."""
    return client.messages.create(**ASK)


def stream(client: Any) -> Any:
    """``messages.create`` as a stream, read to its end; gives the types of its events."""
    if isinstance(client, attropic.Anthropic):
        with client.messages.create(**ASK, stream=True) as values:
            return [value.type for value in values]

    async def main() -> list[str]:
        async with await client.messages.create(**ASK, stream=True) as values:
            return [value.type async for value in values]

    return main()
