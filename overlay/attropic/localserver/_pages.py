"""Pages of lists, in both styles of the API: by the id of an object, and by an opaque cursor.

Both are stable: who adds or removes objects while somebody turns the pages moves nothing, since a page begins at a
place in the order and not at a count. The object at that place may even be gone.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from typing import Any, Final

from ._wire import ApiError, Json

_DIGEST: Final = 6
_PREFIX: Final = "page_"
#: Parameters that say which part of a listing is wanted; any other says which listing.
_PART: Final = ("page", "limit")


def _nothing(id: str) -> bool:
    return False


def page_by_id(
    items: list[Json], parameters: Mapping[str, Any], *, issued: Callable[[str], bool] = _nothing, usual: int = 20
) -> Json:
    """A page after one object, before one, or from the first one on: ``data``, ``first_id``, ``last_id``, ``has_more``.

    Args:
        items: The objects, in their order.
        parameters: ``after_id``, ``before_id`` and ``limit``, where they were given.
        issued: Whether an id was ever that of such an object (``Store.issued``). Such an id is a place in the list
            although its object is gone; the list must be sorted by ids then, the greatest first.
        usual: The limit when none is given.

    Raises:
        ApiError: 400, an id is that of no object, or both were given; the message names the field.
    """
    limit: int = parameters.get("limit", usual)
    ids = [item["id"] for item in items]
    after, before = parameters.get("after_id"), parameters.get("before_id")
    if after is not None and before is not None:
        raise ApiError(400, "before_id: Input should not be given together with after_id")
    found = items
    if after is not None:
        found = items[_place("after_id", after, ids, issued, behind=True) :]
    elif before is not None:
        found = items[: _place("before_id", before, ids, issued, behind=False)]
    page = found[-limit:] if before is not None else found[:limit]
    first, last = (page[0]["id"], page[-1]["id"]) if page else (None, None)
    return {"data": page, "first_id": first, "last_id": last, "has_more": len(found) > limit}


def _place(field: str, id: str, ids: list[str], issued: Callable[[str], bool], *, behind: bool) -> int:
    """How many objects stand before the one with this id, itself included when the place behind it is wanted."""
    if id in ids:
        return ids.index(id) + behind
    if issued(id):
        return sum(other > id for other in ids)
    raise ApiError(400, f"{field}: Input should be the id of an object in this list")


def by_id(item: Json) -> str:
    """The key of objects that are ordered by their ids: those of a store count up."""
    return str(item["id"])


def page_by_cursor(
    items: Iterable[Json],
    parameters: Mapping[str, Any],
    *,
    listing: str = "",
    key: Callable[[Json], Any] = by_id,
    descending: bool = True,
    usual: int = 20,
    most: int = 100,
) -> Json:
    """A page behind a cursor, or from the first object on: ``data`` and ``next_page``, which is None on the last page.

    Args:
        items: The objects, in any order.
        parameters: ``page`` and ``limit``, where they were given, and those that say which objects are listed: a cursor
            is one of the listing that it was given for, and of no other.
        listing: What is listed beside that, as the name of the operation.
        key: Gives the place of an object in the order; no two objects may share it, and it must be a text, a number, or
            a tuple or list of those.
        descending: Whether the greatest key comes first.
        usual: The limit when none is given.
        most: The greatest limit.

    Raises:
        ApiError: 400, the cursor or the limit is none; the message names the field.
    """
    wanted, cursor = parameters.get("limit"), parameters.get("page")
    limit = usual if wanted is None else int(wanted)
    if limit < 1:
        raise ApiError(400, "limit: Input should be greater than or equal to 1")
    if limit > most:
        raise ApiError(400, f"limit: Input should be less than or equal to {most}")
    scope = _scope(parameters, listing, descending)
    found = sorted(((_plain(key(item)), item) for item in items), key=lambda pair: pair[0], reverse=descending)
    if cursor is not None:
        last = _read(cursor, scope)
        found = [(place, item) for place, item in found if (place < last if descending else place > last)]
    page = found[:limit]
    more = len(found) > limit
    return {"data": [item for _, item in page], "next_page": _write(page[-1][0], scope) if more else None}


def _plain(key: Any) -> Any:
    """A key as it is after a journey as JSON."""
    return [_plain(part) for part in key] if isinstance(key, tuple | list) else key


def _scope(parameters: Mapping[str, Any], listing: str, descending: bool) -> bytes:
    """What tells a listing from any other: the filters, without headers."""
    filters = {
        name: value
        for name, value in parameters.items()
        if name not in _PART and name != "x-api-key" and not name.startswith("anthropic-")
    }
    return json.dumps([listing, descending, filters], sort_keys=True, default=str).encode()


def _sum(data: bytes, scope: bytes) -> bytes:
    return blake2b(data, key=blake2b(scope).digest(), digest_size=_DIGEST).digest()


def _write(place: Any, scope: bytes) -> str:
    data = json.dumps(place, separators=(",", ":")).encode()
    return _PREFIX + urlsafe_b64encode(_sum(data, scope) + data).rstrip(b"=").decode()


def _read(cursor: str, scope: bytes) -> Any:
    """The place that a cursor means.

    Raises:
        ApiError: 400, it is none, or one of another listing.
    """
    text = cursor.removeprefix(_PREFIX)
    try:
        found = urlsafe_b64decode(text + "=" * (-len(text) % 4))
        if text != cursor and found[:_DIGEST] == _sum(found[_DIGEST:], scope):
            return json.loads(found[_DIGEST:])
    except ValueError:
        pass
    raise ApiError(400, "page: Input should be a cursor that this list gave as next_page")
