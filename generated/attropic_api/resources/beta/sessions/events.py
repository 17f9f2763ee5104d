# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.sessions.events`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_sessions_events.list import OPERATION as _LIST
from ....api.beta_sessions_events.send import OPERATION as _SEND
from ....api.beta_sessions_events.stream import OPERATION as _STREAM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.streams import AsyncStream, Stream
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import (
        BetaManagedAgentsSendSessionEvents,
        BetaManagedAgentsSessionEvent,
        BetaManagedAgentsStreamSessionEvents,
    )
    from ....params import (
        AnthropicBetaParam,
        BetaManagedAgentsEventParams,
        BetaManagedAgentsListOrderParam,
        BetaTimestampParam,
    )


class Events(Resource):
    """`client.beta.sessions.events`."""

    @_method
    def list(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        order: BetaManagedAgentsListOrderParam | Omit = omit,
        types: Sequence[str] | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_gt: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        created_at_lt: BetaTimestampParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsSessionEvent]:
        """List the events of a session.

        Returns one page of the recorded events of a session. `types[]` and the creation-time bounds narrow
        the list. After a broken stream, list the events again and skip the IDs already seen.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions/{session_id}/events?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            order: Direction in which events are sorted by time: `asc` tells the story from its start.
            types: Keep only events of these types, such as `agent.message`.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_gt: Keep only items created after this time (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
            created_at_lt: Keep only items created before this time (ISO 8601).
        """
        result: SyncPageCursor[BetaManagedAgentsSessionEvent] = self._client.call(
            _LIST,
            {
                "session_id": session_id,
                "betas": betas,
                "limit": limit,
                "page": page,
                "order": order,
                "types": types,
                "created_at_gte": created_at_gte,
                "created_at_gt": created_at_gt,
                "created_at_lte": created_at_lte,
                "created_at_lt": created_at_lt,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def send(
        self,
        session_id: str,
        *,
        events: Sequence[BetaManagedAgentsEventParams],
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSendSessionEvents:
        """Send events to a session.

        Appends one or more user events to a session and returns them as stored. Events are messages,
        interrupts, tool confirmations, results of custom tools and outcome definitions. They are queued and
        handled in order; an idle session starts to run. What the agent does in response is seen in the event
        stream.

        `POST /v1/sessions/{session_id}/events?beta=true`

        Args:
            session_id: ID of the session.
            events: The events, handled in this order.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSendSessionEvents = self._client.call(
            _SEND,
            {
                "session_id": session_id,
                "events": events,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def stream(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Stream[BetaManagedAgentsStreamSessionEvents]:
        """Stream the events of a session.

        Opens a server-sent event stream of what happens in a session from now on. Earlier events are not
        repeated: open the stream before sending a message, or combine it with the list of events. A session
        that turns idle does not by itself mean the work is done; look at the `stop_reason`.

        `GET /v1/sessions/{session_id}/events/stream?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: Stream[BetaManagedAgentsStreamSessionEvents] = self._client.call(
            _STREAM,
            {
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
    """`client.beta.sessions.events` of an async client."""

    @_method
    def list(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        order: BetaManagedAgentsListOrderParam | Omit = omit,
        types: Sequence[str] | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_gt: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        created_at_lt: BetaTimestampParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsSessionEvent, AsyncPageCursor[BetaManagedAgentsSessionEvent]]:
        """List the events of a session.

        Returns one page of the recorded events of a session. `types[]` and the creation-time bounds narrow
        the list. After a broken stream, list the events again and skip the IDs already seen.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/sessions/{session_id}/events?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            order: Direction in which events are sorted by time: `asc` tells the story from its start.
            types: Keep only events of these types, such as `agent.message`.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_gt: Keep only items created after this time (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
            created_at_lt: Keep only items created before this time (ISO 8601).
        """
        result: AsyncPaginator[
            BetaManagedAgentsSessionEvent, AsyncPageCursor[BetaManagedAgentsSessionEvent]
        ] = _paginate(
            self._client,
            _LIST,
            {
                "session_id": session_id,
                "betas": betas,
                "limit": limit,
                "page": page,
                "order": order,
                "types": types,
                "created_at_gte": created_at_gte,
                "created_at_gt": created_at_gt,
                "created_at_lte": created_at_lte,
                "created_at_lt": created_at_lt,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def send(
        self,
        session_id: str,
        *,
        events: Sequence[BetaManagedAgentsEventParams],
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsSendSessionEvents:
        """Send events to a session.

        Appends one or more user events to a session and returns them as stored. Events are messages,
        interrupts, tool confirmations, results of custom tools and outcome definitions. They are queued and
        handled in order; an idle session starts to run. What the agent does in response is seen in the event
        stream.

        `POST /v1/sessions/{session_id}/events?beta=true`

        Args:
            session_id: ID of the session.
            events: The events, handled in this order.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsSendSessionEvents = await self._client.call(
            _SEND,
            {
                "session_id": session_id,
                "events": events,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def stream(
        self,
        session_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncStream[BetaManagedAgentsStreamSessionEvents]:
        """Stream the events of a session.

        Opens a server-sent event stream of what happens in a session from now on. Earlier events are not
        repeated: open the stream before sending a message, or combine it with the list of events. A session
        that turns idle does not by itself mean the work is done; look at the `stop_reason`.

        `GET /v1/sessions/{session_id}/events/stream?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
        """
        result: AsyncStream[BetaManagedAgentsStreamSessionEvents] = await self._client.call(
            _STREAM,
            {
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
            self.send = to_raw(resource.send)
            self.stream = to_raw(resource.stream)

    class AsyncEventsWithRawResponse:
        def __init__(self, resource: AsyncEvents) -> None:
            self.list = async_to_raw(resource.list)
            self.send = async_to_raw(resource.send)
            self.stream = async_to_raw(resource.stream)

    class EventsWithStreamingResponse:
        def __init__(self, resource: Events) -> None:
            self.list = to_streaming(resource.list)
            self.send = to_streaming(resource.send)
            self.stream = to_streaming(resource.stream)

    class AsyncEventsWithStreamingResponse:
        def __init__(self, resource: AsyncEvents) -> None:
            self.list = async_to_streaming(resource.list)
            self.send = async_to_streaming(resource.send)
            self.stream = async_to_streaming(resource.stream)
