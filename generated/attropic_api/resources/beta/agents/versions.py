# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.agents.versions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ....api.beta_agents_versions.list import OPERATION as _LIST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ....models import BetaManagedAgentsListAgentVersions
    from ....params import AnthropicBetaParam


class Versions(Resource):
    """`client.beta.agents.versions`."""

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
    ) -> BetaManagedAgentsListAgentVersions:
        """List the versions of an agent.

        Returns one page of the versions of one agent. Every entry is the full configuration as it was in that
        version.

        `GET /v1/agents/{agent_id}/versions?beta=true`

        Args:
            agent_id: ID of the agent.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: BetaManagedAgentsListAgentVersions = self._client.call(
            _LIST,
            {
                "agent_id": agent_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result


class AsyncVersions(AsyncResource):
    """`client.beta.agents.versions` of an async client."""

    async def list(
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
    ) -> BetaManagedAgentsListAgentVersions:
        """List the versions of an agent.

        Returns one page of the versions of one agent. Every entry is the full configuration as it was in that
        version.

        `GET /v1/agents/{agent_id}/versions?beta=true`

        Args:
            agent_id: ID of the agent.
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
        """
        result: BetaManagedAgentsListAgentVersions = await self._client.call(
            _LIST,
            {
                "agent_id": agent_id,
                "betas": betas,
                "limit": limit,
                "page": page,
            },
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result
