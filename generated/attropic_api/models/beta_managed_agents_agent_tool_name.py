# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsAgentToolName: TypeAlias = (
    Literal["bash", "edit", "read", "write", "glob", "grep", "web_fetch", "web_search"] | str
)
"""The name of a built-in tool."""

decoder: _c.Decoder = _c.string
