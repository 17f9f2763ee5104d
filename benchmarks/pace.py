"""The live mode within limits: a server that lets 50 requests and 10,000 input tokens through per second.

The official package has no pace of its own: it sends 64 requests at a time and retries what is refused, as its users
do. The share of the limit is of what flows in while the run lasts, without what the buckets hold at its beginning.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import anthropic
import httpx
import httpx2

import attropic
from attropic.bulk import Item, Journal, LiveMode, Work
from attropic.localserver import LocalServer, Settings

from .table import Row

REQUESTS_PER_SECOND = 50
TOKENS_PER_SECOND = 10_000
#: How many requests, of how many words: the one load is bound by requests, the other one by tokens.
LOADS = {"bound by requests": (1_500, 30), "bound by tokens": (600, 480)}
LATENCY = 0.3
AT_A_TIME = 64

Send = Callable[[str, list[dict[str, Any]], Any], Coroutine[Any, Any, int]]


def measure() -> list[Row]:
    """Of each load the share of the limit that was used, and the share of requests that were refused, in %."""
    rows = []
    for name, (count, words) in LOADS.items():
        params = [
            {
                "model": "claude-opus-4-7",
                "max_tokens": 50,
                "messages": [
                    {"role": "user", "content": f"{number} " + "word " * (words // 2 + words * number % words)}
                ],
            }
            for number in range(count)
        ]
        ours, official = _run(ours_sends, params), _run(official_sends, params)
        rows.append(Row(f"{name}: of the limit", "%", None, ours[0], official[0], "> 90 %"))
        rows.append(Row(f"{name}: refused", "%", None, ours[1], official[1], "< 1 %"))
    return rows


async def ours_sends(url: str, params: list[dict[str, Any]], seen: Any) -> int:
    """The live mode, with its journal. Gives the input tokens."""
    http = httpx.AsyncClient(event_hooks={"response": [seen]})
    with tempfile.TemporaryDirectory() as folder, Journal(Path(folder) / "journal") as journal:
        journal.add(Item(number, f"i{number}", one) for number, one in enumerate(params))
        async with attropic.AsyncAnthropic(api_key="local", base_url=url, http_client=http) as client:
            await LiveMode().run(Work(client, journal))
        return sum(outcome.message["usage"]["input_tokens"] for outcome in journal.outcomes() if outcome.message)


async def official_sends(url: str, params: list[dict[str, Any]], seen: Any) -> int:
    """The official package, so many at a time. Gives the input tokens."""
    http = httpx2.AsyncClient(event_hooks={"response": [seen]})
    client = anthropic.AsyncAnthropic(api_key="local", base_url=url, http_client=http, max_retries=50)
    room = asyncio.Semaphore(AT_A_TIME)

    async def one(request: dict[str, Any]) -> int:
        async with room:
            message = await client.messages.create(**request)
        return int(message.usage.input_tokens)

    async with client:
        return sum(await asyncio.gather(*map(one, params)))


def _run(send: Send, params: list[dict[str, Any]]) -> tuple[float, float]:
    statuses: Counter[int] = Counter()

    async def seen(response: Any) -> None:
        statuses[response.status_code] += 1

    settings = Settings(
        requests_per_minute=60 * REQUESTS_PER_SECOND,
        input_tokens_per_minute=60 * TOKENS_PER_SECOND,
        limit_window=1.0,
        first=LATENCY,
    )
    with LocalServer(settings=settings) as server:
        begun = time.monotonic()
        tokens = asyncio.run(send(server.url, params, seen))
        seconds = time.monotonic() - begun
    used = max(len(params) / REQUESTS_PER_SECOND - 1, tokens / TOKENS_PER_SECOND - 1)
    return 100 * used / seconds, 100 * statuses[429] / statuses.total()
