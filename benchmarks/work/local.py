"""Functions that are made tools."""

from __future__ import annotations


def noop(number: int, name: str) -> str:
    """Do nothing.

    Args:
        number: Any.
        name: Any.
    """
    return "done"
