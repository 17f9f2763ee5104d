"""Rate limits as the API tells them."""

from __future__ import annotations

import datetime
from typing import Any

import httpx
import pytest

import attropic
from attropic import RateLimit, RateLimits

from .calls import ASK, CLIENTS, MESSAGE, answer, failing, run, settled, streamed

RESET = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
HEADERS = {
    "anthropic-ratelimit-requests-limit": "50",
    "anthropic-ratelimit-requests-remaining": "49",
    "anthropic-ratelimit-requests-reset": "2026-01-02T03:04:05Z",
    "Anthropic-RateLimit-Input-Tokens-Limit": "1000",
    "anthropic-ratelimit-output-tokens-remaining": "0",
    "anthropic-ratelimit-priority-input-tokens-limit": "7",
}
LIMITS = RateLimits(
    {
        "requests": RateLimit(50, 49, RESET),
        "input_tokens": RateLimit(1000),
        "output_tokens": RateLimit(remaining=0),
        "priority_input_tokens": RateLimit(7),
    }
)


async def ask(client: Any) -> Any:
    return await settled(client.messages.create(**ASK))


def test_limits_are_read_from_headers() -> None:
    """Each kind has its numbers and its moment, what is not told is None, and further kinds are in ``others``."""
    found = RateLimits.of(HEADERS)
    assert found is not None
    assert found == LIMITS
    assert found.requests == RateLimit(50, 49, RESET)
    assert found.tokens is None
    assert found.input_tokens == RateLimit(1000, None, None)
    assert found.output_tokens is not None
    assert found.output_tokens.remaining == 0
    assert found.others == {"priority_input_tokens": RateLimit(7)}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"retry-after": "3"},
        {"anthropic-ratelimit-requests-limit": "many"},
        {"anthropic-ratelimit-requests-reset": "soon"},
        {"anthropic-ratelimit-requests-colour": "7"},
        {"anthropic-ratelimit-limit": "7"},
        {"anthropic-ratelimit-": "7"},
        {"anthropic-ratelimit--limit": "x"},
        {"anthropic-ratelimit-requests-reset": "9999999999999999-01-01T00:00:00Z"},
        {"anthropic-ratelimit-requests-limit": ""},
        {"anthropic-ratelimit-requests-limit": "1" * 5000},
    ],
    ids=str,
)
def test_what_cannot_be_read_is_left_out(headers: dict[str, str]) -> None:
    """Headers that tell no limit, or tell it in another way than today, give none and raise nothing."""
    assert RateLimits.of(headers) is None


def test_garbage_leaves_the_rest() -> None:
    """One header that cannot be read takes nothing away from the others of its kind."""
    found = RateLimits.of({**HEADERS, "anthropic-ratelimit-requests-limit": "many"})
    assert found is not None
    assert found.requests == RateLimit(None, 49, RESET)


def test_limits_show_what_they_hold() -> None:
    """The repr names what was told, further kinds included, and can be compared."""
    assert "requests=RateLimit(limit=50, remaining=49" in repr(LIMITS)
    assert "priority_input_tokens" in repr(LIMITS)
    assert "tokens=None" not in repr(LIMITS)
    assert RateLimits({}) != LIMITS
    assert len({RateLimit(1), RateLimit(1)}) == 1


@pytest.mark.parametrize("kind", CLIENTS)
def test_answers_tell_their_limits(kind: Any) -> None:
    """A raw answer and a message have the limits of their headers; without such headers there are none."""
    handler = lambda request: httpx.Response(200, headers=HEADERS, json=MESSAGE)  # noqa: E731

    async def scene(client: Any) -> None:
        assert (await settled(client.messages.with_raw_response.create(**ASK))).rate_limits == LIMITS
        message = await settled(client.messages.create(**ASK))
        assert message._rate_limits == LIMITS
        assert message.usage._rate_limits is None

    run(kind, scene, handler)
    assert run(kind, ask, answer()).result._rate_limits is None


@pytest.mark.parametrize("kind", CLIENTS)
def test_errors_tell_their_limits(kind: Any) -> None:
    """A status error and a malformed success have the limits of their answer; a lost call has none."""
    for status in (429, 200):
        with pytest.raises(attropic.APIError) as caught:
            run(kind, ask, lambda request, status=status: httpx.Response(status, headers=HEADERS, json=[]))
        assert caught.value.rate_limits == LIMITS
    with pytest.raises(attropic.APIConnectionError) as lost:
        run(kind, ask, failing(httpx.ConnectError))
    assert lost.value.rate_limits is None


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_stream_tells_its_limits(kind: Any) -> None:
    """The headers of a stream's answer can be read before and after its events."""

    async def scene(client: Any) -> Any:
        found = await settled(client.messages.create(**ASK, stream=True))
        limits = RateLimits.of(found.response.headers)
        await settled(found.close())
        return limits

    def handler(request: httpx.Request) -> httpx.Response:
        response = streamed({"type": "message_stop"})(request)
        response.headers.update(HEADERS)
        return response

    assert run(kind, scene, handler).result == LIMITS
