"""A Claude API on loopback: real HTTP, scripted answers, no network, no key, no cost.

``with LocalServer() as server: ...`` in a test, ``python -m attropic.localserver`` in a shell. The answers are
a pure function of the request, so the same conversation always goes the same way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._http import LocalServer
    from ._script import Reply

__all__ = ["LocalServer", "Reply"]


def __getattr__(name: str) -> Any:
    """Load the server on first use (PEP 562), so that importing the package costs nothing."""
    if name == "LocalServer":
        from ._http import LocalServer

        return LocalServer
    if name == "Reply":
        from ._script import Reply

        return Reply
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
