"""Memory: large files and large batches pass through, and are never held whole."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import LocalServer, Reply, Request, Store

from .asking import BOUNDARY, HEADERS, World, part, turn

MEGABYTE = 1024 * 1024
STATUS = Path("/proc/self/status")
PEAK = Path("/proc/self/clear_refs")

pytestmark = pytest.mark.skipif(not os.access(PEAK, os.W_OK), reason="the peak of memory is that of Linux")


def peak() -> int:
    """The most memory that this process had since the last `reset`, in bytes."""
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def reset() -> int:
    """Forget the peak; what there is now."""
    gc.collect()
    PEAK.write_text("5")
    return peak()


def upload(size: int) -> Iterator[bytes]:
    """A form with a file of so many megabytes, in pieces."""
    head, tail = f"--{BOUNDARY}\r\n".encode() + part("file", b"", "big.bin"), f"\r\n--{BOUNDARY}--\r\n".encode()
    yield head
    block = b"\xab" * (MEGABYTE // 4)
    for _ in range(size * 4):
        yield block
    yield tail


def test_a_large_file_goes_up_and_down_in_pieces(tmp_path: Path) -> None:
    """64 MB over a socket, up and down, take a few megabytes of memory, server and client together."""
    store = Store(tmp_path)
    kind = {**HEADERS, "content-type": f"multipart/form-data; boundary={BOUNDARY}"}
    with LocalServer(store=store) as server:
        connection = HTTPConnection(server.url.removeprefix("http://"), timeout=60)

        def send(size: int) -> Any:
            connection.request("POST", "/v1/files?beta=true", upload(size), kind)
            return json.loads(connection.getresponse().read())

        send(2)
        before = reset()
        made = send(64)
        assert made["size_bytes"] == 64 * MEGABYTE
        assert peak() - before < 16 * MEGABYTE
        before, received = reset(), 0
        connection.request("GET", f"/v1/files/{made['id']}/content?beta=true", headers=HEADERS)
        response = connection.getresponse()
        while data := response.read(65_536):
            received += len(data)
        assert received == 64 * MEGABYTE
        assert peak() - before < 16 * MEGABYTE
        connection.close()
    store.close()


def test_results_of_a_large_batch_are_read_in_pieces(tmp_path: Path) -> None:
    """40 MB of results are answered and read with a few megabytes of memory."""
    reply = Reply([{"type": "text", "text": "x" * 100_000, "citations": None}])
    world = World(store=Store(tmp_path), script=lambda body: reply)
    batch = world.batch(*[turn(max_tokens=60_000)] * 400)
    at = f"/v1/messages/batches/{batch['id']}"
    before = reset()
    while world.ask("GET", at).json["processing_status"] != "ended":
        pass
    body: Any = world.api.respond(Request("GET", f"{at}/results", "", HEADERS)).body
    size = sum(len(piece) for piece in body)
    grown = peak() - before
    world.api.store.close()
    assert size > 40 * 1_000_000
    assert grown < 16 * MEGABYTE
