"""Sums that a text asks for."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from operator import add, mul, sub, truediv
from typing import Final

_SUM: Final = re.compile(r"[-(]*\d[\d.]*\)*(?:\s*[-+*/]\s*[-(]*\d[\d.]*\)*)+")
_ASKS: Final = re.compile(r"(?:^|\bwhat(?:'s| is) |\bhow much is |\bcalculate |\bcompute )\s*(?=[-(]*\d)", re.I)
_OPERATORS: Final[dict[type, Callable[..., int | float]]] = {
    ast.Add: add, ast.Sub: sub, ast.Mult: mul, ast.Div: truediv,
}  # fmt: skip
_LONGEST: Final = 200


def arithmetic(text: str) -> tuple[str, str] | None:
    """The sum that a text asks for and its value: ``what is 2+3?`` gives ``("2+3", "5")``."""
    asked = _ASKS.search(text)
    found = _SUM.match(text, asked.end()) if asked else None
    if not found or len(found[0]) > _LONGEST:
        return None
    try:
        value = _value(ast.parse(found[0], mode="eval").body)
    except (SyntaxError, ArithmeticError):
        return None
    return found[0], str(value) if isinstance(value, int) else f"{value:.12g}"


def _value(node: ast.expr) -> int | float:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        return _OPERATORS[type(node.op)](_value(node.left), _value(node.right))
    raise SyntaxError("not a sum")
