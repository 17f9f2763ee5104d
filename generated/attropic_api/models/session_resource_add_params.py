# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_file_resource_params import BetaManagedAgentsFileResourceParams

    SessionResourceAddParams: TypeAlias = BetaManagedAgentsFileResourceParams
    """Something to attach to an existing session. Only files can be added."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "SessionResourceAddParams",
        "BetaManagedAgentsFileResourceParams",
        {
            "BetaManagedAgentsFileResourceParams": ".beta_managed_agents_file_resource_params",
        },
    )

_t_beta_managed_agents_file_resource_params = _c.Ref(
    __name__, ".beta_managed_agents_file_resource_params:BetaManagedAgentsFileResourceParams"
)
decoder: _c.Decoder = _c.Tagged("type", {"file": _t_beta_managed_agents_file_resource_params})
