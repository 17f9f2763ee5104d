# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.agents.versions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_agents_versions.list import OPERATION as _LIST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import BetaManagedAgentsAgent
    from ....params import AnthropicBetaParam


class Versions(Resource):
    """`client.beta.agents.versions`."""

    @_method
    def list(
        self,
        agent_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsAgent]:
        """List the versions of an agent.

        Returns one page of the versions of one agent. Every entry is the full configuration as it was in that
        version.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/agents/{agent_id}/versions?beta=true`

        Args:
            agent_id: ID of the agent.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: SyncPageCursor[BetaManagedAgentsAgent] = self._client.call(
            _LIST,
            {
                "agent_id": agent_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VersionsWithStreamingResponse: ...


class AsyncVersions(AsyncResource):
    """`client.beta.agents.versions` of an async client."""

    @_method
    def list(
        self,
        agent_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsAgent, AsyncPageCursor[BetaManagedAgentsAgent]]:
        """List the versions of an agent.

        Returns one page of the versions of one agent. Every entry is the full configuration as it was in that
        version.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/agents/{agent_id}/versions?beta=true`

        Args:
            agent_id: ID of the agent.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: AsyncPaginator[BetaManagedAgentsAgent, AsyncPageCursor[BetaManagedAgentsAgent]] = _paginate(
            self._client,
            _LIST,
            {
                "agent_id": agent_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class VersionsWithRawResponse:
        def __init__(self, resource: Versions) -> None:
            self.list = to_raw(resource.list)

    class AsyncVersionsWithRawResponse:
        def __init__(self, resource: AsyncVersions) -> None:
            self.list = async_to_raw(resource.list)

    class VersionsWithStreamingResponse:
        def __init__(self, resource: Versions) -> None:
            self.list = to_streaming(resource.list)

    class AsyncVersionsWithStreamingResponse:
        def __init__(self, resource: AsyncVersions) -> None:
            self.list = async_to_streaming(resource.list)
