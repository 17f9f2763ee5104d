"""The local Claude API, asked over real sockets."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from attropic.localserver import LocalServer, Reply

ROOT = Path(__file__).parents[2]
KEY = {"x-api-key": "local", "anthropic-version": "2023-06-01", "content-type": "application/json"}
ROLES = ("user", "assistant", "user")
HAIKU = "claude-haiku-4-5-20251001"
RULES = {"city": {"type": "string"}, "unit": {"enum": ["celsius", "fahrenheit"]}}
SCHEMA = {"type": "object", "properties": RULES, "required": ["city", "unit"]}
WEATHER = {"name": "get_weather", "input_schema": SCHEMA}
Answer = tuple[int, dict[str, str], Any]
Contract = dict[str, Any]


@pytest.fixture(scope="module")
def server() -> Iterator[LocalServer]:
    with LocalServer() as running:
        yield running


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    sys.path.insert(0, str(ROOT))
    from codegen import contract

    return contract.read(ROOT / "spec")


def send(server: LocalServer, method: str, path: str, body: Any = None, headers: dict[str, str] = KEY) -> Answer:
    """One request on a connection of its own: status, headers, and JSON, or text when it is not JSON."""
    data = body if isinstance(body, bytes) or body is None else json.dumps(body)
    with closing(HTTPConnection(server.url.removeprefix("http://"), timeout=10)) as connection:
        connection.request(method, path, data, headers)
        response = connection.getresponse()
        text = response.read().decode()
    found = {name.lower(): value for name, value in response.headers.items()}
    return response.status, found, json.loads(text) if found["content-type"] == "application/json" else text


def turn(text: str, **more: Any) -> dict[str, Any]:
    return {"model": HAIKU, "max_tokens": 100, "messages": [{"role": "user", "content": text}], **more}


def countable(text: str, **more: Any) -> dict[str, Any]:
    """The body of the same turn for a count of its tokens."""
    body = turn(text, **more)
    del body["max_tokens"]
    return body


def say(server: LocalServer, text: str, **more: Any) -> Any:
    status, _, message = send(server, "POST", "/v1/messages", turn(text, **more))
    assert status == 200, message
    return message


def stream(server: LocalServer, text: str, path: str = "/v1/messages", **more: Any) -> list[dict[str, Any]]:
    status, headers, text = send(server, "POST", path, turn(text, stream=True, **more))
    assert (status, headers["content-type"]) == (200, "text/event-stream; charset=utf-8")
    events = [block.split("\n") for block in text.removesuffix("\n\n").split("\n\n")]
    parsed = [json.loads(data.removeprefix("data: ")) for _, data in events]
    assert [name for name, _ in events] == [f"event: {event['type']}" for event in parsed]
    return parsed


def check(contract: Contract, name: str, value: Any) -> None:
    jsonschema.Draft202012Validator({"$ref": f"#/components/schemas/{name}", **contract}).validate(value)


@pytest.mark.parametrize(("path", "beta"), [("/v1/messages", ""), ("/v1/messages?beta=true", "Beta")])
@pytest.mark.parametrize("more", [{}, {"tools": [WEATHER]}, {"max_tokens": 0}, {"stop_sequences": ["the"]}])
def test_answers_follow_the_contract(
    server: LocalServer, contract: Contract, path: str, beta: str, more: dict[str, Any]
) -> None:
    """Messages, stream events and token counts have every key that the contract requires, beta or not."""
    text = "How is the weather in Paris?"
    check(contract, f"{beta}Message", send(server, "POST", path, turn(text, **more))[2])
    for event in stream(server, text, path, **more):
        ping = event["type"] == "ping"  # the contract does not list it among the events of the beta stream
        check(contract, "Ping" if ping else f"{beta}MessageStreamEvent", event)
    counted = send(server, "POST", path.replace("messages", "messages/count_tokens"), countable(text))[2]
    check(contract, f"{beta}CountMessageTokensResponse", counted)


def test_models_follow_the_contract(server: LocalServer, contract: Contract) -> None:
    """The list has the contract's shape, and every model or alias that the contract names exists and answers."""
    check(contract, "ListResponse_ModelInfo_", send(server, "GET", "/v1/models", headers=KEY)[2])
    named = [option["const"] for option in contract["components"]["schemas"]["Model"]["anyOf"] if "const" in option]
    for model in named:
        status, _, info = send(server, "GET", f"/v1/models/{model}")
        assert status == 200, model
        check(contract, "ModelInfo", info)
        assert say(server, "hi", model=model)["model"] == info["id"]


