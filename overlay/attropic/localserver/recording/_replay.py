"""An API whose answers are recordings."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from .._api import Api
from .._wire import ApiError, Break, Json, Piece, Request, Response, dumps, error_response, request_id
from . import _frames
from ._bodies import RequestBody
from ._folder import Recording, recordings
from ._matching import betas_of, differences, explained
from ._passage import moved_here
from ._secrets import Secrets


class Replay(Api):
    """An API that answers with what a ``Recorder`` has written.

    A request is answered by a recording with the same method, path, query and body. Of several ones each answers once,
    in the order of their numbers, and the last one answers from then on. Credentials are not looked at.

    Args:
        folder: Where the recordings are.
        strict: Whether each recording answers only once.
        pace: Whether answers take the time that they took when they were recorded.
        remember: How many of the last requests ``requests`` keeps; None keeps all.
        clock: Gives the time in seconds of the epoch.

    Raises:
        FileNotFoundError: There is no such folder.
        ValueError: It holds no recording, or a file that is none; the message names it.
        ModuleNotFoundError: PyYAML is not installed; the message names the extra.
    """

    def __init__(
        self,
        folder: Path | str,
        *,
        strict: bool = False,
        pace: bool = False,
        remember: int | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(remember=remember, clock=clock)
        self.recordings = list(recordings(Path(folder)))
        if not self.recordings:
            raise ValueError(f"The folder {folder} holds no recording.")
        self._strict = strict
        self._pace = pace
        self._used: Counter[tuple[str, ...]] = Counter()

    def open(self, head: Request) -> ReplayExchange:
        """Begin with a request whose head is known; its body is fed to what this gives."""
        return ReplayExchange(self, head, next(self._numbers))

    def replayed(self, request: Request, body: Json) -> Response:
        """The answer to a request whose body is written as in a recording.

        Raises:
            ApiError: 404, no recording fits; the message says what is different about the nearest one.
        """
        asked = {"method": request.method, "path": request.path, "query": request.query, **body}
        fitting = [r for r in self.recordings if next(differences(r.request, asked), None) is None]
        betas = betas_of(request.headers)
        fitting = [r for r in fitting if betas_of(r.request["headers"]) == betas] or fitting
        if not fitting:
            raise ApiError(404, explained(self.recordings, asked, Secrets().of(request.headers)))
        key = tuple(recording.name for recording in fitting)
        with self.lock:
            count = self._used[key]
            self._used[key] += 1
        if self._strict and count >= len(fitting):
            raise ApiError(404, f"Each recording answers once, and {', '.join(key)} has answered this request.")
        return self._response(fitting[min(count, len(fitting) - 1)], request)

    def _response(self, recording: Recording, request: Request) -> Response:
        told = recording.response
        after = float(told.get("after", 0.0)) if self._pace else 0.0
        if "stream" not in told and "interrupted" not in told:
            data = moved_here(_whole(recording), recording.upstream, request)
            return Response(told["status"], told["headers"], data, delay=after)
        return Response(told["status"], told["headers"], self._pieces(recording), delay=after)

    def _pieces(self, recording: Recording) -> Iterator[Piece]:
        """The pieces of a body that came in pieces, and its early end."""
        last = 0.0
        for event in recording.response.get("stream", ()):
            at = float(event.get("at", 0.0))
            if self._pace and at > last:
                yield at - last
                last = at
            yield str(event["text"]).encode() if "text" in event else _frames.message_of(event)
        if "stream" not in recording.response:
            yield _whole(recording)
        if "interrupted" in recording.response:
            yield Break.CUT


class ReplayExchange:
    """One request and the recording that answers it.

    Args:
        replay: Who is asked.
        head: The request without its body.
        number: Counts the requests.
    """

    def __init__(self, replay: Replay, head: Request, number: int) -> None:
        self._replay = replay
        self._head = head
        self._number = number
        self._read = RequestBody(head.headers)

    def feed(self, data: bytes) -> bool:
        """Take bytes of the body, and say whether more of them matter."""
        self._read.feed(data)
        return self._read.size <= self._replay.settings.max_body

    def finish(self) -> Response:
        """The response, when the body came."""
        request = replace(self._head, body=self._read.data)
        self._replay.remember(request, self._number)
        try:
            if self._read.size > self._replay.settings.max_body:
                raise ApiError(413)
            return self._replay.replayed(request, self._read.written(_Nothing()))
        except ApiError as problem:
            response = error_response(problem, self._number)
            return replace(response, headers={**response.headers, "request-id": request_id(self._number)})

    def close(self) -> None:
        """Forget the body."""
        self._read = RequestBody({})


class _Nothing(Secrets):
    """Removes nothing: what was removed from a recording fits everything."""

    def split(self, parts: list[str]) -> list[str]:
        """The parts as they are."""
        return parts


def _whole(recording: Recording) -> bytes:
    told = recording.response
    if recording.data is not None:
        return recording.data
    return dumps(told["json"]) if "json" in told else str(told.get("text", "")).encode()
