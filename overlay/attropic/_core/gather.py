"""An answer that is streamed on the way and whole at the end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from attropic_api._runtime.events import EventDecoder

from .accumulate import Accumulator


class Gather:
    """Takes the bytes of an event stream of a message, and gives the body of the message.

    Attributes:
        error: The ``error`` event that ended the stream, if one did.
    """

    __slots__ = ("_accumulator", "_decoder", "error")

    def __init__(self) -> None:
        self._decoder = EventDecoder()
        self._accumulator = Accumulator()
        self.error: dict[str, Any] | None = None

    def feed(self, data: bytes | None) -> None:
        """Take bytes; None is the end of the stream.

        Raises:
            ValueError: An event is not JSON, or does not fit the ones before.
        """
        for event in self._decoder.close() if data is None else self._decoder.feed(data):
            if self.done:
                return
            try:
                value = json.loads(event.data)
            except ValueError:
                if data is None:  # cut in the middle of an event
                    return
                raise
            if isinstance(value, dict) and value.get("type") == "error":
                self.error = value
            elif isinstance(value, dict):
                self._accumulator.add(value)

    @staticmethod
    def reads(headers: Mapping[str, str]) -> bool:
        """Whether an answer is a stream of events; a server that cannot stream gives the message itself."""
        return headers.get("content-type", "").lower().startswith("text/event-stream")

    @property
    def done(self) -> bool:
        """Whether nothing that follows matters."""
        return self._accumulator.complete or self.error is not None

    def content(self) -> bytes:
        """The body of the message; empty after an ``error`` event.

        Raises:
            ConnectionError: The stream ended before the message did.
            ValueError: The input of a tool is not JSON.
        """
        if self.error is not None:
            return b""
        if not self._accumulator.complete:
            raise ConnectionError("the stream of events ended before the message did")
        return json.dumps(self._accumulator.message()).encode()
