# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.memory_stores.memories`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_memory_stores_memories.create import OPERATION as _CREATE
from ....api.beta_memory_stores_memories.delete import OPERATION as _DELETE
from ....api.beta_memory_stores_memories.list import OPERATION as _LIST
from ....api.beta_memory_stores_memories.retrieve import OPERATION as _RETRIEVE
from ....api.beta_memory_stores_memories.update import OPERATION as _UPDATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import (
        BetaManagedAgentsDeletedMemory,
        BetaManagedAgentsMemory,
        BetaManagedAgentsMemoryListItem,
    )
    from ....params import (
        AnthropicBetaParam,
        BetaManagedAgentsListOrderParam,
        BetaManagedAgentsMemoryView,
        BetaManagedAgentsPreconditionUnionParam,
    )


class Memories(Resource):
    """`client.beta.memory_stores.memories`."""

    @_method
    def list(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        path_prefix: str | Omit = omit,
        depth: int | Omit = omit,
        order_by: str | Omit = omit,
        order: BetaManagedAgentsListOrderParam | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsMemoryListItem]:
        """List memories.

        Returns one page of the memories of a store, like the listing of a folder. `path_prefix` and `depth`
        limit what is shown; what lies deeper is rolled up into `memory_prefix` items. `content` is null
        unless the `full` view is asked for.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/memory_stores/{memory_store_id}/memories?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            path_prefix: Keep only memories whose path starts with this text.
            depth: How many path levels below the prefix to show.
            order_by: Name of the field by which the memories are sorted.
            order: Direction of the sort by `order_by`.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: SyncPageCursor[BetaManagedAgentsMemoryListItem] = self._client.call(
            _LIST,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
                "path_prefix": path_prefix,
                "depth": depth,
                "order_by": order_by,
                "order": order,
                "limit": limit,
                "page": page,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def create(
        self,
        memory_store_id: str,
        *,
        path: str,
        content: str | None,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemory:
        """Create a memory.

        Writes a new memory at a path of the store and returns it. A path already taken fails with
        `memory_path_conflict_error`, which names the memory in the way. The write is recorded as the first
        version of the memory.

        `POST /v1/memory_stores/{memory_store_id}/memories?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            path: The path in the store, starting with `/`, up to 1024 bytes.
            content: The text to store, up to 102,400 bytes.
            betas: Beta features to switch on for this request.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: BetaManagedAgentsMemory = self._client.call(
            _CREATE,
            {
                "memory_store_id": memory_store_id,
                "path": path,
                "content": content,
                "betas": betas,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemory:
        """Retrieve a memory.

        Returns one memory with its path, size and SHA-256 digest. `view` decides whether its content is
        included.

        `GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}?beta=true`

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: BetaManagedAgentsMemory = self._client.call(
            _RETRIEVE,
            {
                "memory_id": memory_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        content: str | None | Omit = omit,
        path: str | None | Omit = omit,
        precondition: BetaManagedAgentsPreconditionUnionParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemory:
        """Update a memory.

        Replaces the content of a memory, moves it to another path, or both, and records a new version. A
        `precondition` makes the write depend on the content last read; if it no longer holds, the call fails
        with `memory_precondition_failed_error`. Moving to a path already taken fails with
        `memory_path_conflict_error`.

        `POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}?beta=true`

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
            content: The new text, up to 102,400 bytes.
            path: The new path, starting with `/`, up to 1024 bytes.
            precondition: What must hold for the change to be made.
        """
        result: BetaManagedAgentsMemory = self._client.call(
            _UPDATE,
            {
                "memory_id": memory_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
                "view": view,
                "content": content,
                "path": path,
                "precondition": precondition,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        expected_content_sha256: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeletedMemory:
        """Delete a memory.

        Removes a memory from its store. Its versions remain readable, and the deletion itself is recorded as
        one. With `expected_content_sha256` the call fails with `memory_precondition_failed_error` if the
        content has changed.

        `DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}?beta=true`

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            expected_content_sha256: Delete only if the stored content has this SHA-256 digest, in
                hexadecimal.
        """
        result: BetaManagedAgentsDeletedMemory = self._client.call(
            _DELETE,
            {
                "memory_id": memory_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
                "expected_content_sha256": expected_content_sha256,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MemoriesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> MemoriesWithStreamingResponse: ...


class AsyncMemories(AsyncResource):
    """`client.beta.memory_stores.memories` of an async client."""

    @_method
    def list(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        path_prefix: str | Omit = omit,
        depth: int | Omit = omit,
        order_by: str | Omit = omit,
        order: BetaManagedAgentsListOrderParam | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsMemoryListItem, AsyncPageCursor[BetaManagedAgentsMemoryListItem]]:
        """List memories.

        Returns one page of the memories of a store, like the listing of a folder. `path_prefix` and `depth`
        limit what is shown; what lies deeper is rolled up into `memory_prefix` items. `content` is null
        unless the `full` view is asked for.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/memory_stores/{memory_store_id}/memories?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            path_prefix: Keep only memories whose path starts with this text.
            depth: How many path levels below the prefix to show.
            order_by: Name of the field by which the memories are sorted.
            order: Direction of the sort by `order_by`.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: AsyncPaginator[
            BetaManagedAgentsMemoryListItem, AsyncPageCursor[BetaManagedAgentsMemoryListItem]
        ] = _paginate(
            self._client,
            _LIST,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
                "path_prefix": path_prefix,
                "depth": depth,
                "order_by": order_by,
                "order": order,
                "limit": limit,
                "page": page,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def create(
        self,
        memory_store_id: str,
        *,
        path: str,
        content: str | None,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemory:
        """Create a memory.

        Writes a new memory at a path of the store and returns it. A path already taken fails with
        `memory_path_conflict_error`, which names the memory in the way. The write is recorded as the first
        version of the memory.

        `POST /v1/memory_stores/{memory_store_id}/memories?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            path: The path in the store, starting with `/`, up to 1024 bytes.
            content: The text to store, up to 102,400 bytes.
            betas: Beta features to switch on for this request.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: BetaManagedAgentsMemory = await self._client.call(
            _CREATE,
            {
                "memory_store_id": memory_store_id,
                "path": path,
                "content": content,
                "betas": betas,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemory:
        """Retrieve a memory.

        Returns one memory with its path, size and SHA-256 digest. `view` decides whether its content is
        included.

        `GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}?beta=true`

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: BetaManagedAgentsMemory = await self._client.call(
            _RETRIEVE,
            {
                "memory_id": memory_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def update(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        content: str | None | Omit = omit,
        path: str | None | Omit = omit,
        precondition: BetaManagedAgentsPreconditionUnionParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemory:
        """Update a memory.

        Replaces the content of a memory, moves it to another path, or both, and records a new version. A
        `precondition` makes the write depend on the content last read; if it no longer holds, the call fails
        with `memory_precondition_failed_error`. Moving to a path already taken fails with
        `memory_path_conflict_error`.

        `POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}?beta=true`

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
            content: The new text, up to 102,400 bytes.
            path: The new path, starting with `/`, up to 1024 bytes.
            precondition: What must hold for the change to be made.
        """
        result: BetaManagedAgentsMemory = await self._client.call(
            _UPDATE,
            {
                "memory_id": memory_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
                "view": view,
                "content": content,
                "path": path,
                "precondition": precondition,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        memory_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        expected_content_sha256: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeletedMemory:
        """Delete a memory.

        Removes a memory from its store. Its versions remain readable, and the deletion itself is recorded as
        one. With `expected_content_sha256` the call fails with `memory_precondition_failed_error` if the
        content has changed.

        `DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}?beta=true`

        Args:
            memory_id: ID of the memory.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            expected_content_sha256: Delete only if the stored content has this SHA-256 digest, in
                hexadecimal.
        """
        result: BetaManagedAgentsDeletedMemory = await self._client.call(
            _DELETE,
            {
                "memory_id": memory_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
                "expected_content_sha256": expected_content_sha256,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMemoriesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMemoriesWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class MemoriesWithRawResponse:
        def __init__(self, resource: Memories) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)

    class AsyncMemoriesWithRawResponse:
        def __init__(self, resource: AsyncMemories) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)

    class MemoriesWithStreamingResponse:
        def __init__(self, resource: Memories) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.update = to_streaming(resource.update)
            self.delete = to_streaming(resource.delete)

    class AsyncMemoriesWithStreamingResponse:
        def __init__(self, resource: AsyncMemories) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.update = async_to_streaming(resource.update)
            self.delete = async_to_streaming(resource.delete)
