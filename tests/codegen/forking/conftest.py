"""Tests with git are left out where there is none."""

from __future__ import annotations

import shutil

import pytest

NEEDS_GIT = ("test_merge.py", "test_the_command")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs git, and say so."""
    if shutil.which("git") is None:
        for item in items:
            if "forking" in item.path.parts and (item.path.name in NEEDS_GIT or item.name in NEEDS_GIT):
                item.add_marker(pytest.mark.skip(reason="git is not installed"))
