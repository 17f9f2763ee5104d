"""What a meter costs: the same calls with and without one, in turns, so that the machine's mood is shared."""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

import attropic
from attropic.usage import UsageMeter

from .responder import responder
from .samples import BODY
from .scripted import chunks, transport
from .table import Row
from .transcript import text_stream, wire

EVENTS = 1000
#: Events of a stream that are no deltas.
_FRAME = 5
#: A meter counts calls 64 at a time: a round has as many, so that each has its share of that.
_TIMES = 64
_ROUNDS = 60


def _in_turns(calls: list[Callable[[], object]], times: int, rounds: int = _ROUNDS) -> list[float]:
    """The CPU time in ms of each call: of a tenth of the rounds, those in which it was least disturbed, the most.

    Each round begins with another one, so that none profits from its place.
    """
    spent: list[list[float]] = [[] for _ in calls]
    for call in calls:
        call()
    gc.collect()
    gc.disable()  # a collection would hit whoever comes next
    try:
        for number in range(rounds):
            for step in range(len(calls)):
                index = (number + step) % len(calls)
                start = time.process_time()
                for _ in range(times):
                    calls[index]()
                spent[index].append((time.process_time() - start) / times * 1e3)
            gc.collect(0)
    finally:
        gc.enable()
    return [sorted(found)[rounds // 10] for found in spent]


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
        found = _in_turns(calls, _TIMES)
        for client in clients:
            client.close()
    return found


def _stream() -> list[float]:
    content = wire(text_stream(EVENTS - _FRAME))
    clients = [
        attropic.Anthropic(
            api_key="k", http_client=httpx.Client(transport=transport(httpx, chunks(content))), meter=meter
        )
        for meter in (None, UsageMeter())
    ]

    def read(client: Any) -> None:
        with client.messages.stream(**BODY) as stream:
            for _ in stream:
                pass

    return _in_turns([lambda client=client: read(client) for client in clients], 4, 150)  # type: ignore[misc]


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        plain, metered, stored = _create(folder)
    unseen, seen = _stream()
    return [
        Row("create, metered (not = floor)", "ms", plain, metered, budget="≤ 1.03× floor"),
        Row("the same, kept in SQLite", "ms", plain, stored),
        Row(f"stream of {EVENTS} events, metered", "ms", unseen, seen, budget="≤ 1.01× floor"),
    ]
