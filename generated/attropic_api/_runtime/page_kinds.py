# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The kinds of pages, by the names of the official package. Twins: sync first, then async."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from .operation import Operation, Page
from .pages import BaseAsyncPage, BaseSyncPage
from .paging import Listing, PaginationLoopError
from .request import Options

T = TypeVar("T")
_DATA: Final = ("data", "data", True)
_NEXT: Final = ("page", "next_page")
_IDS: Final = Page("Page", "ids", "data", ("after_id", "last_id"), ("before_id", "first_id"), more="has_more")
_TOKEN: Final = Page("TokenPage", "cursor", "data", ("page_token", "next_page"), more="has_more")
_CURSOR: Final = Page("PageCursor", "cursor", "data", _NEXT)
_BOTH: Final = Page("BidirectionalPageCursor", "cursor", "data", _NEXT, ("page", "prev_page"))
_REPORT: Final = Page("ReportPageCursor", "cursor", "data", _NEXT, more="has_more")


class SyncPage(BaseSyncPage[T]):
    """A page between two ids: ``after_id`` and ``before_id`` lead on."""

    __slots__ = ()
    _form = _IDS
    _wire = (
        _DATA,
        ("has_more", "has_more", False),
        ("first_id", "first_id", False),
        ("last_id", "last_id", False),
    )
    has_more: bool | None
    first_id: str | None
    last_id: str | None


class SyncTokenPage(BaseSyncPage[T]):
    """A page whose ``next_page`` is sent as ``page_token``."""

    __slots__ = ()
    _form = _TOKEN
    _wire = (
        _DATA,
        ("has_more", "has_more", False),
        ("next_page", "next_page", False),
    )
    has_more: bool | None
    next_page: str | None


class SyncPageCursor(BaseSyncPage[T]):
    """A page whose ``next_page`` is sent as ``page``."""

    __slots__ = ()
    _form = _CURSOR
    _wire = (
        _DATA,
        ("next_page", "next_page", False),
    )
    next_page: str | None


class SyncBidirectionalPageCursor(BaseSyncPage[T]):
    """A page whose ``next_page`` or ``prev_page`` is sent as ``page``."""

    __slots__ = ()
    _form = _BOTH
    _wire = (
        _DATA,
        ("next_page", "next_page", False),
        ("prev_page", "prev_page", False),
    )
    next_page: str | None
    prev_page: str | None


class SyncReportPageCursor(BaseSyncPage[T]):
    """A page of a report: what ``PageCursor`` is, and when its data were made."""

    __slots__ = ()
    _form = _REPORT
    _wire = (
        _DATA,
        ("next_page", "next_page", False),
        ("has_more", "has_more", False),
        ("data_refreshed_at", "data_refreshed_at", False),
    )
    next_page: str | None
    has_more: bool | None
    data_refreshed_at: datetime.datetime | None


class AsyncPage(BaseAsyncPage[T]):
    """A page between two ids: ``after_id`` and ``before_id`` lead on."""

    __slots__ = ()
    _form = _IDS
    _wire = (
        _DATA,
        ("has_more", "has_more", False),
        ("first_id", "first_id", False),
        ("last_id", "last_id", False),
    )
    has_more: bool | None
    first_id: str | None
    last_id: str | None


class AsyncTokenPage(BaseAsyncPage[T]):
    """A page whose ``next_page`` is sent as ``page_token``."""

    __slots__ = ()
    _form = _TOKEN
    _wire = (
        _DATA,
        ("has_more", "has_more", False),
        ("next_page", "next_page", False),
    )
    has_more: bool | None
    next_page: str | None


class AsyncPageCursor(BaseAsyncPage[T]):
    """A page whose ``next_page`` is sent as ``page``."""

    __slots__ = ()
    _form = _CURSOR
    _wire = (
        _DATA,
        ("next_page", "next_page", False),
    )
    next_page: str | None


class AsyncBidirectionalPageCursor(BaseAsyncPage[T]):
    """A page whose ``next_page`` or ``prev_page`` is sent as ``page``."""

    __slots__ = ()
    _form = _BOTH
    _wire = (
        _DATA,
        ("next_page", "next_page", False),
        ("prev_page", "prev_page", False),
    )
    next_page: str | None
    prev_page: str | None


class AsyncReportPageCursor(BaseAsyncPage[T]):
    """A page of a report: what ``PageCursor`` is, and when its data were made."""

    __slots__ = ()
    _form = _REPORT
    _wire = (
        _DATA,
        ("next_page", "next_page", False),
        ("has_more", "has_more", False),
        ("data_refreshed_at", "data_refreshed_at", False),
    )
    next_page: str | None
    has_more: bool | None
    data_refreshed_at: datetime.datetime | None


_SYNC: Final[dict[str, type[BaseSyncPage[Any]]]] = {
    kind._form.kind: kind
    for kind in (SyncPage, SyncTokenPage, SyncPageCursor, SyncBidirectionalPageCursor, SyncReportPageCursor)
}
_ASYNC: Final[dict[str, type[BaseAsyncPage[Any]]]] = {
    kind._form.kind: kind
    for kind in (
        AsyncPage,
        AsyncTokenPage,
        AsyncPageCursor,
        AsyncBidirectionalPageCursor,
        AsyncReportPageCursor,
    )
}


def pages(
    call: Callable[..., Any],
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    options: Options,
    error: type[PaginationLoopError] = PaginationLoopError,
) -> Callable[[Any], BaseSyncPage[Any]]:
    """What makes the answer of a list operation a page.

    Args:
        call: The method of a client that sends operations; it gives the other pages.
        operation: What was called.
        arguments: Of the call.
        options: Of the call.
        error: The class of the error of a list that does not end.
    """
    listing = Listing(operation, arguments, options, call, error)
    kind = _SYNC.get(listing.shape.kind, BaseSyncPage)
    return lambda answer: kind.of(answer, listing)


def async_pages(
    call: Callable[..., Any],
    operation: Operation[Any],
    arguments: Mapping[str, Any],
    options: Options,
    error: type[PaginationLoopError] = PaginationLoopError,
) -> Callable[[Any], BaseAsyncPage[Any]]:
    """What makes the answer of a list operation a page.

    Args:
        call: The method of a client that sends operations; it gives the other pages.
        operation: What was called.
        arguments: Of the call.
        options: Of the call.
        error: The class of the error of a list that does not end.
    """
    listing = Listing(operation, arguments, options, call, error)
    kind = _ASYNC.get(listing.shape.kind, BaseAsyncPage)
    return lambda answer: kind.of(answer, listing)
