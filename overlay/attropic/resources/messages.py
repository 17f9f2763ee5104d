"""`client.messages`: streams with their helpers, and messages step by step."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ._estimating import AsyncCountingMessages, CountingMessages
from ._parsing import formatted
from ._streaming import streaming
from ._tool_messages import AsyncToolMessages, ToolMessages

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.params import ModelParam

    from .._builders import AsyncMessageBuilder, MessageBuilder
    from ..streaming import (
        AsyncMessageStreamManager,
        MessageStreamManager,
        ParsedAsyncMessageStreamManager,
        ParsedMessageStreamManager,
    )
    from ..structured._messages import T
    from ._format_arguments import AnyStreamArguments, ParsedStreamArguments, PlainStreamArguments

if TYPE_CHECKING:
    from ._batches import AsyncBatches as AsyncBatches
    from ._batches import Batches as Batches
    from ._deprecated import DEPRECATED_MODELS as DEPRECATED_MODELS
    from ._deprecated import MODELS_TO_WARN_WITH_THINKING_ENABLED as MODELS_TO_WARN_WITH_THINKING_ENABLED
else:
    from attropic_api._runtime.lazy import table

    __getattr__, __dir__ = table(
        __name__,
        globals(),
        {
            **dict.fromkeys(["AsyncBatches", "Batches"], f"{__package__}._batches"),
            **dict.fromkeys(
                ["DEPRECATED_MODELS", "MODELS_TO_WARN_WITH_THINKING_ENABLED"], f"{__package__}._deprecated"
            ),
        },
    )

#: `attropic.resources.messages.messages`, the official place of these classes, is this module.
__path__: list[str] = []


class Messages(CountingMessages, ToolMessages):
    """`client.messages`."""

    @cached_property
    def batches(self) -> Batches:
        """`client.messages.batches`"""
        from ._batches import Batches

        return Batches(self._client)

    @overload
    def stream(self, **params: Unpack[PlainStreamArguments]) -> MessageStreamManager: ...
    @overload
    def stream(self, **params: Unpack[ParsedStreamArguments[T]]) -> ParsedMessageStreamManager[T]: ...
    @overload
    def stream(self, **params: Unpack[AnyStreamArguments]) -> ParsedMessageStreamManager[Any]: ...
    def stream(self, **params: Any) -> Any:
        """Create a message and read it while it is written.

        The call is sent when the manager is entered: ``with client.messages.stream(...) as stream``.

        Args:
            **params: The arguments of ``create``. Beside them ``idle_timeout``, the seconds that the stream may
                give nothing but pings, and ``silence_timeout``, the seconds that it may give no byte; None is
                endless, the default that of the client. ``resume`` says when it goes on by itself after it was
                cut; the default is never. ``output_format`` is the type of its answer, as for ``parse``.

        Raises:
            ConfigurationError: A setting of the stream cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        from ..streaming import MessageStreamManager

        format, arguments = formatted(params)
        return MessageStreamManager(streaming(self, arguments), format)

    def build(self, model: ModelParam, max_tokens: int) -> MessageBuilder:
        """Make a message step by step: ``.system(...).user(...).send()``.

        Args:
            model: The model that writes the answer.
            max_tokens: The most tokens it may write.

        Raises:
            ConfigurationError: A value cannot be used; the message names it.
        """
        from .._builders import MessageBuilder

        return MessageBuilder(self, model, max_tokens)


class AsyncMessages(AsyncCountingMessages, AsyncToolMessages):
    """`client.messages` of an async client."""

    @cached_property
    def batches(self) -> AsyncBatches:
        """`client.messages.batches` of an async client"""
        from ._batches import AsyncBatches

        return AsyncBatches(self._client)

    @overload
    def stream(self, **params: Unpack[PlainStreamArguments]) -> AsyncMessageStreamManager: ...
    @overload
    def stream(self, **params: Unpack[ParsedStreamArguments[T]]) -> ParsedAsyncMessageStreamManager[T]: ...
    @overload
    def stream(self, **params: Unpack[AnyStreamArguments]) -> ParsedAsyncMessageStreamManager[Any]: ...
    def stream(self, **params: Any) -> Any:
        """Create a message and read it while it is written.

        The call is sent when the manager is entered: ``async with client.messages.stream(...) as stream``.

        Args:
            **params: The arguments of ``create``. Beside them ``idle_timeout``, the seconds that the stream may
                give nothing but pings, and ``silence_timeout``, the seconds that it may give no byte; None is
                endless, the default that of the client. ``resume`` says when it goes on by itself after it was
                cut; the default is never. ``output_format`` is the type of its answer, as for ``parse``.

        Raises:
            ConfigurationError: A setting of the stream cannot be used; the message names it.
            TypeError: An argument is missing or unknown.
        """
        from ..streaming import AsyncMessageStreamManager

        format, arguments = formatted(params)
        return AsyncMessageStreamManager(streaming(self, arguments), format)

    def build(self, model: ModelParam, max_tokens: int) -> AsyncMessageBuilder:
        """Make a message step by step: ``.system(...).user(...).send()``.

        Args:
            model: The model that writes the answer.
            max_tokens: The most tokens it may write.

        Raises:
            ConfigurationError: A value cannot be used; the message names it.
        """
        from .._builders import AsyncMessageBuilder

        return AsyncMessageBuilder(self, model, max_tokens)
