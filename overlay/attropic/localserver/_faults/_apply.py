"""A response, and what a fault makes of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from .._wire import ApiError, Break, Events, Piece, Response, error_response, let_go
from . import _content, _events
from ._fault import Fault


def apply(fault: Fault, response: Response, number: int) -> Response:
    """The response with a fault.

    Args:
        fault: What goes wrong.
        response: The response as it would be.
        number: Counts the requests of the API.

    Raises:
        ValueError: The fault needs another kind of response; the message names it.
    """
    if fault.status is not None:
        response = error_response(ApiError(fault.status, fault.message, type=fault.error_type), number)
    headers = dict(response.headers)
    if fault.retry_after is not None:
        given = fault.retry_after
        headers["retry-after"] = given if isinstance(given, str) else f"{given:g}"
    if fault.content_type:
        headers["content-type"] = fault.content_type
    body = _body(fault, response, number)
    broken = _broken(fault, body)
    if isinstance(body, bytes) and broken is not body:
        headers["content-length"] = str(len(body))
    return replace(
        response,
        headers=headers,
        body=broken,
        delay=response.delay + fault.delay,
        drip=fault.slow_headers or response.drip,
        fault=None,
    )


def _body(fault: Fault, response: Response, number: int) -> bytes | Iterable[Piece]:
    """The body with what is wrong in its content; a refusal is left as it is, but for its JSON."""
    if isinstance(response.body, Events):
        return _events.written(fault, response.body.events, number)
    if response.status < 400:
        _events.refuse(fault)
    if not isinstance(response.body, bytes):
        return response.body
    return _content.rewritten(fault, response.body, response.status < 400)


def _broken(fault: Fault, body: bytes | Iterable[Piece]) -> bytes | Iterable[Piece]:
    """The body as far as its connection holds."""
    for size, way in ((fault.cut, Break.CUT), (fault.reset, Break.RESET), (fault.silence, Break.SILENCE)):
        if size is not None:
            return _until([body] if isinstance(body, bytes) else body, size, way)
    return body


def _until(pieces: Iterable[Piece], size: int, way: Break) -> Iterator[Piece]:
    """The first bytes of a body, and then the end of the connection; a body that is shorter is left as it is."""
    try:
        if size == 0:
            yield way
            return
        for piece in pieces:
            if not isinstance(piece, bytes):
                yield piece
                continue
            yield piece[:size]
            size -= len(piece)
            if size <= 0:
                yield way
                return
    finally:
        let_go(pieces)
