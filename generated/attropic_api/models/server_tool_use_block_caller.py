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

    ServerToolUseBlockCaller: TypeAlias = (
        DirectCaller | ServerToolCaller | ServerToolCaller20260120 | UnknownVariant
    )
    """Who called the tool: the model itself or code it ran."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ServerToolUseBlockCaller",
        "DirectCaller | ServerToolCaller | ServerToolCaller20260120 | UnknownVariant",
        {
            "DirectCaller": ".direct_caller",
            "ServerToolCaller": ".server_tool_caller",
            "ServerToolCaller20260120": ".server_tool_caller_20260120",
        },
    )

_direct_caller_type = _c.Ref(__name__, ".direct_caller:DirectCaller")
_server_tool_caller_type = _c.Ref(__name__, ".server_tool_caller:ServerToolCaller")
_server_tool_caller_20260120_type = _c.Ref(__name__, ".server_tool_caller_20260120:ServerToolCaller20260120")
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "direct": _direct_caller_type,
        "code_execution_20250825": _server_tool_caller_type,
        "code_execution_20260120": _server_tool_caller_20260120_type,
    },
)
