# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Any

from typing_extensions import TypeAlias

from .._runtime import codec as _c

JsonValueParam: TypeAlias = Any
"""Any JSON value: null, a boolean, a number, a string, an array or an object."""

decoder: _c.Decoder = _c.anything
