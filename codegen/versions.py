"""Other versions of the API: ``spec/versions/*.yaml``, overlays on the contract that describe what is otherwise there.

Each is an OpenAPI Overlay like those of ``spec/overlays``, with the same obligations. It sets the value of
``x-client.version`` to the name of the version. ``x-was`` of a property or of a parameter says what the contract calls
it; ``x-gone`` of a schema, an operation or the document gives remedies: name of what is gone → what to do.

The contract and the version are compared. What differs becomes rows of a table (``version_rows``), which the runtime
applies to operations, and names that models are read under (``mark``).
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from . import describe, ir, load, overlay
from .errors import SpecError, pointer
from .identifiers import BUILTIN_TYPES, MODEL_RESERVED, argument

FOLDER: Final = "versions"
WAS: Final = "x-was"
GONE: Final = "x-gone"


@frozen
class Version:
    """A version of the API: the contract with its overlay."""

    name: str
    file: str
    document: dict[str, Any] = field(repr=False)
    api: ir.Api = field(repr=False)

    @property
    def module(self) -> str:
        """The module of its table."""
        return "v" + "".join(c if c.isalnum() else "_" for c in self.name)

    def schema(self, key: str) -> dict[str, Any]:
        """A schema of the version; empty when it is lifted out of another one, or gone."""
        found = self.document["components"]["schemas"].get(key)
        return found if isinstance(found, dict) else {}

    def renames(self, key: str) -> dict[str, str]:
        """Wire name in the contract → wire name here, of the properties of a schema."""
        properties = self.schema(key).get("properties") or {}
        return {str(part[WAS]): wire for wire, part in properties.items() if isinstance(part, dict) and WAS in part}


def read(document: dict[str, Any], spec: Path) -> list[Version]:
    """The versions that ``spec`` describes, by name.

    Args:
        document: The contract with its overlays; it stays as it is.
        spec: The folder of the contract.

    Raises:
        SpecError: An overlay does not fit the contract, or does not say which version it describes.
    """
    found = [read_file(document, file) for file in overlay.files_of(spec / FOLDER)]
    names = {version.name: version.file for version in found}
    if len(names) < len(found):
        twice = next(version for version in found if names[version.name] != version.file)
        raise SpecError(
            f"Two overlays describe the version {twice.name!r}.",
            where=twice.file,
            pointer="/actions",
            remedy=f"Put what they say into one, {names[twice.name]}.",
        )
    return sorted(found, key=lambda version: version.name)


def read_file(document: dict[str, Any], file: Path) -> Version:
    """The version that one overlay describes.

    Raises:
        SpecError: The overlay does not fit the contract, or does not say which version it describes.
    """
    described = copy.deepcopy(document)
    overlay.apply(described, load.read(str(file)), str(file))
    try:
        api = describe.describe(described)
    except SpecError as error:
        raise error.at(str(file)) from None
    name = api.conventions.version
    base = ((document.get("x-client") or {}).get("version") or {}).get("value")
    if not name or name == base:
        raise SpecError(
            f"The overlay does not say which version it describes: it is {name!r}, that of the contract.",
            where=str(file),
            pointer="/x-client/version/value",
            remedy="Set `value` of `$['x-client'].version` in one of its actions.",
        )
    _check_was(document, described, str(file))
    return Version(name, str(file), described, api)


def _check_was(document: dict[str, Any], described: dict[str, Any], where: str) -> None:
    """See that what was renamed was there, and is not any more, and that no name is said where nobody reads it."""
    for place, part in _saying(described, ()):
        at, old = pointer(*place), part[WAS]
        if len(place) == 5 and place[0] == "components" and place[3] == "properties":
            holder, key = _at(document, place[:4]), str(place[4])
            now = _at(described, place[:4])
        elif len(place) == 5 and place[0] == "paths" and place[3] == "parameters":
            holder, key = _parameters(document, place[:4]), str(part.get("name"))
            now = _parameters(described, place[:4])
        else:
            raise SpecError(
                f"`{WAS}` stands where it is not read.",
                where=where,
                pointer=at,
                remedy="Say it of a property of a schema under components, or of a parameter of an operation.",
            )
        if old not in holder:
            raise SpecError(
                f"{key!r} is said to have been {old!r}, which the contract does not have there.",
                where=where,
                pointer=at,
                expected=str(old),
                found=", ".join(map(str, holder)) or "nothing",
                remedy="The description has changed: correct `x-was`, or drop the action.",
            )
        if old in now:
            raise SpecError(
                f"{key!r} is said to have been {old!r}, which is still there.",
                where=where,
                pointer=at,
                remedy=f"Remove {old!r} in an action of this overlay.",
            )


def _saying(value: Any, at: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], dict[str, Any]]]:
    """Everything that says what it was, with its place."""
    if isinstance(value, dict):
        if isinstance(value.get(WAS), str):
            yield at, value
        for key, part in value.items():
            yield from _saying(part, (*at, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _saying(part, (*at, index))


def _at(value: Any, place: tuple[Any, ...]) -> Any:
    for key in place:
        value = value.get(key) if isinstance(value, dict) else None
    return value or {}


def _parameters(document: dict[str, Any], place: tuple[Any, ...]) -> list[str]:
    return [str(parameter.get("name")) for parameter in _at(document, place)]


def mark(api: ir.Api, version: Version) -> None:
    """Have models that come in answers read those of the version too, and methods take its names.

    Raises:
        SpecError: A name of the version is that of another field.
    """
    api.versions[version.name] = version.module
    for key, definition in list(api.definitions.items()):
        there = version.api.definitions.get(key)
        if not isinstance(definition, ir.Model) or not isinstance(there, ir.Model):
            continue
        target = api.canonical(key)
        assert isinstance(target, ir.Model)
        renames = version.renames(key)
        required = {f.wire for f in there.fields if f.required}
        for part in target.fields:
            new = renames.get(part.wire)
            if new is not None:
                part.also[new] = _name(new, target, version)
            elif part.required and part.wire not in required and definition.in_response and not part.tag:
                part.lenient = True


def _name(wire: str, model: ir.Model, version: Version) -> str:
    """The attribute of a new name.

    Raises:
        SpecError: It is that of another field, or of what all models have.
    """
    name = argument(wire)
    taken = {n for part in model.fields for n in (part.name, *(a for w, a in part.also.items() if w != wire))}
    if name in taken | MODEL_RESERVED | BUILTIN_TYPES:
        raise SpecError(
            f"The new name {wire!r} is taken by another attribute of {model.key}.",
            where=version.file,
            pointer=model.pointer + pointer("properties", wire),
            remedy="Correct `x-was`; a property that is another one needs none.",
        )
    return name
