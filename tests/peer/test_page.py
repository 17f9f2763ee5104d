"""The page of the official examples knows why each does not run."""

from __future__ import annotations

import re
from pathlib import Path

from .verdicts import VERSIONS, WHY

PAGE = Path(__file__).parents[2] / "docs" / "official-examples.md"


def test_the_page_explains_all_that_does_not_run() -> None:
    """Every row with a no has a reason of the table, every one with a yes has none, and both versions are there."""
    rows = re.findall(r"^\| `[^`]+` \| [\d, ]* ?\| (yes|no) \| (.*?) ?\|$", PAGE.read_text(encoding="utf-8"), re.M)

    assert {verdict for verdict, _ in rows} == {"yes", "no"}
    assert {why for verdict, why in rows if verdict == "no"} <= set(WHY.values())
    assert {why for verdict, why in rows if verdict == "yes"} == {""}
    assert all(f"## {version}: " in PAGE.read_text(encoding="utf-8") for version in VERSIONS)
