"""The floor: bare httpx and a JSON parser, doing by hand what has to be done in any case."""

from __future__ import annotations

import json
import struct
from base64 import b64decode
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from .. import samples
from . import floor_async, local
from .setting import Run, Setting, Unsupported, Work

HEADERS: Final = {
    "x-api-key": "k",
    "anthropic-version": "2023-06-01",
    "content-type": "application/json",
    "accept": "application/json",
}
MESSAGES: Final = "/v1/messages"


def client(setting: Setting) -> Any:
    """A bare client."""
    return setting.library().Client(base_url=setting.url, headers=HEADERS, timeout=600)


def joined(chunks: Iterable[bytes], loads: Callable[[bytes], Any]) -> int:
    """Server-sent events to JSON values; of what they carry, the text or the input put together."""
    pieces: dict[str, list[str]] = {"text": [], "partial_json": [], "thinking": []}
    citations, rest = [], b""
    for chunk in chunks:
        *whole, rest = (rest + chunk).split(b"\n\n")
        for event in whole:
            delta = loads(event[event.index(b"data: ") + 6 :]).get("delta")
            if delta:
                for name in pieces:
                    if name in delta:
                        pieces[name].append(delta[name])
                        break
                else:
                    if "citation" in delta:
                        citations.append(delta["citation"])
    return found(pieces, citations, loads)


def found(pieces: dict[str, list[str]], citations: list[Any], loads: Callable[[bytes], Any]) -> int:
    """How much a stream held."""
    if pieces["partial_json"]:
        return len(loads("".join(pieces["partial_json"]).encode())["items"])
    return len(citations) or len("".join(pieces["text"])) or len("".join(pieces["thinking"]))


def create(setting: Setting) -> Run:
    """A request, and its answer as values."""
    http, loads, dumps = client(setting), setting.loads(), setting.dumps()
    if setting.parser == "json":
        return lambda: len(json.loads(http.post(MESSAGES, json=samples.BODY).content)["content"])
    return lambda: len(loads(http.post(MESSAGES, content=dumps(samples.BODY)).content)["content"])


def body(setting: Setting) -> Run:
    """A large request."""
    http, loads, dumps, large = client(setting), setting.loads(), setting.dumps(), samples.large(setting.size)
    return lambda: len(loads(http.post(MESSAGES, content=dumps(large)).content)["content"])


def stream(setting: Setting) -> Run:
    """Any stream."""
    http, loads, dumps = client(setting), setting.loads(), setting.dumps()

    def run() -> int:
        with http.stream("POST", MESSAGES, content=dumps({**samples.BODY, "stream": True})) as response:
            return joined(response.iter_bytes(), loads)

    return run


def bedrock(setting: Setting) -> Run:
    """A stream of Bedrock, nothing of it checked."""
    http, loads, dumps = client(setting), setting.loads(), setting.dumps()

    def run() -> int:
        texts: list[str] = []
        with http.stream("POST", "/model/m/invoke-with-response-stream", content=dumps(samples.BODY)) as response:
            rest = b""
            for chunk in response.iter_bytes():
                rest, at = rest + chunk, 0
                while len(rest) - at >= 12:
                    size, head = struct.unpack_from("!II", rest, at)
                    if len(rest) - at < size:
                        break
                    value = loads(b64decode(loads(rest[at + 12 + head : at + size - 4])["bytes"]))
                    at += size
                    delta = value.get("delta")
                    if delta and "text" in delta:
                        texts.append(delta["text"])
                rest = rest[at:]
        return len("".join(texts))

    return run


def pages(setting: Setting) -> Run:
    """All pages of a list."""
    http, loads = client(setting), setting.loads()

    def run() -> int:
        count, query = 0, {"limit": samples.PAGE}
        while True:
            page = loads(http.get("/v1/models", params=query).content)
            for item in page["data"]:
                count += item["id"] != ""
            if not page["has_more"]:
                return count
            query = {"limit": samples.PAGE, "after_id": page["last_id"]}

    return run


def results(setting: Setting) -> Run:
    """The results of a batch."""
    http, loads = client(setting), setting.loads()

    def run() -> int:
        count, rest = 0, b""
        place = loads(http.get(f"/v1/messages/batches/{samples.BATCH}").content)["results_url"]
        with http.stream("GET", place) as response:
            for chunk in response.iter_bytes():
                *whole, rest = (rest + chunk).split(b"\n")
                for line in whole:
                    count += loads(line)["custom_id"] != ""
        return count

    return run


def upload(setting: Setting) -> Run:
    """A file of some MiB."""
    http, loads, path = client(setting), setting.loads(), Path(setting.folder, f"{setting.size}.bin")
    del http.headers["content-type"]

    def run() -> int:
        with path.open("rb") as file:
            return int(loads(http.post("/v1/files?beta=true", files={"file": file}).content)["size_bytes"])

    return run


def download(setting: Setting) -> Run:
    """A file of some MiB, to a file."""
    http, path = client(setting), Path(setting.folder, f"{setting.module}-{setting.parser}.out")

    def run() -> int:
        with http.stream("GET", f"/v1/files/{samples.FILE}/content?beta=true") as response, path.open("wb") as file:
            for piece in response.iter_bytes():
                file.write(piece)
        return path.stat().st_size

    return run


def threads(setting: Setting) -> Run:
    """Many threads that share a client; each makes ten calls."""
    http, loads, dumps = client(setting), setting.loads(), setting.dumps()
    pool = ThreadPoolExecutor(setting.size)

    def call(_: int) -> int:
        return len(loads(http.post(MESSAGES, content=dumps(samples.BODY)).content)["content"])

    return lambda: sum(pool.map(call, range(10 * setting.size)))


def decode(setting: Setting) -> Run:
    """JSON to values."""
    loads, text = setting.loads(), json.dumps(samples.TYPES[setting.option][1]).encode()
    return lambda: len(loads(text)["type"])


def encode(setting: Setting) -> Run:
    """Values to JSON."""
    dumps, value = setting.dumps(), samples.TYPES[setting.option][1]
    return lambda: len(dumps(value)) and len(value["type"])


def dispatch(setting: Setting) -> Run:
    """Calls of the bare function."""
    if setting.parser != "json":
        raise Unsupported("no JSON in it")
    return lambda: sum(len(local.noop(number=1, name="a")) for _ in range(setting.size))


WORK: dict[str, Work] = {
    "create": create,
    "body": body,
    **dict.fromkeys(("events", "text", "raw", "inputs", "thinking", "citations", "callbacks"), stream),
    "bedrock": bedrock,
    "pages": pages,
    "results": results,
    "upload": upload,
    "download": download,
    "threads": threads,
    "decode": decode,
    "encode": encode,
    "dispatch": dispatch,
    **floor_async.WORK,
}
