"""No test sees the credentials, the address or the proxy of the machine that it runs on."""

from __future__ import annotations

import pytest

from tests.faults.environment import foreign


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in foreign():
        monkeypatch.delenv(name)
