"""Resources with behaviour beside what is generated. A file stands here exactly where something is added."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attropic_api import resources as api

if TYPE_CHECKING:
    from .beta import AsyncBeta, Beta
    from .messages import AsyncMessages, Messages


class Root(api.Root):
    """Every resource; a subclass offers `call`."""

    @cached_property
    def messages(self) -> Messages:
        """`client.messages`"""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def beta(self) -> Beta:
        """`client.beta`"""
        from .beta import Beta

        return Beta(self._client)


class AsyncRoot(api.AsyncRoot):
    """Every resource of an async client; a subclass offers `call`."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """`client.messages`"""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def beta(self) -> AsyncBeta:
        """`client.beta`"""
        from .beta import AsyncBeta

        return AsyncBeta(self._client)
