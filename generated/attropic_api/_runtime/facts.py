# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Facts beside the description: models, prices and limits, as plain JSON values."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


def names() -> list[str]:
    """The names that ``read`` takes."""
    found = [file.name for file in _folder().iterdir()]
    return sorted(name.removesuffix(".json") for name in found if name.endswith(".json"))


@cache
def read(name: str) -> dict[str, Any]:
    """The facts of a name. The value is shared: do not change it.

    Raises:
        KeyError: There are none of that name; the message lists those that there are.
    """
    if name not in names():
        raise KeyError(f"no facts called {name!r}; there are {', '.join(names()) or 'none'}")
    value: dict[str, Any] = json.loads((_folder() / f"{name}.json").read_text(encoding="utf-8"))
    del value["x-generated"]
    return value


def _folder() -> Any:
    return files(__name__.rsplit(".", 2)[0]) / "data"
