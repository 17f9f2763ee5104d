# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Iterators over the pages of a list, and over the items of all of them. Twins: sync first, then async."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .ahead import Ahead, AsyncAhead
from .paging import checked

if TYPE_CHECKING:
    from .pages import BaseAsyncPage, BaseSyncPage

T = TypeVar("T")
AnyPage = TypeVar("AnyPage", bound="BaseSyncPage[Any]")
AnyAsyncPage = TypeVar("AnyAsyncPage", bound="BaseAsyncPage[Any]")


class PageIterator(Generic[AnyPage]):
    """The pages of a list, the first one included.

    When a page cannot be had, the error is raised and nothing is lost: ``next`` asks for the same page again.

    Attributes:
        page: The page that was given last; None before the first.

    Args:
        first: Gives the first page.
        max_pages: How many pages; None is all.
        prefetch: Whether the next page is asked for while this one is worked on.
    """

    def __init__(
        self, first: Callable[[], AnyPage], max_pages: int | None = None, prefetch: bool = False
    ) -> None:
        self.page: AnyPage | None = None
        self._first = first
        self._left = checked("max_pages", max_pages)
        self._ahead: Ahead[AnyPage] | None = Ahead() if prefetch else None

    def __iter__(self) -> PageIterator[AnyPage]:
        return self

    def __next__(self) -> AnyPage:
        page = self.advance()
        self.look_ahead()
        return page

    def advance(self) -> AnyPage:
        """The next page, without asking for the one after it.

        Raises:
            StopIteration: There is none, or no more are wanted.
        """
        if self._left == 0 or (self.page is not None and not self.page.has_next_page()):
            raise StopIteration
        if self.page is None:
            page = self._first()
        elif self._ahead is None:
            page = self.page.get_next_page()
        else:
            page = self._ahead.take(self.page.get_next_page)
        self.page = page
        self._left = None if self._left is None else self._left - 1
        return page

    def look_ahead(self) -> None:
        """Ask for the page after this one, if that is wanted."""
        if (
            self._ahead is not None
            and self._left != 0
            and self.page is not None
            and self.page.has_next_page()
        ):
            self._ahead.start(self.page.get_next_page)

    def close(self) -> None:
        """End; a page that was asked for already is dropped."""
        self._left = 0
        if self._ahead is not None:
            self._ahead.close()

    def __enter__(self) -> PageIterator[AnyPage]:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()


class ItemIterator(Generic[T, AnyPage]):
    """The items of all pages of a list.

    When a page cannot be had, the error is raised and nothing is lost: ``next`` asks for the same page again.

    Args:
        first: Gives the first page.
        max_items: How many items; None is all.
        max_pages: How many pages; None is all.
        prefetch: Whether the next page is asked for while the items of this one are worked on.
    """

    def __init__(
        self,
        first: Callable[[], AnyPage],
        max_items: int | None = None,
        max_pages: int | None = None,
        prefetch: bool = False,
    ) -> None:
        self._pages: PageIterator[AnyPage] = PageIterator(first, max_pages, prefetch)
        self._left = checked("max_items", max_items)
        self._items: Iterator[T] = iter(())

    @property
    def page(self) -> AnyPage | None:
        """The page that the last item stands on; None before the first."""
        return self._pages.page

    def __iter__(self) -> ItemIterator[T, AnyPage]:
        return self

    def __next__(self) -> T:
        while self._left != 0:
            for item in self._items:
                self._left = None if self._left is None else self._left - 1
                return item
            page = self._pages.advance()
            self._items = iter(page.data)
            if self._left is None or self._left > len(page.data):
                self._pages.look_ahead()
        raise StopIteration

    def close(self) -> None:
        """End; a page that was asked for already is dropped."""
        self._left = 0
        self._pages.close()

    def __enter__(self) -> ItemIterator[T, AnyPage]:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()


class AsyncPageIterator(Generic[AnyAsyncPage]):
    """The pages of a list, the first one included.

    When a page cannot be had, the error is raised and nothing is lost: ``anext`` asks for the same page again.

    Attributes:
        page: The page that was given last; None before the first.

    Args:
        first: Gives the first page.
        max_pages: How many pages; None is all.
        prefetch: Whether the next page is asked for while this one is worked on.
    """

    def __init__(
        self,
        first: Callable[[], Awaitable[AnyAsyncPage]],
        max_pages: int | None = None,
        prefetch: bool = False,
    ) -> None:
        self.page: AnyAsyncPage | None = None
        self._first = first
        self._left = checked("max_pages", max_pages)
        self._ahead: AsyncAhead[AnyAsyncPage] | None = AsyncAhead() if prefetch else None

    def __aiter__(self) -> AsyncPageIterator[AnyAsyncPage]:
        return self

    async def __anext__(self) -> AnyAsyncPage:
        page = await self.advance()
        self.look_ahead()
        return page

    async def advance(self) -> AnyAsyncPage:
        """The next page, without asking for the one after it.

        Raises:
            StopAsyncIteration: There is none, or no more are wanted.
        """
        if self._left == 0 or (self.page is not None and not self.page.has_next_page()):
            raise StopAsyncIteration
        if self.page is None:
            page = await self._first()
        elif self._ahead is None:
            page = await self.page.get_next_page()
        else:
            page = await self._ahead.take(self.page.get_next_page)
        self.page = page
        self._left = None if self._left is None else self._left - 1
        return page

    def look_ahead(self) -> None:
        """Ask for the page after this one, if that is wanted."""
        if (
            self._ahead is not None
            and self._left != 0
            and self.page is not None
            and self.page.has_next_page()
        ):
            self._ahead.start(self.page.get_next_page)

    async def aclose(self) -> None:
        """End; a page that was asked for already is dropped."""
        self._left = 0
        if self._ahead is not None:
            await self._ahead.close()

    async def __aenter__(self) -> AsyncPageIterator[AnyAsyncPage]:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.aclose()


class AsyncItemIterator(Generic[T, AnyAsyncPage]):
    """The items of all pages of a list.

    When a page cannot be had, the error is raised and nothing is lost: ``anext`` asks for the same page again.

    Args:
        first: Gives the first page.
        max_items: How many items; None is all.
        max_pages: How many pages; None is all.
        prefetch: Whether the next page is asked for while the items of this one are worked on.
    """

    def __init__(
        self,
        first: Callable[[], Awaitable[AnyAsyncPage]],
        max_items: int | None = None,
        max_pages: int | None = None,
        prefetch: bool = False,
    ) -> None:
        self._pages: AsyncPageIterator[AnyAsyncPage] = AsyncPageIterator(first, max_pages, prefetch)
        self._left = checked("max_items", max_items)
        self._items: Iterator[T] = iter(())

    @property
    def page(self) -> AnyAsyncPage | None:
        """The page that the last item stands on; None before the first."""
        return self._pages.page

    def __aiter__(self) -> AsyncItemIterator[T, AnyAsyncPage]:
        return self

    async def __anext__(self) -> T:
        while self._left != 0:
            for item in self._items:
                self._left = None if self._left is None else self._left - 1
                return item
            page = await self._pages.advance()
            self._items = iter(page.data)
            if self._left is None or self._left > len(page.data):
                self._pages.look_ahead()
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """End; a page that was asked for already is dropped."""
        self._left = 0
        await self._pages.aclose()

    async def __aenter__(self) -> AsyncItemIterator[T, AnyAsyncPage]:
        return self

    async def __aexit__(self, *reason: object) -> None:
        await self.aclose()