def test_pages_forward_and_backward_meet_every_model_once(server: LocalServer) -> None:
    """Following last_id from the front, or first_id from the back, visits the whole list in order."""
    whole = [model["id"] for model in send(server, "GET", "/v1/models?limit=1000")[2]["data"]]
    forward, back = whole[:1], whole[-1:]
    for cursor, edge in (("after_id", "last_id"), ("before_id", "first_id")):
        page: dict[str, Any] = {"has_more": True, edge: whole[0] if cursor == "after_id" else whole[-1]}
        while page["has_more"]:
            page = send(server, "GET", f"/v1/models?limit=4&{cursor}={page[edge]}")[2]
            found = [model["id"] for model in page["data"]]
            forward, back = (forward + found, back) if cursor == "after_id" else (forward, found + back)
    assert forward == whole == back
    end = send(server, "GET", f"/v1/models?after_id={whole[-1]}")[2]
    assert end == {"data": [], "has_more": False, "first_id": None, "last_id": None}


def test_text_stream_comes_in_order_and_adds_up(server: LocalServer) -> None:
    """A stream goes start, block, ping, deltas, stop, delta, stop, and its pieces are the whole answer."""
    text = "one  two\nthree\n"
    events = stream(server, text)
    kinds = [event["type"] for event in events]
    deltas = [event for event in events if event["type"] == "content_block_delta"]
    assert kinds[:3] == ["message_start", "content_block_start", "ping"]
    assert kinds[3:-3] == ["content_block_delta"] * len(deltas)
    assert kinds[-3:] == ["content_block_stop", "message_delta", "message_stop"]
    assert len(deltas) > 3
    assert "".join(event["delta"]["text"] for event in deltas) == f"You said: {text}"
    whole = say(server, text)
    assert events[-2]["usage"]["output_tokens"] == whole["usage"]["output_tokens"]
    assert events[-2]["delta"]["stop_reason"] == whole["stop_reason"] == "end_turn"
    assert events[0]["message"]["content"] == []


def test_tool_input_streams_as_fragments_of_json(server: LocalServer) -> None:
    """The fragments of a tool's input are several, and joined they are the input of the whole answer."""
    events = stream(server, "Weather in New York, please, in celsius", tools=[WEATHER])
    parts = [event["delta"]["partial_json"] for event in events if event["type"] == "content_block_delta"]
    assert len(parts) > 2
    assert json.loads("".join(parts)) == {"city": "New York", "unit": "celsius"}
    assert events[-2]["delta"]["stop_reason"] == "tool_use"


def test_a_tool_is_called_and_its_result_restated(server: LocalServer) -> None:
    """A question for a tool gives a call of it; the same conversation with the result gives its text."""
    first = say(server, "What is the weather in Paris?", tools=[WEATHER])
    (call,) = first["content"]
    assert (first["stop_reason"], call["name"]) == ("tool_use", "get_weather")
    assert call["input"] == {"city": "Paris", "unit": "celsius"}
    assert call["caller"] == {"type": "direct"}
    result = {"type": "tool_result", "tool_use_id": call["id"], "content": [{"type": "text", "text": "sunny, 21"}]}
    said = ["What is the weather in Paris?", first["content"], [result]]
    turns = [{"role": role, "content": content} for role, content in zip(ROLES, said, strict=True)]
    last = say(server, "", messages=turns, tools=[WEATHER])
    assert (last["stop_reason"], last["content"][0]["text"]) == ("end_turn", "get_weather answered: sunny, 21")


