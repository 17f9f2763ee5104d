"""``FakeTransport`` gives scripted answers in order, and says what is wrong when requests do not fit."""

from __future__ import annotations

import json
from typing import Any

import anthropic
import httpx
import httpx2
import pytest

import attropic
from attropic.localserver import Fault, Reply, Response, Settings
from attropic.testing import FakeTransport, error, message, reply_of, stream_of

from .ways import ASK, COLOURS, LIBRARIES, closed, http, run, settled, streamed, text

TOOL = {"name": "get_weather", "input": {"city": "Paris"}}


def _asked(fake: FakeTransport, times: int = 1, stream: bool = False, **ask: Any) -> list[Any]:
    """What a client gives for so many calls."""
    found = []
    with fake.client(max_retries=0) as client:
        for _ in range(times):
            if stream:
                with client.messages.stream(**{**ASK, **ask}) as events:
                    found.append(events.get_final_message())
            else:
                found.append(client.messages.create(**{**ASK, **ask}))
    return found


@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize(
    "answer",
    [
        "Hello.",
        Reply([{"type": "text", "text": "Hello."}]),
        reply_of("Hello."),
        message("Hello."),
        attropic.types.Message.from_dict(message("Hello.")),
        lambda request: "Hello." if request.json()["max_tokens"] == 100 else "No.",
        lambda request: lambda request: message("Hello."),
    ],
    ids=["text", "reply", "made reply", "dict", "model", "function", "function of a function"],
)
def test_ways_to_say_a_message(answer: Any, stream: bool) -> None:
    """A message can be given in many ways, and is streamed when a stream is asked for."""
    fake = FakeTransport([answer])

    assert [text(found) for found in _asked(fake, stream=stream)] == ["Hello."]
    fake.assert_done()


@pytest.mark.parametrize(
    "answer",
    [
        stream_of(message("Hello.")),
        [0.001, *stream_of(message("Hello."))],
        (200, {"Content-Type": "text/event-stream"}, stream_of(message("Hello."))),
        attropic.types.Message.from_dict(message("Hello.")),
    ],
    ids=["events", "events with a pause", "response", "model"],
)
def test_ways_to_say_a_stream(answer: Any) -> None:
    """A stream can be given by its events."""
    assert [text(found) for found in _asked(FakeTransport([answer]), stream=True)] == ["Hello."]


@pytest.mark.parametrize(
    "answer",
    [
        (200, {"Content-Type": "application/json"}, message("Hello.")),
        (200, {"content-type": "application/json"}, json.dumps(message("Hello."))),
        (200, {"content-type": "application/json"}, json.dumps(message("Hello.")).encode()),
        Response(200, {"content-type": "application/json"}, json.dumps(message("Hello.")).encode()),
    ],
    ids=["dict", "text", "bytes", "response"],
)
def test_ways_to_say_a_response(answer: Any) -> None:
    """A response can be given by its status, headers and body."""
    assert [text(found) for found in _asked(FakeTransport([answer]))] == ["Hello."]


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("colour", COLOURS)
def test_one_object_for_all_clients(colour: str, library: str) -> None:
    """The same transport serves sync and async clients of both HTTP libraries."""
    fake = FakeTransport(["One.", "Two."])
    kind: Any = attropic.Anthropic if colour == "sync" else attropic.AsyncAnthropic

    async def scene() -> Any:
        client = kind(api_key="k", http_client=http(colour, library, fake))
        whole = await settled(client.messages.create(**ASK))
        events = await streamed(client)
        await closed(client)
        return text(whole), events[-1].type

    assert run(colour, scene) == ("One.", "message_stop")
    assert [body.get("stream") for body in fake.messages_requests] == [None, True]
    fake.assert_done()


def test_the_official_client() -> None:
    """The official package takes scripted answers, too."""
    fake = FakeTransport([message(tool_use=TOOL)])

    with anthropic.Anthropic(api_key="k", http_client=httpx2.Client(transport=fake)) as client:
        (block,) = client.messages.create(**ASK).content

    assert block.type == "tool_use"
    assert block.input == {"city": "Paris"}


def test_the_async_shortcut() -> None:
    """``async_client`` sends through the transport."""
    fake = FakeTransport(["Hello."])

    async def scene() -> str:
        async with fake.async_client() as client:
            return text(await client.messages.create(**ASK))

    assert run("asyncio", scene) == "Hello."


