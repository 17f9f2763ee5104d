# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsMountMode: TypeAlias = Literal["read_write", "read_only"] | str
"""Whether a mounted memory store can be written to."""

decoder: _c.Decoder = _c.string
