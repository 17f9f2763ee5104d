"""Where a redirect leads, and what goes there."""

from __future__ import annotations

import io
from typing import Any

import pytest

import attropic
from attropic._core.effects import Send
from attropic._core.redirects import origin, same_origin

from .steps import ASK, BASE, CREATE, DELETE, UPLOAD, URL, answer, moved, outcomes_of, plan

HEADERS = {"content-type": "application/json", "x-stainless-retry-count": "0", "x-other": "stays"}
SECRETS = {"x-api-key": "k", "authorization": "t", "proxy-authorization": "p", "cookie": "c"}
FULL = {**HEADERS, **SECRETS}


@pytest.mark.parametrize("status", [307, 308])
def test_method_and_body_are_kept(status: int) -> None:
    """307 and 308 send the same request to the new address."""
    walked = outcomes_of(plan(headers=FULL), moved(status, "/elsewhere"), answer(200))

    first, second = walked.sent
    assert second.url == f"{BASE}elsewhere"
    assert (second.method, second.json, second.headers) == ("POST", first.json, first.headers)
    assert walked.sends[0].body is walked.sends[1].body


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_post_becomes_a_get(status: int) -> None:
    """After 301, 302 and 303 a POST goes on as a GET without body and content type; other headers stay."""
    walked = outcomes_of(plan(headers=FULL), moved(status, "/elsewhere"), answer(200))

    first, second = walked.sent
    assert (second.method, second.json) == ("GET", None)
    assert second.headers == {name: text for name, text in first.headers.items() if name != "content-type"}


def test_an_upload_becomes_a_get() -> None:
    """Files and form fields stay behind as well, and with them the boundary."""
    request = UPLOAD.request({"file": io.BytesIO(b"abc"), "note": "n"})

    walked = outcomes_of(plan(UPLOAD, request=request), moved(303, "/elsewhere"), answer(200))

    followed = walked.sends[1]
    assert (followed.request.method, followed.request.files, followed.request.form) == ("GET", [], [])
    assert (followed.request.content, followed.body.boundary) == (None, "")


@pytest.mark.parametrize(("status", "method"), [(301, "DELETE"), (302, "DELETE"), (303, "GET"), (307, "DELETE")])
def test_only_303_changes_another_method(status: int, method: str) -> None:
    """What is not a POST keeps its method, but for 303, which asks for a GET."""
    walked = outcomes_of(plan(DELETE), moved(status, "/elsewhere"), answer(200))

    assert walked.sent[1].method == method


def test_a_head_stays_a_head() -> None:
    """303 does not make a HEAD ask for a body."""
    request = DELETE.request({"message_batch_id": "b"})
    request.method = "HEAD"

    walked = outcomes_of(plan(DELETE, request=request), moved(303, "/elsewhere"), answer(200))

    assert walked.sent[1].method == "HEAD"


@pytest.mark.parametrize(
    "target",
    [
        "https://other.example/v1/messages",
        "https://api.example.other/v1/messages",
        "https://sub.api.example/v1/messages",
        "https://api.example:8443/v1/messages",
        "http://api.example/v1/messages",
        "http://api.example:443/v1/messages",
        "//other.example/v1/messages",
        "https://api.example@other.example/",
        "ftp://api.example/v1/messages",
    ],
)
@pytest.mark.parametrize("status", [302, 307])
def test_credentials_stay_with_their_origin(target: str, status: int) -> None:
    """Another host, port or scheme gets no credential and no cookie; everything else goes along."""
    walked = outcomes_of(plan(headers=FULL), moved(status, target), answer(200))

    assert not SECRETS.keys() & walked.sent[1].headers.keys()
    assert walked.sent[1].headers["x-other"] == "stays"


@pytest.mark.parametrize(
    "target", ["/v2", "?again=1", "https://api.example/v2", "https://api.example:443/v2", "HTTPS://API.EXAMPLE/v2"]
)
def test_credentials_go_to_the_same_origin(target: str) -> None:
    """Another path, the port that goes without saying and other letter case are the same origin."""
    walked = outcomes_of(plan(headers=FULL), moved(307, target), answer(200))

    assert walked.sent[1].headers == walked.sent[0].headers


@pytest.mark.parametrize(
    ("one", "other", "kept"),
    [
        ("http://api.example/", "https://api.example/", True),
        ("http://api.example:80/", "https://api.example:443/", True),
        ("http://api.example/", "https://other.example/", False),
        ("http://api.example:8080/", "https://api.example/", False),
        ("http://api.example/", "https://api.example:8443/", False),
        ("http://api.example:443/", "https://api.example/", False),
        ("https://api.example/", "http://api.example/", False),
    ],
)
def test_an_upgrade_to_tls_keeps_credentials(one: str, other: str, kept: bool) -> None:
    """From http to https of the same host on their usual ports credentials go along; never the other way."""
    walked = outcomes_of(plan(url=one, headers=FULL), moved(307, other), answer(200))

    assert same_origin(one, other) is kept
    assert ("x-api-key" in walked.sent[1].headers) is kept


