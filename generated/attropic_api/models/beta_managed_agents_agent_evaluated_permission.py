# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsAgentEvaluatedPermission: TypeAlias = Literal["allow", "ask", "deny"] | str
"""What the permission policy decided for a tool use: run it, ask the caller, or refuse it."""

decoder: _c.Decoder = _c.string
