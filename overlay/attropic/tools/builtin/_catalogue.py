"""The tools that the description of the API declares, by family and version."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal, get_args, get_origin

from typing_extensions import NotRequired, get_type_hints

from .._errors import ToolDefinitionError

_DATED: Final = re.compile(r"(?P<family>.+)_(?P<date>\d{8})\Z")


@dataclass(frozen=True)
class Version:
    """A version of a tool.

    Attributes:
        family: What it is a version of: ``web_search``.
        tag: Its `type` in a request: ``web_search_20260209``.
        date: The date in the tag; empty without one.
        tags: All values that its `type` may have.
        fixed: The keys that have one value only, with that value.
        required: The other keys that must be there.
        optional: The other keys.
        is_beta: Whether only the Beta endpoints take it.
    """

    family: str
    tag: str
    date: str
    tags: tuple[str, ...]
    fixed: Mapping[str, str]
    required: tuple[str, ...]
    optional: tuple[str, ...]
    is_beta: bool


@cache
def catalogue() -> Mapping[str, tuple[Version, ...]]:
    """The versions of each tool, oldest first, by family."""
    from attropic_api.params import BetaToolUnionParam, ToolUnionParam

    stable = get_args(ToolUnionParam)
    found: dict[str, list[Version]] = {}
    for param in dict.fromkeys((*stable, *get_args(BetaToolUnionParam))):
        version = _version(param, is_beta=param not in stable)
        if version is not None:
            found.setdefault(version.family, []).append(version)
    return {family: tuple(sorted(versions, key=lambda one: one.date)) for family, versions in sorted(found.items())}


def versions(family: str | None = None) -> Mapping[str, tuple[str, ...]]:
    """The versions of the tools that the description of the API declares: their `type`, oldest first, by family.

    Args:
        family: The tool; None gives all.

    Raises:
        ToolDefinitionError: The description declares no such tool.
    """
    chosen = catalogue() if family is None else {family: _family(family)}
    return {name: tuple(version.tag for version in found) for name, found in chosen.items()}


def find(family: str, version: str | int | None = None) -> Version:
    """A version of a tool.

    Args:
        family: The tool.
        version: Its date or its whole tag; None is the newest one that not only the Beta endpoints take, if any.

    Raises:
        ToolDefinitionError: The description declares no such tool or version; the message names those it does.
    """
    known = _family(family)
    if version is None:
        return ([one for one in known if not one.is_beta] or known)[-1]
    wanted = str(version)
    for one in reversed(known):
        if wanted in (*one.tags, one.date) or wanted.replace("-", "") == one.date != "":
            return one
    told = ", ".join(one.date or one.tag for one in known)
    raise ToolDefinitionError(f"version={version!r} of {family} is not known. Known are {told}; none is the newest.")


def _family(family: str) -> tuple[Version, ...]:
    try:
        return catalogue()[family]
    except KeyError:
        raise ToolDefinitionError(f"{family!r} is no tool of the API. Known are {', '.join(catalogue())}.") from None


def _version(param: Any, *, is_beta: bool) -> Version | None:
    """What a TypedDict of the description declares; None for a tool of the caller."""
    hints: dict[str, Any] = get_type_hints(param, include_extras=True)
    tags = _texts(hints.get("type"))
    if not tags or "custom" in tags:
        return None
    dated = [match for match in map(_DATED.match, tags) if match]
    newest = max(dated, key=lambda match: match["date"]) if dated else None
    tag, date = (newest[0], newest["date"]) if newest else (tags[0], "")
    fixed = {key: texts[0] for key, hint in hints.items() if len(texts := _texts(hint)) == 1} | {"type": tag}
    given = [key for key in hints if key not in fixed]
    return Version(
        newest["family"] if newest else tag,
        tag,
        date,
        tags,
        fixed,
        tuple(key for key in given if not _is_optional(hints[key])),
        tuple(key for key in given if _is_optional(hints[key])),
        is_beta,
    )


def _texts(hint: Any) -> tuple[str, ...]:
    """The values of a Literal of texts."""
    values: Iterable[Any] = get_args(hint) if get_origin(hint) is Literal else ()
    return tuple(value for value in values if isinstance(value, str))


def _is_optional(hint: Any) -> bool:
    return get_origin(hint) is NotRequired


def knows(family: str, version: str | int | None, key: str) -> bool:
    """Whether a version of a tool has a setting."""
    found = find(family, version)
    return key in found.required or key in found.optional
