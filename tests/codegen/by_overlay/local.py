"""The local API answers what the overlays add, in either colour; prints what was found."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import anyio

sys.path.insert(0, str(Path(__file__).parent))

from scenes import FILE, each, kind, value

import attropic
from attropic.localserver import LocalServer

NAMES = ("One", "Two", "Three", "Four", "Five")


async def scene(client: Any) -> Any:
    """Uploads, and what becomes of them."""
    made = [await value(client.drawings.create(file=FILE, title=name)) for name in NAMES]
    page = await value(client.drawings.list(limit=2))
    titles = [drawing.title for drawing in await each(client.drawings.list(limit=2))]
    found = await value(client.drawings.retrieve(made[0].id))
    verdict = await value(client.drawings.judge(found.id, subject="cat"))
    events = await each(await value(client.drawings.watch(found.id)))
    lines = await each(await value(client.exports.results("x1")))
    members = await each(client.studios.members.list("s1"))
    return [
        titles, len(page.data), page.has_next_page(), found.title, verdict.drawing_id == found.id,
        [event.type for event in events], [kind(line) for line in lines], members,
    ]  # fmt: skip


async def refused(client: Any) -> str:
    """What breaks the description is refused with the name of the field."""
    try:
        await value(client.drawings.create(file=FILE, title="T", medium="oil"))
    except attropic.BadRequestError as error:
        return error.message
    return ""


async def asynchronous(url: str) -> Any:
    async with attropic.AsyncAnthropic(api_key="sk-test", base_url=url) as client:
        return [await scene(client), await refused(client)]


async def plain(url: str) -> Any:
    with attropic.Anthropic(api_key="sk-test", base_url=url) as client:
        return [await scene(client), await refused(client)]


if __name__ == "__main__":
    found = []
    for run in (plain, asynchronous):
        with LocalServer() as server:
            found.append(anyio.run(run, server.url))
    print(json.dumps(found))
