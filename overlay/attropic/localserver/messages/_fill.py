"""Blocks of a script, completed with every key that the contract requires."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from .._contract import Contract
from .._wire import ApiError, Json

_MISSING: Final[Any] = object()
_ENCRYPTED: Final = "bG9jYWw="
#: Values of keys that say little, where the contract has none.
_USUAL: Final[dict[str, Any]] = {
    "caller": {"type": "direct"},
    "content": [],
    "document_index": 0,
    "encrypted_content": _ENCRYPTED,
    "encrypted_index": _ENCRYPTED,
    "encrypted_stdout": _ENCRYPTED,
    "return_code": 0,
    "search_result_index": 0,
    "start_block_index": 0,
    "start_char_index": 0,
    "start_page_number": 1,
    "stderr": "",
    "stdout": "",
}
_COMPUTED: Final[dict[str, Callable[[Json], Any]]] = {
    "end_block_index": lambda cited: cited["start_block_index"] + 1,
    "end_char_index": lambda cited: cited["start_char_index"] + len(cited["cited_text"]),
    "end_page_number": lambda cited: cited["start_page_number"] + 1,
}
#: Keys of a schema, and those that a value must have with what they are by default.
Plan = tuple[Json, list[tuple[str, Any]]]


class Filler:
    """Completes values by the contract.

    Args:
        contract: What answers keep.
        beta: Whether they are of the beta API.
    """

    def __init__(self, contract: Contract, beta: bool) -> None:
        name = "beta.messages.create" if beta else "messages.create"
        self._contract = contract
        self._name = name
        self.message: Json = contract.resolve(contract.operations[name].result)["properties"]
        self._plans: dict[int, Plan] = {}

    def content(self, blocks: list[Json]) -> list[Json]:
        """The content of a message.

        Raises:
            ApiError: 500, a block has no place in it, or lacks what nobody can guess.
        """
        items = self.message["content"]["items"]
        return [self.filled(items, block, f"content.{index}") for index, block in enumerate(blocks)]

    def filled(self, schema: Any, value: Any, at: str) -> Any:
        """A value with what its schema requires.

        Args:
            schema: A part of the contract.
            value: JSON.
            at: Where it stands.

        Raises:
            ApiError: 500, it cannot be completed.
        """
        schema = self._contract.resolve(schema)
        if isinstance(value, list):
            items = self._array(schema)
            return value if items is None else [self.filled(items, one, f"{at}.{n}") for n, one in enumerate(value)]
        if not isinstance(value, dict):
            return value
        rules, wanted = self._plan(self._member(schema, value, at))
        found = dict(value)
        for name, part in value.items():
            if type(part) in (dict, list) and name in rules:
                found[name] = self.filled(rules[name], part, f"{at}.{name}")
        for name, usual in wanted:
            if name not in found:
                if usual is _MISSING:
                    raise self._wrong(f"{at}.{name}: Field required")
                found[name] = usual(found) if callable(usual) else usual
        return found

    def stop_reasons(self) -> list[str]:
        """The reasons to stop that there are."""
        return list(self._enum(self.message["stop_reason"]))

    def _enum(self, schema: Json) -> list[str]:
        for member in schema.get("anyOf") or [schema]:
            member = self._contract.resolve(member)
            if "enum" in member:
                return list(member["enum"])
        return []

    def _array(self, schema: Json) -> Json | None:
        """The schema of the items of a list."""
        for member in schema.get("anyOf") or [schema]:
            member = self._contract.resolve(member)
            if member.get("type") == "array":
                items: Json = member.get("items") or {}
                return items
        return None

    def _member(self, schema: Json, value: Json, at: str) -> Json:
        """The member of a union that a value is meant to be."""
        mapping = (schema.get("discriminator") or {}).get("mapping")
        if mapping:
            tag = value.get(schema["discriminator"]["propertyName"])
            if tag not in mapping:
                raise self._wrong(f"{at}: {self._name} has no {tag!r} here; there are {', '.join(sorted(mapping))}")
            return self._member(self._contract.resolve({"$ref": mapping[tag]}), value, at)
        members = [self._contract.resolve(member) for member in schema.get("anyOf") or schema.get("oneOf") or ()]
        if not members:
            return schema
        objects = [member for member in members if member.get("type") == "object" or "discriminator" in member]
        tag = value.get("type")
        for member in objects:
            rules = member.get("properties") or {}
            known = "type" not in value or (rules.get("type") or {}).get("const") == tag
            if ("discriminator" in member and tag is not None) or (known and value.keys() <= rules.keys()):
                return self._member(member, value, at)
        raise self._wrong(f"{at}: has keys that do not belong together: {', '.join(value)}")

    def _plan(self, schema: Json) -> Plan:
        found = self._plans.get(id(schema))
        if found is None:
            rules: Json = schema.get("properties") or {}
            names = [*(schema.get("required") or ()), *(name for name in ("caller",) if name in rules)]
            wanted = [(name, self._usual(name, rules[name])) for name in dict.fromkeys(names)]
            found = self._plans[id(schema)] = rules, sorted(wanted, key=lambda pair: callable(pair[1]))
        return found

    def _usual(self, name: str, rule: Json) -> Any:
        """What a property is when nobody says it."""
        whole = self._contract.resolve(rule)
        for schema in (rule, whole):
            for key in ("default", "const"):
                if key in schema:
                    return schema[key]
        if any(option.get("type") == "null" for option in whole.get("anyOf") or ()):
            return None
        if name == "content" and whole.get("type") != "array":
            return _MISSING
        return _COMPUTED.get(name, _USUAL.get(name, _MISSING))

    @staticmethod
    def _wrong(problem: str) -> ApiError:
        return ApiError(500, f"The answer of the script breaks the contract: {problem}")


@cache
def filler(contract: Contract, beta: bool) -> Filler:
    """What completes answers by a contract."""
    return Filler(contract, beta)
