"""Parameters of a request: from text to what the contract says they are."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any
from urllib.parse import parse_qsl

from ._contract import Contract, Operation, Parameter, contract
from ._schema import Schemas, schemas
from ._wire import ApiError, Json


def read(
    operation: Operation, path: Mapping[str, str], query: str, headers: Mapping[str, str], of: Contract | None = None
) -> dict[str, Any]:
    """The parameters of a request by their names; those that were not given are not there.

    Args:
        operation: What is called.
        path: The parameters of the path, decoded.
        query: Raw.
        headers: Names in lower case.
        of: The contract of the operation; by default that of `attropic_api`.

    Raises:
        ApiError: 400, one is missing or of another type; the message names it.
    """
    checks = schemas(of or contract())
    pairs = parse_qsl(query, keep_blank_values=True)
    found: dict[str, Any] = {}
    for parameter in operation.parameters:
        texts = _texts(parameter, path, pairs, headers, checks)
        if not texts:
            if parameter.required:
                raise ApiError(400, f"{parameter.name}: Field required")
            continue
        value = _value(parameter.schema, texts, checks)
        checks.check(parameter.schema, value, parameter.name)
        found[parameter.name] = value
    return found


def _texts(
    parameter: Parameter,
    path: Mapping[str, str],
    query: list[tuple[str, str]],
    headers: Mapping[str, str],
    checks: Schemas,
) -> list[str]:
    if parameter.place == "query":
        return [text for name, text in query if name == parameter.name]
    given = path.get(parameter.name) if parameter.place == "path" else headers.get(parameter.name.lower())
    if given is None:
        return []
    if parameter.place == "header" and "array" in checks.kinds(parameter.schema):
        return [part.strip() for part in given.split(",") if part.strip()]
    return [given]


def _value(schema: Json, texts: list[str], checks: Schemas) -> Any:
    if "array" in checks.kinds(schema):
        items = checks.items(schema)
        return [_scalar(set(checks.kinds(items)), text) for text in texts]
    return _scalar(set(checks.kinds(schema)), texts[-1])


def _scalar(kinds: set[str], text: str) -> Any:
    """The value that a text stands for; the text itself where it stands for none, which is refused then."""
    if "boolean" in kinds and text in ("true", "false", "1", "0"):
        return text in ("true", "1")
    if "integer" in kinds and text.isascii() and text.removeprefix("-").isdecimal() and len(text) < 20:
        return int(text)
    if "number" in kinds:
        try:
            number = float(text)
        except ValueError:
            return text
        return number if isfinite(number) else text
    return text
