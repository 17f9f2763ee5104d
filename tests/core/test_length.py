"""Which answers are streamed on the way."""

from __future__ import annotations

from typing import Any

import pytest

from attropic._core.length import too_long
from attropic_api._runtime.request import Request
from attropic_api.api.beta_messages import create as create_beta
from attropic_api.api.messages import count_tokens

from .steps import ARGUMENTS, ASK, BATCH, CREATE


def long(read: float | None, operation: Any = CREATE, **body: Any) -> bool:
    return too_long(operation, operation.request({"body": {**ASK, **body}}), read)


@pytest.mark.parametrize("operation", [CREATE, create_beta.OPERATION], ids=lambda operation: operation.name)
@pytest.mark.parametrize(
    ("read", "most", "expected"),
    [
        (600.0, 21_333, False),
        (600.0, 21_334, True),
        (600, 1, False),
        (600, 128_000, True),
        (3600.0, 128_000, False),
        (3600.0, 128_001, True),
        (120.0, 4_266, False),
        (120.0, 4_267, True),
    ],
)
def test_an_answer_longer_than_the_silence_that_is_borne(
    operation: Any, read: float, most: int, expected: bool
) -> None:
    """At 128,000 tokens an hour, what takes longer than the read timeout is too long."""
    assert long(read, operation, max_tokens=most) is expected


@pytest.mark.parametrize("read", [0, 0.001, 1, 5.0, 59.9, 60.0])
def test_a_short_timeout_counts_as_a_minute(read: float) -> None:
    """Below a minute a timeout is a wish to fail fast: the limit is that of a minute."""
    assert long(read, max_tokens=2_133) is False
    assert long(read, max_tokens=2_134) is True


def test_without_a_timeout_nothing_is_too_long() -> None:
    """Whoever waits for ever needs no stream."""
    assert long(None, max_tokens=10**9) is False


def test_a_stream_is_not_too_long() -> None:
    """A call that asks for a stream itself is left alone; one that declines it is not."""
    assert long(600.0, max_tokens=10**6, stream=True) is False
    assert long(600.0, max_tokens=10**6, stream=False) is True
    assert long(600.0, max_tokens=10**6, stream=None) is True


@pytest.mark.parametrize("most", [None, "100000", 1e6, True, [], {}], ids=repr)
def test_a_length_that_is_no_number_is_not_too_long(most: Any) -> None:
    """What the server will refuse is left to the server."""
    assert long(0.0, max_tokens=most) is False


@pytest.mark.parametrize("operation", [BATCH, count_tokens.OPERATION], ids=lambda operation: operation.name)
def test_only_operations_that_have_a_length(operation: Any) -> None:
    """Where the description names no length, none is looked for."""
    arguments = {**ARGUMENTS, count_tokens.OPERATION.name: {"body": ASK}}[operation.name]
    request = operation.request(arguments)
    request.json["max_tokens"] = 10**9

    assert too_long(operation, request, 600.0) is False


@pytest.mark.parametrize("body", [[], "text", None, 7], ids=repr)
def test_a_body_that_is_no_object_is_not_too_long(body: Any) -> None:
    """A body of another shape is sent as it is."""
    request = Request("POST", "/v1/messages")
    request.json = body

    assert too_long(CREATE, request, 0.0) is False


def test_a_request_without_a_body_is_not_too_long() -> None:
    """No body bounds nothing."""
    assert too_long(CREATE, Request("POST", "/v1/messages"), 0.0) is False
