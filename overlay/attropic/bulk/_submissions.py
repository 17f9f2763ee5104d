"""What a bulk run sent as batches: noted before it is sent, so that one whose answer never came can be looked for.

In a batch an item is called ``<custom_id>_<nonce>``, with a nonce of its own for every batch that was sent: results
tell with certainty whose they are, even among many batches of the same input.
"""

from __future__ import annotations

import re
import secrets
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ._database import PENDING, STARTED, Database
from ._items import Item

#: What a custom_id of the Message Batches API may be. Source: its contract.
_ALLOWED: Final = re.compile(r"[a-zA-Z0-9_-]{1,64}", re.A)
_LONGEST: Final = 64


@dataclass(frozen=True)
class Submission:
    """A batch that was sent, or is about to be.

    Attributes:
        id: Its number in the journal.
        nonce: The end of the custom_ids that its items have in the batch.
        batch_id: That of the batch, once the API has told it.
        at: When it was noted, in seconds of the epoch.
        requests: How many requests it has.
    """

    id: int
    nonce: str
    batch_id: str | None
    at: float
    requests: int

    def name(self, item: Item) -> str:
        """What an item is called in the batch."""
        name = f"{item.custom_id}_{self.nonce}"
        return name if len(name) <= _LONGEST and _ALLOWED.fullmatch(name) else f"{item.index}_{self.nonce}_"


class Submissions:
    """The batches of a journal.

    Args:
        database: That of the journal.
        states: How many items are in each state; kept up to date.
    """

    def __init__(self, database: Database, states: Counter[int]) -> None:
        self._database = database
        self._states = states
        self._run = database.connection.execute

    def begin(self, items: Sequence[Item]) -> Submission:
        """Note that items are about to be sent as a batch. It is on the disk when this returns."""
        nonce, at = secrets.token_hex(5), time.time()
        with self._database.change(durable=True) as connection:
            id = connection.execute(
                "insert into submissions (nonce, at, requests) values (?, ?, ?)", (nonce, at, len(items))
            ).lastrowid
            moved = connection.executemany(
                "update items set state = 1, attempts = attempts + 1, submission = ? where position = ? and state = 0",
                [(id, item.index) for item in items],
            )
        self._move(moved.rowcount, PENDING, STARTED)
        assert id is not None
        return Submission(id, nonce, None, at, len(items))

    def accepted(self, submission: Submission, batch_id: str) -> Submission:
        """Note the batch that the API made of it."""
        with self._database.change(durable=True) as connection:
            connection.execute("update submissions set batch_id = ? where id = ?", (batch_id, submission.id))
        return Submission(submission.id, submission.nonce, batch_id, submission.at, submission.requests)

    def refused(self, submission: Submission) -> None:
        """Note that the API has not taken it: its items wait again, and the attempt does not count."""
        self._close(submission, "attempts = attempts - 1")

    def ended(self, submission: Submission) -> int:
        """Note that all its results were read. Items without one wait again.

        Returns:
            How many had none.
        """
        return self._close(submission, "attempts = attempts")

    def open(self) -> list[Submission]:
        """Those that have not ended, the oldest first."""
        rows = self._run("select id, nonce, batch_id, at, requests from submissions where open = 1 order by id")
        return [Submission(*row) for row in rows]

    def batch_ids(self) -> set[str]:
        """The batches that are known to be of this journal."""
        return {id for (id,) in self._run("select batch_id from submissions where batch_id is not null")}

    def custom_id(self, submission: Submission, name: str) -> str | None:
        """The custom_id of the item that has this name in a batch; None when it is of another batch."""
        if name.endswith(f"_{submission.nonce}"):
            return name[: -len(submission.nonce) - 1]
        number, end = name[: -len(submission.nonce) - 2], name[-len(submission.nonce) - 2 :]
        if end != f"_{submission.nonce}_" or not number.isdecimal():
            return None
        row = self._run("select custom_id from items where position = ?", (int(number),)).fetchone()
        return None if row is None else str(row[0])

    def attempts(self, custom_id: str) -> int:
        """How often an item was sent."""
        row = self._run("select attempts from items where custom_id = ?", (custom_id,)).fetchone()
        return 0 if row is None else int(row[0])

    def unanswered(self, submission: Submission) -> list[tuple[str, int]]:
        """The items of a submission that have no result, with the number of their attempts."""
        rows = self._run("select custom_id, attempts from items where submission = ? and state = 1", (submission.id,))
        return [(custom_id, attempts) for custom_id, attempts in rows]

    def _close(self, submission: Submission, change: str) -> int:
        with self._database.change() as connection:
            connection.execute("update submissions set open = 0 where id = ?", (submission.id,))
            moved = connection.execute(
                f"update items set state = 0, submission = null, {change} where submission = ? and state = 1",
                (submission.id,),
            )
        self._move(moved.rowcount, STARTED, PENDING)
        return moved.rowcount

    def _move(self, number: int, before: int, after: int) -> None:
        self._states[before] -= number
        self._states[after] += number
