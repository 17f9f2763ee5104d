"""The batch mode: how items are split, what becomes of lost answers, and that nothing is paid for twice."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from attropic import APIStatusError, AuthenticationError
from attropic.batches import PollPolicy
from attropic.bulk import BatchMode, BulkError, BulkReport, arun
from attropic.localserver import Reply
from attropic.localserver.messages import text
from tests.bulk.scenes import DEFAULTS, World, creates, outcomes, read

QUICK: dict[str, Any] = {"poll": PollPolicy(0.005, maximum=0.02), "settle": 0.05}


def answered(
    world: World, folder: Path, number: int = 6, *, mode: BatchMode | None = None, **options: Any
) -> BulkReport:
    """The report of a run of so many prompts, in batches of two by default."""
    inputs = [{"custom_id": f"row-{n}", "prompt": f"row-{n}"} for n in range(number)]
    mode = mode or BatchMode(max_requests=2, **QUICK)
    return asyncio.run(arun(inputs, folder / "out.jsonl", client=world.client, mode=mode, **DEFAULTS, **options))


def once(number: int) -> Counter[str]:
    return Counter(f"row-{n}" for n in range(number))


def refusal(status: int, kind: str, **headers: str) -> httpx.Response:
    body = {"type": "error", "error": {"type": kind, "message": "no"}}
    return httpx.Response(status, json=body, headers=headers)


def test_items_are_split_into_batches(tmp_path: Path) -> None:
    """Seven items in batches of two make four batches, and each item has its own answer."""
    world = World()

    report = answered(world, tmp_path, 7)

    assert (report.complete, report.counts.succeeded, world.created(), world.paid) == (True, 7, 4, once(7))
    assert [
        (line["custom_id"], line["result"]["message"]["content"][0]["text"]) for line in read(tmp_path / "out.jsonl")
    ] == [(f"row-{n}", f"to row-{n}") for n in range(7)]


def test_batches_stay_within_their_bytes(tmp_path: Path) -> None:
    """No body is larger than it may be, though every item is of another size."""
    world, sizes = World(), []

    def weigh(request: httpx.Request, number: int) -> None:
        if creates(request):
            sizes.append(len(request.content))

    world.before = weigh
    inputs = ["x" * (n * 37 % 400 + 1) for n in range(60)]
    mode = BatchMode(max_bytes=3000, **QUICK)
    asyncio.run(arun(inputs, tmp_path / "out.jsonl", client=world.client, mode=mode, **DEFAULTS))

    assert len(sizes) > 5
    assert max(sizes) <= 3000 + len('{"requests":[]}')
    assert sum(world.paid.values()) == 60


def test_no_more_batches_than_wanted_are_under_way(tmp_path: Path) -> None:
    """With a concurrency of two, a third batch is sent when one has ended."""
    world = World(batch_pace=0.01)
    under_way = []

    def look(request: httpx.Request, number: int) -> None:
        if creates(request):
            listed = [batch for batch in world.api.store.all("batch") if batch["ended"] is None]
            under_way.append(len(listed))

    world.before = look
    answered(world, tmp_path, 12, mode=BatchMode(max_requests=2, concurrency=2, **QUICK))

    assert len(under_way) == 6
    assert max(under_way) == 1


@pytest.mark.parametrize(
    "lost",
    [httpx.ReadError("gone"), httpx.ReadTimeout("slow"), refusal(500, "api_error"), httpx.Response(200, text="?")],
)
def test_a_batch_whose_answer_was_lost_is_found(tmp_path: Path, lost: Any) -> None:
    """It was made, and is not made again: every item is paid for once."""
    world = World()
    world.after = lambda request, number: lost if creates(request) and number == 2 else None

    report = answered(world, tmp_path)

    assert (report.counts.succeeded, world.created(), world.paid) == (6, 3, once(6))
    assert "GET /v1/messages/batches" in world.calls


def test_many_batches_of_the_same_size_whose_answers_were_lost_are_told_apart(tmp_path: Path) -> None:
    """All answers are lost; each item has the answer to its own prompt, and is paid for once."""
    world = World(batch_pace=0.01)
    world.after = lambda request, number: httpx.ReadError("gone") if creates(request) else None

    report = answered(world, tmp_path, 8)

    assert (report.counts.succeeded, world.created(), world.paid) == (8, 4, once(8))
    assert all(o.message and o.message["content"][0]["text"] == f"to {o.custom_id}" for o in outcomes(report.journal))


def test_a_submission_that_never_arrived_is_sent_again(tmp_path: Path) -> None:
    """No batch is there that it could be, so its items go out in another one, and the attempt does not count."""
    world = World()
    world.before = lambda request, number: httpx.ReadError("gone") if creates(request) and number == 2 else None

    report = answered(world, tmp_path)

    assert (report.counts.succeeded, world.created(), world.paid) == (6, 4, once(6))
    assert {o.attempts for o in outcomes(report.journal)} == {1}


def test_a_batch_of_somebody_else_is_not_taken(tmp_path: Path) -> None:
    """It has the same custom_ids and as many requests, and its results are another run's."""
    world = World()
    asked: Any = [{"custom_id": f"row-{n}", "params": {**DEFAULTS, "messages": [{"role": "user", "content": "else"}]}}
             for n in range(2)]  # fmt: skip
    asyncio.run(world.new_client().messages.batches.create(requests=asked))
    world.before = lambda request, number: httpx.ReadError("gone") if creates(request) and number == 2 else None

    report = answered(world, tmp_path, 2)

    assert world.created() == 3
    assert [o.message and o.message["content"][0]["text"] for o in outcomes(report.journal)] == ["to row-0", "to row-1"]


