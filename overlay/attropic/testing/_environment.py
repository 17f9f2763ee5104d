"""Environment variables that lead the clients of a process to a local API."""

from __future__ import annotations

import os
from collections.abc import Mapping
from urllib.request import getproxies_environment


def variables(url: str, key: str) -> dict[str, str | None]:
    """The variables by their names; None is one that must not be there.

    Args:
        url: Where the API is.
        key: A credential that it accepts.
    """
    found: dict[str, str | None] = {
        "ANTHROPIC_BASE_URL": url,
        "ANTHROPIC_API_KEY": key,
        "ANTHROPIC_AUTH_TOKEN": None,
        "ANTHROPIC_CUSTOM_HEADERS": None,
    }
    proxies = getproxies_environment()
    if proxies:  # they do not reach loopback
        hosts = ",".join(filter(None, (proxies.get("no"), "127.0.0.1", "localhost")))
        found |= {"NO_PROXY": hosts, "no_proxy": hosts}
    return found


class Environment:
    """Variables that are set for a while."""

    def __init__(self) -> None:
        self._before: dict[str, str | None] = {}

    def enter(self, wanted: Mapping[str, str | None]) -> None:
        """Set variables; None takes one away."""
        self._before = {name: os.environ.get(name) for name in wanted}
        _set(wanted)

    def leave(self) -> None:
        """Set them as they were."""
        _set(self._before)
        self._before = {}


def _set(wanted: Mapping[str, str | None]) -> None:
    for name, value in wanted.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
