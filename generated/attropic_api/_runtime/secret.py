# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Text that goes on the wire and shows itself nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

SHOWN: Final = "[secret]"


class Secret(str):
    """A credential. ``repr``, ``str``, ``format`` and pickles of it are a placeholder.

    So it stays out of logs, messages, debuggers and tracebacks with locals. ``encode`` and comparisons see
    the text; ``reveal`` gives it.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Secret:
        return super().__new__(cls, reveal(text))

    def reveal(self) -> str:
        """The text itself."""
        return str.__str__(self)

    def __repr__(self) -> str:
        return repr(SHOWN)

    def __str__(self) -> str:
        return SHOWN

    def __format__(self, spec: str) -> str:
        return format(SHOWN, spec)

    def __reduce__(self) -> tuple[Any, ...]:
        return Secret, (SHOWN,)


def conceal(value: Any) -> Any:
    """The value, with text as ``Secret``, so that no traceback with locals shows it."""
    if isinstance(value, str):
        return Secret(value)
    if isinstance(value, Mapping):
        return {name: conceal(part) for name, part in value.items()}
    return value


def reveal(value: Any) -> str:
    """The text of a value that may be a ``Secret``."""
    return value.reveal() if isinstance(value, Secret) else str(value)


def conceal_in(values: Any, *names: str) -> Any:
    """A mapping with the values of these names as ``Secret``."""
    return {name: conceal(value) if name in names else value for name, value in values.items()}
