"""How long calls took, and how many tokens they used."""

from __future__ import annotations

from typing import Any

import pytest

import attropic

from .seen import (
    BROKEN,
    BROKEN_EARLY,
    KINDS,
    OVERLOADED,
    STREAM,
    STREAM_HEADERS,
    Seen,
    create,
    stream,
    use,
    whole,
)

DURATION, TOKENS = "gen_ai.client.operation.duration", "gen_ai.client.token.usage"
COMMON = {
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": "anthropic",
    "gen_ai.request.model": "claude-opus-4-7",
    "server.address": "api.anthropic.com",
    "server.port": 443,
}
MODEL = {"gen_ai.response.model": "claude-opus-4-7-20260401"}


def sums(seen: Seen) -> dict[str, int]:
    """Tokens by their type."""
    return {p.attributes["gen_ai.token.type"]: p.sum for p in seen.metrics()[TOKENS].data.data_points}


@pytest.mark.parametrize("kind", KINDS)
def test_a_call_has_a_duration_and_tokens(seen: Seen, kind: str) -> None:
    """Both histograms have the unit, the buckets and the attributes of the convention; cached input counts."""
    use(kind, [whole()], create, hooks=seen.hooks())

    found = seen.metrics()
    (duration,) = found[DURATION].data.data_points
    assert (found[DURATION].unit, found[TOKENS].unit) == ("s", "{token}")
    assert dict(duration.attributes) == {**COMMON, **MODEL}
    assert (duration.count, 0 <= duration.sum < 60) == (1, True)
    assert duration.explicit_bounds[:3] == (0.01, 0.02, 0.04)
    assert duration.explicit_bounds[-1] == 81.92
    assert sums(seen) == {"input": 3210, "output": 7}
    for point in found[TOKENS].data.data_points:
        assert {**COMMON, **MODEL}.items() <= dict(point.attributes).items()
        assert (point.explicit_bounds[0], point.explicit_bounds[-1]) == (1, 67108864)


@pytest.mark.parametrize("kind", KINDS)
def test_a_stream_has_a_duration_and_tokens(seen: Seen, kind: str) -> None:
    """A stream is measured once, when it has ended, with its whole output."""
    use(kind, [(200, STREAM_HEADERS, STREAM)], stream, hooks=seen.hooks())

    (duration,) = seen.metrics()[DURATION].data.data_points
    assert duration.count == 1
    assert sums(seen) == {"input": 3210, "output": 7}


def test_the_duration_of_a_failure_has_its_error_type(seen: Seen) -> None:
    """A failed call is measured with the class of its error, and has no tokens."""
    with pytest.raises(attropic.OverloadedError):
        use("sync", [whole(OVERLOADED, 529)], create, hooks=seen.hooks(), max_retries=0)

    (duration,) = seen.metrics()[DURATION].data.data_points
    assert dict(duration.attributes) == {**COMMON, "error.type": "529"}
    assert TOKENS not in seen.metrics()


def test_a_broken_stream_counts_what_it_used(seen: Seen) -> None:
    """The tokens that a stream told before it broke are counted."""
    with pytest.raises(attropic.OverloadedError):
        use("sync", [(200, STREAM_HEADERS, BROKEN)], stream, hooks=seen.hooks())

    assert sums(seen) == {"input": 3210, "output": 1}


@pytest.mark.parametrize("kind", KINDS)
def test_a_stream_that_was_begun_anew_is_one_measurement(seen: Seen, kind: str) -> None:
    """A stream that broke before its content and was sent again is one success, with the tokens of the second."""
    answers = [(200, STREAM_HEADERS, BROKEN_EARLY), (200, STREAM_HEADERS, STREAM)]

    use(kind, answers, stream, hooks=seen.hooks())

    (duration,) = seen.metrics()[DURATION].data.data_points
    assert (duration.count, "error.type" in duration.attributes) == (1, False)
    assert sums(seen) == {"input": 3210, "output": 7}


def test_retries_are_one_measurement(seen: Seen) -> None:
    """A call with a retry is measured once, as a success."""
    use("sync", [whole(OVERLOADED, 529), whole()], create, hooks=seen.hooks())

    (duration,) = seen.metrics()[DURATION].data.data_points
    assert (duration.count, "error.type" in duration.attributes) == (1, False)


def test_sums_of_other_operations_are_not_tokens_of_a_call(seen: Seen) -> None:
    """A result that tells the usage of something else, as a session does, is measured without tokens."""
    told = {"id": "sesn_1", "usage": {"input_tokens": 5, "output_tokens": 5}}

    def get(client: Any) -> Any:
        return client.get("/v1/sessions/sesn_1", cast_to=object)

    use("sync", [whole(told)], get, hooks=seen.hooks())

    (duration,) = seen.metrics()[DURATION].data.data_points
    assert duration.attributes["gen_ai.operation.name"] == "client.get"
    assert TOKENS not in seen.metrics()
