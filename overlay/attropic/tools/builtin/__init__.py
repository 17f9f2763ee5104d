"""The tools of the API: declarations of all of them, and implementations of those that are carried out here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ._async_computer import AsyncAbstractComputerTool as AsyncAbstractComputerTool
    from ._bash import AsyncLocalBashTool as AsyncLocalBashTool
    from ._bash import BashCommand as BashCommand
    from ._bash import LocalBashTool as LocalBashTool
    from ._catalogue import versions as versions
    from ._computer import AbstractComputerTool as AbstractComputerTool
    from ._computer_actions import ButtonAction as ButtonAction
    from ._computer_actions import ClickAction as ClickAction
    from ._computer_actions import DragAction as DragAction
    from ._computer_actions import HoldKeyAction as HoldKeyAction
    from ._computer_actions import KeyAction as KeyAction
    from ._computer_actions import LookAction as LookAction
    from ._computer_actions import MouseMoveAction as MouseMoveAction
    from ._computer_actions import ScrollAction as ScrollAction
    from ._computer_actions import TypeAction as TypeAction
    from ._computer_actions import WaitAction as WaitAction
    from ._computer_actions import ZoomAction as ZoomAction
    from ._confined import ConfinedFolder as ConfinedFolder
    from ._confined import PathRefusedError as PathRefusedError
    from ._declaration import declare as declare
    from ._declared import advisor as advisor
    from ._declared import bash as bash
    from ._declared import code_execution as code_execution
    from ._declared import computer as computer
    from ._declared import mcp_toolset as mcp_toolset
    from ._declared import memory as memory
    from ._declared import text_editor as text_editor
    from ._declared import tool_search_bm25 as tool_search_bm25
    from ._declared import tool_search_regex as tool_search_regex
    from ._declared import web_fetch as web_fetch
    from ._declared import web_search as web_search
    from ._editor_commands import CreateCommand as CreateCommand
    from ._editor_commands import InsertCommand as InsertCommand
    from ._editor_commands import StrReplaceCommand as StrReplaceCommand
    from ._editor_commands import UndoEditCommand as UndoEditCommand
    from ._editor_commands import ViewCommand as ViewCommand
    from ._local_memory import AsyncLocalMemoryTool as AsyncLocalMemoryTool
    from ._local_memory import LocalMemoryTool as LocalMemoryTool
    from ._local_text_editor import AsyncLocalTextEditorTool as AsyncLocalTextEditorTool
    from ._local_text_editor import LocalTextEditorTool as LocalTextEditorTool
    from ._memory import AbstractMemoryTool as AbstractMemoryTool
    from ._memory import AsyncAbstractMemoryTool as AsyncAbstractMemoryTool
    from ._text_editor import AbstractTextEditorTool as AbstractTextEditorTool
    from ._text_editor import AsyncAbstractTextEditorTool as AsyncAbstractTextEditorTool
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "AbstractComputerTool": "._computer",
            "AbstractMemoryTool": "._memory",
            "AbstractTextEditorTool": "._text_editor",
            "AsyncAbstractComputerTool": "._async_computer",
            "AsyncAbstractMemoryTool": "._memory",
            "AsyncAbstractTextEditorTool": "._text_editor",
            "AsyncLocalBashTool": "._bash",
            "AsyncLocalMemoryTool": "._local_memory",
            "AsyncLocalTextEditorTool": "._local_text_editor",
            "BashCommand": "._bash",
            "ButtonAction": "._computer_actions",
            "ClickAction": "._computer_actions",
            "ConfinedFolder": "._confined",
            "CreateCommand": "._editor_commands",
            "DragAction": "._computer_actions",
            "HoldKeyAction": "._computer_actions",
            "InsertCommand": "._editor_commands",
            "KeyAction": "._computer_actions",
            "LocalBashTool": "._bash",
            "LocalMemoryTool": "._local_memory",
            "LocalTextEditorTool": "._local_text_editor",
            "LookAction": "._computer_actions",
            "MouseMoveAction": "._computer_actions",
            "PathRefusedError": "._confined",
            "ScrollAction": "._computer_actions",
            "StrReplaceCommand": "._editor_commands",
            "TypeAction": "._computer_actions",
            "UndoEditCommand": "._editor_commands",
            "ViewCommand": "._editor_commands",
            "WaitAction": "._computer_actions",
            "ZoomAction": "._computer_actions",
            "advisor": "._declared",
            "bash": "._declared",
            "code_execution": "._declared",
            "computer": "._declared",
            "declare": "._declaration",
            "mcp_toolset": "._declared",
            "memory": "._declared",
            "text_editor": "._declared",
            "tool_search_bm25": "._declared",
            "tool_search_regex": "._declared",
            "versions": "._catalogue",
            "web_fetch": "._declared",
            "web_search": "._declared",
        },
    )

__all__ = [
    "AbstractComputerTool",
    "AbstractMemoryTool",
    "AbstractTextEditorTool",
    "AsyncAbstractComputerTool",
    "AsyncAbstractMemoryTool",
    "AsyncAbstractTextEditorTool",
    "AsyncLocalBashTool",
    "AsyncLocalMemoryTool",
    "AsyncLocalTextEditorTool",
    "BashCommand",
    "ButtonAction",
    "ClickAction",
    "ConfinedFolder",
    "CreateCommand",
    "DragAction",
    "HoldKeyAction",
    "InsertCommand",
    "KeyAction",
    "LocalBashTool",
    "LocalMemoryTool",
    "LocalTextEditorTool",
    "LookAction",
    "MouseMoveAction",
    "PathRefusedError",
    "ScrollAction",
    "StrReplaceCommand",
    "TypeAction",
    "UndoEditCommand",
    "ViewCommand",
    "WaitAction",
    "ZoomAction",
    "advisor",
    "bash",
    "code_execution",
    "computer",
    "declare",
    "mcp_toolset",
    "memory",
    "text_editor",
    "tool_search_bm25",
    "tool_search_regex",
    "versions",
    "web_fetch",
    "web_search",
]
