"""YAML and JSON in and out, by one set of rules.

YAML is read by the 1.2 core schema, as OpenAPI asks: ``on`` is a string and a date is a string.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Hashable, Iterator
from contextvars import ContextVar
from typing import Any

import yaml

from .cache import Cache
from .errors import SpecError

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _CoreLoader(_Loader):  # type: ignore[misc, valid-type]  # the C loader is chosen at run time
    """Only the scalars of the YAML 1.2 core schema; a key given twice is an error."""

    yaml_implicit_resolvers: dict[Any, Any] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, Hashable) or key in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the key {key!r} stands twice in one mapping", key_node.start_mark
                )
            seen.add(key)
        mapping: dict[Hashable, Any] = super().construct_mapping(node, deep=deep)
        return mapping


for _tag, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+|0o[0-7]+)$", "-+0123456789"),
    (
        "float",
        r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
        "-+0123456789.",
    ),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
):
    _CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


def _octal(loader: Any, node: yaml.ScalarNode) -> int:
    text = node.value
    return int(text, 8) if text.startswith("0o") else int(text, 16) if text.startswith("0x") else int(text)


_CoreLoader.add_constructor("tag:yaml.org,2002:int", _octal)
_CoreLoader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: _float(node.value))


def _float(text: str) -> float:
    lowered = text.lower()
    return float(lowered.replace(".inf", "inf").replace(".nan", "nan"))


#: What was read before, while it is asked for.
_CACHE: ContextVar[Cache | None] = ContextVar("cache", default=None)


@contextlib.contextmanager
def remembered(cache: Cache) -> Iterator[None]:
    """Look into a cache before a text is read, and put there what was read."""
    token = _CACHE.set(cache)
    try:
        yield
    finally:
        _CACHE.reset(token)


def parse(source: str, *, where: str) -> Any:
    """Read YAML or JSON text.

    Raises:
        SpecError: The text is neither; the message has line and column.
    """
    cache = _CACHE.get()
    if cache is None:
        return _parsed(source, where)
    key = cache.key("text", source)
    content = cache.content(key)
    if content is not None:
        return json.loads(content)
    value = _parsed(source, where)
    if _is_tree(value, set()):
        cache.put(key, json.dumps(value).encode())
    return value


def _is_tree(value: Any, seen: set[int]) -> bool:
    """Whether JSON gives back the same value: its keys are texts, and no part stands at two places (YAML's aliases)."""
    if isinstance(value, dict | list):
        if id(value) in seen:
            return False
        seen.add(id(value))
        if isinstance(value, dict):
            return all(type(key) is str and _is_tree(part, seen) for key, part in value.items())
        return all(_is_tree(part, seen) for part in value)
    return value is None or type(value) in (str, bool, int, float)


def _parsed(source: str, where: str) -> Any:
    if source.lstrip()[:1] in "{[":
        try:
            return json.loads(source)
        except json.JSONDecodeError as error:
            json_error = error
    else:
        json_error = None
    try:
        loader = _CoreLoader(source)
        try:
            return loader.get_single_data()
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        if json_error is not None:
            place = f"line {json_error.lineno}, column {json_error.colno}"
        problem = getattr(error, "problem", None) or str(error)
        raise SpecError(
            f"This is not valid YAML or JSON: {problem}.",
            where=where,
            pointer=place,
            remedy="Correct the syntax at this place.",
        ) from None


def dump(value: Any) -> str:
    """YAML text in the given key order, block style, at most 100 columns."""
    text: str = yaml.dump(value, Dumper=_NoAliases, sort_keys=False, allow_unicode=True, width=100)
    return text


class _NoAliases(_Dumper):  # type: ignore[misc, valid-type]  # the C dumper is chosen at run time
    def ignore_aliases(self, data: Any) -> bool:
        return True
