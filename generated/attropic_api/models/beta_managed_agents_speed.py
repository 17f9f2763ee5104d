# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsSpeed: TypeAlias = Literal["standard", "fast"] | str
"""How fast an answer is generated. `fast` costs more per token, and not every model supports it."""

decoder: _c.Decoder = _c.string
