# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_file_resource import BetaManagedAgentsFileResource

    BetaManagedAgentsAddSessionResource: TypeAlias = BetaManagedAgentsFileResource
    """The resource just attached."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsAddSessionResource",
        "BetaManagedAgentsFileResource",
        {
            "BetaManagedAgentsFileResource": ".beta_managed_agents_file_resource",
        },
    )

_t_beta_managed_agents_file_resource = _c.Ref(
    __name__, ".beta_managed_agents_file_resource:BetaManagedAgentsFileResource"
)
decoder: _c.Decoder = _c.Tagged("type", {"file": _t_beta_managed_agents_file_resource})
