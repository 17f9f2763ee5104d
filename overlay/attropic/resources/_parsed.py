"""`client.messages`: answers in a type that the caller names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from attropic_api.resources import messages as api

from ._parsing import formatted, parsing

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.types import MessageTokensCount

    from ..structured._messages import ParsedMessage, T
    from ._format_arguments import (
        AnyParseArguments,
        CountTokensArguments,
        ParseArguments,
        PlainParseArguments,
    )


class ParsedMessages(api.Messages):
    """What is added to `client.messages`."""

    @overload
    def parse(self, **params: Unpack[PlainParseArguments]) -> ParsedMessage[None]: ...
    @overload
    def parse(self, **params: Unpack[ParseArguments[T]]) -> ParsedMessage[T]: ...
    @overload
    def parse(self, **params: Unpack[AnyParseArguments]) -> ParsedMessage[Any]: ...
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

    def count_tokens(self, **params: Unpack[CountTokensArguments]) -> MessageTokensCount:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Count the tokens of a message.

        Args:
            **params: The arguments of the API, and ``output_format``: the type that the answer would be read in.

        Raises:
            ConfigurationError: The type cannot be asked for, or ``output_config`` names a format already.
            TypeError: An argument is missing or unknown.
        """
        _, arguments = formatted(params)
        return super().count_tokens(**arguments)


class AsyncParsedMessages(api.AsyncMessages):
    """What is added to `client.messages` of an async client."""

    @overload
    async def parse(self, **params: Unpack[PlainParseArguments]) -> ParsedMessage[None]: ...
    @overload
    async def parse(self, **params: Unpack[ParseArguments[T]]) -> ParsedMessage[T]: ...
    @overload
    async def parse(self, **params: Unpack[AnyParseArguments]) -> ParsedMessage[Any]: ...
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

    async def count_tokens(self, **params: Unpack[CountTokensArguments]) -> MessageTokensCount:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Count the tokens of a message.

        Args:
            **params: The arguments of the API, and ``output_format``: the type that the answer would be read in.

        Raises:
            ConfigurationError: The type cannot be asked for, or ``output_config`` names a format already.
            TypeError: An argument is missing or unknown.
        """
        _, arguments = formatted(params)
        return await super().count_tokens(**arguments)
