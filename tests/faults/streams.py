"""The rows of streams: read event by event, asked for their message, and streamed only on the way."""

from __future__ import annotations

from typing import Any

import httpx

from .answering import HTML, PAGE, answer, overloaded
from .connecting import reset_after
from .row import ANSWERED, INVALID, LOST, ONE_MORE, TIMEOUT, Row, ask_long, ask_message, ask_streaming, row
from .server import Fault
from .streaming import (
    CONTENT,
    EVENTS,
    OPEN,
    PING,
    START,
    STOP,
    TEXTS,
    Part,
    cuts,
    dripped,
    error,
    said,
    small,
    stream,
    tool,
    zipped,
)

CUT, IDLE, SILENT = "StreamIncompleteError", "StreamIdleTimeoutError", "StreamSilenceTimeoutError"
#: How the same stream is asked for.
CALLS = {"events": ask_streaming, "message": ask_message, "long answer": ask_long}
WHOLE, BEGUN, REST = b"".join(EVENTS), EVENTS[:4], EVENTS[4:]
well = stream(*EVENTS)


def each(name: str, *script: Fault, calls: tuple[str, ...] = tuple(CALLS), **more: Any) -> list[Row]:
    """One row for each way to ask."""
    return [row(f"{call}, {name}", *script, call=CALLS[call], **more) for call in calls]


def broken(name: str, call: str, fault: Fault, *, events: int, retried: bool = True, **more: Any) -> Row:
    """A stream that always breaks after so many events: it is tried twice until content has started.

    A long answer, which shows nobody its content, is retried after that too.
    """
    started = events >= CONTENT
    again = retried and (call == "long answer" or not started)
    if call != "long answer":
        facts = {"in_stream": True, "content_started": started, "open_blocks": OPEN[events], **more.pop("facts", {})}
        more |= {"facts": facts, "text": TEXTS[events]}
    return row(f"{call}, {name}", fault, call=CALLS[call], attempts=2 if again else 1, policy=ONE_MORE, **more)


FORMS = {
    "in chunks": well,
    "with a length": stream(*EVENTS, framing="length"),
    "until the end": stream(*EVENTS, framing="close"),
    "in one piece": stream(WHOLE),
    "in small pieces": stream(*small(WHOLE)),
    "gzip": stream(*zipped(*EVENTS), content_encoding="gzip"),
    "gzip in one piece": stream(*zipped(WHOLE), framing="length", content_encoding="gzip"),
    "CRLF": stream(*small(WHOLE.replace(b"\n", b"\r\n"))),
    "CR": stream(*small(WHOLE.replace(b"\n", b"\r"))),
    "BOM": stream(b"\xef\xbb\xbf", *EVENTS),
    "last blank line missing": stream(*EVENTS[:-1], STOP.rstrip()),
}
SOME = ("in chunks", "in small pieces", "gzip", "CRLF", "last blank line missing")
WELL: dict[str, Any] = {"outcome": ANSWERED, "text": "Hello."}
#: An answer that is whole, and no stream.
NO_STREAM: dict[str, Any] = {"outcome": CUT, "says": "no stream of events"}
HEALTHY = [
    *(one for form, fault in FORMS.items() for one in each(form, fault, calls=("events",), **WELL)),
    *(one for form in SOME for one in each(form, FORMS[form], calls=("message", "long answer"), **WELL)),
    *each("answered with JSON", answer(), calls=("events", "message"), **NO_STREAM),
    *each("answered with JSON", answer(), calls=("long answer",), **WELL),
    *each("answered with HTML", answer(200, PAGE, content_type=HTML), calls=("events", "message"), **NO_STREAM),
    *each("answered with HTML", answer(200, PAGE, content_type=HTML), calls=("long answer",), outcome=INVALID),
    *each("no gzip at all", stream(b"no gzip", content_encoding="gzip"), outcome=INVALID),
    *each("corrupt gzip", stream(*zipped(*BEGUN)[:-1], b"\xff" * 50, content_encoding="gzip"), outcome=INVALID),
    *each("no JSON", stream(*BEGUN, b"data: {\n\n", *REST), outcome=INVALID),
]

