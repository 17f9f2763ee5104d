"""A credential that is not constant is asked for before every attempt."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from attropic import CredentialsError
from attropic._core import credentials
from attropic._core.flow import exchange
from attropic_api._runtime.secret import Secret

from .steps import answer, lost, moved, outcomes_of, plan

CANARY = "sk-canary-4711"
BAD: dict[str, Any] = {
    "empty": "",
    "blank": "  ",
    "newline": f"{CANARY}\n",
    "space": f"{CANARY} x",
    "zero": f"{CANARY}\0",
    "not ascii": f"{CANARY}é",
    "delete": f"{CANARY}\x7f",
    "none": None,
    "number": 4711,
    "bytes": CANARY.encode(),
}


def asking(name: str, give: Any, **policy: Any) -> Any:
    made = plan(**policy)
    made.credential = credentials.HEADERS[name], give
    return made


@pytest.mark.parametrize(
    ("name", "header", "prefix"), [("api_key", "x-api-key", ""), ("auth_token", "authorization", "Bearer ")]
)
def test_every_attempt_has_the_credential_of_its_time(name: str, header: str, prefix: str) -> None:
    """The function is asked anew before each attempt, and what it gives stands in the header of its kind."""
    values = iter(["one", "two", "three"])

    walked = outcomes_of(asking(name, lambda: next(values)), answer(529), lost(), answer(200))

    assert [sent.headers[header].encode().decode() for sent in walked.sent] == [
        f"{prefix}one",
        f"{prefix}two",
        f"{prefix}three",
    ]
    assert all(isinstance(sent.headers[header], Secret) for sent in walked.sent)


@pytest.mark.parametrize(("name", "other"), [("api_key", "authorization"), ("auth_token", "x-api-key")])
def test_the_other_header_is_left_alone(name: str, other: str) -> None:
    """A key is not sent as a token, nor a token as a key."""
    walked = outcomes_of(asking(name, lambda: "one"), answer(200))

    assert other not in walked.sent[0].headers


def test_a_redirect_is_the_same_attempt() -> None:
    """The function is asked once for an attempt, however often it is redirected."""
    asked: list[str] = []

    def give() -> str:
        asked.append("asked")
        return "one"

    outcomes_of(asking("api_key", give), moved(307, "/a"), moved(307, "/b"), answer(200))

    assert asked == ["asked"]


@pytest.mark.parametrize("value", BAD.values(), ids=BAD)
@pytest.mark.parametrize("name", ["api_key", "auth_token"])
def test_a_bad_value_is_refused(name: str, value: Any) -> None:
    """What cannot stand in a header ends the call before it is sent; the message names the argument, not the value."""
    walked = outcomes_of(asking(name, lambda: value))

    assert isinstance(walked.error, CredentialsError)
    assert f"`{name}`" in str(walked.error)
    assert CANARY not in "".join(traceback.format_exception(walked.error))


def test_a_bad_value_of_a_retry_is_refused() -> None:
    """A function that fails the second time ends the call then."""
    values = iter(["one", "two\n"])

    walked = outcomes_of(asking("api_key", lambda: next(values)), answer(529))

    assert isinstance(walked.error, CredentialsError)


@pytest.mark.parametrize("value", [f"{CANARY}\n", CANARY.encode()], ids=["newline", "bytes"])
def test_no_local_of_ours_shows_a_bad_value(value: Any) -> None:
    """A traceback with locals of the refusal has the value in no frame of this package."""
    flow = exchange(asking("api_key", None))
    next(flow)

    with pytest.raises(CredentialsError) as caught:
        flow.send(value)

    ours = [frame for frame in caught.traceback if frame.frame.f_globals["__name__"].startswith("attropic.")]
    assert len(ours) >= 2
    shown = [
        (frame.name, key) for frame in ours for key, local in frame.frame.f_locals.items() if CANARY in repr(local)
    ]
    assert shown == []


def test_hidden_hides_what_is_secret_and_nothing_else() -> None:
    """The headers that carry credentials are told by their names, whatever the case."""
    names = ["X-Api-Key", "authorization", "Proxy-Authorization", "Cookie"]

    shown = credentials.hidden({**dict.fromkeys(names, CANARY), "x-other": "plain"})

    assert CANARY not in repr(shown)
    assert shown["x-other"] == "plain"


def test_require_says_where_it_looked() -> None:
    """The refusal names both arguments, both variables and both headers."""
    with pytest.raises(CredentialsError) as caught:
        credentials.require({}, ())

    for name in (
        "`api_key`",
        "`auth_token`",
        "ANTHROPIC_API_KEY",
        "ANTHROPIC_AUTH_TOKEN",
        "`x-api-key`",
        "`authorization`",
    ):
        assert name in str(caught.value)


@pytest.mark.parametrize("name", ["x-api-key", "authorization"])
def test_a_credential_that_was_removed_on_purpose_is_not_missing(name: str) -> None:
    """One header that is there, or that the caller took away, is enough."""
    credentials.require({name: "x"}, ())
    credentials.require({}, {name})

    assert not credentials.given({}, {"cookie"})
