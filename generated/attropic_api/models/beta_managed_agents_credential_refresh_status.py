# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from .._runtime import codec as _c

BetaManagedAgentsCredentialRefreshStatus: TypeAlias = (
    Literal["succeeded", "failed", "connect_error", "no_refresh_token"] | str
)
"""How an attempt to refresh an access token ended."""

decoder: _c.Decoder = _c.string
