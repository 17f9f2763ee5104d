"""Figures and marks where the official package has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ._core.retry import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES

if TYPE_CHECKING:
    from ._io.transports import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from ._io.transports import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
else:

    def __getattr__(name):
        """What needs the HTTP library, which is loaded then."""
        if name not in ("DEFAULT_CONNECTION_LIMITS", "DEFAULT_TIMEOUT"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from ._io import transports

        return getattr(transports, name)


#: What begins a turn in the prompt of ``completions.create``.
HUMAN_PROMPT: Final = "\n\nHuman:"
AI_PROMPT: Final = "\n\nAssistant:"
