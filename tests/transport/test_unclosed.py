"""What nobody closed leaves no complaint behind: not at the end of a loop, not at the end of the interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from .echo import ROOT

START = """
    import gc, sys, warnings
    import anyio
    import attropic
    from tests.transport.echo import ask, said

    # What trio says of each generator of httpx that is not read to its end; it holds nothing. Of ours a word counts.
    warnings.filterwarnings("ignore", "Async generator '(httpx|httpcore)")

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
        await anyio.sleep(0.05)  # the loop closes what is garbage, when it has a moment
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


def _complaints(url: str, code: str) -> str:
    """What an interpreter with every check prints."""
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", textwrap.dedent(code), url]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False, timeout=60)
    return done.stderr + done.stdout + (f"exit status {done.returncode}" if done.returncode else "")


@pytest.fixture(scope="module")
def printed(echo: str) -> Iterator[dict[tuple[str, str], Future[str]]]:
    """What each piece of code prints; a few interpreters work side by side."""
    codes = {(left, "sync"): START + code for left, code in SYNC.items()}
    codes |= {(left, loop): START + code + run for left, code in COLOURED.items() for loop, run in RUN.items()}
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        yield {name: threads.submit(_complaints, echo, code) for name, code in codes.items()}


@pytest.mark.parametrize("left", list(SYNC))
def test_a_sync_client_leaves_silently(left: str, printed: dict[tuple[str, str], Future[str]]) -> None:
    """An interpreter that treats warnings as errors ends without a word."""
    assert printed[left, "sync"].result() == ""


@pytest.mark.parametrize("loop", list(RUN))
@pytest.mark.parametrize("left", list(COLOURED))
def test_an_async_client_leaves_silently(left: str, loop: str, printed: dict[tuple[str, str], Future[str]]) -> None:
    """The loop and the interpreter end without a word."""
    assert printed[left, loop].result() == ""
