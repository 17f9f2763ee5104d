"""The message streams and their managers under their official names."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import GenericAlias, TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._async_stream import AsyncMessageStream as _AsyncMessageStream
from ._replay import async_replay, replay
from ._stream import MessageStream as _MessageStream

if TYPE_CHECKING:
    from typing_extensions import Self

    from attropic_api._runtime.streams import AsyncStream, Stream
    from attropic_api.types import Message
    from attropic_api.types.beta import BetaMessage

    from ._events import BetaMessageStreamEvent, MessageStreamEvent
    from ._replay import AsyncLines, Lines

    _Plain = _MessageStream[Message, MessageStreamEvent]
    _Beta = _MessageStream[BetaMessage, BetaMessageStreamEvent]
    _AsyncPlain = _AsyncMessageStream[Message, MessageStreamEvent]
    _AsyncBeta = _AsyncMessageStream[BetaMessage, BetaMessageStreamEvent]
else:
    _Plain = _Beta = _MessageStream
    _AsyncPlain = _AsyncBeta = _AsyncMessageStream

S = TypeVar("S", bound=_MessageStream[Any, Any])
A = TypeVar("A", bound=_AsyncMessageStream[Any, Any])


class MessageStream(_Plain):
    """A message that arrives event by event."""

    @classmethod
    def from_ndjson(cls, lines: Lines) -> Self:
        """The stream whose events were written with ``to_ndjson``.

        Args:
            lines: The text, or pieces of it of any kind: lines, a file, the chunks of a body.
        """
        return cls(replay(lines, "messages"))


class BetaMessageStream(_Beta):
    """A beta message that arrives event by event."""

    @classmethod
    def from_ndjson(cls, lines: Lines) -> Self:
        """The stream whose events were written with ``to_ndjson``.

        Args:
            lines: The text, or pieces of it of any kind: lines, a file, the chunks of a body.
        """
        return cls(replay(lines, "beta_messages"))


class AsyncMessageStream(_AsyncPlain):
    """A message that arrives event by event."""

    @classmethod
    def from_ndjson(cls, lines: AsyncLines) -> Self:
        """The stream whose events were written with ``to_ndjson``.

        Args:
            lines: The text, or pieces of it of any kind: lines, a file, the chunks of a body.
        """
        return cls(async_replay(lines, "messages"))


class BetaAsyncMessageStream(_AsyncBeta):
    """A beta message that arrives event by event."""

    @classmethod
    def from_ndjson(cls, lines: AsyncLines) -> Self:
        """The stream whose events were written with ``to_ndjson``.

        Args:
            lines: The text, or pieces of it of any kind: lines, a file, the chunks of a body.
        """
        return cls(async_replay(lines, "beta_messages"))


class _Manager(Generic[S]):
    """Sends the call when entered; closes the stream when left.

    Args:
        api_request: Sends the call; gives the events of the API.
        output_format: The type in which the answer was asked for.
    """

    _kind: type[Any]

    def __init__(self, api_request: Callable[[], Stream[Any]], output_format: Any = None) -> None:
        self._api_request = api_request
        self._output_format = output_format
        self._stream: S | None = None

    def __enter__(self) -> S:
        stream: S = self._kind(self._api_request(), self._output_format)
        self._stream = stream
        return stream

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class _AsyncManager(Generic[A]):
    """Sends the call when entered; closes the stream when left.

    Args:
        api_request: Sends the call; gives the events of the API.
        output_format: The type in which the answer was asked for.
    """

    _kind: type[Any]

    def __init__(self, api_request: Callable[[], Awaitable[AsyncStream[Any]]], output_format: Any = None) -> None:
        self._api_request = api_request
        self._output_format = output_format
        self._stream: A | None = None

    async def __aenter__(self) -> A:
        stream: A = self._kind(await self._api_request(), self._output_format)
        self._stream = stream
        return stream

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, exc_tb: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()


class MessageStreamManager(_Manager[MessageStream]):
    """What ``client.messages.stream(...)`` gives, to be used with ``with``."""

    _kind = MessageStream


class BetaMessageStreamManager(_Manager[BetaMessageStream]):
    """What ``client.beta.messages.stream(...)`` gives, to be used with ``with``."""

    _kind = BetaMessageStream


class AsyncMessageStreamManager(_AsyncManager[AsyncMessageStream]):
    """What ``client.messages.stream(...)`` gives, to be used with ``async with``."""

    _kind = AsyncMessageStream


class BetaAsyncMessageStreamManager(_AsyncManager[BetaAsyncMessageStream]):
    """What ``client.beta.messages.stream(...)`` gives, to be used with ``async with``."""

    _kind = BetaAsyncMessageStream


if not TYPE_CHECKING:  # annotations may name the type of the answer, see `_parsed`
    for _stream in (MessageStream, BetaMessageStream, AsyncMessageStream, BetaAsyncMessageStream):
        _stream.__class_getitem__ = classmethod(GenericAlias)
    for _manager in (*_Manager.__subclasses__(), *_AsyncManager.__subclasses__()):
        _manager.__class_getitem__ = classmethod(GenericAlias)
