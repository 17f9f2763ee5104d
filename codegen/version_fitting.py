"""Fit the overlays of versions to a new description, as ``fitting`` does those of the contract."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from . import describe, fitting, load, overlay, versions
from .errors import SpecError
from .overlay_action import Ledger
from .version_rows import rows


def misfits(document: dict[str, Any], spec: Path) -> list[SpecError]:
    """Why actions of the versions under ``spec`` do not fit, all of them; ``document`` stays as it is."""
    return [error for file in overlay.files_of(spec / versions.FOLDER) for error in _misfits(document, file)]


def _misfits(document: dict[str, Any], file: Path) -> list[SpecError]:
    stale: list[SpecError] = []
    overlay.apply(copy.deepcopy(document), load.read(str(file)), str(file), misfit=lambda _, error: stale.append(error))
    return stale or _contradictions(document, file)


def fit(document: dict[str, Any], spec: Path) -> list[str]:
    """Rewrite the overlays of versions so that what is left fits; one line for each thing that was left out.

    A version whose rest contradicts itself is left out as a whole.
    """
    remarks: list[str] = []
    for file in overlay.files_of(spec / versions.FOLDER):
        remarks += [change.text for change in fitting.fit_file(copy.deepcopy(document), file, Ledger())]
        wrong = _contradictions(document, file) if file.exists() else []
        if wrong:
            remarks.append(f"{versions.FOLDER}/{file.name} left out: {wrong[0].problem}")
            file.unlink()
    return remarks


def _contradictions(document: dict[str, Any], file: Path) -> list[SpecError]:
    """What is wrong with a version whose actions all fit."""
    try:
        rows(describe.describe(copy.deepcopy(document)), versions.read_file(document, file))
    except SpecError as error:
        return [error.at(str(file))]
    return []
