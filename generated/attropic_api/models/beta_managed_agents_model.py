# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsModel: TypeAlias = (
    Literal[
        "claude-opus-4-7",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
    ]
    | str
)
"""The ID of a model an agent can run. IDs newer than this list are accepted too."""

decoder: _c.Decoder = _c.string
