"""Builders of all four kinds, and what is sent of them."""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jsonschema

from tests.client.calls import MESSAGE, entered
from tests.core.events import wire

from .scenes import SSE, client_of, run
from .transcripts import TEXT

ROOT = Path(__file__).parents[2]
#: Colour of the client, and whether the builder is one of the beta API.
CLIENTS = [(colour, beta) for colour in ("sync", "asyncio", "trio") for beta in (False, True)]


def begun(colour: str = "sync", beta: bool = False, model: str = "m", max_tokens: int = 2000) -> Any:
    """A builder that sends nothing."""
    client = client_of(colour, lambda request: httpx.Response(500))
    return (client.beta.messages if beta else client.messages).build(model, max_tokens)


def sent(colour: str, beta: bool, use: Any) -> tuple[list[httpx.Request], Any]:
    """The requests that are sent while an async function uses a new builder, and what it gives."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if request.url.path.endswith("count_tokens"):
            return httpx.Response(200, json={"input_tokens": 3, "context_management": None})
        if json.loads(request.content).get("stream"):
            return httpx.Response(200, headers=SSE, content=wire(*TEXT))
        return httpx.Response(200, json=MESSAGE)

    async def main() -> Any:
        async with entered(client_of(colour, answer)) as client:
            return await use((client.beta.messages if beta else client.messages).build("m", 2000))

    return requests, run(colour, main)


@cache
def contract() -> dict[str, Any]:
    """The description with its overlays."""
    sys.path.insert(0, str(ROOT))
    from codegen import contract as description

    return description.read(ROOT / "spec")


@cache
def validator(name: str) -> Any:
    """Checks a body against a schema of the contract."""
    return jsonschema.Draft202012Validator({"$ref": f"#/components/schemas/{name}", **contract()})


def check(params: Any, *, beta: bool = False, name: str = "CreateMessageParams") -> None:
    """See that arguments of ``create`` are a body of the contract; models are written as JSON first."""
    body = json.loads(json.dumps(params, default=lambda value: value.to_dict()))
    validator(f"Beta{name}" if beta else name).validate(body)
