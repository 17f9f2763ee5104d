"""Facts beside the description, ``spec/data/*.yaml``: models, prices, limits, each with its date and source.

An overlay that ``extends`` such a file changes what is said in it.
"""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any

from . import load, overlay
from .errors import SpecError
from .overlay_action import Ledger
from .pieces import Pieces

FOLDER = "data"
_INIT = """\
\"\"\"Facts beside the description, by name: ``read("models")``.\"\"\"

from .._runtime.facts import names as names
from .._runtime.facts import read as read
"""


def write(spec: Path | None, pieces: Pieces, note: str) -> None:
    """Put every data file of a contract into a package, as JSON, with the reader of them.

    Args:
        spec: The folder of the contract; None when there is none, and so no data.
        pieces: The package that is being made.
        note: Says in each file where it comes from.

    Raises:
        SpecError: A file is no mapping, has a name that is no identifier, or holds what JSON cannot.
    """
    classes = []
    ledger = Ledger()
    pieces.text(f"{FOLDER}/__init__.py", _INIT)
    for file in sorted((spec / FOLDER).glob("*.y*ml")) if spec is not None else ():
        if not file.stem.isidentifier():
            raise SpecError("The name of a data file is an identifier.", where=str(file), remedy="Rename the file.")
        content = load.read(str(file))
        if not isinstance(content, dict):
            raise SpecError("A data file is a mapping at its top.", where=str(file), remedy="Give its lists a key.")
        for extending in overlay.files_of(spec / "overlays") if spec is not None else ():
            change = load.read(str(extending))
            if overlay.extended(change, extending) == file.resolve():
                overlay.apply(content, change, str(extending), ledger)
        if "constants" in content:
            classes.append(_constants(content, str(file)))
        text = json.dumps({"x-generated": note, **_plain(content)}, indent=1, ensure_ascii=False, allow_nan=False)
        pieces.plain(f"{FOLDER}/{file.stem}.json", text + "\n")
    if classes:
        head = '"""Names of facts, for completion in an editor."""\n\nfrom typing import Final\n'
        pieces.text(f"{FOLDER}/constants.py", "\n\n".join([head, *classes]))


def _constants(content: dict[str, Any], where: str) -> str:
    """A class with a constant for each key of a mapping, and for each of its ``aliases``."""
    asked = content["constants"]
    entries = content.get(str(asked.get("of"))) if isinstance(asked, dict) and "name" in asked else None
    if not isinstance(entries, dict):
        raise SpecError(
            "`constants` says a name and the mapping whose keys are the constants.",
            where=where,
            remedy="Write for example `constants: {name: Model, of: models}`.",
        )
    values = dict.fromkeys(str(text) for key, entry in entries.items() for text in (*entry.get("aliases", ()), key))
    named = {re.sub(r"\W", "_", text).upper(): text for text in values}
    if len(named) < len(values):
        raise SpecError("Two constants would have one name.", where=where, remedy="Leave one of them out.")
    lines = [f"    {name}: Final = {text!r}" for name, text in named.items()]
    return (
        f'class {asked["name"]}:\n    """Values of `{asked["of"]}`; any other text may be used in their place."""\n\n'
        + ("\n".join(lines) + "\n")
    )


def _plain(value: Any) -> Any:
    """The value as JSON has it: dates as ISO 8601 text, keys as text."""
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, datetime.date) else value
