"""Tools: from a Python function to a finished loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from .._core.tool_calls import Approval as Approval
    from .._core.tool_calls import ToolCall as ToolCall
    from .._core.tool_limits import Stop as Stop
    from . import builtin as builtin
    from . import mcp as mcp
    from ._async_executor import AsyncToolExecutor as AsyncToolExecutor
    from ._async_runner import AsyncToolRunner as AsyncToolRunner
    from ._async_runner import BetaAsyncToolRunner as BetaAsyncToolRunner
    from ._async_streaming_runner import AsyncStreamingToolRunner as AsyncStreamingToolRunner
    from ._async_streaming_runner import BetaAsyncStreamingToolRunner as BetaAsyncStreamingToolRunner
    from ._compaction import CompactionPolicy as CompactionPolicy
    from ._context import ToolContext as ToolContext
    from ._decorators import beta_async_tool as beta_async_tool
    from ._decorators import beta_tool as beta_tool
    from ._decorators import tool as tool
    from ._errors import DuplicateToolError as DuplicateToolError
    from ._errors import InvalidValueError as InvalidValueError
    from ._errors import Problem as Problem
    from ._errors import ToolCallError as ToolCallError
    from ._errors import ToolCancelledError as ToolCancelledError
    from ._errors import ToolDefinitionError as ToolDefinitionError
    from ._errors import ToolError as ToolError
    from ._errors import ToolNotFoundError as ToolNotFoundError
    from ._errors import ToolRefusedError as ToolRefusedError
    from ._errors import ToolTimeoutError as ToolTimeoutError
    from ._executor import ToolExecutor as ToolExecutor
    from ._forms import Param as Param
    from ._forms import schema_of as schema_of
    from ._forms import structure as structure
    from ._forms import unstructure as unstructure
    from ._function import AsyncBuiltinFunctionTool as AsyncBuiltinFunctionTool
    from ._function import AsyncFunctionTool as AsyncFunctionTool
    from ._function import BuiltinFunctionTool as BuiltinFunctionTool
    from ._function import FunctionTool as FunctionTool
    from ._history import ToolHistory as ToolHistory
    from ._loop_events import HistoryCompacted as HistoryCompacted
    from ._loop_events import LoopEvent as LoopEvent
    from ._loop_events import LoopStopped as LoopStopped
    from ._loop_events import TurnFinished as TurnFinished
    from ._loop_events import TurnStarted as TurnStarted
    from ._pairing import validate_messages as validate_messages
    from ._policy import ToolPolicy as ToolPolicy
    from ._progress import ToolEvent as ToolEvent
    from ._progress import ToolFailed as ToolFailed
    from ._progress import ToolFinished as ToolFinished
    from ._progress import ToolRetried as ToolRetried
    from ._progress import ToolStarted as ToolStarted
    from ._registry import ToolRegistry as ToolRegistry
    from ._repair import RepairedMessages as RepairedMessages
    from ._repair import repair_messages as repair_messages
    from ._results import tool_result as tool_result
    from ._run_result import ToolRunResult as ToolRunResult
    from ._runner import BetaToolRunner as BetaToolRunner
    from ._runner import ToolRunner as ToolRunner
    from ._streaming_runner import BetaStreamingToolRunner as BetaStreamingToolRunner
    from ._streaming_runner import StreamingToolRunner as StreamingToolRunner
    from ._tool_builder import ToolBuilder as ToolBuilder
    from .builtin import AbstractMemoryTool as BetaAbstractMemoryTool
    from .builtin import AsyncAbstractMemoryTool as BetaAsyncAbstractMemoryTool
    from .builtin import AsyncLocalMemoryTool as BetaAsyncLocalFilesystemMemoryTool
    from .builtin import LocalMemoryTool as BetaLocalFilesystemMemoryTool
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "Approval": ".._core.tool_calls",
            "AsyncBuiltinFunctionTool": "._function",
            "AsyncFunctionTool": "._function",
            "AsyncStreamingToolRunner": "._async_streaming_runner",
            "AsyncToolExecutor": "._async_executor",
            "AsyncToolRunner": "._async_runner",
            "BetaAbstractMemoryTool": ".builtin:AbstractMemoryTool",
            "BetaAsyncAbstractMemoryTool": ".builtin:AsyncAbstractMemoryTool",
            "BetaAsyncLocalFilesystemMemoryTool": ".builtin:AsyncLocalMemoryTool",
            "BetaAsyncStreamingToolRunner": "._async_streaming_runner",
            "BetaAsyncToolRunner": "._async_runner",
            "BetaLocalFilesystemMemoryTool": ".builtin:LocalMemoryTool",
            "BetaStreamingToolRunner": "._streaming_runner",
            "BetaToolRunner": "._runner",
            "BuiltinFunctionTool": "._function",
            "CompactionPolicy": "._compaction",
            "DuplicateToolError": "._errors",
            "FunctionTool": "._function",
            "HistoryCompacted": "._loop_events",
            "InvalidValueError": "._errors",
            "LoopEvent": "._loop_events",
            "LoopStopped": "._loop_events",
            "Param": "._forms",
            "Problem": "._errors",
            "RepairedMessages": "._repair",
            "Stop": ".._core.tool_limits",
            "StreamingToolRunner": "._streaming_runner",
            "ToolBuilder": "._tool_builder",
            "ToolCall": ".._core.tool_calls",
            "ToolCallError": "._errors",
            "ToolCancelledError": "._errors",
            "ToolContext": "._context",
            "ToolDefinitionError": "._errors",
            "ToolError": "._errors",
            "ToolEvent": "._progress",
            "ToolExecutor": "._executor",
            "ToolFailed": "._progress",
            "ToolFinished": "._progress",
            "ToolHistory": "._history",
            "ToolNotFoundError": "._errors",
            "ToolPolicy": "._policy",
            "ToolRefusedError": "._errors",
            "ToolRegistry": "._registry",
            "ToolRetried": "._progress",
            "ToolRunResult": "._run_result",
            "ToolRunner": "._runner",
            "ToolStarted": "._progress",
            "ToolTimeoutError": "._errors",
            "TurnFinished": "._loop_events",
            "TurnStarted": "._loop_events",
            "beta_async_tool": "._decorators",
            "beta_tool": "._decorators",
            "builtin": ".builtin:",
            "mcp": ".mcp:",
            "repair_messages": "._repair",
            "schema_of": "._forms",
            "structure": "._forms",
            "tool": "._decorators",
            "tool_result": "._results",
            "unstructure": "._forms",
            "validate_messages": "._pairing",
        },
    )

__all__ = [
    "Approval",
    "AsyncBuiltinFunctionTool",
    "AsyncFunctionTool",
    "AsyncStreamingToolRunner",
    "AsyncToolExecutor",
    "AsyncToolRunner",
    "BetaAbstractMemoryTool",
    "BetaAsyncAbstractMemoryTool",
    "BetaAsyncLocalFilesystemMemoryTool",
    "BetaAsyncStreamingToolRunner",
    "BetaAsyncToolRunner",
    "BetaLocalFilesystemMemoryTool",
    "BetaStreamingToolRunner",
    "BetaToolRunner",
    "BuiltinFunctionTool",
    "CompactionPolicy",
    "DuplicateToolError",
    "FunctionTool",
    "HistoryCompacted",
    "InvalidValueError",
    "LoopEvent",
    "LoopStopped",
    "Param",
    "Problem",
    "RepairedMessages",
    "Stop",
    "StreamingToolRunner",
    "ToolBuilder",
    "ToolCall",
    "ToolCallError",
    "ToolCancelledError",
    "ToolContext",
    "ToolDefinitionError",
    "ToolError",
    "ToolEvent",
    "ToolExecutor",
    "ToolFailed",
    "ToolFinished",
    "ToolHistory",
    "ToolNotFoundError",
    "ToolPolicy",
    "ToolRefusedError",
    "ToolRegistry",
    "ToolRetried",
    "ToolRunResult",
    "ToolRunner",
    "ToolStarted",
    "ToolTimeoutError",
    "TurnFinished",
    "TurnStarted",
    "beta_async_tool",
    "beta_tool",
    "builtin",
    "mcp",
    "repair_messages",
    "schema_of",
    "structure",
    "tool",
    "tool_result",
    "unstructure",
    "validate_messages",
]
