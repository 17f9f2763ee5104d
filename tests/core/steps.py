"""A flow stepped by hand: hand-made outcomes go in, the effects that come out are kept."""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence
from typing import Any

import httpx

from attropic import Hooks, RetryPolicy
from attropic._core.effects import Ask, Lost, Outcome, Received, Send, Sleep
from attropic._core.flow import Plan, exchange
from attropic._observe import Listeners, Watch
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.request import Request
from attropic_api.api.beta_files import upload
from attropic_api.api.messages import create
from attropic_api.api.messages_batches import create as create_batch
from attropic_api.api.messages_batches import delete as delete_batch

BASE = "https://api.example/"
URL = f"{BASE}v1/messages"
CREATE: Operation[Any] = create.OPERATION
BATCH: Operation[Any] = create_batch.OPERATION
UPLOAD: Operation[Any] = upload.OPERATION
DELETE: Operation[Any] = delete_batch.OPERATION
ASK: dict[str, Any] = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi."}]}
ARGUMENTS: dict[str, dict[str, Any]] = {
    CREATE.name: {"body": ASK},
    BATCH.name: {"body": {"requests": [{"custom_id": "a", "params": ASK}]}},
    UPLOAD.name: {"file": b"bytes"},
    DELETE.name: {"message_batch_id": "b"},
}
MESSAGE: dict[str, Any] = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "model": "m",
    "content": [{"type": "text", "text": "Hello.", "citations": None}],
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 1, "output_tokens": 2},
}
#: No header of an attempt differs from these but for what a test adds.
HEADERS = {"x-stainless-retry-count": "0"}


def plan(
    operation: Operation[Any] = CREATE,
    *,
    request: Request | None = None,
    url: str = URL,
    hooks: Sequence[Hooks] = (),
    keep_open: bool = False,
    headers: dict[str, str] = HEADERS,
    **policy: Any,
) -> Plan:
    """The plan of a call with this policy; retries wait without chance unless it says otherwise."""
    request = request or operation.request(ARGUMENTS[operation.name])
    request.headers = {**headers, **request.headers}
    made = Plan(operation, request, url, None, RetryPolicy(**policy))
    made.counts = True
    made.keep_open = keep_open
    if hooks:
        listeners = Listeners(hooks)
        made.watch = Watch(made, listeners, BASE, lambda one: operation.result(one.status, one.content))
    return made


def answer(status: int = 200, body: Any = MESSAGE, *, elapsed: float = 0.0, **headers: str) -> Received:
    """An answer that was read whole; ``_`` stands for ``-`` in the names of headers."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    response = httpx.Response(status, headers=named, content=content, request=httpx.Request("POST", URL))
    received = Received(status, response.headers, content, response)
    received.elapsed = elapsed
    return received


def lost(kind: Any = "connection", *, sent: bool = False, **more: Any) -> Lost:
    """No answer."""
    return Lost(kind, "it broke.", more.pop("cause", None), sent=sent, **more)


def moved(status: int, location: str) -> Received:
    """A redirect that is to be followed."""
    received = answer(status, b"", location=location)
    received.follow = True
    return received


class Sent:
    """What one ``Send`` asked for, as it stood at that time."""

    def __init__(self, effect: Send) -> None:
        self.method = effect.request.method
        self.url = effect.url
        self.headers = dict(effect.request.headers)
        self.json = effect.body.written({})
        self.retries_taken = effect.retries_taken


class Walk:
    """What came out of a flow."""

    def __init__(self) -> None:
        self.effects: list[Any] = []
        self.sent: list[Sent] = []
        self.result: Any = None
        self.error: Any = None

    @property
    def sends(self) -> list[Send]:
        return [effect for effect in self.effects if isinstance(effect, Send)]

    @property
    def sleeps(self) -> list[float]:
        return [effect.seconds for effect in self.effects if isinstance(effect, Sleep)]

    @property
    def asks(self) -> list[Ask]:
        return [effect for effect in self.effects if isinstance(effect, Ask)]


def walk(flow: Generator[Any, Any, Any], *outcomes: Outcome | BaseException) -> Walk:
    """Step a flow to its end: each ``Send`` gets the next outcome, each ``Ask`` what its function gives."""
    walked, left = Walk(), list(outcomes)
    given: Any = None
    failure: BaseException | None = None
    try:
        while True:
            effect = flow.send(given) if failure is None else flow.throw(failure)
            walked.effects.append(effect)
            given = failure = None
            if isinstance(effect, Send):
                assert left, "the flow sends once more than there are outcomes"
                walked.sent.append(Sent(effect))
                outcome = left.pop(0)
                given, failure = (None, outcome) if isinstance(outcome, BaseException) else (outcome, None)
            elif isinstance(effect, Ask):
                try:
                    given = effect.function(*effect.arguments)
                except Exception as error:
                    failure = error
    except StopIteration as end:
        walked.result = end.value
    except AssertionError:
        raise
    except BaseException as error:
        walked.error = error
    assert left == [], "the flow ended before it saw every outcome"
    return walked


def outcomes_of(made: Plan, *outcomes: Outcome, chance: float = 0.0) -> Walk:
    """Step the exchange of a plan; chance gives this number."""
    return walk(exchange(made, lambda: chance), *outcomes)
