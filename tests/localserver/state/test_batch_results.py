"""Requests and results of batches: what is refused at once, and what is a result."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from attropic.localserver import Api, ApiError, Request, Settings
from attropic.localserver._contract import contract
from attropic.localserver._schema import schemas
from attropic.localserver._wire import Break
from attropic.localserver.batches import _work
from attropic.localserver.messages import answer

from .asking import HEADERS, START, World, turn

BATCHES = "/v1/messages/batches"


def results(world: World, batch: Any) -> dict[str, Any]:
    """Custom id → result, each checked against the contract."""
    world.ask("GET", f"{BATCHES}/{batch['id']}")
    found = world.ask("GET", f"{BATCHES}/{batch['id']}/results")
    assert (found.status, found.headers["content-type"], found.cut) == (200, "application/x-jsonl", False)
    schema = contract().operations["messages.batches.results"].answers["200"]["application/x-jsonl"]
    assert [problem for line in found.lines for problem in schemas().problems(schema, line)] == []
    return {line["custom_id"]: line["result"] for line in found.lines}


@pytest.mark.parametrize("beta", [False, True], ids=["stable", "beta"])
def test_a_result_is_what_the_same_request_gets_alone(world: World, beta: bool) -> None:
    """The message is that of a single call but for its id and the tier that served it."""
    batch = world.batch(turn("Hello, tea."), beta=beta)
    (result,) = results(world, batch).values()
    alone = world.ask("POST", "/v1/messages" + "?beta=true" * beta, turn("Hello, tea.")).json
    assert result["type"] == "succeeded"
    message = result["message"]
    assert message["usage"]["service_tier"] == "batch"
    usage = {**message["usage"], "service_tier": alone["usage"]["service_tier"]}
    assert {**message, "id": alone["id"], "usage": usage} == alone
    assert ("context_management" in message) is beta


@pytest.mark.parametrize(
    ("params", "kind", "message"),
    [
        ({"model": "x", "messages": []}, "invalid_request_error", "max_tokens: Field required"),
        (turn(max_tokens="x"), "invalid_request_error", "max_tokens: Input should be a valid integer"),
        (turn(temperature=7), "invalid_request_error", "temperature: "),
        (turn(stream=True), "invalid_request_error", "stream: Streaming is not supported in a batch"),
        (turn(model="nobody"), "not_found_error", "model: nobody"),
        (turn("overloaded"), "overloaded_error", "Overloaded"),
        (turn("slow down"), "rate_limit_error", "Rate limited"),
        (turn("too large"), "request_too_large", "Request exceeds the maximum size"),
        (turn("teapot"), "invalid_request_error", "Status 418"),
        (turn("gateway"), "api_error", "Status 502"),
        (turn("broken"), "api_error", "ZeroDivisionError: division by zero"),
    ],
)
def test_what_is_wrong_with_a_request_is_its_result(params: Any, kind: str, message: str) -> None:
    """Invalid parameters, refusals and a script that fails are errors of their request; the others are answered."""
    statuses = {"overloaded": 529, "slow down": 429, "too large": 413, "teapot": 418, "gateway": 502}

    def script(body: Any) -> Any:
        said = body["messages"][0]["content"]
        if said in statuses:
            raise ApiError(statuses[said])
        return answer(body) if said != "broken" else 1 / 0

    world = World(script=script)
    batch = world.batch(turn(), params, turn())
    found = results(world, batch)
    assert [found[id]["type"] for id in ("r0", "r1", "r2")] == ["succeeded", "errored", "succeeded"]
    error = found["r1"]["error"]
    assert (error["type"], error["error"]["type"]) == ("error", kind)
    assert error["error"]["message"].startswith(message)
    assert error["request_id"].startswith("req_")


def test_a_stream_that_is_off_is_fine(world: World) -> None:
    """`stream: false` says what a batch does anyway."""
    assert results(world, world.batch(turn(stream=False)))["r0"]["type"] == "succeeded"


def test_messages_of_batches_have_ids_of_their_own(world: World) -> None:
    """No two messages share an id, in batches and beside them."""
    batches = [world.batch(turn(), turn()) for _ in range(2)]
    ids = [result["message"]["id"] for batch in batches for result in results(world, batch).values()]
    ids.append(world.ask("POST", "/v1/messages", turn()).json["id"])
    assert len(set(ids)) == 5


def _requests(*ids: Any) -> dict[str, Any]:
    return {"requests": [{"custom_id": id, "params": turn()} for id in ids]}


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({}, "requests: Field required"),
        ({"requests": []}, "requests: List should have at least 1 item"),
        ({"requests": {}}, "requests: Input should be a valid list"),
        ({"requests": [{"custom_id": "a"}]}, "requests.0.params: Field required"),
        ({"requests": [{"params": {}}]}, "requests.0.custom_id: Field required"),
        ({"requests": [{"custom_id": "a", "params": []}]}, "requests.0.params: Input should be a valid dictionary"),
        ({"requests": [{"custom_id": "a", "params": {}, "x": 1}]}, "requests.0.x: Extra inputs are not permitted"),
        ({**_requests("a"), "x": 1}, "x: Extra inputs are not permitted"),
        (_requests("a", ""), "requests.1.custom_id: "),
        (_requests("a", "b c"), "requests.1.custom_id: "),
        (_requests("a", "x" * 65), "requests.1.custom_id: "),
        (_requests("a", "b\n"), "requests.1.custom_id: "),
        (_requests("a", 7), "requests.1.custom_id: "),
        (_requests("a", "b", "a"), "requests.2.custom_id: Input should be unique; 'a' is requests.0"),
    ],
)
@pytest.mark.parametrize("query", ["", "?beta=true"], ids=["stable", "beta"])
def test_a_batch_that_is_none_is_refused_at_once(world: World, body: Any, message: str, query: str) -> None:
    """The list and the ids are checked when it is submitted; the message names the entry."""
    found = world.ask("POST", BATCHES + query, body)
    assert (found.status, found.problem[: len(message)]) == (400, message), found.problem
    assert world.ask("GET", BATCHES).json["data"] == []


def test_too_many_requests_are_refused(world: World) -> None:
    """More than 100,000 requests are no batch."""
    requests = [{"custom_id": f"r{number}", "params": {}} for number in range(100_001)]
    found = world.ask("POST", BATCHES, {"requests": requests})
    assert (found.status, found.problem.partition(":")[0]) == (400, "requests")


@pytest.mark.parametrize(("size", "status"), [(3000, 200), (6000, 413)])
def test_a_batch_may_be_larger_than_a_message(size: int, status: int) -> None:
    """Its body has a limit of its own."""
    world = World(Settings(strict=True, max_body=1000, max_batch=5000))
    body = {"requests": [{"custom_id": "a", "params": turn("x" * size)}]}
    assert world.ask("POST", BATCHES, body).status == status


@pytest.mark.parametrize(
    ("headers", "origin"),
    [
        ({"host": "localhost:9"}, "http://localhost:9"),
        ({"host": "[::1]:9"}, "http://[::1]:9"),
        ({"host": "claude.test", "x_forwarded_proto": "https"}, "https://claude.test"),
        ({"host": 'evil"/<x>'}, "http://localhost"),
        ({"host": "a@b/c"}, "http://localhost"),
        ({"host": ""}, "http://localhost"),
    ],
)
def test_the_address_of_results_is_the_one_that_the_client_used(
    world: World, headers: dict[str, str], origin: str
) -> None:
    """Host and scheme are those of the request; a host that is none is not repeated."""
    batch = world.batch(turn())
    found = world.ask("GET", f"{BATCHES}/{batch['id']}", **headers).json
    assert found["results_url"] == f"{origin}{BATCHES}/{batch['id']}/results"


def test_results_of_a_batch_that_is_deleted_meanwhile_are_cut(world: World) -> None:
    """Nobody takes a part of the results for all."""
    batch = world.batch(*[turn("x" * 5000)] * 300)
    at = f"{BATCHES}/{batch['id']}"
    world.ask("GET", at)
    body: Any = world.api.respond(Request("GET", f"{at}/results", "", HEADERS)).body
    pieces = iter(body)
    next(pieces)
    assert world.ask("DELETE", at).status == 200
    assert list(pieces)[-1] is Break.CUT


def test_a_look_at_a_long_batch_is_short(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """One call answers what it has time for, at least one request; the next one goes on, and no request is lost."""
    monkeypatch.setattr(_work, "_SECONDS", 0.0)
    batch = world.batch(*[turn()] * 10)
    for _ in range(9):
        assert world.ask("GET", f"{BATCHES}/{batch['id']}").json["processing_status"] == "in_progress"
    assert world.ask("GET", f"{BATCHES}/{batch['id']}").json["processing_status"] == "ended"
    assert list(results(world, batch)) == [f"r{number}" for number in range(10)]


def test_a_batch_ends_after_it_was_last_seen_at_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the work takes longer than the clock allows for, the end is no time at which somebody saw it go on."""
    monkeypatch.setattr(_work, "_SECONDS", 0.0)
    world = World(Settings(strict=True, batch_pace=1.0))
    batch = world.batch(turn(), turn())
    world.now = START + 50
    assert world.ask("GET", f"{BATCHES}/{batch['id']}").json["ended_at"] is None
    world.now = START + 70
    assert world.ask("GET", f"{BATCHES}/{batch['id']}").json["ended_at"] == "2027-01-15T08:00:50.000000Z"


