"""Reading the results of a journal, a few at a time, while it may be written to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from ._items import Outcome

if TYPE_CHECKING:
    from ._database import Database

#: Rows that are read at a time.
_ROWS: Final = 500


def results(database: Database, failed: bool) -> Iterator[tuple[int, Outcome]]:
    """The results so far with their places, in the order of the input.

    Args:
        database: That of the journal.
        failed: Whether to give only those that are no message.
    """
    last = -1
    while True:
        rows = database.connection.execute(
            "select position, custom_id, kind, body, attempts, cost from items join results using (position) "
            "where position > ? and state = 2 and kind is not ? order by position limit ?",
            (last, "succeeded" if failed else None, _ROWS),
        ).fetchall()
        for position, custom_id, kind, body, attempts, cost in rows:
            yield position, Outcome(custom_id, kind, json.loads(body), attempts, cost)
        if len(rows) < _ROWS:
            return
        last = rows[-1][0]
