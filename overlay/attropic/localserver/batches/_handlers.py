"""Operations of message batches."""

from __future__ import annotations

import re
from typing import Final

from .._call import Call, Handler
from .._pages import page_by_id
from .._wire import ApiError, Json, Response, json_response
from ._life import Batch, message_batch
from ._work import KIND, Allowance, advance, forget, keep_requests, results

_HOST: Final = re.compile(r"[\w.-]+(?::\d+)?|\[[0-9a-fA-F:.]+\](?::\d+)?", re.A)


def create(call: Call) -> Response:
    """A new batch. Its requests are kept as they came; each is checked when it is its turn."""
    api, requests = call.api, call.body["requests"]
    _check_unique(requests)
    id, expires = api.store.new_id("msgbatch"), call.at + api.settings.batch_expiry
    batch = Batch(id, call.beta, len(requests), call.at, expires, api.settings.batch_pace)
    batch.groups = keep_requests(api, requests)
    api.store.put(KIND, id, batch.as_json())
    return _response(call, batch)


def retrieve(call: Call) -> Response:
    """A batch as it is now."""
    return _response(call, _now(call))


def list_batches(call: Call) -> Response:
    """A page of batches as they are now, the newest first."""
    store = call.api.store
    page = page_by_id(
        store.all(KIND), call.parameters, issued=lambda id: id.startswith("msgbatch_") and store.issued(id)
    )
    allowance = Allowance()
    batches = [_advanced(call, Batch(**kept), allowance) for kept in page["data"]]
    return json_response({**page, "data": [_json(call, batch) for batch in batches]})


def cancel(call: Call) -> Response:
    """Begin to cancel a batch. Nothing changes for one that is being cancelled or has ended."""
    with call.api.store.alone(call.parameters["message_batch_id"]):
        batch = _batch(call)
        if batch.pace or batch.canceled is not None:
            batch = _advanced(call, batch, Allowance())
        if batch.ended is None and batch.canceled is None:
            batch.canceled = batch.seen = call.at
            call.api.store.put(KIND, batch.id, batch.as_json())
    return _response(call, batch)


def delete(call: Call) -> Response:
    """Forget a batch that has ended."""
    with call.api.store.alone(call.parameters["message_batch_id"]):
        batch = _now(call)
        if batch.ended is None:
            raise ApiError(400, f"message_batch_id: {batch.id} is {batch.status}; cancel it or wait for its end")
        forget(call.api, batch)
    return json_response({"id": batch.id, "type": "message_batch_deleted"})


def list_results(call: Call) -> Response:
    """The results of a batch that has ended, a line each, in the order of the requests."""
    batch = _now(call)
    if batch.ended is None:
        raise ApiError(404, f"message_batch_id: {batch.id} has no results yet: it is {batch.status}")
    return Response(200, {"content-type": "application/x-jsonl"}, results(call.api, batch))


def _check_unique(requests: list[Json]) -> None:
    places: dict[str, int] = {}
    for number, request in enumerate(requests):
        first = places.setdefault(request["custom_id"], number)
        if first != number:
            raise ApiError(
                400,
                f"requests.{number}.custom_id: Input should be unique; {request['custom_id']!r} is requests.{first}",
            )


def _batch(call: Call) -> Batch:
    """The batch that is meant, as it was kept.

    Raises:
        ApiError: 404, there is no such batch.
    """
    id: str = call.parameters["message_batch_id"]
    kept = call.api.store.get(KIND, id)
    if kept is None:
        raise _unknown(id)
    return Batch(**kept)


def _now(call: Call) -> Batch:
    """The batch that is meant, as it is now."""
    return _advanced(call, _batch(call), Allowance())


def _advanced(call: Call, batch: Batch, allowance: Allowance) -> Batch:
    """A batch as it is now."""
    if batch.ended is not None:
        return batch
    with call.api.store.alone(batch.id):
        kept = call.api.store.get(KIND, batch.id)  # another thread may have worked on it meanwhile
        if kept is None:
            raise _unknown(batch.id)
        batch = Batch(**kept)
        if batch.ended is None:
            advance(call.api, batch, call.at, allowance)
    return batch


def _unknown(id: str) -> ApiError:
    return ApiError(404, f"message_batch_id: Message batch not found: {id}")


def _response(call: Call, batch: Batch) -> Response:
    return json_response(_json(call, batch))


def _json(call: Call, batch: Batch) -> Json:
    return message_batch(batch, _origin(call), call.api.settings.batch_progress)


def _origin(call: Call) -> str:
    """Scheme and host as the client knows them, so that it can follow a URL."""
    headers = call.request.headers
    host = headers.get("host", "")
    scheme = "https" if headers.get("x-forwarded-proto") == "https" else "http"
    return f"{scheme}://{host if _HOST.fullmatch(host) else 'localhost'}"


HANDLERS: dict[str, Handler] = {
    "messages.batches.create": create,
    "messages.batches.retrieve": retrieve,
    "messages.batches.list": list_batches,
    "messages.batches.cancel": cancel,
    "messages.batches.delete": delete,
    "messages.batches.results": list_results,
}
