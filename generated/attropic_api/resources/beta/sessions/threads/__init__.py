# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.sessions.threads`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ....._runtime.omit import not_given, omit
from ....._runtime.request import Options
from ....._runtime.resource import AsyncResource, Resource
from .....api.beta_sessions_threads.archive import OPERATION as _ARCHIVE
from .....api.beta_sessions_threads.list import OPERATION as _LIST
from .....api.beta_sessions_threads.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ....._runtime.omit import NotGiven, Omit
    from ....._runtime.request import Body, Headers, Query, Timeout
    from .....models import BetaManagedAgentsListSessionThreads, BetaManagedAgentsSessionThread
    from .....params import AnthropicBetaParam
    from .events import AsyncEvents, Events


class Threads(Resource):
    """`client.beta.sessions.threads`."""

    @cached_property
    def events(self) -> Events:
        """`client.beta.sessions.threads.events`"""
        from .events import Events

        return Events(self._client)

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
    ) -> BetaManagedAgentsListSessionThreads:
        """List the threads of a session.

        Returns one page of the threads of a session. A session with one agent has a single primary thread; a
        coordinator opens another for each agent it delegates to.

        `GET /v1/sessions/{session_id}/threads?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: BetaManagedAgentsListSessionThreads = self._client.call(
            _LIST,
            {
                "session_id": session_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result


class AsyncThreads(AsyncResource):
    """`client.beta.sessions.threads` of an async client."""

    @cached_property
    def events(self) -> AsyncEvents:
        """`client.beta.sessions.threads.events`"""
        from .events import AsyncEvents

        return AsyncEvents(self._client)

    async def list(
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
    ) -> BetaManagedAgentsListSessionThreads:
        """List the threads of a session.

        Returns one page of the threads of a session. A session with one agent has a single primary thread; a
        coordinator opens another for each agent it delegates to.

        `GET /v1/sessions/{session_id}/threads?beta=true`

        Args:
            session_id: ID of the session.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: BetaManagedAgentsListSessionThreads = await self._client.call(
            _LIST,
            {
                "session_id": session_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result
