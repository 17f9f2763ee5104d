"""The seam between a client and its platform: what is rewritten, signed and read back, and where."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import threading
from base64 import b64encode
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

import attropic
from attropic.clouds._unsupported import NotOfferedError
from tests.client.calls import ASK, MESSAGE, answer, gathered, in_turn, run, settled
from tests.clouds.nimbus import URL, AsyncNimbusClient, NimbusClient
from tests.core.events import ANSWER

CLIENTS = [NimbusClient, AsyncNimbusClient]
COUNT = {"model": "m", "messages": ASK["messages"]}
SENT = {"messages": ASK["messages"], "max_tokens": 1, "nimbus_version": 1}
BROKEN = answer(503, {"text": "Clouded."}, x_nimbus_error="overloaded_error", x_nimbus_id="n-1")
LINES = answer(
    200, b"".join(json.dumps(event).encode() + b"\n" for event in ANSWER), content_type="application/x-nimbus"
)
both = pytest.mark.parametrize("kind", CLIENTS)
Scene = Callable[[Any], Awaitable[Any]]


async def create(client: Any) -> Any:
    """One call."""
    return await settled(client.messages.create(**ASK))


def seeing(kind: Any, note: Callable[[Any], Any]) -> Any:
    """Middleware of the colour of a client that notes each request."""

    def plain(request: Any, call_next: Any) -> Any:
        note(request)
        return call_next(request)

    async def waits(request: Any, call_next: Any) -> Any:
        note(request)
        return await call_next(request)

    return plain if kind is NimbusClient else waits


@both
@pytest.mark.parametrize("beta", [False, True])
def test_rewrites_below_middleware(kind: Any, beta: bool) -> None:
    """Middleware sees the API's own request without a credential; the network sees that of the platform, signed."""
    noted: list[Any] = []

    async def scene(client: Any) -> Any:
        messages = client.beta.messages if beta else client.messages
        return await settled(messages.create(**ASK))

    seen = run(kind, scene, middleware=[seeing(kind, noted.append)])

    (request,) = noted
    assert request.url.removesuffix("?beta=true") == f"{URL}/v1/messages"
    assert request.json == ASK
    assert "authorization" not in request.headers
    assert str(seen.request.url) == f"{URL}/south/m/Say"
    assert json.loads(seen.request.content) == SENT
    assert seen.request.headers["authorization"] == "Nimbus secret-1"
    assert "anthropic-version" not in seen.request.headers


@both
def test_what_middleware_changes_is_rewritten(kind: Any) -> None:
    """A model and a query that middleware puts into the request arrive at the platform."""

    def change(request: Any) -> None:
        request.json["model"] = "other"
        request.url += "?trace=1"

    seen = run(kind, create, middleware=[seeing(kind, change)])

    assert str(seen.request.url) == f"{URL}/south/other/Say?trace=1"


@both
def test_signs_each_attempt_over_what_is_sent(kind: Any) -> None:
    """A retry is signed anew, over the bytes and the address that go out."""
    platforms: list[Any] = []

    async def scene(client: Any) -> Any:
        platforms.append(client._options.platform)
        return await create(client)

    seen = run(kind, scene, in_turn(BROKEN, answer()), retry=attropic.RetryPolicy(initial_delay=0.0))

    assert [request.headers["authorization"] for request in seen.requests] == ["Nimbus secret-1", "Nimbus secret-2"]
    assert platforms[0].signed == [(request.content, str(request.url)) for request in seen.requests]
    assert seen.result.content[0].text == "Hello."


@both
def test_credential_that_cannot_be_had_now_is_asked_for_again(kind: Any) -> None:
    """A retryable failure to sign is retried under the policy, and raised when it lasts."""
    late = [attropic.RetryableError("the door is shut")]
    seen = run(kind, create, failures=late, retry=attropic.RetryPolicy(initial_delay=0.0))

    assert len(seen.requests) == 1

    with pytest.raises(attropic.RetryableError, match="the door is shut"):
        run(kind, create, failures=[attropic.RetryableError("the door is shut")], max_retries=0)


@both
def test_no_credential_is_no_retry(kind: Any) -> None:
    """A credential that does not exist ends the call at once, with nothing sent."""
    wrong = [attropic.CredentialsError("there is none")]
    requests: list[Any] = []
    with pytest.raises(attropic.CredentialsError, match="there is none"):
        run(kind, create, lambda request: requests.append(request) or answer()(request), failures=wrong, max_retries=2)

    assert requests == []


