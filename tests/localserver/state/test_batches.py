"""The life of a batch by the clock: from its creation to its end, cancelled, expired, deleted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import Settings, Store

from .asking import START, World, turn

BATCHES = "/v1/messages/batches"
COUNTS = ("processing", "succeeded", "errored", "canceled", "expired")
ENDED = "ended"


def slow(pace: float = 10.0, **more: Any) -> World:
    return World(Settings(strict=True, batch_pace=pace, batch_progress=True, **more))


def look(world: World, batch: Any, after: float) -> tuple[str, tuple[int, ...]]:
    """The status and the counts of a batch so many seconds after its creation."""
    world.now = START + after
    found = world.ask("GET", f"{BATCHES}/{batch['id']}").json
    return found["processing_status"], tuple(found["request_counts"][name] for name in COUNTS)


def kinds(world: World, batch: Any) -> list[str]:
    """What the results are, in the order of the requests."""
    lines = world.ask("GET", f"{BATCHES}/{batch['id']}/results").lines
    assert [line["custom_id"] for line in lines] == [f"r{number}" for number in range(len(lines))]
    return [line["result"]["type"] for line in lines]


def test_a_new_batch_is_in_progress(world: World) -> None:
    """It is answered at once, with everything still to be done."""
    assert world.batch(turn(), turn()) == {
        "id": "msgbatch_000000000000000000000001",
        "type": "message_batch",
        "processing_status": "in_progress",
        "request_counts": {"processing": 2, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0},
        "created_at": "2027-01-15T08:00:00.000000Z",
        "expires_at": "2027-01-16T08:00:00.000000Z",
        "ended_at": None,
        "cancel_initiated_at": None,
        "archived_at": None,
        "results_url": None,
    }


@pytest.mark.parametrize("beta", [False, True], ids=["stable", "beta"])
def test_without_a_pace_a_batch_has_ended_when_it_is_looked_at(world: World, beta: bool) -> None:
    """Each request has its result, and the batch says where they are, by the host that the client used."""
    batch = world.batch(turn(), {"model": "x"}, turn(model="nobody"), beta=beta)
    found = world.ask("GET", f"{BATCHES}/{batch['id']}" + "?beta=true" * beta, host="localhost:1234").json
    assert found["processing_status"] == ENDED
    assert found["request_counts"] == {"processing": 0, "succeeded": 1, "errored": 2, "canceled": 0, "expired": 0}
    assert found["ended_at"] == "2027-01-15T08:00:00.000000Z"
    assert found["results_url"] == f"http://localhost:1234{BATCHES}/{batch['id']}/results"
    assert kinds(world, batch) == ["succeeded", "errored", "errored"]


def test_a_batch_goes_on_with_the_clock() -> None:
    """One request after the other is answered, and the end is when the last one is, whenever somebody looks."""
    world = slow()
    batch = world.batch(turn(), {}, turn())
    assert look(world, batch, 9.9) == ("in_progress", (3, 0, 0, 0, 0))
    assert look(world, batch, 10) == ("in_progress", (2, 1, 0, 0, 0))
    assert look(world, batch, 29) == ("in_progress", (1, 1, 1, 0, 0))
    assert look(world, batch, 500) == (ENDED, (0, 2, 1, 0, 0))
    assert world.ask("GET", f"{BATCHES}/{batch['id']}").json["ended_at"] == "2027-01-15T08:00:30.000000Z"
    assert look(world, batch, 100_000) == (ENDED, (0, 2, 1, 0, 0))


@pytest.mark.parametrize("pace", [0.1, 0.3, 0.7, 1 / 3])
def test_a_batch_ends_exactly_at_its_time(pace: float) -> None:
    """Fractions of a second add up."""
    world = slow(pace)
    batch = world.batch(*[turn()] * 6)
    for number in range(1, 7):
        wanted = (6 - number, number, 0, 0, 0)
        assert look(world, batch, pace * number) == (ENDED if number == 6 else "in_progress", wanted)


def test_the_counts_are_those_of_the_api_unless_progress_is_asked_for() -> None:
    """The API counts every request as processing until the end."""
    world = World(Settings(strict=True, batch_pace=10.0))
    batch = world.batch(turn(), turn())
    assert look(world, batch, 15) == ("in_progress", (2, 0, 0, 0, 0))
    assert look(world, batch, 20) == (ENDED, (0, 2, 0, 0, 0))


@pytest.mark.parametrize(
    ("at", "end", "answered"), [(0, 10, 1), (5, 10, 1), (10, 20, 2), (35, 40, 4)], ids=["at once", "1st", "2nd", "4th"]
)
def test_a_cancelled_batch_answers_what_is_under_way(at: float, end: float, answered: int) -> None:
    """Then it is cancelling until that request is answered, and the rest is cancelled."""
    world = slow()
    batch = world.batch(*[turn()] * 5)
    world.now = START + at
    found = world.ask("POST", f"{BATCHES}/{batch['id']}/cancel").json
    assert (found["processing_status"], found["results_url"], found["ended_at"]) == ("canceling", None, None)
    assert look(world, batch, end - 0.1)[0] == "canceling"
    again = world.ask("POST", f"{BATCHES}/{batch['id']}/cancel").json
    assert again["cancel_initiated_at"] == found["cancel_initiated_at"]
    assert look(world, batch, end) == (ENDED, (0, answered, 0, 5 - answered, 0))
    assert kinds(world, batch) == ["succeeded"] * answered + ["canceled"] * (5 - answered)
    after = world.ask("POST", f"{BATCHES}/{batch['id']}/cancel")
    assert (after.status, after.json) == (200, world.ask("GET", f"{BATCHES}/{batch['id']}").json)


def test_without_a_pace_a_batch_can_be_cancelled_before_it_is_looked_at(world: World) -> None:
    """It is cancelling, and then everything is cancelled."""
    batch = world.batch(turn(), turn())
    assert world.ask("POST", f"{BATCHES}/{batch['id']}/cancel").json["processing_status"] == "canceling"
    assert look(world, batch, 0) == (ENDED, (0, 0, 0, 2, 0))
    assert kinds(world, batch) == ["canceled", "canceled"]


def test_a_long_batch_is_cancelled_in_its_middle() -> None:
    """Every request has one result, whatever groups they are kept in."""
    world = slow(1.0)
    batch = world.batch(*[{}] * 350)
    world.now = START + 149
    world.ask("POST", f"{BATCHES}/{batch['id']}/cancel")
    assert look(world, batch, 150) == (ENDED, (0, 0, 150, 200, 0))
    assert kinds(world, batch) == ["errored"] * 150 + ["canceled"] * 200


def test_cancelling_a_batch_that_has_ended_changes_nothing(world: World) -> None:
    """Its results stay what they are."""
    batch = world.batch(turn())
    assert look(world, batch, 0)[0] == ENDED
    found = world.ask("POST", f"{BATCHES}/{batch['id']}/cancel").json
    assert (found["processing_status"], found["cancel_initiated_at"]) == (ENDED, None)


@pytest.mark.parametrize(("expiry", "answered"), [(0.0, 0), (9.0, 0), (25.0, 2), (49.9, 4)])
def test_what_is_not_answered_in_time_expires(expiry: float, answered: int) -> None:
    """A batch ends at its expiry."""
    world = slow(batch_expiry=expiry)
    batch = world.batch(*[turn()] * 5)
    assert look(world, batch, 1_000) == (ENDED, (0, answered, 0, 0, 5 - answered))
    assert world.ask("GET", f"{BATCHES}/{batch['id']}").json["ended_at"] == batch["expires_at"]
    assert kinds(world, batch) == ["succeeded"] * answered + ["expired"] * (5 - answered)


def test_counts_add_up_at_any_time() -> None:
    """Whatever happens to a batch, no request is lost or counted twice."""
    for cancel_at in (None, 0, 12, 33):
        world = slow(3.0, batch_expiry=40.0)
        batch = world.batch(*[turn(), {}] * 8)
        for second in range(60):
            if second == cancel_at:
                world.now = START + second
                world.ask("POST", f"{BATCHES}/{batch['id']}/cancel")
            assert sum(look(world, batch, second)[1]) == 16
        assert len(kinds(world, batch)) == 16


def test_a_batch_is_deleted_when_it_has_ended() -> None:
    """Before that it is refused; after that nothing of it is left."""
    world = slow()
    batch = world.batch(*[turn()] * 4)
    at = f"{BATCHES}/{batch['id']}"
    refused = world.ask("DELETE", at)
    assert (refused.status, refused.problem.partition(":")[0]) == (400, "message_batch_id")
    world.now = START + 10
    world.ask("POST", f"{at}/cancel")
    assert world.ask("DELETE", at).status == 400
    world.now = START + 20
    assert world.ask("DELETE", at).json == {"id": batch["id"], "type": "message_batch_deleted"}
    for method, path in (("GET", ""), ("DELETE", ""), ("POST", "/cancel"), ("GET", "/results")):
        assert world.ask(method, at + path).status == 404
    assert [b"".join(world.api.store.read(file)) for file in range(1, 9)] == [b""] * 8


def test_results_are_not_there_before_the_end() -> None:
    """A batch that has not ended has none, and the message says what it is at."""
    world = slow()
    found = world.ask("GET", f"{BATCHES}/{world.batch(turn())['id']}/results")
    assert (found.status, found.json["error"]["type"]) == (404, "not_found_error")
    assert "in_progress" in found.problem


def test_batches_are_listed_as_they_are_now() -> None:
    """The newest first, in pages by id, each at its state of the moment; a deleted one is still a place."""
    world = slow()
    ids = []
    for second in range(5):
        world.now = START + second * 10
        ids.append(world.batch(turn())["id"])
    ids.reverse()
    found = world.ask("GET", f"{BATCHES}?limit=3").json
    assert [batch["id"] for batch in found["data"]] == ids[:3]
    assert [batch["processing_status"] for batch in found["data"]] == ["in_progress", ENDED, ENDED]
    assert (found["first_id"], found["last_id"], found["has_more"]) == (ids[0], ids[2], True)
    world.ask("DELETE", f"{BATCHES}/{ids[2]}")
    rest = world.ask("GET", f"{BATCHES}?after_id={ids[2]}").json
    assert [batch["id"] for batch in rest["data"]] == ids[3:]
    for query in ("before_id=x", "after_id=file_000000000000000000000001", "limit=0", "limit=1001"):
        refused = world.ask("GET", f"{BATCHES}?{query}")
        assert (refused.status, refused.problem.partition(":")[0]) == (400, query.partition("=")[0])


def test_a_batch_survives_a_restart(tmp_path: Path) -> None:
    """What was answered before stays answered; the rest goes on by the clock."""
    said: list[str] = []

    def script(body: Any) -> Any:
        from attropic.localserver.messages import answer

        said.append(body["messages"][0]["content"])
        return answer(body)

    settings = Settings(strict=True, batch_pace=10.0, batch_progress=True)
    first = World(settings, Store(tmp_path), script)
    batch = first.batch(*(turn(str(number)) for number in range(4)))
    assert look(first, batch, 20)[1] == (2, 2, 0, 0, 0)
    first.api.store.close()
    again = World(settings, Store(tmp_path), script)
    assert look(again, batch, 30)[1] == (1, 3, 0, 0, 0)
    assert look(again, batch, 40) == (ENDED, (0, 4, 0, 0, 0))
    assert said == ["0", "1", "2", "3"]
    assert kinds(again, batch) == ["succeeded"] * 4
    again.api.store.close()
