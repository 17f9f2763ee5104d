"""Keyword arguments with the type of an answer: for type checkers only.

`output_format` is redefined in each class: in the beta API the description has an older way to send a schema under that
name. Of a type that is no class, a union for example, type checkers cannot tell the values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Generic

    from typing_extensions import NotRequired

    from attropic_api._runtime.omit import Omit
    from attropic_api.params import (
        BetaMessagesCountTokensArguments,
        BetaMessagesCreateArguments,
        MessagesCountTokensArguments,
        MessagesCreateArguments,
    )

    from ..structured import OutputFormat
    from ..structured._messages import T
    from ._arguments import BetaMessageStreamArguments, CallArguments, MessageStreamArguments

    class PlainParseArguments(CallArguments, MessagesCreateArguments):
        """The keyword arguments of `client.messages.parse` without a type."""

        output_format: NotRequired[Omit | None]
        betas: NotRequired[Sequence[str] | Omit]

    class ParseArguments(CallArguments, MessagesCreateArguments, Generic[T]):
        """The keyword arguments of `client.messages.parse` with a type."""

        output_format: type[T] | OutputFormat[T]
        betas: NotRequired[Sequence[str] | Omit]

    class AnyParseArguments(CallArguments, MessagesCreateArguments):
        """The keyword arguments of `client.messages.parse` with anything else."""

        output_format: Any
        betas: NotRequired[Sequence[str] | Omit]

    class PlainStreamArguments(MessageStreamArguments):
        """The keyword arguments of `client.messages.stream` without a type."""

        output_format: NotRequired[Omit | None]

    class ParsedStreamArguments(MessageStreamArguments, Generic[T]):
        """The keyword arguments of `client.messages.stream` with a type."""

        output_format: type[T] | OutputFormat[T]

    class AnyStreamArguments(MessageStreamArguments):
        """The keyword arguments of `client.messages.stream` with anything else."""

        output_format: Any

    class CountTokensArguments(CallArguments, MessagesCountTokensArguments):
        """The keyword arguments of `client.messages.count_tokens`."""

        output_format: NotRequired[Any]
        betas: NotRequired[Sequence[str] | Omit]

    class PlainBetaParseArguments(CallArguments, BetaMessagesCreateArguments):
        """The keyword arguments of `client.beta.messages.parse` without a type."""

        output_format: NotRequired[Omit | None]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class BetaParseArguments(CallArguments, BetaMessagesCreateArguments, Generic[T]):
        """The keyword arguments of `client.beta.messages.parse` with a type."""

        output_format: type[T] | OutputFormat[T]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class AnyBetaParseArguments(CallArguments, BetaMessagesCreateArguments):
        """The keyword arguments of `client.beta.messages.parse` with anything else."""

        output_format: Any  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class PlainBetaStreamArguments(BetaMessageStreamArguments):
        """The keyword arguments of `client.beta.messages.stream` without a type."""

        output_format: NotRequired[Omit | None]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class ParsedBetaStreamArguments(BetaMessageStreamArguments, Generic[T]):
        """The keyword arguments of `client.beta.messages.stream` with a type."""

        output_format: type[T] | OutputFormat[T]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class AnyBetaStreamArguments(BetaMessageStreamArguments):
        """The keyword arguments of `client.beta.messages.stream` with anything else."""

        output_format: Any  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]

    class BetaCountTokensArguments(CallArguments, BetaMessagesCountTokensArguments):
        """The keyword arguments of `client.beta.messages.count_tokens`."""

        output_format: NotRequired[Any]  # pyright: ignore[reportIncompatibleVariableOverride]