QUIET: dict[str, Any] = {"options": {"silence_timeout": 0.1}, "outcome": SILENT, "says": "0.1 s"}
PATIENT: dict[str, Any] = {"timeout": httpx.Timeout(5.0, read=0.1), "silence_timeout": 2.0}
SILENCE = [
    *(broken(f"silent after {count} events", call, stream(*EVENTS[:count], end="hold"), events=count, **QUIET)
      for count, call in ((0, "message"), (0, "long answer"), (1, "events"), (4, "events"), (4, "message"),
                          (4, "long answer"))),
    broken("silent, by the read timeout", "events", stream(end="hold"), events=0,
           **{**QUIET, "options": {"timeout": 0.1}}),
    *each("silent after 1 event, once", stream(START, end="hold"), well, text="Hello.", options=QUIET["options"]),
    *each("pause beyond the read timeout", stream(*BEGUN, 0.2, *REST), calls=("message", "long answer"),
          options=PATIENT, **WELL),
]  # fmt: skip

NAP: dict[str, Any] = {"options": {"idle_timeout": 0.1}, "outcome": IDLE, "says": "0.1 s"}
LIVELY: dict[str, Any] = {"options": {"idle_timeout": 0.2}, "outcome": ANSWERED}
NO_EVENTS: dict[str, tuple[Part, ...]] = {
    "pings": (PING, 0.02),
    "comments": (b":\n\n", 0.02),
    "bytes of a comment": (b":", 0.02),
    "bytes of an event": (b"data: {", 0.02),
}
#: An event that is short, and not known.
NOTE = b'data: {"type": "note"}\n\n'
IDLENESS = [
    *(broken(f"{what} for ever", "events", stream(*BEGUN, ever=parts), events=4, **NAP)
      for what, parts in NO_EVENTS.items()),
    *(broken(f"{what} for ever", call, stream(*BEGUN, ever=NO_EVENTS[what]), events=4, **NAP)
      for call, what in (("message", "pings"), ("long answer", "pings"), ("long answer", "bytes of an event"))),
    broken("pings from the start", "events", stream(ever=(PING, 0.02)), events=0, **NAP),
    broken("pings after 1 event", "message", stream(START, ever=(PING, 0.02)), events=1, **NAP),
    *each("pings between events", stream(*BEGUN, *(0.04, PING, 0.04, said("!")) * 4, *REST), **LIVELY,
          calls=("events", "long answer")),
    *each("events byte by byte", stream(*BEGUN, *dripped(NOTE * 6, 0.004), *REST), calls=("events", "long answer"),
          outcome=ANSWERED, options={"idle_timeout": 0.4}),
]  # fmt: skip

CUTS = [
    *(broken(f"cut {where}", "events", stream(*parts), outcome=CUT, events=count) for where, parts, count in cuts()),
    *(broken(f"cut after {count} events", call, stream(*EVENTS[:count]), outcome=CUT, events=count)
      for count in (0, 1, 3, 5, 7) for call in ("message", "long answer")),
    *(broken(f"hung up after {count}, {framing}", "events", stream(*EVENTS[:count], end="cut", framing=framing),
             outcome=CUT if framing == "close" else LOST, events=count)
      for count in (1, 4) for framing in ("chunked", "length", "close")),
    *(broken(f"reset after {count} events", call, stream(*EVENTS[:count], end="reset"), outcome=LOST, events=count)
      for count in (1, 4) for call in CALLS),
    *each("cut before content, once", stream(*EVENTS[:2]), well, text="Hello."),
    *each("reset before content, once", stream(*EVENTS[:2], end="reset"), well, text="Hello."),
    *each("cut after content, once", stream(*BEGUN), well, text="Hello.", calls=("long answer",)),
    *(broken("gzip cut", call, stream(*zipped(*BEGUN)[:-1], content_encoding="gzip"), outcome=CUT, events=4)
      for call in CALLS),
]  # fmt: skip

