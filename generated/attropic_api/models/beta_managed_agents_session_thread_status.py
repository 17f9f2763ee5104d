# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsSessionThreadStatus: TypeAlias = (
    Literal["running", "idle", "rescheduling", "terminated"] | str
)
"""What a thread is doing: at work, waiting for input, about to retry after a fault, or ended for good."""

decoder: _c.Decoder = _c.string
