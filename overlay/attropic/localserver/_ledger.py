"""The ledger: what answers told their clients that they used, by model, as the books of the API would have it.

A usage counts when it is sent, and a stream's as far as it is sent: an answer that is cut off before it tells its
tokens is in no book, as nobody could compare it with anything.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from attropic_api._runtime.events import EventDecoder

from ._wire import Break, Events, Json, Piece, Response, let_go

#: Operations whose answers tell what they used.
_MESSAGE: Final = "messages.create"
_RESULTS: Final = "messages.batches.results"
#: The answers that are counted.
CALLS: Final = "calls"


class Ledger:
    """What was used so far. It may be asked by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._models: dict[str, dict[str, int]] = {}
        self._results: set[tuple[str, str]] = set()

    @property
    def by_model(self) -> dict[str, dict[str, int]]:
        """The model → the counters of its usages, added up; those of objects by their paths, and ``calls``."""
        with self._lock:
            return {model: dict(counters) for model, counters in sorted(self._models.items())}

    def read(self, operation: str, path: str, response: Response) -> Response:
        """The response; what it tells is entered when it is sent."""
        if response.status != 200 or operation not in (_MESSAGE, _RESULTS):
            return response
        body = response.body
        if isinstance(body, Events):
            return replace(response, body=Events(self._watched(body.events)))
        if operation == _RESULTS:
            return replace(response, body=self._lines(path, [body] if isinstance(body, bytes) else body))
        if not isinstance(body, bytes) and "event-stream" in response.headers.get("content-type", ""):
            return replace(response, body=self._streamed(body))
        if isinstance(body, bytes):
            self._message(body)
            return response
        return replace(response, body=self._whole(body))

    def _enter(self, model: str, name: str, amount: int) -> None:
        with self._lock:
            counters = self._models.setdefault(model, {})
            counters[name] = counters.get(name, 0) + amount

    def _message(self, data: bytes) -> None:
        try:
            message = json.loads(data)
        except ValueError:  # the client cannot read it either
            return
        _Entry(self).take(message)

    def _lines(self, path: str, pieces: Iterable[Piece]) -> Iterator[Piece]:
        """Results of a batch: each is entered once, however often it is sent."""
        rest = b""
        try:
            for piece in pieces:
                if isinstance(piece, bytes):
                    *lines, rest = (rest + piece).split(b"\n")
                    for line in lines:
                        self._result(path, line)
                yield piece
        finally:
            let_go(pieces)

    def _result(self, path: str, line: bytes) -> None:
        try:
            result = json.loads(line)
        except ValueError:  # a fault has broken it
            return
        key = (path, result["custom_id"])
        with self._lock:
            is_new = key not in self._results
            self._results.add(key)
        if is_new and result["result"]["type"] == "succeeded":
            _Entry(self).take(result["result"]["message"])

    def _watched(self, events: Iterable[Json | float]) -> Iterator[Json | float]:
        entry = _Entry(self)
        try:
            for event in events:
                if isinstance(event, dict):
                    entry.event(event)
                yield event
        finally:
            let_go(events)

    def _streamed(self, pieces: Iterable[Piece]) -> Iterator[Piece]:
        """The bytes of a stream with a fault; after an event that cannot be read, nobody reads on."""
        entry, decoder, over = _Entry(self), EventDecoder(), False
        try:
            for piece in pieces:
                if isinstance(piece, bytes) and not over:
                    try:
                        for found in decoder.events(piece):
                            event = json.loads(found.data)
                            over = over or event.get("type") == "error"
                            if not over:
                                entry.event(event)
                    except ValueError:
                        over = True
                yield piece
        finally:
            let_go(pieces)

    def _whole(self, pieces: Iterable[Piece]) -> Iterator[Piece]:
        """A message with a fault, which has to arrive whole."""
        came: list[bytes] = []
        try:
            for piece in pieces:
                yield piece
                if isinstance(piece, Break):
                    return
                if isinstance(piece, bytes):
                    came.append(piece)
            self._message(b"".join(came))
        finally:
            let_go(pieces)


class _Entry:
    """What one answer has told so far: a later figure replaces an earlier one."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._model = ""
        self._told: dict[str, int] = {}

    def take(self, message: Mapping[str, Any]) -> None:
        """A message begins, or is all there."""
        if not self._told:
            self._model = str(message.get("model"))
            self._ledger._enter(self._model, CALLS, 1)
        self._usage(message.get("usage") or {})

    def event(self, event: Mapping[str, Any]) -> None:
        """An event of a stream."""
        if event.get("type") == "message_start":
            self.take(event["message"])
        elif event.get("type") == "message_delta":
            self._usage(event.get("usage") or {})

    def _usage(self, usage: Mapping[str, Any]) -> None:
        for name, count in _leaves(usage):
            self._ledger._enter(self._model, name, count - self._told.get(name, 0))
            self._told[name] = count


def _leaves(value: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, int]]:
    for name, part in value.items():
        if isinstance(part, Mapping):
            yield from _leaves(part, f"{before}{name}.")
        elif isinstance(part, int) and not isinstance(part, bool):
            yield f"{before}{name}", part
