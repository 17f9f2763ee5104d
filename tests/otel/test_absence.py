"""What telemetry costs those who do not use it, and what it says when OpenTelemetry is not installed."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

import attropic
from attropic import _observe
from attropic.otel import telemetry

from .seen import create, use, whole


def loaded(code: str) -> list[str]:
    """The modules of OpenTelemetry in a fresh interpreter after some code."""
    script = f"import sys, json\n{code}\nprint(json.dumps([m for m in sys.modules if m.startswith('opentelemetry')]))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_opentelemetry_is_loaded_on_use() -> None:
    """The package, a client and the module of the extra load no OpenTelemetry; `telemetry()` loads its API only."""
    assert loaded("import attropic, attropic.otel; attropic.Anthropic(api_key='k')") == []

    used = loaded("from attropic.otel import telemetry; telemetry()")

    assert "opentelemetry.trace" in used
    assert not [name for name in used if name.startswith("opentelemetry.sdk.")]


@pytest.mark.parametrize("kind", ["sync", "asyncio"])
def test_a_client_without_hooks_watches_nothing(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without hooks and without a log, a call makes no event: nothing is collected, so nothing is paid for."""

    def refuse(*arguments: Any) -> Any:
        raise AssertionError("watched")

    monkeypatch.setattr(_observe, "Watch", refuse)

    assert use(kind, [whole()], create).id == "msg_1"


def test_without_opentelemetry_the_error_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the API of OpenTelemetry is not installed, `telemetry()` says what to install."""
    monkeypatch.delitem(sys.modules, "attropic.otel._telemetry", raising=False)
    monkeypatch.setitem(sys.modules, "opentelemetry", None)

    with pytest.raises(attropic.ConfigurationError, match=r"pip install 'attropic\[otel\]'"):
        telemetry()


def test_without_an_sdk_telemetry_does_nothing() -> None:
    """With the API alone, calls go as ever."""
    assert use("sync", [whole()], create, hooks=telemetry()).id == "msg_1"