def test_several_who_look_at_once_answer_each_request_once() -> None:
    """Threads that poll the same batch while its script takes its time share the work; nothing else waits for them."""
    said: list[str] = []
    going, free = threading.Event(), threading.Event()

    def script(body: Any) -> Any:
        going.set()
        assert free.wait(10)
        said.append(body["messages"][0]["content"])
        return answer(body)

    world = World(script=script)
    batch = world.batch(*(turn(str(number)) for number in range(20)))
    with ThreadPoolExecutor(4) as pool:
        looks = [pool.submit(world.ask, "GET", f"{BATCHES}/{batch['id']}") for _ in range(4)]
        assert going.wait(10)
        assert world.upload()["size_bytes"] == 5
        free.set()
        assert {look.result().json["processing_status"] for look in looks} == {"ended"}
    assert said == [str(number) for number in range(20)]


def test_ten_thousand_requests_come_and_go(world: World) -> None:
    """A large batch is kept, answered and read in pieces, each line once."""
    requests = [{"custom_id": f"r{number}", "params": {}} for number in range(10_000)]
    batch = world.ask("POST", BATCHES, {"requests": requests}).json
    api: Api = world.api
    while world.ask("GET", f"{BATCHES}/{batch['id']}").json["processing_status"] != "ended":
        pass
    body: Any = api.respond(Request("GET", f"{BATCHES}/{batch['id']}/results", "", HEADERS)).body
    lines, longest = 0, 0
    for piece in body:
        lines += piece.count(b"\n")
        longest = max(longest, len(piece))
    assert lines == 10_000
    assert longest <= 256 * 1024
