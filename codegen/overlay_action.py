"""One action of an overlay: what it expects, what it changes, and what other actions changed before it."""

from __future__ import annotations

import copy
import re
from typing import Any

import jsonpath_rfc9535

from .errors import SpecError
from .overlay_nearest import Missing, leads_through, missing

_ACTION_KEYS = {"target", "description", "update", "remove", "x-expect"}
_EXPECT_KEYS = {"matches", "contains", "adds"}
_STALE = "The description has changed: correct the target, or drop the action if it is no longer needed."
_REVIEW = "The description has changed: review the action."
#: A JSONPath of nothing but names, which most are: it selects one place or none.
_PLAIN = re.compile(r"""\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\['[^'"\\\x00-\x1f]+'\])+""")
_STEP = re.compile(r"""\.([A-Za-z_][A-Za-z0-9_]*)|\['([^']+)'\]""")
#: A place in the document: its keys and indices from the root.
Location = tuple[Any, ...]


class Ledger:
    """Who has set what, so that two actions that contradict each other are found.

    Attributes:
        at: File and index of the action that runs.
    """

    def __init__(self) -> None:
        self.at = ""
        self.set: dict[Location, str] = {}
        self.removed: dict[Location, str] = {}

    def note(self, location: Location) -> None:
        """Remember that the present action has set this place."""
        self.set[location] = self.at
        self.removed.pop(location, None)

    def forget(self, location: Location) -> None:
        """The present action has removed a place; what stands behind it in a list has other places now."""
        if not isinstance(location[-1], int):
            self.removed[location] = self.at
        holder, last = location[:-1], location[-1]
        gone = [
            place
            for place in self.set
            if place[: len(holder)] == holder
            and len(place) > len(holder)
            and (place[len(holder)] == last or (isinstance(last, int) and place[len(holder)] > last))
        ]
        for place in gone:
            del self.set[place]

    def before(self, location: Location) -> str:
        """The action that has set this place, or the empty text."""
        return self.set.get(location, "")


