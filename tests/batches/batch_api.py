"""A batch API of a few lines, over a transport that keeps what it sees."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import httpx

from attropic.batches import PollPolicy
from tests.client.calls import MESSAGE
from tests.helpers.scenes import client_of

ID = "msgbatch_1"
PARAMS: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": [{"role": "user", "content": "Hello."}]}
QUICK = PollPolicy(initial=0.001, maximum=0.002)
SUCCEEDED = {"type": "succeeded", "message": MESSAGE}
Answer = Callable[[httpx.Request], httpx.Response]


def request(custom_id: Any = "a", **changes: Any) -> dict[str, Any]:
    """One entry of a batch."""
    return {"custom_id": custom_id, "params": {**PARAMS, **changes}}


def requests(count: int) -> Iterable[dict[str, Any]]:
    """So many entries, made when they are asked for."""
    return (request(f"r{number}") for number in range(count))


def batch(status: str = "ended", results_url: str | None = None, /, **counts: int) -> dict[str, Any]:
    """A batch as the API gives it."""
    counted = {"processing": 0, "succeeded": 0, "errored": 0, "canceled": 0, "expired": 0, **counts}
    return {
        "id": ID,
        "type": "message_batch",
        "processing_status": status,
        "request_counts": counted,
        "created_at": "2026-01-01T00:00:00Z",
        "expires_at": "2026-01-02T00:00:00Z",
        "ended_at": "2026-01-01T01:00:00Z" if status == "ended" else None,
        "cancel_initiated_at": None,
        "archived_at": None,
        "results_url": results_url,
    }


def row(custom_id: str, result: Any = None) -> bytes:
    """A line of results."""
    return json.dumps({"custom_id": custom_id, "result": result or SUCCEEDED}).encode() + b"\n"


class Server:
    """Answers with the next of some answers; the last one is given for ever.

    Args:
        answers: Values that are sent as JSON, bytes, responses, errors to raise, or functions of the request.

    Attributes:
        seen: Verb and address of each request.
        bodies: Their bodies.
        headers: Their headers.
    """

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)
        self.seen: list[str] = []
        self.bodies: list[bytes] = []
        self.headers: list[httpx.Headers] = []

    def __call__(self, asked: httpx.Request) -> httpx.Response:
        self.seen.append(f"{asked.method} {asked.url}")
        self.headers.append(asked.headers)
        self.bodies.append(asked.content)
        found = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if callable(found):
            found = found(asked)
        if isinstance(found, BaseException):
            raise found
        if isinstance(found, httpx.Response):
            return found
        return httpx.Response(200, content=found) if isinstance(found, bytes) else httpx.Response(200, json=found)

    def client(self, colour: str, **options: Any) -> Any:
        """A client of it."""
        return client_of(colour, self, **options)


def batches_of(client: Any, *, beta: bool = False) -> Any:
    """``client.messages.batches``, or that of the beta API."""
    return client.beta.messages.batches if beta else client.messages.batches
