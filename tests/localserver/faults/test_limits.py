"""Rate limits, by a clock that stands still until it is told to move."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic.localserver import Api, Reply, Request, Response, Settings
from attropic.localserver._asgi import pieces

from .asking import turn

NOON = 1_790_000_000.0
PREFIX = "anthropic-ratelimit-"


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def api_of(clock: Clock, **limits: int) -> Api:
    reply = Reply([{"type": "text", "text": "one two three four"}])
    return Api(lambda body: reply, settings=Settings(**limits), clock=clock)  # type: ignore[arg-type]


def ask(api: Api, key: str = "k", body: Any = None, path: str = "/v1/messages", **headers: str) -> Response:
    head = {"x-api-key": key, "anthropic-version": "2023-06-01", "content-type": "application/json", **headers}
    if path != "/v1/messages":
        return api.respond(Request("GET", path, headers=head))
    return api.respond(Request("POST", path, headers=head, body=json.dumps(body or turn()).encode()))


def told(response: Response) -> dict[str, str]:
    """The headers about limits, without what they have in common."""
    return {name.removeprefix(PREFIX): value for name, value in response.headers.items() if name.startswith(PREFIX)}


def used(response: Response) -> dict[str, int]:
    assert isinstance(response.body, bytes)
    usage: dict[str, int] = json.loads(response.body)["usage"]
    return usage


def test_requests_are_limited_and_come_back_continuously(clock: Clock) -> None:
    """The limit is what may come at once; one request more is refused until a share of the minute is over."""
    api = api_of(clock, requests_per_minute=4)
    assert [ask(api).status for _ in range(5)] == [200, 200, 200, 200, 429]
    clock.now += 14
    refused = ask(api)
    assert (refused.status, refused.headers["retry-after"]) == (429, "1")
    clock.now += 1
    assert [ask(api).status for _ in range(2)] == [200, 429]
    clock.now += 3600
    assert [ask(api).status for _ in range(5)] == [200, 200, 200, 200, 429]


def test_a_limit_may_be_enforced_in_shorter_windows(clock: Clock) -> None:
    """120 in a minute may be two in a second: no more come at once, and headers tell the limit per minute."""
    api = api_of(clock, requests_per_minute=120, input_tokens_per_minute=60_000, limit_window=1)
    answers = [ask(api) for _ in range(3)]

    assert [answer.status for answer in answers] == [200, 200, 429]
    assert told(answers[0])["requests-limit"] == "120"
    assert told(answers[0])["requests-remaining"] == "1"
    assert "120 requests per minute" in json.loads(answers[2].body)["error"]["message"]  # type: ignore[arg-type]
    clock.now += 0.5
    assert [ask(api).status for _ in range(2)] == [200, 429]
    clock.now += 60
    assert [ask(api).status for _ in range(3)] == [200, 200, 429]


@pytest.mark.parametrize("window", [0, -1, 61])
def test_a_window_is_part_of_a_minute(window: float) -> None:
    """Another one is refused, with its name."""
    with pytest.raises(ValueError, match="limit_window must be above 0 and at most 60"):
        Settings(limit_window=window)


def test_a_refusal_is_an_error_of_the_api(clock: Clock) -> None:
    """A request too many gets the error object, and what it hears of its credential is not the credential."""
    api = api_of(clock, requests_per_minute=1)
    ask(api, key="sk-secret")
    refused = ask(api, key="sk-secret")
    assert isinstance(refused.body, bytes)
    error = json.loads(refused.body)
    assert error["error"]["type"] == "rate_limit_error"
    assert "1 requests per minute" in error["error"]["message"]
    assert refused.headers["retry-after"] == "60"
    assert b"sk-secret" not in refused.body
    assert told(refused)["requests-remaining"] == "0"


def test_every_answer_tells_what_is_left(clock: Clock) -> None:
    """Good answers, refusals and faults have limit, remaining and reset, by the names of the API."""
    api = api_of(clock, requests_per_minute=60)
    first = told(ask(api))
    assert first == {"requests-limit": "60", "requests-remaining": "59", "requests-reset": "2026-09-21T14:13:21Z"}
    assert told(ask(api, path="/v1/models"))["requests-remaining"] == "58"
    assert told(ask(api, body={"model": "x"}))["requests-remaining"] == "57"
    assert told(ask(api, **{"x-local-fault": "status=529"}))["requests-remaining"] == "57"
    assert told(ask(api, key="")) == {}


def test_credentials_have_limits_of_their_own(clock: Clock) -> None:
    """What one uses is left to another, whatever header it came in."""
    api = api_of(clock, requests_per_minute=1)
    assert [ask(api, key=key).status for key in ("a", "b", "a")] == [200, 200, 429]
    assert ask(api, key="", authorization="Bearer a").status == 429


def test_who_is_not_known_is_told_no_limits(clock: Clock) -> None:
    """A credential that is refused has no limits, and takes no memory."""
    api = Api(settings=Settings(keys=frozenset({"k"}), requests_per_minute=5), clock=clock)
    refused = ask(api, key="other")
    assert (refused.status, told(refused)) == (401, {})
    assert told(ask(api))["requests-remaining"] == "4"


def test_input_tokens_are_limited(clock: Clock) -> None:
    """A request takes the tokens that it has; one with more than are left is refused until they are back."""
    need = used(ask(api_of(clock)))["input_tokens"]
    api = api_of(clock, input_tokens_per_minute=need * 2)
    assert told(ask(api))["input-tokens-remaining"] == str(need)
    assert told(ask(api))["input-tokens-remaining"] == "0"
    refused = ask(api)
    assert (refused.status, refused.headers["retry-after"]) == (429, "30")
    clock.now += 30
    assert ask(api).status == 200


def test_tokens_of_the_cache_are_given_back(clock: Clock) -> None:
    """Of a request that reads a prefix from the cache, only the rest is taken."""
    cached = {"type": "text", "text": "word " * 8000, "cache_control": {"type": "ephemeral"}}
    body = turn(messages=[{"role": "user", "content": [cached, {"type": "text", "text": "hi"}]}])
    api = api_of(clock, input_tokens_per_minute=100_000)
    first, second = ask(api, body=body), ask(api, body=body)
    assert used(second)["cache_read_input_tokens"] > 5000
    left = [int(told(answer)["input-tokens-remaining"]) for answer in (first, second)]
    assert left[0] == 100_000 - used(first)["input_tokens"] - used(first)["cache_creation_input_tokens"]
    assert left[1] == left[0] - used(second)["input_tokens"]


def test_a_request_above_the_whole_limit_says_so(clock: Clock) -> None:
    """More tokens than a minute has can never be sent, and the message has both figures."""
    refused = ask(api_of(clock, input_tokens_per_minute=2))
    assert isinstance(refused.body, bytes)
    assert refused.status == 429
    assert b"limit of 2 input tokens per minute of your credential: it has " in refused.body


@pytest.mark.parametrize("stream", [False, True])
def test_output_tokens_are_limited_by_those_that_were_written(clock: Clock, stream: bool) -> None:
    """An answer takes its tokens when it was given, even more than are left; then the minute must make up for it."""
    written = used(ask(api_of(clock)))["output_tokens"]
    api = api_of(clock, output_tokens_per_minute=written - 1)
    first = ask(api, body=turn(stream=stream))
    if stream:
        assert told(first)["output-tokens-remaining"] == str(written - 1)
        assert not isinstance(first.body, bytes)
        assert list(pieces(first.body))
    refused = ask(api)
    assert refused.status == 429
    assert told(refused)["output-tokens-remaining"] == "0"
    clock.now += float(refused.headers["retry-after"])
    assert ask(api).status == 200


def test_the_tightest_limit_on_tokens_is_told_twice(clock: Clock) -> None:
    """`tokens` repeats the limit of which least is left."""
    limits = told(ask(api_of(clock, input_tokens_per_minute=1000, output_tokens_per_minute=500)))
    for part in ("limit", "remaining", "reset"):
        assert limits[f"tokens-{part}"] == limits[f"output-tokens-{part}"]


def test_tokens_of_other_operations_are_not_counted(clock: Clock) -> None:
    """A list of models takes a request, and no tokens."""
    api = api_of(clock, input_tokens_per_minute=1, output_tokens_per_minute=1)
    assert [ask(api, path="/v1/models").status for _ in range(3)] == [200, 200, 200]


def test_without_limits_nothing_is_told(clock: Clock) -> None:
    """An API without limits has no headers of them."""
    assert told(ask(api_of(clock))) == {}


@pytest.mark.parametrize("name", ["requests_per_minute", "input_tokens_per_minute", "output_tokens_per_minute"])
def test_a_limit_below_one_is_refused(name: str) -> None:
    """A limit that lets nothing through is an error that names it."""
    with pytest.raises(ValueError, match=f"{name} must be at least 1"):
        Settings(**{name: 0})  # type: ignore[arg-type]


def test_many_credentials_take_bounded_memory(clock: Clock) -> None:
    """Of very many credentials those that were not seen for longest are forgotten."""
    api = api_of(clock, requests_per_minute=1)
    for number in range(10_050):
        api.limits.take(f"key {number}", "requests")
    api.limits.take("key 0", "requests")
    assert len(api.limits._keys) == 10_000
