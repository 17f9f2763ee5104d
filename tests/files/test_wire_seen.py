"""Files in JSON as text, in the wrong place, and in the eyes of middleware, hooks and logs."""

from __future__ import annotations

import base64
import io
import json
import logging
import random
from pathlib import Path
from typing import Any

import httpx
import pytest

import attropic
from attropic import Hooks
from attropic.files import FileContentError
from tests.client.calls import CLIENTS

from .asking import ask, create, path_of, source_of


@pytest.fixture
def data(request: pytest.FixtureRequest) -> bytes:
    return random.Random(1).randbytes(getattr(request, "param", 3_000_001))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "text", ["", "plain", 'a "quoted" \\ line\n\t\0 日本 🎉' * 1000, "é" * 2_000_000], ids=range(4)
)
def test_text_is_read_as_text(kind: Any, text: str, tmp_path: Path) -> None:
    """A file in a text source arrives as its text, whatever JSON has to escape, and a mark at its start is dropped."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())

    found = source_of(create(kind, ask(path, kind="text")).request)

    assert found == {"type": "text", "media_type": "text/plain", "data": text}


@pytest.mark.parametrize("kind", CLIENTS)
def test_what_is_not_text_is_refused_before_it_is_sent(kind: Any, tmp_path: Path) -> None:
    """The error names the file, the place and what to do instead."""
    path = tmp_path / "latin.txt"
    path.write_bytes(b"abc\xff")

    with pytest.raises(FileContentError, match=r"'latin.txt' is not UTF-8 text: byte 3 .* base64"):
        create(kind, ask(path, kind="text"))


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_missing_file_is_no_failure_of_the_network(kind: Any, tmp_path: Path) -> None:
    """It is told as what it is, at once, and nothing is sent."""
    seen: list[httpx.Request] = []

    with pytest.raises(FileNotFoundError, match=r"gone\.png"):
        create(kind, ask(tmp_path / "gone.png"), handler=lambda request: seen.append(request), max_retries=5)

    assert seen == []


MISPLACED = [
    lambda path: {**ask("abc"), "system": path},
    lambda path: {**ask("abc"), "metadata": {"user_id": path}},
    lambda path: ask(path, kind="url"),
    lambda path: ask("abc", extra=path),
    lambda path: {**ask("abc"), "metadata": {"data": io.BytesIO(b"a\nb")}},
]


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("make", MISPLACED, ids=range(len(MISPLACED)))
def test_a_file_elsewhere_is_refused(kind: Any, make: Any, tmp_path: Path) -> None:
    """A path where text belongs is a mistake: it is neither read nor sent."""
    with pytest.raises(TypeError, match="cannot be sent as JSON; a file can be the `data`"):
        create(kind, make(path_of(b"abc", tmp_path)))


@pytest.mark.parametrize("data", [3, 3_000_001], indirect=True)
def test_middleware_sees_the_body_whole(data: bytes, tmp_path: Path) -> None:
    """The file was read before middleware runs; unchanged or changed, what it saw is what is sent."""
    path, text = path_of(data, tmp_path), base64.b64encode(data).decode()
    seen: list[Any] = []

    def look(request: Any, call_next: Any) -> Any:
        seen.append(request.json["messages"][0]["content"][1]["source"]["data"])
        return call_next(request)

    def change(request: Any, call_next: Any) -> Any:
        request.json["top"] = 1
        return look(request, call_next)

    async def async_change(request: Any, call_next: Any) -> Any:
        request.json["top"] = 1
        seen.append(request.json["messages"][0]["content"][1]["source"]["data"])
        return await call_next(request)

    looked = create(attropic.Anthropic, ask(path), middleware=[look])
    changed = create(attropic.Anthropic, ask(path), middleware=[change])
    in_loop = create(attropic.AsyncAnthropic, ask(path), middleware=[async_change])

    assert seen == [text] * 3
    for one in (looked, changed, in_loop):
        assert source_of(one.request)["data"] == text
    assert "top" not in json.loads(looked.request.content)
    assert json.loads(changed.request.content)["top"] == json.loads(in_loop.request.content)["top"] == 1


@pytest.mark.parametrize("kind", CLIENTS)
def test_logs_and_hooks_name_the_file_and_do_not_hold_it(
    kind: Any, data: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The file is shown by its name; no part of its content is in the log or made text for a hook."""
    bodies: list[str] = []
    with caplog.at_level(logging.DEBUG, logger="attropic"):
        create(kind, ask(path_of(data, tmp_path)), hooks=Hooks(on_start=lambda event: bodies.append(repr(event.body))))

    assert "<base64 of the file 'image.png'>" in caplog.text
    assert "<base64 of the file 'image.png'>" in bodies[0]
    assert base64.b64encode(data)[:100].decode() not in caplog.text
