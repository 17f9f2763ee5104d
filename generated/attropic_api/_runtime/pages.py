# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Pages that know the way to the other pages of their list. Twins: sync first, then async."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .page import BasePage
from .page_iterators import AsyncItemIterator, AsyncPageIterator, ItemIterator, PageIterator
from .paging import Listing

if TYPE_CHECKING:
    from typing_extensions import Self

T = TypeVar("T")
AnyAsyncPage = TypeVar("AnyAsyncPage", bound="BaseAsyncPage[Any]")


class BaseSyncPage(BasePage[T]):
    """One page of a list; iterating gives the items of this and of all pages after it."""

    __slots__ = ()

    def __iter__(self) -> ItemIterator[T, Self]:  # type: ignore[override]
        return self.iter_items()

    def iter_items(
        self, *, max_items: int | None = None, max_pages: int | None = None, prefetch: bool = False
    ) -> ItemIterator[T, Self]:
        """The items of this page and of those after it.

        Args:
            max_items: How many items; None is all.
            max_pages: How many pages, this one included; None is all.
            prefetch: Whether the next page is asked for while the items of this one are worked on.
        """
        return ItemIterator(self._itself, max_items, max_pages, prefetch)

    def iter_pages(self, *, max_pages: int | None = None, prefetch: bool = False) -> PageIterator[Self]:
        """This page and those after it.

        Args:
            max_pages: How many pages, this one included; None is all.
            prefetch: Whether the next page is asked for while this one is worked on.
        """
        return PageIterator(self._itself, max_pages, prefetch)

    def _itself(self) -> Self:
        return self

    def get_next_page(self) -> Self:
        """The page after this one.

        Raises:
            RuntimeError: There is none.
            PaginationLoopError: It is one that was passed already.
        """
        return self._go(self._at(self.next_arguments, back=False))

    def get_previous_page(self) -> Self:
        """The page before this one, where the API can.

        Raises:
            RuntimeError: There is none.
            PaginationLoopError: It is one that was passed already.
        """
        return self._go(self._at(self.previous_arguments, back=True))

    def _go(self, listing: Listing) -> Self:
        page: Self = listing.call(listing.operation, listing.arguments, listing.options)
        page._listing = listing
        return page


class BaseAsyncPage(BasePage[T]):
    """One page of a list; iterating gives the items of this and of all pages after it."""

    __slots__ = ()

    def __aiter__(self) -> AsyncItemIterator[T, Self]:
        return self.iter_items()

    def iter_items(
        self, *, max_items: int | None = None, max_pages: int | None = None, prefetch: bool = False
    ) -> AsyncItemIterator[T, Self]:
        """The items of this page and of those after it.

        Args:
            max_items: How many items; None is all.
            max_pages: How many pages, this one included; None is all.
            prefetch: Whether the next page is asked for while the items of this one are worked on.
        """
        return AsyncItemIterator(self._itself, max_items, max_pages, prefetch)

    def iter_pages(self, *, max_pages: int | None = None, prefetch: bool = False) -> AsyncPageIterator[Self]:
        """This page and those after it.

        Args:
            max_pages: How many pages, this one included; None is all.
            prefetch: Whether the next page is asked for while this one is worked on.
        """
        return AsyncPageIterator(self._itself, max_pages, prefetch)

    async def _itself(self) -> Self:
        return self

    async def get_next_page(self) -> Self:
        """The page after this one.

        Raises:
            RuntimeError: There is none.
            PaginationLoopError: It is one that was passed already.
        """
        return await self._go(self._at(self.next_arguments, back=False))

    async def get_previous_page(self) -> Self:
        """The page before this one, where the API can.

        Raises:
            RuntimeError: There is none.
            PaginationLoopError: It is one that was passed already.
        """
        return await self._go(self._at(self.previous_arguments, back=True))

    async def _go(self, listing: Listing) -> Self:
        page: Self = await listing.call(listing.operation, listing.arguments, listing.options)
        page._listing = listing
        return page


class AsyncPaginator(Generic[T, AnyAsyncPage]):
    """A list that was not asked for yet: awaiting it gives the first page, iterating over it all items.

    Each time it is awaited or iterated over, the list is asked for anew.
    """

    def __init__(self, first: Callable[[], Awaitable[AnyAsyncPage]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, AnyAsyncPage]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncItemIterator[T, AnyAsyncPage]:
        return self.iter_items()

    def iter_items(
        self, *, max_items: int | None = None, max_pages: int | None = None, prefetch: bool = False
    ) -> AsyncItemIterator[T, AnyAsyncPage]:
        """The items of all pages.

        Args:
            max_items: How many items; None is all.
            max_pages: How many pages; None is all.
            prefetch: Whether the next page is asked for while the items of one are worked on.
        """
        return AsyncItemIterator(self._first, max_items, max_pages, prefetch)

    def iter_pages(
        self, *, max_pages: int | None = None, prefetch: bool = False
    ) -> AsyncPageIterator[AnyAsyncPage]:
        """The pages.

        Args:
            max_pages: How many pages; None is all.
            prefetch: Whether the next page is asked for while one is worked on.
        """
        return AsyncPageIterator(self._first, max_pages, prefetch)
