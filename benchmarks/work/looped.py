"""Async work as a run: one event loop for as long as the process lasts."""

from __future__ import annotations

import asyncio

from .setting import AsyncWork, Run, Setting, Work


def looped(work: AsyncWork) -> Work:
    """The work, run by an event loop that stays."""

    def prepare(setting: Setting) -> Run:
        loop = asyncio.new_event_loop()
        run = loop.run_until_complete(work(setting))
        return lambda: loop.run_until_complete(run())

    return prepare
