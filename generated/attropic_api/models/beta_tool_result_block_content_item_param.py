# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_image_block_param import BetaImageBlockParam
    from .beta_request_document_block_param import BetaRequestDocumentBlockParam
    from .search_result_block_param import SearchResultBlockParam
    from .text_block_param import TextBlockParam
    from .tool_reference_block_param import ToolReferenceBlockParam

    BetaToolResultBlockContentItemParam: TypeAlias = (
        TextBlockParam
        | BetaImageBlockParam
        | SearchResultBlockParam
        | BetaRequestDocumentBlockParam
        | ToolReferenceBlockParam
        | UnknownVariant
    )
    """The schema `BetaRequestToolResultBlockContentItem`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaToolResultBlockContentItemParam",
        "TextBlockParam | BetaImageBlockParam | SearchResultBlockParam | BetaRequestDocumentBlockParam | ToolReferenceBlockParam | UnknownVariant",
        {
            "BetaImageBlockParam": ".beta_image_block_param",
            "BetaRequestDocumentBlockParam": ".beta_request_document_block_param",
            "SearchResultBlockParam": ".search_result_block_param",
            "TextBlockParam": ".text_block_param",
            "ToolReferenceBlockParam": ".tool_reference_block_param",
        },
    )

_t_text_block_param = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_t_beta_image_block_param = _c.Ref(__name__, ".beta_image_block_param:BetaImageBlockParam")
_t_search_result_block_param = _c.Ref(__name__, ".search_result_block_param:SearchResultBlockParam")
_t_beta_request_document_block_param = _c.Ref(
    __name__, ".beta_request_document_block_param:BetaRequestDocumentBlockParam"
)
_t_tool_reference_block_param = _c.Ref(__name__, ".tool_reference_block_param:ToolReferenceBlockParam")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _t_text_block_param,
        "image": _t_beta_image_block_param,
        "search_result": _t_search_result_block_param,
        "document": _t_beta_request_document_block_param,
        "tool_reference": _t_tool_reference_block_param,
    },
)
