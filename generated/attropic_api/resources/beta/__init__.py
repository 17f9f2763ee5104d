# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .agents import (
        Agents,
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
        AsyncAgents,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from .environments import (
        AsyncEnvironments,
        AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse,
        Environments,
        EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse,
    )
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .memory_stores import (
        AsyncMemoryStores,
        AsyncMemoryStoresWithRawResponse,
        AsyncMemoryStoresWithStreamingResponse,
        MemoryStores,
        MemoryStoresWithRawResponse,
        MemoryStoresWithStreamingResponse,
    )
    from .messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .sessions import (
        AsyncSessions,
        AsyncSessionsWithRawResponse,
        AsyncSessionsWithStreamingResponse,
        Sessions,
        SessionsWithRawResponse,
        SessionsWithStreamingResponse,
    )
    from .skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from .user_profiles import (
        AsyncUserProfiles,
        AsyncUserProfilesWithRawResponse,
        AsyncUserProfilesWithStreamingResponse,
        UserProfiles,
        UserProfilesWithRawResponse,
        UserProfilesWithStreamingResponse,
    )
    from .vaults import (
        AsyncVaults,
        AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse,
        Vaults,
        VaultsWithRawResponse,
        VaultsWithStreamingResponse,
    )


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

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BetaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BetaWithStreamingResponse: ...


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

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBetaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncBetaWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class BetaWithRawResponse:
        def __init__(self, resource: Beta) -> None:
            self.messages = MessagesWithRawResponse(resource.messages)
            self.models = ModelsWithRawResponse(resource.models)
            self.files = FilesWithRawResponse(resource.files)
            self.skills = SkillsWithRawResponse(resource.skills)
            self.environments = EnvironmentsWithRawResponse(resource.environments)
            self.sessions = SessionsWithRawResponse(resource.sessions)
            self.agents = AgentsWithRawResponse(resource.agents)
            self.vaults = VaultsWithRawResponse(resource.vaults)
            self.memory_stores = MemoryStoresWithRawResponse(resource.memory_stores)
            self.user_profiles = UserProfilesWithRawResponse(resource.user_profiles)

    class AsyncBetaWithRawResponse:
        def __init__(self, resource: AsyncBeta) -> None:
            self.messages = AsyncMessagesWithRawResponse(resource.messages)
            self.models = AsyncModelsWithRawResponse(resource.models)
            self.files = AsyncFilesWithRawResponse(resource.files)
            self.skills = AsyncSkillsWithRawResponse(resource.skills)
            self.environments = AsyncEnvironmentsWithRawResponse(resource.environments)
            self.sessions = AsyncSessionsWithRawResponse(resource.sessions)
            self.agents = AsyncAgentsWithRawResponse(resource.agents)
            self.vaults = AsyncVaultsWithRawResponse(resource.vaults)
            self.memory_stores = AsyncMemoryStoresWithRawResponse(resource.memory_stores)
            self.user_profiles = AsyncUserProfilesWithRawResponse(resource.user_profiles)

    class BetaWithStreamingResponse:
        def __init__(self, resource: Beta) -> None:
            self.messages = MessagesWithStreamingResponse(resource.messages)
            self.models = ModelsWithStreamingResponse(resource.models)
            self.files = FilesWithStreamingResponse(resource.files)
            self.skills = SkillsWithStreamingResponse(resource.skills)
            self.environments = EnvironmentsWithStreamingResponse(resource.environments)
            self.sessions = SessionsWithStreamingResponse(resource.sessions)
            self.agents = AgentsWithStreamingResponse(resource.agents)
            self.vaults = VaultsWithStreamingResponse(resource.vaults)
            self.memory_stores = MemoryStoresWithStreamingResponse(resource.memory_stores)
            self.user_profiles = UserProfilesWithStreamingResponse(resource.user_profiles)

    class AsyncBetaWithStreamingResponse:
        def __init__(self, resource: AsyncBeta) -> None:
            self.messages = AsyncMessagesWithStreamingResponse(resource.messages)
            self.models = AsyncModelsWithStreamingResponse(resource.models)
            self.files = AsyncFilesWithStreamingResponse(resource.files)
            self.skills = AsyncSkillsWithStreamingResponse(resource.skills)
            self.environments = AsyncEnvironmentsWithStreamingResponse(resource.environments)
            self.sessions = AsyncSessionsWithStreamingResponse(resource.sessions)
            self.agents = AsyncAgentsWithStreamingResponse(resource.agents)
            self.vaults = AsyncVaultsWithStreamingResponse(resource.vaults)
            self.memory_stores = AsyncMemoryStoresWithStreamingResponse(resource.memory_stores)
            self.user_profiles = AsyncUserProfilesWithStreamingResponse(resource.user_profiles)
