"""The blocks that a message may have whose answer was read: those of every message, but for the text block."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from attropic_api import models as m
    from attropic_api._runtime.model import UnknownVariant

    from ._messages import ParsedTextBlock, T

    ParsedContentBlock: TypeAlias = (
        ParsedTextBlock[T]
        | m.ThinkingBlock
        | m.RedactedThinkingBlock
        | m.ToolUseBlock
        | m.ServerToolUseBlock
        | m.WebSearchToolResultBlock
        | m.WebFetchToolResultBlock
        | m.CodeExecutionToolResultBlock
        | m.BashCodeExecutionToolResultBlock
        | m.TextEditorCodeExecutionToolResultBlock
        | m.ToolSearchToolResultBlock
        | m.ContainerUploadBlock
        | UnknownVariant
    )
    ParsedBetaContentBlock: TypeAlias = (
        ParsedTextBlock[T]
        | m.ThinkingBlock
        | m.RedactedThinkingBlock
        | m.BetaToolUseBlock
        | m.BetaServerToolUseBlock
        | m.BetaWebSearchToolResultBlock
        | m.BetaWebFetchToolResultBlock
        | m.BetaAdvisorToolResultBlock
        | m.CodeExecutionToolResultBlock
        | m.BashCodeExecutionToolResultBlock
        | m.TextEditorCodeExecutionToolResultBlock
        | m.ToolSearchToolResultBlock
        | m.BetaMCPToolUseBlock
        | m.BetaMCPToolResultBlock
        | m.ContainerUploadBlock
        | m.BetaCompactionBlock
        | UnknownVariant
    )
else:
    _UNIONS = {"ParsedContentBlock": "ContentBlock", "ParsedBetaContentBlock": "BetaContentBlock"}

    def __getattr__(name):
        """The unions at run time, made of those of every message when they are first asked for."""
        if name not in _UNIONS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from typing import Union, get_args

        from attropic_api import models

        from ._messages import ParsedTextBlock, T

        known = get_args(getattr(models, _UNIONS[name]))
        kinds = tuple(ParsedTextBlock[T] if kind is models.TextBlock else kind for kind in known)
        globals()[name] = found = Union[kinds]  # noqa: UP007  # of a list
        return found
