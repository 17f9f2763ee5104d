# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .web_search_result_block_param import WebSearchResultBlockParam
    from .web_search_tool_request_error_param import WebSearchToolRequestErrorParam

    WebSearchToolResultBlockParamContentParam: TypeAlias = (
        list[WebSearchResultBlockParam] | WebSearchToolRequestErrorParam
    )
    """The pages found, or the error that stopped the search."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "WebSearchToolResultBlockParamContentParam",
        "list[WebSearchResultBlockParam] | WebSearchToolRequestErrorParam",
        {
            "WebSearchResultBlockParam": ".web_search_result_block_param",
            "WebSearchToolRequestErrorParam": ".web_search_tool_request_error_param",
        },
    )

_t_web_search_tool_request_error_param = _c.Ref(
    __name__, ".web_search_tool_request_error_param:WebSearchToolRequestErrorParam"
)
_t_web_search_result_block_param = _c.Ref(
    __name__, ".web_search_result_block_param:WebSearchResultBlockParam"
)
decoder: _c.Decoder = _c.ByKind(
    {dict: _t_web_search_tool_request_error_param, list: _c.ListOf(_t_web_search_result_block_param)},
    "an array or an object",
)