class Action:
    """One entry of ``actions``.

    Raises:
        SpecError: It is not a valid action, or gives no reason or expectation.
    """

    def __init__(self, action: Any, ledger: Ledger) -> None:
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            raise SpecError("An action needs a `target`.", remedy="Give a JSONPath, for example $.info.")
        self.ledger = ledger
        self.target: str = action["target"]
        self.update = action.get("update")
        self.remove = action.get("remove", False) is True
        unknown = set(action) - _ACTION_KEYS
        expect = action.get("x-expect")
        if unknown:
            raise self._error(
                f"Unknown key {sorted(unknown)[0]!r} in the action.", "Remove it or correct its spelling."
            )
        if not isinstance(action.get("description"), str) or not action["description"].strip():
            raise self._error("The action gives no reason.", "Say why in `description`.")
        if not isinstance(expect, dict) or type(expect.get("matches")) is not int or set(expect) - _EXPECT_KEYS:
            raise self._error(
                "The action does not say what it expects.",
                "Add `x-expect: {matches: N}`, with `contains` and `adds` where useful.",
            )
        if self.remove == ("update" in action):
            raise self._error("An action has either `update` or `remove: true`.", "Keep one of them.")
        self.expect = expect

    def run(self, document: dict[str, Any]) -> None:
        """Apply the action; when it does not fit, the document is as before.

        Raises:
            SpecError: It finds something else than it expects, changes nothing, or contradicts an earlier action.
        """
        nodes = self._select(document)
        self._check_matches(document, len(nodes))
        for location, value in nodes:
            self._check_contains(value, self.expect.get("contains"), "")
            if not self.remove:
                if not isinstance(value, dict | list):
                    raise self._error("The target is neither object nor array.", "Select its parent and update that.")
                self._check_update(value, self.update, "", location, self.expect.get("contains"))
        if self.remove:
            self._remove(document, [location for location, _ in nodes])
            return
        for location, value in nodes:
            if not self._merge(value, self.update, location):
                raise self._error("The update changes nothing.", "Drop the action: what it wants is there already.")

    def _select(self, document: dict[str, Any]) -> list[tuple[Location, Any]]:
        if _PLAIN.fullmatch(self.target):
            return _walked(document, [name or quoted for name, quoted in _STEP.findall(self.target)])
        try:
            return [(node.location, node.value) for node in jsonpath_rfc9535.find(self.target, document)]
        except jsonpath_rfc9535.JSONPathError as error:
            raise self._error(
                f"The target is not valid JSONPath: {error}.",
                "Correct it (RFC 9535); a name with other signs than letters, digits and _ is quoted: $['x-name'].",
            ) from None

    def _check_matches(self, document: dict[str, Any], count: int) -> None:
        wanted = self.expect["matches"]
        if count == wanted and count:
            return
        if not count and not wanted:
            raise self._error("The action selects nothing.", "Drop it, or correct the target.")
        gone: Missing = missing(self.target, document) if count < wanted else Missing()
        error = self._error(f"The target selects {count} places, expected {wanted}.", _STALE)
        error.places = count
        error.expected = _places(wanted)
        error.found = gone.text or _places(count)
        by = next((by for place, by in self.ledger.removed.items() if leads_through(self.target, place)), "")
        if by:
            error.found += f"; removed by {by}"
        error.nearest = gone.nearest
        raise error

    def _check_contains(self, value: Any, expected: Any, at: str) -> None:
        if expected is None:
            return
        if isinstance(expected, dict) and isinstance(value, dict):
            for key, inner in expected.items():
                if key not in value:
                    gone = Missing.of(at or "the target", key, value)
                    error = self._error(f"Expected to find {at}/{key}.", _REVIEW)
                    error.expected, error.found, error.nearest = f"{at}/{key}: {_short(inner)}", gone.text, gone.nearest
                    raise error
                self._check_contains(value[key], inner, f"{at}/{key}")
        elif value != expected:
            place = at or "the target"
            error = self._error(f"Expected {expected!r} at {place}, found {_short(value)}.", _REVIEW)
            error.expected, error.found = f"{place}: {_short(expected)}", _short(value)
            raise error

    def _check_update(self, value: Any, update: Any, at: str, location: Location, contains: Any) -> None:
        """Whether the update fits, before anything is changed."""
        if isinstance(value, list):
            if isinstance(update, list):  # nowhere in a description does an array stand in an array
                raise self._error("An array is updated by one entry, which is appended.", "Give the entry, not a list.")
            return
        if not isinstance(update, dict):
            raise self._error("An object can only be updated by an object.", "Correct `update`.")
        adds = self.expect.get("adds")
        for key, new in update.items():
            said = isinstance(contains, dict) and key in contains
            if key not in value:
                if adds is not None and key not in adds:
                    gone = Missing.of(at or "the target", key, value)
                    error = self._error(
                        f"The update would create {at}/{key}, which is not there.",
                        "Correct the name, or allow the key in `x-expect.adds`.",
                    )
                    error.expected, error.found, error.nearest = f"{at}/{key}", gone.text, gone.nearest
                    raise error
            elif isinstance(value[key], dict) and isinstance(new, dict):
                self._check_update(value[key], new, f"{at}/{key}", (*location, key), contains[key] if said else None)
            elif not isinstance(value[key], list):
                self._check_conflict(value[key], new, f"{at}/{key}", (*location, key), said)

    def _check_conflict(self, value: Any, new: Any, at: str, location: Location, said: bool) -> None:
        other = self.ledger.before(location)
        if other and not said and value != new and other != self.ledger.at:
            error = self._error(
                f"Two actions set {at} differently: this one and {other}.",
                f"Keep one of them; to replace the other on purpose, say so: `x-expect.contains` with {at[1:]}.",
            )
            error.expected, error.found = f"{at}: {_short(new)}", f"{_short(value)}, set by {other}"
            raise error

    def _remove(self, document: dict[str, Any], locations: list[Location]) -> None:
        if () in locations:
            raise self._error("The whole document cannot be removed.", "Select a part of it.")
        for location in sorted(locations, reverse=True):
            parent: Any = document
            for part in location[:-1]:
                parent = parent[part]
            del parent[location[-1]]
            self.ledger.forget(location)

    def _merge(self, value: Any, update: Any, location: Location) -> bool:
        """Whether the update changed anything."""
        if isinstance(value, list):
            value.append(copy.deepcopy(update))
            self._note(value[-1], (*location, len(value) - 1))
            return True
        changed = False
        for key, new in update.items():
            place = (*location, key)
            if key in value and isinstance(value[key], dict) and isinstance(new, dict):
                changed |= self._merge(value[key], new, place)
            elif key in value and isinstance(value[key], list):
                more = new if isinstance(new, list) else [new]
                for entry in more:
                    value[key].append(copy.deepcopy(entry))
                    self._note(value[key][-1], (*place, len(value[key]) - 1))
                changed |= bool(more)
            else:
                changed |= key not in value or value[key] != new
                value[key] = copy.deepcopy(new)
                self._note(value[key], place)
        return changed

    def _note(self, value: Any, location: Location) -> None:
        self.ledger.note(location)
        if isinstance(value, dict):
            for key, inner in value.items():
                self._note(inner, (*location, key))
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                self._note(inner, (*location, index))

    def _error(self, problem: str, remedy: str) -> SpecError:
        return SpecError(problem, pointer=self.target, remedy=remedy)


def _walked(document: dict[str, Any], names: list[str]) -> list[tuple[Location, Any]]:
    """The place that a path of names leads to."""
    value: Any = document
    for name in names:
        if not isinstance(value, dict) or name not in value:
            return []
        value = value[name]
    return [(tuple(names), value)]


def _places(count: int) -> str:
    return "1 place" if count == 1 else f"{count} places"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."
