"""Calling functions of the caller's, which may be async where the client is."""

from __future__ import annotations

import inspect
from typing import Any

from .._errors import ConfigurationError


def plain_outcome(given: Any) -> Any:
    """What a function gave.

    Raises:
        ConfigurationError: It is async, which a sync client cannot wait for.
    """
    if inspect.iscoroutine(given):
        given.close()
        raise ConfigurationError(
            "An async function was given to a sync client; give a plain one, or use AsyncAnthropic."
        )
    return given


async def async_outcome(given: Any) -> Any:
    """What a plain or async function gave."""
    return await given if inspect.isawaitable(given) else given
