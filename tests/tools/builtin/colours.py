"""Tools called in each colour."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

COLOURS = pytest.mark.parametrize("colour", ["sync", "asyncio", "trio"])


def call(tool: Any, colour: str, **input: Any) -> Any:
    """What a tool answers."""
    if colour == "sync":
        return tool.call(input)
    if colour == "asyncio":
        return asyncio.run(tool.call(input))
    import trio

    return trio.run(tool.call, input)
