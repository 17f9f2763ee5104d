"""Clients of a local API, and what is left in a folder and open in this process."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import attropic
from attropic.localserver import LocalServer
from tests.client.calls import entered
from tests.helpers.scenes import COLOURS as COLOURS
from tests.helpers.scenes import run


def play(colour: str, server: LocalServer, scene: Callable[[Any], Awaitable[Any]], **options: Any) -> Any:
    """What a scene gives, called with a client of the local API."""
    given: dict[str, Any] = {"api_key": "local", "base_url": server.url, "max_retries": 0, **options}

    async def main() -> Any:
        client: Any = attropic.Anthropic(**given) if colour == "sync" else attropic.AsyncAnthropic(**given)
        async with entered(client):
            return await scene(client)

    return run(colour, main)


def names(folder: Path) -> list[str]:
    """All files below a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def open_files(folder: Path) -> list[str]:
    """The files of a folder that this process has open, deleted ones too."""
    found = []
    for descriptor in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink(f"/proc/self/fd/{descriptor}")
        except OSError:
            continue
        if target.startswith(str(folder)):
            found.append(target)
    return found
