"""Versions of the API that the description has in data, beside its own. Loaded when a client asks for another one."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from attropic_api._runtime import versions
from attropic_api._runtime.versions import Version
from attropic_api._server import VERSIONS

from ._errors import ConfigurationError

#: Version → what its operations have otherwise; each is loaded once.
_loaded: Final[dict[str, Version]] = {}


class VersionError(ConfigurationError, versions.VersionError):
    """A call has an argument, or is of an operation, that the version of the API does not have. Nothing was sent."""


def version_of(name: str) -> Version | None:
    """What is known of a version; None when nothing is, so that it is a header only."""
    if name not in VERSIONS:
        return None
    found = _loaded.get(name)
    if found is None:
        module = import_module(f"attropic_api._versions.{VERSIONS[name]}")
        found = _loaded.setdefault(name, module.VERSION.raising(VersionError))
    return found
