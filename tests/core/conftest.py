"""No decision depends on the environment of the machine that it is made on."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith("ANTHROPIC_"):
            monkeypatch.delenv(name)
