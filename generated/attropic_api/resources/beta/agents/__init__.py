# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.agents`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_agents.archive import OPERATION as _ARCHIVE
from ....api.beta_agents.create import OPERATION as _CREATE
from ....api.beta_agents.list import OPERATION as _LIST
from ....api.beta_agents.retrieve import OPERATION as _RETRIEVE
from ....api.beta_agents.update import OPERATION as _UPDATE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import BetaManagedAgentsAgent
    from ....params import (
        AnthropicBetaParam,
        BetaManagedAgentsAgentToolParams,
        BetaManagedAgentsMCPServerParams,
        BetaManagedAgentsModelParams,
        BetaManagedAgentsMultiagentUnionParams,
        BetaManagedAgentsSkillParams,
        BetaTimestampParam,
    )
    from .versions import (
        AsyncVersions,
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        Versions,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )


class Agents(Resource):
    """`client.beta.agents`."""

    @cached_property
    def versions(self) -> Versions:
        """`client.beta.agents.versions`"""
        from .versions import Versions

        return Versions(self._client)

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        include_archived: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaManagedAgentsAgent]:
        """List agents.

        Returns one page of the agents of the workspace, each at its latest version. Archived agents are left
        out unless `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/agents?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
            include_archived: Whether archived items are listed too.
        """
        result: SyncPageCursor[BetaManagedAgentsAgent] = self._client.call(
            _LIST,
            {
                "betas": betas,
                "limit": limit,
                "page": page,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "include_archived": include_archived,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def create(
        self,
        *,
        name: str,
        model: BetaManagedAgentsModelParams,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        description: str | None | Omit = omit,
        system: str | None | Omit = omit,
        tools: Sequence[BetaManagedAgentsAgentToolParams] | Omit = omit,
        mcp_servers: Sequence[BetaManagedAgentsMCPServerParams] | Omit = omit,
        skills: Sequence[BetaManagedAgentsSkillParams] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        multiagent: BetaManagedAgentsMultiagentUnionParams | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAgent:
        """Create an agent.

        Creates an agent: a named, versioned configuration that sessions run. It holds the model, the system
        prompt, tools, MCP servers, skills and, for a coordinator, the other agents it may call. The new agent
        starts at its first version.

        `POST /v1/agents?beta=true`

        Args:
            name: The name of the agent, 1 to 256 characters.
            model: The model to run: an ID, or an object that also sets the speed.
            betas: Beta features to switch on for this request.
            description: What the agent is for, up to 2048 characters.
            system: The system prompt, up to 100,000 characters.
            tools: The tools the agent may use: the built-in toolset, toolsets of MCP servers and custom
                tools.
            mcp_servers: The MCP servers the agent may connect to.
            skills: The skills the agent may load.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
            multiagent: The other agents this one may call.
        """
        result: BetaManagedAgentsAgent = self._client.call(
            _CREATE,
            {
                "name": name,
                "model": model,
                "betas": betas,
                "description": description,
                "system": system,
                "tools": tools,
                "mcp_servers": mcp_servers,
                "skills": skills,
                "metadata": metadata,
                "multiagent": multiagent,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        agent_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        version: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAgent:
        """Retrieve an agent.

        Returns one agent, at its latest version or at the one given by `version`. Archived agents can still
        be read. An unknown agent or version answers with status 404.

        `GET /v1/agents/{agent_id}?beta=true`

        Args:
            agent_id: ID of the agent.
            betas: Beta features to switch on for this request.
            version: Version of the agent to return.
        """
        result: BetaManagedAgentsAgent = self._client.call(
            _RETRIEVE,
            {
                "agent_id": agent_id,
                "betas": betas,
                "version": version,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def update(
        self,
        agent_id: str,
        *,
        version: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        name: str | Omit = omit,
        description: str | None | Omit = omit,
        model: BetaManagedAgentsModelParams | Omit = omit,
        system: str | None | Omit = omit,
        tools: Sequence[BetaManagedAgentsAgentToolParams] | None | Omit = omit,
        mcp_servers: Sequence[BetaManagedAgentsMCPServerParams] | None | Omit = omit,
        skills: Sequence[BetaManagedAgentsSkillParams] | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        multiagent: BetaManagedAgentsMultiagentUnionParams | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAgent:
        """Update an agent.

        Changes the given fields of an agent and returns it as a new version. `version` must be the current
        one, so that a change made in between is not overwritten; otherwise the call fails with status 409.
        Fields left out keep their values, while arrays are replaced whole. Sessions that already run keep the
        version they started with.

        `POST /v1/agents/{agent_id}?beta=true`

        Args:
            agent_id: ID of the agent.
            version: The version the change is based on.
            betas: Beta features to switch on for this request.
            name: The new name, up to 256 characters.
            description: The new description, up to 2048 characters.
            model: The new model: an ID, or an object that also sets the speed.
            system: The new system prompt, up to 100,000 characters.
            tools: The new list of tools.
            mcp_servers: The new list of MCP servers.
            skills: The new list of skills.
            metadata: Pairs to merge into the metadata.
            multiagent: The new set of agents this one may call.
        """
        result: BetaManagedAgentsAgent = self._client.call(
            _UPDATE,
            {
                "agent_id": agent_id,
                "version": version,
                "betas": betas,
                "name": name,
                "description": description,
                "model": model,
                "system": system,
                "tools": tools,
                "mcp_servers": mcp_servers,
                "skills": skills,
                "metadata": metadata,
                "multiagent": multiagent,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def archive(
        self,
        agent_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAgent:
        """Archive an agent.

        Makes an agent read-only and closes it to new sessions. Sessions that already run go on. There is no
        call to undo this, and agents cannot be deleted.

        `POST /v1/agents/{agent_id}/archive?beta=true`

        Args:
            agent_id: ID of the agent.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsAgent = self._client.call(
            _ARCHIVE,
            {
                "agent_id": agent_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AgentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AgentsWithStreamingResponse: ...


class AsyncAgents(AsyncResource):
    """`client.beta.agents` of an async client."""

    @cached_property
    def versions(self) -> AsyncVersions:
        """`client.beta.agents.versions`"""
        from .versions import AsyncVersions

        return AsyncVersions(self._client)

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        created_at_gte: BetaTimestampParam | Omit = omit,
        created_at_lte: BetaTimestampParam | Omit = omit,
        include_archived: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaManagedAgentsAgent, AsyncPageCursor[BetaManagedAgentsAgent]]:
        """List agents.

        Returns one page of the agents of the workspace, each at its latest version. Archived agents are left
        out unless `include_archived` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/agents?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            created_at_gte: Keep only items created at this time or later (ISO 8601).
            created_at_lte: Keep only items created at this time or earlier (ISO 8601).
            include_archived: Whether archived items are listed too.
        """
        result: AsyncPaginator[BetaManagedAgentsAgent, AsyncPageCursor[BetaManagedAgentsAgent]] = _paginate(
            self._client,
            _LIST,
            {
                "betas": betas,
                "limit": limit,
                "page": page,
                "created_at_gte": created_at_gte,
                "created_at_lte": created_at_lte,
                "include_archived": include_archived,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def create(
        self,
        *,
        name: str,
        model: BetaManagedAgentsModelParams,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        description: str | None | Omit = omit,
        system: str | None | Omit = omit,
        tools: Sequence[BetaManagedAgentsAgentToolParams] | Omit = omit,
        mcp_servers: Sequence[BetaManagedAgentsMCPServerParams] | Omit = omit,
        skills: Sequence[BetaManagedAgentsSkillParams] | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        multiagent: BetaManagedAgentsMultiagentUnionParams | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAgent:
        """Create an agent.

        Creates an agent: a named, versioned configuration that sessions run. It holds the model, the system
        prompt, tools, MCP servers, skills and, for a coordinator, the other agents it may call. The new agent
        starts at its first version.

        `POST /v1/agents?beta=true`

        Args:
            name: The name of the agent, 1 to 256 characters.
            model: The model to run: an ID, or an object that also sets the speed.
            betas: Beta features to switch on for this request.
            description: What the agent is for, up to 2048 characters.
            system: The system prompt, up to 100,000 characters.
            tools: The tools the agent may use: the built-in toolset, toolsets of MCP servers and custom
                tools.
            mcp_servers: The MCP servers the agent may connect to.
            skills: The skills the agent may load.
            metadata: Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512
                characters.
            multiagent: The other agents this one may call.
        """
        result: BetaManagedAgentsAgent = await self._client.call(
            _CREATE,
            {
                "name": name,
                "model": model,
                "betas": betas,
                "description": description,
                "system": system,
                "tools": tools,
                "mcp_servers": mcp_servers,
                "skills": skills,
                "metadata": metadata,
                "multiagent": multiagent,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        agent_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        version: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAgent:
        """Retrieve an agent.

        Returns one agent, at its latest version or at the one given by `version`. Archived agents can still
        be read. An unknown agent or version answers with status 404.

        `GET /v1/agents/{agent_id}?beta=true`

        Args:
            agent_id: ID of the agent.
            betas: Beta features to switch on for this request.
            version: Version of the agent to return.
        """
        result: BetaManagedAgentsAgent = await self._client.call(
            _RETRIEVE,
            {
                "agent_id": agent_id,
                "betas": betas,
                "version": version,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def update(
        self,
        agent_id: str,
        *,
        version: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        name: str | Omit = omit,
        description: str | None | Omit = omit,
        model: BetaManagedAgentsModelParams | Omit = omit,
        system: str | None | Omit = omit,
        tools: Sequence[BetaManagedAgentsAgentToolParams] | None | Omit = omit,
        mcp_servers: Sequence[BetaManagedAgentsMCPServerParams] | None | Omit = omit,
        skills: Sequence[BetaManagedAgentsSkillParams] | None | Omit = omit,
        metadata: Mapping[str, str | None] | None | Omit = omit,
        multiagent: BetaManagedAgentsMultiagentUnionParams | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAgent:
        """Update an agent.

        Changes the given fields of an agent and returns it as a new version. `version` must be the current
        one, so that a change made in between is not overwritten; otherwise the call fails with status 409.
        Fields left out keep their values, while arrays are replaced whole. Sessions that already run keep the
        version they started with.

        `POST /v1/agents/{agent_id}?beta=true`

        Args:
            agent_id: ID of the agent.
            version: The version the change is based on.
            betas: Beta features to switch on for this request.
            name: The new name, up to 256 characters.
            description: The new description, up to 2048 characters.
            model: The new model: an ID, or an object that also sets the speed.
            system: The new system prompt, up to 100,000 characters.
            tools: The new list of tools.
            mcp_servers: The new list of MCP servers.
            skills: The new list of skills.
            metadata: Pairs to merge into the metadata.
            multiagent: The new set of agents this one may call.
        """
        result: BetaManagedAgentsAgent = await self._client.call(
            _UPDATE,
            {
                "agent_id": agent_id,
                "version": version,
                "betas": betas,
                "name": name,
                "description": description,
                "model": model,
                "system": system,
                "tools": tools,
                "mcp_servers": mcp_servers,
                "skills": skills,
                "metadata": metadata,
                "multiagent": multiagent,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def archive(
        self,
        agent_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaManagedAgentsAgent:
        """Archive an agent.

        Makes an agent read-only and closes it to new sessions. Sessions that already run go on. There is no
        call to undo this, and agents cannot be deleted.

        `POST /v1/agents/{agent_id}/archive?beta=true`

        Args:
            agent_id: ID of the agent.
            betas: Beta features to switch on for this request.
        """
        result: BetaManagedAgentsAgent = await self._client.call(
            _ARCHIVE,
            {
                "agent_id": agent_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAgentsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class AgentsWithRawResponse:
        def __init__(self, resource: Agents) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.archive = to_raw(resource.archive)
            self.versions = VersionsWithRawResponse(resource.versions)

    class AsyncAgentsWithRawResponse:
        def __init__(self, resource: AsyncAgents) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.archive = async_to_raw(resource.archive)
            self.versions = AsyncVersionsWithRawResponse(resource.versions)

    class AgentsWithStreamingResponse:
        def __init__(self, resource: Agents) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.update = to_streaming(resource.update)
            self.archive = to_streaming(resource.archive)
            self.versions = VersionsWithStreamingResponse(resource.versions)

    class AsyncAgentsWithStreamingResponse:
        def __init__(self, resource: AsyncAgents) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.update = async_to_streaming(resource.update)
            self.archive = async_to_streaming(resource.archive)
            self.versions = AsyncVersionsWithStreamingResponse(resource.versions)
