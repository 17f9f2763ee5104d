"""The contract as data of the generated package: what the code was made from, for servers, checks and tools."""

from __future__ import annotations

import json
from typing import Any

FILE = "contract.json"


def dump(document: dict[str, Any], source: str, command: str) -> str:
    """The document as JSON: a line for each path and each schema, so that a diff shows what changed."""
    note = f"Generated from {source} by `{command}`. Do not edit."
    lines = [f'"x-generated":{json.dumps(note)}']
    for key, value in document.items():
        lines.append(f"{json.dumps(key)}:{_part(key, value)}")
    return "{" + ",\n".join(lines) + "}\n"


def _part(key: str, value: Any) -> str:
    if key == "components":
        return _lines({name: _lines(part) if name == "schemas" else _compact(part) for name, part in value.items()})
    return _lines(value) if key in ("paths", "webhooks") else _compact(value)


def _lines(parts: dict[str, Any]) -> str:
    texts = {name: part if isinstance(part, str) else _compact(part) for name, part in parts.items()}
    return "{" + ",".join(f"\n{json.dumps(name)}:{text}" for name, text in texts.items()) + "}"


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, default=str)
