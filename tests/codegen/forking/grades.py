"""A program that uses a fork in all three grades, in both colours; run inside of it. Prints what it found."""

from __future__ import annotations

import asyncio
from functools import cached_property
from typing import Any

import acme_claude
import httpx
from acme_claude.resources.quotas import Quotas

from attropic.types import Quota

PAGES = {"": {"data": [("blue", 5.0)], "next_page": "p2"}, "p2": {"data": [("red", 1.0)], "next_page": None}}


class OurQuotas(Quotas):
    """Grade one, on top of grade three."""

    def spent(self, team: str) -> bool:
        return self.left(team) <= 0


class OurClient(acme_claude.AcmeClaude):
    """A client of the program."""

    @cached_property
    def quotas(self) -> OurQuotas:
        return OurQuotas(self._client)


def _quota(team: str, used: float) -> dict[str, Any]:
    return {"team": team, "limit": 5.0, "used": used}


def answer(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/v1/quotas":
        page = PAGES[request.url.params.get("page", "")]
        return httpx.Response(200, json={**page, "data": [_quota(*entry) for entry in page["data"]]})
    if request.url.path.startswith("/v1/quotas/"):
        return httpx.Response(200, json=_quota(request.url.path.rpartition("/")[2], 2.0))
    said = {"id": "m", "type": "model", "display_name": "M", "created_at": "2026-01-01T00:00:00Z", "teams": ["blue"]}
    return httpx.Response(200, json={**said, "shade": "teal"})


def plain() -> list[Any]:
    """Sync."""
    seen: list[str] = []

    def middleware(request: Any, call_next: Any) -> Any:
        seen.append(request.method)
        return call_next(request)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = OurClient(api_key="sk-test", http_client=http, middleware=[middleware])
        model = client.models.retrieve("m")
        items = [quota.team for quota in client.quotas.list()]
        own = client.with_options(max_retries=0).quotas
        found = [type(client.quotas.retrieve("blue")) is Quota, own.left("blue"), own.spent("blue")]
        return [*items, *found, model.teams, getattr(model, "shade", None), len(seen)]


async def asynchronous() -> list[Any]:
    """Async."""
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        client = acme_claude.AsyncAcmeClaude(api_key="sk-test", http_client=http)
        items = [quota.team async for quota in client.quotas.list()]
        return [*items, await client.quotas.left("blue"), (await client.models.retrieve("m")).teams]


if __name__ == "__main__":
    print(plain())
    print(asyncio.run(asynchronous()))
