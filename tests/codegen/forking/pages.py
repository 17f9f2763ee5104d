"""The files that docs/forking.md shows."""

from __future__ import annotations

import re
from pathlib import Path

from codegen.inputs import ROOT

PAGE = ROOT / "docs" / "forking.md"


def shown() -> dict[str, str]:
    """Path → text of every block that says which file it is."""
    blocks = re.findall(r"```\w+ file=(\S+)\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    return dict(blocks)


def write(root: Path) -> list[str]:
    """Write all of them into a fork; gives their paths."""
    for path, text in shown().items():
        (root / path).write_text(text, encoding="utf-8")
    return list(shown())
