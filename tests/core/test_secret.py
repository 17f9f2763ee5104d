"""Text that goes on the wire and shows itself nowhere else."""

from __future__ import annotations

import collections
import io
import json
import logging
import pickle
import pprint
import traceback
import types
from collections.abc import Callable
from typing import Any

import pytest

from attropic_api._runtime.secret import SHOWN, Secret, conceal, reveal

CANARY = "sk-canary-4711"
SHOWS: dict[str, Callable[[Secret], str]] = {
    "repr": repr,
    "str": str,
    "ascii": ascii,
    "format": format,
    "f-string": lambda secret: f"{secret}",
    "f-string of repr": lambda secret: f"{secret!r}",
    "f-string of str": lambda secret: f"{secret!s:>40}",
    "format with width": lambda secret: f"{secret:>40}",
    "format with cut": lambda secret: f"{secret:.3}",
    "str.format": "{0} {0!r}".format,
    "percent s": lambda secret: "%s" % secret,  # noqa: UP031
    "percent r": lambda secret: "%r" % secret,  # noqa: UP031
    "in a list": lambda secret: str([secret]),
    "in a dict": lambda secret: str({"x-api-key": secret}),
    "as a key": lambda secret: str({secret: 1}),
    "in a tuple": lambda secret: f"{(secret,)}",
    "pprint": lambda secret: pprint.pformat({"x-api-key": [secret]}),
}


@pytest.mark.parametrize("show", SHOWS.values(), ids=SHOWS)
def test_what_is_shown_is_a_placeholder(show: Callable[[Secret], str]) -> None:
    """No way to print it shows any part of it."""
    shown = show(Secret(CANARY))

    assert CANARY[:6] not in shown
    assert "[se" in shown


def test_the_placeholder_is_formatted_like_text() -> None:
    """Width and cut apply to the placeholder."""
    secret = Secret(CANARY)

    assert (repr(secret), str(secret)) == (repr(SHOWN), SHOWN)
    assert f"{secret:>10}" == f"{SHOWN:>10}"


def test_print_and_log_show_a_placeholder() -> None:
    """What goes to a stream or to a log handler holds no part of it."""
    out = io.StringIO()
    record = logging.LogRecord("x", logging.INFO, "", 0, "%s %r %s", (Secret(CANARY), Secret(CANARY), {"k": 1}), None)

    print(Secret(CANARY), [Secret(CANARY)], file=out)

    assert CANARY not in out.getvalue()
    assert CANARY not in record.getMessage()


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_holds_a_placeholder(protocol: int) -> None:
    """The text does not leave the process in a pickle, alone or within something."""
    data = pickle.dumps({"x-api-key": Secret(CANARY)}, protocol)

    assert CANARY.encode() not in data
    found = pickle.loads(data)["x-api-key"]
    assert (type(found), found.reveal()) == (Secret, SHOWN)


def test_json_sees_the_text() -> None:
    """The JSON writer reads the text itself: this is how a secret inside of a body reaches the wire."""
    assert json.loads(json.dumps({"token": Secret(CANARY)})) == {"token": CANARY}


def test_it_is_the_text_to_those_who_compare_and_encode() -> None:
    """Equality, hash, length, order and encoding are those of the text."""
    secret = Secret(CANARY)

    assert secret == CANARY
    assert CANARY in [secret]
    assert secret != SHOWN
    assert hash(secret) == hash(CANARY)
    assert {secret: 1}[CANARY] == 1
    assert (len(secret), secret.encode(), sorted([secret, "a"])[0]) == (len(CANARY), CANARY.encode(), "a")
    assert "Bearer " + secret == f"Bearer {CANARY}"


def test_reveal_gives_the_text() -> None:
    """The text comes back as a plain ``str``; of other text, ``reveal`` gives the text."""
    text = Secret(CANARY).reveal()

    assert (type(text), text) == (str, CANARY)
    assert (reveal(Secret(CANARY)), reveal("plain")) == (CANARY, "plain")


def test_a_secret_of_a_secret_keeps_the_text() -> None:
    """Hiding what is hidden does not put the placeholder in its place."""
    twice = Secret(Secret(CANARY))

    assert twice.reveal() == CANARY
    assert str(twice) == SHOWN


def _spend(credential: Secret, headers: dict[str, Any]) -> None:
    joined = [credential, headers]
    raise RuntimeError(f"{credential} was refused of {len(joined)}")


def test_a_traceback_with_locals_shows_a_placeholder() -> None:
    """Neither the message nor the locals of a frame hold the text."""
    with pytest.raises(RuntimeError) as caught:
        _spend(Secret(CANARY), {"authorization": Secret(CANARY)})

    error = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    text = "".join(error.format())
    assert "credential = '[secret]'" in text
    assert CANARY not in text


def test_a_secret_has_no_room_for_attributes() -> None:
    """Nothing can be hung onto it, and it has no dictionary that could be shown."""
    secret: Any = Secret(CANARY)

    with pytest.raises(AttributeError):
        secret.note = "x"
    assert not hasattr(secret, "__dict__")


@pytest.mark.parametrize(
    "wrap",
    [dict, types.MappingProxyType, collections.OrderedDict, collections.UserDict],
    ids=lambda kind: kind.__name__,
)
def test_conceal_hides_the_text_of_a_mapping(wrap: Any) -> None:
    """Texts become secrets at any depth; names and other values stay."""
    concealed = conceal(wrap({"x-api-key": CANARY, "inner": {"token": CANARY}, "number": 7, "none": None}))

    assert CANARY not in repr(concealed)
    assert (concealed["x-api-key"], concealed["inner"]["token"]) == (CANARY, CANARY)
    assert (concealed["number"], concealed["none"]) == (7, None)


def test_conceal_leaves_the_original_alone() -> None:
    """The caller's own mapping is not changed."""
    given = {"x-api-key": CANARY}

    conceal(given)

    assert repr(given) == repr({"x-api-key": CANARY})


@pytest.mark.parametrize("value", [None, 7, b"bytes", print])
def test_conceal_leaves_what_is_no_text_alone(value: Any) -> None:
    """What is neither text nor a mapping is given back."""
    assert conceal(value) is value


def test_conceal_hides_a_text_and_a_secret() -> None:
    """A text by itself becomes a secret, a secret stays one."""
    assert conceal(CANARY).reveal() == CANARY
    assert conceal(Secret(CANARY)).reveal() == CANARY
    assert str(conceal(CANARY)) == SHOWN
