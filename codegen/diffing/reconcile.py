"""Two views of one update: what the descriptions say changed, and what the generated Python says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from attrs import frozen

from .change import Change
from .naming import PACKAGE


@frozen
class Reconciled:
    """What only one of the two views sees.

    Attributes:
        description: Name and clause of changes that leave no trace in the Python surface.
        code: Name and clause of differences in the Python surface that no change explains.
        agreed: How many changes both views see.
    """

    description: tuple[tuple[str, str], ...]
    code: tuple[tuple[str, str], ...]
    agreed: int

    def as_dict(self) -> dict[str, Any]:
        """The result as plain values, for JSON."""
        return {
            "agreed": self.agreed,
            "description_only": [{"name": name, "text": text} for name, text in self.description],
            "code_only": [{"name": name, "text": text} for name, text in self.code],
        }


def reconcile(changes: Sequence[Change], surface: Sequence[tuple[str, str]]) -> Reconciled:
    """Compare the changes between two descriptions with the differences between two surfaces."""
    visible = [change for change in changes if change.verdict != "invisible"]
    told = {_plain(name) for change in changes for name in change.python} | _results(changes)
    types = {name for name in told if re.fullmatch(r"\w+", name)}
    types |= {
        _plain(name) for change in changes for name in (change.old, change.new) if change.kind.startswith("type-")
    }
    seen = {_plain(name) for name, _ in surface}
    code = tuple(
        (name, text)
        for name, text in surface
        if not ({_plain(name), *_above(_plain(name))} & told) and not _only_names(text, types)
    )
    kept = [
        change
        for change in visible
        if not any(_touches(_plain(name), seen) for name in (*change.python, *_results([change])))
    ]
    description = tuple((change.python[0] if change.python else "", change.text) for change in kept)
    return Reconciled(description, code, len(visible) - len(kept))


def _plain(name: str) -> str:
    """A name without package and namespace: the deepest name of a type is enough to tell it."""
    bare = re.sub(rf"^(?:{PACKAGE}\.)?types(?:\.[a-z_0-9]+)*\.(?=[A-Z])", "", name)
    return re.sub(r"\['(.*)'\]$", r".\1", bare)  # a type that is only sent has an attribute and a key of one name


def _above(name: str) -> set[str]:
    """The type of a field, the method of an argument."""
    return {name[: found.start()] for found in re.finditer(r"[.\[(]", name) if not name.startswith("client.")} | (
        {name.partition("(")[0]} if "(" in name else set()
    )


def _touches(name: str, seen: set[str]) -> bool:
    return name in seen or bool(_above(name) & seen)


def _results(changes: Sequence[Change]) -> set[str]:
    """Methods whose answer a change concerns."""
    return {f"client.{c.where.operation}" for c in changes if c.where.operation and c.where.location == "response"}


def _only_names(text: str, types: set[str]) -> bool:
    """Whether the two annotations of a clause differ in nothing but types that are told to have changed."""
    found = re.fullmatch(r"was (.*), is (.*)", text, re.DOTALL)
    if found is None:
        return False
    first, second = (set(re.findall(r"\w+", part)) for part in found.groups())
    return bool(first ^ second) and first ^ second <= types
