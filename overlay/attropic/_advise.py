"""Warn of a model at the line of the caller, whichever way the call took through the library."""

from __future__ import annotations

import sys
import warnings
from typing import Any

_OURS = ("attropic", "attropic_api")


def advise(body: Any) -> None:
    """Warn when the model of a body will not be there for long."""
    from ._core.advice import advice

    for category, text in advice(body):
        warnings.warn(text, category, stacklevel=_level())


def _level() -> int:
    """How far away the first frame is that is not ours, as ``warnings.warn`` counts."""
    frame, level = sys._getframe(1), 0
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
        frame, level = frame.f_back, level + 1  # type: ignore[assignment]
    return level + 1