@pytest.mark.parametrize("waits", [True, False])
def test_signing_that_waits_leaves_the_event_loop(waits: bool) -> None:
    """An async client signs in a thread when that may wait, and saves itself the thread when it may not."""
    threads: list[Any] = []

    async def scene(client: Any) -> Any:
        await create(client)
        threads.extend(client._options.platform.threads)

    run(AsyncNimbusClient, scene, waits=waits)

    assert (threads[0] != threading.get_ident()) is waits


def test_deadline_holds_while_signing() -> None:
    """A credential that takes for ever does not hold an async call beyond its deadline."""
    release = threading.Event()

    async def scene(client: Any) -> Any:
        client._options.platform.sign = lambda *_: release.wait(20)
        try:
            return await create(client)
        finally:
            release.set()

    with pytest.raises(attropic.APITimeoutError, match="deadline"):
        run(AsyncNimbusClient, scene, waits=True, retry=attropic.RetryPolicy(deadline=0.05, max_retries=0))


@both
@pytest.mark.parametrize(
    ("status", "name", "error"),
    [
        (400, "invalid_request_error", attropic.BadRequestError),
        (403, "permission_error", attropic.PermissionDeniedError),
        (429, "rate_limit_error", attropic.RateLimitError),
        (503, "overloaded_error", attropic.ServiceUnavailableError),
    ],
)
def test_errors_are_those_of_the_api(kind: Any, status: int, name: str, error: Any) -> None:
    """An error in the platform's words has the API's class, type and body, and the response as it came."""
    refusal = answer(status, {"text": "No."}, x_nimbus_error=name, x_nimbus_id="n-7")
    with pytest.raises(error) as caught:
        run(kind, create, refusal)

    assert type(caught.value) is error
    assert caught.value.type == name
    assert caught.value.body == {"type": "error", "error": {"type": name, "message": "No."}}
    assert caught.value.request_id == "n-7"
    assert caught.value.response.json() == {"text": "No."}
    assert "secret-" not in repr(dict(caught.value.request.headers)) + str(caught.value)


@both
def test_answers_are_those_of_the_api(kind: Any) -> None:
    """A body in the platform's words becomes the API's, for values and for answers of every kind."""
    handler = answer(200, {"tokens": 7}, x_nimbus_id="n-9")

    async def scene(client: Any) -> None:
        count = await settled(client.messages.count_tokens(**COUNT))
        raw = await settled(client.messages.with_raw_response.count_tokens(**COUNT))
        assert count.input_tokens == (await settled(raw.parse())).input_tokens == 7
        assert raw.http_response.json() == {"input_tokens": 7}
        assert raw.request_id == count._request_id == "n-9"

    run(kind, scene, handler)


def test_unread_answer_is_read_as_that_of_the_api() -> None:
    """``with_streaming_response`` gives the API's value, too; its bytes are as they came."""

    async def scene(client: Any) -> Any:
        with client.messages.with_streaming_response.count_tokens(**COUNT) as response:
            assert response.read() == b'{"tokens": 7}'
            assert response.parse().input_tokens == 7

    run(NimbusClient, scene, answer(200, {"tokens": 7}))


@both
def test_streams_are_cut_by_the_platform(kind: Any) -> None:
    """A stream of the platform's kind gives the API's events, its message, and events as they came."""

    async def scene(client: Any) -> Any:
        stream = await settled(client.messages.create(**ASK, stream=True))
        events = [event.type for event in await gathered(stream)]
        stream = await settled(client.messages.create(**ASK, stream=True))
        raw = [event.event for event in await gathered(stream.raw_events())]
        return events, raw

    seen = run(kind, scene, LINES)

    expected = [event["type"] for event in ANSWER]
    assert seen.result == (expected, expected)
    assert seen.requests[0].url.path == "/v9/south/m/SayOn"


@both
def test_long_answer_is_streamed_on_the_way(kind: Any) -> None:
    """An answer that may take longer than a silent connection lasts is gathered from the platform's stream."""
    long = {**ASK, "max_tokens": 64_000}

    async def scene(client: Any) -> Any:
        return await settled(client.messages.create(**long))

    seen = run(kind, scene, LINES)

    assert seen.result.stop_reason == "tool_use"
    assert seen.result.content[1].text == "Grüße, 世界 🙂"


