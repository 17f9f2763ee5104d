# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaUserProfileRelationship: TypeAlias = Literal["external", "resold", "internal"] | str
"""How the party of a profile is related to the caller: a user of its product, a buyer of resold access, or
itself.
"""

decoder: _c.Decoder = _c.string
