"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

#: The most items that the API gives on one page.
_PAGE: Final = 1000


def items(page_of: Callable[..., Any], limit: int | None) -> Iterator[Any]:
    """The items of a list, page after page.

    Args:
        page_of: The method of the client that gives a page.
        limit: How many items; None is all.
    """
    after: dict[str, str] = {}
    left = limit
    while left is None or left > 0:
        page = page_of(limit=_PAGE if left is None else min(left, _PAGE), **after)
        yield from page.data
        if not page.has_more or not page.data or page.last_id is None:
            return
        left = None if left is None else left - len(page.data)
        after = {"after_id": page.last_id}
