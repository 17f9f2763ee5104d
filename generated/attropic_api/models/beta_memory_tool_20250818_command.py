# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAlias

from .._runtime import codec as _c
from .._runtime.lazy import alias as _alias

if TYPE_CHECKING:
    from .._runtime.model import UnknownVariant
    from .beta_memory_tool_20250818_create_command import BetaMemoryTool20250818CreateCommand
    from .beta_memory_tool_20250818_delete_command import BetaMemoryTool20250818DeleteCommand
    from .beta_memory_tool_20250818_insert_command import BetaMemoryTool20250818InsertCommand
    from .beta_memory_tool_20250818_rename_command import BetaMemoryTool20250818RenameCommand
    from .beta_memory_tool_20250818_str_replace_command import BetaMemoryTool20250818StrReplaceCommand
    from .beta_memory_tool_20250818_view_command import BetaMemoryTool20250818ViewCommand

    BetaMemoryTool20250818Command: TypeAlias = (
        BetaMemoryTool20250818ViewCommand
        | BetaMemoryTool20250818CreateCommand
        | BetaMemoryTool20250818StrReplaceCommand
        | BetaMemoryTool20250818InsertCommand
        | BetaMemoryTool20250818DeleteCommand
        | BetaMemoryTool20250818RenameCommand
        | UnknownVariant
    )
    """The input of a call of the memory tool, told apart by `command`."""
else:
    __getattr__ = _alias(
        __name__,
        globals(),
        "BetaMemoryTool20250818Command",
        "BetaMemoryTool20250818ViewCommand | BetaMemoryTool20250818CreateCommand | BetaMemoryTool20250818StrReplaceCommand | BetaMemoryTool20250818InsertCommand | BetaMemoryTool20250818DeleteCommand | BetaMemoryTool20250818RenameCommand | UnknownVariant",
        {
            "BetaMemoryTool20250818CreateCommand": ".beta_memory_tool_20250818_create_command",
            "BetaMemoryTool20250818DeleteCommand": ".beta_memory_tool_20250818_delete_command",
            "BetaMemoryTool20250818InsertCommand": ".beta_memory_tool_20250818_insert_command",
            "BetaMemoryTool20250818RenameCommand": ".beta_memory_tool_20250818_rename_command",
            "BetaMemoryTool20250818StrReplaceCommand": ".beta_memory_tool_20250818_str_replace_command",
            "BetaMemoryTool20250818ViewCommand": ".beta_memory_tool_20250818_view_command",
        },
    )

_t_beta_memory_tool_20250818_view_command = _c.Ref(
    __name__, ".beta_memory_tool_20250818_view_command:BetaMemoryTool20250818ViewCommand"
)
_t_beta_memory_tool_20250818_create_command = _c.Ref(
    __name__, ".beta_memory_tool_20250818_create_command:BetaMemoryTool20250818CreateCommand"
)
_t_beta_memory_tool_20250818_str_replace_command = _c.Ref(
    __name__, ".beta_memory_tool_20250818_str_replace_command:BetaMemoryTool20250818StrReplaceCommand"
)
_t_beta_memory_tool_20250818_insert_command = _c.Ref(
    __name__, ".beta_memory_tool_20250818_insert_command:BetaMemoryTool20250818InsertCommand"
)
_t_beta_memory_tool_20250818_delete_command = _c.Ref(
    __name__, ".beta_memory_tool_20250818_delete_command:BetaMemoryTool20250818DeleteCommand"
)
_t_beta_memory_tool_20250818_rename_command = _c.Ref(
    __name__, ".beta_memory_tool_20250818_rename_command:BetaMemoryTool20250818RenameCommand"
)
decoder: _c.Decoder = _c.Tagged(
    "command",
    {
        "view": _t_beta_memory_tool_20250818_view_command,
        "create": _t_beta_memory_tool_20250818_create_command,
        "str_replace": _t_beta_memory_tool_20250818_str_replace_command,
        "insert": _t_beta_memory_tool_20250818_insert_command,
        "delete": _t_beta_memory_tool_20250818_delete_command,
        "rename": _t_beta_memory_tool_20250818_rename_command,
    },
)
