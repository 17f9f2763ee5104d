# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsMemoryVersionOperation: TypeAlias = Literal["created", "modified", "deleted"] | str
"""What a write did to a memory."""

decoder: _c.Decoder = _c.string
