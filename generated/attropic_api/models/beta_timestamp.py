# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

import datetime

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaTimestamp: TypeAlias = datetime.datetime
"""A point in time, as an ISO 8601 string with time zone."""

decoder: _c.Decoder = _c.timestamp