@both
def test_error_in_a_stream_has_its_class(kind: Any) -> None:
    """An error event of the platform's stream is raised as the error that it is."""
    lines = [*ANSWER[:5], {"type": "error", "error": {"type": "rate_limit_error", "message": "Slow."}}]
    body = b"".join(json.dumps(line).encode() + b"\n" for line in lines)

    async def scene(client: Any) -> Any:
        return await gathered(await settled(client.messages.create(**ASK, stream=True)))

    with pytest.raises(attropic.RateLimitError) as caught:
        run(kind, scene, answer(200, body, content_type="application/x-nimbus"))

    assert caught.value.in_stream
    assert caught.value.content_started


@both
@pytest.mark.parametrize(
    ("call", "operation", "reason"),
    [
        (lambda client: client.messages.batches.list(), "messages.batches.list", "It has no batches."),
        (
            lambda client: client.beta.messages.batches.cancel("b"),
            "beta.messages.batches.cancel",
            "It has no batches.",
        ),
        (lambda client: client.models.retrieve("m"), "models.retrieve", ""),
        (lambda client: client.beta.files.delete("f"), "beta.files.delete", ""),
    ],
)
def test_what_a_platform_lacks_is_said_before_it_is_sent(kind: Any, call: Any, operation: str, reason: str) -> None:
    """An operation that the platform does not offer is refused by name, and nothing is sent."""
    requests: list[Any] = []

    async def scene(client: Any) -> Any:
        return await settled(call(client))

    with pytest.raises(NotOfferedError) as caught:
        run(kind, scene, lambda request: requests.append(request) or answer()(request))

    assert requests == []
    assert isinstance(caught.value, attropic.ConfigurationError)
    assert str(caught.value).startswith(f"`{operation}` is not offered by Nimbus. {reason}")


@both
def test_calls_by_path_are_rewritten_where_the_platform_knows_them(kind: Any) -> None:
    """A call by the path of messages is rewritten; one by another path goes there as it is, signed."""

    async def scene(client: Any) -> None:
        await settled(client.post("/v1/messages", body=ASK, cast_to=dict))
        await settled(client.post("/v1/other", body={"a": 1}, cast_to=dict))

    seen = run(kind, scene, answer(200, {}))

    assert [request.url.path for request in seen.requests] == ["/v9/south/m/Say", "/v9/v1/other"]
    assert [request.headers["authorization"][:6] for request in seen.requests] == ["Nimbus", "Nimbus"]


@both
def test_credentials_of_the_api_stay_at_home(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys, tokens, headers and addresses that the environment has for the API itself do not reach a platform."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-home")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "tok-home")
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://home.test")
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "X-Api-Key: sk-home\nAuthorization: Bearer home\nX-Team: blue")

    seen = run(kind, create, api_key=None, auth_token=None)

    assert "home" not in str(seen.request.url) + str(seen.request.headers.raw)
    assert seen.request.headers["x-team"] == "blue"


@both
def test_authorization_of_the_caller_is_left_alone(kind: Any) -> None:
    """Who gives an ``authorization`` header signs by himself."""
    seen = run(kind, create, default_headers={"Authorization": "Bearer mine"})

    assert seen.request.headers["authorization"] == "Bearer mine"


@both
@pytest.mark.parametrize("target", ["https://elsewhere.test/v1/messages", "http://nimbus.test/v9/v1/messages"])
def test_another_origin_gets_no_signature(kind: Any, target: str) -> None:
    """A call of a whole address elsewhere is neither rewritten nor signed."""

    async def scene(client: Any) -> Any:
        return await settled(client.post(target, body=ASK, cast_to=dict))

    seen = run(kind, scene, answer(200, {}))

    assert str(seen.request.url) == target
    assert "authorization" not in seen.request.headers


@both
@pytest.mark.parametrize("target", ["https://elsewhere.test/", f"{URL}/other"])
def test_redirects_are_not_followed(kind: Any, target: str) -> None:
    """What is signed for one address is sent to no other: a redirect is an error that says where it leads."""
    with pytest.raises(attropic.APIStatusError) as caught:
        run(kind, create, answer(307, b"", location=target), http={"follow_redirects": True}, max_retries=2)

    assert caught.value.status_code == 307
    assert target in str(caught.value)


