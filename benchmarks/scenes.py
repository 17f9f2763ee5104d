"""What the server answers, baked before anyone asks: whole responses as bytes, by scene and size."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from . import samples
from .responder import message
from .transcript import CHUNK, citation_stream, frames, lines, text_stream, thinking_stream, tool_stream, wire

MIB: Final = 2**20
_JSON: Final = "application/json"


@dataclass(frozen=True)
class Answer:
    """A response: its head, and a body that may be sent again and again."""

    head: bytes
    body: bytes
    times: int = 1

    def pieces(self) -> Iterator[bytes]:
        """What is written, one after the other."""
        if self.times == 1:
            yield self.head + self.body
            return
        yield self.head
        for _ in range(self.times):
            yield self.body


#: The answers of a scene by the last segment of the path, or by the id that a page comes after; `""` is for the rest.
Scene = dict[str, Answer]


def bake(name: str, size: int, url: str) -> Scene:
    """The answers of a scene.

    Args:
        name: Its name.
        size: How large it is, in what the scene counts.
        url: Where the scene is served.
    """
    return _SCENES[name](size, url)


def whole(body: bytes, media: str = _JSON, times: int = 1) -> Answer:
    """A response that says how long it is."""
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {media}\r\ncontent-length: {len(body) * times}\r\n\r\n"
    return Answer(head.encode(), body, times)


def chunked(pieces: Iterable[bytes], media: str = "text/event-stream") -> Answer:
    """A response in chunks, as streams are sent."""
    body = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    return Answer(f"HTTP/1.1 200 OK\r\ncontent-type: {media}\r\ntransfer-encoding: chunked\r\n\r\n".encode(), body)


def cut(content: bytes) -> Iterator[bytes]:
    """The bytes as they arrive."""
    return (content[at : at + CHUNK] for at in range(0, len(content), CHUNK))


def _json(value: object) -> Answer:
    return whole(json.dumps(value, separators=(",", ":")).encode())


def _pages(size: int, url: str) -> Scene:
    scene = {}
    for start in range(0, size, samples.PAGE):
        models = [samples.model(number) for number in range(start, min(size, start + samples.PAGE))]
        page = {"data": models, "has_more": models[-1]["id"] != samples.model(size - 1)["id"]}
        before = samples.model(start - 1)["id"] if start else ""
        scene[before] = _json({**page, "first_id": models[0]["id"], "last_id": models[-1]["id"]})
    return scene


def result_lines(count: int) -> bytes:
    """The results of a batch, as its file holds them."""
    result = json.dumps({"type": "succeeded", "message": message(1)}, separators=(",", ":"))
    return "".join(f'{{"custom_id":"request-{number}","result":{result}}}\n' for number in range(count)).encode()


def _results(size: int, url: str) -> Scene:
    place = f"{url}/v1/messages/batches/{samples.BATCH}/results"
    return {
        samples.BATCH: _json(samples.batch(size, place)),
        "results": chunked(cut(result_lines(size)), "application/x-jsonl"),
    }


def _files(size: int, url: str) -> Scene:
    content = whole(b"0123456789abcdef" * (MIB // 16), "application/octet-stream", size)
    return {"files": _json(samples.file(size * MIB)), "content": content}


_SCENES: Final[dict[str, Callable[[int, str], Scene]]] = {
    "message": lambda size, url: {"": _json(message(size))},
    "small": lambda size, url: {"": _json(message(1))},
    "text": lambda size, url: {"": chunked(cut(wire(text_stream(size))))},
    "trickle": lambda size, url: {"": chunked(lines(text_stream(size)))},
    "thinking": lambda size, url: {"": chunked(cut(wire(thinking_stream(size))))},
    "citations": lambda size, url: {"": chunked(cut(wire(citation_stream(size))))},
    "tool": lambda size, url: {"": chunked(cut(wire(tool_stream(size))))},
    "bedrock": lambda size, url: {
        "": chunked(cut(frames(text_stream(size))), "application/vnd.amazon.eventstream"),
    },
    "pages": _pages,
    "results": _results,
    "files": _files,
}
