# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .tool_search_tool_result_error_param import ToolSearchToolResultErrorParam
    from .tool_search_tool_search_result_block_param import ToolSearchToolSearchResultBlockParam

    ToolSearchToolResultBlockContentParam: TypeAlias = (
        ToolSearchToolResultErrorParam | ToolSearchToolSearchResultBlockParam | UnknownVariant
    )
    """The tools found, or the error that stopped the search."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ToolSearchToolResultBlockContentParam",
        "ToolSearchToolResultErrorParam | ToolSearchToolSearchResultBlockParam | UnknownVariant",
        {
            "ToolSearchToolResultErrorParam": ".tool_search_tool_result_error_param",
            "ToolSearchToolSearchResultBlockParam": ".tool_search_tool_search_result_block_param",
        },
    )

_t_tool_search_tool_result_error_param = _c.Ref(
    __name__, ".tool_search_tool_result_error_param:ToolSearchToolResultErrorParam"
)
_t_tool_search_tool_search_result_block_param = _c.Ref(
    __name__, ".tool_search_tool_search_result_block_param:ToolSearchToolSearchResultBlockParam"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "tool_search_tool_result_error": _t_tool_search_tool_result_error_param,
        "tool_search_tool_search_result": _t_tool_search_tool_search_result_block_param,
    },
)
