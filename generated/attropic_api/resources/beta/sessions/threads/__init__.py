# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.sessions.threads`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._runtime.omit import not_given, omit
from ....._runtime.request import Options
from ....._runtime.resource import AsyncResource, Resource
from ....._runtime.resource import async_method as _async_method
from ....._runtime.resource import method as _method
from ....._runtime.resource import paginate as _paginate
from .....api.beta_sessions_threads.archive import OPERATION as _ARCHIVE
from .....api.beta_sessions_threads.list import OPERATION as _LIST
from .....api.beta_sessions_threads.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....._runtime.omit import NotGiven, Omit
    from ....._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ....._runtime.pages import AsyncPaginator
    from ....._runtime.request import Body, Headers, Query, Timeout
    from ....._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from .....models import BetaManagedAgentsSessionThread
    from .....params import AnthropicBetaParam
    from .events import (
        AsyncEvents,
        AsyncEventsWithRawResponse,
        AsyncEventsWithStreamingResponse,
        Events,
        EventsWithRawResponse,
        EventsWithStreamingResponse,
    )


class Threads(Resource):
    """`client.beta.sessions.threads`."""

    @cached_property
    def events(self) -> Events:
        """`client.beta.sessions.threads.events`"""
        from .events import Events

        return Events(self._client)

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
    ) -> SyncPageCursor[BetaManagedAgentsSessionThread]:
        """List the threads of a session.

        Returns one page of the threads of a session. A session with one agent has a single primary thread; a
        coordinator opens another for each agent it delegates to.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions/{session_id}/threads?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: SyncPageCursor[BetaManagedAgentsSessionThread] = self._client.call(
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
    def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSessionThread:
        """Retrieve a session thread.

        Returns one thread with its status, agent, token usage and times. `parent_thread_id` is null for the
        primary thread.

        `GET /v1/sessions/{session_id}/threads/{thread_id}?beta=true`

        Args:
            thread_id: ID of the thread within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSessionThread = self._client.call(
            _RETRIEVE,
            {
                "thread_id": thread_id,
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSessionThread:
        """Archive a session thread.

        Closes one thread of a session and sets its `archived_at`. The rest of the session goes on, and the
        events of the thread stay readable.

        `POST /v1/sessions/{session_id}/threads/{thread_id}/archive?beta=true`

        Args:
            thread_id: ID of the thread within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSessionThread = self._client.call(
            _ARCHIVE,
            {
                "thread_id": thread_id,
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThreadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ThreadsWithStreamingResponse: ...


class AsyncThreads(AsyncResource):
    """`client.beta.sessions.threads` of an async client."""

    @cached_property
    def events(self) -> AsyncEvents:
        """`client.beta.sessions.threads.events`"""
        from .events import AsyncEvents

        return AsyncEvents(self._client)

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
    ) -> AsyncPaginator[BetaManagedAgentsSessionThread, AsyncPageCursor[BetaManagedAgentsSessionThread]]:
        """List the threads of a session.

        Returns one page of the threads of a session. A session with one agent has a single primary thread; a
        coordinator opens another for each agent it delegates to.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions/{session_id}/threads?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: AsyncPaginator[
            BetaManagedAgentsSessionThread, AsyncPageCursor[BetaManagedAgentsSessionThread]
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
    async def retrieve(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSessionThread:
        """Retrieve a session thread.

        Returns one thread with its status, agent, token usage and times. `parent_thread_id` is null for the
        primary thread.

        `GET /v1/sessions/{session_id}/threads/{thread_id}?beta=true`

        Args:
            thread_id: ID of the thread within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSessionThread = await self._client.call(
            _RETRIEVE,
            {
                "thread_id": thread_id,
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def archive(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSessionThread:
        """Archive a session thread.

        Closes one thread of a session and sets its `archived_at`. The rest of the session goes on, and the
        events of the thread stay readable.

        `POST /v1/sessions/{session_id}/threads/{thread_id}/archive?beta=true`

        Args:
            thread_id: ID of the thread within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSessionThread = await self._client.call(
            _ARCHIVE,
            {
                "thread_id": thread_id,
                "session_id": session_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThreadsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class ThreadsWithRawResponse:
        def __init__(self, resource: Threads) -> None:
            self.list = to_raw(resource.list)
            self.retrieve = to_raw(resource.retrieve)
            self.archive = to_raw(resource.archive)
            self.events = EventsWithRawResponse(resource.events)

    class AsyncThreadsWithRawResponse:
        def __init__(self, resource: AsyncThreads) -> None:
            self.list = async_to_raw(resource.list)
            self.retrieve = async_to_raw(resource.retrieve)
            self.archive = async_to_raw(resource.archive)
            self.events = AsyncEventsWithRawResponse(resource.events)

    class ThreadsWithStreamingResponse:
        def __init__(self, resource: Threads) -> None:
            self.list = to_streaming(resource.list)
            self.retrieve = to_streaming(resource.retrieve)
            self.archive = to_streaming(resource.archive)
            self.events = EventsWithStreamingResponse(resource.events)

    class AsyncThreadsWithStreamingResponse:
        def __init__(self, resource: AsyncThreads) -> None:
            self.list = async_to_streaming(resource.list)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.archive = async_to_streaming(resource.archive)
            self.events = AsyncEventsWithStreamingResponse(resource.events)
