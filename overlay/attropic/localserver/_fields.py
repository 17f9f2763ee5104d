"""What the fields of a multipart body mean to the contract."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ._contract import Contract
from ._form import Part
from ._schema import schemas
from ._wire import ApiError, Json


def fields(parts: list[Part], schema: Json, contract: Contract) -> Json:
    """The fields as the contract sees them: a file is an empty text, since its bytes are not a matter of schemas.

    A part is given the name that its field has in the contract: clients write `files[]` for `files`. A field that the
    contract does not know is left out.

    Args:
        parts: In their order.
        schema: That of the body.
        contract: What the schema is part of.

    Raises:
        ApiError: 400, a field came twice, or one of text came as a file.
    """
    rules: Json = contract.resolve(schema).get("properties") or {}
    found: Json = {}
    for part in parts:
        name = part.name if part.name in rules else part.name.removesuffix("[]")
        if name not in rules:
            continue
        part.name = name
        binary = any(rule.get("format") == "binary" for rule in _within(rules[name], contract))
        if not binary and part.filename is not None:
            raise ApiError(400, f"{name}: Input should be a valid string, not a file")
        value: Any = "" if binary else _value(part.text(), rules[name], contract)
        if "array" in schemas(contract).kinds(rules[name]):
            found.setdefault(name, []).append(value)
        elif name in found:
            raise ApiError(400, f"{name}: Input should be given only once")
        else:
            found[name] = value
    return found


def _value(text: str, rule: Json, contract: Contract) -> Any:
    """The text of a field, or what it says as JSON where it is to be a number, a flag or an object."""
    kinds = {kind for one in _within(rule, contract) for kind in schemas(contract).kinds(one)} - {"array"}
    if not kinds or "string" in kinds:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def _within(schema: Json, contract: Contract) -> Iterator[Json]:
    """A schema, its members and its items."""
    schema = contract.resolve(schema)
    yield schema
    for member in (*(schema.get("anyOf") or ()), schema.get("items") or {}):
        if member:
            yield from _within(member, contract)
