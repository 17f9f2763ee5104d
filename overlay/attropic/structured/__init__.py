"""Structured outputs: answers in a type that the caller names. Each name loads what it needs when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ..tools._errors import Problem as Problem
    from ._blocks import ParsedBetaContentBlock as ParsedBetaContentBlock
    from ._blocks import ParsedContentBlock as ParsedContentBlock
    from ._errors import OutputValidationError as OutputValidationError
    from ._format import OutputFormat as OutputFormat
    from ._format import transform_schema as transform_schema
    from ._messages import ParsedBetaMessage as ParsedBetaMessage
    from ._messages import ParsedBetaTextBlock as ParsedBetaTextBlock
    from ._messages import ParsedMessage as ParsedMessage
    from ._messages import ParsedTextBlock as ParsedTextBlock
    from ._transform import Moved as Moved
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "Moved": "._transform",
            "OutputFormat": "._format",
            "OutputValidationError": "._errors",
            "ParsedBetaContentBlock": "._blocks",
            "ParsedBetaMessage": "._messages",
            "ParsedBetaTextBlock": "._messages",
            "ParsedContentBlock": "._blocks",
            "ParsedMessage": "._messages",
            "ParsedTextBlock": "._messages",
            "Problem": "..tools._errors",
            "transform_schema": "._format",
        },
    )

__all__ = [
    "Moved",
    "OutputFormat",
    "OutputValidationError",
    "ParsedBetaContentBlock",
    "ParsedBetaMessage",
    "ParsedBetaTextBlock",
    "ParsedContentBlock",
    "ParsedMessage",
    "ParsedTextBlock",
    "Problem",
    "transform_schema",
]
