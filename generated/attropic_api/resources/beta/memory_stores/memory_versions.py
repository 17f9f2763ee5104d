# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.memory_stores.memory_versions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_memory_stores_memory_versions.list import OPERATION as _LIST
from ....api.beta_memory_stores_memory_versions.redact import OPERATION as _REDACT
from ....api.beta_memory_stores_memory_versions.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import BetaManagedAgentsMemoryVersion
    from ....params import (
        AnthropicBetaParam,
        BetaManagedAgentsMemoryVersionOperationParam,
        BetaManagedAgentsMemoryView,
        BetaTimestampParam,
    )


class MemoryVersions(Resource):
    """`client.beta.memory_stores.memory_versions`."""

    @_method
    def list(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        memory_id: str | Omit = omit,
        session_id: str | Omit = omit,
        api_key_id: str | Omit = omit,
        operation: BetaManagedAgentsMemoryVersionOperationParam | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsMemoryVersion]:
        """List memory versions.

        Returns one page of the write history of a store: who created, modified or deleted which memory, and
        when. The list can be filtered by memory, author, kind of operation and time.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/memory_stores/{memory_store_id}/memory_versions?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            memory_id: Keep only versions of this memory.
            session_id: Keep only versions written by this session.
            api_key_id: Keep only versions written with this API key.
            operation: Keep only versions made by this kind of write: `created`, `modified` or `deleted`.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: SyncPageCursor[BetaManagedAgentsMemoryVersion] = self._client.call(
            _LIST,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
                "memory_id": memory_id,
                "session_id": session_id,
                "api_key_id": api_key_id,
                "operation": operation,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "limit": limit,
                "page": page,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemoryVersion:
        """Retrieve a memory version.

        Returns one entry of the write history. Its path and content are null once it has been redacted.

        `GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}?beta=true`

        Args:
            memory_version_id: ID of the memory version.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: BetaManagedAgentsMemoryVersion = self._client.call(
            _RETRIEVE,
            {
                "memory_version_id": memory_version_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemoryVersion:
        """Redact a memory version.

        Erases the path and content of one version for good, for example to remove personal data. The record
        of who wrote it and when is kept. The memory itself is not changed.

        `POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact?beta=true`

        Args:
            memory_version_id: ID of the memory version.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsMemoryVersion = self._client.call(
            _REDACT,
            {
                "memory_version_id": memory_version_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MemoryVersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> MemoryVersionsWithStreamingResponse: ...


class AsyncMemoryVersions(AsyncResource):
    """`client.beta.memory_stores.memory_versions` of an async client."""

    @_method
    def list(
        self,
        memory_store_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        memory_id: str | Omit = omit,
        session_id: str | Omit = omit,
        api_key_id: str | Omit = omit,
        operation: BetaManagedAgentsMemoryVersionOperationParam | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsMemoryVersion, AsyncPageCursor[BetaManagedAgentsMemoryVersion]]:
        """List memory versions.

        Returns one page of the write history of a store: who created, modified or deleted which memory, and
        when. The list can be filtered by memory, author, kind of operation and time.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/memory_stores/{memory_store_id}/memory_versions?beta=true`

        Args:
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            memory_id: Keep only versions of this memory.
            session_id: Keep only versions written by this session.
            api_key_id: Keep only versions written with this API key.
            operation: Keep only versions made by this kind of write: `created`, `modified` or `deleted`.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: AsyncPaginator[
            BetaManagedAgentsMemoryVersion, AsyncPageCursor[BetaManagedAgentsMemoryVersion]
        ] = _paginate(
            self._client,
            _LIST,
            {
                "memory_store_id": memory_store_id,
                "betas": betas,
                "memory_id": memory_id,
                "session_id": session_id,
                "api_key_id": api_key_id,
                "operation": operation,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "limit": limit,
                "page": page,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        view: BetaManagedAgentsMemoryView | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemoryVersion:
        """Retrieve a memory version.

        Returns one entry of the write history. Its path and content are null once it has been redacted.

        `GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}?beta=true`

        Args:
            memory_version_id: ID of the memory version.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
            view: How much of each item to return: with `basic` the `content` is null, with `full` it is
                included.
        """
        result: BetaManagedAgentsMemoryVersion = await self._client.call(
            _RETRIEVE,
            {
                "memory_version_id": memory_version_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
                "view": view,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def redact(
        self,
        memory_version_id: str,
        *,
        memory_store_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsMemoryVersion:
        """Redact a memory version.

        Erases the path and content of one version for good, for example to remove personal data. The record
        of who wrote it and when is kept. The memory itself is not changed.

        `POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact?beta=true`

        Args:
            memory_version_id: ID of the memory version.
            memory_store_id: ID of the memory store.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsMemoryVersion = await self._client.call(
            _REDACT,
            {
                "memory_version_id": memory_version_id,
                "memory_store_id": memory_store_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMemoryVersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMemoryVersionsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class MemoryVersionsWithRawResponse:
        def __init__(self, resource: MemoryVersions) -> None:
            self.list = to_raw(resource.list)
            self.retrieve = to_raw(resource.retrieve)
            self.redact = to_raw(resource.redact)

    class AsyncMemoryVersionsWithRawResponse:
        def __init__(self, resource: AsyncMemoryVersions) -> None:
            self.list = async_to_raw(resource.list)
            self.retrieve = async_to_raw(resource.retrieve)
            self.redact = async_to_raw(resource.redact)

    class MemoryVersionsWithStreamingResponse:
        def __init__(self, resource: MemoryVersions) -> None:
            self.list = to_streaming(resource.list)
            self.retrieve = to_streaming(resource.retrieve)
            self.redact = to_streaming(resource.redact)

    class AsyncMemoryVersionsWithStreamingResponse:
        def __init__(self, resource: AsyncMemoryVersions) -> None:
            self.list = async_to_streaming(resource.list)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.redact = async_to_streaming(resource.redact)
