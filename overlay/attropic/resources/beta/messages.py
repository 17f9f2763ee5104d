"""`client.beta.messages`: streams with their helpers, and messages step by step."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from .._estimating import AsyncBetaCountingMessages, BetaCountingMessages
from .._parsing import formatted
from .._streaming import streaming
from ._tool_messages import AsyncToolMessages, ToolMessages

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.params import ModelParam

    from ..._builders import AsyncBetaMessageBuilder, BetaMessageBuilder
    from ...streaming import (
        BetaAsyncMessageStreamManager,
        BetaMessageStreamManager,
        ParsedBetaAsyncMessageStreamManager,
        ParsedBetaMessageStreamManager,
    )
    from ...structured._messages import T
    from .._format_arguments import AnyBetaStreamArguments, ParsedBetaStreamArguments, PlainBetaStreamArguments

if TYPE_CHECKING:
    from ._batches import AsyncBatches as AsyncBatches
    from ._batches import Batches as Batches
else:
    from attropic_api._runtime.lazy import table

    __getattr__, __dir__ = table(
        __name__, globals(), dict.fromkeys(["AsyncBatches", "Batches"], f"{__package__}._batches")
    )

#: `attropic.resources.beta.messages.messages`, the official place of these classes, is this module.
__path__: list[str] = []


class Messages(BetaCountingMessages, ToolMessages):
    """`client.beta.messages`."""

    @cached_property
    def batches(self) -> Batches:
        """`client.beta.messages.batches`"""
        from ._batches import Batches

        return Batches(self._client)

    @overload
    def stream(self, **params: Unpack[PlainBetaStreamArguments]) -> BetaMessageStreamManager: ...
    @overload
    def stream(self, **params: Unpack[ParsedBetaStreamArguments[T]]) -> ParsedBetaMessageStreamManager[T]: ...
    @overload
    def stream(self, **params: Unpack[AnyBetaStreamArguments]) -> ParsedBetaMessageStreamManager[Any]: ...
    def stream(self, **params: Any) -> Any:
        """Create a message and read it while it is written.

        The call is sent when the manager is entered: ``with client.beta.messages.stream(...) as stream``.

        Args:
            **params: The arguments of ``create``. Beside them ``idle_timeout``, the seconds that the stream may
                give nothing but pings, and ``silence_timeout``, the seconds that it may give no byte; None is
                endless, the default that of the client. ``resume`` says when it goes on by itself after it was
                cut; the default is never. ``output_format`` is the type of its answer, as for ``parse``.

        Raises:
            ConfigurationError: A setting of the stream cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        from ...streaming import BetaMessageStreamManager

        format, arguments = formatted(params)
        return BetaMessageStreamManager(streaming(self, arguments), format)

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


class AsyncMessages(AsyncBetaCountingMessages, AsyncToolMessages):
    """`client.beta.messages` of an async client."""

    @cached_property
    def batches(self) -> AsyncBatches:
        """`client.beta.messages.batches` of an async client"""
        from ._batches import AsyncBatches

        return AsyncBatches(self._client)

    @overload
    def stream(self, **params: Unpack[PlainBetaStreamArguments]) -> BetaAsyncMessageStreamManager: ...
    @overload
    def stream(self, **params: Unpack[ParsedBetaStreamArguments[T]]) -> ParsedBetaAsyncMessageStreamManager[T]: ...
    @overload
    def stream(self, **params: Unpack[AnyBetaStreamArguments]) -> ParsedBetaAsyncMessageStreamManager[Any]: ...
    def stream(self, **params: Any) -> Any:
        """Create a message and read it while it is written.

        The call is sent when the manager is entered: ``async with client.beta.messages.stream(...) as stream``.

        Args:
            **params: The arguments of ``create``. Beside them ``idle_timeout``, the seconds that the stream may
                give nothing but pings, and ``silence_timeout``, the seconds that it may give no byte; None is
                endless, the default that of the client. ``resume`` says when it goes on by itself after it was
                cut; the default is never. ``output_format`` is the type of its answer, as for ``parse``.

        Raises:
            ConfigurationError: A setting of the stream cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        from ...streaming import BetaAsyncMessageStreamManager

        format, arguments = formatted(params)
        return BetaAsyncMessageStreamManager(streaming(self, arguments), format)

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
