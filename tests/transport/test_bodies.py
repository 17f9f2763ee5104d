"""The HTTP library is left to decode a body, unless there is nothing to decode."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from attropic._io.bodies import pieces

PIECES = [b"one", b"", b"two"]


class _Stream(httpx.SyncByteStream):
    def __init__(self, *parts: bytes) -> None:
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        yield from self._parts


def response(*parts: bytes, **headers: str) -> httpx.Response:
    """An answer whose body comes in pieces."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(200, headers=named, stream=_Stream(*parts), request=httpx.Request("GET", "http://x"))


def _decoded(*_: Any, **__: Any) -> Iterator[bytes]:
    yield b"decoded by somebody"


def test_pieces_come_as_they_arrive() -> None:
    """Those of a body without an encoding, as the HTTP library gives them: no piece is empty."""
    assert list(pieces(response(*PIECES))) == list(response(*PIECES).iter_bytes()) == [b"one", b"two"]


@pytest.mark.parametrize("coding", ["gzip", "GZIP", "identity"])
def test_an_encoding_is_undone(coding: str) -> None:
    """Whatever it is, that is for the HTTP library."""
    content = gzip.compress(b"one") if coding != "identity" else b"one"

    assert b"".join(pieces(response(content, content_encoding=coding))) == b"one"


def test_a_body_that_was_read_is_given_again() -> None:
    """As when a hook of the HTTP client's read it."""
    found = response(*PIECES)
    found.read()

    assert list(pieces(found)) == [b"onetwo"]


@pytest.mark.parametrize("whole", [True, False])
def test_who_replaces_how_a_body_is_read_is_asked(monkeypatch: pytest.MonkeyPatch, *, whole: bool) -> None:
    """For all answers, or for this one."""
    found = response(*PIECES)
    monkeypatch.setattr(httpx.Response if whole else found, "iter_bytes", _decoded)

    assert list(pieces(found)) == [b"decoded by somebody"]


def test_a_kind_of_its_own_reads_its_own_way() -> None:
    """An answer may be of a class of somebody else's."""

    class Own(httpx.Response):
        iter_bytes = _decoded

    assert list(pieces(Own(200, stream=_Stream(*PIECES)))) == [b"decoded by somebody"]
