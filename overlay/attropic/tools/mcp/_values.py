"""Values of the Model Context Protocol, read whatever version of its package made them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from ..._errors import AnthropicError

_WORD: Final = re.compile(r"_(\w)")


class UnsupportedMCPValueError(AnthropicError, ValueError):
    """A value of an MCP server has no form that the API takes; the message says what it is."""


def field(value: Any, name: str) -> Any:
    """A field of a value; None where it has none.

    Args:
        value: An object of the package ``mcp``, which spells its fields in camelCase before version 2, or JSON.
        name: The field, in snake_case.
    """
    spelled = _WORD.sub(lambda match: match[1].upper(), name)
    if isinstance(value, Mapping):
        return value.get(spelled, value.get(name))
    return getattr(value, name, None) if hasattr(value, name) else getattr(value, spelled, None)
