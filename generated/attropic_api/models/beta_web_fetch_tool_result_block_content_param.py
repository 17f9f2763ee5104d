# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_web_fetch_block_param import BetaWebFetchBlockParam
    from .web_fetch_tool_result_error_block_param import WebFetchToolResultErrorBlockParam

    BetaWebFetchToolResultBlockContentParam: TypeAlias = (
        WebFetchToolResultErrorBlockParam | BetaWebFetchBlockParam | UnknownVariant
    )
    """The page fetched, or the error that stopped the fetch."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaWebFetchToolResultBlockContentParam",
        "WebFetchToolResultErrorBlockParam | BetaWebFetchBlockParam | UnknownVariant",
        {
            "BetaWebFetchBlockParam": ".beta_web_fetch_block_param",
            "WebFetchToolResultErrorBlockParam": ".web_fetch_tool_result_error_block_param",
        },
    )

_t_web_fetch_tool_result_error_block_param = _c.Ref(
    __name__, ".web_fetch_tool_result_error_block_param:WebFetchToolResultErrorBlockParam"
)
_t_beta_web_fetch_block_param = _c.Ref(__name__, ".beta_web_fetch_block_param:BetaWebFetchBlockParam")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "web_fetch_tool_result_error": _t_web_fetch_tool_result_error_block_param,
        "web_fetch_result": _t_beta_web_fetch_block_param,
    },
)
