"""`client.beta`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attropic_api.resources import beta as api

if TYPE_CHECKING:
    from .messages import AsyncMessages, Messages


class Beta(api.Beta):
    """`client.beta`."""

    @cached_property
    def messages(self) -> Messages:
        """`client.beta.messages`"""
        from .messages import Messages

        return Messages(self._client)


class AsyncBeta(api.AsyncBeta):
    """`client.beta` of an async client."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """`client.beta.messages`"""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)
