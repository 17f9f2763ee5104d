# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaStopReason: TypeAlias = (
    Literal[
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "compaction",
        "refusal",
        "model_context_window_exceeded",
    ]
    | str
)
"""Why the model stopped. Beyond the stable values, `compaction` means it paused after summarizing the
conversation.
"""

decoder: _c.Decoder = _c.string
