# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .agents import Agents, AsyncAgents
    from .environments import AsyncEnvironments, Environments
    from .files import AsyncFiles, Files
    from .memory_stores import AsyncMemoryStores, MemoryStores
    from .messages import AsyncMessages, Messages
    from .models import AsyncModels, Models
    from .sessions import AsyncSessions, Sessions
    from .skills import AsyncSkills, Skills
    from .user_profiles import AsyncUserProfiles, UserProfiles
    from .vaults import AsyncVaults, Vaults


class Beta(Resource):
    """`client.beta`."""

    @cached_property
    def messages(self) -> Messages:
        """`client.beta.messages`"""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def models(self) -> Models:
        """`client.beta.models`"""
        from .models import Models

        return Models(self._client)

    @cached_property
    def files(self) -> Files:
        """`client.beta.files`"""
        from .files import Files

        return Files(self._client)

    @cached_property
    def skills(self) -> Skills:
        """`client.beta.skills`"""
        from .skills import Skills

        return Skills(self._client)

    @cached_property
    def environments(self) -> Environments:
        """`client.beta.environments`"""
        from .environments import Environments

        return Environments(self._client)

    @cached_property
    def sessions(self) -> Sessions:
        """`client.beta.sessions`"""
        from .sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def agents(self) -> Agents:
        """`client.beta.agents`"""
        from .agents import Agents

        return Agents(self._client)

    @cached_property
    def vaults(self) -> Vaults:
        """`client.beta.vaults`"""
        from .vaults import Vaults

        return Vaults(self._client)

    @cached_property
    def memory_stores(self) -> MemoryStores:
        """`client.beta.memory_stores`"""
        from .memory_stores import MemoryStores

        return MemoryStores(self._client)

    @cached_property
    def user_profiles(self) -> UserProfiles:
        """`client.beta.user_profiles`"""
        from .user_profiles import UserProfiles

        return UserProfiles(self._client)


class AsyncBeta(AsyncResource):
    """`client.beta` of an async client."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """`client.beta.messages`"""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.beta.models`"""
        from .models import AsyncModels

        return AsyncModels(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """`client.beta.files`"""
        from .files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def skills(self) -> AsyncSkills:
        """`client.beta.skills`"""
        from .skills import AsyncSkills

        return AsyncSkills(self._client)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """`client.beta.environments`"""
        from .environments import AsyncEnvironments

        return AsyncEnvironments(self._client)

    @cached_property
    def sessions(self) -> AsyncSessions:
        """`client.beta.sessions`"""
        from .sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def agents(self) -> AsyncAgents:
        """`client.beta.agents`"""
        from .agents import AsyncAgents

        return AsyncAgents(self._client)

    @cached_property
    def vaults(self) -> AsyncVaults:
        """`client.beta.vaults`"""
        from .vaults import AsyncVaults

        return AsyncVaults(self._client)

    @cached_property
    def memory_stores(self) -> AsyncMemoryStores:
        """`client.beta.memory_stores`"""
        from .memory_stores import AsyncMemoryStores

        return AsyncMemoryStores(self._client)

    @cached_property
    def user_profiles(self) -> AsyncUserProfiles:
        """`client.beta.user_profiles`"""
        from .user_profiles import AsyncUserProfiles

        return AsyncUserProfiles(self._client)