#: The class that an error event has, by its type, and whether it is worth another attempt.
ERRORS = {
    "invalid_request_error": ("BadRequestError", False),
    "authentication_error": ("AuthenticationError", False),
    "billing_error": ("PaymentRequiredError", False),
    "permission_error": ("PermissionDeniedError", False),
    "not_found_error": ("NotFoundError", False),
    "request_too_large": ("ContentTooLargeError", False),
    "rate_limit_error": ("RateLimitError", True),
    "api_error": ("InternalServerError", True),
    "timeout_error": ("GatewayTimeoutError", True),
    "overloaded_error": ("OverloadedError", True),
    "of tomorrow": ("InternalServerError", True),
}
FAILURES = [
    *(broken(f"{kind} after {count}", call, stream(*EVENTS[:count], error(kind)), outcome=name, events=count,
             retried=again, facts={"http_status": 200, "type": kind})
      for kind, (name, again) in ERRORS.items()
      for count, call in ((1, "events"), (4, "message"))),
    *(broken(f"error after {count} events", call, stream(*EVENTS[:count], error("overloaded_error")),
             outcome="OverloadedError", events=count)
      for call in CALLS for count in ((0, 4, 7) if call == "long answer" else range(len(EVENTS)))),
    *each("error of the caller after 4 events", stream(*BEGUN, error("billing_error")), calls=("long answer",),
          outcome="PaymentRequiredError"),
    *each("529 twice, then 200", overloaded, overloaded, well, text="Hello."),
    *each("reset before the head", reset_after, well, text="Hello."),
    *each("error before content, twice", stream(START, error("api_error")), stream(error("api_error")), well,
          text="Hello."),
    *each("error after content, once", stream(*BEGUN, error("api_error")), well, text="Hello.",
          calls=("long answer",)),
    *each("error, socket stays open", stream(*BEGUN, error("not_found_error"), end="hold"), outcome="NotFoundError",
          within=1.0),
]  # fmt: skip

#: There was a call before, whose stream ended in the same way.
TWICE: dict[str, Any] = {"warm": True, "outcome": ANSWERED, "text": "Hello.", "request_id": "req_2", "within": 1.0}
STOPS = [
    *each("socket stays open, next call", stream(*EVENTS, end="hold"), **TWICE, connections=2),
    *each("pings after the stop, next call", stream(*EVENTS, ever=(PING, 0.02)), **TWICE, connections=2),
    *each("reset after the stop, next call", stream(*EVENTS, end="reset"), **TWICE, connections=2),
    *each("left after 1 event, next call", stream(*EVENTS, burst=True), calls=("events", "message"), leave=1,
          outcome=ANSWERED, warm=True, request_id="req_2"),
    *each("end soon after the stop, next call", stream(*EVENTS, 0.003), **TWICE, connections=1),
    *each("comment after the stop, next call", stream(*EVENTS, b":\n\n", framing="length"), **TWICE, connections=1),
]  # fmt: skip

DRIP: dict[str, Any] = {"outcome": TIMEOUT, "attempts": 1, "policy": {"deadline": 0.2}, "within": 1.2}
DEADLINES = [
    *each("events for ever, deadline", stream(*BEGUN, ever=(said("!"), 0.02)), **DRIP, calls=("events", "long answer")),
    *each("pings for ever, deadline", stream(START, ever=(PING, 0.02)), **DRIP, calls=("message",)),
    *each("silent, deadline", stream(*BEGUN, end="hold"), **DRIP, calls=("message", "long answer")),
]

CUT_OFF: dict[str, Any] = {"content.0.complete": False, "content.0.input": "ToolInputError"}
WITH_TOOL: dict[str, Any] = {"calls": ("message", "long answer"), "outcome": ANSWERED}
TOOLS = [
    *each("tool input", stream(*tool('{"a":', " 1}")), **WITH_TOOL,
          facts={"content.0.complete": True, "content.0.input": {"a": 1}}),
    *each("tool input is no JSON", stream(*tool('{"a":', " no}")), **WITH_TOOL,
          facts={**CUT_OFF, "content.0.raw_input": '{"a": no}', "stop_reason": "tool_use"}),
    *each("tool input cut by the limit", stream(*tool('{"a": [1', reason="max_tokens")), **WITH_TOOL,
          facts={**CUT_OFF, "content.0.raw_input": '{"a": [1', "stop_reason": "max_tokens"}),
]  # fmt: skip

STREAMS = [*HEALTHY, *SILENCE, *IDLENESS, *CUTS, *FAILURES, *STOPS, *DEADLINES, *TOOLS]
