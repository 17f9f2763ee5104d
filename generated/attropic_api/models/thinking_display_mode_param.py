# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

ThinkingDisplayModeParam: TypeAlias = Literal["summarized", "omitted"] | str
"""How thinking appears in an answer: `summarized` returns a summary of it, `omitted` an empty text with only the
signature. Neither changes what is billed.
"""

decoder: _c.Decoder = _c.string
