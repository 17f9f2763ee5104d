"""A server stops within two seconds, whatever is open."""

from __future__ import annotations

import time
from contextlib import ExitStack, suppress

import pytest

from attropic.localserver import LocalServer, Settings

from ..faults.asking import connect, request, turn

OPEN = {
    "streams": request(turn("word " * 200, max_tokens=1000, stream=True)),
    "pings": request(turn(stream=True), headers={"x-local-fault": "ping=0.01"}),
    "silence": request(turn(stream=True), headers={"x-local-fault": "silence=10"}),
    "slow heads": request(turn(), headers={"x-local-fault": "slow-headers=1"}),
    "half requests": request(turn())[:-5],
    "kept connections": request(turn()),
}
DELAYED = request(turn(), headers={"x-local-fault": "delay=60"})


@pytest.mark.parametrize("name", [*OPEN, "all"])
def test_a_server_stops_while_connections_are_open(name: str, caplog: pytest.LogCaptureFixture) -> None:
    """Each connection ends with the server, which takes less than two seconds and says nothing."""
    sent = [*OPEN.values(), DELAYED] if name == "all" else [OPEN[name]]
    with LocalServer(settings=Settings(pace=0.05)) as server, ExitStack() as stack:
        connections = [stack.enter_context(connect(server.url)) for _ in sent for _ in range(5)]
        for connection, data in zip(connections, sent * 5, strict=True):
            connection.sendall(data)
            if data not in (DELAYED, OPEN["half requests"]):
                assert connection.recv(1) == b"H"
        began = time.monotonic()
        server.close()
        assert time.monotonic() - began < 2
        for connection in connections:
            with suppress(ConnectionResetError):
                while connection.recv(65536):
                    pass
    assert caplog.records == []
