# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_base64_image_source import BetaManagedAgentsBase64ImageSource
    from .beta_managed_agents_file_image_source import BetaManagedAgentsFileImageSource
    from .beta_managed_agents_url_image_source import BetaManagedAgentsURLImageSource

    BetaManagedAgentsImageSource: TypeAlias = (
        BetaManagedAgentsBase64ImageSource
        | BetaManagedAgentsURLImageSource
        | BetaManagedAgentsFileImageSource
        | UnknownVariant
    )
    """Where an image comes from: inline data, a URL or a stored file."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsImageSource",
        "BetaManagedAgentsBase64ImageSource | BetaManagedAgentsURLImageSource | BetaManagedAgentsFileImageSource | UnknownVariant",
        {
            "BetaManagedAgentsBase64ImageSource": ".beta_managed_agents_base64_image_source",
            "BetaManagedAgentsFileImageSource": ".beta_managed_agents_file_image_source",
            "BetaManagedAgentsURLImageSource": ".beta_managed_agents_url_image_source",
        },
    )

_t_beta_managed_agents_base64_image_source = _c.Ref(
    __name__, ".beta_managed_agents_base64_image_source:BetaManagedAgentsBase64ImageSource"
)
_t_beta_managed_agents_url_image_source = _c.Ref(
    __name__, ".beta_managed_agents_url_image_source:BetaManagedAgentsURLImageSource"
)
_t_beta_managed_agents_file_image_source = _c.Ref(
    __name__, ".beta_managed_agents_file_image_source:BetaManagedAgentsFileImageSource"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "base64": _t_beta_managed_agents_base64_image_source,
        "url": _t_beta_managed_agents_url_image_source,
        "file": _t_beta_managed_agents_file_image_source,
    },
)
