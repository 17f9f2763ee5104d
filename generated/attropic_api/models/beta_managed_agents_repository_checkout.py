# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_branch_checkout import BetaManagedAgentsBranchCheckout
    from .beta_managed_agents_commit_checkout import BetaManagedAgentsCommitCheckout

    BetaManagedAgentsRepositoryCheckout: TypeAlias = (
        BetaManagedAgentsBranchCheckout | BetaManagedAgentsCommitCheckout | UnknownVariant
    )
    """What to check out of a repository: a branch or a commit."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsRepositoryCheckout",
        "BetaManagedAgentsBranchCheckout | BetaManagedAgentsCommitCheckout | UnknownVariant",
        {
            "BetaManagedAgentsBranchCheckout": ".beta_managed_agents_branch_checkout",
            "BetaManagedAgentsCommitCheckout": ".beta_managed_agents_commit_checkout",
        },
    )

_t_beta_managed_agents_branch_checkout = _c.Ref(
    __name__, ".beta_managed_agents_branch_checkout:BetaManagedAgentsBranchCheckout"
)
_t_beta_managed_agents_commit_checkout = _c.Ref(
    __name__, ".beta_managed_agents_commit_checkout:BetaManagedAgentsCommitCheckout"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {"branch": _t_beta_managed_agents_branch_checkout, "commit": _t_beta_managed_agents_commit_checkout},
)
