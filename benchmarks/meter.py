"""What a meter costs: the same calls with and without one, in turns, so that the machine's mood is shared."""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import httpx

import attropic
from attropic.usage import UsageMeter

from .calls import BODY
from .responder import responder
from .streams import _chunks, _transport
from .table import Row
from .transcript import text_stream, wire

EVENTS = 1000
#: Events of a stream that are no deltas.
_FRAME = 5
_ROUNDS = 41


def _in_turns(calls: list[Callable[[], object]], times: int, rounds: int = _ROUNDS) -> list[float]:
    """The CPU time in ms of each call: that of the first one, and what the others have more, as the median of rounds.

    A round is short and has every call in it, first to last and back, so that what is slow in it is so for all.
    """
    ratios: list[list[float]] = [[] for _ in calls]
    least = float("inf")
    for call in calls:
        call()
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            spent = [0.0] * len(calls)
            for index in (*range(len(calls)), *reversed(range(len(calls)))):
                start = time.process_time()
                for _ in range(times):
                    calls[index]()
                spent[index] += time.process_time() - start
            least = min(least, spent[0] / (2 * times) * 1e3)
            for index, seconds in enumerate(spent):
                ratios[index].append(seconds / spent[0])
            gc.collect()
    finally:
        gc.enable()
    return [least * median(found) for found in ratios]


def _create(folder: str) -> list[float]:
    with responder(1) as url:
        clients = [
            attropic.Anthropic(api_key="k", base_url=url, meter=meter)
            for meter in (None, UsageMeter(), UsageMeter(store=Path(folder, "usage.db")))
        ]
        calls: list[Callable[[], object]] = [
            lambda client=client: client.messages.create(**BODY)  # type: ignore[misc]
            for client in clients
        ]
        found = _in_turns(calls, 20)
        for client in clients:
            client.close()
    return found


def _stream() -> list[float]:
    content = wire(text_stream(EVENTS - _FRAME))
    clients = [
        attropic.Anthropic(
            api_key="k", http_client=httpx.Client(transport=_transport(httpx, _chunks(content))), meter=meter
        )
        for meter in (None, UsageMeter())
    ]

    def read(client: Any) -> None:
        with client.messages.stream(**BODY) as stream:
            for _ in stream:
                pass

    return _in_turns([lambda client=client: read(client) for client in clients], 4)  # type: ignore[misc]


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        plain, metered, stored = _create(folder)
    unseen, seen = _stream()
    return [
        Row("create, metered (not = floor)", "ms", plain, metered, budget="≤ 1.03× floor"),
        Row("the same, kept in SQLite", "ms", plain, stored),
        Row(f"stream of {EVENTS} events, metered", "ms", unseen, seen, budget="≤ 1.01× floor"),
    ]
