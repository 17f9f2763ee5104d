"""An answer that is streamed on the way and whole at the end."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.operation import Operation
from attropic_api._runtime.sources import Values

from .accumulate import Accumulator
from .effects import Arrived, Close, Lost, Read, Received, Send
from .patience import Patience
from .snapshot import Snapshot

if TYPE_CHECKING:
    from ..clouds._platform import Platform, ValuesLike

#: The seconds that the end of the bytes may come later than the end of the stream.
_SOON: Final = 0.03
_ENDS: Final = ("message_stop", "error")


class Gather:
    """Takes the bytes of an event stream of a message, and gives the message.

    Attributes:
        error: The ``error`` event that ended the stream, if one did.
    """

    __slots__ = ("_accumulator", "_platform", "_values", "error")

    def __init__(self, platform: Platform | None = None) -> None:
        self._platform = platform
        self._values: ValuesLike = Values("sse", _ENDS)
        self._accumulator = Accumulator()
        self.error: dict[str, Any] | None = None

    def feed(self, data: bytes | None) -> bool:
        """Take bytes, and say whether they completed an event that is not a ping; None is the end of the stream.

        Raises:
            ValueError: An event is not JSON, or does not fit the ones before.
        """
        if self.done:
            return False
        found = self._values.batch(data)
        for value in found:
            if self._values.ended == "error" and value is found[-1]:
                self.error = value
            elif isinstance(value, dict):
                self._accumulator.add(value)
        if self._values.failure is not None and data is not None:  # half an event at the end is no event
            raise self._values.failure
        return bool(found)

    def takes(self, headers: Mapping[str, str]) -> bool:
        """Whether an answer is a stream of events, of the API or of the platform."""
        if self._platform is None or not self._platform.streams(headers):
            return self.reads(headers)
        self._values = self._platform.values(_ENDS)
        return True

    @staticmethod
    def reads(headers: Mapping[str, str]) -> bool:
        """Whether an answer is a stream of events; a server that cannot stream gives the message itself."""
        return headers.get("content-type", "").lower().startswith("text/event-stream")

    @property
    def done(self) -> bool:
        """Whether nothing that follows matters."""
        return self._values.ended is not None

    @property
    def whole(self) -> bool:
        """Whether the message is all there."""
        return self._accumulator.complete and self.error is None

    @property
    def usage(self) -> dict[str, Any] | None:
        """The tokens used, as far as they were told."""
        return self._accumulator.usage

    def content(self) -> bytes:
        """The body of the message; empty after an ``error`` event.

        Raises:
            ConnectionError: The stream ended before the message did.
        """
        if self.error is not None:
            return b""
        if not self._accumulator.complete:
            raise ConnectionError("The stream ended before its message did")
        return json.dumps(self._accumulator.message()).encode()

    def snapshot(self, operation: Operation[Any]) -> Snapshot:
        """The message as far as it came."""
        return Snapshot(self._accumulator, operation.typed)


def gathered(effect: Send, received: Received) -> Generator[Read | Close, Any, Received | Lost]:
    """Read an answer that may be streamed; it is whole then, or lost."""
    gather = effect.gather if effect.gather is not None and effect.gather.takes(received.headers) else None
    patience = Patience(effect.idle, effect.silence)
    content: list[bytes] = []
    while True:
        wait = patience.wait(received)
        arrived = wait if isinstance(wait, Lost) else patience.waited((yield wait))
        received.elapsed = arrived.elapsed
        if isinstance(arrived, Lost):
            yield Close(received)
            return _broken(arrived, received, gather)
        if gather is None:
            patience.fresh()
            if arrived.data is None:
                received.content = b"".join(content)
                return received
            content.append(arrived.data)
            continue
        try:
            if gather.feed(arrived.data):
                patience.fresh()
            if gather.done or arrived.data is None:
                received.content = gather.content()
        except ConnectionError as error:
            lost = Lost("incomplete", f"{error}.", None, sent=True, headers=received.headers)
            lost.elapsed = arrived.elapsed
            return _broken(lost, received, gather)
        except ValueError as error:
            yield Close(received)
            received.garbled, received.gather = f"{error}.", gather
            return received
        if gather.done:
            yield from drained(received)
            received.gather = gather
            return received


def _broken(lost: Lost, received: Received, gather: Gather | None) -> Received | Lost:
    """What an answer is that broke off."""
    received.gather = gather
    if lost.kind == "garbled":
        received.garbled = lost.reason
        return received
    lost.received = received
    return lost


def drained(received: Received) -> Generator[Read | Close, Any, None]:
    """Wait a moment for the end of the bytes, so that the connection can be used again; close it otherwise."""
    left = _SOON
    while left > 0:
        outcome: Arrived | Lost = yield Read(received, left, last=True)
        if isinstance(outcome, Lost):
            break
        if outcome.data is None:
            return
        left -= outcome.waited
    yield Close(received)
