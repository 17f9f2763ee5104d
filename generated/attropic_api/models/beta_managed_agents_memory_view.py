# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsMemoryView: TypeAlias = Literal["basic", "full"] | str
"""How much of a memory to return: `basic` without its content, `full` with it."""

decoder: _c.Decoder = _c.string
