# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .web_search_result_block import WebSearchResultBlock
    from .web_search_tool_result_error import WebSearchToolResultError

    WebSearchToolResultBlockContent: TypeAlias = WebSearchToolResultError | list[WebSearchResultBlock]
    """The pages found, or the error that stopped the search."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "WebSearchToolResultBlockContent",
        "WebSearchToolResultError | list[WebSearchResultBlock]",
        {
            "WebSearchResultBlock": ".web_search_result_block",
            "WebSearchToolResultError": ".web_search_tool_result_error",
        },
    )

_t_web_search_tool_result_error = _c.Ref(__name__, ".web_search_tool_result_error:WebSearchToolResultError")
_t_web_search_result_block = _c.Ref(__name__, ".web_search_result_block:WebSearchResultBlock")
decoder: _c.Decoder = _c.ByKind(
    {dict: _t_web_search_tool_result_error, list: _c.ListOf(_t_web_search_result_block)},
    "an array or an object",
)
