"""Lists that come in pages: the kinds of pages, and how they are walked through.

A list method gives its first page; iterating over it gives the items of all pages::

    for model in client.models.list(limit=100):
        ...

    async for model in client.models.list(limit=100):  # of an async client
        ...
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, get_args, get_origin
from urllib.parse import parse_qsl

from attropic_api._runtime import page_kinds, paging
from attropic_api._runtime.casting import decoder
from attropic_api._runtime.operation import Answer, Operation
from attropic_api._runtime.page import Anything
from attropic_api._runtime.page import BasePage as BasePage
from attropic_api._runtime.page_iterators import AsyncItemIterator as AsyncItemIterator
from attropic_api._runtime.page_iterators import AsyncPageIterator as AsyncPageIterator
from attropic_api._runtime.page_iterators import ItemIterator as ItemIterator
from attropic_api._runtime.page_iterators import PageIterator as PageIterator
from attropic_api._runtime.page_kinds import AsyncBidirectionalPageCursor as AsyncBidirectionalPageCursor
from attropic_api._runtime.page_kinds import AsyncPage as AsyncPage
from attropic_api._runtime.page_kinds import AsyncPageCursor as AsyncPageCursor
from attropic_api._runtime.page_kinds import AsyncReportPageCursor as AsyncReportPageCursor
from attropic_api._runtime.page_kinds import AsyncTokenPage as AsyncTokenPage
from attropic_api._runtime.page_kinds import SyncBidirectionalPageCursor as SyncBidirectionalPageCursor
from attropic_api._runtime.page_kinds import SyncPage as SyncPage
from attropic_api._runtime.page_kinds import SyncPageCursor as SyncPageCursor
from attropic_api._runtime.page_kinds import SyncReportPageCursor as SyncReportPageCursor
from attropic_api._runtime.page_kinds import SyncTokenPage as SyncTokenPage
from attropic_api._runtime.pages import AsyncPaginator as AsyncPaginator
from attropic_api._runtime.pages import BaseAsyncPage as BaseAsyncPage
from attropic_api._runtime.pages import BaseSyncPage as BaseSyncPage
from attropic_api._runtime.paging import PageInfo as PageInfo
from attropic_api._runtime.parameters import Param
from attropic_api._runtime.request import Options

from ._errors import AnthropicError, ConfigurationError
from ._verbs import made_of

if TYPE_CHECKING:
    from ._verbs import RequestOptions

__all__ = [
    "AsyncBidirectionalPageCursor",
    "AsyncItemIterator",
    "AsyncPage",
    "AsyncPageCursor",
    "AsyncPageIterator",
    "AsyncPaginator",
    "AsyncReportPageCursor",
    "AsyncTokenPage",
    "BaseAsyncPage",
    "BasePage",
    "BaseSyncPage",
    "ItemIterator",
    "PageInfo",
    "PageIterator",
    "PaginationLoopError",
    "SyncBidirectionalPageCursor",
    "SyncPage",
    "SyncPageCursor",
    "SyncReportPageCursor",
    "SyncTokenPage",
]


class PaginationLoopError(AnthropicError, paging.PaginationLoopError):
    """A list would go on with a page that it was on before: the same cursor came twice.

    Attributes:
        operation: The name of the operation.
        cursor: The keyword arguments that came twice.
    """


pages: Any = partial(page_kinds.pages, error=PaginationLoopError)
async_pages: Any = partial(page_kinds.async_pages, error=PaginationLoopError)


def listed(
    path: str, model: Any, page: Any, body: object, options: RequestOptions, method: str
) -> tuple[Operation[Any], dict[str, Any], Options]:
    """The operation, arguments and options of a list that the description does not know.

    Raises:
        ConfigurationError: ``page`` is no class of pages.
    """
    kind = get_origin(page) or page
    if not (isinstance(kind, type) and issubclass(kind, BasePage)):
        raise ConfigurationError("`page` must be a class of `attropic.pagination`, such as SyncPage[Item].")
    shape = kind._form
    read = decoder(model if model is not None else get_args(page)[0])

    def decode(value: Mapping[str, Any]) -> Anything:
        made = Anything.from_dict(value)
        found = value.get(shape.items)
        made._state = {**value, shape.items: [read(item) for item in found] if found is not None else []}
        return made

    names = {edge[0] for edge in (shape.next, shape.back) if edge}
    target, _, query = path.partition("?")
    operation: Operation[Any] = Operation(
        "client.get_api_list",
        method.upper(),
        target if target.startswith(("/", "http://", "https://")) else f"/{target}",
        query=tuple(parse_qsl(query, keep_blank_values=True)),
        params={name: Param(name, "query") for name in names},
        body=None if body is None else "json",
        media="application/json",
        answers=(Answer(200, 299, "json", decode),),
        page=shape,
    )
    return operation, {} if body is None else {"body": body}, made_of(options)
