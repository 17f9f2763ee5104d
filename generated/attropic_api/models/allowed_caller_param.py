# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

AllowedCallerParam: TypeAlias = Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str
"""Who may call a tool. `direct`: the model itself, with a tool call in its answer. `code_execution_20250825` and
`code_execution_20260120`: code that the model runs in the code execution tool of that version.
"""

decoder: _c.Decoder = _c.string
