"""Values that satisfy a schema, with what a text says about them: inputs of tools, and structured answers."""

from __future__ import annotations

import re
from typing import Any, Final

from .._sample import example, kinds
from .._wire import Json
from ._arithmetic import arithmetic

_PLACE: Final = re.compile(r"\b(?:in|for|at) ([A-Z][\w'.-]*(?: [A-Z][\w'.-]*)*(?:, [A-Z]{2}\b)?)(?<!\.)")
_ANY_PLACE: Final = re.compile(
    r"\b(?:in|for|at) (?!the\b)([^\W\d_][\w' -]{0,60}?)(?: today| tomorrow| now)?\s*(?:[?.!,;]|$)"
)
NAME: Final = re.compile(r"\bmy name is (?!what\b)([^\W\d_][\w'-]*)", re.I)
_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER: Final = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]*\w)")
#: As much of a text is looked through.
_LONGEST: Final = 4_000
_PLACES: Final = {"city", "location", "place", "town"}
_NAMES: Final = {"name", "person", "user"}
_EXPRESSIONS: Final = {"expression", "expr", "formula", "equation", "calculation", "input", "query"}
#: Inputs of tools whose schema only the API knows.
_USUAL: Final[dict[str, Json]] = {
    "bash": {"command": "ls"},
    "computer": {"action": "screenshot"},
    "memory": {"command": "view", "path": "/memories"},
    "str_replace_based_edit_tool": {"command": "view", "path": "/"},
    "str_replace_editor": {"command": "view", "path": "/"},
}


def arguments(tool: Json, text: str) -> Json:
    """The input of a call: what the text says about a property, else the smallest value its schema allows.

    Args:
        tool: As the request gives it.
        text: What the user says.
    """
    schema = tool.get("input_schema")
    if schema is None:
        return _USUAL.get(tool["name"], {})
    try:
        found: Json = filled(schema, text)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError):
        return {}  # the API calls a tool whatever its schema is
    return found


def filled(schema: Json, text: str) -> Any:
    """A value of a schema, with what a text says.

    Raises:
        NoExample: The schema allows none.
    """
    found = example(schema, schema)
    return _Filler(text).fill(schema, found) if isinstance(found, dict) else found


class _Filler:
    """Finds values of properties in a text."""

    def __init__(self, text: str) -> None:
        self._text = text = text[:_LONGEST]
        place = _PLACE.search(text) or _ANY_PLACE.search(text)
        self._place = place[1] if place else None
        self._sum = arithmetic(text)
        self._numbers = iter(_NUMBER.findall(self._sum[0] if self._sum else text))
        self._words = set(re.findall(r"\w+", text.lower()))

    def fill(self, schema: Json, given: Json) -> Json:
        """The object with what the text says about its properties, those that are optional too."""
        made = dict(given)
        for name, rule in (schema.get("properties") or {}).items():
            if not isinstance(rule, dict):
                continue
            if isinstance(given.get(name), dict) and "properties" in rule:
                made[name] = self.fill(rule, given[name])
            elif (value := self._value(name, rule, name in given)) is not None:
                made[name] = value
        return made

    def _value(self, name: str, rule: Json, needed: bool) -> Any:
        """What the text says about a property; None when it says nothing that the rule allows."""
        if named := [choice for choice in rule.get("enum") or [] if str(choice).lower() in self._words]:
            return named[0]
        if "enum" in rule or "const" in rule:
            return None
        allowed = set(kinds(rule))
        if "string" in allowed:
            return self._text_of(name, rule)
        if allowed & {"integer", "number"} and (self._sum or needed):
            number = next(self._numbers, None)
            if number is None or ("." in number and "number" not in allowed):
                return None
            value = float(number) if "." in number else int(number)
            fits = rule.get("minimum", value) <= value <= rule.get("maximum", value)
            return value if fits and not {"exclusiveMinimum", "exclusiveMaximum", "multipleOf"} & {*rule} else None
        return None

    def _text_of(self, name: str, rule: Json) -> str | None:
        if {"pattern", "minLength", "maxLength"} & {*rule}:
            return None
        if name in _EXPRESSIONS and self._sum:
            return self._sum[0]
        if "format" in rule or name == "email":
            found = _EMAIL.search(self._text) if "email" in (name, rule.get("format")) else None
            return found[0] if found else None
        if name in _PLACES:
            return self._place
        found = NAME.search(self._text) if name in _NAMES else None
        return found[1] if found else None
