"""Taking items into a journal: what is new is kept, what is known must be what it was."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from ._errors import DuplicateIdError, InputChangedError

if TYPE_CHECKING:
    from ._database import Database
    from ._items import Item


def take(database: Database, items: Sequence[Item]) -> int:
    """Take items, in the order of the input, all or none, and say how many are new.

    Args:
        database: That of the journal.
        items: The items.

    Raises:
        DuplicateIdError: Another item has the same custom_id.
        InputChangedError: An item is not what it was.
    """
    if not items:
        return 0
    known = _known(database, items[0].index, items[-1].index)
    new = 0
    with database.change() as connection:
        for item in items:
            digest = _digest(item.params)
            if item.index in known:
                _compare(database, item, digest, *known[item.index])
                continue
            body = json.dumps(item.params, ensure_ascii=False, separators=(",", ":"))
            added = connection.execute(
                "insert or ignore into items (position, custom_id, digest, size) values (?, ?, ?, ?)",
                (item.index, item.custom_id, digest, len(body.encode())),
            )
            if not added.rowcount:
                raise _duplicate(database, item)
            connection.execute("insert into params values (?, ?)", (item.index, body))
            new += 1
    return new


def _known(database: Database, first: int, last: int) -> dict[int, tuple[str, bytes]]:
    rows = database.connection.execute(
        "select position, custom_id, digest from items where position between ? and ?", (first, last)
    )
    return {position: (custom_id, digest) for position, custom_id, digest in rows}


def _compare(database: Database, item: Item, digest: bytes, custom_id: str, was: bytes) -> None:
    if item.custom_id != custom_id:
        what = f"was {custom_id!r} and is {item.custom_id!r}"
    elif digest != was:
        what = f"({custom_id!r}) has other params than it had, from the input or from a default"
    else:
        return
    raise InputChangedError(
        f"item {item.index} {what}: the journal {str(database.path)!r} was begun with another input. "
        "Give the same input and defaults, or a new journal"
    )


def _duplicate(database: Database, item: Item) -> DuplicateIdError:
    (other,) = database.connection.execute(
        "select position from items where custom_id = ?", (item.custom_id,)
    ).fetchone()
    return DuplicateIdError(
        f"custom_id {item.custom_id!r} of item {item.index} is that of item {other} too: it must be unique"
    )


def _digest(params: Any) -> bytes:
    """What params say, whatever the order of their keys."""
    text = json.dumps(params, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return blake2b(text.encode(), digest_size=16).digest()
