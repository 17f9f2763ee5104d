# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.sessions.resources`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_sessions_resources.add import OPERATION as _ADD
from ....api.beta_sessions_resources.delete import OPERATION as _DELETE
from ....api.beta_sessions_resources.list import OPERATION as _LIST
from ....api.beta_sessions_resources.retrieve import OPERATION as _RETRIEVE
from ....api.beta_sessions_resources.update import OPERATION as _UPDATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import (
        BetaManagedAgentsAddSessionResource,
        BetaManagedAgentsDeleteSessionResource,
        BetaManagedAgentsSessionResource,
        SessionResourceRetrieveResponse,
        SessionResourceUpdateResponse,
    )
    from ....params import AnthropicBetaParam


class Resources(Resource):
    """`client.beta.sessions.resources`."""

    @_method
    def list(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsSessionResource]:
        """List the resources of a session.

        Returns one page of what is attached to a session: files, GitHub repositories and memory stores.
        Tokens of repositories are never returned.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions/{session_id}/resources?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: SyncPageCursor[BetaManagedAgentsSessionResource] = self._client.call(
            _LIST,
            {
                "session_id": session_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def add(
        self,
        session_id: str,
        *,
        type: Literal["file"],
        file_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        mount_path: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAddSessionResource:
        """Attach a file to a session.

        Adds a stored file to the container of an existing session and returns the new resource. Only files
        can be added later; repositories and memory stores are attached when the session is created. Without
        `mount_path` the server picks the place.

        `POST /v1/sessions/{session_id}/resources?beta=true`

        Args:
            session_id: ID of the session.
            file_id: The ID of the stored file.
            betas: Beta features to switch on for this request.
            mount_path: The path for the file in the container.
        """
        result: BetaManagedAgentsAddSessionResource = self._client.call(
            _ADD,
            {
                "session_id": session_id,
                "type": type,
                "file_id": file_id,
                "betas": betas,
                "mount_path": mount_path,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SessionResourceRetrieveResponse:
        """Retrieve a session resource.

        Returns one resource of a session, with the path where it is mounted. Tokens of repositories are never
        returned.

        `GET /v1/sessions/{session_id}/resources/{resource_id}?beta=true`

        Args:
            resource_id: ID of the resource within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: SessionResourceRetrieveResponse = self._client.call(
            _RETRIEVE,
            {
                "resource_id": resource_id,
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SessionResourceUpdateResponse:
        """Update a session resource.

        Replaces the access token of a GitHub repository attached to a session. Nothing else of a resource can
        be changed; use this call to rotate a token that is about to expire.

        `POST /v1/sessions/{session_id}/resources/{resource_id}?beta=true`

        Args:
            resource_id: ID of the resource within the session.
            session_id: ID of the session.
            authorization_token: The new access token of a GitHub repository.
            betas: Beta features to switch on for this request.
        """
        result: SessionResourceUpdateResponse = self._client.call(
            _UPDATE,
            {
                "resource_id": resource_id,
                "session_id": session_id,
                "authorization_token": authorization_token,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeleteSessionResource:
        """Remove a session resource.

        Detaches a resource from a session. What the resource points to, such as a stored file, is not
        deleted.

        `DELETE /v1/sessions/{session_id}/resources/{resource_id}?beta=true`

        Args:
            resource_id: ID of the resource within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeleteSessionResource = self._client.call(
            _DELETE,
            {
                "resource_id": resource_id,
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ResourcesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ResourcesWithStreamingResponse: ...


class AsyncResources(AsyncResource):
    """`client.beta.sessions.resources` of an async client."""

    @_method
    def list(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsSessionResource, AsyncPageCursor[BetaManagedAgentsSessionResource]]:
        """List the resources of a session.

        Returns one page of what is attached to a session: files, GitHub repositories and memory stores.
        Tokens of repositories are never returned.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions/{session_id}/resources?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: AsyncPaginator[
            BetaManagedAgentsSessionResource, AsyncPageCursor[BetaManagedAgentsSessionResource]
        ] = _paginate(
            self._client,
            _LIST,
            {
                "session_id": session_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def add(
        self,
        session_id: str,
        *,
        type: Literal["file"],
        file_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        mount_path: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAddSessionResource:
        """Attach a file to a session.

        Adds a stored file to the container of an existing session and returns the new resource. Only files
        can be added later; repositories and memory stores are attached when the session is created. Without
        `mount_path` the server picks the place.

        `POST /v1/sessions/{session_id}/resources?beta=true`

        Args:
            session_id: ID of the session.
            file_id: The ID of the stored file.
            betas: Beta features to switch on for this request.
            mount_path: The path for the file in the container.
        """
        result: BetaManagedAgentsAddSessionResource = await self._client.call(
            _ADD,
            {
                "session_id": session_id,
                "type": type,
                "file_id": file_id,
                "betas": betas,
                "mount_path": mount_path,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SessionResourceRetrieveResponse:
        """Retrieve a session resource.

        Returns one resource of a session, with the path where it is mounted. Tokens of repositories are never
        returned.

        `GET /v1/sessions/{session_id}/resources/{resource_id}?beta=true`

        Args:
            resource_id: ID of the resource within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: SessionResourceRetrieveResponse = await self._client.call(
            _RETRIEVE,
            {
                "resource_id": resource_id,
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def update(
        self,
        resource_id: str,
        *,
        session_id: str,
        authorization_token: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SessionResourceUpdateResponse:
        """Update a session resource.

        Replaces the access token of a GitHub repository attached to a session. Nothing else of a resource can
        be changed; use this call to rotate a token that is about to expire.

        `POST /v1/sessions/{session_id}/resources/{resource_id}?beta=true`

        Args:
            resource_id: ID of the resource within the session.
            session_id: ID of the session.
            authorization_token: The new access token of a GitHub repository.
            betas: Beta features to switch on for this request.
        """
        result: SessionResourceUpdateResponse = await self._client.call(
            _UPDATE,
            {
                "resource_id": resource_id,
                "session_id": session_id,
                "authorization_token": authorization_token,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        resource_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeleteSessionResource:
        """Remove a session resource.

        Detaches a resource from a session. What the resource points to, such as a stored file, is not
        deleted.

        `DELETE /v1/sessions/{session_id}/resources/{resource_id}?beta=true`

        Args:
            resource_id: ID of the resource within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeleteSessionResource = await self._client.call(
            _DELETE,
            {
                "resource_id": resource_id,
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncResourcesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncResourcesWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class ResourcesWithRawResponse:
        def __init__(self, resource: Resources) -> None:
            self.list = to_raw(resource.list)
            self.add = to_raw(resource.add)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)

    class AsyncResourcesWithRawResponse:
        def __init__(self, resource: AsyncResources) -> None:
            self.list = async_to_raw(resource.list)
            self.add = async_to_raw(resource.add)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)

    class ResourcesWithStreamingResponse:
        def __init__(self, resource: Resources) -> None:
            self.list = to_streaming(resource.list)
            self.add = to_streaming(resource.add)
            self.retrieve = to_streaming(resource.retrieve)
            self.update = to_streaming(resource.update)
            self.delete = to_streaming(resource.delete)

    class AsyncResourcesWithStreamingResponse:
        def __init__(self, resource: AsyncResources) -> None:
            self.list = async_to_streaming(resource.list)
            self.add = async_to_streaming(resource.add)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.update = async_to_streaming(resource.update)
            self.delete = async_to_streaming(resource.delete)
