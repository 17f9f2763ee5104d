# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

EffortLevelParam: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"] | str
"""How much work the model puts into an answer: `low`, `medium`, `high`, `xhigh` or `max`. More effort costs more
tokens and time; not every model knows every level.
"""

decoder: _c.Decoder = _c.string
