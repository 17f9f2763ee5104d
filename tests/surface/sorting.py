"""The frozen lists: names that are promised, and names that are not here with the reason of each."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

from tests.surface.inspecting import Names

FOLDER = Path(__file__).with_name("official")
PROMISED, ABSENT, REASONS = FOLDER / "promised.json", FOLDER / "absent.json", FOLDER / "reasons.yaml"
KINDS = ("modules", "names", "keywords", "members", "bases")
#: A name: its kind, where it is, and what it is called.
Name = tuple[str, str, str]


class UnexplainedError(Exception):
    """Names are not here, and no pattern says why."""


def flat(names: Names) -> Iterator[Name]:
    """All names of a list."""
    return ((kind, place, name) for kind in KINDS for place, many in names.get(kind, {}).items() for name in many)


def nested(names: Iterable[Name]) -> Names:
    """A list of all names."""
    found: Names = {kind: {} for kind in KINDS}
    for kind, place, name in sorted(set(names)):
        found[kind].setdefault(place, []).append(name)
    return found


def reasons() -> dict[str, dict[str, Any]]:
    """Why names are not here: by its short name each reason, with its text and the patterns that it has."""
    found: dict[str, dict[str, Any]] = yaml.safe_load(REASONS.read_text(encoding="utf-8"))
    return found


def explained(missing: Iterable[Name]) -> dict[str, Names]:
    """Names that are not here by their reasons, without what belongs to another that is not here either.

    Raises:
        UnexplainedError: No pattern fits a name.
    """
    names = set(missing)
    gone = {path_of(place, name) for kind, place, name in names if kind in ("modules", "names", "members")}
    patterns = [(short, pattern) for short, reason in reasons().items() for pattern in reason["names"]]
    found: dict[str, list[Name]] = {}
    unexplained: list[str] = []
    for kind, place, name in sorted(names):
        if not set(_above(place)) & gone:
            text = f"{kind}:{path_of(place, name)}"
            short = next((short for short, pattern in patterns if fnmatchcase(text, pattern)), None)
            found.setdefault(short, []).append((kind, place, name)) if short else unexplained.append(text)
    if unexplained:
        raise UnexplainedError(
            f"{len(unexplained)} names of the official package are not here, and {REASONS.name} has no reason: "
            + ", ".join(unexplained)
        )
    return {short: nested(found[short]) for short in reasons() if short in found}


def path_of(place: str, name: str) -> str:
    """Where something is, and its name, as one path."""
    return f"{place}.{name}".lstrip(".")


def _above(place: str) -> Iterator[str]:
    """A path and all paths above it."""
    while place:
        yield place
        place = place.rpartition(".")[0]


def read(file: Path = PROMISED) -> Any:
    """A frozen list."""
    return _unwrapped(json.loads(file.read_text(encoding="utf-8")))


def write(file: Path, names: Any) -> None:
    """Freeze a list: the names of a place in lines, so that a change shows as a small difference."""
    file.write_text(json.dumps(_wrapped(names), indent=1) + "\n", encoding="utf-8")


def _wrapped(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _wrapped(part) for name, part in value.items() if part}
    return textwrap.wrap(" ".join(value), 110, break_on_hyphens=False, break_long_words=False)


def _unwrapped(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _unwrapped(part) for name, part in value.items()}
    return " ".join(value).split()
