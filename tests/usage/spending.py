"""Calls that a budget pays for, over an API in process that keeps books."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

from attropic.localserver import Api
from attropic.testing import local_async_client, local_client
from attropic.usage import PriceTable

MODEL = "claude-opus-4-7"
ASK: dict[str, Any] = {"model": MODEL, "max_tokens": 50, "messages": [{"role": "user", "content": "Say something."}]}
#: A dollar for a thousand tokens, so that figures are easy to read.
PRICES = PriceTable.default().with_overrides(
    {"models": {MODEL: {"input": 1000, "output": 1000, "cache_read": 100, "cache_write_5m": 1250}}}
)


def books(api: Api) -> dict[str, int]:
    """What the API has in its books: counters of the usages that it sent."""
    return api.ledger.by_model.get(MODEL, {})


def tokens(api: Api) -> int:
    """All tokens in its books."""
    return books(api).get("input_tokens", 0) + books(api).get("output_tokens", 0)


def cost(api: Api) -> Decimal:
    """What they cost at `PRICES`."""
    return Decimal(tokens(api)) / 1000


async def settled(value: Any) -> Any:
    """A value of either colour."""
    return await value if hasattr(value, "__await__") else value


def run(coloured: bool, scene: Callable[[Any, Api], Awaitable[Any]], api: Api | None = None, **options: Any) -> Any:
    """What a scene gives with a client of either colour."""
    api = api or Api()

    async def main() -> Any:
        if coloured:
            async with local_async_client(api=api, **options) as client:
                return await scene(client, api)
        with local_client(api=api, **options) as plain:
            return await scene(plain, api)

    return asyncio.run(main())
