"""Requests that are broken in one place, each with the place that the refusal must name."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from attropic.localserver._contract import Contract
from attropic.localserver._schema import schemas

Json = dict[str, Any]
#: Type of JSON → a value of it.
VALUES: Json = {"string": "text", "integer": 7, "number": 1.5, "boolean": True, "array": [], "object": {}, "null": None}
NONSENSE = "no-such-thing"
#: Rule → a value beside it, of its limit and of a value that keeps it.
_SIZES: dict[str, Callable[[Any, Any], Any]] = {
    "maxLength": lambda limit, _: "x" * (limit + 1),
    "minLength": lambda limit, _: "x" * (limit - 1),
    "maximum": lambda limit, _: limit + 1,
    "minimum": lambda limit, _: limit - 1,
    "exclusiveMinimum": lambda limit, _: limit,
    "pattern": lambda _, value: f"{value}\n",
    "maxItems": lambda limit, value: value * (limit + 1),
    "minItems": lambda limit, value: value[: limit - 1],
}


class Breaker:
    """Breaks a body in every place.

    Args:
        contract: Whose schemas are referred to.
        schema: What the body is of.
        body: Keeps the contract.
    """

    def __init__(self, contract: Contract, schema: Json, body: Json) -> None:
        self._contract = contract
        self._kinds = schemas(contract).kinds
        self._body = body
        self._places = list(self._walk(schema, body, ()))

    def _plain(self, schema: Json, value: Any) -> Json:
        """The schema that a value is of, without references and unions."""
        rule = self._contract.resolve(schema)
        for word in ("anyOf", "oneOf", "allOf"):
            for member in rule.get(word) or ():
                if schemas(self._contract).problems(member, value) == []:
                    return self._plain(member, value)
        return rule

    def _walk(self, schema: Json, value: Any, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], Json, Any]]:
        yield path, schema, value
        rule = self._plain(schema, value)
        if isinstance(value, dict):
            for name, part in value.items():
                if name in (rule.get("properties") or {}):
                    yield from self._walk(rule["properties"][name], part, (*path, name))
        elif isinstance(value, list):
            for number, item in enumerate(value):
                yield from self._walk(rule["items"], item, (*path, number))

    def _with(self, path: tuple[Any, ...], value: Any) -> Any:
        body = copy.deepcopy(self._body)
        if not path:
            return value
        place: Any = body
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
        return body

    def without(self) -> Iterator[tuple[str, Any]]:
        """A required property is missing."""
        for path, schema, value in self._places:
            if isinstance(value, dict):
                rule = self._plain(schema, value)
                for name in set(rule.get("required") or ()) & set(value):
                    rest = {key: item for key, item in value.items() if key != name}
                    yield dotted((*path, name)), self._with(path, rest)

    def beside(self) -> Iterator[tuple[str, Any]]:
        """A property is there that the contract does not know."""
        for path, schema, value in self._places:
            if isinstance(value, dict) and self._plain(schema, value).get("additionalProperties") is False:
                yield dotted((*path, "surplus")), self._with(path, {**value, "surplus": 1})

    def of_type(self) -> Iterator[tuple[str, Any]]:
        """A value has another type."""
        for path, schema, _ in self._places:
            allowed = set(self._kinds(schema))
            allowed |= {"integer"} if "number" in allowed else set()
            for kind, value in VALUES.items():
                if allowed and kind not in allowed:
                    yield dotted(path), self._with(path, value)

    def of_choice(self) -> Iterator[tuple[str, Any]]:
        """A value is none of those that are allowed."""
        for path, schema, value in self._places:
            has_choice = isinstance(value, str) and {"const", "enum"} & set(self._plain(schema, value))
            if has_choice and schemas(self._contract).problems(schema, NONSENSE):
                yield dotted(path), self._with(path, NONSENSE)

    def of_size(self) -> Iterator[tuple[str, Any]]:
        """A value is too long, too short, too great or too small."""
        for path, schema, value in self._places:
            rule = self._plain(schema, value)
            for word, bad in _SIZES.items():
                wrong = bad(rule[word], value) if word in rule else value
                if wrong != value and schemas(self._contract).problems(schema, wrong):
                    yield dotted(path), self._with(path, wrong)


def dotted(path: tuple[Any, ...]) -> str:
    """A place as a message names it."""
    return ".".join(map(str, path))


def bad_queries(contract: Contract, schema: Json) -> Iterator[str]:
    """Texts that no value of a parameter is written as."""
    checks = schemas(contract)
    rule = checks.items(schema) or schema
    kinds = set(checks.kinds(rule))
    if kinds & {"integer", "number"}:
        yield from ("many", "", "1e999", "9" * 30)
    if "boolean" in kinds:
        yield from ("perhaps", "")
    if kinds == {"string"} and checks.problems(rule, NONSENSE):
        yield NONSENSE
