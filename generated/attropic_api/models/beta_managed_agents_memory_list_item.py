# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_memory import BetaManagedAgentsMemory
    from .beta_managed_agents_memory_prefix import BetaManagedAgentsMemoryPrefix

    BetaManagedAgentsMemoryListItem: TypeAlias = (
        BetaManagedAgentsMemory | BetaManagedAgentsMemoryPrefix | UnknownVariant
    )
    """An entry in a list of memories: a memory, or a folder that stands for several."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsMemoryListItem",
        "BetaManagedAgentsMemory | BetaManagedAgentsMemoryPrefix | UnknownVariant",
        {
            "BetaManagedAgentsMemory": ".beta_managed_agents_memory",
            "BetaManagedAgentsMemoryPrefix": ".beta_managed_agents_memory_prefix",
        },
    )

_t_beta_managed_agents_memory = _c.Ref(__name__, ".beta_managed_agents_memory:BetaManagedAgentsMemory")
_t_beta_managed_agents_memory_prefix = _c.Ref(
    __name__, ".beta_managed_agents_memory_prefix:BetaManagedAgentsMemoryPrefix"
)
decoder: _c.Decoder = _c.Tagged(
    "type", {"memory": _t_beta_managed_agents_memory, "memory_prefix": _t_beta_managed_agents_memory_prefix}
)
