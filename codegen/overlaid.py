"""A document and its overlays as one document again.

What an overlay adds may be written as in any description: with parameters of a whole path, references to parameters,
responses and other files, or in the words of OpenAPI 3.0. After the overlays it is bundled and upgraded once more. An
error that is found then or later names the action that put there what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from . import overlay
from .bundle import bundle
from .errors import SpecError, unescape
from .overlay_action import Ledger
from .upgrade import upgrade


def overlaid(
    document: dict[str, Any], folder: Path | None, where: str, misfit: overlay.Misfit | None = None
) -> tuple[dict[str, Any], Ledger]:
    """A bundled document with the overlays of a folder, and who has set what of it.

    Args:
        document: Bundled; it is changed.
        folder: Of the overlays; None when there are none.
        where: The address of the document: references to other files are relative to it.
        misfit: Is told of every action that does not fit, which is left out; without it the first one is an error.

    Raises:
        SpecError: An action does not fit, or what it adds refers to what is not there.
    """
    ledger = Ledger()
    if folder is None:
        return document, ledger
    overlay.apply_all(document, folder, misfit, ledger)
    return settled(document, where, ledger), ledger


def settled(document: dict[str, Any], where: str, ledger: Ledger) -> dict[str, Any]:
    """A document to which overlays were applied, bundled and in OpenAPI 3.1 again.

    Raises:
        SpecError: It refers to what is not there; the error names the action that does.
    """
    if not ledger.set:
        return document
    with blaming(ledger):
        return upgrade(bundle(document, where))


@contextmanager
def blaming(ledger: Ledger) -> Iterator[None]:
    """Names the action of an overlay in an error about a place that it has set."""
    try:
        yield
    except SpecError as error:
        error.set_by = error.set_by or _setter(error.pointer, ledger)
        raise


def _setter(at: str, ledger: Ledger) -> str:
    """The action that has set the place of a JSON pointer, or what it stands in; else the empty text."""
    parts = tuple(unescape(part) for part in at.split("/")[1:])
    by = {tuple(map(str, place)): action for place, action in ledger.set.items()}
    return next((by[parts[:length]] for length in range(len(parts), 0, -1) if parts[:length] in by), "")
