"""Apply OpenAPI Overlay 1.0 documents, strictly.

Each action says why (``description``) and what it expects to find (``x-expect``):

``matches``   how many places the target selects (required);
``contains``  what each of them holds before the action, as a subset;
``adds``      the only keys that the update may create.

An action that selects nothing, changes nothing, or finds something else fails the build: a stale
patch never stays unnoticed. Source: OpenAPI Overlay Specification 1.0.0; JSONPath is RFC 9535.
"""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from . import load
from .errors import SpecError

_ACTION_KEYS = {"target", "description", "update", "remove", "x-expect"}
_EXPECT_KEYS = {"matches", "contains", "adds"}


def apply_all(document: dict[str, Any], folder: Path) -> list[Path]:
    """Apply every overlay of ``folder`` in the order of file names; gives the files used."""
    files = sorted([*folder.glob("*.yaml"), *folder.glob("*.yml"), *folder.glob("*.json")])
    for file in files:
        apply(document, load.read(str(file)), str(file))
    return files


def apply(document: dict[str, Any], overlay: Any, where: str) -> None:
    """Apply one overlay document in place.

    Raises:
        SpecError: The overlay is not valid, or an action does not find what it expects.
    """
    if not isinstance(overlay, dict) or not str(overlay.get("overlay", "")).startswith("1.0"):
        raise SpecError("This is not an OpenAPI Overlay 1.0 document.", where=where, remedy="Set `overlay: 1.0.0`.")
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not actions:
        raise SpecError("An overlay needs a list of `actions`.", where=where, pointer="/actions", remedy="Add one.")
    for index, action in enumerate(actions):
        try:
            _Action(action).run(document)
        except SpecError as error:
            error.pointer = f"/actions/{index}" + (f" (target {error.pointer})" if error.pointer else "")
            raise error.at(where) from None


class _Action:
    def __init__(self, action: Any) -> None:
        if not isinstance(action, dict) or not isinstance(action.get("target"), str):
            raise SpecError("An action needs a `target`.", remedy="Give a JSONPath, for example $.info.")
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
        if not isinstance(expect, dict) or not isinstance(expect.get("matches"), int) or set(expect) - _EXPECT_KEYS:
            raise self._error(
                "The action does not say what it expects.",
                "Add `x-expect: {matches: N}`, with `contains` and `adds` where useful.",
            )
        if self.remove == ("update" in action):
            raise self._error("An action has either `update` or `remove: true`.", "Keep one of them.")
        self.expect = expect

    def run(self, document: dict[str, Any]) -> None:
        nodes = self._select(document)
        if len(nodes) != self.expect["matches"]:
            raise self._error(
                f"The target selects {len(nodes)} places, expected {self.expect['matches']}.",
                "The description has changed: correct the target, or drop the action if it is no longer needed.",
            )
        if not nodes:
            raise self._error("The action selects nothing.", "Drop it, or correct the target.")
        for _, value in nodes:
            self._check_contains(value, self.expect.get("contains"), "")
            if self.remove:
                continue
            if not isinstance(value, dict | list):
                raise self._error("The target is neither object nor array.", "Select its parent and update that.")
        if self.remove:
            for location, _ in sorted(nodes, key=lambda node: node[0], reverse=True):
                if not location:
                    raise self._error("The whole document cannot be removed.", "Select a part of it.")
                parent: Any = document
                for part in location[:-1]:
                    parent = parent[part]
                del parent[location[-1]]
            return
        for _, value in nodes:
            before = copy.deepcopy(value)
            self._merge(value, self.update, "")
            if value == before:
                raise self._error("The update changes nothing.", "Drop the action: what it wants is there already.")

    def _select(self, document: dict[str, Any]) -> list[tuple[tuple[Any, ...], Any]]:
        import jsonpath_rfc9535

        try:
            return [(node.location, node.value) for node in jsonpath_rfc9535.find(self.target, document)]
        except jsonpath_rfc9535.JSONPathError as error:
            raise self._error(f"The target is not valid JSONPath: {error}.", "Correct it (RFC 9535).") from None

    def _check_contains(self, value: Any, expected: Any, at: str) -> None:
        if expected is None:
            return
        if isinstance(expected, dict) and isinstance(value, dict):
            for key, inner in expected.items():
                if key not in value:
                    raise self._error(
                        f"Expected to find {at}/{key}.", "The description has changed: review the action."
                    )
                self._check_contains(value[key], inner, f"{at}/{key}")
        elif value != expected:
            raise self._error(
                f"Expected {expected!r} at {at or 'the target'}, found {_short(value)}.",
                "The description has changed: review the action.",
            )

    def _merge(self, value: Any, update: Any, at: str) -> None:
        if isinstance(value, list):
            if isinstance(update, list):  # nowhere in a description does an array stand in an array
                raise self._error("An array is updated by one entry, which is appended.", "Give the entry, not a list.")
            value.append(copy.deepcopy(update))
            return
        if not isinstance(update, dict):
            raise self._error("An object can only be updated by an object.", "Correct `update`.")
        adds = self.expect.get("adds")
        for key, new in update.items():
            if key not in value:
                if adds is not None and key not in adds:
                    raise self._error(
                        f"The update would create {at}/{key}, which is not there.",
                        "Correct the name, or allow the key in `x-expect.adds`.",
                    )
                value[key] = copy.deepcopy(new)
            elif isinstance(value[key], dict) and isinstance(new, dict):
                self._merge(value[key], new, f"{at}/{key}")
            elif isinstance(value[key], list):
                value[key].extend(copy.deepcopy(new if isinstance(new, list) else [new]))
            else:
                value[key] = copy.deepcopy(new)

    def _error(self, problem: str, remedy: str) -> SpecError:
        return SpecError(problem, pointer=self.target, remedy=remedy)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."
