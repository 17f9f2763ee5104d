# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

StopReason: TypeAlias = (
    Literal["end_turn", "max_tokens", "stop_sequence", "tool_use", "pause_turn", "refusal"] | str
)
"""Why the model stopped. `end_turn`: it had no more to say. `max_tokens`: a token limit was reached.
`stop_sequence`: it wrote one of the given stop sequences. `tool_use`: it calls at least one tool and waits
for the result. `pause_turn`: the API paused a long turn, which goes on when the answer is sent back as it is.
`refusal`: it declined to answer for reasons of safety.
"""

decoder: _c.Decoder = _c.string
