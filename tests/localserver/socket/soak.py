"""A server in a process of its own under load, and what it holds: ``python -m tests.localserver.socket.soak``.

A server runs with ``serve`` as its argument; without, one is started and asked.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attropic.localserver import LocalServer, Settings

ROOT = Path(__file__).parents[3]
HEAD = "POST /v1/messages HTTP/1.1\r\nhost: local\r\nx-api-key: k\r\nanthropic-version: 2023-06-01\r\n"
WORDS = "one two three four five six seven eight nine ten eleven twelve"


def request(stream: bool, more: str = "") -> bytes:
    """The bytes of one request."""
    turn = {"role": "user", "content": WORDS}
    body = json.dumps({"model": "claude-opus-4-7", "max_tokens": 1000, "messages": [turn], "stream": stream})
    return f"{HEAD}{more}content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n{body}".encode()


@contextmanager
def process(pace: float = 0.0) -> Iterator[tuple[str, int, int]]:
    """A server in a process of its own: its host, its port, and the id of the process."""
    command = [sys.executable, "-m", "tests.localserver.socket.soak", "serve", str(pace)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as one:
        assert one.stdin
        assert one.stdout
        host, port = one.stdout.readline().strip().removeprefix("http://").split(":")
        yield host, int(port), one.pid
        one.stdin.close()  # it ends when nobody holds its input
        assert one.wait(timeout=10) == 0


def serve(pace: float) -> None:
    """Serve until the input ends."""
    with LocalServer(remember=100, settings=Settings(pace=pace)) as server:
        print(server.url, flush=True)
        sys.stdin.read()


def resident(pid: int) -> int:
    """The bytes of memory that a process holds."""
    with open(f"/proc/{pid}/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def descriptors(pid: int) -> int:
    """How many files and sockets a process has open."""
    return len(os.listdir(f"/proc/{pid}/fd"))


async def streamed(host: str, port: int) -> bytes:
    """One stream on a connection of its own, to its end."""
    reader, writer = await asyncio.open_connection(host, port)
    writer.write(request(stream=True, more="connection: close\r\n"))
    found = await reader.read()
    writer.close()
    await writer.wait_closed()
    return found


async def kept(host: str, port: int, times: int, stream: bool) -> int:
    """Requests on one connection, one after another: how many were answered well."""
    reader, writer = await asyncio.open_connection(host, port)
    good = 0
    for _ in range(times):
        writer.write(request(stream))
        head = await reader.readuntil(b"\r\n\r\n")
        length = [line[16:] for line in head.split(b"\r\n") if line.startswith(b"content-length: ")]
        if length:
            body = await reader.readexactly(int(length[0]))
        else:
            body = await reader.readuntil(b"0\r\n\r\n")
        good += head.startswith(b"HTTP/1.1 200 ") and (not stream or b"message_stop" in body)
    writer.close()
    await writer.wait_closed()
    return good


async def many(host: str, port: int, times: int) -> int:
    """Requests on eight connections, a quarter of them streams: how many were answered well."""
    share = times // 8
    return sum(await asyncio.gather(*(kept(host, port, share, number % 4 == 0) for number in range(8))))


def main(rounds: int = 10) -> None:
    """Ask 10,000 times, and say what the server holds after each thousand; then 200 streams at a time."""
    with process() as (host, port, pid):
        for number in range(rounds + 1):
            began = time.perf_counter()
            good = asyncio.run(many(host, port, 1000))
            rate = good / (time.perf_counter() - began)
            print(f"{number * 1000:>6} requests before: {good} well, {rate:.0f}/s, {resident(pid) / 2**20:.1f} MiB,"
                  f" {descriptors(pid)} descriptors")  # fmt: skip
    with process(pace=0.02) as (host, port, pid):

        async def together() -> list[bytes]:
            return await asyncio.gather(*(streamed(host, port) for _ in range(200)))

        began = time.perf_counter()
        ends = asyncio.run(together())
        whole = sum(found.endswith(b"0\r\n\r\n") and b"message_stop" in found for found in ends)
        print(f"200 streams: {whole} whole, {time.perf_counter() - began:.2f} s, {resident(pid) / 2**20:.1f} MiB")


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(float(sys.argv[2]))
    else:
        main()
