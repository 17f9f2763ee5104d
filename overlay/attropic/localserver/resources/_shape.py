"""From what a request says to the object that the contract describes."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from .._contract import Contract
from .._sample import example
from .._schema import schemas
from .._wire import Json

#: What a field is when nobody says so. Source: the descriptions of the fields.
USUAL: Final[Json] = {
    "description": "",
    "enabled": True,
    "permission_policy": {"type": "always_allow"},
    "relationship": "external",
    "speed": "standard",
    "version": "1",
}


class Shape:
    """Brings values into the form of a schema: what it does not know goes, what it requires comes.

    Args:
        contract: Whose schemas are referred to.
    """

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._kinds = schemas(contract).kinds
        self._plain: dict[int, tuple[Json, Json]] = {}

    def plain(self, schema: Json) -> Json:
        """The same schema without a reference and without `allOf` at its top."""
        if not schema:
            return schema
        known = self._plain.get(id(schema))
        if known is None:
            known = self._plain[id(schema)] = schema, self._merged(schema)
        return known[1]

    def _merged(self, schema: Json) -> Json:
        found = self._contract.resolve(schema)
        if "allOf" not in found:
            return found
        merged = {word: rule for word, rule in found.items() if word != "allOf"}
        for part in map(self.plain, found["allOf"]):
            for word, rule in part.items():
                if word == "properties":
                    merged[word] = {**merged.get(word, {}), **rule}
                elif word == "required":
                    merged[word] = [*merged.get(word, ()), *rule]
                else:
                    merged.setdefault(word, rule)
        return merged

    def members(self, schema: Json) -> list[Json]:
        """The members of a union, and of the unions in it; a schema that is none is its own member."""
        plain = self.plain(schema)
        union = plain.get("anyOf") or plain.get("oneOf")
        return [plain] if union is None else [found for member in union for found in self.members(member)]

    def nullable(self, schema: Json) -> bool:
        """Whether null is one of its values."""
        return "null" in self._kinds(schema)

    def properties(self, schema: Json) -> Json:
        """The properties of an object, of all members of a union."""
        return {name: rule for member in self.members(schema) for name, rule in member.get("properties", {}).items()}

    def fit(self, schema: Json, value: Any, name: str = "") -> Any:
        """A value in the form of a schema.

        Args:
            schema: The form.
            value: What is known.
            name: The property that it is of.
        """
        member = self._member(schema, value)
        if member is None:
            return self.blank(schema, name)
        if isinstance(value, list):
            rule = member.get("items") or {}
            return [self.fit(rule, item) for item in value]
        if "object" not in self._kinds(member):
            return value if self._allows(member, value) else self.blank(schema, name)
        return self._object(member, value if isinstance(value, dict) else {"id": value})

    def _allows(self, member: Json, value: Any) -> bool:
        allowed = member.get("enum") or ([member["const"]] if "const" in member else None)
        return allowed is None or value in allowed

    def _object(self, member: Json, value: Json) -> Json:
        if "properties" not in member:
            rule = member.get("additionalProperties")
            if not isinstance(rule, dict):
                return value
            return {key: self.fit(rule, item) for key, item in value.items() if item is not None}
        required, found = member.get("required", ()), {}
        for key, rule in member["properties"].items():
            if value.get(key) is not None:
                found[key] = self.fit(rule, value[key], key)
            elif key in required or key in USUAL or self._has_blank(rule):
                found[key] = self.blank(rule, key)
        return found

    def _has_blank(self, rule: Json) -> bool:
        """Whether a property that is not required is told when it is null, empty, or as always."""
        plain = self.plain(rule)
        is_map = isinstance(plain.get("additionalProperties"), dict)
        return self.nullable(rule) or plain.get("type") == "array" or is_map or "default" in plain

    def _member(self, schema: Json, value: Any) -> Json | None:
        """The member of a union that a value is meant for. An object with an id may be given as the id alone."""
        members = self.members(schema)
        if isinstance(value, dict):
            objects = [member for member in members if "object" in self._kinds(member) or not member]
            return next((member for member in objects if self._tagged(member, value)), next(iter(objects), None))
        kind = _kind(value)
        wanted = {kind, "number"} if kind == "integer" else {kind}
        fitting = [member for member in members if not member or wanted & set(self._kinds(member))]
        if not fitting and kind == "string":
            fitting = [member for member in members if "id" in member.get("properties", {})]
        return next(iter(fitting), None)

    def _tagged(self, member: Json, value: Json) -> bool:
        rules = member.get("properties", {})
        return all(self._allows(self.plain(rule), value[key]) for key, rule in rules.items() if key in value)

    def blank(self, schema: Json, name: str = "") -> Any:
        """A value of which nothing is known: null, empty, or what is usual for a property of this name."""
        if self.nullable(schema):
            return None
        if name in USUAL and self._member(schema, USUAL[name]) is not None:
            return USUAL[name]
        first = self.members(schema)[0]
        if first.get("type") == "array" and not first.get("minItems"):
            return []
        if first.get("type") == "object":
            return self._object(first, {})
        return example(schema, self._contract.document)

    def change(self, schema: Json, old: Any, given: Any, name: str = "") -> Any:
        """A value after a change: null clears what may be null or empty, maps and objects of one tag are merged.

        An object without a tag is merged when what is given of it would not be one, and replaced when it would.

        Args:
            schema: The form of the value.
            old: As it was; None when it was not there.
            given: The new value, or of an object the new properties.
            name: The property that it is of.
        """
        if given is None:
            is_list = isinstance(old, list)
            return None if self.nullable(schema) else [] if is_list else old
        if not isinstance(given, dict) or not isinstance(old, dict):
            return self.fit(schema, given, name)
        member = self._member(schema, old) or {}
        if "properties" not in member:
            return {key: item for key, item in {**old, **given}.items() if item is not None}
        is_other = given.get("type", old.get("type")) != old.get("type")
        if is_other or ("type" not in old and set(member.get("required", ())) <= set(given)):
            return self.fit(schema, given, name)
        rules = member["properties"]
        changed = {key: self.change(rules[key], old.get(key), item, key) for key, item in given.items() if key in rules}
        return {**old, **changed}


def _kind(value: Any) -> str:
    """The type of a value of JSON."""
    for kind, name in ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array")):
        if isinstance(value, kind):
            return name
    return "null"


@cache
def shape(contract: Contract) -> Shape:
    """The forms of a contract."""
    return Shape(contract)
