"""The API as a pure function: ``handle(request, number, script)`` gives the response; nothing here knows a socket."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import unquote

from . import _wire
from ._script import Script, answer, limited, tokens
from ._wire import ApiError, Json, Request, Response

MAX_BODY = 32 * 1024 * 1024


@dataclass(frozen=True)
class Call:
    """A request on its way to its handler, with what a handler needs to know beside it."""

    request: Request
    number: int
    script: Script
    model_id: str = ""

    @property
    def beta(self) -> bool:
        """Whether the shapes of the beta API are asked for, by ``?beta=true``."""
        return self.request.parameters.get("beta") == "true"


def handle(request: Request | ApiError, number: int, script: Script = answer) -> Response:
    """Answer a request, or an error met in reading it, as response ``number``; ``script`` says what the model says."""
    try:
        if isinstance(request, ApiError):
            raise request
        response = _route(Call(request, number, script))
    except ApiError as problem:
        response = _wire.error(problem, number)
    except Exception as problem:  # a script of the user may raise anything; the API answers 500 and lives on
        response = _wire.error(ApiError(500, f"{type(problem).__name__}: {problem}"), number)
    return replace(response, headers={**response.headers, "request-id": _wire.request_id(number)})


def _route(call: Call) -> Response:
    request = call.request
    if len(request.body) > MAX_BODY:
        raise ApiError(413)
    if wanted := request.headers.get("x-local-error"):
        raise _error_on_demand(wanted, request.headers.get("x-local-retry-after"))
    matches = ((methods, _match(pattern, request.path)) for pattern, methods in ROUTES.items())
    methods, found = next(((methods, found) for methods, found in matches if found), ({}, None))
    if not found:
        raise ApiError(404, f"Not found: {request.path}")
    if request.method not in methods:
        raise ApiError(405, "Method not allowed", {"allow": ", ".join(methods)})
    if not (request.headers.get("x-api-key") or request.headers.get("authorization")):
        raise ApiError(401, "x-api-key header is required")
    return methods[request.method](replace(call, model_id=unquote(found.groupdict().get("model_id", ""))))


def _error_on_demand(wanted: str, retry_after: str | None) -> ApiError:
    status = int(wanted) if wanted.isdecimal() and len(wanted) == 3 else 0
    if not 400 <= status <= 599:
        return ApiError(400, "x-local-error: Input should be a status from 400 to 599")
    return ApiError(status, headers={"retry-after": retry_after} if retry_after else None)


def _match(pattern: str, path: str) -> re.Match[str] | None:
    return re.fullmatch(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", pattern), path)


def _ok(body: Json) -> Response:
    return Response(200, {"content-type": "application/json"}, _wire.dumps(body))


def list_models(call: Call) -> Response:
    """A page of models: after one, before one, or from the newest on."""
    given, models = call.request.parameters, list(_wire.MODELS)
    text = given.get("limit", "20")
    limit = int(text) if text.isdecimal() and len(text) <= 4 else 0
    _need(1 <= limit <= 1000, "limit: Input should be a valid integer from 1 to 1000")
    for name in ("after_id", "before_id"):
        _need(given.get(name, models[0]) in models, f"{name}: No model has this id")
    stop = models.index(given["before_id"]) if "before_id" in given else len(models)
    start = models.index(given["after_id"]) + 1 if "after_id" in given else 0
    found = models[start:stop]
    page = found[-limit:] if "before_id" in given else found[:limit]
    ends = {"first_id": page[0] if page else None, "last_id": page[-1] if page else None}
    return _ok({"data": [_wire.model_info(model) for model in page], "has_more": len(found) > limit, **ends})


def get_model(call: Call) -> Response:
    """One model, by its id or an alias."""
    return _ok(_wire.model_info(_known(call.model_id)))


def create_message(call: Call) -> Response:
    """The script's answer within the limits of the request, whole or as a stream of events."""
    body = _body(call.request, ("model", "messages", "max_tokens"))
    model = _known(body["model"])
    reply, written = limited(call.script(body), body["max_tokens"], body.get("stop_sequences", []))
    end: Json = {"stop_reason": reply.stop_reason, "stop_sequence": reply.stop_sequence}
    used = _wire.usage(_input_tokens(body), written, call.beta)
    message = _wire.message(call.number, model, reply.content, end, used, call.beta)
    if not body.get("stream"):
        return _ok(message)
    headers = {"content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache"}
    return Response(200, headers, iter([_sse(event) for event in _wire.events(message)]))