def test_a_killed_run_finds_its_batch(tmp_path: Path) -> None:
    """The run ended between sending and the answer; the next one takes the batch, also when it is not at its end."""
    world = World(batch_pace=0.05)

    class Killed(BaseException):
        pass

    def kill(request: httpx.Request, number: int) -> None:
        if creates(request):
            raise Killed

    world.after = kill
    with pytest.raises(Killed):
        answered(world, tmp_path, 2)
    world.after = lambda request, number: None
    world.client = world.new_client()
    report = answered(world, tmp_path, 2)

    assert (report.counts.succeeded, world.created(), world.paid) == (2, 1, once(2))


@pytest.mark.parametrize(("status", "kind"), [(429, "rate_limit_error"), (529, "overloaded_error")])
def test_a_refusal_that_passes_is_met_by_patience(tmp_path: Path, status: int, kind: str) -> None:
    """The batch was certainly not made: it is sent again when the API asks for it, and nothing is listed."""
    world = World()
    world.before = lambda request, number: (
        refusal(status, kind, **{"retry-after": "0"}) if creates(request) and number in (1, 2, 4) else None
    )

    report = answered(world, tmp_path, 4)

    assert (report.counts.succeeded, world.created(), world.paid) == (4, 5, once(4))
    assert "GET /v1/messages/batches" not in world.calls


def test_a_refusal_that_does_not_pass_ends_the_run(tmp_path: Path) -> None:
    """What came before is written, what was refused waits, and the next run goes on with it."""
    world = World()
    world.before = lambda request, number: (
        refusal(401, "authentication_error") if creates(request) and number > 1 else None
    )
    with pytest.raises(AuthenticationError):
        answered(world, tmp_path, 6, mode=BatchMode(max_requests=2, concurrency=1, **QUICK))
    assert len(read(tmp_path / "out.jsonl")) == 2

    world.before = lambda request, number: None
    world.client = world.new_client()
    report = answered(world, tmp_path)

    assert (report.counts.succeeded, report.finished, world.paid) == (6, 4, once(6))


def test_an_obstacle_that_several_batches_meet_is_one_error(tmp_path: Path) -> None:
    """All looks are refused at the same time: one error of the API is raised, not a group of them."""
    world = World(batch_pace=0.05)
    world.before = lambda request, number: refusal(401, "authentication_error") if request.method == "GET" else None

    with pytest.raises(AuthenticationError):
        answered(world, tmp_path)


