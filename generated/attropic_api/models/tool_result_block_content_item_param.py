# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .document_block_param import DocumentBlockParam
    from .image_block_param import ImageBlockParam
    from .search_result_block_param import SearchResultBlockParam
    from .text_block_param import TextBlockParam
    from .tool_reference_block_param import ToolReferenceBlockParam

    ToolResultBlockContentItemParam: TypeAlias = (
        TextBlockParam
        | ImageBlockParam
        | SearchResultBlockParam
        | DocumentBlockParam
        | ToolReferenceBlockParam
        | UnknownVariant
    )
    """The schema `RequestToolResultBlockContentItem`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ToolResultBlockContentItemParam",
        "TextBlockParam | ImageBlockParam | SearchResultBlockParam | DocumentBlockParam | ToolReferenceBlockParam | UnknownVariant",
        {
            "DocumentBlockParam": ".document_block_param",
            "ImageBlockParam": ".image_block_param",
            "SearchResultBlockParam": ".search_result_block_param",
            "TextBlockParam": ".text_block_param",
            "ToolReferenceBlockParam": ".tool_reference_block_param",
        },
    )

_t_text_block_param = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_t_image_block_param = _c.Ref(__name__, ".image_block_param:ImageBlockParam")
_t_search_result_block_param = _c.Ref(__name__, ".search_result_block_param:SearchResultBlockParam")
_t_document_block_param = _c.Ref(__name__, ".document_block_param:DocumentBlockParam")
_t_tool_reference_block_param = _c.Ref(__name__, ".tool_reference_block_param:ToolReferenceBlockParam")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _t_text_block_param,
        "image": _t_image_block_param,
        "search_result": _t_search_result_block_param,
        "document": _t_document_block_param,
        "tool_reference": _t_tool_reference_block_param,
    },
)
