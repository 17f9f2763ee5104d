"""`client.beta.messages`: streams with their helpers, and messages step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api.resources.beta import messages as api

from .._streaming import streaming

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.params import ModelParam

    from ..._builders import AsyncBetaMessageBuilder, BetaMessageBuilder
    from ...streaming import BetaAsyncMessageStreamManager, BetaMessageStreamManager
    from .._arguments import BetaMessageStreamArguments


class Messages(api.Messages):
    """`client.beta.messages`."""

    def stream(self, **params: Unpack[BetaMessageStreamArguments]) -> BetaMessageStreamManager:
        """Create a message and read it while it is written.

        The call is sent when the manager is entered: ``with client.beta.messages.stream(...) as stream``.

        Args:
            **params: The arguments of ``create``. Beside them ``idle_timeout``, the seconds that the stream may
                give nothing but pings, and ``silence_timeout``, the seconds that it may give no byte; None is
                endless, the default that of the client. ``resume`` says when it goes on by itself after it was
                cut; the default is never.

        Raises:
            ConfigurationError: A setting of the stream cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        from ...streaming import BetaMessageStreamManager

        return BetaMessageStreamManager(streaming(self, params))

    def build(self, model: ModelParam, max_tokens: int) -> BetaMessageBuilder:
        """Make a message step by step: ``.system(...).user(...).send()``.

        Args:
            model: The model that writes the answer.
            max_tokens: The most tokens it may write.

        Raises:
            ConfigurationError: A value cannot be used; the message names it.
        """
        from ..._builders import BetaMessageBuilder

        return BetaMessageBuilder(self, model, max_tokens)


class AsyncMessages(api.AsyncMessages):
    """`client.beta.messages` of an async client."""

    def stream(self, **params: Unpack[BetaMessageStreamArguments]) -> BetaAsyncMessageStreamManager:
        """Create a message and read it while it is written.

        The call is sent when the manager is entered: ``async with client.beta.messages.stream(...) as stream``.

        Args:
            **params: The arguments of ``create``. Beside them ``idle_timeout``, the seconds that the stream may
                give nothing but pings, and ``silence_timeout``, the seconds that it may give no byte; None is
                endless, the default that of the client. ``resume`` says when it goes on by itself after it was
                cut; the default is never.

        Raises:
            ConfigurationError: A setting of the stream cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        from ...streaming import BetaAsyncMessageStreamManager

        return BetaAsyncMessageStreamManager(streaming(self, params))

    def build(self, model: ModelParam, max_tokens: int) -> AsyncBetaMessageBuilder:
        """Make a message step by step: ``.system(...).user(...).send()``.

        Args:
            model: The model that writes the answer.
            max_tokens: The most tokens it may write.

        Raises:
            ConfigurationError: A value cannot be used; the message names it.
        """
        from ..._builders import AsyncBetaMessageBuilder

        return AsyncBetaMessageBuilder(self, model, max_tokens)
