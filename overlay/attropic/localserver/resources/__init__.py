"""Objects that are created, read, changed, listed and removed, as the contract describes them."""

from __future__ import annotations

from typing import Final

from .._call import Call
from .._wire import Response
from ._agents import Agents, AgentVersions
from ._answers import LINES as LINES
from ._environments import Environments
from ._memories import Memories
from ._memory_stores import MemoryStores
from ._profiles import UserProfiles
from ._resource import Resource
from ._routes import routes
from ._vaults import Credentials, Vaults
from ._versions import MemoryVersions
from .sessions import SessionEvents, SessionResources, Sessions, ThreadEvents, Threads

#: Collections of which more is known than their contract.
FAMILIES: Final[dict[str, type[Resource]]] = {
    "agents": Agents,
    "agents.versions": AgentVersions,
    "environments": Environments,
    "memory_stores": MemoryStores,
    "memory_stores.memories": Memories,
    "memory_stores.memory_versions": MemoryVersions,
    "sessions": Sessions,
    "sessions.events": SessionEvents,
    "sessions.resources": SessionResources,
    "sessions.threads": Threads,
    "sessions.threads.events": ThreadEvents,
    "user_profiles": UserProfiles,
    "vaults": Vaults,
    "vaults.credentials": Credentials,
}


def answer(call: Call) -> Response:
    """The answer to a call of any operation, told by its method, its path and its schemas.

    Raises:
        ApiError: The call is refused.
    """
    route = routes(call.api.contract).of[call.operation.name]
    return FAMILIES.get(route.collection, Resource)(call, route).answer()
