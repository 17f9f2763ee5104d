# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.sessions`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_sessions.archive import OPERATION as _ARCHIVE
from ....api.beta_sessions.create import OPERATION as _CREATE
from ....api.beta_sessions.delete import OPERATION as _DELETE
from ....api.beta_sessions.list import OPERATION as _LIST
from ....api.beta_sessions.retrieve import OPERATION as _RETRIEVE
from ....api.beta_sessions.update import OPERATION as _UPDATE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import BetaManagedAgentsDeletedSession, BetaManagedAgentsSession
    from ....params import (
        AnthropicBetaParam,
        BetaManagedAgentsAgentUnionParams,
        BetaManagedAgentsListOrderParam,
        BetaManagedAgentsSessionResourceParams,
        BetaManagedAgentsSessionStatusParam,
        BetaTimestampParam,
    )
    from .events import (
        AsyncEvents,
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        Events,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )
    from .resources import (
        AsyncResources,
        AsyncResourcesWithRawResponse,
        AsyncResourcesWithStreamingResponse,
        Resources,
        ResourcesWithRawResponse,
        ResourcesWithStreamingResponse,
    )
    from .threads import (
        AsyncThreads,
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        Threads,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )


class Sessions(Resource):
    """`client.beta.sessions`."""

    @cached_property
    def events(self) -> Events:
        """`client.beta.sessions.events`"""
        from .events import Events

        return Events(self._client)

    @cached_property
    def threads(self) -> Threads:
        """`client.beta.sessions.threads`"""
        from .threads import Threads

        return Threads(self._client)

    @cached_property
    def resources(self) -> Resources:
        """`client.beta.sessions.resources`"""
        from .resources import Resources

        return Resources(self._client)

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        include_archived: bool | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_gt: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        created_at_lt: BetaTimestampParam | Omit = omit,
        agent_id: str | Omit = omit,
        agent_version: int | Omit = omit,
        order: BetaManagedAgentsListOrderParam | Omit = omit,
        memory_store_id: str | Omit = omit,
        statuses: Sequence[BetaManagedAgentsSessionStatusParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsSession]:
        """List sessions.

        Returns one page of the sessions of the workspace. The list can be filtered by agent, status, attached
        memory store and creation time. Archived sessions are left out unless `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_gt: Keep only items created after this time (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
            created_at_lt: Keep only items created before this time (ISO 8601).
            agent_id: Keep only sessions of this agent.
            agent_version: Keep only sessions of this version of the agent.
            order: Direction in which sessions are sorted by creation time.
            memory_store_id: Keep only sessions to which this memory store is attached.
            statuses: Keep only sessions in one of these states.
        """
        result: SyncPageCursor[BetaManagedAgentsSession] = self._client.call(
            _LIST,
            {
                "betas": betas,
                "limit": limit,
                "page": page,
                "include_archived": include_archived,
                "created_at_gte": created_at_gte,
                "created_at_gt": created_at_gt,
                "created_at_lte": created_at_lte,
                "created_at_lt": created_at_lt,
                "agent_id": agent_id,
                "agent_version": agent_version,
                "order": order,
                "memory_store_id": memory_store_id,
                "statuses": statuses,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def create(
        self,
        *,
        agent: BetaManagedAgentsAgentUnionParams,
        environment_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        title: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        resources: Sequence[BetaManagedAgentsSessionResourceParams] | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSession:
        """Create a session.

        Starts a session: one run of an agent in an environment. The agent configuration is resolved now,
        either at the latest version or at the one given, and stays fixed for the session. Files,
        repositories, memory stores and vaults are attached here. The agent begins to work once an event such
        as `user.message` is sent.

        `POST /v1/sessions?beta=true`

        Args:
            agent: The agent to run: an ID for its latest version, or an object that can fix the version.
            environment_id: The ID of the environment to run in.
            betas: Beta features to switch on for this request.
            title: A title for people to tell the session by, up to 500 characters.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
            resources: Files, repositories and memory stores to attach.
            vault_ids: The IDs of the vaults whose credentials the agent may use.
        """
        result: BetaManagedAgentsSession = self._client.call(
            _CREATE,
            {
                "agent": agent,
                "environment_id": environment_id,
                "betas": betas,
                "title": title,
                "metadata": metadata,
                "resources": resources,
                "vault_ids": vault_ids,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSession:
        """Retrieve a session.

        Returns one session with its status, resolved agent, resources, token usage and run time. What was
        said and done is in the events of the session.

        `GET /v1/sessions/{session_id}?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSession = self._client.call(
            _RETRIEVE,
            {
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def update(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        title: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSession:
        """Update a session.

        Changes the title or metadata of a session and returns the result. Fields left out keep their values;
        a metadata key set to null is removed. Agent and environment cannot be exchanged after creation.

        `POST /v1/sessions/{session_id}?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            title: The new title, 1 to 500 characters.
            metadata: Pairs to merge into the metadata.
            vault_ids: The IDs of the vaults to use from now on.
        """
        result: BetaManagedAgentsSession = self._client.call(
            _UPDATE,
            {
                "session_id": session_id,
                "betas": betas,
                "title": title,
                "metadata": metadata,
                "vault_ids": vault_ids,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeletedSession:
        """Delete a session.

        Removes a session for good, with its events and its container. A session that is running has to be
        interrupted first. Objects it only refers to, such as the agent, memory stores and vaults, are
        untouched.

        `DELETE /v1/sessions/{session_id}?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeletedSession = self._client.call(
            _DELETE,
            {
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def archive(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSession:
        """Archive a session.

        Closes a session to new events and sets its `archived_at`. Its history can still be read. There is no
        call to undo this.

        `POST /v1/sessions/{session_id}/archive?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSession = self._client.call(
            _ARCHIVE,
            {
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SessionsWithStreamingResponse: ...


class AsyncSessions(AsyncResource):
    """`client.beta.sessions` of an async client."""

    @cached_property
    def events(self) -> AsyncEvents:
        """`client.beta.sessions.events`"""
        from .events import AsyncEvents

        return AsyncEvents(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        """`client.beta.sessions.threads`"""
        from .threads import AsyncThreads

        return AsyncThreads(self._client)

    @cached_property
    def resources(self) -> AsyncResources:
        """`client.beta.sessions.resources`"""
        from .resources import AsyncResources

        return AsyncResources(self._client)

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        include_archived: bool | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_gt: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        created_at_lt: BetaTimestampParam | Omit = omit,
        agent_id: str | Omit = omit,
        agent_version: int | Omit = omit,
        order: BetaManagedAgentsListOrderParam | Omit = omit,
        memory_store_id: str | Omit = omit,
        statuses: Sequence[BetaManagedAgentsSessionStatusParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsSession, AsyncPageCursor[BetaManagedAgentsSession]]:
        """List sessions.

        Returns one page of the sessions of the workspace. The list can be filtered by agent, status, attached
        memory store and creation time. Archived sessions are left out unless `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            include_archived: Whether archived items are listed too.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_gt: Keep only items created after this time (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
            created_at_lt: Keep only items created before this time (ISO 8601).
            agent_id: Keep only sessions of this agent.
            agent_version: Keep only sessions of this version of the agent.
            order: Direction in which sessions are sorted by creation time.
            memory_store_id: Keep only sessions to which this memory store is attached.
            statuses: Keep only sessions in one of these states.
        """
        result: AsyncPaginator[BetaManagedAgentsSession, AsyncPageCursor[BetaManagedAgentsSession]] = (
            _paginate(
                self._client,
                _LIST,
                {
                    "betas": betas,
                    "limit": limit,
                    "page": page,
                    "include_archived": include_archived,
                    "created_at_gte": created_at_gte,
                    "created_at_gt": created_at_gt,
                    "created_at_lte": created_at_lte,
                    "created_at_lt": created_at_lt,
                    "agent_id": agent_id,
                    "agent_version": agent_version,
                    "order": order,
                    "memory_store_id": memory_store_id,
                    "statuses": statuses,
                },
                Options(extra_headers, extra_query, extra_body, timeout, max_retries),
            )
        )
        return result

    @_async_method
    async def create(
        self,
        *,
        agent: BetaManagedAgentsAgentUnionParams,
        environment_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        title: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        resources: Sequence[BetaManagedAgentsSessionResourceParams] | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSession:
        """Create a session.

        Starts a session: one run of an agent in an environment. The agent configuration is resolved now,
        either at the latest version or at the one given, and stays fixed for the session. Files,
        repositories, memory stores and vaults are attached here. The agent begins to work once an event such
        as `user.message` is sent.

        `POST /v1/sessions?beta=true`

        Args:
            agent: The agent to run: an ID for its latest version, or an object that can fix the version.
            environment_id: The ID of the environment to run in.
            betas: Beta features to switch on for this request.
            title: A title for people to tell the session by, up to 500 characters.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
            resources: Files, repositories and memory stores to attach.
            vault_ids: The IDs of the vaults whose credentials the agent may use.
        """
        result: BetaManagedAgentsSession = await self._client.call(
            _CREATE,
            {
                "agent": agent,
                "environment_id": environment_id,
                "betas": betas,
                "title": title,
                "metadata": metadata,
                "resources": resources,
                "vault_ids": vault_ids,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSession:
        """Retrieve a session.

        Returns one session with its status, resolved agent, resources, token usage and run time. What was
        said and done is in the events of the session.

        `GET /v1/sessions/{session_id}?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSession = await self._client.call(
            _RETRIEVE,
            {
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def update(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        title: str | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        vault_ids: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSession:
        """Update a session.

        Changes the title or metadata of a session and returns the result. Fields left out keep their values;
        a metadata key set to null is removed. Agent and environment cannot be exchanged after creation.

        `POST /v1/sessions/{session_id}?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            title: The new title, 1 to 500 characters.
            metadata: Pairs to merge into the metadata.
            vault_ids: The IDs of the vaults to use from now on.
        """
        result: BetaManagedAgentsSession = await self._client.call(
            _UPDATE,
            {
                "session_id": session_id,
                "betas": betas,
                "title": title,
                "metadata": metadata,
                "vault_ids": vault_ids,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsDeletedSession:
        """Delete a session.

        Removes a session for good, with its events and its container. A session that is running has to be
        interrupted first. Objects it only refers to, such as the agent, memory stores and vaults, are
        untouched.

        `DELETE /v1/sessions/{session_id}?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsDeletedSession = await self._client.call(
            _DELETE,
            {
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def archive(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSession:
        """Archive a session.

        Closes a session to new events and sets its `archived_at`. Its history can still be read. There is no
        call to undo this.

        `POST /v1/sessions/{session_id}/archive?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSession = await self._client.call(
            _ARCHIVE,
            {
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSessionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class SessionsWithRawResponse:
        def __init__(self, resource: Sessions) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.delete = to_raw(resource.delete)
            self.archive = to_raw(resource.archive)
            self.events = EventsWithRawResponse(resource.events)
            self.threads = ThreadsWithRawResponse(resource.threads)
            self.resources = ResourcesWithRawResponse(resource.resources)

    class AsyncSessionsWithRawResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.delete = async_to_raw(resource.delete)
            self.archive = async_to_raw(resource.archive)
            self.events = AsyncEventsWithRawResponse(resource.events)
            self.threads = AsyncThreadsWithRawResponse(resource.threads)
            self.resources = AsyncResourcesWithRawResponse(resource.resources)

    class SessionsWithStreamingResponse:
        def __init__(self, resource: Sessions) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.update = to_streaming(resource.update)
            self.delete = to_streaming(resource.delete)
            self.archive = to_streaming(resource.archive)
            self.events = EventsWithStreamingResponse(resource.events)
            self.threads = ThreadsWithStreamingResponse(resource.threads)
            self.resources = ResourcesWithStreamingResponse(resource.resources)

    class AsyncSessionsWithStreamingResponse:
        def __init__(self, resource: AsyncSessions) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.update = async_to_streaming(resource.update)
            self.delete = async_to_streaming(resource.delete)
            self.archive = async_to_streaming(resource.archive)
            self.events = AsyncEventsWithStreamingResponse(resource.events)
            self.threads = AsyncThreadsWithStreamingResponse(resource.threads)
            self.resources = AsyncResourcesWithStreamingResponse(resource.resources)