def test_a_calculator_gets_the_sum(server: LocalServer) -> None:
    """Arithmetic goes to a calculator, as an expression or as numbers, by what its schema asks for."""
    rules = {"expression": {"type": "string"}, "a": {"type": "integer"}, "b": {"anyOf": [{"type": "number"}]}}
    tool = {"name": "calculator", "input_schema": {"type": "object", "properties": rules}}
    (call,) = say(server, "What is 12 * 3.5?", tools=[tool])["content"]
    assert call["input"] == {"expression": "12 * 3.5", "a": 12, "b": 3.5}
    assert say(server, "What is 12 * 3.5?", tools=[tool], tool_choice={"type": "none"})["stop_reason"] == "end_turn"


@pytest.mark.parametrize("choice", [{"type": "any"}, {"type": "tool", "name": "file"}])
def test_a_forced_tool_gets_an_input_its_schema_allows(server: LocalServer, choice: dict[str, str]) -> None:
    """Any schema of a forced tool is satisfied: references, unions, bounds, arrays and nested objects."""
    point = {"type": "object", "properties": {"x": {"type": "number", "minimum": 3}}, "required": ["x"]}
    rules: dict[str, Any] = {
        "at": {"$ref": "#/$defs/Point"},
        "kind": {"enum": ["a", "b"]},
        "name": {"type": "string", "minLength": 12},
        "tags": {"type": "array", "items": {"type": "string"}, "minItems": 2},
        "size": {"anyOf": [{"type": "integer", "exclusiveMinimum": 7}, {"type": "null"}]},
        "fixed": {"const": 5},
        "on": {"type": ["boolean", "null"]},
        "extra": {"type": "string"},
    }
    required = [name for name in rules if name != "extra"]
    schema = {"type": "object", "properties": rules, "required": required, "$defs": {"Point": point}}
    tool = {"name": "file", "input_schema": schema}
    (call,) = say(server, "hello", tools=[tool], tool_choice=choice)["content"]
    jsonschema.validate(call["input"], {**schema, "additionalProperties": False})
    assert "extra" not in call["input"]


TEXTS = {
    "Hi, my name is Ada.": "Hello, Ada! How can I help you?",
    "What is my name?": "You have not told me your name.",
    "What is 2+3?": "2+3 = 5",
    "calculate (1 + 2) * -4 / 8": "(1 + 2) * -4 / 8 = -1.5",
    "What is 1/0?": "You said: What is 1/0?",
    "Grüße 🎉": "You said: Grüße 🎉",
}


@pytest.mark.parametrize("text", TEXTS)
def test_text_answers_are_predictable(server: LocalServer, text: str) -> None:
    """Each rule of the default script gives the text that it promises."""
    assert say(server, text)["content"][0]["text"] == TEXTS[text]


def test_a_name_is_remembered(server: LocalServer) -> None:
    """What a user has said turns ago is known in a later turn."""
    said = ["My name is Grace", "Hello, Grace!", [{"type": "text", "text": "What is my name?"}]]
    turns = [{"role": role, "content": content} for role, content in zip(ROLES, said, strict=True)]
    assert say(server, "", messages=turns)["content"][0]["text"] == "Your name is Grace."