@both
def test_copies_have_the_platform_or_another(kind: Any) -> None:
    """A copy shares the platform, and its credentials, unless an argument of the platform changes."""
    client = kind(region="south", default_headers={"x-a": "1"})
    other = client.with_options(region="north")
    moved = client.copy(base_url="https://gate.test")

    assert client.copy(timeout=1)._options.platform is client._options.platform
    assert moved._options.platform is client._options.platform
    assert moved.base_url == "https://gate.test/"
    assert moved._options.route.base_url == "https://gate.test/"
    assert (other._options.platform.region, client._options.platform.region) == ("north", "south")
    assert other.default_headers["x-a"] == "1"
    with pytest.raises(attropic.ConfigurationError, match="`planet` is not an argument of"):
        client.copy(planet="mars")


@both
def test_hooks_and_log_name_the_platform(kind: Any, caplog: pytest.LogCaptureFixture) -> None:
    """Hooks are told the API's operation and the platform's; the log names both, and shows no credential."""
    events: list[Any] = []
    hooks = attropic.Hooks(on_end=events.append)
    with caplog.at_level(logging.DEBUG, logger="attropic"):
        run(kind, create, answer(200, MESSAGE, x_nimbus_id="n-3"), hooks=hooks)

    (event,) = events
    assert (event.operation, event.platform, event.platform_operation) == ("messages.create", "Nimbus", "Say")
    assert (event.provider, event.request_id) == ("nimbus", "n-3")
    assert "messages.create: Nimbus Say /v1/messages 200" in caplog.text
    assert "secret-1" not in caplog.text


def test_api_itself_has_no_platform() -> None:
    """A client of the API has no platform, and its hooks are told so."""
    events: list[Any] = []
    run(attropic.Anthropic, create, hooks=attropic.Hooks(on_end=events.append))

    assert (events[0].platform, events[0].provider, events[0].platform_operation) == ("Anthropic", "anthropic", None)


@both
def test_settings_of_the_api_make_no_cloud_client(kind: Any) -> None:
    """Settings without credentials or address make a cloud client; those with them are refused by name."""
    assert kind.with_config(attropic.ClientConfig(timeout=3)).timeout == 3
    assert kind.from_env().base_url == f"{URL}/"
    with pytest.raises(attropic.ConfigurationError, match="`api_key` of a ClientConfig"):
        kind.with_config(attropic.ClientConfig(api_key="k"))


def test_hand_made_stream_is_one_of_the_api() -> None:
    """Middleware answers in the API's shape, streams too: it need not know the platform."""
    body = b"".join(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in ANSWER)

    def reply(request: Any, call_next: Any) -> Any:
        return request.respond(content=body, headers={"content-type": "text/event-stream"})

    client = NimbusClient(middleware=[reply], http_client=httpx.Client(transport=httpx.MockTransport(BROKEN)))
    with client, client.messages.stream(**ASK) as stream:
        assert stream.get_final_text() == "Grüße, 世界 🙂"


def test_cancelled_signing_lets_go_at_once() -> None:
    """A task that is cancelled while its credential is fetched ends; the fetch goes on for others."""
    release, began = threading.Event(), threading.Event()

    def sign(*_: Any) -> None:
        began.set()
        release.wait(20)

    async def scene(client: Any) -> Any:
        client._options.platform.sign = sign
        task = asyncio.create_task(create(client))
        while not began.is_set():
            await asyncio.sleep(0.001)
        task.cancel()
        try:
            with pytest.raises(asyncio.CancelledError):
                await task
            assert not release.is_set()
        finally:
            release.set()

    run(AsyncNimbusClient, scene, waits=True)


class Watched(io.BytesIO):
    """An open file that notes which threads read it."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.threads: set[int] = set()

    def read(self, size: int | None = -1, /) -> bytes:
        self.threads.add(threading.get_ident())
        return super().read(size)


@both
def test_large_file_is_part_of_what_is_signed(kind: Any) -> None:
    """A file that is otherwise read while it is sent is read before it is signed, and never in the event loop."""
    file = Watched(bytes(range(256)) * 8192)
    source = {"type": "base64", "media_type": "image/png", "data": file}
    turn = {"role": "user", "content": [{"type": "image", "source": source}]}
    signed: list[Any] = []

    async def scene(client: Any) -> None:
        await settled(client.messages.create(model="m", max_tokens=1, messages=[turn]))
        signed.extend(client._options.platform.signed)

    seen = run(kind, scene)

    assert signed[0][0] == seen.request.content
    assert b64encode(file.getvalue()) in seen.request.content
    assert (threading.get_ident() in file.threads) is (kind is NimbusClient)
