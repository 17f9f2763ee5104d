# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_precondition_param import BetaManagedAgentsPreconditionParam

    BetaManagedAgentsPreconditionUnionParam: TypeAlias = BetaManagedAgentsPreconditionParam
    """What must hold of a memory for a change to be made."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsPreconditionUnionParam",
        "BetaManagedAgentsPreconditionParam",
        {
            "BetaManagedAgentsPreconditionParam": ".beta_managed_agents_precondition_param",
        },
    )

_t_beta_managed_agents_precondition_param = _c.Ref(
    __name__, ".beta_managed_agents_precondition_param:BetaManagedAgentsPreconditionParam"
)
decoder: _c.Decoder = _c.Tagged("type", {"content_sha256": _t_beta_managed_agents_precondition_param})
