"""What each attempt is told, and who is told about it."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic._core.effects import Ask, Send, Sleep
from attropic._options import ClientOptions
from attropic_api._runtime.omit import omit
from attropic_api._runtime.request import Options

from .steps import ARGUMENTS, CREATE, answer, lost, outcomes_of, plan

COUNT = "x-stainless-retry-count"


def counted(made: Any) -> list[str | None]:
    """The number of the retry in the header of each of three attempts."""
    walked = outcomes_of(made, answer(529), lost(), answer(200))
    return [sent.headers.get(COUNT) for sent in walked.sent]


def test_the_api_is_told_the_number_of_the_retry() -> None:
    """The header counts the attempts from 0."""
    assert counted(plan()) == ["0", "1", "2"]


@pytest.mark.parametrize("own", ["7", "2", "1", "0", "", "none"])
@pytest.mark.parametrize("place", ["client", "call"])
def test_a_count_of_the_callers_stays(own: str, place: str) -> None:
    """A value that the caller set for the header is sent with every attempt, whatever it is."""
    given = {COUNT: own}
    options = ClientOptions(
        "Anthropic", coloured=False, api_key="k", default_headers=given if place == "client" else {}
    )
    request = CREATE.request(ARGUMENTS[CREATE.name])

    made = options.plan(CREATE, request, Options(headers=given if place == "call" else {}))

    assert counted(made) == [own, own, own]


@pytest.mark.parametrize("place", ["client", "call"])
def test_a_count_that_the_caller_removed_stays_away(place: str) -> None:
    """A header that was taken away does not come back with a retry."""
    given: Any = {COUNT: omit}
    options = ClientOptions(
        "Anthropic", coloured=False, api_key="k", default_headers=given if place == "client" else {}
    )
    request = CREATE.request(ARGUMENTS[CREATE.name])

    made = options.plan(CREATE, request, Options(headers=given if place == "call" else {}))

    assert counted(made) == [None, None, None]


def test_every_attempt_is_the_same_but_for_the_count() -> None:
    """Method, address, body and other headers do not change from attempt to attempt."""
    walked = outcomes_of(plan(headers={COUNT: "0", "x-a": "b"}), answer(529), lost(), answer(200))
    alike = [{name: text for name, text in sent.headers.items() if name != COUNT} for sent in walked.sent]

    assert alike[0]["x-a"] == "b"
    assert alike[0] == alike[1] == alike[2]
    assert len({(sent.method, sent.url, sent.json) for sent in walked.sent}) == 1


@pytest.mark.parametrize("failures", [0, 1, 2])
def test_an_answer_knows_its_retries(failures: int) -> None:
    """The answer and each effect tell how often the call was sent again before."""
    walked = outcomes_of(plan(), *[answer(529) for _ in range(failures)], answer(200))

    assert walked.result.retries_taken == failures
    assert [sent.retries_taken for sent in walked.sent] == list(range(failures + 1))


@pytest.mark.parametrize("last", [lambda: answer(400), lambda: answer(529), lambda: lost(), lambda: lost("pool")])
def test_an_error_knows_its_retries(last: Any) -> None:
    """The error that is raised tells how often the call was sent again before, and is the last one."""
    walked = outcomes_of(plan(), answer(429), answer(503), last())

    assert isinstance(walked.error, attropic.APIError)
    assert walked.error.retries_taken == 2
    assert walked.error.status_code not in (429, 503)


def test_on_retry_is_told_before_each_wait() -> None:
    """It gets the number of the retry from 1, the wait, the reason and the request id of the attempt that failed."""
    told: list[Any] = []
    overloaded = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}, "request_id": "b"}
    outcomes = [answer(529, overloaded), answer(429, request_id="h", retry_after="3"), lost(), answer(200)]

    walked = outcomes_of(plan(max_retries=3, on_retry=lambda *given: told.append(given)), *outcomes)

    assert told == [
        (1, 0.5, "status 529 (overloaded_error)", "b"),
        (2, 3.0, "status 429", "h"),
        (3, 2.0, "Connection error: it broke", None),
    ]
    assert [type(effect) for effect in walked.effects] == [Send, *[Ask, Sleep, Send] * 3]


def test_what_on_retry_gives_is_ignored() -> None:
    """Neither False nor a number changes the course of the call."""
    walked = outcomes_of(plan(on_retry=lambda *given: False), answer(529), answer(200))

    assert walked.sleeps == [0.5]
    assert walked.result.status == 200


def test_on_retry_may_end_the_call() -> None:
    """It is asked aloud: its exception is not caught on the way."""
    walked = outcomes_of(plan(on_retry=lambda *given: 1 / 0), answer(529))

    assert isinstance(walked.error, ZeroDivisionError)
    assert [ask.quiet for ask in walked.asks] == [False]


def test_on_retry_is_not_told_of_the_end() -> None:
    """When nothing is tried again, there is nothing to tell."""
    told: list[Any] = []

    outcomes_of(plan(max_retries=0, on_retry=lambda *given: told.append(given)), answer(529))
    outcomes_of(plan(on_retry=lambda *given: told.append(given)), answer(400))

    assert told == []


def test_an_effect_says_what_the_plan_says() -> None:
    """Address, timeout, redirects and what becomes of the response are those of the plan, for every attempt."""
    made = plan(keep_open=True)
    made.timeout, made.follow_redirects, made.expose = 3.5, False, True

    walked = outcomes_of(made, answer(529), answer(200))

    for send in walked.sends:
        assert (send.operation, send.url, send.body) == (made.operation, made.url, made.body)
        assert (send.timeout, send.follow_redirects, send.expose, send.keep_open) == (3.5, False, True, True)
