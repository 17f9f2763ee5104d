"""One span of each call: its name, its attributes, its events and its end."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from opentelemetry.trace import SpanKind, StatusCode

import attropic
from attropic import Anthropic
from attropic.localserver import LocalServer

from .seen import (
    ASK,
    BROKEN,
    BROKEN_EARLY,
    KEY,
    KINDS,
    MESSAGE,
    OVERLOADED,
    STREAM,
    STREAM_HEADERS,
    USAGE,
    Seen,
    create,
    stream,
    use,
    whole,
)


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_of_a_model_is_one_client_span(seen: Seen, kind: str) -> None:
    """The span of a successful call is named by the model and says what was asked, answered and used."""
    asked = {"temperature": 0.5, "top_p": 0.9, "top_k": 40, "stop_sequences": ["END"]}

    use(kind, [whole()], lambda client: client.messages.create(**ASK, **asked), hooks=seen.hooks())

    found = seen.attributes
    assert 0 <= found.pop("attropic.time_to_first_byte") < 60
    assert (seen.span.name, seen.span.kind) == ("chat claude-opus-4-7", SpanKind.CLIENT)
    assert (seen.span.status.status_code, seen.span.events) == (StatusCode.UNSET, ())
    assert found == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "anthropic",
        "gen_ai.request.model": "claude-opus-4-7",
        "gen_ai.request.max_tokens": 64,
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.top_p": 0.9,
        "gen_ai.request.top_k": 40,
        "gen_ai.request.stop_sequences": ("END",),
        "gen_ai.response.id": "msg_1",
        "gen_ai.response.model": "claude-opus-4-7-20260401",
        "gen_ai.response.finish_reasons": ("stop",),
        "gen_ai.usage.input_tokens": 3210,
        "gen_ai.usage.output_tokens": 7,
        "gen_ai.usage.cache_read.input_tokens": 3000,
        "gen_ai.usage.cache_write.input_tokens": 200,
        "server.address": "api.anthropic.com",
        "server.port": 443,
        "attropic.request_id": "req_1",
        "attropic.retries_taken": 0,
    }


def test_a_call_over_real_sockets(seen: Seen) -> None:
    """Against the local API, the span has its address and port, and what the answer of the API says."""
    with LocalServer() as server, Anthropic(api_key=KEY, base_url=server.url, hooks=seen.hooks()) as client:
        message = client.messages.create(**ASK)
        port = int(server.url.rpartition(":")[2])

    assert (seen.attributes["server.address"], seen.attributes["server.port"]) == ("127.0.0.1", port)
    assert seen.attributes["gen_ai.response.id"] == message.id
    assert seen.attributes["gen_ai.usage.output_tokens"] == message.usage.output_tokens
    assert seen.attributes["attropic.request_id"] == message._request_id


@pytest.mark.parametrize("kind", KINDS)
def test_the_span_of_a_stream_ends_with_the_stream(seen: Seen, kind: str) -> None:
    """A stream that was read to its end has one span, with the tokens of its last event."""
    use(kind, [(200, STREAM_HEADERS, STREAM)], stream, hooks=seen.hooks())

    assert seen.span.name == "chat claude-opus-4-7"
    assert seen.attributes["gen_ai.request.stream"] is True
    assert seen.attributes["gen_ai.usage.input_tokens"] == 3210
    assert seen.attributes["gen_ai.usage.output_tokens"] == 7
    assert seen.span.status.status_code is StatusCode.UNSET


def test_the_span_of_a_stream_is_open_while_the_stream_is(seen: Seen) -> None:
    """A stream that is being read has no span yet; closed early, it has one with the tokens seen so far."""
    with (
        LocalServer() as server,
        Anthropic(api_key=KEY, base_url=server.url, hooks=seen.hooks()) as client,
        client.messages.create(**ASK, stream=True) as values,
    ):
        next(iter(values))
        before = len(seen.spans)

    assert before == 0
    assert seen.attributes["gen_ai.usage.input_tokens"] > 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_stream_that_breaks_is_an_error(seen: Seen, kind: str) -> None:
    """An error event ends the span with its status, the tokens so far, and `error` as the finish reason."""
    with pytest.raises(attropic.OverloadedError):
        use(kind, [(200, STREAM_HEADERS, BROKEN)], stream, hooks=seen.hooks())

    assert seen.attributes["error.type"] == "529"
    assert seen.attributes["gen_ai.response.finish_reasons"] == ("error",)
    assert seen.attributes["gen_ai.usage.output_tokens"] == 1
    assert seen.span.status.status_code is StatusCode.ERROR


@pytest.mark.parametrize("kind", KINDS)
def test_a_stream_that_was_begun_anew_is_one_span(seen: Seen, kind: str) -> None:
    """An error event before the content is an event of the span, which ends as the stream that follows does."""
    answers = [(200, STREAM_HEADERS, BROKEN_EARLY), (200, STREAM_HEADERS, STREAM)]

    use(kind, answers, stream, hooks=seen.hooks())

    (event,) = seen.span.events
    assert (event.name, (event.attributes or {})["attropic.retry.number"]) == ("attropic.retry", 1)
    assert seen.attributes["attropic.retries_taken"] == 1
    assert seen.attributes["gen_ai.response.finish_reasons"] == ("stop",)
    assert seen.attributes["gen_ai.usage.output_tokens"] == 7
    assert seen.span.status.status_code is StatusCode.UNSET


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_of_the_api_is_the_status_of_the_span(seen: Seen, kind: str) -> None:
    """A failed call has an ERROR status with a description, the HTTP status as error type, and its request id."""
    with pytest.raises(attropic.OverloadedError):
        use(kind, [whole(OVERLOADED, 529)], create, hooks=seen.hooks(), max_retries=0)

    assert seen.span.status.status_code is StatusCode.ERROR
    assert seen.span.status.description == "status 529 (overloaded_error)"
    assert seen.attributes["error.type"] == "529"
    assert seen.attributes["attropic.request_id"] == "req_1"
    assert "gen_ai.response.finish_reasons" not in seen.attributes


def test_a_lost_answer_has_the_name_of_its_error(seen: Seen) -> None:
    """Without an answer, the error type is the class of the error, and the description holds the cause."""
    with pytest.raises(attropic.APIConnectionError):
        use("sync", [httpx.ConnectError("no route")], create, hooks=seen.hooks(), max_retries=0)

    assert seen.attributes["error.type"] == "APIConnectionError"
    assert "no route" in (seen.span.status.description or "")


def test_an_answer_of_another_type_is_described_without_its_text(seen: Seen) -> None:
    """A success that is no message is an error by its class; its body is not in the span."""
    with pytest.raises(attropic.APIResponseValidationError, match="secret page"):
        use("sync", [whole(b"<html>secret page</html>")], create, hooks=seen.hooks())

    assert seen.attributes["error.type"] == "APIResponseValidationError"
    assert "secret page" not in seen.everything()


@pytest.mark.parametrize("kind", KINDS)
def test_retries_are_events_of_the_span(seen: Seen, kind: str) -> None:
    """A call that succeeded at the second attempt is one span without an error, with an event for the retry."""
    use(kind, [whole(OVERLOADED, 529, request_id="req_0"), whole()], create, hooks=seen.hooks())

    (event,) = seen.span.events
    found = dict(event.attributes or {})
    assert event.name == "attropic.retry"
    assert 0 < found.pop("attropic.retry.delay") <= 0.001  # type: ignore[operator]
    assert found == {
        "attropic.retry.number": 1,
        "attropic.retry.reason": "status 529 (overloaded_error)",
        "attropic.request_id": "req_0",
    }
    assert seen.attributes["attropic.retries_taken"] == 1
    assert seen.attributes["attropic.request_id"] == "req_1"
    assert seen.span.status.status_code is StatusCode.UNSET


@pytest.mark.parametrize(
    ("reason", "word"),
    [
        ("stop_sequence", "stop"),
        ("max_tokens", "length"),
        ("tool_use", "tool_call"),
        ("refusal", "content_filter"),
        ("pause_turn", "pause_turn"),
        ("of tomorrow", "of tomorrow"),
    ],
)
def test_finish_reasons_are_words_of_the_convention(seen: Seen, reason: str, word: str) -> None:
    """A stop reason that the convention has a word for is that word; others stay what they are."""
    use("sync", [whole({**MESSAGE, "stop_reason": reason})], create, hooks=seen.hooks())

    assert seen.attributes["gen_ai.response.finish_reasons"] == (word,)


def test_tokens_that_were_not_told_are_not_zero(seen: Seen) -> None:
    """Cache figures that are null have no attribute and count nothing."""
    usage = {**USAGE, "cache_creation_input_tokens": None, "cache_read_input_tokens": None}

    use("sync", [whole({**MESSAGE, "usage": usage})], create, hooks=seen.hooks())

    assert seen.attributes["gen_ai.usage.input_tokens"] == 10
    assert not [name for name in seen.attributes if "cache" in name]


def test_a_beta_call_and_a_call_by_path_are_calls_of_a_model(seen: Seen) -> None:
    """What makes a call one of a model is its body, not the method or the path that it was made by."""
    beta = {**MESSAGE, "context_management": None, "usage": {**USAGE, "iterations": None, "speed": None}}

    use("sync", [whole(beta)], lambda client: client.beta.messages.create(**ASK), hooks=seen.hooks())
    use("sync", [whole()], lambda c: c.post("/v1/messages", body=ASK, cast_to=object), hooks=seen.hooks())

    assert [span.name for span in seen.spans] == ["chat claude-opus-4-7"] * 2
    assert [(span.attributes or {})["gen_ai.response.id"] for span in seen.spans] == ["msg_1"] * 2
    assert [(span.attributes or {})["gen_ai.usage.input_tokens"] for span in seen.spans] == [3210] * 2


def test_a_format_that_was_asked_for_is_an_output_type(seen: Seen) -> None:
    """A call that asks for an answer by a schema says that its output is JSON."""
    config = {"format": {"type": "json_schema", "schema": {"type": "object"}}}

    use("sync", [whole()], lambda client: client.messages.create(**ASK, output_config=config), hooks=seen.hooks())

    assert seen.attributes["gen_ai.output.type"] == "json"


def test_other_operations_are_named_by_themselves(seen: Seen) -> None:
    """Counting tokens, listing models and calls by path have a span by their own name, without tokens or ids."""
    with LocalServer() as server, Anthropic(api_key=KEY, base_url=server.url, hooks=seen.hooks()) as client:
        client.messages.count_tokens(model=ASK["model"], messages=ASK["messages"])
        client.models.list()
        client.get("/v1/models/claude-opus-4-7", cast_to=object)

    assert [span.name for span in seen.spans] == ["messages.count_tokens", "models.list", "client.get"]
    assert [span.kind for span in seen.spans] == [SpanKind.CLIENT] * 3
    assert (seen.spans[0].attributes or {})["gen_ai.request.model"] == "claude-opus-4-7"
    assert (seen.spans[1].attributes or {})["gen_ai.operation.name"] == "models.list"
    assert not [name for span in seen.spans for name in span.attributes or {} if "usage" in name]


@pytest.mark.parametrize("kind", KINDS)
def test_the_parent_is_the_span_of_the_caller(seen: Seen, kind: str) -> None:
    """The span of a call is a child of the span that is current when the call begins."""
    tracer = seen.tracers.get_tracer("test")

    with tracer.start_as_current_span("caller"):
        use(kind, [whole()], create, hooks=seen.hooks())

    child, caller = seen.spans
    assert child.parent is not None
    assert caller.context is not None
    assert child.parent.span_id == caller.context.span_id


def test_two_telemetries_do_not_disturb_each_other(seen: Seen) -> None:
    """With two of them on one client, each call has a span in both."""
    other = Seen()

    use("sync", [whole()], create, hooks=[seen.hooks(), other.hooks()])
    other.close()

    assert seen.span.name == other.span.name
    assert seen.span.context != other.span.context


def test_no_span_is_made_of_what_did_not_begin(seen: Seen) -> None:
    """Hooks that are told of an end without a beginning do nothing."""
    hooks = seen.hooks()
    event: Any = type("Event", (), {"state": {}})()

    for hook in (hooks.on_retry, hooks.on_end, hooks.on_error):
        assert hook is not None
        hook(event)

    assert seen.spans == ()
