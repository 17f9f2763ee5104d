"""The tools of the API, each declared by a call: ``web_search(max_uses=3)``.

At run time everything is read from the description: versions, settings, which of them are required. Type checkers see
the settings of the newest version, from its generated TypedDict, with the two constants filled in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._declaration import Declaration

if TYPE_CHECKING:
    from functools import partial
    from typing import TypeAlias

    from typing_extensions import Unpack

    from attropic_api import params as p

    Version: TypeAlias = str | int | None

    def _advisor(
        *, version: Version = None, **params: Unpack[p.BetaAdvisorTool20260301Param]
    ) -> p.BetaAdvisorTool20260301Param: ...
    def _bash(*, version: Version = None, **params: Unpack[p.ToolBash20250124Param]) -> p.ToolBash20250124Param: ...
    def _code_execution(
        *, version: Version = None, **params: Unpack[p.CodeExecutionTool20260120Param]
    ) -> p.CodeExecutionTool20260120Param: ...
    def _computer(
        *, version: Version = None, **params: Unpack[p.BetaToolComputerUse20251124Param]
    ) -> p.BetaToolComputerUse20251124Param: ...
    def _mcp_toolset(*, version: Version = None, **params: Unpack[p.BetaMCPToolsetParam]) -> p.BetaMCPToolsetParam: ...
    def _memory(
        *, version: Version = None, **params: Unpack[p.MemoryTool20250818Param]
    ) -> p.MemoryTool20250818Param: ...
    def _text_editor(
        *, version: Version = None, **params: Unpack[p.ToolTextEditor20250728Param]
    ) -> p.ToolTextEditor20250728Param: ...
    def _tool_search_bm25(
        *, version: Version = None, **params: Unpack[p.ToolSearchToolBm25_20251119Param]
    ) -> p.ToolSearchToolBm25_20251119Param: ...
    def _tool_search_regex(
        *, version: Version = None, **params: Unpack[p.ToolSearchToolRegex20251119Param]
    ) -> p.ToolSearchToolRegex20251119Param: ...
    def _web_fetch(
        *, version: Version = None, **params: Unpack[p.WebFetchTool20260309Param]
    ) -> p.WebFetchTool20260309Param: ...
    def _web_search(
        *, version: Version = None, **params: Unpack[p.WebSearchTool20260209Param]
    ) -> p.WebSearchTool20260209Param: ...

    advisor = partial(_advisor, type="advisor_20260301", name="advisor")
    bash = partial(_bash, type="bash_20250124", name="bash")
    code_execution = partial(_code_execution, type="code_execution_20260120", name="code_execution")
    computer = partial(_computer, type="computer_20251124", name="computer")
    mcp_toolset = partial(_mcp_toolset, type="mcp_toolset")
    memory = partial(_memory, type="memory_20250818", name="memory")
    text_editor = partial(_text_editor, type="text_editor_20250728", name="str_replace_based_edit_tool")
    tool_search_bm25 = partial(_tool_search_bm25, type="tool_search_tool_bm25_20251119", name="tool_search_tool_bm25")
    tool_search_regex = partial(
        _tool_search_regex, type="tool_search_tool_regex_20251119", name="tool_search_tool_regex"
    )
    web_fetch = partial(_web_fetch, type="web_fetch_20260309", name="web_fetch")
    web_search = partial(_web_search, type="web_search_20260209", name="web_search")
else:
    advisor = Declaration("advisor")
    bash = Declaration("bash")
    code_execution = Declaration("code_execution")
    computer = Declaration("computer")
    mcp_toolset = Declaration("mcp_toolset")
    memory = Declaration("memory")
    text_editor = Declaration("text_editor")
    tool_search_bm25 = Declaration("tool_search_tool_bm25")
    tool_search_regex = Declaration("tool_search_tool_regex")
    web_fetch = Declaration("web_fetch")
    web_search = Declaration("web_search")
