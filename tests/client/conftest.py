"""No test of the client sees the credentials or the address of the machine that it runs on."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.upper().startswith("ANTHROPIC_") or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)
