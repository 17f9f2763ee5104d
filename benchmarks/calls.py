"""``messages.create`` over loopback: bare httpx and json, attropic, the official package, in turns."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import anthropic
import httpx

import attropic

from .responder import message, responder
from .table import Row

BODY: dict[str, Any] = {
    "model": "claude-opus-4-7",
    "max_tokens": 100,
    "messages": [{"role": "user", "content": "Hello."}],
}


def _best(calls: list[Callable[[], object]], times: int, rounds: int = 7) -> list[float]:
    """The least CPU time in ms of each call, measured in turns so that the machine's mood is shared."""
    least = [float("inf")] * len(calls)
    for _ in range(rounds):
        for index, call in enumerate(calls):
            start = time.process_time()
            for _ in range(times):
                call()
            least[index] = min(least[index], (time.process_time() - start) / times * 1e3)
    return least


def _over_http(blocks: int, times: int) -> list[float]:
    with responder(blocks) as url:
        bare = httpx.Client(base_url=url, headers={"x-api-key": "k", "anthropic-version": "2023-06-01"})
        ours = attropic.Anthropic(api_key="k", base_url=url)
        official = anthropic.Anthropic(api_key="k", base_url=url)
        with bare, ours, official:
            return _best(
                [
                    lambda: json.loads(bare.post("/v1/messages", json=BODY).content),
                    lambda: ours.messages.create(**BODY),
                    lambda: official.messages.create(**BODY),
                ],
                times,
            )


def _decode(blocks: int, times: int) -> list[float]:
    from attropic.types import Message

    text = json.dumps(message(blocks))
    return _best([lambda: json.loads(text), lambda: Message.from_dict(json.loads(text))], times)


def measure() -> list[Row]:
    small, large = _over_http(1, 200), _over_http(2000, 10)
    decoded = _decode(2000, 20)
    return [
        Row("create, small answer", "ms", small[0], small[1], small[2], "≤ 1.2× floor"),
        Row("create, 2,000 content blocks", "ms", large[0], large[1], large[2], "≤ 2.5× floor"),
        Row("decode 2,000 blocks (json = floor)", "ms", decoded[0], decoded[1]),
    ]
