"""What a test may give as an answer, and the response that it stands for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ..localserver import Reply, Request, Response
from ..localserver._wire import Events, Piece, dumps, event_response, json_response, sse
from ._replies import reply_of, stream_of

if TYPE_CHECKING:
    from attropic_api._runtime.model import BaseModel

    #: See ``FakeTransport``.
    Answer: TypeAlias = (
        str
        | Reply
        | Response
        | BaseModel
        | Mapping[str, Any]
        | list[Any]
        | tuple[int, Mapping[str, str], Any]
        | BaseException
        | type[BaseException]
        | Callable[[Request], Any]
    )


def made_of(answer: Any, request: Request) -> Reply | Response | BaseException:
    """What an answer is to a request: what the model says, a response, or an exception to raise.

    Raises:
        TypeError: It is none.
    """
    if isinstance(answer, type) and issubclass(answer, BaseException):
        return answer("The connection broke off, as the test says.")
    if isinstance(answer, Reply | Response | BaseException):
        return answer
    if isinstance(answer, str):
        return reply_of(answer)
    if callable(answer):
        return made_of(answer(request), request)
    if isinstance(answer, tuple) and len(answer) == 3:
        status, headers, body = answer
        return Response(status, {name.lower(): text for name, text in headers.items()}, _body(body))
    value = plain(answer)
    if isinstance(value, dict):
        streamed = value.get("type") == "message" and _asks_for_stream(request)
        return event_response(stream_of(value)) if streamed else json_response(value)
    if isinstance(value, list):
        return Response(200, event_response([]).headers, _pieces(value))
    kinds = "text, a Reply, a message, a list of events, a Response, (status, headers, body), an exception, a function"
    raise TypeError(f"An answer is one of {kinds}; not {type(answer).__name__}.")


def plain(value: Any) -> Any:
    """A model as JSON; other values as they are."""
    return value.to_dict() if hasattr(value, "to_dict") else value


def _pieces(events: Iterable[Any]) -> Iterator[Piece]:
    for event in map(plain, events):
        yield sse(event) if isinstance(event, dict) else event


def _body(body: Any) -> bytes | Events | Iterable[Piece]:
    if isinstance(body, str):
        return body.encode()
    body = plain(body)
    if isinstance(body, Mapping):
        return dumps(body)
    return _pieces(body) if isinstance(body, list) else body


def _asks_for_stream(request: Request) -> bool:
    try:
        body = json.loads(request.body)
    except ValueError:
        return False
    return isinstance(body, dict) and bool(body.get("stream"))
