"""The client of a bulk run: the caller's, an async one like it, or one from the environment."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from ._errors import BulkError

if TYPE_CHECKING:
    from .._client import Anthropic, AsyncAnthropic


@asynccontextmanager
async def client_of(client: Anthropic | AsyncAnthropic | None) -> AsyncIterator[AsyncAnthropic]:
    """An async client; one that was made here is closed at the end.

    Raises:
        BulkError: A sync client has an HTTP client of the caller's, which an async one cannot use.
    """
    from .._client import Anthropic, AsyncAnthropic

    if isinstance(client, AsyncAnthropic):
        yield client
        return
    arguments = {}
    if isinstance(client, Anthropic):
        arguments = dict(client._options.arguments)
        if arguments.get("http_client") is not None:
            raise BulkError(
                "client= has an http_client of its own, which is not async: give an AsyncAnthropic with an async one"
            )
    async with AsyncAnthropic(**arguments) as made:
        yield made
