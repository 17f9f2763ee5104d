"""A plugin for pytest: the fixtures ``claude_api`` and ``claude_api_in_process``.

Nothing but pytest is loaded before one of them is used.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from ._claude_api import ClaudeApi

_MARK = "claude_api"
_SCRIPT = "claude_api_script"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add our setting."""
    parser.addini(_SCRIPT, "what the model says in tests: a file of YAML or Python, relative to the settings file")


def pytest_configure(config: pytest.Config) -> None:
    """Add our mark."""
    words = "what the local Claude API of this test says (a function, a file or YAML text), and its settings"
    config.addinivalue_line("markers", f"{_MARK}(script=None, settings=None): {words}.")


@pytest.fixture(scope="session")
def claude_api_server() -> Iterator[ClaudeApi]:
    """A Claude API on loopback for the whole session, for fixtures that live as long.

    ``claude_api`` is the same one, set back before each test; this one leaves the environment alone.
    """
    from . import ClaudeApi

    api = ClaudeApi().start()
    yield api
    api.close()


@pytest.fixture
def claude_api(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, claude_api_server: ClaudeApi
) -> Iterator[ClaudeApi]:
    """A Claude API on loopback, to which the environment leads; see ``attropic.testing.ClaudeApi``."""
    _lead(claude_api_server, monkeypatch)
    yield from _as_new(claude_api_server, request)


@pytest.fixture
def claude_api_in_process(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[ClaudeApi]:
    """A Claude API without sockets: reached by its ``client``, ``async_client`` and transports."""
    from . import ClaudeApi

    api = ClaudeApi(in_process=True)
    if "claude_api" not in request.fixturenames:  # the environment leads to that one
        _lead(api, monkeypatch)
    yield from _as_new(api, request)
    api.close()


def _lead(api: ClaudeApi, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the environment lead to an API; to one in process it does not, but nowhere else either."""
    for name, value in api.environment.items():
        if value is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, value)


def _as_new(api: ClaudeApi, request: pytest.FixtureRequest) -> Iterator[ClaudeApi]:
    """The API as a test finds it."""
    api.reset(**{"script": _script_of(request.config), **_marked(request.node)})
    yield api
    api.reset()


def _script_of(config: pytest.Config) -> Path | None:
    """The script of the settings file, if it names one."""
    name: str = config.getini(_SCRIPT)
    return (config.inipath.parent if config.inipath else config.rootpath) / name if name else None


def _marked(item: pytest.Item) -> dict[str, Any]:
    """What the marks of a test say; the nearest one counts. Files are looked for beside that of the test.

    Raises:
        UsageError: One says something else.
    """
    found: dict[str, Any] = {}
    for mark in item.iter_markers(_MARK):
        if mark.args or not {*mark.kwargs} <= {"script", "settings"}:
            raise pytest.UsageError(f"{item.nodeid}: `{_MARK}` takes script=... and settings=..., nothing else.")
        found = {**mark.kwargs, **found}
    script = found.get("script")
    if isinstance(script, Path) or (isinstance(script, str) and "\n" not in script):
        found["script"] = item.path.parent / script
    return found
