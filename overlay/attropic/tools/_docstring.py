"""What a docstring says: Google, NumPy and reST styles, read by `docstring_parser`."""

from __future__ import annotations

import dataclasses
import inspect
from functools import lru_cache
from typing import Any, NamedTuple


class Documentation(NamedTuple):
    """What a docstring says.

    Attributes:
        text: Its summary and what follows, without the sections.
        parameters: Name of a parameter or attribute → its description.
    """

    text: str
    parameters: dict[str, str]


def documented(thing: Any) -> Documentation:
    """What the docstring of a function or class says; that of a class it inherits from is not its own."""
    return _documented(thing)


@lru_cache(maxsize=512)
def _documented(thing: Any) -> Documentation:
    text = inspect.cleandoc(thing.__doc__) if isinstance(thing.__doc__, str) else ""
    made = isinstance(thing, type) and dataclasses.is_dataclass(thing) and text.startswith(f"{thing.__name__}(")
    if not text or made:
        return Documentation("", {})
    from docstring_parser import parse

    found = parse(text)
    parts = [part.strip() for part in (found.short_description, found.long_description) if part]
    named = {param.arg_name: " ".join((param.description or "").split()) for param in found.params}
    return Documentation("\n\n".join(parts), {name.lstrip("*"): told for name, told in named.items() if told})
