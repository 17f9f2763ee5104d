"""The rows of the matrix."""

from __future__ import annotations

import sys
from typing import Any

import httpx

from .answering import (
    BATCH,
    GOOD,
    GZIP,
    HTML,
    PAGE,
    answer,
    chunked,
    cut_chunk,
    early,
    endless_head,
    failure,
    framed,
    limited,
    limited_until,
    ok,
    overloaded,
    redirect,
    reset_body,
    short_by,
    slow_body,
    slow_head,
    stalled_body,
    surplus,
    then_close,
    zipped,
)
from .connecting import close_after, close_before, no_handshake, not_http, reset_after, reset_before, silent
from .row import ANSWERED, INVALID, LOST, ONE_MORE, TIMEOUT, TOKEN, Row, lost, make_batch, row
from .streams import STREAMS

SERVER = "InternalServerError"
SHORT: dict[str, Any] = {"timeout": 0.15}
CONNECT: dict[str, Any] = {"timeout": httpx.Timeout(5.0, connect=0.2)}
#: A delay of the client's own that no row has time for: what passes in time has used that of the server.
PATIENT: dict[str, Any] = {"initial_delay": 30.0, "max_delay": 30.0}
DEADLINE: dict[str, Any] = {"deadline": 0.4}
#: A deadline may be exceeded by less than a second.
BY_DEADLINE: dict[str, Any] = {"policy": DEADLINE, "within": 1.4}
BY_TOKEN: dict[str, Any] = {"api_key": None, "auth_token": TOKEN}
batch = answer(body=BATCH)

CONNECTIONS = [
    row("all is well", ok, outcome=ANSWERED),
    lost("refused", ok, arrived=0, port="refusing", says="refused"),
    row("refused, then there", ok, attempts=2, request_id="req_1", arrived=1, port="late"),
    lost("reset before the request", reset_before),
    row("reset before the request, once", reset_before, ok),
    lost("reset after the request", reset_after, says="reset"),
    row("reset after the request, once", reset_after, ok),
    lost("closed before the request", close_before),
    lost("closed after the request", close_after),
    row("closed after the request, twice", close_after, close_after, ok),
    lost("another protocol", not_http),
    row("idle connection closed", then_close(ok), ok, attempts=1, outcome=ANSWERED, request_id="req_2", warm=True),
    row("kept connection reset in use", ok, reset_after, ok, attempts=2, request_id="req_3", warm=True),
    row("kept connection closed in use", ok, close_after, ok, attempts=2, request_id="req_3", warm=True),
]
SLOWNESS = [
    row("slow headers", slow_head(0.01, ends=True), outcome=ANSWERED),
    row("slow body", slow_body(0.01, ends=True), outcome=ANSWERED),
    lost("no headers", silent, outcome=TIMEOUT, attempts=2, policy=ONE_MORE, options=SHORT),
    row("no headers, once", silent, ok, options=SHORT),
    row("body stalls", stalled_body, outcome=TIMEOUT, attempts=2, policy=ONE_MORE, options=SHORT),
    row("body stalls, once", stalled_body, ok, options=SHORT),
    lost("headers drip, deadline", slow_head(0.2, ends=False), outcome=TIMEOUT, attempts=1, **BY_DEADLINE),
    row("body drips, deadline", slow_body(0.2, ends=False), outcome=TIMEOUT, **BY_DEADLINE),
    Row("no headers, deadline over retries", (silent,), TIMEOUT, None, None,
        options=SHORT, policy={**DEADLINE, "max_retries": 99}, within=1.4),
    row("own delay beyond the deadline", failure(500), outcome=SERVER, policy={**PATIENT, **DEADLINE}, within=1.4),
    lost("headers without end", endless_head),
]  # fmt: skip
if sys.platform == "linux":
    SLOWNESS += [
        lost("connecting hangs", ok, outcome=TIMEOUT, attempts=2, arrived=0, port="full", policy=ONE_MORE,
             options=CONNECT),
        lost("connecting hangs, deadline", ok, outcome=TIMEOUT, attempts=1, arrived=0, port="full", **BY_DEADLINE),
    ]  # fmt: skip
