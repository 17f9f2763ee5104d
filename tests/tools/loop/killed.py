"""A program that is killed: it goes on from its file, or begins. ``python killed.py URL FILE EFFECTS WAY``."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path
from typing import Any

from attropic import Anthropic, AsyncAnthropic
from attropic.tools import ToolHistory

URL, FILE, EFFECTS, WAY = sys.argv[1:]


def act(key: str) -> str:
    """Do something that can be seen from outside."""
    with open(EFFECTS, "a") as file:
        file.write(f"{key}\n")
    time.sleep(0.01)
    return f"did {key}"


def keep(history: ToolHistory) -> None:
    beside = Path(f"{FILE}.new")
    beside.write_text(history.to_json())
    os.replace(beside, FILE)


def arguments() -> dict[str, Any]:
    usual: dict[str, Any] = {"tools": [act], "on_turn": keep}
    if "stream" in WAY:
        usual |= {"stream": True, "run_tools_eagerly": True}
    if Path(FILE).exists():
        return {**usual, "history": Path(FILE).read_text()}
    return {
        **usual,
        "model": "claude-sonnet-4-6",
        "max_tokens": 1000,
        "messages": [{"role": "user", "content": "Do it."}],
    }


async def coloured() -> Any:
    async with AsyncAnthropic(base_url=URL, api_key="k") as client:
        return await client.messages.tool_runner(**arguments()).until_done()


def plain() -> Any:
    with Anthropic(base_url=URL, api_key="k") as client:
        return client.messages.tool_runner(**arguments()).until_done()


message = asyncio.run(coloured()) if "async" in WAY else plain()
print(message.content[0].text)
