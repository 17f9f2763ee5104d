"""Tools of `attropic chat`: two that it has itself, and those of which a person gives the results."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from ..tools._decorators import tool
from ..tools._errors import ToolError
from ..tools._function import BuiltinFunctionTool

Number = int | float
#: Asks a person for the result of a call; None is no result.
Ask = Callable[[str], str | None]

_MOST: Final = 200
_OPERATORS: Final[dict[type[ast.AST], Callable[[Any, Any], Number]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}


@tool
def calculator(expression: str) -> str:
    """Works out an arithmetic expression, for example (2 + 3) * 4. Knows + - * / // % ** and parentheses.

    Args:
        expression: The expression.

    Raises:
        ToolError: It has no value, or is not arithmetic.
    """
    text = expression.strip()
    if len(text) > _MOST:
        raise ToolError(f"the expression is longer than {_MOST} characters")
    try:
        value = _value(ast.parse(text, mode="eval").body)
    except (SyntaxError, RecursionError, MemoryError):
        raise ToolError(f"{text!r} is no arithmetic expression") from None
    except (ArithmeticError, TypeError, ValueError) as error:
        raise ToolError(str(error)) from None
    return str(value) if isinstance(value, int) else f"{value:.15g}"


def _value(node: ast.expr) -> Number:
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return node.value  # type: ignore[return-value]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.UAdd | ast.USub):
        value = _value(node.operand)
        return -value if isinstance(node.op, ast.USub) else value
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        left, right = _value(node.left), _value(node.right)
        if isinstance(node.op, ast.Pow) and (abs(left) > 10**6 or abs(right) > 100):
            raise ValueError("the power is too large")
        return _OPERATORS[type(node.op)](left, right)
    raise ValueError("only numbers, + - * / // % ** and parentheses are understood")


@tool
def time(timezone: str = "") -> str:
    """Tells the date and the time of now, with the offset from UTC.

    Args:
        timezone: A name like Europe/Vienna; by default that of the user.

    Raises:
        ToolError: There is no such time zone.
    """
    from zoneinfo import ZoneInfo

    try:
        zone = ZoneInfo(timezone) if timezone else None
    except (KeyError, ValueError, OSError):
        raise ToolError(f"{timezone!r} is no time zone: it is named like Europe/Vienna") from None
    return datetime.now(zone).astimezone(zone).isoformat(timespec="seconds")


class AskedTool(BuiltinFunctionTool):
    """A tool that is carried out by a person.

    Args:
        definition: As a request has it.
        ask: Asks the person.
    """

    def __init__(self, definition: Mapping[str, Any], ask: Ask) -> None:
        self._definition: Any = definition
        self._ask = ask

    def to_dict(self) -> Any:
        """The tool as a request declares it."""
        return self._definition

    def call(self, input: object) -> str:
        """Ask for the result.

        Raises:
            ToolError: There is none.
        """
        text = self._ask(self.name)
        if text is None:
            raise ToolError("there is no result: nobody was there to give one")
        return text
