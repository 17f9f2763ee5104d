"""`attropic.tools` under its official name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ...tools import AsyncBuiltinFunctionTool as BetaAsyncBuiltinFunctionTool
    from ...tools import AsyncFunctionTool as BetaAsyncFunctionTool
    from ...tools import BetaAsyncStreamingToolRunner as BetaAsyncStreamingToolRunner
    from ...tools import BetaAsyncToolRunner as BetaAsyncToolRunner
    from ...tools import BetaStreamingToolRunner as BetaStreamingToolRunner
    from ...tools import BetaToolRunner as BetaToolRunner
    from ...tools import BuiltinFunctionTool as BetaBuiltinFunctionTool
    from ...tools import FunctionTool as BetaFunctionTool
    from ...tools import ToolError as ToolError
    from ...tools import beta_async_tool as beta_async_tool
    from ...tools import beta_tool as beta_tool
    from ...tools.builtin import AbstractMemoryTool as BetaAbstractMemoryTool
    from ...tools.builtin import AsyncAbstractMemoryTool as BetaAsyncAbstractMemoryTool
    from ...tools.builtin import AsyncLocalMemoryTool as BetaAsyncLocalFilesystemMemoryTool
    from ...tools.builtin import LocalMemoryTool as BetaLocalFilesystemMemoryTool
    from ._types import BetaFunctionToolResultType as BetaFunctionToolResultType
    from ._types import BetaToolLike as BetaToolLike
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "BetaAbstractMemoryTool": "...tools.builtin:AbstractMemoryTool",
            "BetaAsyncAbstractMemoryTool": "...tools.builtin:AsyncAbstractMemoryTool",
            "BetaAsyncBuiltinFunctionTool": "...tools:AsyncBuiltinFunctionTool",
            "BetaAsyncFunctionTool": "...tools:AsyncFunctionTool",
            "BetaAsyncLocalFilesystemMemoryTool": "...tools.builtin:AsyncLocalMemoryTool",
            "BetaAsyncStreamingToolRunner": "...tools",
            "BetaAsyncToolRunner": "...tools",
            "BetaBuiltinFunctionTool": "...tools:BuiltinFunctionTool",
            "BetaFunctionTool": "...tools:FunctionTool",
            "BetaFunctionToolResultType": "._types",
            "BetaLocalFilesystemMemoryTool": "...tools.builtin:LocalMemoryTool",
            "BetaStreamingToolRunner": "...tools",
            "BetaToolLike": "._types",
            "BetaToolRunner": "...tools",
            "ToolError": "...tools",
            "beta_async_tool": "...tools",
            "beta_tool": "...tools",
        },
    )

__all__ = [
    "BetaAbstractMemoryTool",
    "BetaAsyncAbstractMemoryTool",
    "BetaAsyncBuiltinFunctionTool",
    "BetaAsyncFunctionTool",
    "BetaAsyncLocalFilesystemMemoryTool",
    "BetaAsyncStreamingToolRunner",
    "BetaAsyncToolRunner",
    "BetaBuiltinFunctionTool",
    "BetaFunctionTool",
    "BetaFunctionToolResultType",
    "BetaLocalFilesystemMemoryTool",
    "BetaStreamingToolRunner",
    "BetaToolLike",
    "BetaToolRunner",
    "ToolError",
    "beta_async_tool",
    "beta_tool",
]
