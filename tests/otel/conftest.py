"""Where the spans and measurements of a test go."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from .seen import Seen


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the credentials, the proxy or the telemetry settings of the machine that it runs on."""
    for name in list(os.environ):
        if name.upper().startswith(("ANTHROPIC_", "OTEL_")) or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)


@pytest.fixture
def seen() -> Iterator[Seen]:
    made = Seen()
    yield made
    made.close()
