"""Calls in version 2026-10-21 leave this package as they leave the official package 2.12.0, which speaks it."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from attropic._versions import VersionError
from tests.wire.contract import NAMES, call

from .sent import Sent, arguments_of, official, official_arguments, ours

#: Operations that the official package does not have in this version.
GONE = {"completions.create"}
#: Operations that it reaches in another way: it asks for the batch first, and reads where that says its results are.
ELSEWHERE = {"messages.batches.results", "beta.messages.batches.results"}
#: Arguments of ours that it does not have.
REFUSED = {
    "messages.create": {"temperature", "top_p", "top_k"},
    "beta.messages.create": {"temperature", "top_p", "top_k", "output_format"},
    "beta.messages.count_tokens": {"output_format"},
    "beta.files.list": {"after_id", "before_id"},
    "beta.memory_stores.memories.list": {"order", "order_by"},
    "beta.user_profiles.create": {"relationship"},
    "beta.user_profiles.update": {"relationship"},
}
#: Arguments of ours that it has under another name.
RENAMED = {"beta.skills.create": {"display_title": "display_name"}}
COMPARED = [name for name in NAMES if name not in GONE | ELSEWHERE]


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """The official package warns of models of its own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def arguments(name: str, *, full: bool) -> dict[str, Any]:
    """Arguments that both packages take."""
    found = arguments_of(name, full=full)
    for entry in found.get("requests", ()):
        for gone in ("stream", "temperature", "top_p", "top_k", "output_format", "user_profile_id"):
            entry["params"].pop(gone, None)
    return {key: value for key, value in found.items() if key in official_arguments(name)}


def alike(sent: Sent, name: str) -> Sent:
    """A request without what differs on purpose."""
    if sent.body in (b"", None):
        sent.body = None
        sent.headers.pop("content-type", None)  # the official package names a type of bodies that are not there
    if call(name).kind == "binary":
        sent.headers.pop("accept", None)  # application/binary, which is no media type; any type is taken
    return sent


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("full", [False, True], ids=["least", "full"])
@pytest.mark.parametrize("name", COMPARED)
def test_a_call_is_the_same_request(name: str, full: bool, colour: str) -> None:
    """Verb, address, query, headers of the call and body are equal, with the least and with all arguments."""
    given = arguments(name, full=full)

    assert alike(ours(name, colour, given), name) == alike(official(name, given), name)


@pytest.mark.parametrize("name", [name for name in COMPARED if "betas" in official_arguments(name)])
def test_betas_of_the_caller_are_the_same(name: str) -> None:
    """Betas that the caller asks for stand before those of the version."""
    given = {**arguments(name, full=False), "betas": ["mine-1", "mine-2"]}
    assert ours(name, "sync", given).headers.get("anthropic-beta") == official(name, given).headers.get(
        "anthropic-beta"
    )


def test_nothing_else_differs() -> None:
    """Every other argument of ours is one of the official method; what is not is refused, or has another name."""
    found = {}
    for name in COMPARED:
        strange = set(arguments_of(name, full=True)) - official_arguments(name) - {"extra key"}
        if strange:
            found[name] = strange
    assert found == {**REFUSED, **{name: set(names) for name, names in RENAMED.items()}}


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize(("name", "argument"), [(name, one) for name in REFUSED for one in sorted(REFUSED[name])])
def test_what_the_official_method_does_not_have_is_refused(name: str, argument: str, colour: str) -> None:
    """Such an argument is an error that names it and the version, and nothing is sent."""
    given = {**arguments(name, full=False), argument: arguments_of(name, full=True)[argument]}
    with pytest.raises(VersionError, match=rf"`{argument}` of {name} is not in version 2026-10-21") as caught:
        ours(name, colour, given)

    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize(("name", "names"), list(RENAMED.items()))
def test_renamed_arguments_are_taken_under_both_names(name: str, names: dict[str, str]) -> None:
    """The name of the contract and that of the version give the same request as the official package."""
    least = arguments(name, full=False)
    for old, new in names.items():
        wanted = official(name, {**least, new: "A name"})
        assert ours(name, "sync", {**least, old: "A name"}) == ours(name, "async", {**least, new: "A name"}) == wanted
