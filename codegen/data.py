"""Facts beside the description, ``spec/data/*.yaml``: models, prices, limits, each with its date and source."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

from . import load
from .errors import SpecError

FOLDER = "data"
_INIT = '"""Facts beside the description, by name: ``read("models")``."""\n\nfrom .._runtime.facts import names, read\n'


def write(spec: Path | None, package: Path, note: str) -> None:
    """Put every data file of a contract into a package, as JSON, with the reader of them.

    Args:
        spec: The folder of the contract; None when there is none, and so no data.
        package: The package that is being made.
        note: Says in each file where it comes from.

    Raises:
        SpecError: A file is no mapping, has a name that is no identifier, or holds what JSON cannot.
    """
    folder = package / FOLDER
    folder.mkdir()
    (folder / "__init__.py").write_text(_INIT, encoding="utf-8")
    for file in sorted((spec / FOLDER).glob("*.y*ml")) if spec is not None else ():
        if not file.stem.isidentifier():
            raise SpecError("The name of a data file is an identifier.", where=str(file), remedy="Rename the file.")
        content = load.read(str(file))
        if not isinstance(content, dict):
            raise SpecError("A data file is a mapping at its top.", where=str(file), remedy="Give its lists a key.")
        text = json.dumps({"x-generated": note, **_plain(content)}, indent=1, ensure_ascii=False, allow_nan=False)
        (folder / f"{file.stem}.json").write_text(text + "\n", encoding="utf-8")


def _plain(value: Any) -> Any:
    """The value as JSON has it: dates as ISO 8601 text, keys as text."""
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, datetime.date) else value
