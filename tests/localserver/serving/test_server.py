"""Where the local server listens, and how it stops: in a thread, and in the foreground."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import Api, LocalServer, run

ROOT = Path(__file__).resolve().parents[3]
HEAD = {"x-api-key": "local", "anthropic-version": "2023-06-01", "content-type": "application/json"}
TURN = {"model": "claude-haiku-4-5", "max_tokens": 50, "messages": [{"role": "user", "content": "hi"}], "stream": True}
FOREGROUND = """
from attropic.localserver import Api, run
run(Api(), on_ready=lambda url: print(url, flush=True))
print("ended", flush=True)
"""
ENDLESS = {**HEAD, "x-local-fault": "ping=0.01"}


def stream(url: str, headers: dict[str, str] = ENDLESS) -> HTTPConnection:
    """A connection with an answer on its way, which does not end by itself."""
    connection = HTTPConnection(url.removeprefix("http://"), timeout=10)
    connection.request("POST", "/v1/messages", json.dumps(TURN), headers)
    assert connection.getresponse().read(100)
    return connection


@contextmanager
def process(code: str) -> Iterator[subprocess.Popen[str]]:
    """Python with the packages of the repository on its path; killed at the end whatever happens."""
    path = os.pathsep.join(str(ROOT / name) for name in ("overlay", "generated"))
    pipes: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    command = [sys.executable, "-W", "error", "-c", code]
    with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": path}, **pipes) as running:
        try:
            yield running
        finally:
            running.kill()


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_foreground_with_streams_open(stop: signal.Signals) -> None:
    """Within two seconds ``run`` has hung up on 50 streams and returned: no traceback, no warning, code 0."""
    with process(FOREGROUND) as running, ExitStack() as stack:
        assert running.stdout
        url = running.stdout.readline().strip()
        for _ in range(50):
            stack.callback(stream(url).close)
        begun = time.monotonic()
        running.send_signal(stop)
        assert running.communicate(timeout=10) == ("ended\n", "")
        assert (running.returncode, time.monotonic() - begun < 2) == (0, True)


def test_answers_on_their_way_come_to_their_end() -> None:
    """An answer that needs less than a second is whole when the server is told to stop meanwhile."""
    with process(FOREGROUND) as running:
        assert running.stdout
        url = running.stdout.readline().strip()
        with closing(stream(url, {**HEAD, "x-local-fault": "ping=0.1; ping-count=4"})) as connection:
            running.send_signal(signal.SIGTERM)
            data = b"".join(iter(lambda: connection.sock.recv(65536), b"")) if connection.sock else b""
        assert b"message_stop" in data
        assert running.communicate(timeout=10) == ("ended\n", "")


def test_a_server_in_a_thread_hangs_up_at_once() -> None:
    """Leaving the block ends streams and idle connections, and frees the port, without a wait."""
    with ExitStack() as stack:
        with LocalServer() as server:
            url = server.url
            for _ in range(20):
                stack.callback(stream(url).close)
            begun = time.monotonic()
        assert time.monotonic() - begun < 1
        host, port = url.removeprefix("http://").split(":")
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection((host, int(port)), timeout=1)


def test_a_server_starts_and_stops_often() -> None:
    """Two hundred servers one after the other take no more than a few seconds, and leave no thread."""
    before = threading.active_count()
    begun = time.monotonic()
    for _ in range(200):
        with LocalServer() as server:
            assert server.url
    assert time.monotonic() - begun < 10
    assert threading.active_count() == before


REMOTE = ["0.0.0.0", "::", "", "192.0.2.1", "example.com"]


@pytest.mark.parametrize("host", REMOTE)
def test_other_machines_are_kept_out(host: str) -> None:
    """An address that is not loopback is refused, in a thread and in the foreground, with what would allow it."""
    for start in (LocalServer(host).start, lambda: run(Api(), host)):
        with pytest.raises(ValueError, match=r"allow_remote=True \(--allow-remote\)") as caught:
            start()
        assert str(caught.value).startswith(host or "An empty host")


def test_other_machines_are_let_in_when_it_is_meant() -> None:
    """With ``allow_remote`` any address can be listened on."""
    with LocalServer("0.0.0.0", allow_remote=True) as server:
        port = int(server.url.rsplit(":", 1)[1])
        with socket.create_connection(("127.0.0.1", port), timeout=5):
            pass


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "localhost", "::1"])
def test_every_loopback_address_is_fine(host: str) -> None:
    """The URL of the server has the address that it listens on."""
    if host == "::1" and not _has_ipv6():
        pytest.skip("this machine has no IPv6")
    with LocalServer(host) as server, closing(stream(server.url, HEAD)):
        assert server.url.startswith("http://[::1]:" if host == "::1" else "http://127.0.0.")


def _has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


def test_a_port_in_use_is_a_plain_sentence() -> None:
    """The error names the address and says what helps; one who is not allowed, and one that is none, do too."""
    with LocalServer() as server:
        port = int(server.url.rsplit(":", 1)[1])
        for start in (LocalServer(port=port).start, lambda: run(Api(), port=port)):
            with pytest.raises(OSError, match=f"cannot listen on 127.0.0.1:{port}: the port is in use; take another"):
                start()
    with pytest.raises(OSError, match=r"cannot listen on 127\.0\.0\.1:70000: a port is a number from 0 to 65535"):
        LocalServer(port=70000).start()
    with pytest.raises(OSError, match=r"cannot listen on 192\.0\.2\.1:0: "):
        LocalServer("192.0.2.1", allow_remote=True).start()


async def _hello(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": scope["path"].encode()})


def test_any_application_is_served() -> None:
    """An application of ASGI takes the place of the API."""
    with LocalServer(app=_hello) as server:
        with closing(HTTPConnection(server.url.removeprefix("http://"), timeout=10)) as connection:
            connection.request("GET", "/hello")
            assert connection.getresponse().read() == b"/hello"
        assert server.requests == []


def test_uvicorn_missing_names_the_extra() -> None:
    """Without uvicorn the error says what to install."""
    code = (
        "import sys; sys.modules['uvicorn'] = None\nfrom attropic.localserver import LocalServer\nLocalServer().start()"
    )
    with process(code) as running:
        error = running.communicate(timeout=20)[1]
    assert error.splitlines()[-1] == "ModuleNotFoundError: The local server needs uvicorn: install `attropic[serve]`."
