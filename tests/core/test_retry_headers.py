"""What the headers of an answer say about waiting."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest

from attropic._core.headers import server_delay, should_retry

NOON = "Tue, 05 Mar 2024 12:00:00 GMT"
NOON_UNIX = 1709640000.0
#: The three ways in which RFC 9110, 5.6.7 writes the moment ten seconds after noon; all mean UTC.
LATER = ["Tue, 05 Mar 2024 12:00:10 GMT", "Tuesday, 05-Mar-24 12:00:10 GMT", "Tue Mar  5 12:00:10 2024"]
UNUSABLE = [
    "",
    " ",
    "soon",
    "0",
    "0.0",
    "-1",
    "-0.5",
    "nan",
    "inf",
    "-inf",
    "1e999",
    "5 s",
    "5, 6",
    "0x10",
    "2024-03-05T12:00:10Z",
    "Tue, 32 Mar 2024 12:00:10 GMT",
    "Tue, 05 Mar 99999 12:00:10 GMT",
    "Tue, 05 Mar 2024 12:00:10 +99999999999999",
    "\x00",
]


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine whose local time is not UTC."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of this system cannot be set")
    monkeypatch.setenv("TZ", "EST5EDT")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "1"}, 1.0),
        ({"retry-after": "2.5"}, 2.5),
        ({"retry-after": " 7 "}, 7.0),
        ({"retry-after-ms": "1"}, 0.001),
        ({"retry-after-ms": "1500.5"}, 1.5005),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"retry-after-ms": "0", "retry-after": "9"}, 9.0),
        ({"retry-after-ms": "-5", "retry-after": "9"}, 9.0),
        ({}, None),
    ],
)
def test_the_wait_in_numbers(headers: dict[str, str], seconds: float | None) -> None:
    """Milliseconds win over seconds when they can be used."""
    assert server_delay(headers, NOON_UNIX) == seconds


@pytest.mark.parametrize("text", UNUSABLE, ids=repr)
@pytest.mark.parametrize("name", ["retry-after", "retry-after-ms"])
def test_what_is_no_wait_is_none(name: str, text: str) -> None:
    """Zero, negative and garbled values ask for no wait and raise nothing."""
    assert server_delay({name: text}, NOON_UNIX) is None


@pytest.mark.parametrize("date", LATER)
def test_a_date_counts_from_the_date_of_the_answer(date: str) -> None:
    """The clocks of server and caller may differ: the server's own time is what counts."""
    wrong_clock = NOON_UNIX + 86_400

    assert server_delay({"retry-after": date, "date": NOON}, wrong_clock) == 10.0


@pytest.mark.parametrize("date", LATER)
@pytest.mark.usefixtures("elsewhere")
def test_a_date_is_in_utc(date: str) -> None:
    """Every way to write an HTTP date means UTC, whatever the local zone is."""
    assert server_delay({"retry-after": date, "date": NOON}, 0.0) == 10.0


@pytest.mark.parametrize("own", [{}, {"date": "garbled"}])
def test_a_date_counts_from_the_local_clock_otherwise(own: dict[str, str]) -> None:
    """Without a usable date of the answer, the clock of the caller has to do."""
    assert server_delay({"retry-after": LATER[0], **own}, NOON_UNIX + 4) == 6.0


@pytest.mark.parametrize("now", [NOON_UNIX + 10, NOON_UNIX + 1000])
def test_a_date_that_has_passed_is_no_wait(now: float) -> None:
    """The past and the present ask for no wait."""
    assert server_delay({"retry-after": LATER[0]}, now) is None


def test_names_of_headers_have_no_case() -> None:
    """The headers of the HTTP library are read whatever the server's spelling."""
    headers = httpx.Headers({"Retry-After-MS": "20", "X-Should-Retry": "True"})

    assert server_delay(headers, 0.0) == 0.02
    assert should_retry(headers) is True
