"""Warnings of models that will not be there for long."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from attropic._core.advice import advice
from tests.client.calls import MESSAGE
from tests.core.events import wire
from tests.helpers.scenes import COLOURS, SSE, client_of, run
from tests.helpers.transcripts import TEXT

OLD = "claude-sonnet-4-5"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"model": OLD}, [DeprecationWarning]),
        ({"model": "claude-sonnet-4-5-20250929"}, [DeprecationWarning]),
        ({"model": "claude-opus-5-5"}, []),
        ({"model": "claude-of-tomorrow"}, []),
        ({"model": "claude-opus-4-6", "thinking": {"type": "enabled", "budget_tokens": 1024}}, [UserWarning]),
        ({"model": "claude-opus-4-6", "thinking": {"type": "adaptive"}}, []),
        ({"model": "claude-haiku-4-5", "thinking": {"type": "enabled", "budget_tokens": 1024}}, []),
        ({"model": 3}, []),
        ({}, []),
        ("body", []),
    ],
)
def test_who_is_warned(body: Any, said: list[type[Warning]]) -> None:
    """A model that ends and a way to think that ends are told; what is not known is not."""
    assert [category for category, _ in advice(body)] == said


def test_words() -> None:
    """The warning names the model as the caller did, the day, and what to do."""
    (_, ending), *_ = advice({"model": "claude-opus-4-1"})
    (_, thinking), *_ = advice({"model": "claude-opus-4-6", "thinking": {"type": "enabled"}})

    assert ending == (
        "The model 'claude-opus-4-1' is deprecated and reaches its end of life on 2026-08-05; "
        "call claude-opus-4-8 instead."
    )
    assert thinking == "thinking.type=enabled is deprecated for claude-opus-4-6; use thinking.type=adaptive."


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("beta", [False, True])
@pytest.mark.parametrize("way", ["create", "stream", "with_raw_response"])
def test_the_warning_points_at_the_caller(colour: str, beta: bool, way: str) -> None:
    """`create` and `stream`, in both colours, warn once, with the file of the caller."""
    import httpx

    def reply(request: httpx.Request) -> httpx.Response:
        if b'"stream":true' in request.content:
            return httpx.Response(200, headers=SSE, content=wire(*TEXT))
        return httpx.Response(200, json=MESSAGE)

    client = client_of(colour, reply)
    messages = client.beta.messages if beta else client.messages
    ask: Any = {"model": OLD, "max_tokens": 1, "messages": [{"role": "user", "content": "Hi."}]}

    async def main() -> None:
        if way == "stream" and colour == "sync":
            with messages.stream(**ask) as stream:
                stream.until_done()
        elif way == "stream":
            async with messages.stream(**ask) as stream:
                await stream.until_done()
        else:
            create = messages.with_raw_response.create if way == "with_raw_response" else messages.create
            made = create(**ask)
            if colour != "sync":
                await made

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        run(colour, main)

    assert [(warning.category, warning.filename) for warning in caught] == [(DeprecationWarning, __file__)]
