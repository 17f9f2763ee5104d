# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .code_execution_tool_20250522_param import CodeExecutionTool20250522Param
    from .code_execution_tool_20250825_param import CodeExecutionTool20250825Param
    from .code_execution_tool_20260120_param import CodeExecutionTool20260120Param
    from .memory_tool_20250818_param import MemoryTool20250818Param
    from .tool_bash_20250124_param import ToolBash20250124Param
    from .tool_param import ToolParam
    from .tool_search_tool_bm25_20251119_param import ToolSearchToolBm25_20251119Param
    from .tool_search_tool_regex_20251119_param import ToolSearchToolRegex20251119Param
    from .tool_text_editor_20250124_param import ToolTextEditor20250124Param
    from .tool_text_editor_20250429_param import ToolTextEditor20250429Param
    from .tool_text_editor_20250728_param import ToolTextEditor20250728Param
    from .web_fetch_tool_20250910_param import WebFetchTool20250910Param
    from .web_fetch_tool_20260209_param import WebFetchTool20260209Param
    from .web_fetch_tool_20260309_param import WebFetchTool20260309Param
    from .web_search_tool_20250305_param import WebSearchTool20250305Param
    from .web_search_tool_20260209_param import WebSearchTool20260209Param

    ToolUnionParam: TypeAlias = (
        ToolParam
        | ToolBash20250124Param
        | CodeExecutionTool20250522Param
        | CodeExecutionTool20250825Param
        | CodeExecutionTool20260120Param
        | MemoryTool20250818Param
        | ToolTextEditor20250124Param
        | ToolTextEditor20250429Param
        | ToolTextEditor20250728Param
        | WebSearchTool20250305Param
        | WebFetchTool20250910Param
        | WebSearchTool20260209Param
        | WebFetchTool20260209Param
        | WebFetchTool20260309Param
        | ToolSearchToolBm25_20251119Param
        | ToolSearchToolRegex20251119Param
        | UnknownVariant
    )
    """The schema `CreateMessageParamsToolsItem`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "ToolUnionParam",
        "ToolParam | ToolBash20250124Param | CodeExecutionTool20250522Param | CodeExecutionTool20250825Param | CodeExecutionTool20260120Param | MemoryTool20250818Param | ToolTextEditor20250124Param | ToolTextEditor20250429Param | ToolTextEditor20250728Param | WebSearchTool20250305Param | WebFetchTool20250910Param | WebSearchTool20260209Param | WebFetchTool20260209Param | WebFetchTool20260309Param | ToolSearchToolBm25_20251119Param | ToolSearchToolRegex20251119Param | UnknownVariant",
        {
            "CodeExecutionTool20250522Param": ".code_execution_tool_20250522_param",
            "CodeExecutionTool20250825Param": ".code_execution_tool_20250825_param",
            "CodeExecutionTool20260120Param": ".code_execution_tool_20260120_param",
            "MemoryTool20250818Param": ".memory_tool_20250818_param",
            "ToolBash20250124Param": ".tool_bash_20250124_param",
            "ToolParam": ".tool_param",
            "ToolSearchToolBm25_20251119Param": ".tool_search_tool_bm25_20251119_param",
            "ToolSearchToolRegex20251119Param": ".tool_search_tool_regex_20251119_param",
            "ToolTextEditor20250124Param": ".tool_text_editor_20250124_param",
            "ToolTextEditor20250429Param": ".tool_text_editor_20250429_param",
            "ToolTextEditor20250728Param": ".tool_text_editor_20250728_param",
            "WebFetchTool20250910Param": ".web_fetch_tool_20250910_param",
            "WebFetchTool20260209Param": ".web_fetch_tool_20260209_param",
            "WebFetchTool20260309Param": ".web_fetch_tool_20260309_param",
            "WebSearchTool20250305Param": ".web_search_tool_20250305_param",
            "WebSearchTool20260209Param": ".web_search_tool_20260209_param",
        },
    )

_t_tool_param = _c.Ref(__name__, ".tool_param:ToolParam")
_t_tool_bash_20250124_param = _c.Ref(__name__, ".tool_bash_20250124_param:ToolBash20250124Param")
_t_code_execution_tool_20250522_param = _c.Ref(
    __name__, ".code_execution_tool_20250522_param:CodeExecutionTool20250522Param"
)
_t_code_execution_tool_20250825_param = _c.Ref(
    __name__, ".code_execution_tool_20250825_param:CodeExecutionTool20250825Param"
)
_t_code_execution_tool_20260120_param = _c.Ref(
    __name__, ".code_execution_tool_20260120_param:CodeExecutionTool20260120Param"
)
_t_memory_tool_20250818_param = _c.Ref(__name__, ".memory_tool_20250818_param:MemoryTool20250818Param")
_t_tool_text_editor_20250124_param = _c.Ref(
    __name__, ".tool_text_editor_20250124_param:ToolTextEditor20250124Param"
)
_t_tool_text_editor_20250429_param = _c.Ref(
    __name__, ".tool_text_editor_20250429_param:ToolTextEditor20250429Param"
)
_t_tool_text_editor_20250728_param = _c.Ref(
    __name__, ".tool_text_editor_20250728_param:ToolTextEditor20250728Param"
)
_t_web_search_tool_20250305_param = _c.Ref(
    __name__, ".web_search_tool_20250305_param:WebSearchTool20250305Param"
)
_t_web_fetch_tool_20250910_param = _c.Ref(
    __name__, ".web_fetch_tool_20250910_param:WebFetchTool20250910Param"
)
_t_web_search_tool_20260209_param = _c.Ref(
    __name__, ".web_search_tool_20260209_param:WebSearchTool20260209Param"
)
_t_web_fetch_tool_20260209_param = _c.Ref(
    __name__, ".web_fetch_tool_20260209_param:WebFetchTool20260209Param"
)
_t_web_fetch_tool_20260309_param = _c.Ref(
    __name__, ".web_fetch_tool_20260309_param:WebFetchTool20260309Param"
)
_t_tool_search_tool_bm25_20251119_param = _c.Ref(
    __name__, ".tool_search_tool_bm25_20251119_param:ToolSearchToolBm25_20251119Param"
)
_t_tool_search_tool_regex_20251119_param = _c.Ref(
    __name__, ".tool_search_tool_regex_20251119_param:ToolSearchToolRegex20251119Param"
)
decoder: _c.Decoder = _c.Tagged(
    "type",
    {
        "custom": _t_tool_param,
        "bash_20250124": _t_tool_bash_20250124_param,
        "code_execution_20250522": _t_code_execution_tool_20250522_param,
        "code_execution_20250825": _t_code_execution_tool_20250825_param,
        "code_execution_20260120": _t_code_execution_tool_20260120_param,
        "memory_20250818": _t_memory_tool_20250818_param,
        "text_editor_20250124": _t_tool_text_editor_20250124_param,
        "text_editor_20250429": _t_tool_text_editor_20250429_param,
        "text_editor_20250728": _t_tool_text_editor_20250728_param,
        "web_search_20250305": _t_web_search_tool_20250305_param,
        "web_fetch_20250910": _t_web_fetch_tool_20250910_param,
        "web_search_20260209": _t_web_search_tool_20260209_param,
        "web_fetch_20260209": _t_web_fetch_tool_20260209_param,
        "web_fetch_20260309": _t_web_fetch_tool_20260309_param,
        "tool_search_tool_bm25_20251119": _t_tool_search_tool_bm25_20251119_param,
        "tool_search_tool_bm25": _t_tool_search_tool_bm25_20251119_param,
        "tool_search_tool_regex_20251119": _t_tool_search_tool_regex_20251119_param,
        "tool_search_tool_regex": _t_tool_search_tool_regex_20251119_param,
    },
    absent=_t_tool_param,
)
