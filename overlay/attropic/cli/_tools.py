"""Tools that `attropic chat` can carry out itself."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

Json = dict[str, Any]
Number = int | float

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


@dataclass(frozen=True)
class Tool:
    """A tool and what carries it out.

    Attributes:
        definition: As a request has it.
        run: Takes the input of a call and gives its result; a ValueError says why there is none.
    """

    definition: Json
    run: Callable[[Mapping[str, Any]], str]


def calculate(given: Mapping[str, Any]) -> str:
    """The value of an arithmetic expression.

    Raises:
        ValueError: It has none, or is not arithmetic.
    """
    text = str(given.get("expression", "")).strip()
    if len(text) > _MOST:
        raise ValueError(f"the expression is longer than {_MOST} characters")
    try:
        value = _value(ast.parse(text, mode="eval").body)
    except (SyntaxError, RecursionError, MemoryError):
        raise ValueError(f"{text!r} is no arithmetic expression") from None
    except (ArithmeticError, TypeError) as error:
        raise ValueError(str(error)) from None
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


def tell_time(given: Mapping[str, Any]) -> str:
    """The time, now.

    Raises:
        ValueError: There is no such time zone.
    """
    from zoneinfo import ZoneInfo

    name = given.get("timezone")
    try:
        zone = ZoneInfo(str(name)) if name else None
    except (KeyError, ValueError, OSError):
        raise ValueError(f"{name!r} is no time zone: it is named like Europe/Vienna") from None
    return datetime.now(zone).astimezone(zone).isoformat(timespec="seconds")


def _tool(name: str, description: str, properties: Json, required: list[str], run: Callable[..., str]) -> Tool:
    schema = {"type": "object", "properties": properties, "required": required}
    return Tool({"name": name, "description": description, "input_schema": schema}, run)


TOOLS: Final[dict[str, Tool]] = {
    "calculator": _tool(
        "calculator",
        "Works out an arithmetic expression, for example (2 + 3) * 4. Knows + - * / // % ** and parentheses.",
        {"expression": {"type": "string", "description": "The expression."}},
        ["expression"],
        calculate,
    ),
    "time": _tool(
        "time",
        "Tells the date and the time of now, with the offset from UTC.",
        {"timezone": {"type": "string", "description": "A name like Europe/Vienna; by default that of the user."}},
        [],
        tell_time,
    ),
}
