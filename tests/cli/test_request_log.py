"""The line that a request of the local API leaves on a terminal."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from attropic.cli._request_log import RequestLog

SCOPE = {"type": "http", "method": "GET", "path": "/v1/models\n\x1b[2J"}


async def _nothing(*_: Any) -> Any:
    return {}


async def _answers(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 404, "headers": []})


async def _fails(scope: Any, receive: Any, send: Any) -> None:
    raise RuntimeError


def test_status_and_path_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    """One line, in which a path cannot do anything to the terminal."""
    asyncio.run(RequestLog(_answers)(SCOPE, _nothing, _nothing))

    line = capsys.readouterr().err
    assert "  404  GET /v1/models [2J  " in line
    assert line.count("\n") == 1
    assert "\x1b" not in line


def test_an_answer_that_never_began_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A request without a status has its line too."""
    with pytest.raises(RuntimeError):
        asyncio.run(RequestLog(_fails)(SCOPE, _nothing, _nothing))

    assert "  ---  GET " in capsys.readouterr().err


def test_the_connection_can_still_be_found() -> None:
    """The transport that faults end is where the local API looks for it."""
    found = []

    class Cycle:
        transport = object()

        async def send(self, message: Any) -> None:
            pass

    async def app(scope: Any, receive: Any, send: Any) -> None:
        found.append(send.__self__.transport)

    asyncio.run(RequestLog(app)(SCOPE, _nothing, Cycle().send))

    assert found == [Cycle.transport]
