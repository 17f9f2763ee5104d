"""`client.beta.messages`: answers in a type that the caller names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from attropic_api.resources.beta import messages as api

from .._parsing import counted, parsing

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.types.beta import BetaMessageTokensCount

    from ...structured._messages import ParsedBetaMessage, T
    from .._format_arguments import (
        AnyBetaParseArguments,
        BetaCountTokensArguments,
        BetaParseArguments,
        PlainBetaParseArguments,
    )


class ParsedMessages(api.Messages):
    """What is added to `client.beta.messages`."""

    @overload
    def parse(self, **params: Unpack[PlainBetaParseArguments]) -> ParsedBetaMessage[None]: ...
    @overload
    def parse(self, **params: Unpack[BetaParseArguments[T]]) -> ParsedBetaMessage[T]: ...
    @overload
    def parse(self, **params: Unpack[AnyBetaParseArguments]) -> ParsedBetaMessage[Any]: ...
    def parse(self, **params: Any) -> Any:
        """Create a message, and read its answer in a type that you name.

        Args:
            **params: The arguments of ``create``. ``output_format`` is the type: a dataclass, an attrs class, a
                TypedDict, a pydantic model, a plain type, a union or list of these, a JSON schema, or an
                ``OutputFormat``. Its schema is sent as ``output_config.format``.

        Returns:
            The message, with the answer as ``parsed_output``. That is None when the model refused, calls a tool, or
            has paused.

        Raises:
            ConfigurationError: The type cannot be asked for, or ``output_config`` names a format already.
            OutputValidationError: The answer does not fit the type, or was cut off; ``message`` is what came.
            TypeError: An argument is missing or unknown.
        """
        arguments, read = parsing(self, params)
        return read(self.create(**arguments))

    def count_tokens(self, **params: Unpack[BetaCountTokensArguments]) -> BetaMessageTokensCount:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Count the tokens of a message.

        Args:
            **params: The arguments of the API, and ``output_format``: the type that the answer would be read in.

        Raises:
            ConfigurationError: The type cannot be asked for, or ``output_config`` names a format already.
            TypeError: An argument is missing or unknown.
        """
        return super().count_tokens(**counted(params))


class AsyncParsedMessages(api.AsyncMessages):
    """What is added to `client.beta.messages` of an async client."""

    @overload
    async def parse(self, **params: Unpack[PlainBetaParseArguments]) -> ParsedBetaMessage[None]: ...
    @overload
    async def parse(self, **params: Unpack[BetaParseArguments[T]]) -> ParsedBetaMessage[T]: ...
    @overload
    async def parse(self, **params: Unpack[AnyBetaParseArguments]) -> ParsedBetaMessage[Any]: ...
    async def parse(self, **params: Any) -> Any:
        """Create a message, and read its answer in a type that you name.

        Args:
            **params: The arguments of ``create``. ``output_format`` is the type: a dataclass, an attrs class, a
                TypedDict, a pydantic model, a plain type, a union or list of these, a JSON schema, or an
                ``OutputFormat``. Its schema is sent as ``output_config.format``.

        Returns:
            The message, with the answer as ``parsed_output``. That is None when the model refused, calls a tool, or
            has paused.

        Raises:
            ConfigurationError: The type cannot be asked for, or ``output_config`` names a format already.
            OutputValidationError: The answer does not fit the type, or was cut off; ``message`` is what came.
            TypeError: An argument is missing or unknown.
        """
        arguments, read = parsing(self, params)
        return read(await self.create(**arguments))

    async def count_tokens(self, **params: Unpack[BetaCountTokensArguments]) -> BetaMessageTokensCount:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Count the tokens of a message.

        Args:
            **params: The arguments of the API, and ``output_format``: the type that the answer would be read in.

        Raises:
            ConfigurationError: The type cannot be asked for, or ``output_config`` names a format already.
            TypeError: An argument is missing or unknown.
        """
        return await super().count_tokens(**counted(params))
