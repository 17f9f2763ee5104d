# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_memory_store import BetaManagedAgentsMemoryStore

    BetaManagedAgentsArchiveMemoryStoreResponse: TypeAlias = BetaManagedAgentsMemoryStore
    """The memory store just archived."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsArchiveMemoryStoreResponse",
        "BetaManagedAgentsMemoryStore",
        {
            "BetaManagedAgentsMemoryStore": ".beta_managed_agents_memory_store",
        },
    )

_t_beta_managed_agents_memory_store = _c.Ref(
    __name__, ".beta_managed_agents_memory_store:BetaManagedAgentsMemoryStore"
)
decoder: _c.Decoder = _c.Tagged("type", {"memory_store": _t_beta_managed_agents_memory_store})
