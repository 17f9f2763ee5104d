"""Fit overlays to a description that lacks some of what they expect: leave out, and say what was left out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from . import ir, load, namespaces, overlay, text
from .errors import SpecError
from .overlay_action import Ledger


@frozen
class Change:
    """What was done to an action that did not fit.

    Attributes:
        file: The overlay.
        index: The number of the action in it, before anything was left out.
        matches: How many places it has now; 0 when it was left out.
        error: Why it did not fit.
    """

    file: Path
    index: int
    matches: int
    error: SpecError

    @property
    def text(self) -> str:
        """One line for the account."""
        done = f"applies to {self.matches} now" if self.matches else "left out"
        why = self.error.found if "has no" in self.error.found else self.error.problem.rstrip(".")
        near = f" (nearest: {self.error.nearest})" if self.error.nearest else ""
        return f"{self.file.name} /actions/{self.index} {done}: {why}{near}."


def misfits(document: dict[str, Any], folder: Path, ledger: Ledger | None = None) -> list[SpecError]:
    """Why actions of the overlays do not fit, all of them; the others are applied to ``document``."""
    found: list[SpecError] = []
    overlay.apply_all(document, folder, lambda file, index, error: found.append(error), ledger)
    return found


def fit(document: dict[str, Any], folder: Path, ledger: Ledger | None = None) -> list[Change]:
    """Apply the overlays that fit to ``document``, and rewrite the files so that all of them do.

    An action that finds fewer places than it expects expects those from now on; any other that does not fit is
    taken out of its file, comments and the order of the rest stay.
    """
    ledger = ledger or Ledger()
    return [change for file in overlay.files_of(folder) for change in fit_file(document, file, ledger)]


def fit_file(document: dict[str, Any], file: Path, ledger: Ledger) -> list[Change]:
    """Apply the actions of one overlay that fit to ``document``, and rewrite the file so that all of them do."""
    changes: list[Change] = []
    content = load.read(str(file))
    if overlay.extended(content, file) is not None:
        return changes  # facts are not of the description
    edits: dict[int, int] = {}

    def apply(actions: list[Any]) -> SpecError | None:
        found: list[SpecError] = []
        overlay.apply(
            document, {**content, "actions": actions}, str(file), ledger, lambda _, stale: found.append(stale)
        )
        return found[0] if found else None

    for index, action in enumerate(content["actions"]):
        error = apply([action])
        if error is None:
            continue
        error.pointer = error.pointer.replace("/actions/0", f"/actions/{index}", 1)
        places = error.places or 0
        if places:
            fewer = {**action, "x-expect": {**action["x-expect"], "matches": places}}
            places = 0 if apply([fewer]) else places
        edits[index] = places
        changes.append(Change(file, index, places, error))
    if edits:
        _rewrite(file, content, edits)
    return changes


def _rewrite(file: Path, content: dict[str, Any], edits: dict[int, int]) -> None:
    if len([index for index, places in edits.items() if not places]) == len(content["actions"]):
        file.unlink()
        return
    source = file.read_text(encoding="utf-8")
    changed = None if file.suffix == ".json" else _edited(source, edits)
    kept = [
        {**action, "x-expect": {**action["x-expect"], "matches": edits[index]}} if index in edits else action
        for index, action in enumerate(content["actions"])
        if edits.get(index, 1)
    ]
    wanted = {**content, "actions": kept}
    if changed is None or text.parse(changed, where=str(file)) != wanted:
        changed = text.dump(wanted)
    file.write_text(changed, encoding="utf-8")


def _edited(source: str, edits: dict[int, int]) -> str | None:
    """The text with some actions less and some figures other; None when the actions are not one to a block."""
    root = yaml.compose(source, Loader=yaml.SafeLoader)
    assert isinstance(root, yaml.MappingNode)
    actions = next(value for key, value in root.value if key.value == "actions")
    if actions.flow_style:
        return None
    lines = source.splitlines(keepends=True)
    starts = [item.start_mark.line for item in actions.value]
    ends = [*starts[1:], _end(lines, actions.end_mark.line)]
    for index in sorted(edits, reverse=True):
        if not edits[index]:
            end = ends[index]
            while end > starts[index] + 1 and not lines[end - 1].partition("#")[0].strip():
                end -= 1  # a comment before the next action belongs to that one
            del lines[starts[index] : end]
            continue
        expect = next(value for key, value in actions.value[index].value if key.value == "x-expect")
        figure = next(value for key, value in expect.value if key.value == "matches")
        line = figure.start_mark.line
        rest = lines[line][figure.end_mark.column :]
        lines[line] = f"{lines[line][: figure.start_mark.column]}{edits[index]}{rest}"
    return "".join(lines)


def _end(lines: list[str], line: int) -> int:
    return min(line, len(lines))


def fit_names(api: ir.Api, spec: Path) -> list[str]:
    """Take out of ``namespaces.yaml`` the names of types that the description does not have; gives those names."""
    file = spec / namespaces.FILE
    if not file.exists():
        return []
    known = {d.name for d in api.definitions.values()}
    known |= {d.param_name for d in api.definitions.values() if d.in_request}
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    gone: list[tuple[int, str]] = []
    root = yaml.compose("".join(lines), Loader=yaml.SafeLoader)
    for space, names in root.value if isinstance(root, yaml.MappingNode) else ():
        unknown = [(key, value) for key, value in names.value if value.value not in known]
        gone += [(key.start_mark.line, f"{space.value}.{key.value}") for key, _ in unknown]
        if len(unknown) == len(names.value):
            gone.append((space.start_mark.line, ""))
    for line, _ in sorted(gone, reverse=True):
        del lines[line]
    if gone and text.parse("".join(lines), where=str(file)) is None:
        file.unlink()  # only comments are left
    elif gone:
        file.write_text("".join(lines), encoding="utf-8")
    return [name for _, name in gone if name]
