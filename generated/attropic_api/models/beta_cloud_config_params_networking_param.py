# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_limited_network_params import BetaLimitedNetworkParams
    from .beta_unrestricted_network import BetaUnrestrictedNetwork

    BetaCloudConfigParamsNetworkingParam: TypeAlias = (
        BetaUnrestrictedNetwork | BetaLimitedNetworkParams | UnknownVariant
    )
    """The schema `BetaCloudConfigParamsNetworking`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaCloudConfigParamsNetworkingParam",
        "BetaUnrestrictedNetwork | BetaLimitedNetworkParams | UnknownVariant",
        {
            "BetaLimitedNetworkParams": ".beta_limited_network_params",
            "BetaUnrestrictedNetwork": ".beta_unrestricted_network",
        },
    )

_t_beta_unrestricted_network = _c.Ref(__name__, ".beta_unrestricted_network:BetaUnrestrictedNetwork")
_t_beta_limited_network_params = _c.Ref(__name__, ".beta_limited_network_params:BetaLimitedNetworkParams")
decoder: _c.Decoder = _c.Tagged(
    "type", {"unrestricted": _t_beta_unrestricted_network, "limited": _t_beta_limited_network_params}
)
