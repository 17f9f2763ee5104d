"""Multipart bodies read back by a parser that is not ours."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.message import Message
from typing import Any

import httpx
from python_multipart.multipart import MultipartParser, parse_options_header


@dataclass
class Part:
    """One part: its headers, and its bytes."""

    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b""

    @property
    def disposition(self) -> dict[str, str]:
        """``name`` and ``filename``."""
        _, found = parse_options_header(self.headers["content-disposition"])
        return {key.decode(): value.decode() for key, value in found.items()}


def parts(request: httpx.Request) -> list[Part]:
    """The parts of a request that was sent."""
    head = Message()
    head["content-type"] = request.headers["content-type"]
    found: list[Part] = []
    at: dict[str, bytes] = {"name": b"", "value": b""}
    ended = []

    def add(key: str) -> Any:
        def callback(data: bytes, start: int, end: int) -> None:
            at[key] += data[start:end]

        return callback

    def header() -> None:
        found[-1].headers[at["name"].decode().lower()] = at["value"].decode()
        at.update(name=b"", value=b"")

    def data(data: bytes, start: int, end: int) -> None:
        found[-1].content += data[start:end]

    callbacks: Any = {
        "on_part_begin": lambda: found.append(Part()),
        "on_header_field": add("name"),
        "on_header_value": add("value"),
        "on_header_end": header,
        "on_part_data": data,
        "on_end": lambda: ended.append(True),
    }
    parser = MultipartParser(str(head.get_param("boundary")).encode(), callbacks)
    parser.write(request.content)
    parser.finalize()
    assert ended, "the body ended before its last boundary"
    return found
