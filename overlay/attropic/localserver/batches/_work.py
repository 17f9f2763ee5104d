"""The work on a batch: requests in, results out, both as lines of JSON in the store, a few at a time in memory."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from .._bodies import check
from .._wire import ApiError, Break, Json, Piece, dumps, error_body
from ..messages import complete
from ._life import Batch, due, settle

if TYPE_CHECKING:
    from .._api import Api

KIND: Final = "batch"
#: Requests in a group at most.
_GROUP: Final = 100
#: Bytes in a group of lines, which is as much as is in memory, if it is not a single line.
_GROUP_BYTES: Final = 1024 * 1024
#: Seconds after which a call answers no further request: whoever waits for it wants to hear something.
_SECONDS: Final = 1.0
#: Messages of a batch have the numbers from here on, so that their ids are those of no other message.
_ROOM: Final = 1_000_000


class Allowance:
    """How much may still be answered in one call: one request at least."""

    def __init__(self) -> None:
        self._start: float | None = None

    def take(self) -> bool:
        """Whether one more request may be answered."""
        if self._start is None:
            self._start = time.monotonic()
            return True
        return time.monotonic() - self._start <= _SECONDS


def keep_requests(api: Api, requests: Iterable[Json]) -> list[tuple[int, int]]:
    """Keep requests in groups: the file and the number of each."""
    lines = (dumps(request) + b"\n" for request in requests)
    return [(api.store.keep(group), len(group)) for group in _grouped(lines, _GROUP)]


def advance(api: Api, batch: Batch, now: float, allowance: Allowance) -> None:
    """Answer the requests that are due, as far as it is allowed, and let the batch end when it has come to its end.

    The store is free meanwhile, since a script may take its time; nobody else may work on the batch.
    """
    done: list[int] = []
    for lines in _grouped(_answers(api, batch, due(batch, now), allowance, done)):
        batch.results.append(api.store.keep(lines))
    settle(batch, now)
    api.store.put(KIND, batch.id, batch.as_json())
    for file in done:
        api.store.drop(file)


def _answers(api: Api, batch: Batch, wanted: int, allowance: Allowance, done: list[int]) -> Iterator[bytes]:
    """Answer requests, so that as many as are wanted are answered; groups that are through are added to those done."""
    while batch.groups:
        file, _ = batch.groups[0]
        for request in _requests(api, file)[batch.skip :]:
            if batch.answered >= wanted or not allowance.take():
                return
            yield _line(request["custom_id"], _answer(api, batch, request["params"]))
            batch.skip += 1
        done.append(file)
        del batch.groups[0]
        batch.skip = 0


def _answer(api: Api, batch: Batch, params: Json) -> Json:
    """The result of one request; what is wrong with it is its result too."""
    name = "beta.messages.create" if batch.beta else "messages.create"
    number = int(batch.id.rpartition("_")[2]) * _ROOM + batch.answered + 1
    try:
        check(api.contract.operations[name], api.contract, params)
        if params.get("stream"):
            raise ApiError(400, "stream: Streaming is not supported in a batch")
        message = complete(api, params, number, batch.beta, tier="batch")
    except ApiError as problem:
        return _errored(api, batch, problem, number)
    except Exception as error:  # a script of the user may raise anything; the other requests are answered all the same
        return _errored(api, batch, ApiError(500, f"{type(error).__name__}: {error}"), number)
    batch.succeeded += 1
    return {"type": "succeeded", "message": message}


def _errored(api: Api, batch: Batch, problem: ApiError, number: int) -> Json:
    batch.errored += 1
    known = api.contract.schemas["ErrorResponse"]["properties"]["error"]["discriminator"]["mapping"]
    if problem.type not in known:
        problem.type = "api_error" if problem.status >= 500 else "invalid_request_error"
    return {"type": "errored", "error": error_body(problem, number)}


def results(api: Api, batch: Batch) -> Iterator[Piece]:
    """The lines of all results; when the batch is deleted meanwhile, the connection ends."""
    for file in batch.results:
        yield from api.store.read(file)
    skip = batch.skip
    for file, _ in batch.groups:
        yield b"".join(_line(request["custom_id"], {"type": batch.leftover}) for request in _requests(api, file)[skip:])
        skip = 0
    if api.store.get(KIND, batch.id) is None:
        yield Break.CUT


def forget(api: Api, batch: Batch) -> None:
    """Forget a batch with its requests and results."""
    api.store.remove(KIND, batch.id)
    for file in (*batch.results, *(file for file, _ in batch.groups)):
        api.store.drop(file)


def _grouped(lines: Iterable[bytes], most: int | None = None) -> Iterator[list[bytes]]:
    """Lines in groups of about one size, and of so many lines at most."""
    group: list[bytes] = []
    size = 0
    for line in lines:
        group.append(line)
        size += len(line)
        if len(group) == most or size >= _GROUP_BYTES:
            yield group
            group, size = [], 0
    if group:
        yield group


def _requests(api: Api, file: int) -> list[Json]:
    """The requests of a group."""
    return [json.loads(line) for line in b"".join(api.store.read(file)).split(b"\n") if line]


def _line(custom_id: str, result: Json) -> bytes:
    return dumps({"custom_id": custom_id, "result": result}) + b"\n"
