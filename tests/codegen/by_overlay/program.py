"""Runs every scene with a client of each colour, and prints what each found and what was asked for.

Before each first answer the gateway says 529, so that every kind of call is sent again once.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import anyio
import httpx

sys.path.insert(0, str(Path(__file__).parent))

from answers import ANSWERS
from scenes import SCENES, Scene

import attropic

COLOURS = ("sync", "asyncio", "trio")


class Gateway:
    """Is overloaded once, then answers.

    Attributes:
        asked: What it was asked: method, target, beta header, and the length of the body.
    """

    def __init__(self, name: str) -> None:
        self.answer = ANSWERS[name]
        self.asked: list[Any] = []
        self.bodies: list[bytes] = []

    def sync(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._give(request)

    async def asynchronous(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._give(request)

    def _give(self, request: httpx.Request) -> httpx.Response:
        target = request.url.raw_path.decode()
        self.asked.append([request.method, target, request.headers.get("anthropic-beta", "")])
        self.bodies.append(request.content)
        if len(self.asked) == 1:
            error = {"type": "error", "error": {"type": "overloaded_error", "message": "Later"}}
            return httpx.Response(529, headers={"retry-after": "0"}, json=error)
        found = self.answer(request)
        return httpx.Response(found.status_code, headers=found.headers, content=found.content)


def play(name: str, scene: Scene, colour: str) -> dict[str, Any]:
    gateway = Gateway(name)

    async def run() -> Any:
        if colour == "sync":
            with httpx.Client(transport=httpx.MockTransport(gateway.sync)) as http:
                return await scene(attropic.Anthropic(api_key="sk-test", http_client=http))
        async with httpx.AsyncClient(transport=httpx.MockTransport(gateway.asynchronous)) as http:
            return await scene(attropic.AsyncAnthropic(api_key="sk-test", http_client=http))

    found = anyio.run(run, backend="asyncio" if colour == "sync" else colour)
    last = gateway.bodies[-1]
    return {
        "found": found,
        "asked": gateway.asked,
        "again": gateway.bodies[0] == gateway.bodies[1],
        "sent": json.loads(last) if last.startswith(b"{") else None,
    }


if __name__ == "__main__":
    played = {name: {colour: play(name, scene, colour) for colour in COLOURS} for name, scene in SCENES.items()}
    print(json.dumps(played))
