"""A batch is started with one request, whose body is written once."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import httpx
import pytest

import attropic
from attropic.batches import BatchRequestBuilder, BatchRequestError
from tests.client.calls import entered, settled
from tests.helpers.scenes import COLOURS, run

from .batch_api import ID, Server, batch, batches_of, request, requests

MANY = 2000  # more than what is kept as a value


def _create(colour: str, server: Server, *, beta: bool = False, retries: int = 0, **call: Any) -> Any:
    async def main() -> Any:
        policy = attropic.RetryPolicy(initial_delay=0)
        async with entered(server.client(colour, retry=policy, max_retries=retries)) as client:
            return await settled(batches_of(client, beta=beta).create(**call))

    return run(colour, main)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("beta", [False, True])
@pytest.mark.parametrize("count", [2, MANY])
def test_a_batch_is_started(colour: str, beta: bool, count: int) -> None:
    """Few requests or many from an iterator arrive as one JSON body, at the address of the API that was asked."""
    server = Server(batch("in_progress"))

    made = _create(colour, server, beta=beta, requests=requests(count))

    (body,) = server.bodies
    assert made.id == ID
    assert json.loads(body) == {"requests": list(requests(count))}
    assert server.seen[0].endswith("/v1/messages/batches?beta=true" if beta else "/v1/messages/batches")
    assert server.headers[0]["content-type"] == "application/json"
    assert ("message-batches-2024-09-24" in server.headers[0].get("anthropic-beta", "")) is beta


@pytest.mark.parametrize("count", [2, MANY])
def test_what_the_caller_adds_is_sent(count: int) -> None:
    """Headers, query, betas, and further properties of the body."""
    server = Server(batch())

    _create(
        "sync",
        server,
        requests=requests(count),
        betas=["new"],
        extra_headers={"x-a": "b"},
        extra_query={"q": 1},
        extra_body={"note": "é"},
    )

    assert json.loads(server.bodies[0]) == {"requests": list(requests(count)), "note": "é"}
    assert server.seen[0].endswith("?q=1")
    assert (server.headers[0]["x-a"], server.headers[0]["anthropic-beta"]) == ("b", "new")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("count", [2, MANY])
def test_a_retry_sends_the_same_body(colour: str, count: int) -> None:
    """Also when the requests came from an iterator that is used up."""
    server = Server(httpx.Response(529), batch())

    _create(colour, server, retries=1, requests=requests(count))

    first, second = server.bodies
    assert first == second
    assert len(json.loads(second)["requests"]) == count


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("count", [0, 2, MANY])
def test_nothing_is_sent_when_a_request_is_wrong(colour: str, count: int) -> None:
    """However far it is from the beginning."""
    server = Server(batch())

    with pytest.raises(BatchRequestError) as caught:
        _create(colour, server, requests=[*requests(count), request("last", stream=True)])

    assert caught.value.index == count
    assert server.seen == []


def test_a_lost_answer_is_not_asked_for_again() -> None:
    """The batch may have been started; to start it a second time would be paid twice."""
    server = Server(httpx.ReadError("gone"), batch())

    with pytest.raises(attropic.APIConnectionError):
        _create("sync", server, retries=2, requests=requests(2))

    assert len(server.seen) == 1


def test_a_builder_is_taken_as_it_is() -> None:
    """It is an iterable of requests."""
    server = Server(batch())

    _create("sync", server, requests=BatchRequestBuilder(model="m", max_tokens=5).add("a", "Hello."))

    assert json.loads(server.bodies[0]) == {"requests": [request("a")]}


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files are counted on Linux")
def test_no_file_stays_open() -> None:
    """What waited on disk is gone with the call, whether it succeeds or not."""
    before = len(os.listdir("/proc/self/fd"))

    _create("sync", Server(batch()), requests=requests(MANY))
    with pytest.raises(BatchRequestError):
        _create("sync", Server(batch()), requests=[*requests(MANY), request("")])
    with pytest.raises(attropic.BadRequestError):
        _create("sync", Server(httpx.Response(400)), requests=requests(MANY))

    assert len(os.listdir("/proc/self/fd")) == before


def test_unknown_arguments_are_named() -> None:
    """As for every other call."""
    with pytest.raises(TypeError, match="'wrong'"):
        _create("sync", Server(batch()), requests=requests(1), wrong=1)


@pytest.mark.parametrize("count", [2, MANY])
def test_a_raw_answer_can_be_had(count: int) -> None:
    """`with_raw_response.create` gives the answer, of which `parse()` is the batch."""
    server = Server(batch("in_progress"))
    with server.client("sync") as client:
        answer = client.messages.batches.with_raw_response.create(requests=requests(count))

        assert answer.status_code == 200
        assert answer.parse().id == ID
