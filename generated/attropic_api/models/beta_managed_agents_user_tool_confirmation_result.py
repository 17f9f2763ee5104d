# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsUserToolConfirmationResult: TypeAlias = Literal["allow", "deny"] | str
"""Whether a tool use may run."""

decoder: _c.Decoder = _c.string
