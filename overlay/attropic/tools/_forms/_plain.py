"""Text, numbers, booleans, null, and anything."""

from __future__ import annotations

import math
import re
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from .._errors import Problem
from ._form import Definitions, Form, Json, told

_NUMBER: Final = re.compile(r"[+-]?\d+(\.\d*)?([eE][+-]?\d+)?\Z")
_TRUTHS: Final = {"true": True, "false": False}


class Anything(Form):
    """Every value of JSON, as it is."""

    def schema(self, defs: Definitions) -> Json:
        return {}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        return value

    def exact(self, value: Any) -> bool:
        return True


class Text(Form):
    """``str``."""

    same = str

    def schema(self, defs: Definitions) -> Json:
        return {"type": "string"}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        if not isinstance(value, str):
            problems.append(Problem(path, f"expected a string, found {told(value)}"))
        return value

    def exact(self, value: Any) -> bool:
        return isinstance(value, str)


class Integer(Form):
    """``int``: also of a number without a fraction, and of text that is one."""

    same = int

    def schema(self, defs: Definitions) -> Json:
        return {"type": "integer"}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        number = _number(value)
        if number is not None and number == number.to_integral_value():
            return int(number)
        problems.append(Problem(path, f"expected an integer, found {told(value)}"))
        return value

    def exact(self, value: Any) -> bool:
        return isinstance(value, int) and not isinstance(value, bool)


class Number(Form):
    """``float``: also of an integer, and of text that is a number."""

    def schema(self, defs: Definitions) -> Json:
        return {"type": "number"}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        if value.__class__ is float and math.isfinite(value):
            return value
        number = _number(value)
        if number is not None:
            found = float(number)
            if math.isfinite(found):
                return found
        problems.append(Problem(path, f"expected a number, found {told(value)}"))
        return value

    def exact(self, value: Any) -> bool:
        return isinstance(value, float)


class Exact(Form):
    """``Decimal``: a number, or text when it would lose digits."""

    def schema(self, defs: Definitions) -> Json:
        return {"anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^[+-]?\d+(\.\d*)?([eE][+-]?\d+)?$"}]}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        number = _number(value)
        if number is None:
            problems.append(Problem(path, f"expected a number or its text, found {told(value)}"))
        return value if number is None else number


class Boolean(Form):
    """``bool``: also of the texts ``true`` and ``false``."""

    same = bool

    def schema(self, defs: Definitions) -> Json:
        return {"type": "boolean"}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        if isinstance(value, bool):
            return value
        if isinstance(value, str) and value.lower() in _TRUTHS:
            return _TRUTHS[value.lower()]
        problems.append(Problem(path, f"expected true or false, found {told(value)}"))
        return value

    def exact(self, value: Any) -> bool:
        return isinstance(value, bool)


class Null(Form):
    """``None``."""

    def schema(self, defs: Definitions) -> Json:
        return {"type": "null"}

    def read(self, value: Any, path: str, problems: list[Problem]) -> Any:
        if value is not None:
            problems.append(Problem(path, f"expected null, found {told(value)}"))
        return None

    def exact(self, value: Any) -> bool:
        return value is None


def _number(value: Any) -> Decimal | None:
    """A number, exactly as it was written."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    text = value.strip() if isinstance(value, str) else repr(value)
    if not _NUMBER.match(text) or len(text) > 4000:
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