def test_looks_that_fail_do_not_end_the_run(tmp_path: Path) -> None:
    """Every second request that reads fails in one of several ways."""
    world = World(batch_pace=0.01)
    troubles = [
        refusal(500, "api_error"),
        httpx.ReadError("gone"),
        httpx.ConnectError("off"),
        refusal(529, "overloaded"),
    ]

    def fail(request: httpx.Request, number: int) -> Any:
        turn = len(world.calls)
        return troubles[turn // 2 % len(troubles)] if request.method == "GET" and turn % 2 else None

    world.before = fail
    report = answered(world, tmp_path, 4, mode=BatchMode(max_requests=4, **QUICK))

    assert (report.counts.succeeded, world.created(), world.paid) == (4, 1, once(4))


@pytest.mark.parametrize("cut", [0.3, 0.8], ids=["early", "late"])
def test_results_that_are_cut_off_are_read_again(tmp_path: Path, cut: float) -> None:
    """The body ends in the middle of a line, as if it were whole; no result is lost or there twice."""
    world, reads = World(), []

    def shorten(request: httpx.Request, number: int) -> Any:
        if not request.url.path.endswith("/results"):
            return None
        reads.append(request)
        if len(reads) > 1:
            return None
        lines = b"".join(
            json.dumps({"custom_id": f"row-{n}", "result": {"type": "expired"}}).encode() for n in range(3)
        )
        return httpx.Response(200, content=lines[: int(len(lines) * cut)])

    world.after = shorten
    report = answered(world, tmp_path, 3, mode=BatchMode(max_requests=3, **QUICK))

    assert (report.counts.succeeded, len(reads), world.paid) == (3, 2, once(3))


def test_what_expired_is_sent_again_and_then_given_up(tmp_path: Path) -> None:
    """Each attempt counts; after the last one the result says what it was."""
    world = World(batch_pace=0.2, batch_expiry=0.01)

    report = answered(world, tmp_path, 2, max_attempts=3)

    assert (report.counts.expired, report.complete, world.created()) == (2, True, 3)
    assert [(o.kind, o.attempts) for o in outcomes(report.journal)] == [("expired", 3)] * 2


def test_errors_that_pass_are_tried_again_and_others_are_not(tmp_path: Path) -> None:
    """An overloaded API is asked again; a request that it will never take is not."""
    tries: Counter[str] = Counter()

    def script(body: Any) -> Reply:
        from attropic.localserver import ApiError

        prompt = body["messages"][-1]["content"]
        tries[prompt] += 1
        if prompt == "row-0" and tries[prompt] == 1:
            raise ApiError(529, "busy")
        if prompt == "row-1":
            raise ApiError(400, "never")
        return Reply([text("well")])

    world = World(script)
    report = answered(world, tmp_path, 3)

    assert tries == {"row-0": 2, "row-1": 1, "row-2": 1}
    assert [(o.kind, o.attempts, o.error_type) for o in outcomes(report.journal)] == [
        ("succeeded", 2, None), ("errored", 1, "invalid_request_error"), ("succeeded", 1, None)
    ]  # fmt: skip


def test_a_batch_that_is_gone_is_told(tmp_path: Path) -> None:
    """Somebody deleted it: its items have an error that says so, and are not paid for again unasked."""
    world = World()

    def gone(request: httpx.Request, number: int) -> Any:
        return refusal(404, "not_found_error") if request.method == "GET" else None

    world.before = gone
    report = answered(world, tmp_path, 2)

    assert (report.counts.errored, world.created()) == (2, 1)
    assert "is gone with its results" in json.dumps(read(tmp_path / "out.jsonl"))


def test_a_budget_is_kept(tmp_path: Path) -> None:
    """A probe is sent first; then as much as the average cost lets expect, and the run says why it ended."""
    world = World()

    report = answered(
        world, tmp_path, 300, mode=BatchMode(max_requests=40, **QUICK), cost=lambda params, result: 1.0, budget=170.0
    )

    assert (report.stopped, report.cost, report.counts.succeeded) == ("budget", 170.0, 170)
    assert "stopped at the budget: 170 of 300" in str(report)
    more = answered(world, tmp_path, 300, cost=lambda params, result: 1.0, budget=400.0)
    assert (more.complete, more.stopped, more.cost, world.paid) == (True, None, 300.0, once(300))


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"max_requests": 0}, "max_requests=0 must be from 1 to 100,000"),
        ({"max_requests": 100_001}, "max_requests=100001 must be from 1 to 100,000"),
        ({"max_bytes": 300 * 1024 * 1024}, "must be from 1 to 268,435,456"),
        ({"concurrency": 0}, "concurrency=0 must be at least 1"),
        ({"settle": -1}, "settle=-1 must be a number of seconds"),
    ],
)
def test_settings_are_checked(options: dict[str, Any], told: str) -> None:
    """The message names the argument and its limit."""
    with pytest.raises(BulkError, match=told):
        BatchMode(**options)


def test_a_batch_that_is_too_large_for_the_api_is_refused_with_its_error(tmp_path: Path) -> None:
    """413 does not pass: the caller learns it, and the items wait."""
    world = World(max_batch=10)

    with pytest.raises(APIStatusError) as caught:
        answered(world, tmp_path, 2)

    assert caught.value.status_code == 413
    assert outcomes(tmp_path / "out.jsonl.journal") == []
