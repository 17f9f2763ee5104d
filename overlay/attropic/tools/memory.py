"""Tools of memory under their official path."""

from __future__ import annotations

from .builtin import AbstractMemoryTool as BetaAbstractMemoryTool
from .builtin import AsyncAbstractMemoryTool as BetaAsyncAbstractMemoryTool
from .builtin import AsyncLocalMemoryTool as BetaAsyncLocalFilesystemMemoryTool
from .builtin import LocalMemoryTool as BetaLocalFilesystemMemoryTool

__all__ = [
    "BetaAbstractMemoryTool",
    "BetaAsyncAbstractMemoryTool",
    "BetaAsyncLocalFilesystemMemoryTool",
    "BetaLocalFilesystemMemoryTool",
]
