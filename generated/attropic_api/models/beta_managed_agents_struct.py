# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Any

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsStruct: TypeAlias = dict[str, Any]
"""A JSON object with any content."""

decoder: _c.Decoder = _c.MapOf(_c.anything)
