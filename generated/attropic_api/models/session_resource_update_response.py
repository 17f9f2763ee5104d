# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_file_resource import BetaManagedAgentsFileResource
    from .beta_managed_agents_git_hub_repository_resource import BetaManagedAgentsGitHubRepositoryResource
    from .beta_managed_agents_memory_store_resource import BetaManagedAgentsMemoryStoreResource

    SessionResourceUpdateResponse: TypeAlias = (
        BetaManagedAgentsGitHubRepositoryResource
        | BetaManagedAgentsFileResource
        | BetaManagedAgentsMemoryStoreResource
        | UnknownVariant
    )
    """The resource after the change."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "SessionResourceUpdateResponse",
        "BetaManagedAgentsGitHubRepositoryResource | BetaManagedAgentsFileResource | BetaManagedAgentsMemoryStoreResource | UnknownVariant",
        {
            "BetaManagedAgentsFileResource": ".beta_managed_agents_file_resource",
            "BetaManagedAgentsGitHubRepositoryResource": ".beta_managed_agents_git_hub_repository_resource",
            "BetaManagedAgentsMemoryStoreResource": ".beta_managed_agents_memory_store_resource",
        },
    )

_t_beta_managed_agents_git_hub_repository_resource = _c.Ref(
    __name__, ".beta_managed_agents_git_hub_repository_resource:BetaManagedAgentsGitHubRepositoryResource"
)
_t_beta_managed_agents_file_resource = _c.Ref(
    __name__, ".beta_managed_agents_file_resource:BetaManagedAgentsFileResource"
)
_t_beta_managed_agents_memory_store_resource = _c.Ref(
    __name__, ".beta_managed_agents_memory_store_resource:BetaManagedAgentsMemoryStoreResource"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "github_repository": _t_beta_managed_agents_git_hub_repository_resource,
        "file": _t_beta_managed_agents_file_resource,
        "memory_store": _t_beta_managed_agents_memory_store_resource,
    },
)
