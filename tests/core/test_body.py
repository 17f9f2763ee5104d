"""Every attempt sends the same bytes, or there is no other attempt."""

from __future__ import annotations

import io
from typing import Any

import anyio
import pytest

import attropic
from attropic_api._runtime.body import Body
from attropic_api._runtime.request import Request
from attropic_api._runtime.sending import Sending

from .steps import BATCH, CREATE, UPLOAD, answer, lost, moved, outcomes_of, plan


class Pipe(io.BytesIO):
    """A stream that says where it stands and cannot go back."""

    def seekable(self) -> bool:
        return False

    def seek(self, *position: Any) -> int:
        raise io.UnsupportedOperation("seek")


def closed() -> io.BytesIO:
    """A file that was closed before the call."""
    made = io.BytesIO(b"abc")
    made.close()
    return made


def raw(content: Any) -> Request:
    request = Request("POST", "/v1/raw")
    request.content = content
    return request


def upload(content: Any) -> Request:
    return UPLOAD.request({"file": ("name", content)})


@pytest.mark.parametrize(
    "content", [b"abc", bytearray(b"abc"), memoryview(b"abc"), "abc", io.BytesIO(b"abc")], ids=type
)
def test_bytes_text_and_files_can_be_sent_again(content: Any) -> None:
    """What can be read twice does not stand in the way of a retry."""
    assert Body(raw(content)).rewindable


@pytest.mark.parametrize(
    "content",
    [iter([b"a"]), (part for part in [b"a"]), Pipe(b"abc"), closed()],
    ids=["iterator", "generator", "pipe", "closed"],
)
def test_a_stream_cannot_be_sent_again(content: Any) -> None:
    """What is used up by reading is known before it is sent."""
    assert not Body(raw(content)).rewindable


def test_an_async_file_cannot_be_sent_again() -> None:
    """A file that cannot be asked for its place without waiting is not taken for one that was rewound."""
    assert not Body(raw(anyio.wrap_file(io.BytesIO(b"abc")))).rewindable


def sent(body: Body) -> bytes:
    """What one attempt sends."""
    body.ready()
    found = body.written({})
    return b"".join(Sending().take(found, rewindable=True)) if isinstance(found, list) else found or b""


def test_a_raw_file_is_sent_from_where_it_stood() -> None:
    """Every attempt begins where the file stood when the call was made."""
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    body = Body(raw(file))

    assert [sent(body) for _ in range(3)] == [b"456789"] * 3


def test_a_file_of_a_form_is_sent_whole() -> None:
    """A buffer that was just written stands at its end; every attempt sends it from the start all the same."""
    file = io.BytesIO()
    file.write(b"0123456789")
    body = Body(upload(file))

    assert [sent(body).count(b"0123456789") for _ in range(3)] == [1] * 3


def test_each_attempt_rewinds_the_file() -> None:
    """All attempts of a call share one body, so that each sends the same bytes."""
    made = plan(UPLOAD, request=upload(io.BytesIO(b"abc")))

    walked = outcomes_of(made, answer(529), answer(529), answer(200))

    assert len({sent(send.body) for send in walked.sends}) == 1
    assert b"abc" in sent(walked.sends[0].body)


@pytest.mark.parametrize("make", [raw, upload])
@pytest.mark.parametrize(
    "outcome", [answer(529), lost(), answer(400, x_should_retry="true")], ids=["529", "lost", "told"]
)
def test_a_stream_is_sent_once(make: Any, outcome: Any) -> None:
    """A failure that would be retried is raised, and says that the body is the reason."""
    walked = outcomes_of(plan(UPLOAD, request=make(Pipe(b"abc"))), outcome)

    assert walked.sleeps == []
    assert "Not retried: the body is a stream that cannot be sent twice." in str(walked.error)


@pytest.mark.parametrize("outcome", [answer(400), answer(404), lost("permanent")], ids=["400", "404", "permanent"])
def test_what_would_not_be_retried_says_nothing_of_the_body(outcome: Any) -> None:
    """The remark stands only where the body is the reason."""
    walked = outcomes_of(plan(UPLOAD, request=raw(Pipe(b"abc"))), outcome)

    assert "Not retried" not in str(walked.error)


def test_a_wish_to_retry_does_not_send_a_stream_twice() -> None:
    """``retry_if`` cannot bring back what was read."""
    walked = outcomes_of(plan(UPLOAD, request=raw(Pipe(b"abc")), retry_if=lambda error: True), answer(529))

    assert isinstance(walked.error, attropic.OverloadedError)


@pytest.mark.parametrize("content", [iter([b"a"]), Pipe(b"abc")], ids=["iterator", "pipe"])
def test_a_redirect_does_not_send_a_stream_twice(content: Any) -> None:
    """A redirect that keeps the body of a stream is an error: what is left of the stream is not sent as the whole."""
    walked = outcomes_of(plan(UPLOAD, request=raw(content)), moved(307, "/elsewhere"))

    assert len(walked.sends) == 1
    assert isinstance(walked.error, attropic.APIError)


def test_the_json_is_written_once() -> None:
    """The very same bytes are given each time, and a later change of the arguments does not reach them."""
    request = CREATE.request({"body": {"model": "m", "max_tokens": 1, "messages": []}})
    body = Body(request)

    first = body.written({})
    request.json["model"] = "other"

    assert first == b'{"model":"m","max_tokens":1,"messages":[]}'
    assert body.written({}) is first


def test_a_request_without_a_body_has_none() -> None:
    """Nothing is written where nothing was given."""
    assert Body(Request("GET", "/v1/models")).written({}) is None


@pytest.mark.parametrize("figure", [float("nan"), float("inf"), -float("inf")])
def test_what_json_has_not_is_refused(figure: float) -> None:
    """NaN and infinities raise before anything is sent."""
    body = Body(BATCH.request({"body": {"requests": [], "weight": figure}}))

    with pytest.raises(ValueError, match="JSON"):
        body.ready()


def test_the_boundary_is_drawn_once() -> None:
    """A multipart body has one boundary for all attempts, of its own; other bodies have none."""
    first, second = Body(upload(b"abc")), Body(upload(b"abc"))

    assert first.boundary == first.boundary != second.boundary
    assert len(first.boundary) >= 16
    assert Body(raw(b"abc")).boundary == ""
