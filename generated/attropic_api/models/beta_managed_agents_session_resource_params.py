# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_file_resource_params import BetaManagedAgentsFileResourceParams
    from .beta_managed_agents_git_hub_repository_resource_params import (
        BetaManagedAgentsGitHubRepositoryResourceParams,
    )
    from .beta_managed_agents_memory_store_resource_param import BetaManagedAgentsMemoryStoreResourceParam

    BetaManagedAgentsSessionResourceParams: TypeAlias = (
        BetaManagedAgentsGitHubRepositoryResourceParams
        | BetaManagedAgentsFileResourceParams
        | BetaManagedAgentsMemoryStoreResourceParam
        | UnknownVariant
    )
    """Something to attach to a new session: a file, a repository or a memory store."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsSessionResourceParams",
        "BetaManagedAgentsGitHubRepositoryResourceParams | BetaManagedAgentsFileResourceParams | BetaManagedAgentsMemoryStoreResourceParam | UnknownVariant",
        {
            "BetaManagedAgentsFileResourceParams": ".beta_managed_agents_file_resource_params",
            "BetaManagedAgentsGitHubRepositoryResourceParams": ".beta_managed_agents_git_hub_repository_resource_params",
            "BetaManagedAgentsMemoryStoreResourceParam": ".beta_managed_agents_memory_store_resource_param",
        },
    )

_t_beta_managed_agents_git_hub_repository_resource_params = _c.Ref(
    __name__,
    ".beta_managed_agents_git_hub_repository_resource_params:BetaManagedAgentsGitHubRepositoryResourceParams",
)
_t_beta_managed_agents_file_resource_params = _c.Ref(
    __name__, ".beta_managed_agents_file_resource_params:BetaManagedAgentsFileResourceParams"
)
_t_beta_managed_agents_memory_store_resource_param = _c.Ref(
    __name__, ".beta_managed_agents_memory_store_resource_param:BetaManagedAgentsMemoryStoreResourceParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "github_repository": _t_beta_managed_agents_git_hub_repository_resource_params,
        "file": _t_beta_managed_agents_file_resource_params,
        "memory_store": _t_beta_managed_agents_memory_store_resource_param,
    },
)
