"""The tests that the page on testing shows are run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PAGE = Path(__file__).resolve().parents[2] / "docs" / "testing.md"


def test_the_tests_of_the_page_pass(pytester: pytest.Pytester) -> None:
    """All Python of the page is one file of tests, and each test in it passes."""
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    pytester.makepyfile("\n\n".join(block for block in blocks if "def test_" in block))
    pytester.path.joinpath("impatient.yaml").write_text("- say: Soon.\n  pace: 0\n")
    pytester.makeconftest("import pytest\n\n@pytest.fixture\ndef anyio_backend():\n    return 'asyncio'\n")

    result = pytester.runpytest_subprocess("-W", "error", "--strict-markers")
    shown = sum(len(re.findall(r"def test_\w+\(", block)) for block in blocks)
    result.assert_outcomes(passed=shown)
