# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .tool_search_tool_result_error import ToolSearchToolResultError
    from .tool_search_tool_search_result_block import ToolSearchToolSearchResultBlock

    ToolSearchToolResultBlockContent: TypeAlias = (
        ToolSearchToolResultError | ToolSearchToolSearchResultBlock | UnknownVariant
    )
    """The tools found, or the error that stopped the search."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ToolSearchToolResultBlockContent",
        "ToolSearchToolResultError | ToolSearchToolSearchResultBlock | UnknownVariant",
        {
            "ToolSearchToolResultError": ".tool_search_tool_result_error",
            "ToolSearchToolSearchResultBlock": ".tool_search_tool_search_result_block",
        },
    )

_t_tool_search_tool_result_error = _c.Ref(
    __name__, ".tool_search_tool_result_error:ToolSearchToolResultError"
)
_t_tool_search_tool_search_result_block = _c.Ref(
    __name__, ".tool_search_tool_search_result_block:ToolSearchToolSearchResultBlock"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "tool_search_tool_result_error": _t_tool_search_tool_result_error,
        "tool_search_tool_search_result": _t_tool_search_tool_search_result_block,
    },
)
