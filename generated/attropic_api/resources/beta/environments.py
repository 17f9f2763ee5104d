# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.environments`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.omit import not_given, omit
from ..._runtime.request import Options
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.resource import async_method as _async_method
from ..._runtime.resource import method as _method
from ..._runtime.resource import paginate as _paginate
from ...api.beta_environments.archive import OPERATION as _ARCHIVE
from ...api.beta_environments.create import OPERATION as _CREATE
from ...api.beta_environments.delete import OPERATION as _DELETE
from ...api.beta_environments.list import OPERATION as _LIST
from ...api.beta_environments.retrieve import OPERATION as _RETRIEVE
from ...api.beta_environments.update import OPERATION as _UPDATE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._runtime.omit import NotGiven, Omit
    from ..._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ..._runtime.pages import AsyncPaginator
    from ..._runtime.request import Body, Headers, Query, Timeout
    from ..._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ...models import BetaEnvironment, BetaEnvironmentDeleteResponse
    from ...params import AnthropicBetaParam, BetaCloudConfigParams


class Environments(Resource):
    """`client.beta.environments`."""

    @_method
    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        include_archived: bool | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaEnvironment]:
        """List environments.

        Returns one page of the environments of the workspace. Archived environments are left out unless
        `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/environments?beta=true`

        Args:
            limit: Number of items on one page, from 1 to 1000.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
            betas: Beta features to switch on for this request.
        """
        result: SyncPageCursor[BetaEnvironment] = self._client.call(
            _LIST,
            {
                "limit": limit,
                "page": page,
                "include_archived": include_archived,
                "betas": betas,
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
        config: BetaCloudConfigParams | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironment:
        """Create an environment.

        Creates an environment: the template of the container in which sessions run. Its `config` chooses the
        network access and the packages installed up front. One environment can serve many sessions, and each
        of them gets a container of its own.

        `POST /v1/environments?beta=true`

        Args:
            name: The name of the environment, 1 to 256 characters.
            betas: Beta features to switch on for this request.
            config: Where the container runs and what it is given.
            description: What the environment is for, up to 1024 characters.
            metadata: Key-value pairs of the caller's own.
        """
        result: BetaEnvironment = self._client.call(
            _CREATE,
            {
                "name": name,
                "betas": betas,
                "config": config,
                "description": description,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironment:
        """Retrieve an environment.

        Returns one environment with its full configuration. Archived environments can still be read.

        `GET /v1/environments/{environment_id}?beta=true`

        Args:
            environment_id: ID of the environment.
            betas: Beta features to switch on for this request.
        """
        result: BetaEnvironment = self._client.call(
            _RETRIEVE,
            {
                "environment_id": environment_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def update(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        config: BetaCloudConfigParams | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironment:
        """Update an environment.

        Changes the given fields of an environment and returns the result. Fields left out keep their values;
        a metadata key set to null is removed. Environments have no versions, so sessions started later see
        only the new configuration.

        `POST /v1/environments/{environment_id}?beta=true`

        Args:
            environment_id: ID of the environment.
            betas: Beta features to switch on for this request.
            config: The new configuration.
            description: The new description, up to 1024 characters.
            metadata: Pairs to merge into the metadata.
            name: The new name, 1 to 256 characters.
        """
        result: BetaEnvironment = self._client.call(
            _UPDATE,
            {
                "environment_id": environment_id,
                "betas": betas,
                "config": config,
                "description": description,
                "metadata": metadata,
                "name": name,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironmentDeleteResponse:
        """Delete an environment.

        Removes an environment for good. To keep its record while preventing new sessions, archive it instead.

        `DELETE /v1/environments/{environment_id}?beta=true`

        Args:
            environment_id: ID of the environment.
            betas: Beta features to switch on for this request.
        """
        result: BetaEnvironmentDeleteResponse = self._client.call(
            _DELETE,
            {
                "environment_id": environment_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def archive(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironment:
        """Archive an environment.

        Closes an environment to new sessions and sets its `archived_at`. Sessions that already use it go on,
        and it can still be read. There is no call to undo this.

        `POST /v1/environments/{environment_id}/archive?beta=true`

        Args:
            environment_id: ID of the environment.
            betas: Beta features to switch on for this request.
        """
        result: BetaEnvironment = self._client.call(
            _ARCHIVE,
            {
                "environment_id": environment_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EnvironmentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EnvironmentsWithStreamingResponse: ...


class AsyncEnvironments(AsyncResource):
    """`client.beta.environments` of an async client."""

    @_method
    def list(
        self,
        *,
        limit: int | Omit = omit,
        page: str | None | Omit = omit,
        include_archived: bool | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaEnvironment, AsyncPageCursor[BetaEnvironment]]:
        """List environments.

        Returns one page of the environments of the workspace. Archived environments are left out unless
        `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/environments?beta=true`

        Args:
            limit: Number of items on one page, from 1 to 1000.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
            betas: Beta features to switch on for this request.
        """
        result: AsyncPaginator[BetaEnvironment, AsyncPageCursor[BetaEnvironment]] = _paginate(
            self._client,
            _LIST,
            {
                "limit": limit,
                "page": page,
                "include_archived": include_archived,
                "betas": betas,
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
        config: BetaCloudConfigParams | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironment:
        """Create an environment.

        Creates an environment: the template of the container in which sessions run. Its `config` chooses the
        network access and the packages installed up front. One environment can serve many sessions, and each
        of them gets a container of its own.

        `POST /v1/environments?beta=true`

        Args:
            name: The name of the environment, 1 to 256 characters.
            betas: Beta features to switch on for this request.
            config: Where the container runs and what it is given.
            description: What the environment is for, up to 1024 characters.
            metadata: Key-value pairs of the caller's own.
        """
        result: BetaEnvironment = await self._client.call(
            _CREATE,
            {
                "name": name,
                "betas": betas,
                "config": config,
                "description": description,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironment:
        """Retrieve an environment.

        Returns one environment with its full configuration. Archived environments can still be read.

        `GET /v1/environments/{environment_id}?beta=true`

        Args:
            environment_id: ID of the environment.
            betas: Beta features to switch on for this request.
        """
        result: BetaEnvironment = await self._client.call(
            _RETRIEVE,
            {
                "environment_id": environment_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def update(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        config: BetaCloudConfigParams | None | Omit = omit,
        description: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | Omit = omit,
        name: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironment:
        """Update an environment.

        Changes the given fields of an environment and returns the result. Fields left out keep their values;
        a metadata key set to null is removed. Environments have no versions, so sessions started later see
        only the new configuration.

        `POST /v1/environments/{environment_id}?beta=true`

        Args:
            environment_id: ID of the environment.
            betas: Beta features to switch on for this request.
            config: The new configuration.
            description: The new description, up to 1024 characters.
            metadata: Pairs to merge into the metadata.
            name: The new name, 1 to 256 characters.
        """
        result: BetaEnvironment = await self._client.call(
            _UPDATE,
            {
                "environment_id": environment_id,
                "betas": betas,
                "config": config,
                "description": description,
                "metadata": metadata,
                "name": name,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironmentDeleteResponse:
        """Delete an environment.

        Removes an environment for good. To keep its record while preventing new sessions, archive it instead.

        `DELETE /v1/environments/{environment_id}?beta=true`

        Args:
            environment_id: ID of the environment.
            betas: Beta features to switch on for this request.
        """
        result: BetaEnvironmentDeleteResponse = await self._client.call(
            _DELETE,
            {
                "environment_id": environment_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def archive(
        self,
        environment_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaEnvironment:
        """Archive an environment.

        Closes an environment to new sessions and sets its `archived_at`. Sessions that already use it go on,
        and it can still be read. There is no call to undo this.

        `POST /v1/environments/{environment_id}/archive?beta=true`

        Args:
            environment_id: ID of the environment.
            betas: Beta features to switch on for this request.
        """
        result: BetaEnvironment = await self._client.call(
            _ARCHIVE,
            {
                "environment_id": environment_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEnvironmentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEnvironmentsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class EnvironmentsWithRawResponse:
        def __init__(self, resource: Environments) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)
            self.archive = to_raw(resource.archive)

    class AsyncEnvironmentsWithRawResponse:
        def __init__(self, resource: AsyncEnvironments) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)
            self.archive = async_to_raw(resource.archive)

    class EnvironmentsWithStreamingResponse:
        def __init__(self, resource: Environments) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.update = to_streaming(resource.update)
            self.delete = to_streaming(resource.delete)
            self.archive = to_streaming(resource.archive)

    class AsyncEnvironmentsWithStreamingResponse:
        def __init__(self, resource: AsyncEnvironments) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.update = async_to_streaming(resource.update)
            self.delete = async_to_streaming(resource.delete)
            self.archive = async_to_streaming(resource.archive)
