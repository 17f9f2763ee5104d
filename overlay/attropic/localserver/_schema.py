"""Values checked against the schemas of the contract, with messages that name the field.

The checking itself is that of `jsonschema`. A union with a discriminator is checked as the member that its tag names,
so that a message is about the block that was meant, not about twenty that were not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, cast

from ._contract import Contract, contract
from ._time import instant
from ._wire import ApiError, Json

if TYPE_CHECKING:
    from jsonschema import ValidationError

    Errors = Iterator[ValidationError]

#: Type of JSON → how a message calls it.
_KINDS: Final = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "array": "list",
    "object": "dictionary",
    "null": "null",
}
#: What is wrong with a value that another member of a union is meant for.
_OTHER: Final = ("type", "const", "enum", "union")
_BOUNDS: Final = {
    "minimum": "Input should be greater than or equal to {}",
    "maximum": "Input should be less than or equal to {}",
    "exclusiveMinimum": "Input should be greater than {}",
    "exclusiveMaximum": "Input should be less than {}",
    "multipleOf": "Input should be a multiple of {}",
    "minLength": "String should have at least {} characters",
    "maxLength": "String should have at most {} characters",
    "pattern": "String should match pattern '{}'",
    "minItems": "List should have at least {} items",
    "maxItems": "List should have at most {} items",
    "uniqueItems": "List should not have an item twice",
    "minProperties": "Dictionary should have at least {} items",
    "maxProperties": "Dictionary should have at most {} items",
    "format": "Input should be a valid {}",
}
_INTEGERS: Final = {"int32": 2**31, "int64": 2**63}
#: Format → how a message calls it.
_NAMES: Final = {"date-time": "date and time with a time zone (RFC 3339)", **dict.fromkeys(_INTEGERS, "integer")}
#: Rules whose message is written where they are checked.
_OWN: Final = ("tag", "union")


class Schemas:
    """Checks values against schemas of a contract.

    Args:
        contract: Whose schemas are referred to.
    """

    def __init__(self, contract: Contract) -> None:
        from jsonschema import Draft202012Validator, FormatChecker
        from jsonschema.validators import extend

        self._contract = contract
        self._formats = FormatChecker(formats=())
        self._formats.checks("date-time", ValueError)(_is_date_time)
        for name, bound in _INTEGERS.items():
            self._formats.checks(name)(lambda value, bound=bound: not _is_integer(value) or -bound <= value < bound)
        kind: Any = extend  # it has no types
        own = {"oneOf": self._one_of, "anyOf": self._any_of, "pattern": _pattern, "items": _items}
        self._kind = kind(Draft202012Validator, own)
        self._made: dict[int, tuple[Json, Any]] = {}

    def problems(self, schema: Json, value: Any, at: str = "") -> list[str]:
        """What is wrong with a value, as messages that begin with the place; empty when nothing is.

        Args:
            schema: What it should be: a part of the contract.
            value: JSON.
            at: Where it stands.
        """
        return [_message(error, at) for error in self._errors(schema, value)]

    def _errors(self, schema: Json, value: Any) -> Errors:
        made = self._made.get(id(schema))
        if made is None:
            whole = {**schema, "components": self._contract.document["components"]}
            made = self._made[id(schema)] = schema, self._kind(whole, format_checker=self._formats)
        found: Errors = made[1].iter_errors(value)
        return found

    def check(self, schema: Json, value: Any, at: str = "") -> None:
        """Refuse a value that is not of its schema.

        Raises:
            ApiError: 400, with the first thing that is wrong.
        """
        try:
            for error in islice(self._errors(schema, value), 1):
                raise ApiError(400, _message(error, at))
        except RecursionError:
            raise ApiError(400, "The request body is too deep") from None

    def _one_of(self, validator: Any, members: list[Json], value: Any, schema: Json) -> Errors:
        """A union: the member that the tag names, or the one member that fits."""
        from jsonschema import ValidationError

        discriminator = schema.get("discriminator") or {}
        name, mapping = discriminator.get("propertyName"), discriminator.get("mapping")
        if not name or not mapping or not isinstance(value, dict):
            yield from self._any_of(validator, members, value, schema)
            return
        tag = value.get(name, self._usual_tag(members, name))
        if isinstance(tag, str) and tag in mapping:
            yield from validator.descend(value, {"$ref": mapping[tag]}, schema_path=tag)
        elif name not in value:
            yield ValidationError("Field required", validator="tag", path=(name,))
        else:
            tags = ", ".join(map(repr, mapping))
            yield ValidationError(f"Input should be {_or(tags)}", validator="tag", path=(name,))

    def _usual_tag(self, members: list[Json], name: str) -> Any:
        """The tag of a value without one: that of the member which does not require it."""
        for member in members:
            schema = self._contract.resolve(member)
            if name not in (schema.get("required") or ()):
                rule = (schema.get("properties") or {}).get(name) or {}
                tags = [option["const"] for option in (rule, *(rule.get("anyOf") or ())) if "const" in option]
                if tags:
                    return tags[0]
        return None

    def _any_of(self, validator: Any, members: list[Json], value: Any, schema: Json) -> Errors:
        """A union without a tag: fine when a member fits; else what is wrong with the member that comes nearest."""
        from jsonschema import ValidationError

        near: list[list[ValidationError]] = []
        for number, member in enumerate(members):
            errors = list(validator.descend(value, member, schema_path=number))
            if not errors:
                return
            if not any(error.validator in _OTHER and not error.path for error in errors):
                near.append(errors)
        if near:
            yield min(near, key=len)[0]
            return
        kinds = dict.fromkeys(kind for member in members for kind in self.kinds(member))
        names = [_KINDS[kind] for kind in kinds if kind != "null"] or ["null"]
        yield ValidationError(f"Input should be a valid {' or '.join(names)}", validator="union")

    def kinds(self, schema: Json) -> Iterator[str]:
        """The types of JSON that a schema allows."""
        schema = self._contract.resolve(schema)
        kind = schema.get("type")
        yield from [kind] if isinstance(kind, str) else kind or ()
        for word in ("anyOf", "oneOf", "allOf"):
            for member in schema.get(word) or ():
                yield from self.kinds(member)
        if kind is None and ("const" in schema or "enum" in schema):
            yield "string"
        if kind is None and "properties" in schema:
            yield "object"

    def items(self, schema: Json) -> Json:
        """The schema of the items of an array; an empty one where there is none."""
        schema = self._contract.resolve(schema)
        found: Json = schema.get("items") or {}
        members = [member for word in ("anyOf", "oneOf", "allOf") for member in schema.get(word) or ()]
        return found or next(filter(None, map(self.items, members)), {})


@cache
def _of(contract: Contract) -> Schemas:
    return Schemas(contract)


def schemas(of: Contract | None = None) -> Schemas:
    """Checks against a contract; by default the one that `attropic_api` was made from."""
    return _of(of or contract())


def _message(error: ValidationError, at: str) -> str:
    path = [part for part in (at, *map(str, error.absolute_path)) if part]
    rule, wanted = str(error.validator), cast("Any", error.validator_value)
    given, schema = cast("Any", error.instance), cast("Any", error.schema)
    if rule == "required":
        path.append(next((name for name in wanted if name not in given), ""))
        text = "Field required"
    elif rule == "additionalProperties":
        path.append(next((name for name in given if name not in (schema.get("properties") or {})), ""))
        text = "Extra inputs are not permitted"
    elif rule == "type":
        kinds = [_KINDS[kind] for kind in ([wanted] if isinstance(wanted, str) else wanted) if kind != "null"]
        text = f"Input should be a valid {' or '.join(kinds or ['null'])}"
    elif rule in ("const", "enum"):
        options = [wanted] if rule == "const" else [one for one in wanted if one is not None]
        text = f"Input should be {_or(', '.join(map(repr, options)))}"
    elif rule in _BOUNDS:
        text = _BOUNDS[rule].format(_NAMES.get(wanted, wanted) if rule == "format" else wanted)
    elif rule in _OWN:
        text = str(error.message)
    else:  # the words of `jsonschema` would show the value, which may be a secret
        text = f"Input does not fit the rule {rule!r}"
    return f"{'.'.join(path)}: {text}" if path else text


def _or(names: str) -> str:
    """`a, b, c` → `a, b or c`."""
    head, comma, last = names.rpartition(", ")
    return f"{head} or {last}" if comma else last


def _items(validator: Any, rule: Any, value: Any, schema: Json) -> Errors:
    """The items of a list, unless there are too many: then nobody looks at them."""
    from jsonschema import Draft202012Validator

    if isinstance(value, list) and len(value) <= schema.get("maxItems", len(value)):
        yield from Draft202012Validator.VALIDATORS["items"](validator, rule, value, schema)


def _pattern(validator: Any, pattern: str, value: Any, schema: Json) -> Errors:
    """A pattern, whose `$` is the end of the text, as in ECMA-262, and not the place before a last line feed."""
    from jsonschema import ValidationError

    if isinstance(value, str) and not re.search(_end(pattern), value):
        yield ValidationError("", validator="pattern", validator_value=pattern)


@cache
def _end(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern[:-1] + r"\Z" if pattern.endswith("$") and not pattern.endswith("\\$") else pattern)


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_date_time(value: object) -> bool:
    if isinstance(value, str):
        instant(value)
    return True
