# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaSpeed: TypeAlias = Literal["standard", "fast"] | str
"""How fast an answer is generated. `fast` costs more per token and needs a model that supports it."""

decoder: _c.Decoder = _c.string
