"""The journal: what it holds, whom it lets write, and what it refuses."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from attropic.bulk import (
    BulkError,
    Counts,
    DuplicateIdError,
    InputChangedError,
    Item,
    Journal,
    JournalBusyError,
    JournalError,
    Outcome,
)


def items(number: int, first: int = 0, **more: Any) -> list[Item]:
    return [Item(n, f"row-{n}", {"n": n, **more}) for n in range(first, first + number)]


def succeeded(*custom_ids: str) -> list[Outcome]:
    return [Outcome.of(id, {"type": "succeeded", "message": {"id": id}}) for id in custom_ids]


def errored(*custom_ids: str) -> list[Outcome]:
    return [Outcome.of(id, {"type": "errored", "error": {"type": "api_error"}}) for id in custom_ids]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bulk.journal"


def test_an_item_goes_from_pending_to_its_result(path: Path) -> None:
    """Each step is counted, and the result has the number of attempts."""
    with Journal(path) as journal:
        assert journal.add(items(3)) == 3
        journal.started(["row-0", "row-1"])
        assert journal.counts() == Counts(total=3, pending=1, started=2)
        assert [item.custom_id for item in journal.pending(5)] == ["row-2"]
        journal.release(["row-1"])
        journal.started(["row-1"])
        journal.record([*succeeded("row-0"), *errored("row-1")])

        assert journal.counts() == Counts(total=3, pending=1, succeeded=1, errored=1)
        assert [(o.custom_id, o.kind, o.attempts) for o in journal.outcomes()] == [
            ("row-0", "succeeded", 1), ("row-1", "errored", 2)
        ]  # fmt: skip
        assert [o.custom_id for o in journal.outcomes(failed=True)] == ["row-1"]
        assert [(item, o.kind) for item, o in journal.failures()] == [(Item(1, "row-1", {"n": 1}, 2), "errored")]


def test_a_journal_that_is_opened_again_knows_everything(path: Path) -> None:
    """Counts and costs after opening are those before closing."""
    with Journal(path, cost=lambda params, result: 0.5 + params["n"]) as journal:
        journal.add(items(6))
        journal.started(["row-0", "row-1", "row-2", "row-3"])
        journal.record([*succeeded("row-0", "row-1"), *errored("row-2")])
        before = journal.counts(), journal.ledger.spent, journal.ledger.priced

    with Journal(path) as journal:
        assert (journal.counts(), journal.ledger.spent, journal.ledger.priced) == before
        assert before == (Counts(6, 2, 1, 2, 1), 4.5, 3)


def test_the_first_result_stands(path: Path) -> None:
    """A second result of an item is passed over, and so is one of an item that is not known."""
    with Journal(path) as journal:
        journal.add(items(1))
        journal.started(["row-0"])

        assert journal.record(succeeded("row-0")) == 1
        assert journal.record(errored("row-0", "other")) == 0
        assert [o.kind for o in journal.outcomes()] == ["succeeded"]
        assert journal.counts() == Counts(1, succeeded=1)


def test_an_attempt_that_was_not_sent_does_not_count(path: Path) -> None:
    """Items are released as if they had never been started."""
    with Journal(path) as journal:
        journal.add(items(1))
        journal.started(["row-0"])
        journal.release(["row-0"], sent=False)

        assert journal.pending(1) == [Item(0, "row-0", {"n": 0}, 0)]


def test_what_was_being_sent_waits_again_and_a_batch_does_not(path: Path) -> None:
    """Recovery puts live requests back; items of a batch stay with it."""
    with Journal(path) as journal:
        journal.add(items(4))
        journal.submissions.begin(journal.pending(2))
        journal.started(["row-2"])

        assert journal.recover() == 1
        assert [item.custom_id for item in journal.pending(9)] == ["row-2", "row-3"]
        assert journal.counts() == Counts(4, pending=2, started=2)


def test_failed_items_can_be_tried_again(path: Path) -> None:
    """Their results are forgotten and their attempts begin anew; messages stay."""
    with Journal(path) as journal:
        journal.add(items(3))
        journal.started(["row-0", "row-1"])
        journal.record([*succeeded("row-0"), *errored("row-1")])

        assert journal.retry_failed() == 1
        assert journal.counts() == Counts(3, pending=2, succeeded=1)
        assert journal.pending(1) == [Item(1, "row-1", {"n": 1}, 0)]
        assert [o.custom_id for o in journal.outcomes()] == ["row-0"]


def test_pending_items_come_within_a_number_of_bytes(path: Path) -> None:
    """As many as fit are given, and one that is too large for any limit is given alone."""
    with Journal(path) as journal:
        journal.add([Item(0, "a", {"x": "y" * 1000}), *items(5, first=1)])

        assert len(journal.pending(9, max_bytes=10)) == 1
        assert len(journal.pending(9, max_bytes=1110 + 2 * 110)) == 3
        assert len(journal.pending(4)) == 4


def test_the_same_input_is_taken_once(path: Path) -> None:
    """What is known is not added again, whatever the order of keys; what follows is."""
    with Journal(path) as journal:
        journal.add([Item(0, "a", {"x": 1, "y": 2})])

        assert journal.add([Item(0, "a", {"y": 2, "x": 1}), Item(1, "b", {})]) == 1
        assert journal.counts().total == 2


@pytest.mark.parametrize(
    ("item", "told"),
    [
        (Item(1, "row-1", {"n": 7}), "item 1 ('row-1') has other params"),
        (Item(1, "else", {"n": 1}), "item 1 was 'row-1' and is 'else'"),
    ],
)
def test_a_changed_input_is_refused(path: Path, item: Item, told: str) -> None:
    """The first item that is another one is named, and nothing of its chunk is taken."""
    with Journal(path) as journal:
        journal.add(items(2))
        with pytest.raises(InputChangedError) as caught:
            journal.add([items(1)[0], item, Item(2, "row-2", {})])

        assert told in str(caught.value)
        assert str(path) in str(caught.value)
        assert journal.counts().total == 2


def test_an_input_that_became_shorter_is_refused(path: Path) -> None:
    """A longer one is not: its new items are taken."""
    with Journal(path) as journal:
        journal.add(items(3))
        journal.complete(3)
        with pytest.raises(InputChangedError, match="has 2 items, and had 3"):
            journal.complete(2)


@pytest.mark.parametrize("first", [0, 1], ids=["in one chunk", "later"])
def test_two_items_of_one_name_are_refused(path: Path, first: int) -> None:
    """Both are named by their place."""
    with Journal(path) as journal:
        if first:
            journal.add([Item(0, "a", {})])
        with pytest.raises(DuplicateIdError, match="'a' of item 1 is that of item 0 too"):
            journal.add([Item(0, "a", {}), Item(1, "a", {})])


def test_a_result_that_has_no_price_is_kept(path: Path) -> None:
    """A cost function that fails ends the run after the result, which was paid for, is noted."""
    with Journal(path, cost=lambda params, result: 1 / 0) as journal:
        journal.add(items(1))
        with pytest.raises(BulkError, match="cost= failed: ZeroDivisionError"):
            journal.record(succeeded("row-0"))

        assert journal.counts() == Counts(1, succeeded=1)
        assert (journal.ledger.spent, journal.ledger.priced, journal.ledger.unpriced) == (0.0, 0, 1)


def test_a_cost_is_added_to_that_of_earlier_results(path: Path) -> None:
    """An item that is tried again has cost both times."""
    with Journal(path, cost=lambda params, result: 2.0) as journal:
        journal.add(items(1))
        journal.record(errored("row-0"))
        journal.retry_failed()
        journal.record(succeeded("row-0"))

        assert journal.ledger.spent == 4.0
        assert [o.cost for o in journal.outcomes()] == [4.0]


def test_params_of_a_message_are_let_go(path: Path) -> None:
    """The file does not keep what nobody will ask for again; failed items can still be looked at."""
    with Journal(path) as journal:
        journal.add(items(2))
        journal.record([*succeeded("row-0"), *errored("row-1")])
    with sqlite3.connect(path) as database:
        kept = database.execute("select position from params").fetchall()
    database.close()

    assert kept == [(1,)]


def test_one_run_at_a_time_writes(path: Path) -> None:
    """A second run is refused, may look, and may write when the first one has ended."""
    with Journal(path) as journal:
        journal.add(items(2))
        with pytest.raises(JournalBusyError, match="in use by another run"):
            Journal(path)
        with Journal(path, read_only=True) as reader:
            assert reader.counts().total == 2
            with pytest.raises(sqlite3.OperationalError):
                reader.add(items(3))
    with Journal(path) as journal:
        assert journal.counts().total == 2


def test_what_is_no_journal_is_refused(tmp_path: Path) -> None:
    """A text, a database of something else, one of another version and a missing file or folder; each is told."""
    (tmp_path / "text").write_text("not a database, and long enough to be seen as a file that is none" * 20)
    with sqlite3.connect(tmp_path / "other") as other:
        other.execute("create table mine (x)")
    other.close()
    Journal(tmp_path / "new").close()
    with sqlite3.connect(tmp_path / "new") as new:
        new.execute("pragma user_version = 99")
    new.close()

    for name, told in [("text", "cannot be read"), ("other", "something else"), ("new", "has version 99")]:
        with pytest.raises(JournalError, match=told):
            Journal(tmp_path / name)
    with pytest.raises(JournalError, match="unable to open"):
        Journal(tmp_path / "missing", read_only=True)
    with pytest.raises(JournalError, match="does not exist: make it first"):
        Journal(tmp_path / "folder" / "journal")


@pytest.mark.parametrize(
    ("custom_id", "sent"),
    [("row-1", "row-1_{}"), ("a" * 53, "a" * 53 + "_{}"), ("a" * 54, "7_{}_"), ("mail@host", "7_{}_"), ("ü", "7_{}_")],
)
def test_an_item_has_a_name_of_its_own_in_each_batch(path: Path, custom_id: str, sent: str) -> None:
    """The name fits the API whatever the custom_id is, and leads back to it; that of another batch does not."""
    with Journal(path) as journal:
        journal.add([Item(7, custom_id, {})])
        submissions = journal.submissions
        first = submissions.begin(journal.pending(1))
        name = first.name(Item(7, custom_id, {}))
        submissions.refused(first)
        second = submissions.begin(journal.pending(1))

        assert name == sent.format(first.nonce)
        assert len(name) <= 64
        assert submissions.custom_id(first, name) == custom_id
        assert submissions.custom_id(second, name) is None


def test_a_submission_is_open_until_its_results_are_read(path: Path) -> None:
    """What has no result at the end waits again, as one attempt; what was refused was none."""
    with Journal(path) as journal:
        journal.add(items(3))
        refused = journal.submissions.begin(journal.pending(3))
        journal.submissions.refused(refused)
        sent = journal.submissions.accepted(journal.submissions.begin(journal.pending(3)), "batch")
        assert journal.submissions.open() == [sent]
        assert journal.submissions.batch_ids() == {"batch"}
        journal.record(succeeded("row-1"))

        assert journal.submissions.unanswered(sent) == [("row-0", 1), ("row-2", 1)]
        assert journal.submissions.ended(sent) == 2
        assert journal.submissions.open() == []
        assert [item.attempts for item in journal.pending(9)] == [1, 1]
        assert journal.counts() == Counts(3, pending=2, succeeded=1)