def test_max_tokens_and_stop_sequences_end_an_answer(server: LocalServer) -> None:
    """An answer is cut before its first stop sequence, or at max_tokens without splitting a character."""
    short = say(server, "🎉" * 50, max_tokens=4)
    assert (short["stop_reason"], short["content"][0]["text"]) == ("max_tokens", "You said: 🎉")
    assert short["usage"]["output_tokens"] == 4
    stopped = say(server, "alpha beta gamma", stop_sequences=["gamma", "beta"])
    assert (stopped["stop_reason"], stopped["stop_sequence"]) == ("stop_sequence", "beta")
    assert stopped["content"][0]["text"] == "You said: alpha "
    cut = say(server, "weather in Paris", tools=[WEATHER], max_tokens=2)
    assert (cut["stop_reason"], cut["content"][0]["input"]) == ("max_tokens", {})


def test_counted_tokens_are_the_tokens_used(server: LocalServer) -> None:
    """count_tokens foretells the input tokens of the message, and more input means more tokens."""
    counted = send(server, "POST", "/v1/messages/count_tokens", countable("hello", system="Be kind."))[2][
        "input_tokens"
    ]
    assert counted == say(server, "hello", system="Be kind.")["usage"]["input_tokens"]
    assert counted > say(server, "hello")["usage"]["input_tokens"]


BAD, LOST = "invalid_request_error", "not_found_error"
SYSTEM = [{"role": "system", "content": "x"}]
REFUSED: list[tuple[int, str, str, Any, str]] = [
    (401, "authentication_error", "/v1/models", None, "x-api-key header is required"),
    (404, LOST, "/v1/nothing", None, "Not found: /v1/nothing"),
    (404, LOST, "/v1/models/gpt", None, "model: gpt"),
    (404, LOST, "/v1/messages", turn("", model="gpt"), "model: gpt"),
    (405, BAD, "/v1/messages", None, "Method not allowed"),
    (400, BAD, "/v1/models?limit=0", None, "limit: Input"),
    (400, BAD, "/v1/models?after_id=x", None, "after_id: Input should be the id"),
    (400, BAD, "/v1/messages", b"{", "The request body is not valid JSON"),
    (400, BAD, "/v1/messages", b'"\\ud800"', "The request body is not valid JSON"),
    (400, BAD, "/v1/messages", [], "Input should be a valid dictionary"),
    (400, BAD, "/v1/messages", {}, "model: Field required"),
    (400, BAD, "/v1/messages", {"model": HAIKU}, "messages: Field required"),
    (400, BAD, "/v1/messages", turn("", messages=[]), "messages: at least one message"),
    (400, BAD, "/v1/messages", turn("", messages=SYSTEM), "messages.0.role: Input should be 'user' or"),
    (400, BAD, "/v1/messages", turn("", max_tokens="1"), "max_tokens: Input should be"),
    (400, BAD, "/v1/messages", turn("", tools=[{"name": "x"}]), "tools.0.input_schema: Field required"),
    (400, BAD, "/v1/messages", turn("", tool_choice={"type": "any"}), "tool_choice: may only"),
]


@pytest.mark.parametrize(("status", "kind", "path", "body", "text"), REFUSED)
def test_refusals_have_the_shape_of_the_api(
    server: LocalServer, contract: Contract, status: int, kind: str, path: str, body: Any, text: str
) -> None:
    """A request that the API refuses gets its status, its type of error, and a message that says what is wrong."""
    headers = {} if status == 401 else KEY
    got, found, error = send(server, "GET" if body is None else "POST", path, body, headers)
    assert (got, error["error"]["type"], error["request_id"]) == (status, kind, found["request-id"])
    assert error["error"]["message"].startswith(text)
    check(contract, "ErrorResponse", error)


def test_a_body_above_32_mb_is_too_large(server: LocalServer) -> None:
    """32 MB and one byte are refused with 413, and 32 MB are read."""
    status, _, error = send(server, "POST", "/v1/messages", b" " * (32 * 1024 * 1024 + 1))
    assert (status, error["error"]["type"]) == (413, "request_too_large")
    assert send(server, "POST", "/v1/messages", b" " * (32 * 1024 * 1024))[0] == 400


