"""JSON Schema in the part of it that the API keeps: what it does not know is told to the model in words.

The rules, and the way the words are written, are those of the official package.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from .._errors import ConfigurationError

Json = dict[str, Any]
_TYPES: Final = ("object", "array", "string", "integer", "number", "boolean", "null")
#: Formats of texts that the API keeps.
_FORMATS: Final = ("date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid")
#: Keyword for a choice of schemas → the one that the API is given for it. The first that is there counts.
_CHOICES: Final = {"anyOf": "anyOf", "oneOf": "anyOf", "allOf": "allOf"}
_WORDS: Final = ("description", "title")
#: Where something went.
DESCRIPTION: Final = "description"
DROPPED: Final = "dropped"


class Moved(NamedTuple):
    """A keyword of a schema that the API does not keep.

    Attributes:
        path: The schema in which it stands, as a JSON Pointer (RFC 6901); empty for the root.
        keyword: Its name.
        value: What it says.
        to: Where it went: ``description``, where the model reads it; ``anyOf``; or ``dropped``.
    """

    path: str
    keyword: str
    value: Any
    to: str


def supported(schema: Any, moved: list[Moved], path: str = "") -> Json:
    """The schema that the API is given for another one, which is left as it is.

    Args:
        schema: A JSON schema.
        moved: Takes what the API does not keep.
        path: Where the schema stands.

    Raises:
        ConfigurationError: It says nothing that the API could keep; the message names the place.
    """
    if not isinstance(schema, Mapping):
        raise _refused(path, f"is {schema!r}, which is no schema with a type")
    rest, made = dict(schema), Json()
    definitions = rest.pop("$defs", None)
    if definitions is not None:
        made["$defs"] = _each(definitions, moved, f"{path}/$defs")
    reference = rest.pop("$ref", None)
    if reference is not None:
        made["$ref"] = reference
        moved.extend(Moved(path, name, value, DROPPED) for name, value in rest.items())
        return made
    kind: Any = rest.pop("type", None)
    literals = _literals(rest)
    made.update(literals)
    if literals:
        kind = None
    elif isinstance(kind, list) and not any(name in rest for name in _CHOICES):
        moved.append(Moved(path, "type", kind, "anyOf"))
        kind, rest = None, _split(kind, rest)
    if kind is not None and kind not in _TYPES:
        raise _refused(path, f"has the type {kind!r}: give one of {', '.join(_TYPES)}")
    _choose(made, rest, kind, bool(literals), moved, path)
    for name in _WORDS:
        words = rest.pop(name, None)
        if words is not None:
            made[name] = words
    if kind == "object":
        _object(made, rest, moved, path)
    elif kind == "string":
        _keep(made, rest, "format", _FORMATS)
    elif kind == "array":
        items = rest.pop("items", None)
        if items is not None:
            made["items"] = supported(items, moved, f"{path}/items")
        _keep(made, rest, "minItems", (0, 1))
    if rest:
        moved.extend(Moved(path, name, value, DESCRIPTION) for name, value in rest.items())
        told = "{" + ", ".join(f"{name}: {value}" for name, value in rest.items()) + "}"
        made["description"] = f"{made['description']}\n\n{told}" if "description" in made else told
    return made


def _literals(rest: Json) -> Json:
    """Take the values out of a schema that lists its values, if all of them are plain."""
    found: Json = {}
    values = rest.get("enum")
    if isinstance(values, list) and values and all(map(_plain, values)):
        found["enum"] = list(rest.pop("enum"))
    if "const" in rest and _plain(rest["const"]):
        found["const"] = rest.pop("const")
    return found


def _plain(value: Any) -> bool:
    return value is None or isinstance(value, str | int | float)


def _split(kinds: Sequence[Any], rest: Json) -> Json:
    """A schema with several types as a choice of schemas with one."""
    rules = {name: value for name, value in rest.items() if name not in _WORDS}
    words = {name: value for name, value in rest.items() if name in _WORDS}
    return {"anyOf": [{"type": kind} if kind == "null" else {"type": kind, **rules} for kind in kinds], **words}


def _choose(made: Json, rest: Json, kind: str | None, literal: bool, moved: list[Moved], path: str) -> None:
    """Put in the choice of schemas, or the type where there is none."""
    given = {name: rest.pop(name, None) for name in _CHOICES}
    chosen = next((name for name, parts in given.items() if isinstance(parts, list)), None)
    for name, parts in given.items():
        if parts is not None and (name != chosen or _CHOICES[name] != name):
            moved.append(Moved(path, name, parts, _CHOICES[name] if name == chosen else DROPPED))
    if chosen is not None:
        parts = enumerate(given[chosen])
        made[_CHOICES[chosen]] = [supported(part, moved, f"{path}/{chosen}/{number}") for number, part in parts]
        if kind is not None:
            moved.append(Moved(path, "type", kind, DROPPED))
    elif kind is not None:
        made["type"] = kind
    elif not literal:
        raise _refused(
            path,
            "has no `type`, `anyOf`, `oneOf` or `allOf`, and no `const` or `enum` of plain values. Say what may stand "
            "there: `Any` and `object` say nothing",
        )


def _object(made: Json, rest: Json, moved: list[Moved], path: str) -> None:
    made["properties"] = _each(rest.pop("properties", {}), moved, f"{path}/properties")
    more = rest.pop("additionalProperties", False)
    if more is not False:
        moved.append(Moved(path, "additionalProperties", more, DROPPED))
    made["additionalProperties"] = False
    required = rest.pop("required", None)
    if required is not None:
        made["required"] = list(required) if isinstance(required, list) else required


def _keep(made: Json, rest: Json, name: str, known: Sequence[Any]) -> None:
    """Keep a keyword whose value the API knows; another one becomes the last of those that are told."""
    value = rest.pop(name, None)
    if value in known:
        made[name] = value
    elif value not in (None, ""):
        rest[name] = value


def _each(schemas: Any, moved: list[Moved], path: str) -> Json:
    if not isinstance(schemas, Mapping):
        raise _refused(path, f"is {schemas!r}: give schemas by their names")
    return {name: supported(schema, moved, f"{path}/{_escaped(name)}") for name, schema in schemas.items()}


def _escaped(name: Any) -> str:
    return str(name).replace("~", "~0").replace("/", "~1")


def _refused(path: str, why: str) -> ConfigurationError:
    return ConfigurationError(f"The schema cannot be asked for: {path or 'its root'} {why}.")
