"""Names where the official package has them, and what is loaded for them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from importlib import import_module
from typing import Any

import httpx
import pytest

import attropic
from attropic._decoders.jsonl import AsyncJSONLDecoder, JSONLDecoder
from attropic.types.messages import MessageBatchIndividualResponse
from tests.client.calls import gathered
from tests.helpers.scenes import run

from .batch_api import row


def test_resources_are_at_their_official_places() -> None:
    """They are the classes of the client's attributes; those that are generated stay reachable as their base."""
    beta = import_module("attropic.resources.beta.messages")
    plain = import_module("attropic.resources.messages")
    generated = import_module("attropic_api.resources.messages.batches")

    client, async_client = attropic.Anthropic(api_key="k"), attropic.AsyncAnthropic(api_key="k")

    assert import_module("attropic.resources.messages.batches").Batches is plain.Batches
    assert import_module("attropic.resources.beta.messages.batches").Batches is beta.Batches
    assert issubclass(plain.Batches, generated.Batches)
    assert type(client.messages.batches) is plain.Batches
    assert type(client.beta.messages.batches) is beta.Batches
    assert type(async_client.messages.batches) is plain.AsyncBatches
    assert type(async_client.beta.messages.batches) is beta.AsyncBatches


@pytest.mark.parametrize("line_type", [MessageBatchIndividualResponse, object])
def test_decoders_are_at_their_official_place(line_type: Any) -> None:
    """Lines of JSON from any iterator of bytes, sync and async, with the answer they came from."""
    content = [row("a")[:9], row("a")[9:] + row("b")]

    async def pieces() -> AsyncIterator[bytes]:
        for piece in content:
            yield piece

    async def main() -> list[Any]:
        response = httpx.Response(200)
        decoder = AsyncJSONLDecoder(raw_iterator=pieces(), line_type=line_type, http_response=response)
        assert decoder.http_response is response
        return await gathered(decoder)

    found = list(JSONLDecoder(raw_iterator=iter(content), line_type=line_type, http_response=httpx.Response(200)))

    assert [one if isinstance(one, dict) else one.to_dict() for one in found] == [
        one if isinstance(one, dict) else one.to_dict() for one in run("asyncio", main)
    ]
    assert len(found) == 2
    assert isinstance(found[0], MessageBatchIndividualResponse if line_type is not object else dict)


def test_nothing_is_loaded_before_it_is_used() -> None:
    """A client, and its messages, do not load what batches need."""
    code = (
        "import sys, attropic; attropic.Anthropic(api_key='k').messages;"
        "print([name for name in sys.modules if 'batch' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
