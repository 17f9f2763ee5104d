# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsListOrderParam: TypeAlias = Literal["asc", "desc"] | str
"""The direction of a list: `asc` ascending, `desc` descending."""

decoder: _c.Decoder = _c.string