@pytest.mark.parametrize(
    ("answer", "ours"),
    [
        (httpx.ConnectError, attropic.APIConnectionError),
        (httpx2.ConnectError("No."), attropic.APIConnectionError),
        (ConnectionRefusedError("No."), attropic.APIConnectionError),
        (ConnectionResetError, attropic.APIConnectionError),
        (TimeoutError("No."), attropic.APITimeoutError),
        (httpx2.ReadTimeout("No."), attropic.APITimeoutError),
        (error(529), attropic.OverloadedError),
        (error(429, "Slow down.", retry_after=3), attropic.RateLimitError),
        (reply_of("Hello.", fault=Fault(status=500)), attropic.InternalServerError),
        (reply_of("Hello.", fault=Fault(cut=3)), attropic.APIConnectionError),
        (ZeroDivisionError("No."), ZeroDivisionError),
    ],
)
@pytest.mark.parametrize("library", LIBRARIES)
def test_ways_to_fail(answer: Any, ours: type[Exception], library: str) -> None:
    """Exceptions of either library, of Python, and refusals of the API become the errors of the client."""
    fake = FakeTransport([answer])
    client = attropic.Anthropic(api_key="k", max_retries=0, http_client=http("sync", library, fake))

    with pytest.raises(ours), client:
        client.messages.create(**ASK)
    fake.assert_done()


def test_retries_take_the_next_answer() -> None:
    """Each attempt is a request of its own; ``retry_after`` is what the client is asked to wait."""
    fake = FakeTransport([error(529, retry_after=0), TimeoutError, "Hello."])

    with fake.client() as client:
        assert text(client.messages.create(**ASK)) == "Hello."
    assert [request.headers["x-stainless-retry-count"] for request in fake.requests] == ["0", "1", "2"]


def test_no_answer_is_left() -> None:
    """One request too many is told with the request, and again by ``assert_done``, also when nobody listens."""
    fake = FakeTransport(["Hello."])
    expected = r'No answer is left for request number 2:\s+POST /v1/messages model="claude-opus-4-6" .*Hello there'

    with pytest.raises(AssertionError, match=expected):
        _asked(fake, 2)
    with pytest.raises(AssertionError, match=expected):
        fake.assert_done()


def test_answers_are_left() -> None:
    """``assert_done`` says how many answers nobody asked for."""
    fake = FakeTransport(["One."])
    fake.add("Two.", "Three.")
    _asked(fake)

    with pytest.raises(AssertionError, match=r"2 answer\(s\) were not asked for; 1 request\(s\) came"):
        fake.assert_done()


@pytest.mark.parametrize("answer", ["Hello.", message("Hello."), TimeoutError, (500, {}, b"")])
@pytest.mark.parametrize(
    ("ask", "why"),
    [
        ({"temperature": 17}, "temperature: "),
        ({"model": "claude-of-tomorrow"}, "model: claude-of-tomorrow"),
        ({"messages": []}, "messages: "),
    ],
)
def test_a_request_that_the_api_would_refuse(answer: Any, ask: dict[str, Any], why: str) -> None:
    """A request that breaks the contract, or that the API refuses, fails whatever its answer is."""
    fake = FakeTransport([answer])

    with pytest.raises(AssertionError, match=f"The API would refuse this request .*: {why}"):
        _asked(fake, **ask)
    with pytest.raises(AssertionError, match=why):
        fake.assert_done()


def test_requests_need_not_be_checked() -> None:
    """``check=False`` lets any request pass, and ``settings`` add models."""
    loose = FakeTransport([message("Hello."), (200, {}, {"any": "thing"})], check=False)
    tomorrow = FakeTransport(["Hello."], settings=Settings(models=("claude-of-tomorrow",)))

    assert text(_asked(loose, temperature=17)[0]) == "Hello."
    with loose.client() as client:
        assert client.post("/v9/new", body={}, cast_to=dict) == {"any": "thing"}
    assert text(_asked(tomorrow, model="claude-of-tomorrow")[0]) == "Hello."


def test_other_operations() -> None:
    """A dict answers any operation of the contract."""
    fake = FakeTransport([{"input_tokens": 7}])

    with fake.client() as client:
        assert client.messages.count_tokens(model=ASK["model"], messages=ASK["messages"]).input_tokens == 7


def test_what_is_no_answer() -> None:
    """Something else than an answer is refused with a list of what may be given."""
    with pytest.raises(TypeError, match=r"An answer is one of text, a Reply, .* not int"):
        _asked(FakeTransport([7]))  # type: ignore[list-item]


def test_credentials_stay_hidden() -> None:
    """No key shows in what is recorded, printed or told."""
    secret = "sk-ant-very-secret"
    fake = FakeTransport(["Hello."])
    with fake.client(api_key=secret) as client:
        client.messages.create(**ASK, extra_headers={"authorization": f"Bearer {secret}"})
        with pytest.raises(AssertionError) as caught:
            client.messages.create(**{**ASK, "messages": [{"role": "user", "content": f"My key is {secret}."}]})

    request = fake.requests[0]
    assert secret not in f"{caught.value} {request} {request!r} {request.headers} {fake!r}"
    assert request.headers["x-api-key"] == secret