BODIES = [
    row("truncated body", short_by(20), outcome=LOST, attempts=3),
    row("truncated body, once", short_by(20), ok),
    row("reset in the body", reset_body, outcome=LOST, attempts=3),
    row("reset in the body, once", reset_body, ok),
    row("truncated chunk", cut_chunk, outcome=LOST, attempts=3),
    row("truncated chunk, once", cut_chunk, ok),
    row("last chunk missing", chunked(GOOD), outcome=LOST, attempts=3),
    row("length too large, once", framed(10**6), ok),
    row("length too small", framed(len(GOOD) // 2), outcome=INVALID),
    row("length too small, next call", surplus, ok, attempts=1, outcome=ANSWERED, request_id="req_2", warm=True),
    lost("length is no number", framed("many")),
    row("corrupt gzip", zipped(GZIP[:20] + b"\0" * 20 + GZIP[40:]), outcome=INVALID),
    row("no gzip at all", zipped(b"no gzip"), outcome=INVALID),
    row("truncated gzip", zipped(GZIP[:-40]), outcome=INVALID),
    row("200 with HTML", answer(200, PAGE, content_type=HTML), outcome=INVALID),
    row("200 with nothing", answer(200, b""), outcome=INVALID),
]
STATUSES = [
    row("429, retry-after-ms", limited(retry_after_ms=50), ok, policy=PATIENT),
    row("429, retry-after in seconds", limited(retry_after=1), ok, policy=PATIENT),
    row("429, retry-after as a date", limited_until, ok, policy=PATIENT),
    row("429, retry-after-ms beside seconds", limited(retry_after_ms=50, retry_after=300), ok, policy=PATIENT),
    row("429, retry-after is nonsense", limited(retry_after="soon"), limited(retry_after="-5"), ok),
    row("429, retry-after above the cap", limited(retry_after=300), outcome="RateLimitError", retry_after=300.0),
    row("429, retry-after beyond the deadline", limited(retry_after=5), outcome="RateLimitError", retry_after=5.0,
        policy={"deadline": 2.0}, within=1.5),
    row("429, always", limited(), outcome="RateLimitError", attempts=3),
    row("529 twice, then 200", overloaded, overloaded, ok),
    row("529, always", overloaded, outcome="OverloadedError", attempts=3),
    row("408, 409, then 200", failure(408), failure(409), ok),
    row("500 with HTML", answer(500, PAGE, content_type=HTML), outcome=SERVER, attempts=3, says="Bad day"),
    row("502 with nothing", answer(502, b""), outcome=SERVER, attempts=3),
    row("500, x-should-retry: false", failure(500, x_should_retry="false"), outcome=SERVER),
    row("400, x-should-retry: true", failure(400, x_should_retry="true"), ok),
    row("400", failure(400), outcome="BadRequestError"),
    row("413 before the request is read", early(413), outcome="ContentTooLargeError"),
    row("500, then the connection closes", then_close(failure(500)), ok),
]  # fmt: skip
REDIRECTS = [
    row("redirect, once", redirect("/v1/other"), ok, outcome=ANSWERED, attempts=1, request_id="req_2", arrived=2),
    row("redirect loop", redirect(), outcome=LOST, arrived=21, request_id="req_21", says="redirect"),
    row("redirect elsewhere", redirect("elsewhere"), outcome=ANSWERED, elsewhere=True),
    row("redirect elsewhere, with a token", redirect("elsewhere"), outcome=ANSWERED, elsewhere=True, options=BY_TOKEN),
]
TLS = [
    row("TLS, authority known", ok, outcome=ANSWERED, tls="good"),
    lost("TLS, authority unknown", ok, attempts=1, tls="good", trusted=False, says="certificate"),
    lost("TLS, other host", ok, attempts=1, tls="other host", says="certificate"),
    lost("TLS, expired", ok, attempts=1, tls="expired", says="expired"),
    row("TLS, reset in the handshake, once", reset_before, ok, tls="good"),
    row("TLS, closed in the handshake, once", close_before, ok, tls="good"),
    row("TLS, no handshake, once", no_handshake, ok, tls="good", options=CONNECT),
    lost("TLS, no handshake, deadline", no_handshake, outcome=TIMEOUT, attempts=1, tls="good", **BY_DEADLINE),
    row("TLS, body drips, deadline", slow_body(0.2, ends=False), outcome=TIMEOUT, tls="good", **BY_DEADLINE),
    row("TLS, truncated body, once", short_by(20), ok, tls="good"),
]
ONCE_ONLY = [
    lost("batch, reset after the request", reset_after, attempts=1, call=make_batch),
    lost("batch, no headers", silent, outcome=TIMEOUT, attempts=1, call=make_batch, options=SHORT),
    row("batch, truncated body", short_by(20), outcome=LOST, call=make_batch),
    lost("batch, refused", batch, arrived=0, port="refusing", call=make_batch),
    row("batch, refused, then there", batch, attempts=2, request_id="req_1", arrived=1, port="late", call=make_batch),
    row("batch, 529 twice, then 200", overloaded, overloaded, batch, call=make_batch),
    row("batch, reset, retry_ambiguous=True", reset_after, batch, call=make_batch, policy={"retry_ambiguous": True}),
    lost("message, reset, retry_ambiguous=False", reset_after, attempts=1, policy={"retry_ambiguous": False}),
]
MATRIX = [*CONNECTIONS, *SLOWNESS, *BODIES, *STATUSES, *REDIRECTS, *TLS, *ONCE_ONLY, *STREAMS]
