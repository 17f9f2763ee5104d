"""The input of a built-in tool as a typed command."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final

from attropic_api._runtime.errors import ValidationError

from .._errors import InvalidValueError, Problem
from .._forms import structure

#: How the description names the commands of a tool: ``BetaMemoryTool20250818ViewCommand``.
_COMMAND: Final = re.compile(r"(?:Beta)?(?P<tool>\w+?)Tool(?P<date>\d{8})\w+Command\Z")


def read_command(tool: str, input: object, key: str, kinds: Mapping[str, type[Any]]) -> Any:
    """The command that an input is.

    Args:
        tool: The name of the tool, for messages.
        input: The input of a call.
        key: What tells commands apart.
        kinds: Their types, by the values of the key.

    Raises:
        InvalidValueError: It is none of the commands, or a field of it is missing or of another type.
    """
    if not isinstance(input, dict):
        raise InvalidValueError(tool, [Problem("", "expected an object")])
    wanted = input.get(key)
    kind = kinds.get(wanted) if isinstance(wanted, str) else None
    if kind is None:
        raise InvalidValueError(tool, [Problem(key, f"expected one of {', '.join(kinds)}; found {wanted!r:.100}")])
    from_dict = getattr(kind, "from_dict", None)
    try:
        return structure(kind, input) if from_dict is None else from_dict(input)
    except ValidationError as error:
        path = ".".join(map(str, error.path))
        raise InvalidValueError(tool, [Problem(path, f"expected {error.expected}, found {error.found}")]) from None
    except InvalidValueError as error:
        raise InvalidValueError(tool, error.problems) from None


@cache
def described_commands(tool: str, date: str) -> Mapping[str, type[Any]]:
    """The types of the commands of a tool that the description has, by the value that tells each.

    Args:
        tool: The tool, as type names write it: ``Memory``.
        date: Its version. A version without commands of its own has those of the newest one before it.
    """
    models = import_module("attropic_api.models")
    found = [match for match in map(_COMMAND.match, dir(models)) if match and match["tool"] == tool]
    dates = sorted({match["date"] for match in found})
    chosen = next((one for one in reversed(dates) if one <= date), dates[0])
    kinds = [getattr(models, match[0]) for match in found if match["date"] == chosen]
    return {_tag(kind): kind for kind in kinds}


def _tag(kind: Any) -> str:
    """The value that tells a command."""
    from attrs import fields_dict

    return str(fields_dict(kind)["command"].default)
