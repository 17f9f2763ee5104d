"""Parameters that upstream has taken away, still accepted for some versions: ``x-removed-params`` of an operation.

Each entry says ``name`` (of the argument), ``wire``, ``location`` (``query``, ``header``, ``cookie`` or
``body``), ``removed_in``, ``until`` and ``schema``; an overlay puts them there.
"""

from __future__ import annotations

import re
from typing import Any, Final

from . import ir
from .errors import SpecError, pointer
from .identifiers import argument, pascal
from .shape import Shaper
from .walk import Schema

KEY: Final = "x-removed-params"
_KEYS: Final = ("name", "wire", "location", "removed_in", "until", "schema")
_LOCATIONS: Final = ("query", "header", "cookie", "body")
_VERSION: Final = re.compile(r"\d+\.\d+(\.\d+)?")


def attach(op: ir.Operation, data: Schema, shaper: Shaper, hint: str) -> None:
    """Add the arguments that ``x-removed-params`` of an operation names.

    Raises:
        SpecError: An entry is not as described above, or its parameter is there.
    """
    for index, entry in enumerate(_entries(data, op.pointer)):
        at = op.pointer + pointer(KEY, index)
        _check(entry, at)
        wire, location = entry["wire"], entry["location"]
        since = ir.Removed(entry["removed_in"], entry["until"])
        value = shaper.type(entry["schema"], hint + pascal(wire), f"{at}/schema")
        doc = f"Not in the API since {since.removed_in}; sent with a `DeprecationWarning` until {since.until}."
        name = argument(entry["name"])
        if location == "body":
            op.removed_fields.append(ir.Field(wire, name, value, False, doc, removed=since))
            continue
        if any((p.wire, p.location) == (wire, location) for p in op.parameters):
            raise _present(wire, at)
        style = "simple" if location == "header" else "form"
        op.parameters.append(
            ir.Parameter(wire, name, location, value, False, style, style == "form", doc, removed=since)
        )


def check(op: ir.Operation, api: ir.Api) -> None:
    """Refuse removed properties of a body that has them, or that is one argument.

    Raises:
        SpecError: There is such a property.
    """
    if not op.removed_fields:
        return
    model = api.definitions[op.body.key] if op.body and op.body.key else None
    if not isinstance(model, ir.Model):
        raise SpecError(
            "The body of this operation has no properties that are arguments.",
            pointer=op.pointer + pointer(KEY),
            remedy="Remove the entries with `location: body`.",
        )
    present = {f.wire for f in model.fields}
    for gone in op.removed_fields:
        if gone.wire in present:
            raise _present(gone.wire, op.pointer + pointer(KEY))


def _entries(data: Schema, at: str) -> list[Any]:
    entries = data.get(KEY) or []
    if not isinstance(entries, list):
        raise SpecError(f"`{KEY}` is a list.", pointer=at + pointer(KEY), remedy="Write one entry to a parameter.")
    return entries


def _check(entry: Any, at: str) -> None:
    if not isinstance(entry, dict) or set(entry) != set(_KEYS):
        raise SpecError("An entry has other keys than it should.", pointer=at, remedy=f"Give {', '.join(_KEYS)}.")
    if entry["location"] not in _LOCATIONS:
        raise SpecError(
            f"A parameter cannot be kept in {entry['location']!r}.", pointer=at, remedy=f"Use {', '.join(_LOCATIONS)}."
        )
    for key in ("removed_in", "until"):
        if not isinstance(entry[key], str) or not _VERSION.fullmatch(entry[key]):
            raise SpecError(f"`{key}` is not a version.", pointer=at, remedy="Write for example '0.3.0', as text.")


def _present(wire: str, at: str) -> SpecError:
    return SpecError(
        f"The parameter {wire!r} is said to be removed, and it is there.",
        pointer=at,
        remedy="Upstream has it again: drop the entry.",
    )
