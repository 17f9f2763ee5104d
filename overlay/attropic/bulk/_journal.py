"""The journal of a bulk run: what was asked, what was sent and what came of it, in one file of SQLite.

Every change is one transaction. Who is killed at any moment finds the journal as it was after the last of them.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from types import TracebackType
from typing import Final

from ._database import DONE, PENDING, STARTED, Database
from ._errors import BulkError, InputChangedError
from ._intake import take
from ._items import KINDS, Counts, Item, Json, Kind, Outcome
from ._ledger import Cost, Ledger
from ._prices import Pricing
from ._reading import results
from ._submissions import Submissions

#: Bytes that a request of a batch has around its params, at most.
_FRAME: Final = 100


class Journal:
    """The state of a bulk run, in a file.

    Args:
        path: The file. It is made where there is none.
        read_only: Whether to look only, which is possible at any time, also while a run works with it.
        cost: What an item cost, from its params and its result, asked once for each result; or prices.

    Attributes:
        submissions: What was sent as batches.
        ledger: What the results cost.

    Raises:
        JournalError: The file is no journal, or one of another version.
        JournalBusyError: Another run works with it.
    """

    def __init__(
        self, path: str | os.PathLike[str], *, read_only: bool = False, cost: Cost | Pricing | None = None
    ) -> None:
        self._database = Database(path, read_only)
        run = self._run = self._database.connection.execute
        self._states = Counter(dict(run("select state, count(*) from items group by 1")))
        kinds = run("select kind, count(*) from items where state = ? group by 1", (DONE,))
        self._kinds: Counter[Kind] = Counter(dict(kinds))
        self.ledger = Ledger(self._database, cost)
        self.submissions = Submissions(self._database, self._states)

    @property
    def path(self) -> str:
        """The file."""
        return str(self._database.path)

    def counts(self) -> Counts:
        """How many items are where. It costs nothing to ask."""
        states, kinds = self._states, self._kinds
        total = states[PENDING] + states[STARTED] + states[DONE]
        return Counts(total, states[PENDING], states[STARTED], *(kinds[kind] for kind in KINDS))

    def add(self, items: Iterable[Item]) -> int:
        """Take items of the input, in its order; those that are known are compared with what they were.

        Returns:
            How many are new.

        Raises:
            DuplicateIdError: Another item has the same custom_id.
            InputChangedError: An item is not what it was.
        """
        new = take(self._database, list(items))
        self._states[PENDING] += new
        return new

    def complete(self, total: int) -> None:
        """Say that the input has ended.

        Args:
            total: How many items it had.

        Raises:
            InputChangedError: It had more when the journal was begun.
        """
        had = self.counts().total
        if had > total:
            raise InputChangedError(
                f"the input has {total} items, and had {had} when the journal {self.path!r} was begun: "
                "give the same input, or a new journal"
            )

    def pending(self, limit: int, max_bytes: int | None = None) -> list[Item]:
        """The first items that wait to be sent.

        Args:
            limit: How many at most.
            max_bytes: How many bytes they may have as requests of a batch; one item is given in any case.
        """
        found: list[Item] = []
        size = 0
        rows = self._run(
            "select position, custom_id, body, attempts, size from items join params using (position) "
            "where state = 0 order by position limit ?",
            (limit,),
        )
        for position, custom_id, body, attempts, bytes_ in rows:
            size += bytes_ + _FRAME
            if found and max_bytes is not None and size > max_bytes:
                break
            found.append(Item(position, custom_id, json.loads(body), attempts))
        return found

    def started(self, custom_ids: Iterable[str]) -> None:
        """Note that items are being sent, before they are: each is one attempt more."""
        with self._database.change() as connection:
            moved = connection.executemany(
                "update items set state = 1, attempts = attempts + 1 where custom_id = ? and state = 0",
                [(custom_id,) for custom_id in custom_ids],
            )
        self._move(moved.rowcount, PENDING, STARTED)

    def release(self, custom_ids: Iterable[str], *, sent: bool = True) -> None:
        """Put items that were started back, to be sent again.

        Args:
            custom_ids: Which.
            sent: Whether they were sent; otherwise the attempt does not count.
        """
        with self._database.change() as connection:
            moved = connection.executemany(
                "update items set state = 0, submission = null, attempts = attempts - ? "
                "where custom_id = ? and state = 1",
                [(0 if sent else 1, custom_id) for custom_id in custom_ids],
            )
        self._move(moved.rowcount, STARTED, PENDING)

    def record(self, outcomes: Iterable[Outcome]) -> int:
        """Note results. The first result of an item stands: a second one is passed over.

        Returns:
            How many were new.

        Raises:
            BulkError: The cost function failed. The results are noted all the same.
        """
        failure: Exception | None = None
        kinds: list[tuple[int, Kind]] = []
        costs: list[tuple[float | None, float | None]] = []
        with self._database.change() as connection:
            for outcome in outcomes:
                row = self._run(
                    "select position, state, cost, submission from items where custom_id = ? and state != 2",
                    (outcome.custom_id,),
                ).fetchone()
                if row is None:
                    continue
                position, state, before, batch = row
                try:
                    cost = self.ledger.cost_of(outcome, batch is not None, partial(self._params, position))
                except Exception as error:  # a function of the caller's, whatever it raises: the result was paid for
                    cost, failure = None, error
                if cost is not None and before is not None:
                    cost += before
                costs.append((before, cost))
                kinds.append((state, outcome.kind))
                connection.execute(
                    "update items set state = 2, kind = ?, cost = ? where position = ?", (outcome.kind, cost, position)
                )
                body = json.dumps(outcome.result, ensure_ascii=False, separators=(",", ":"))
                connection.execute("insert or replace into results values (?, ?)", (position, body))
                if outcome.kind == "succeeded":
                    connection.execute("delete from params where position = ?", (position,))
        for state, kind in kinds:
            self._move(1, state, DONE)
            self._kinds[kind] += 1
        self.ledger.added(costs)
        if failure is not None:
            raise BulkError(f"cost= failed: {type(failure).__name__}: {failure}") from failure
        return len(kinds)

    def recover(self) -> int:
        """Put back what was being sent, not in a batch, when a run was killed. Whether it was paid for is not known.

        Returns:
            How many items.
        """
        with self._database.change() as connection:
            moved = connection.execute("update items set state = 0 where state = 1 and submission is null")
        self._move(moved.rowcount, STARTED, PENDING)
        return moved.rowcount

    def retry_failed(self) -> int:
        """Put every item back whose result is no message; its attempts are counted from none.

        Returns:
            How many items.
        """
        with self._database.change() as connection:
            connection.execute(
                "delete from results where position in (select position from items where state = 2 and kind != ?)",
                ("succeeded",),
            )
            moved = connection.execute(
                "update items set state = 0, kind = null, attempts = 0, submission = null "
                "where state = 2 and kind != 'succeeded'"
            )
        self._move(moved.rowcount, DONE, PENDING)
        self._kinds = Counter({"succeeded": self._kinds["succeeded"]})
        return moved.rowcount

    def outcomes(self, *, failed: bool = False) -> Iterator[Outcome]:
        """The results so far, in the order of the input.

        Args:
            failed: Whether to give only those that are no message.
        """
        for _, outcome in results(self._database, failed):
            yield outcome

    def failures(self) -> Iterator[tuple[Item, Outcome]]:
        """The items whose result is no message, with their params."""
        for position, outcome in results(self._database, True):
            yield Item(position, outcome.custom_id, self._params(position), outcome.attempts), outcome

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _params(self, position: int) -> Json:
        (body,) = self._run("select body from params where position = ?", (position,)).fetchone()
        found: Json = json.loads(body)
        return found

    def _move(self, number: int, before: int, after: int) -> None:
        self._states[before] -= number
        self._states[after] += number