def test_credentials_do_not_come_back() -> None:
    """A redirect abroad and back home has lost them for this attempt."""
    walked = outcomes_of(plan(headers=FULL), moved(307, "https://other.example/"), moved(307, URL), answer(200))

    assert walked.sent[2].url == URL
    assert not SECRETS.keys() & walked.sent[2].headers.keys()


def test_a_retry_starts_from_the_beginning() -> None:
    """After a redirect that failed, the next attempt asks the first address, with method, body and credentials."""
    walked = outcomes_of(plan(headers=FULL), moved(303, "https://other.example/"), answer(529), answer(200))

    first, _, third = walked.sent
    assert (third.url, third.method, third.json) == (first.url, first.method, first.json)
    assert third.headers == {**first.headers, "x-stainless-retry-count": "1"}
    assert walked.result.retries_taken == 1


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/a", f"{BASE}a"),
        ("a", f"{BASE}v1/a"),
        ("../a", f"{BASE}a"),
        ("./", f"{BASE}v1/"),
        ("?a=b", f"{URL}?a=b"),
        ("//other.example/a", "https://other.example/a"),
        ("https://other.example", "https://other.example"),
        ("", URL),
    ],
)
def test_a_location_may_be_relative(location: str, target: str) -> None:
    """It is resolved against the address that redirected."""
    walked = outcomes_of(plan(), moved(307, location), answer(200))

    assert walked.sent[1].url == target


def test_a_relative_location_counts_from_the_last_address() -> None:
    """The second redirect is relative to where the first one led."""
    walked = outcomes_of(plan(), moved(307, "https://other.example/a/b"), moved(307, "c"), answer(200))

    assert walked.sent[2].url == "https://other.example/a/c"


def test_twenty_redirects_are_followed() -> None:
    """The twentieth still leads somewhere."""
    walked = outcomes_of(plan(), *[moved(307, f"/{n}") for n in range(20)], answer(200))

    assert len(walked.sends) == 21
    assert walked.result.retries_taken == 0


@pytest.mark.parametrize("status", [302, 307])
def test_a_loop_ends(status: int) -> None:
    """The twenty-first redirect is a connection error that is not retried."""
    walked = outcomes_of(plan(), *[moved(status, URL) for _ in range(21)])

    assert isinstance(walked.error, attropic.APIConnectionError)
    assert "more than 20 redirects" in str(walked.error)
    assert (walked.error.is_retryable, walked.sleeps) == (False, [])


@pytest.mark.parametrize("location", ["https://other.example:99999/", "https://other.example:x/", "https://[::1"])
def test_a_location_that_is_no_address_is_a_connection_error(location: str) -> None:
    """What a server writes there cannot make the call raise anything but an error of this package."""
    walked = outcomes_of(plan(), moved(307, location))

    assert isinstance(walked.error, attropic.APIConnectionError)
    assert walked.error.is_retryable is False


def test_a_redirect_that_is_not_followed_is_an_error() -> None:
    """When nobody wants to follow, the status is raised."""
    walked = outcomes_of(plan(), answer(307, b"", location="/elsewhere"))

    assert isinstance(walked.error, attropic.APIStatusError)
    assert walked.error.status_code == 307


def test_redirects_are_neither_retries_nor_waits() -> None:
    """Nothing but sends comes out."""
    walked = outcomes_of(plan(), moved(307, "/a"), moved(307, "/b"), answer(200))

    assert [type(effect) for effect in walked.effects] == [Send] * 3
    assert [sent.retries_taken for sent in walked.sent] == [0, 0, 0]


@pytest.mark.parametrize(
    ("url", "parts"),
    [
        ("https://Api.Example/x", ("https", "api.example", 443)),
        ("HTTP://h", ("http", "h", 80)),
        ("http://h:8080", ("http", "h", 8080)),
        ("https://user:word@h", ("https", "h", 443)),
        ("https://[::1]:1", ("https", "::1", 1)),
    ],
)
def test_the_origin_of_an_address(url: str, parts: Any) -> None:
    """Scheme, host and port, without user and path."""
    assert origin(url) == parts


def test_the_request_of_the_plan_is_not_changed() -> None:
    """A redirect works on a copy: what the caller's call holds stays what it was."""
    made = plan(CREATE, headers=FULL)

    outcomes_of(made, moved(303, "https://other.example/"), answer(200))

    assert (made.request.method, made.request.json) == ("POST", ASK)
    assert made.request.headers == FULL
