# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsCredentialValidationStatus: TypeAlias = Literal["valid", "invalid", "unknown"] | str
"""Whether a credential works. `unknown` means the test could not tell, for example after a network fault."""

decoder: _c.Decoder = _c.string
