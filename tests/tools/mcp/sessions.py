"""Sessions with the server of these tests."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

BACKENDS = ["asyncio", "trio"]


def transport(name: str = "demo") -> Any:
    """The transport of a server in a process of its own."""
    script = str(Path(__file__).with_name("server.py"))
    return stdio_client(StdioServerParameters(command=sys.executable, args=[script, name]))


@asynccontextmanager
async def session(name: str = "demo") -> AsyncIterator[ClientSession]:
    """A session with a server."""
    async with transport(name) as (read, write), ClientSession(read, write) as made:
        await made.initialize()
        yield made
