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

_text_block_param_type = _c.Ref(__name__, ".text_block_param:TextBlockParam")
_image_block_param_type = _c.Ref(__name__, ".image_block_param:ImageBlockParam")
_search_result_block_param_type = _c.Ref(__name__, ".search_result_block_param:SearchResultBlockParam")
_document_block_param_type = _c.Ref(__name__, ".document_block_param:DocumentBlockParam")
_tool_reference_block_param_type = _c.Ref(__name__, ".tool_reference_block_param:ToolReferenceBlockParam")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "text": _text_block_param_type,
        "image": _image_block_param_type,
        "search_result": _search_result_block_param_type,
        "document": _document_block_param_type,
        "tool_reference": _tool_reference_block_param_type,
    },
)
