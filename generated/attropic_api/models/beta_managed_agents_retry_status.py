# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_retry_status_exhausted import BetaManagedAgentsRetryStatusExhausted
    from .beta_managed_agents_retry_status_retrying import BetaManagedAgentsRetryStatusRetrying
    from .beta_managed_agents_retry_status_terminal import BetaManagedAgentsRetryStatusTerminal

    BetaManagedAgentsRetryStatus: TypeAlias = (
        BetaManagedAgentsRetryStatusRetrying
        | BetaManagedAgentsRetryStatusExhausted
        | BetaManagedAgentsRetryStatusTerminal
        | UnknownVariant
    )
    """Whether the server tries again after a fault."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsRetryStatus",
        "BetaManagedAgentsRetryStatusRetrying | BetaManagedAgentsRetryStatusExhausted | BetaManagedAgentsRetryStatusTerminal | UnknownVariant",
        {
            "BetaManagedAgentsRetryStatusExhausted": ".beta_managed_agents_retry_status_exhausted",
            "BetaManagedAgentsRetryStatusRetrying": ".beta_managed_agents_retry_status_retrying",
            "BetaManagedAgentsRetryStatusTerminal": ".beta_managed_agents_retry_status_terminal",
        },
    )

_t_beta_managed_agents_retry_status_retrying = _c.Ref(
    __name__, ".beta_managed_agents_retry_status_retrying:BetaManagedAgentsRetryStatusRetrying"
)
_t_beta_managed_agents_retry_status_exhausted = _c.Ref(
    __name__, ".beta_managed_agents_retry_status_exhausted:BetaManagedAgentsRetryStatusExhausted"
)
_t_beta_managed_agents_retry_status_terminal = _c.Ref(
    __name__, ".beta_managed_agents_retry_status_terminal:BetaManagedAgentsRetryStatusTerminal"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "retrying": _t_beta_managed_agents_retry_status_retrying,
        "exhausted": _t_beta_managed_agents_retry_status_exhausted,
        "terminal": _t_beta_managed_agents_retry_status_terminal,
    },
)
