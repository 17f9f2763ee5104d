"""Many calls leave nothing behind: no memory, no descriptor."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from subprocess import Popen

import pytest

from .drivers import COLOURS
from .soak import soak

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is of Linux")

#: Requests and aborted streams: to warm up, then what counts. Under trio fewer: its client is that of asyncio.
FULL = [(1_000, 100), (10_000, 1_000)]
ROUNDS = {"sync": FULL, "asyncio": FULL, "trio": [(500, 50), (2_000, 200)]}
GROWTH = 2_000_000
PATIENCE = 120  # seconds after which a process is stuck


@pytest.fixture(scope="module")
def running(echo: str) -> Iterator[dict[str, Popen[str]]]:
    """A process for each kind of client; they work side by side."""
    with ExitStack() as stack:
        yield {colour: stack.enter_context(soak(colour, echo, ROUNDS[colour])) for colour in COLOURS}


@pytest.mark.parametrize("colour", COLOURS)
def test_requests_and_aborted_streams_leave_nothing_behind(colour: str, running: dict[str, Popen[str]]) -> None:
    """After many requests and streams that were broken off, a client holds no more than when it was warm."""
    output, complaints = running[colour].communicate(timeout=PATIENCE)
    assert complaints == ""
    warm, last = json.loads(output)

    assert last["resident"] - warm["resident"] < GROWTH
    assert last["descriptors"] == warm["descriptors"]
