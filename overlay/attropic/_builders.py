"""Builders of messages for each client: how they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._builder import Builder

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.types import Message, MessageTokensCount
    from attropic_api.types.beta import BetaMessage, BetaMessageTokensCount

    from .resources._arguments import StreamSettings
    from .resources.beta.messages import AsyncMessages as AsyncBetaMessages
    from .resources.beta.messages import Messages as BetaMessages
    from .resources.messages import AsyncMessages, Messages
    from .streaming import (
        AsyncMessageStreamManager,
        BetaAsyncMessageStreamManager,
        BetaMessageStreamManager,
        MessageStreamManager,
    )


class MessageBuilder(Builder):
    """A message step by step."""

    _uploads = False
    if TYPE_CHECKING:
        _resource: Messages

    def send(self) -> Message:
        """Send it and wait for the answer."""
        message: Message = self._resource.create(**self.params())
        return message

    def stream(self, **settings: Unpack[StreamSettings]) -> MessageStreamManager:
        """Send it and read the answer while it is written, see `stream` of the resource."""
        manager: MessageStreamManager = self._resource.stream(**self.params(), **settings)
        return manager

    def count_tokens(self) -> MessageTokensCount:
        """Count its tokens."""
        return self._resource.count_tokens(**self._counted())


class BetaMessageBuilder(Builder):
    """A beta message step by step."""

    if TYPE_CHECKING:
        _resource: BetaMessages

    def send(self) -> BetaMessage:
        """Send it and wait for the answer."""
        message: BetaMessage = self._resource.create(**self.params())
        return message

    def stream(self, **settings: Unpack[StreamSettings]) -> BetaMessageStreamManager:
        """Send it and read the answer while it is written, see `stream` of the resource."""
        manager: BetaMessageStreamManager = self._resource.stream(**self.params(), **settings)
        return manager

    def count_tokens(self) -> BetaMessageTokensCount:
        """Count its tokens."""
        return self._resource.count_tokens(**self._counted())


class AsyncMessageBuilder(Builder):
    """A message step by step."""

    _uploads = False
    if TYPE_CHECKING:
        _resource: AsyncMessages

    async def send(self) -> Message:
        """Send it and wait for the answer."""
        message: Message = await self._resource.create(**self.params())
        return message

    def stream(self, **settings: Unpack[StreamSettings]) -> AsyncMessageStreamManager:
        """Send it and read the answer while it is written, see `stream` of the resource."""
        manager: AsyncMessageStreamManager = self._resource.stream(**self.params(), **settings)
        return manager

    async def count_tokens(self) -> MessageTokensCount:
        """Count its tokens."""
        return await self._resource.count_tokens(**self._counted())


class AsyncBetaMessageBuilder(Builder):
    """A beta message step by step."""

    if TYPE_CHECKING:
        _resource: AsyncBetaMessages

    async def send(self) -> BetaMessage:
        """Send it and wait for the answer."""
        message: BetaMessage = await self._resource.create(**self.params())
        return message

    def stream(self, **settings: Unpack[StreamSettings]) -> BetaAsyncMessageStreamManager:
        """Send it and read the answer while it is written, see `stream` of the resource."""
        manager: BetaAsyncMessageStreamManager = self._resource.stream(**self.params(), **settings)
        return manager

    async def count_tokens(self) -> BetaMessageTokensCount:
        """Count its tokens."""
        return await self._resource.count_tokens(**self._counted())
