# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.vaults.credentials`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_vaults_credentials.archive import OPERATION as _ARCHIVE
from ....api.beta_vaults_credentials.create import OPERATION as _CREATE
from ....api.beta_vaults_credentials.delete import OPERATION as _DELETE
from ....api.beta_vaults_credentials.list import OPERATION as _LIST
from ....api.beta_vaults_credentials.mcp_oauth_validate import OPERATION as _MCP_OAUTH_VALIDATE
from ....api.beta_vaults_credentials.retrieve import OPERATION as _RETRIEVE
from ....api.beta_vaults_credentials.update import OPERATION as _UPDATE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import (
        BetaManagedAgentsCredential,
        BetaManagedAgentsCredentialValidation,
        BetaManagedAgentsDeletedCredential,
    )
    from ....params import (
        AnthropicBetaParam,
        BetaManagedAgentsCredentialCreateAuthParam,
        BetaManagedAgentsCredentialUpdateAuthParam,
    )


class Credentials(Resource):
    """`client.beta.vaults.credentials`."""

    @_method
    def list(
        self,
        vault_id: str,
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
    ) -> SyncPageCursor[BetaManagedAgentsCredential]:
        """List credentials.

        Returns one page of the credentials of one vault, without their secrets. Archived credentials are left
        out unless `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/vaults/{vault_id}/credentials?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
        """
        result: SyncPageCursor[BetaManagedAgentsCredential] = self._client.call(
            _LIST,
            {
                "vault_id": vault_id,
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
        vault_id: str,
        *,
        auth: BetaManagedAgentsCredentialCreateAuthParam,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredential:
        """Create a credential.

        Stores a secret for one MCP server in a vault. The secret is either a static bearer token or an OAuth
        access token, optionally with what is needed to refresh it. Secrets are write-only: no call returns
        them. A vault has at most one active credential per server URL; a second one fails with status 409.

        `POST /v1/vaults/{vault_id}/credentials?beta=true`

        Args:
            vault_id: ID of the vault.
            auth: The secret and how it authenticates.
            betas: Beta features to switch on for this request.
            display_name: The name of the credential, up to 255 characters.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
        """
        result: BetaManagedAgentsCredential = self._client.call(
            _CREATE,
            {
                "vault_id": vault_id,
                "auth": auth,
                "betas": betas,
                "display_name": display_name,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredential:
        """Retrieve a credential.

        Returns one credential without its secrets. The answer tells for which MCP server it is, how it
        authenticates and when the token expires.

        `GET /v1/vaults/{vault_id}/credentials/{credential_id}?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsCredential = self._client.call(
            _RETRIEVE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        auth: BetaManagedAgentsCredentialUpdateAuthParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredential:
        """Update a credential.

        Rotates the secrets or changes the name and metadata of a credential. The server URL and the kind of
        authentication are fixed; for another server create another credential. Running sessions pick up the
        new secret.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
            display_name: The new name, 1 to 255 characters.
            metadata: Pairs to merge into the metadata.
            auth: The new secrets.
        """
        result: BetaManagedAgentsCredential = self._client.call(
            _UPDATE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
                "display_name": display_name,
                "metadata": metadata,
                "auth": auth,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeletedCredential:
        """Delete a credential.

        Removes a credential and its secrets for good. Sessions that rely on it lose access to the MCP server.

        `DELETE /v1/vaults/{vault_id}/credentials/{credential_id}?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeletedCredential = self._client.call(
            _DELETE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredential:
        """Archive a credential.

        Closes a credential, erases its secrets and sets `archived_at`. The record stays readable, and a new
        credential for the same server may be created.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsCredential = self._client.call(
            _ARCHIVE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredentialValidation:
        """Validate an OAuth credential.

        Tests an OAuth credential against its MCP server and reports what happened. The access token may be
        refreshed on the way. The verdict is `valid`, `invalid` or `unknown`, with the HTTP exchange that
        failed, so that a user can be asked to sign in again.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsCredentialValidation = self._client.call(
            _MCP_OAUTH_VALIDATE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CredentialsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CredentialsWithStreamingResponse: ...


class AsyncCredentials(AsyncResource):
    """`client.beta.vaults.credentials` of an async client."""

    @_method
    def list(
        self,
        vault_id: str,
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
    ) -> AsyncPaginator[BetaManagedAgentsCredential, AsyncPageCursor[BetaManagedAgentsCredential]]:
        """List credentials.

        Returns one page of the credentials of one vault, without their secrets. Archived credentials are left
        out unless `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/vaults/{vault_id}/credentials?beta=true`

        Args:
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
        """
        result: AsyncPaginator[BetaManagedAgentsCredential, AsyncPageCursor[BetaManagedAgentsCredential]] = (
            _paginate(
                self._client,
                _LIST,
                {
                    "vault_id": vault_id,
                    "betas": betas,
                    "limit": limit,
                    "page": page,
                    "include_archived": include_archived,
                },
                Options(extra_headers, extra_query, extra_body, timeout, max_retries),
            )
        )
        return result

    @_async_method
    async def create(
        self,
        vault_id: str,
        *,
        auth: BetaManagedAgentsCredentialCreateAuthParam,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredential:
        """Create a credential.

        Stores a secret for one MCP server in a vault. The secret is either a static bearer token or an OAuth
        access token, optionally with what is needed to refresh it. Secrets are write-only: no call returns
        them. A vault has at most one active credential per server URL; a second one fails with status 409.

        `POST /v1/vaults/{vault_id}/credentials?beta=true`

        Args:
            vault_id: ID of the vault.
            auth: The secret and how it authenticates.
            betas: Beta features to switch on for this request.
            display_name: The name of the credential, up to 255 characters.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
        """
        result: BetaManagedAgentsCredential = await self._client.call(
            _CREATE,
            {
                "vault_id": vault_id,
                "auth": auth,
                "betas": betas,
                "display_name": display_name,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredential:
        """Retrieve a credential.

        Returns one credential without its secrets. The answer tells for which MCP server it is, how it
        authenticates and when the token expires.

        `GET /v1/vaults/{vault_id}/credentials/{credential_id}?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsCredential = await self._client.call(
            _RETRIEVE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def update(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        display_name: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        auth: BetaManagedAgentsCredentialUpdateAuthParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredential:
        """Update a credential.

        Rotates the secrets or changes the name and metadata of a credential. The server URL and the kind of
        authentication are fixed; for another server create another credential. Running sessions pick up the
        new secret.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
            display_name: The new name, 1 to 255 characters.
            metadata: Pairs to merge into the metadata.
            auth: The new secrets.
        """
        result: BetaManagedAgentsCredential = await self._client.call(
            _UPDATE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
                "display_name": display_name,
                "metadata": metadata,
                "auth": auth,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeletedCredential:
        """Delete a credential.

        Removes a credential and its secrets for good. Sessions that rely on it lose access to the MCP server.

        `DELETE /v1/vaults/{vault_id}/credentials/{credential_id}?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeletedCredential = await self._client.call(
            _DELETE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def archive(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredential:
        """Archive a credential.

        Closes a credential, erases its secrets and sets `archived_at`. The record stays readable, and a new
        credential for the same server may be created.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsCredential = await self._client.call(
            _ARCHIVE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def mcp_oauth_validate(
        self,
        credential_id: str,
        *,
        vault_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsCredentialValidation:
        """Validate an OAuth credential.

        Tests an OAuth credential against its MCP server and reports what happened. The access token may be
        refreshed on the way. The verdict is `valid`, `invalid` or `unknown`, with the HTTP exchange that
        failed, so that a user can be asked to sign in again.

        `POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate?beta=true`

        Args:
            credential_id: ID of the credential within the vault.
            vault_id: ID of the vault.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsCredentialValidation = await self._client.call(
            _MCP_OAUTH_VALIDATE,
            {
                "credential_id": credential_id,
                "vault_id": vault_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCredentialsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCredentialsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class CredentialsWithRawResponse:
        def __init__(self, resource: Credentials) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)
            self.archive = to_raw(resource.archive)
            self.mcp_oauth_validate = to_raw(resource.mcp_oauth_validate)

    class AsyncCredentialsWithRawResponse:
        def __init__(self, resource: AsyncCredentials) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)
            self.archive = async_to_raw(resource.archive)
            self.mcp_oauth_validate = async_to_raw(resource.mcp_oauth_validate)

    class CredentialsWithStreamingResponse:
        def __init__(self, resource: Credentials) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.update = to_streaming(resource.update)
            self.delete = to_streaming(resource.delete)
            self.archive = to_streaming(resource.archive)
            self.mcp_oauth_validate = to_streaming(resource.mcp_oauth_validate)

    class AsyncCredentialsWithStreamingResponse:
        def __init__(self, resource: AsyncCredentials) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.update = async_to_streaming(resource.update)
            self.delete = async_to_streaming(resource.delete)
            self.archive = async_to_streaming(resource.archive)
            self.mcp_oauth_validate = async_to_streaming(resource.mcp_oauth_validate)
