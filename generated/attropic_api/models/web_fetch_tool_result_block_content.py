# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .web_fetch_block import WebFetchBlock
    from .web_fetch_tool_result_error_block import WebFetchToolResultErrorBlock

    WebFetchToolResultBlockContent: TypeAlias = WebFetchToolResultErrorBlock | WebFetchBlock | UnknownVariant
    """The page fetched, or the error that stopped the fetch."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "WebFetchToolResultBlockContent",
        "WebFetchToolResultErrorBlock | WebFetchBlock | UnknownVariant",
        {
            "WebFetchBlock": ".web_fetch_block",
            "WebFetchToolResultErrorBlock": ".web_fetch_tool_result_error_block",
        },
    )

_t_web_fetch_tool_result_error_block = _c.Ref(
    __name__, ".web_fetch_tool_result_error_block:WebFetchToolResultErrorBlock"
)
_t_web_fetch_block = _c.Ref(__name__, ".web_fetch_block:WebFetchBlock")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "web_fetch_tool_result_error": _t_web_fetch_tool_result_error_block,
        "web_fetch_result": _t_web_fetch_block,
    },
)
