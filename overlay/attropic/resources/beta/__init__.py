"""`client.beta`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attropic_api.resources import beta as api

if TYPE_CHECKING:
    from attropic_api.resources.beta.agents import Agents as Agents
    from attropic_api.resources.beta.agents import AsyncAgents as AsyncAgents
    from attropic_api.resources.beta.environments import AsyncEnvironments as AsyncEnvironments
    from attropic_api.resources.beta.environments import Environments as Environments
    from attropic_api.resources.beta.memory_stores import AsyncMemoryStores as AsyncMemoryStores
    from attropic_api.resources.beta.memory_stores import MemoryStores as MemoryStores
    from attropic_api.resources.beta.models import AsyncModels as AsyncModels
    from attropic_api.resources.beta.models import Models as Models
    from attropic_api.resources.beta.sessions import AsyncSessions as AsyncSessions
    from attropic_api.resources.beta.sessions import Sessions as Sessions
    from attropic_api.resources.beta.user_profiles import AsyncUserProfiles as AsyncUserProfiles
    from attropic_api.resources.beta.user_profiles import UserProfiles as UserProfiles
    from attropic_api.resources.beta.vaults import AsyncVaults as AsyncVaults
    from attropic_api.resources.beta.vaults import Vaults as Vaults

    from .files import AsyncFiles as AsyncFiles
    from .files import Files as Files
    from .messages import AsyncMessages as AsyncMessages
    from .messages import Messages as Messages
    from .skills import AsyncSkills as AsyncSkills
    from .skills import Skills as Skills
    from .webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks import Webhooks as Webhooks
else:
    from attropic_api._runtime.lazy import table

    _GENERATED = {
        "Agents": "agents",
        "Environments": "environments",
        "MemoryStores": "memory_stores",
        "Models": "models",
        "Sessions": "sessions",
        "UserProfiles": "user_profiles",
        "Vaults": "vaults",
    }
    __getattr__, __dir__ = table(
        __name__,
        globals(),
        {
            **dict.fromkeys(["AsyncFiles", "Files"], ".files"),
            **dict.fromkeys(["AsyncMessages", "Messages"], ".messages"),
            **dict.fromkeys(["AsyncSkills", "Skills"], ".skills"),
            **dict.fromkeys(["AsyncWebhooks", "Webhooks"], ".webhooks"),
            **{
                f"{colour}{name}": f"attropic_api.resources.beta.{module}"
                for name, module in _GENERATED.items()
                for colour in ("", "Async")
            },
        },
    )


class Beta(api.Beta):
    """`client.beta`."""

    @cached_property
    def files(self) -> Files:
        """`client.beta.files`"""
        from .files import Files

        return Files(self._client)

    @cached_property
    def messages(self) -> Messages:
        """`client.beta.messages`"""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def skills(self) -> Skills:
        """`client.beta.skills`"""
        from .skills import Skills

        return Skills(self._client)

    @cached_property
    def webhooks(self) -> Webhooks:
        """`client.beta.webhooks`"""
        from .webhooks import Webhooks

        return Webhooks(self._client)


class AsyncBeta(api.AsyncBeta):
    """`client.beta` of an async client."""

    @cached_property
    def files(self) -> AsyncFiles:
        """`client.beta.files`"""
        from .files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def messages(self) -> AsyncMessages:
        """`client.beta.messages`"""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def skills(self) -> AsyncSkills:
        """`client.beta.skills`"""
        from .skills import AsyncSkills

        return AsyncSkills(self._client)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """`client.beta.webhooks`"""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(self._client)
