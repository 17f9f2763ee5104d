"""The modes by their names."""

from __future__ import annotations

from typing import Any

from ._batch_mode import BatchMode
from ._errors import BulkError
from ._work import Mode


def mode_of(mode: Any) -> Mode:
    """The mode that an argument names.

    Raises:
        BulkError: It names none.
    """
    if mode == "batch":
        return BatchMode()
    if mode == "live":
        from ._live_mode import LiveMode

        return LiveMode()
    if not hasattr(mode, "run"):
        raise BulkError(f"mode={mode!r} is not known: use 'batch', 'live', BatchMode(...) or LiveMode(...)")
    found: Mode = mode
    return found
