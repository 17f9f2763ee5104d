# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.memory_stores`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_memory_stores.archive import OPERATION as _ARCHIVE
from ....api.beta_memory_stores.create import OPERATION as _CREATE
from ....api.beta_memory_stores.delete import OPERATION as _DELETE
from ....api.beta_memory_stores.list import OPERATION as _LIST
from ....api.beta_memory_stores.retrieve import OPERATION as _RETRIEVE
from ....api.beta_memory_stores.update import OPERATION as _UPDATE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import (
        BetaManagedAgentsArchiveMemoryStoreResponse,
        BetaManagedAgentsCreateMemoryStoreResponse,
        BetaManagedAgentsDeleteMemoryStoreResponse,
        BetaManagedAgentsGetMemoryStoreResponse,
        BetaManagedAgentsMemoryStore,
        BetaManagedAgentsUpdateMemoryStoreResponse,
    )
    from ....params import AnthropicBetaParam, BetaTimestampParam
    from .memories import (
        AsyncMemories,
        AsyncMemoriesWithRawResponse,
        AsyncMemoriesWithStreamingResponse,
        Memories,
        MemoriesWithRawResponse,
        MemoriesWithStreamingResponse,
    )
    from .memory_versions import (
        AsyncMemoryVersions,
        AsyncMemoryVersionsWithRawResponse,
        AsyncMemoryVersionsWithStreamingResponse,
        MemoryVersions,
        MemoryVersionsWithRawResponse,
        MemoryVersionsWithStreamingResponse,
    )


