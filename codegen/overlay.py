"""Apply OpenAPI Overlay 1.0 documents, strictly.

Each action says why (``description``) and what it expects to find (``x-expect``):

``matches``   how many places the target selects (required);
``contains``  what each of them holds before the action, as a subset;
``adds``      the only keys that the update may create.

An action that selects nothing, changes nothing, or finds something else fails the build: a stale
patch never stays unnoticed. So does one that sets anew what another action has set, unless it says in
``contains`` what it replaces.

An overlay that ``extends`` a data file, by its path from the overlay (``../data/prices.yaml``), changes that file; any
other one changes the description. Source: OpenAPI Overlay Specification 1.0.0; JSONPath is RFC 9535.
"""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from . import load
from .errors import SpecError
from .overlay_action import Action, Ledger

#: Is told of an action that does not fit: its file, its index, and why.
Misfit = Callable[[Path, int, SpecError], None]


def files_of(folder: Path) -> list[Path]:
    """The overlays of a folder in the order in which they apply."""
    return sorted([*folder.glob("*.yaml"), *folder.glob("*.yml"), *folder.glob("*.json")])


def apply_all(
    document: dict[str, Any], folder: Path, misfit: Misfit | None = None, ledger: Ledger | None = None
) -> list[Path]:
    """Apply every overlay of ``folder`` in the order of file names; gives the files used.

    Args:
        misfit: Is told of every action that does not fit, which is left out; without it the first one is an error.
        ledger: Remembers who has set what.
    """
    files, ledger = files_of(folder), ledger or Ledger()
    for file in files:
        content = load.read(str(file))
        if extended(content, file) is None:
            told = (lambda index, error, file=file: misfit(file, index, error)) if misfit else None
            apply(document, content, str(file), ledger, told)
    return files


def extended(overlay: Any, file: Path) -> Path | None:
    """The file beside the description that an overlay changes; None when it changes the description.

    Raises:
        SpecError: There is no such file.
    """
    path = overlay.get("extends") if isinstance(overlay, dict) else None
    if path is None:
        return None
    found = (file.parent / str(path)).resolve()
    if not found.is_file():
        near = get_close_matches(found.name, [other.name for other in found.parent.glob("*.y*ml")], 1)
        raise SpecError(
            f"The overlay extends {str(path)!r}, which is no file.",
            where=str(file),
            pointer="/extends",
            nearest=near[0] if near else "",
            remedy="Give the path of a data file from the overlay, or leave `extends` out to change the description.",
        )
    return found


def apply(
    document: dict[str, Any],
    overlay: Any,
    where: str,
    ledger: Ledger | None = None,
    misfit: Callable[[int, SpecError], None] | None = None,
) -> None:
    """Apply one overlay document in place.

    Raises:
        SpecError: The overlay is not valid, or an action does not find what it expects.
    """
    if not isinstance(overlay, dict) or not str(overlay.get("overlay", "")).startswith("1.0"):
        raise SpecError("This is not an OpenAPI Overlay 1.0 document.", where=where, remedy="Set `overlay: 1.0.0`.")
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not actions:
        raise SpecError("An overlay needs a list of `actions`.", where=where, pointer="/actions", remedy="Add one.")
    ledger = ledger or Ledger()
    for index, data in enumerate(actions):
        ledger.at = f"{where}#/actions/{index}"
        try:
            action = Action(data, ledger)
            try:
                action.run(document)
            except SpecError as error:
                if misfit is None:
                    raise
                misfit(index, _placed(error, where, index))
        except SpecError as error:
            raise _placed(error, where, index) from None


def _placed(error: SpecError, where: str, index: int) -> SpecError:
    if not error.where:
        error.pointer = f"/actions/{index}" + (f" (target {error.pointer})" if error.pointer else "")
    return error.at(where)
