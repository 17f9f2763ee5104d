# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaAdvisorToolResultErrorCode: TypeAlias = (
    Literal[
        "max_uses_exceeded",
        "prompt_too_long",
        "too_many_requests",
        "overloaded",
        "unavailable",
        "execution_time_exceeded",
    ]
    | str
)
"""Why a call of the advisor failed."""

decoder: _c.Decoder = _c.string
