# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_managed_agents_document_block import BetaManagedAgentsDocumentBlock
    from .beta_managed_agents_image_block import BetaManagedAgentsImageBlock
    from .beta_managed_agents_text_block import BetaManagedAgentsTextBlock

    BetaManagedAgentsToolResultContentBlock: TypeAlias = (
        BetaManagedAgentsTextBlock
        | BetaManagedAgentsImageBlock
        | BetaManagedAgentsDocumentBlock
        | UnknownVariant
    )
    """A piece of a tool result: text, an image or a document."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaManagedAgentsToolResultContentBlock",
        "BetaManagedAgentsTextBlock | BetaManagedAgentsImageBlock | BetaManagedAgentsDocumentBlock | UnknownVariant",
        {
            "BetaManagedAgentsDocumentBlock": ".beta_managed_agents_document_block",
            "BetaManagedAgentsImageBlock": ".beta_managed_agents_image_block",
            "BetaManagedAgentsTextBlock": ".beta_managed_agents_text_block",
        },
    )

_t_beta_managed_agents_text_block = _c.Ref(
    __name__, ".beta_managed_agents_text_block:BetaManagedAgentsTextBlock"
)
_t_beta_managed_agents_image_block = _c.Ref(
    __name__, ".beta_managed_agents_image_block:BetaManagedAgentsImageBlock"
)
_t_beta_managed_agents_document_block = _c.Ref(
    __name__, ".beta_managed_agents_document_block:BetaManagedAgentsDocumentBlock"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _t_beta_managed_agents_text_block,
        "image": _t_beta_managed_agents_image_block,
        "document": _t_beta_managed_agents_document_block,
    },
)
