"""What nobody closed leaves no complaint behind: not at the end of a loop, not at the end of the interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest

from .echo import ROOT

START = """
    import gc, sys
    import attropic
    from tests.transport.echo import ask, said

    def new(kind):
        return kind(api_key="k", base_url=sys.argv[1])
"""
RUN = {
    "asyncio": """
    import asyncio

    async def patient():
        asyncio.get_running_loop().slow_callback_duration = 60  # modules are loaded with the first call
        await main()

    asyncio.run(patient())
""",
    "trio": """
    import trio
    trio.run(main)
""",
}
SYNC = {
    "a client": """
    client = new(attropic.Anthropic)
    assert said(client.messages.create(**ask("Hi."))) == "Hi."
""",
    "a client that is garbage": """
    client = new(attropic.Anthropic)
    assert said(client.messages.create(**ask("Hi."))) == "Hi."
    del client
    gc.collect()
""",
    "an unread stream": """
    client = new(attropic.Anthropic)
    stream = client.messages.create(**ask("stall", stream=True))
""",
    "a stream": """
    client = new(attropic.Anthropic)
    stream = client.messages.create(**ask("stall", stream=True))
    assert next(stream).type == "message_start"
""",
    "a stream in a dropped client": """
    stream = new(attropic.Anthropic).messages.create(**ask("stall", stream=True))
    assert next(stream).type == "message_start"
    gc.collect()
    assert next(stream).type == "content_block_start"
""",
}
COLOURED = {
    "a client": """
    async def main():
        client = new(attropic.AsyncAnthropic)
        assert said(await client.messages.create(**ask("Hi."))) == "Hi."
""",
    "a global client": """
    client = new(attropic.AsyncAnthropic)

    async def main():
        assert said(await client.messages.create(**ask("Hi."))) == "Hi."
""",
    "an unread stream": """
    client = new(attropic.AsyncAnthropic)

    async def main():
        global stream
        stream = await client.messages.create(**ask("stall", stream=True))
""",
    "a stream": """
    client = new(attropic.AsyncAnthropic)

    async def main():
        global stream
        stream = await client.messages.create(**ask("stall", stream=True))
        assert (await stream.__anext__()).type == "message_start"
""",
    "a client that is garbage": """
    async def main():
        client = new(attropic.AsyncAnthropic)
        assert said(await client.messages.create(**ask("Hi."))) == "Hi."
        del client
        gc.collect()
""",
    "a stream that was left and closed": """
    client = new(attropic.AsyncAnthropic)

    async def main():
        async with await client.messages.create(**ask("stall", stream=True)) as stream:
            assert (await stream.__anext__()).type == "message_start"
        del stream
        gc.collect()
""",
}


def _complaints(url: str, *parts: str) -> str:
    """What an interpreter with every check prints."""
    code = "".join(textwrap.dedent(part) for part in parts)
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", code, url],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONFAULTHANDLER": ""},
        check=False,
        timeout=60,
    )
    return done.stderr + done.stdout + (f"exit status {done.returncode}" if done.returncode else "")


@pytest.mark.parametrize("left", list(SYNC))
def test_a_sync_client_leaves_silently(left: str, echo: str) -> None:
    """An interpreter that treats warnings as errors ends without a word."""
    assert _complaints(echo, START, SYNC[left]) == ""


@pytest.mark.parametrize("loop", list(RUN))
@pytest.mark.parametrize("left", list(COLOURED))
def test_an_async_client_leaves_silently(left: str, loop: str, echo: str) -> None:
    """The loop and the interpreter end without a word."""
    assert _complaints(echo, START, COLOURED[left], RUN[loop]) == ""