class MemoryStores(Resource):
    """`client.beta.memory_stores`."""

    @cached_property
    def memories(self) -> Memories:
        """`client.beta.memory_stores.memories`"""
        from .memories import Memories

        return Memories(self._client)

    @cached_property
    def memory_versions(self) -> MemoryVersions:
        """`client.beta.memory_stores.memory_versions`"""
        from .memory_versions import MemoryVersions

        return MemoryVersions(self._client)

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        include_archived: bool | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsMemoryStore]:
        """List memory stores.

        Returns one page of the memory stores of the workspace. Archived stores are left out unless
        `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/memory_stores?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
        """
        result: SyncPageCursor[BetaManagedAgentsMemoryStore] = self._client.call(
            _LIST,
            {
                "betas": betas,
                "limit": limit,
                "page": page,
                "include_archived": include_archived,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def create(
        self,
        *,
        name: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        description: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCreateMemoryStoreResponse:
        """Create a memory store.

        Creates an empty store of memories: text files that agents keep between sessions. The name and
        description are shown to the agent, so they should say what belongs here.

        `POST /v1/memory_stores?beta=true`

        Args:
            name: The name of the store, 1 to 255 characters.
            betas: Beta features to switch on for this request.
            description: What belongs in the store, for agents to read, up to 1024 characters.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
        """
        result: BetaManagedAgentsCreateMemoryStoreResponse = self._client.call(
            _CREATE,
            {
                "name": name,
                "betas": betas,
                "description": description,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsGetMemoryStoreResponse:
        """Retrieve a memory store.

        Returns the name, description and metadata of one store. Its memories are listed by a call of their
        own.

        `GET /v1/memory_stores/{memory_store_id}?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsGetMemoryStoreResponse = self._client.call(
            _RETRIEVE,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def update(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsUpdateMemoryStoreResponse:
        """Update a memory store.

        Changes the name, description or metadata of a store and returns the result. Fields left out keep
        their values; a metadata key set to null is removed.

        `POST /v1/memory_stores/{memory_store_id}?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            name: The new name, 1 to 255 characters.
            description: The new description, up to 1024 characters.
            metadata: Pairs to merge into the metadata.
        """
        result: BetaManagedAgentsUpdateMemoryStoreResponse = self._client.call(
            _UPDATE,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
                "name": name,
                "description": description,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeleteMemoryStoreResponse:
        """Delete a memory store.

        Removes a store for good, with its memories and their history. To keep the content readable, archive
        it instead.

        `DELETE /v1/memory_stores/{memory_store_id}?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeleteMemoryStoreResponse = self._client.call(
            _DELETE,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def archive(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsArchiveMemoryStoreResponse:
        """Archive a memory store.

        Makes a store read-only and closes it to new sessions. Its memories stay readable. There is no call to
        undo this.

        `POST /v1/memory_stores/{memory_store_id}/archive?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsArchiveMemoryStoreResponse = self._client.call(
            _ARCHIVE,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MemoryStoresWithRawResponse: ...

        @property
        def with_streaming_response(self) -> MemoryStoresWithStreamingResponse: ...


class AsyncMemoryStores(AsyncResource):
    """`client.beta.memory_stores` of an async client."""

    @cached_property
    def memories(self) -> AsyncMemories:
        """`client.beta.memory_stores.memories`"""
        from .memories import AsyncMemories

        return AsyncMemories(self._client)

    @cached_property
    def memory_versions(self) -> AsyncMemoryVersions:
        """`client.beta.memory_stores.memory_versions`"""
        from .memory_versions import AsyncMemoryVersions

        return AsyncMemoryVersions(self._client)

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        include_archived: bool | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsMemoryStore, AsyncPageCursor[BetaManagedAgentsMemoryStore]]:
        """List memory stores.

        Returns one page of the memory stores of the workspace. Archived stores are left out unless
        `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/memory_stores?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
        """
        result: AsyncPaginator[
            BetaManagedAgentsMemoryStore, AsyncPageCursor[BetaManagedAgentsMemoryStore]
        ] = _paginate(
            self._client,
            _LIST,
            {
                "betas": betas,
                "limit": limit,
                "page": page,
                "include_archived": include_archived,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def create(
        self,
        *,
        name: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        description: str | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCreateMemoryStoreResponse:
        """Create a memory store.

        Creates an empty store of memories: text files that agents keep between sessions. The name and
        description are shown to the agent, so they should say what belongs here.

        `POST /v1/memory_stores?beta=true`

        Args:
            name: The name of the store, 1 to 255 characters.
            betas: Beta features to switch on for this request.
            description: What belongs in the store, for agents to read, up to 1024 characters.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
        """
        result: BetaManagedAgentsCreateMemoryStoreResponse = await self._client.call(
            _CREATE,
            {
                "name": name,
                "betas": betas,
                "description": description,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsGetMemoryStoreResponse:
        """Retrieve a memory store.

        Returns the name, description and metadata of one store. Its memories are listed by a call of their
        own.

        `GET /v1/memory_stores/{memory_store_id}?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsGetMemoryStoreResponse = await self._client.call(
            _RETRIEVE,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def update(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsUpdateMemoryStoreResponse:
        """Update a memory store.

        Changes the name, description or metadata of a store and returns the result. Fields left out keep
        their values; a metadata key set to null is removed.

        `POST /v1/memory_stores/{memory_store_id}?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            name: The new name, 1 to 255 characters.
            description: The new description, up to 1024 characters.
            metadata: Pairs to merge into the metadata.
        """
        result: BetaManagedAgentsUpdateMemoryStoreResponse = await self._client.call(
            _UPDATE,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
                "name": name,
                "description": description,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeleteMemoryStoreResponse:
        """Delete a memory store.

        Removes a store for good, with its memories and their history. To keep the content readable, archive
        it instead.

        `DELETE /v1/memory_stores/{memory_store_id}?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeleteMemoryStoreResponse = await self._client.call(
            _DELETE,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def archive(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsArchiveMemoryStoreResponse:
        """Archive a memory store.

        Makes a store read-only and closes it to new sessions. Its memories stay readable. There is no call to
        undo this.

        `POST /v1/memory_stores/{memory_store_id}/archive?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsArchiveMemoryStoreResponse = await self._client.call(
            _ARCHIVE,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMemoryStoresWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMemoryStoresWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class MemoryStoresWithRawResponse:
        def __init__(self, resource: MemoryStores) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)
            self.archive = to_raw(resource.archive)
            self.memories = MemoriesWithRawResponse(resource.memories)
            self.memory_versions = MemoryVersionsWithRawResponse(resource.memory_versions)

    class AsyncMemoryStoresWithRawResponse:
        def __init__(self, resource: AsyncMemoryStores) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)
            self.archive = async_to_raw(resource.archive)
            self.memories = AsyncMemoriesWithRawResponse(resource.memories)
            self.memory_versions = AsyncMemoryVersionsWithRawResponse(resource.memory_versions)

    class MemoryStoresWithStreamingResponse:
        def __init__(self, resource: MemoryStores) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.update = to_streaming(resource.update)
            self.delete = to_streaming(resource.delete)
            self.archive = to_streaming(resource.archive)
            self.memories = MemoriesWithStreamingResponse(resource.memories)
            self.memory_versions = MemoryVersionsWithStreamingResponse(resource.memory_versions)

    class AsyncMemoryStoresWithStreamingResponse:
        def __init__(self, resource: AsyncMemoryStores) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.update = async_to_streaming(resource.update)
            self.delete = async_to_streaming(resource.delete)
            self.archive = async_to_streaming(resource.archive)
            self.memories = AsyncMemoriesWithStreamingResponse(resource.memories)
            self.memory_versions = AsyncMemoryVersionsWithStreamingResponse(resource.memory_versions)
