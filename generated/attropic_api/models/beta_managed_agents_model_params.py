# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .beta_managed_agents_model import BetaManagedAgentsModel
    from .beta_managed_agents_model_config_params import BetaManagedAgentsModelConfigParams

    BetaManagedAgentsModelParams: TypeAlias = BetaManagedAgentsModel | BetaManagedAgentsModelConfigParams
    """The model of an agent: an ID, or an object that also sets the speed."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsModelParams",
        "BetaManagedAgentsModel | BetaManagedAgentsModelConfigParams",
        {
            "BetaManagedAgentsModel": ".beta_managed_agents_model",
            "BetaManagedAgentsModelConfigParams": ".beta_managed_agents_model_config_params",
        },
    )

_t_beta_managed_agents_model_config_params = _c.Ref(
    __name__, ".beta_managed_agents_model_config_params:BetaManagedAgentsModelConfigParams"
)
decoder: _c.Decoder = _c.ByKind(
    {dict: _t_beta_managed_agents_model_config_params, str: _c.string}, "a string or an object"
)
