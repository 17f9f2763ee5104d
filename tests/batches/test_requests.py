"""What is wrong with the requests of a batch is found before anything is sent, and the entry is named."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from attropic.batches import (
    BatchLimits,
    BatchRequestBuilder,
    BatchRequestError,
    check_requests,
    request_size,
    split_requests,
)
from attropic_api.models import MessageCreateParams

from .batch_api import PARAMS, request

LIMITS = BatchLimits.of_api()


def _without(name: str) -> dict[str, Any]:
    return {"custom_id": "a", "params": {key: value for key, value in PARAMS.items() if key != name}}


@pytest.mark.parametrize(
    ("entry", "custom_id", "field", "says"),
    [
        (request(""), None, "custom_id", "1 to 64 characters"),
        (request("a b"), None, "custom_id", "this is 'a b'"),
        (request("é"), None, "custom_id", "[a-zA-Z0-9_-]+"),
        (request("a\n"), None, "custom_id", "1 to 64 characters"),
        (request("a" * 65), None, "custom_id", "1 to 64 characters"),
        (request(7), None, "custom_id", "this is 7"),
        ({"params": PARAMS}, None, "custom_id", "it is missing"),
        (request("first"), "first", "custom_id", "that of requests[0] already"),
        ({"custom_id": "a"}, "a", "params", "is missing"),
        ({"custom_id": "a", "params": []}, "a", "params", "the arguments of `messages.create`"),
        (_without("model"), "a", "params.model", "is required"),
        (_without("max_tokens"), "a", "params.max_tokens", "is required"),
        (_without("messages"), "a", "params.messages", "is required"),
        (request(stream=True), "a", "params.stream", "streaming is not possible in a batch"),
        (request(metadata={"user_id": object()}), "a", None, "cannot be sent as JSON"),
        (request(temperature=float("nan")), "a", None, "cannot be sent as JSON"),
        ("text", None, None, "must be an object"),
    ],
)
def test_an_entry_that_cannot_be_in_a_batch_is_named(entry: Any, custom_id: Any, field: Any, says: str) -> None:
    """The error has the number of the entry, its id and its field, and says what would be right."""
    with pytest.raises(BatchRequestError) as caught:
        check_requests([request("first"), entry])

    error = caught.value
    assert (error.index, error.custom_id, error.field) == (1, custom_id, field)
    assert str(error).startswith("requests[1]")
    assert says in str(error)
    assert isinstance(error, ValueError)


@pytest.mark.parametrize("entry", [request("a" * 64), request("A-b_9", stream=False), request("new", unknown=[1])])
def test_what_the_api_may_take_passes(entry: Any) -> None:
    """Ids of the longest form, `stream` that is off, and params that the description does not know."""
    check_requests([entry])


def test_typed_params_pass() -> None:
    """An entry may be made of models."""
    check_requests([{"custom_id": "a", "params": MessageCreateParams.from_dict(PARAMS)}])


def test_no_entries_are_no_batch() -> None:
    """The error is one of the batch as a whole."""
    with pytest.raises(BatchRequestError, match="at least one request") as caught:
        check_requests(iter(()))

    assert caught.value.index is None


def test_the_limits_are_those_of_the_api() -> None:
    """100,000 requests of 256 MB, ids of 64 characters."""
    assert (LIMITS.requests, LIMITS.bytes, LIMITS.custom_id_length) == (100_000, 256 * 2**20, 64)
    assert LIMITS.is_id("a" * 64)
    assert not LIMITS.is_id("a" * 65)


def test_one_request_too_many_is_named() -> None:
    """The first entry that does not fit is named, and the limit."""
    limits = replace(LIMITS, requests=2)
    check_requests([request("a"), request("b")], limits)

    with pytest.raises(BatchRequestError, match="at most 2 requests") as caught:
        check_requests([request("a"), request("b"), request("c"), request("d")], limits)

    assert (caught.value.index, caught.value.custom_id) == (2, "c")


def test_the_size_is_that_of_the_body() -> None:
    """A body of exactly the limit passes, one of a byte more does not."""
    entries = [request("a"), request("b", system="é")]
    body = json.dumps({"requests": entries}, separators=(",", ":"), ensure_ascii=False).encode()
    check_requests(entries, replace(LIMITS, bytes=len(body)))

    with pytest.raises(BatchRequestError, match=f"has {len(body):,} bytes") as caught:
        check_requests(entries, replace(LIMITS, bytes=len(body) - 1))

    assert caught.value.index == 1
    assert request_size(entries[0]) + request_size(entries[1]) + len('{"requests":[,]}') == len(body)


@pytest.mark.parametrize("made", [pickle.loads, copy.deepcopy])
def test_the_error_survives_copies(made: Any) -> None:
    """It can be sent to another process, with all it knows."""
    error = BatchRequestError("why.", index=3, custom_id="a", field="params.stream")
    twin = made(pickle.dumps(error)) if made is pickle.loads else made(error)

    assert (str(twin), twin.index, twin.custom_id, twin.field) == (str(error), 3, "a", "params.stream")


@pytest.mark.parametrize(
    "limits", [replace(LIMITS, requests=3), replace(LIMITS, bytes=3 * request_size(request("r0")) + 17)]
)
def test_requests_are_split_within_the_limits(limits: BatchLimits) -> None:
    """All of them in their order, each part a batch; ids may come again in another part."""
    entries = [request(f"r{number % 4}") for number in range(8)]

    parts = list(split_requests(entries, limits))

    assert [one for part in parts for one in part] == entries
    assert [len(part) for part in parts] == [3, 3, 2]
    for part in parts:
        check_requests(part, limits)


def test_an_entry_that_fits_into_no_batch_is_refused() -> None:
    """It is not put into a batch of its own."""
    with pytest.raises(BatchRequestError, match="at most 50"):
        list(split_requests([request("a")], replace(LIMITS, bytes=50)))


def test_a_builder_makes_requests() -> None:
    """Defaults hold unless a request says otherwise; a prompt is what the user says."""
    builder = BatchRequestBuilder(model="m", max_tokens=5).add("a", "Hello.").add("b", "Hi.", max_tokens=9)
    builder.extend([request("c")]).add("d", messages=PARAMS["messages"])

    assert [one["custom_id"] for one in builder] == ["a", "b", "c", "d"]
    assert builder[0] == builder.build()[0] == request("a")
    assert builder[1]["params"]["max_tokens"] == 9
    assert len(builder) == 4
    assert builder.size == len(json.dumps({"requests": list(builder)}, separators=(",", ":")))


def test_a_builder_refuses_at_once_and_stays_as_it_was() -> None:
    """What was refused leaves nothing behind: the same id can be added when it is right."""
    builder = BatchRequestBuilder(model="m", max_tokens=5).add("a", "Hello.")
    size = builder.size

    for wrong in ({"custom_id": "a", "prompt": "x"}, {"custom_id": "b", "prompt": "x", "stream": True}):
        with pytest.raises(BatchRequestError, match=r"requests\[1\]"):
            builder.add(**wrong)
    with pytest.raises(TypeError, match="not both"):
        builder.add("b", "x", messages=[])
    assert (len(builder), builder.size) == (1, size)
    assert len(builder.add("b", "x")) == 2


def test_a_builder_without_requests_makes_no_batch() -> None:
    """`build` says so."""
    with pytest.raises(BatchRequestError, match="at least one request"):
        BatchRequestBuilder().build()


def test_the_limits_agree_with_the_description() -> None:
    """What the data says of ids and counts is what the contract says."""
    contract = json.loads((Path(__file__).parents[2] / "generated/attropic_api/contract.json").read_text("utf-8"))
    schemas = contract["components"]["schemas"]
    for side in ("", "Beta"):
        id = schemas[f"{side}MessageBatchIndividualRequestParams"]["properties"]["custom_id"]
        most = schemas[f"{side}CreateMessageBatchParams"]["properties"]["requests"]["maxItems"]
        assert (most, id["maxLength"]) == (LIMITS.requests, LIMITS.custom_id_length)
        assert id["pattern"] == f"^{LIMITS.custom_id_pattern.rstrip('+')}{{1,{LIMITS.custom_id_length}}}$"
