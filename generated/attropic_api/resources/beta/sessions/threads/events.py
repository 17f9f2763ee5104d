# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.sessions.threads.events`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._runtime.omit import not_given, omit
from ....._runtime.request import Options
from ....._runtime.resource import AsyncResource, Resource
from ....._runtime.resource import async_method as _async_method
from ....._runtime.resource import method as _method
from ....._runtime.resource import paginate as _paginate
from .....api.beta_sessions_threads_events.list import OPERATION as _LIST
from .....api.beta_sessions_threads_events.stream import OPERATION as _STREAM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....._runtime.omit import NotGiven, Omit
    from ....._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ....._runtime.pages import AsyncPaginator
    from ....._runtime.request import Body, Headers, Query, Timeout
    from ....._runtime.streams import AsyncStream, Stream
    from ....._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from .....models import BetaManagedAgentsSessionEvent, BetaManagedAgentsStreamSessionThreadEvents
    from .....params import AnthropicBetaParam


class Events(Resource):
    """`client.beta.sessions.threads.events`."""

    @_method
    def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsSessionEvent]:
        """List the events of a session thread.

        Returns one page of the recorded events of one thread. Use it to follow what a single agent of a
        multiagent session did.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions/{session_id}/threads/{thread_id}/events?beta=true`

        Args:
            thread_id: ID of the thread within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: SyncPageCursor[BetaManagedAgentsSessionEvent] = self._client.call(
            _LIST,
            {
                "thread_id": thread_id,
                "session_id": session_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def stream(
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
    ) -> Stream[BetaManagedAgentsStreamSessionThreadEvents]:
        """Stream the events of a session thread.

        Opens a server-sent event stream of what happens in one thread from now on. Earlier events are not
        repeated; read them with the list of the thread's events.

        `GET /v1/sessions/{session_id}/threads/{thread_id}/stream?beta=true`

        Args:
            thread_id: ID of the thread within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: Stream[BetaManagedAgentsStreamSessionThreadEvents] = self._client.call(
            _STREAM,
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
        def with_raw_response(self) -> EventsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EventsWithStreamingResponse: ...


class AsyncEvents(AsyncResource):
    """`client.beta.sessions.threads.events` of an async client."""

    @_method
    def list(
        self,
        thread_id: str,
        *,
        session_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsSessionEvent, AsyncPageCursor[BetaManagedAgentsSessionEvent]]:
        """List the events of a session thread.

        Returns one page of the recorded events of one thread. Use it to follow what a single agent of a
        multiagent session did.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions/{session_id}/threads/{thread_id}/events?beta=true`

        Args:
            thread_id: ID of the thread within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: AsyncPaginator[
            BetaManagedAgentsSessionEvent, AsyncPageCursor[BetaManagedAgentsSessionEvent]
        ] = _paginate(
            self._client,
            _LIST,
            {
                "thread_id": thread_id,
                "session_id": session_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def stream(
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
    ) -> AsyncStream[BetaManagedAgentsStreamSessionThreadEvents]:
        """Stream the events of a session thread.

        Opens a server-sent event stream of what happens in one thread from now on. Earlier events are not
        repeated; read them with the list of the thread's events.

        `GET /v1/sessions/{session_id}/threads/{thread_id}/stream?beta=true`

        Args:
            thread_id: ID of the thread within the session.
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: AsyncStream[BetaManagedAgentsStreamSessionThreadEvents] = await self._client.call(
            _STREAM,
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
        def with_raw_response(self) -> AsyncEventsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEventsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class EventsWithRawResponse:
        def __init__(self, resource: Events) -> None:
            self.list = to_raw(resource.list)
            self.stream = to_raw(resource.stream)

    class AsyncEventsWithRawResponse:
        def __init__(self, resource: AsyncEvents) -> None:
            self.list = async_to_raw(resource.list)
            self.stream = async_to_raw(resource.stream)

    class EventsWithStreamingResponse:
        def __init__(self, resource: Events) -> None:
            self.list = to_streaming(resource.list)
            self.stream = to_streaming(resource.stream)

    class AsyncEventsWithStreamingResponse:
        def __init__(self, resource: AsyncEvents) -> None:
            self.list = async_to_streaming(resource.list)
            self.stream = async_to_streaming(resource.stream)