def _sse(event: Json) -> bytes:
    return b"event: %b\ndata: %b\n\n" % (event["type"].encode(), _wire.dumps(event))


def count_tokens(call: Call) -> Response:
    """How many tokens the same request would have as input of a message."""
    body = _body(call.request, ("model", "messages"))
    _known(body["model"])
    counted: Json = {"input_tokens": _input_tokens(body)}
    return _ok(counted | ({"context_management": None} if call.beta else {}))


def _known(model: str) -> str:
    if full := _wire.resolve(model):
        return full
    raise ApiError(404, f"model: {model}")


def _input_tokens(body: Json) -> int:
    return sum(tokens(_wire.dumps(body[name])) for name in ("system", "messages", "tools") if body.get(name))


def _body(request: Request, required: tuple[str, ...]) -> Json:
    """The JSON object of a request, checked as far as the server relies on it."""
    try:
        body: Json = json.loads(request.body.decode())
        _wire.dumps(body)  # a lone surrogate is an escape that JSON can write and UTF-8 can not
    except (ValueError, RecursionError) as problem:
        raise ApiError(400, f"The request body is not valid JSON: {problem}") from None
    _need(isinstance(body, dict), "Input should be a valid dictionary")
    for name in required:
        _need(name in body, f"{name}: Field required")
    for word, (kind, names) in FIELDS.items():
        for name in names:
            _need(name not in body or type(body[name]) is kind, f"{name}: Input should be a valid {word}")
    _need(body.get("max_tokens", 0) >= 0, "max_tokens: Input should be greater than or equal to 0")
    stops = body.get("stop_sequences", [])
    _need(all(isinstance(stop, str) and stop.strip() for stop in stops), "stop_sequences: Input should not be blank")
    _check_turns(body["messages"])
    _check_tools(body.get("tools", []), body.get("tool_choice", {"type": "auto"}))
    return body


def _need(fine: bool, problem: str) -> None:
    if not fine:
        raise ApiError(400, problem)


def _check_turns(turns: list[Json]) -> None:
    _need(bool(turns), "messages: at least one message is required")
    for index, turn in enumerate(turns):
        at = f"messages.{index}"
        _need(isinstance(turn, dict), f"{at}: Input should be a valid dictionary")
        for name in ("role", "content"):
            _need(name in turn, f"{at}.{name}: Field required")
        _need(turn["role"] in ("user", "assistant"), f"{at}.role: Input should be 'user' or 'assistant'")
        blocks = [] if isinstance(turn["content"], str) else turn["content"]
        _need(isinstance(blocks, list), f"{at}.content: Input should be a valid string or list")
        tagged = all(isinstance(block, dict) and isinstance(block.get("type"), str) for block in blocks)
        _need(tagged, f"{at}.content: Every block should be a dictionary with a type")


def _check_tools(tools: list[Json], choice: Json) -> None:
    for index, tool in enumerate(tools):
        _need(isinstance(tool, dict), f"tools.{index}: Input should be a valid dictionary")
        if tool.get("type") in (None, "custom"):
            _need(isinstance(tool.get("name"), str), f"tools.{index}.custom.name: Field required")
            _need(isinstance(tool.get("input_schema"), dict), f"tools.{index}.custom.input_schema: Field required")
    kind, names = choice.get("type"), [tool.get("name") for tool in tools]
    _need(kind in ("auto", "any", "tool", "none"), "tool_choice.type: Input should be 'auto', 'any', 'tool' or 'none'")
    _need(bool(tools) or kind in ("auto", "none"), "tool_choice: may only be specified while providing tools")
    _need(kind != "tool" or choice.get("name") in names, f"Tool {choice.get('name')!r} not found in provided tools")


FIELDS: dict[str, tuple[type, tuple[str, ...]]] = {
    "string": (str, ("model",)),
    "list": (list, ("messages", "stop_sequences", "tools")),
    "integer": (int, ("max_tokens",)),
    "boolean": (bool, ("stream",)),
    "dictionary": (dict, ("tool_choice",)),
}

ROUTES: dict[str, dict[str, Callable[[Call], Response]]] = {
    "/v1/models": {"GET": list_models},
    "/v1/models/{model_id}": {"GET": get_model},
    "/v1/messages": {"POST": create_message},
    "/v1/messages/count_tokens": {"POST": count_tokens},
}
