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
    size = _PAGE if limit is None else max(1, min(limit, _PAGE))
    return iter(page_of(limit=size).iter_items(max_items=limit)) if limit != 0 else iter(())
