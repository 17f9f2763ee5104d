"""What a target that selects too little does not find, and what stands there under a similar name."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

import jsonpath_rfc9535
from attrs import frozen
from jsonpath_rfc9535.segments import JSONPathChildSegment
from jsonpath_rfc9535.selectors import NameSelector

#: More would hide what matters.
_SHOWN = 3


@frozen
class Missing:
    """Names that a target asks for and the document does not have.

    Attributes:
        text: What is missing, and where.
        nearest: The places with similar names.
    """

    text: str = ""
    nearest: str = ""

    @classmethod
    def of(cls, holder: str, name: str, value: dict[str, Any]) -> Missing:
        """What to say of a name that ``value``, which stands at ``holder``, does not have."""
        return cls(f"{holder} has no {name!r}", ", ".join(map(repr, similar(name, value))))


def similar(name: str, known: dict[str, Any]) -> list[str]:
    """The names of an object that resemble this one, best first; capitals do not count."""
    lowered: dict[str, list[str]] = {}
    for key in known:
        lowered.setdefault(str(key).lower(), []).append(str(key))
    close = get_close_matches(name.lower(), lowered, n=_SHOWN, cutoff=0.6)
    return [key for match in close for key in lowered[match]][:_SHOWN]


def missing(target: str, document: dict[str, Any]) -> Missing:
    """The names in a JSONPath that are not in the document, as far as it can be followed."""
    places: list[tuple[str, Any]] = [("$", document)]
    gone: list[Missing] = []
    chosen = False  # after a wildcard or filter, that some places lack a name is no surprise
    for segment in jsonpath_rfc9535.compile(target).segments:
        if not isinstance(segment, JSONPathChildSegment):
            break
        names = [selector.name for selector in segment.selectors if isinstance(selector, NameSelector)]
        if len(names) < len(segment.selectors):
            places = [inner for place, value in places for inner in _all(place, value)]
            chosen = True
            continue
        after: list[tuple[str, Any]] = []
        lacking: list[Missing] = []
        for place, value in places:
            for name in names:
                if isinstance(value, dict) and name in value:
                    after.append((_below(place, name), value[name]))
                elif isinstance(value, dict):
                    near = [_below(place, other) for other in similar(name, value)]
                    lacking.append(Missing(f"{place} has no {name!r}", ", ".join(near)))
        places = after
        if not (chosen and after):
            gone += lacking
    shown = [one.text for one in gone[:_SHOWN]]
    if len(gone) > _SHOWN:
        shown.append(f"and {len(gone) - _SHOWN} more")
    return Missing("; ".join(shown), ", ".join(dict.fromkeys(one.nearest for one in gone[:_SHOWN] if one.nearest)))


def leads_through(target: str, location: tuple[Any, ...]) -> bool:
    """Whether a JSONPath names a place, or what stands in it, key by key."""
    segments = jsonpath_rfc9535.compile(target).segments
    if len(segments) < len(location):
        return False
    return all(
        isinstance(segment, JSONPathChildSegment)
        and any(isinstance(selector, NameSelector) and selector.name == part for selector in segment.selectors)
        for segment, part in zip(segments, location, strict=False)
    )


def _all(place: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield from ((_below(place, str(name)), inner) for name, inner in value.items())
    elif isinstance(value, list):
        yield from ((f"{place}[{index}]", inner) for index, inner in enumerate(value))


def _below(place: str, name: str) -> str:
    return f"{place}.{name}" if name.isidentifier() else f"{place}[{name!r}]"
