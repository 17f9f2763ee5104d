"""Requests that the contract allows: every property is given, and every member of a union has its turn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attropic.localserver._contract import Contract
from attropic.localserver._sample import example

Json = dict[str, Any]
_DEEPEST = 12


def samples(contract: Contract, schema: Json, fixed: Json) -> Iterator[Any]:
    """Values of a schema, until every member of its unions was chosen.

    Args:
        contract: Whose schemas are referred to.
        schema: What the values are of.
        fixed: Name of a property → its value.
    """
    turn, most = 0, 1
    while turn < most:
        maker = _Maker(contract, turn, fixed)
        yield maker.value(schema, "", 0)
        turn, most = turn + 1, max(most, maker.choices)


class _Maker:
    """Makes one value, and counts how many there are to make."""

    def __init__(self, contract: Contract, turn: int, fixed: Json) -> None:
        self._contract = contract
        self._turn = turn
        self._fixed = fixed
        self.choices = 1

    def value(self, schema: Json, name: str, depth: int) -> Any:
        if name in self._fixed:
            return self._fixed[name]
        rule = self._contract.resolve(schema)
        for word in ("anyOf", "oneOf", "allOf"):
            if word in rule:
                rest = [one for one in rule[word] if one.get("type") != "null"]
                self.choices = max(self.choices, len(rest))
                return self.value(rest[self._turn % len(rest)], "", depth)
        if rule.get("enum"):
            self.choices = max(self.choices, len(rule["enum"]))
            return rule["enum"][self._turn % len(rule["enum"])]
        if "properties" in rule and depth < _DEEPEST:
            return {key: self.value(one, key, depth + 1) for key, one in rule["properties"].items()}
        if isinstance(rule.get("additionalProperties"), dict):
            return {"key": self.value(rule["additionalProperties"], "", depth + 1)}
        if "array" in (rule.get("type"), *(rule.get("type") or ())) and depth < _DEEPEST:
            return [self.value(rule.get("items") or {}, "", depth + 1)]
        return example({key: one for key, one in rule.items() if key != "default"}, self._contract.document)