def test_request_ids_count_and_requests_are_recorded() -> None:
    """Two servers asked the same give the same ids, and each remembers what it was asked."""
    paths = [f"/v1/messages?beta=true&n={n}" for n in "ab"]
    with LocalServer() as first, LocalServer() as second:
        ids = [[send(one, "POST", path, turn("hi"))[1]["request-id"] for path in paths] for one in (first, second)]
    assert ids[0] == ids[1] == ["req_" + "1".zfill(24), "req_" + "2".zfill(24)]
    seen = first.requests
    assert [(r.method, r.path, r.query) for r in seen] == [("POST", "/v1/messages", f"beta=true&n={n}") for n in "ab"]
    assert seen[0].headers["x-api-key"] == "local"
    assert json.loads(seen[1].body) == turn("hi")


def test_one_connection_serves_many_requests(server: LocalServer) -> None:
    """A connection stays open after an error, a stream, a HEAD and a body in chunks."""
    body = json.dumps(turn("hello", stream=True)).encode()
    asked: list[Any] = [("GET", None, 405), ("HEAD", None, 405), ("POST", [body[:9], body[9:]], 200)]
    with closing(HTTPConnection(server.url.removeprefix("http://"), timeout=10)) as connection:
        connection.connect()
        first = connection.sock
        for method, data, expected in asked * 2:
            connection.request(method, "/v1/messages", data, KEY)
            response = connection.getresponse()
            assert response.status == expected
            assert response.read().endswith(b'data: {"type":"message_stop"}\n\n') == (method == "POST")
        assert connection.sock is first


@pytest.mark.parametrize("head", ["NONSENSE", "POST / HTTP/1.1\r\ncontent-length: many"])
def test_what_is_not_http_is_refused(server: LocalServer, head: str) -> None:
    """A broken request gets a 400, and the connection ends."""
    with socket.create_connection(("127.0.0.1", int(server.url.rsplit(":", 1)[1])), timeout=10) as connection:
        connection.sendall(f"{head}\r\n\r\n".encode())
        text = b"".join(iter(lambda: connection.recv(4096), b"")).decode()
    assert text.startswith("HTTP/1.1 400 ")
    assert "connection: close" in text.lower()


def test_requests_in_parallel_are_all_counted() -> None:
    """Forty threads get forty different ids and leave forty records."""
    with LocalServer() as server:
        with ThreadPoolExecutor(40) as pool:
            answers = list(pool.map(lambda _: send(server, "POST", "/v1/messages", turn("hi")), range(40)))
        assert len({headers["request-id"] for _, headers, _ in answers}) == len(server.requests) == 40


def test_a_script_of_the_user_answers(server: LocalServer) -> None:
    """A custom script is asked instead of the default one, and its exception is a 500 that the server survives."""
    with LocalServer(script=lambda body: Reply([{"type": "text", "text": body["metadata"]["user_id"]}])) as own:
        assert send(own, "POST", "/v1/messages", turn("hi"))[2]["error"]["message"] == "KeyError: 'metadata'"
        assert say(own, "hi", metadata={"user_id": "u1"})["content"][0]["text"] == "u1"


def test_leaving_hangs_up() -> None:
    """The end of the block closes idle connections and the port, and the server can start again."""
    server = LocalServer()
    with server, closing(HTTPConnection(server.url.removeprefix("http://"), timeout=5)) as idle:
        port = idle.port
        idle.request("GET", "/v1/models", headers=KEY)
        idle.getresponse().read()
        server.close()
        assert idle.sock.recv(1) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=1)
    with server:
        assert send(server, "GET", "/v1/models")[0] == 200


def test_importing_the_package_loads_no_server() -> None:
    """``import attropic.localserver`` loads no module of the server, and none of what it needs."""
    names = "[name for name in sys.modules if name.startswith((it.__name__ + '.', 'uvicorn', 'jsonschema'))]"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys, attropic.localserver as it; print({names})"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")
