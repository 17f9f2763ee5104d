"""The live mode: what becomes of items, whatever the server says."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

import attropic
from attropic.bulk import Budget, Journal, LiveMode, Work
from attropic.localserver import LocalServer, Settings

from .live import Run, failure, good, item, said

BACKENDS = ["asyncio", "trio"]


@pytest.mark.parametrize("backend", BACKENDS)
def test_every_item_has_its_answer(tmp_path: Path, backend: str) -> None:
    """Each is sent once, and its message is kept as it came."""
    run = Run(tmp_path, [item(n) for n in range(300)], good, backend)

    assert run.error is None
    assert (run.counts.succeeded, run.counts.total) == (300, 300)
    assert sorted(map(said, run.requests)) == sorted(f"number {n}" for n in range(300))
    assert run.outcomes[7].message == json.loads(good(run.requests[0]).content)
    assert {outcome.attempts for outcome in run.outcomes} == {1}


@pytest.mark.parametrize(("status", "kind"), [(429, "rate_limit_error"), (529, "overloaded_error")])
def test_what_is_refused_is_sent_again_and_is_no_attempt(tmp_path: Path, status: int, kind: str) -> None:
    """It was not carried out: it costs nothing and does not use up attempts."""
    seen: Counter[str] = Counter()

    def handler(request: httpx.Request) -> httpx.Response:
        seen[said(request)] += 1
        return failure(status, kind) if seen[said(request)] <= 3 else good(request)

    run = Run(tmp_path, [item(n) for n in range(12)], handler, max_attempts=1)

    assert run.counts.succeeded == 12
    assert set(seen.values()) == {4}
    assert {outcome.attempts for outcome in run.outcomes} == {1}


def test_what_is_refused_for_ever_fails(tmp_path: Path) -> None:
    """An item that no limit lets through does not keep a run from ending; its result says why."""
    run = Run(tmp_path, [item(0)], lambda request: failure(429, "rate_limit_error"))
    (outcome,) = run.outcomes

    assert outcome.error_type == "rate_limit_error"
    assert "refused 20 times" in outcome.result["error"]["error"]["message"]
    assert len(run.requests) == 20


def test_an_error_of_one_item_is_its_result(tmp_path: Path) -> None:
    """What the API says of it is kept, with the id of the request; others are answered."""

    def handler(request: httpx.Request) -> httpx.Response:
        bad = said(request) == "number 3"
        return failure(400, "invalid_request_error", {"request-id": "req_1"}) if bad else good(request)

    run = Run(tmp_path, [item(n) for n in range(6)], handler)

    assert (run.counts.succeeded, run.counts.errored) == (5, 1)
    assert run.outcomes[3].result == {
        "type": "errored",
        "error": {"type": "error", "error": {"type": "invalid_request_error", "message": "no"}, "request_id": "req_1"},
    }


@pytest.mark.parametrize("attempts", [1, 3])
def test_errors_that_may_pass_are_tried_again(tmp_path: Path, attempts: int) -> None:
    """As often as the work allows."""
    run = Run(tmp_path, [item(0)], lambda request: failure(500, "api_error"), max_attempts=attempts)

    assert len(run.requests) == attempts
    assert [(outcome.kind, outcome.error_type, outcome.attempts) for outcome in run.outcomes] == [
        ("errored", "api_error", attempts)
    ]


def test_a_connection_that_breaks_is_tried_again(tmp_path: Path) -> None:
    """No answer is no result as long as attempts are left."""
    seen: Counter[str] = Counter()

    def handler(request: httpx.Request) -> httpx.Response:
        seen[said(request)] += 1
        if seen[said(request)] == 1:
            raise httpx.ReadError("gone", request=request)
        return good(request)

    run = Run(tmp_path, [item(n) for n in range(3)], handler)

    assert run.counts.succeeded == 3
    assert {outcome.attempts for outcome in run.outcomes} == {2}


@pytest.mark.parametrize("status", [401, 402])
def test_what_all_would_meet_ends_the_run(tmp_path: Path, status: int) -> None:
    """A wrong key fails the run and no item: all are there for the next one, without an attempt."""
    run = Run(tmp_path, [item(n) for n in range(200)], lambda request: failure(status, "authentication_error"))

    assert isinstance(run.error, attropic.APIStatusError)
    assert run.error.status_code == status
    assert len(run.requests) < 100
    assert (run.counts.pending, run.counts.started) == (200, 0)
    assert {one.attempts for one in run.pending} == {0}


def test_params_that_are_no_request_are_an_error_of_their_item(tmp_path: Path) -> None:
    """Nothing is sent for them. What this version does not know is sent as it is."""
    items = [item(0, messages=None), item(1, of_tomorrow={"x": 1})]
    for message in items[:1]:
        message.params.pop("messages")

    run = Run(tmp_path, items, good)

    assert [outcome.kind for outcome in run.outcomes] == ["errored", "succeeded"]
    assert run.outcomes[0].error_type == "invalid_request_error"
    assert "messages" in run.outcomes[0].result["error"]["error"]["message"]
    assert [json.loads(request.content)["of_tomorrow"] for request in run.requests] == [{"x": 1}]


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_run_that_is_to_stop_ends_what_is_under_way(tmp_path: Path, backend: str) -> None:
    """Answers that come are kept; the rest waits, also what was refused and is to be sent again."""
    works: list[Work] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if said(request) == "number 20":
            works[0].stop.set()
        limit = "anthropic-ratelimit-requests"
        refused = {"retry-after-ms": "60000", f"{limit}-limit": "6000000", f"{limit}-remaining": "0"}
        return failure(429, "rate_limit_error", refused) if said(request) == "number 0" else good(request)

    mode = LiveMode(concurrency=4)
    run = Run(tmp_path, [item(n) for n in range(500)], handler, backend, mode=mode, work=works.append)

    assert run.error is None
    assert run.counts.started == 0
    assert 0 < run.counts.succeeded < 100
    assert run.counts.pending == 500 - run.counts.succeeded
    assert run.pending[0].custom_id == "i0"


def test_a_budget_holds(tmp_path: Path) -> None:
    """Nothing is sent that it does not pay for."""
    path = tmp_path / "journal"
    Journal(path, cost=lambda params, result: 1.0).close()

    async def main(server: str) -> Any:
        with Journal(path, cost=lambda params, result: 1.0) as journal:
            journal.add(item(n, model="claude-opus-4-7") for n in range(100))
            async with attropic.AsyncAnthropic(api_key="k", base_url=server) as client:
                await LiveMode().run(Work(client, journal, budget=Budget(25.0, probe=5)))
            return journal.counts(), journal.ledger.spent

    with LocalServer() as server:
        counts, spent = asyncio.run(main(server.url))

    assert (counts.succeeded, counts.pending, spent) == (25, 75, 25.0)


def test_the_beta_api_is_used_where_it_is_asked_for(tmp_path: Path) -> None:
    """Beta features go with each request."""
    run = Run(tmp_path, [item(0)], good, betas=["one-2026-01-01"])

    assert run.counts.succeeded == 1
    assert run.requests[0].headers["anthropic-beta"] == "one-2026-01-01"
    assert run.requests[0].url.params["beta"] == "true"


@pytest.mark.parametrize("concurrency", [0, -1, 1.5, True])
def test_a_concurrency_that_is_none_is_refused(concurrency: Any) -> None:
    """The message names it."""
    with pytest.raises(attropic.ConfigurationError, match="`concurrency` must be a whole number from 1 on"):
        LiveMode(concurrency=concurrency)


@pytest.mark.parametrize(("words", "count"), [(20, 220), (400, 60)], ids=["requests", "tokens"])
def test_limits_of_a_server_are_kept_and_used(tmp_path: Path, words: int, count: int) -> None:
    """A server that lets 50 requests and 10,000 tokens through per second refuses next to none, and is kept busy."""
    limits = Settings(requests_per_minute=3_000, input_tokens_per_minute=600_000, limit_window=1.0, first=0.1)
    statuses: Counter[int] = Counter()

    async def seen(response: httpx.Response) -> None:
        statuses[response.status_code] += 1

    async def main(server: str) -> tuple[float, int]:
        http = httpx.AsyncClient(event_hooks={"response": [seen]})
        with Journal(tmp_path / "journal") as journal:
            asked = {"role": "user", "content": "word " * words}
            journal.add(item(n, model="claude-opus-4-7", messages=[asked]) for n in range(count))
            async with attropic.AsyncAnthropic(api_key="k", base_url=server, http_client=http) as client:
                begun = asyncio.get_running_loop().time()
                await LiveMode().run(Work(client, journal))
                seconds = asyncio.get_running_loop().time() - begun
            used = [outcome.message["usage"]["input_tokens"] for outcome in journal.outcomes() if outcome.message]
        return seconds, sum(used)

    with LocalServer(settings=limits) as server:
        seconds, used = asyncio.run(main(server.url))

    assert statuses[200] == count
    assert statuses[429] <= 0.1 * count  # on a busy machine; `test_pace` shows less than 1 in 100 by a clock of its own
    assert max((count - 50) / 50, (used - 10_000) / 10_000) / seconds > 0.5
