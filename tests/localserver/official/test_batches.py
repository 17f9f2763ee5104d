"""Batches of the official client, from their creation to their results."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import anthropic
import pytest

from attropic.localserver import LocalServer, Settings

from .asking import Asked
from .test_messages import MODEL, turn

REQUESTS = [
    {"custom_id": "good", "params": turn("Hello, tea.")},
    {"custom_id": "unknown", "params": turn("Hello", model="claude-of-tomorrow")},
    {"custom_id": "calls", "params": turn("Hello, coffee.")},
]


def ended(api: Asked, batches: Any, id: str) -> Any:
    """The batch when it has ended."""
    limit = time.monotonic() + 20
    while (batch := api.run(batches.retrieve(id))).processing_status != "ended":
        assert time.monotonic() < limit, batch
        time.sleep(0.02)
    return batch


@pytest.mark.parametrize("beta", [False, True], ids=["stable", "beta"])
def test_a_batch_is_answered_request_by_request(api: Asked, beta: bool) -> None:
    """Created, polled to its end, read and deleted: one result for each request, errors among them."""
    batches = api.client.beta.messages.batches if beta else api.client.messages.batches
    made = api.run(batches.create(requests=REQUESTS))
    assert made.id.startswith("msgbatch_")
    done = ended(api, batches, made.id)
    counts = done.request_counts
    assert (counts.succeeded, counts.errored, counts.canceled, counts.expired, counts.processing) == (2, 1, 0, 0, 0)
    results = {item.custom_id: item.result for item in api.items(batches.results(made.id))}
    assert results.keys() == {"good", "unknown", "calls"}
    assert "Hello, tea." in results["good"].message.content[0].text
    assert results["unknown"].error.error.type == "not_found_error"
    assert results["calls"].message.model == MODEL
    assert api.run(batches.delete(made.id)).id == made.id
    with pytest.raises(anthropic.NotFoundError):
        api.run(batches.retrieve(made.id))


def test_a_batch_can_be_canceled(serve: Callable[..., LocalServer], connect: Callable[[LocalServer], Asked]) -> None:
    """What was not answered when it is canceled has the result that says so."""
    api = connect(serve(settings=Settings(batch_pace=0.3)))
    batches = api.client.messages.batches
    requests = [{"custom_id": str(number), "params": turn("Hello")} for number in range(10)]
    made = api.run(batches.create(requests=requests))
    assert made.processing_status == "in_progress"
    assert api.run(batches.cancel(made.id)).processing_status in ("canceling", "ended")
    done = ended(api, batches, made.id)
    assert done.request_counts.canceled > 0
    assert done.cancel_initiated_at is not None
    kinds = [item.result.type for item in api.items(batches.results(made.id))]
    assert sorted(kinds) == ["canceled"] * done.request_counts.canceled + ["succeeded"] * done.request_counts.succeeded


def test_what_takes_too_long_expires(
    serve: Callable[..., LocalServer], connect: Callable[[LocalServer], Asked]
) -> None:
    """A batch ends at its limit, and what was not answered by then has expired."""
    api = connect(serve(settings=Settings(batch_pace=60, batch_expiry=0.1)))
    batches = api.client.messages.batches
    made = api.run(batches.create(requests=REQUESTS))
    assert ended(api, batches, made.id).request_counts.expired == 3
    assert {item.result.type for item in api.items(batches.results(made.id))} == {"expired"}


def test_results_are_not_there_before_the_end(
    serve: Callable[..., LocalServer], connect: Callable[[LocalServer], Asked]
) -> None:
    """The client finds no address of results while the batch is at work."""
    api = connect(serve(settings=Settings(batch_pace=60)))
    made = api.run(api.client.messages.batches.create(requests=REQUESTS))
    assert made.results_url is None
    with pytest.raises(anthropic.AnthropicError, match="results"):
        api.run(api.client.messages.batches.results(made.id))


def test_batches_are_listed_over_several_pages(api: Asked) -> None:
    """The newest first, each once."""
    batches = api.client.messages.batches
    ids = [api.run(batches.create(requests=REQUESTS[:1])).id for _ in range(5)]
    assert [batch.id for batch in api.items(batches.list(limit=2))] == ids[::-1]
