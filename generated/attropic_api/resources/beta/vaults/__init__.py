# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.vaults`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_vaults.archive import OPERATION as _ARCHIVE
from ....api.beta_vaults.create import OPERATION as _CREATE
from ....api.beta_vaults.delete import OPERATION as _DELETE
from ....api.beta_vaults.list import OPERATION as _LIST
from ....api.beta_vaults.retrieve import OPERATION as _RETRIEVE
from ....api.beta_vaults.update import OPERATION as _UPDATE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import BetaManagedAgentsDeletedVault, BetaManagedAgentsVault
    from ....params import AnthropicBetaParam
    from .credentials import (
        AsyncCredentials,
        AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse,
        Credentials,
        CredentialsWithRawResponse,
        CredentialsWithStreamingResponse,
    )


class Vaults(Resource):
    """`client.beta.vaults`."""

    @cached_property
    def credentials(self) -> Credentials:
        """`client.beta.vaults.credentials`"""
        from .credentials import Credentials

        return Credentials(self._client)

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        include_archived: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsVault]:
        """List vaults.

        Returns one page of the vaults of the workspace. Archived vaults are left out unless
        `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/vaults?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
        """
        result: SyncPageCursor[BetaManagedAgentsVault] = self._client.call(
            _LIST,
            {
                "betas": betas,
                "limit": limit,
                "page": page,
                "include_archived": include_archived,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def create(
        self,
        *,
        display_name: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsVault:
        """Create a vault.

        Creates an empty vault: a set of credentials, usually those of one end user. Sessions name vaults in
        `vault_ids` to let the agent reach MCP servers on behalf of that user.

        `POST /v1/vaults?beta=true`

        Args:
            display_name: The name of the vault, 1 to 255 characters.
            betas: Beta features to switch on for this request.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
        """
        result: BetaManagedAgentsVault = self._client.call(
            _CREATE,
            {
                "display_name": display_name,
                "betas": betas,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsVault:
        """Retrieve a vault.

        Returns the name and metadata of one vault. Its credentials are listed by a call of their own.

        `GET /v1/vaults/{vault_id}?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsVault = self._client.call(
            _RETRIEVE,
            {
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def update(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsVault:
        """Update a vault.

        Changes the name or metadata of a vault and returns the result. Fields left out keep their values; a
        metadata key set to null is removed.

        `POST /v1/vaults/{vault_id}?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
            display_name: The new name, 1 to 255 characters.
            metadata: Pairs to merge into the metadata.
        """
        result: BetaManagedAgentsVault = self._client.call(
            _UPDATE,
            {
                "vault_id": vault_id,
                "betas": betas,
                "display_name": display_name,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeletedVault:
        """Delete a vault.

        Removes a vault and all its credentials for good. To keep the record for audit, archive it instead.

        `DELETE /v1/vaults/{vault_id}?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeletedVault = self._client.call(
            _DELETE,
            {
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def archive(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsVault:
        """Archive a vault.

        Closes a vault and all its credentials, and sets `archived_at`. The secrets are erased while the
        records stay readable. There is no call to undo this.

        `POST /v1/vaults/{vault_id}/archive?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsVault = self._client.call(
            _ARCHIVE,
            {
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VaultsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VaultsWithStreamingResponse: ...


class AsyncVaults(AsyncResource):
    """`client.beta.vaults` of an async client."""

    @cached_property
    def credentials(self) -> AsyncCredentials:
        """`client.beta.vaults.credentials`"""
        from .credentials import AsyncCredentials

        return AsyncCredentials(self._client)

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        include_archived: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsVault, AsyncPageCursor[BetaManagedAgentsVault]]:
        """List vaults.

        Returns one page of the vaults of the workspace. Archived vaults are left out unless
        `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/vaults?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
        """
        result: AsyncPaginator[BetaManagedAgentsVault, AsyncPageCursor[BetaManagedAgentsVault]] = _paginate(
            self._client,
            _LIST,
            {
                "betas": betas,
                "limit": limit,
                "page": page,
                "include_archived": include_archived,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def create(
        self,
        *,
        display_name: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsVault:
        """Create a vault.

        Creates an empty vault: a set of credentials, usually those of one end user. Sessions name vaults in
        `vault_ids` to let the agent reach MCP servers on behalf of that user.

        `POST /v1/vaults?beta=true`

        Args:
            display_name: The name of the vault, 1 to 255 characters.
            betas: Beta features to switch on for this request.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
        """
        result: BetaManagedAgentsVault = await self._client.call(
            _CREATE,
            {
                "display_name": display_name,
                "betas": betas,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsVault:
        """Retrieve a vault.

        Returns the name and metadata of one vault. Its credentials are listed by a call of their own.

        `GET /v1/vaults/{vault_id}?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsVault = await self._client.call(
            _RETRIEVE,
            {
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def update(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsVault:
        """Update a vault.

        Changes the name or metadata of a vault and returns the result. Fields left out keep their values; a
        metadata key set to null is removed.

        `POST /v1/vaults/{vault_id}?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
            display_name: The new name, 1 to 255 characters.
            metadata: Pairs to merge into the metadata.
        """
        result: BetaManagedAgentsVault = await self._client.call(
            _UPDATE,
            {
                "vault_id": vault_id,
                "betas": betas,
                "display_name": display_name,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeletedVault:
        """Delete a vault.

        Removes a vault and all its credentials for good. To keep the record for audit, archive it instead.

        `DELETE /v1/vaults/{vault_id}?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeletedVault = await self._client.call(
            _DELETE,
            {
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def archive(
        self,
        vault_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsVault:
        """Archive a vault.

        Closes a vault and all its credentials, and sets `archived_at`. The secrets are erased while the
        records stay readable. There is no call to undo this.

        `POST /v1/vaults/{vault_id}/archive?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsVault = await self._client.call(
            _ARCHIVE,
            {
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVaultsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVaultsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class VaultsWithRawResponse:
        def __init__(self, resource: Vaults) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)
            self.archive = to_raw(resource.archive)
            self.credentials = CredentialsWithRawResponse(resource.credentials)

    class AsyncVaultsWithRawResponse:
        def __init__(self, resource: AsyncVaults) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)
            self.archive = async_to_raw(resource.archive)
            self.credentials = AsyncCredentialsWithRawResponse(resource.credentials)

    class VaultsWithStreamingResponse:
        def __init__(self, resource: Vaults) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.update = to_streaming(resource.update)
            self.delete = to_streaming(resource.delete)
            self.archive = to_streaming(resource.archive)
            self.credentials = CredentialsWithStreamingResponse(resource.credentials)

    class AsyncVaultsWithStreamingResponse:
        def __init__(self, resource: AsyncVaults) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.update = async_to_streaming(resource.update)
            self.delete = async_to_streaming(resource.delete)
            self.archive = async_to_streaming(resource.archive)
            self.credentials = AsyncCredentialsWithStreamingResponse(resource.credentials)
