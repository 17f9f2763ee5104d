# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .direct_caller import DirectCaller
    from .server_tool_caller import ServerToolCaller
    from .server_tool_caller_20260120 import ServerToolCaller20260120

    WebSearchToolResultBlockCallerParam: TypeAlias = (
        DirectCaller | ServerToolCaller | ServerToolCaller20260120 | UnknownVariant
    )
    """Who called the tool, as received. Absent means the model itself."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "WebSearchToolResultBlockCallerParam",
        "DirectCaller | ServerToolCaller | ServerToolCaller20260120 | UnknownVariant",
        {
            "DirectCaller": ".direct_caller",
            "ServerToolCaller": ".server_tool_caller",
            "ServerToolCaller20260120": ".server_tool_caller_20260120",
        },
    )

_t_direct_caller = _c.Ref(__name__, ".direct_caller:DirectCaller")
_t_server_tool_caller = _c.Ref(__name__, ".server_tool_caller:ServerToolCaller")
_t_server_tool_caller_20260120 = _c.Ref(__name__, ".server_tool_caller_20260120:ServerToolCaller20260120")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "direct": _t_direct_caller,
        "code_execution_20250825": _t_server_tool_caller,
        "code_execution_20260120": _t_server_tool_caller_20260120,
    },
)
