"""Blocks on their way: through both clients of this package, and through the official one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import anthropic
import pytest

from attropic.files import File, aplain, image, plain
from attropic.localserver import LocalServer

from .pictures import picture
from .test_blocks import BLOCKS, STORED, body


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("kind", list(BLOCKS))
def test_the_official_package_takes_the_same_blocks(kind: str, beta: bool, server: LocalServer) -> None:
    """It sends them as they are, and the API takes them."""
    make, expected = BLOCKS[kind]
    with anthropic.Anthropic(api_key="k", base_url=server.url, max_retries=0) as client:
        messages = client.beta.messages if beta else client.messages
        answer = messages.create(**{**body(plain(make())), "model": "claude-opus-4-7"})

    assert answer.role == "assistant"
    assert json.loads(server.requests[-1].body)["messages"][0]["content"] == [expected]


@pytest.mark.parametrize("kind", [kind for kind in STORED if "said" not in kind])
def test_the_official_package_takes_blocks_of_stored_files(kind: str, server: LocalServer) -> None:
    """Of a file that it has uploaded itself: metadata of either package will do."""
    from attropic.files import document, file_block

    media_type = "text/plain" if "text" in kind else "application/pdf" if "pdf" in kind else "image/png"
    media_type = "text/plain" if kind.startswith("document") else media_type
    with anthropic.Anthropic(api_key="k", base_url=server.url, max_retries=0) as client:
        kept = client.beta.files.upload(file=("a", b"Hi.", media_type))
        make = image if kind.startswith("image") else document if kind.startswith("document") else file_block
        asked = {**body(make(kept)), "model": "claude-opus-4-7", "betas": ["files-api-2025-04-14"]}
        answer = client.beta.messages.create(**asked)

    assert answer.role == "assistant"
    (block,) = json.loads(server.requests[-1].body)["messages"][0]["content"]
    assert block["source"] == {"type": "file", "file_id": kept.id}


@pytest.mark.parametrize("kind", ["png", "pdf", "document of markdown"])
@pytest.mark.parametrize("colour", ["sync", "async"])
def test_this_package_sends_what_the_official_one_sends(kind: str, colour: str, server: LocalServer) -> None:
    """The file in a block becomes its base64 text in the body."""
    import attropic

    make, expected = BLOCKS[kind]
    params = {**body(make()), "model": "claude-opus-4-7"}
    if colour == "sync":
        with attropic.Anthropic(api_key="k", base_url=server.url, max_retries=0) as client:
            client.messages.create(**params)
    else:

        async def main() -> None:
            async with attropic.AsyncAnthropic(api_key="k", base_url=server.url, max_retries=0) as client:
                await client.messages.create(**params)

        asyncio.run(main())

    assert json.loads(server.requests[-1].body)["messages"][0]["content"] == [expected]


async def _chunks(data: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(data), 7):
        yield data[start : start + 7]


def test_an_asynchronous_file_is_put_in_by_a_coroutine() -> None:
    """Whatever stands around it stays; a coroutine is named to who has none."""
    data = picture("PNG", 3, 4)
    file = File.from_chunks(lambda: _chunks(data), name="a.png")
    request: Any = [{"role": "user", "content": (image(file), "text", None, 3)}]

    found = asyncio.run(aplain(request))

    assert found == [{"role": "user", "content": [BLOCKS["png"][1], "text", None, 3]}]
    with pytest.raises(TypeError, match="coroutine"):
        plain(request)
