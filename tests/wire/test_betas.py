"""The anthropic-beta header of every operation."""

from __future__ import annotations

from typing import Any

import pytest

import attropic

from .contract import NAMES, Call, call, least_body, path_arguments
from .routes import RESOURCES, ROUTES, Recorder, reach, success

WITH_BETAS = [name for name in NAMES if call(name).takes_betas]


def sent(route: str, one: Call, options: dict[str, Any], **client: Any) -> str | None:
    """The header as it was sent."""
    recorder = Recorder(success(one))
    reach(route, one, recorder, {**path_arguments(one), **options}, body=least_body(one), **client)
    values = recorder.request.headers.get_list("anthropic-beta")
    assert len(values) <= 1
    return values[0] if values else None


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", NAMES)
def test_the_default_of_the_contract_is_sent(name: str, route: str) -> None:
    """Without betas of the caller the header is the default of the contract, and absent where it has none."""
    one = call(name)
    assert sent(route, one, {}) == (",".join(one.default_betas) or None)


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", WITH_BETAS)
def test_betas_of_the_caller_come_first(name: str, route: str) -> None:
    """The header is what the caller gives, in that order, then the default, joined by commas."""
    one = call(name)
    assert sent(route, one, {"betas": ["b-2", "a-1"]}) == ",".join(["b-2", "a-1", *one.default_betas])


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("name", WITH_BETAS)
def test_a_default_that_the_caller_gives_too_is_sent_once(name: str, route: str) -> None:
    """A default among the betas of the caller stands where the caller put it, and not again at the end."""
    one = call(name)
    assert sent(route, one, {"betas": [*one.default_betas, "mine"]}) == ",".join([*one.default_betas, "mine"])


@pytest.mark.parametrize("route", ROUTES)
def test_a_beta_that_the_caller_gives_twice_is_sent_once(route: str) -> None:
    """Lists of betas that were put together from several places do not repeat a value."""
    one = call("beta.files.list")
    assert sent(route, one, {"betas": ["x", "y", "x"]}) == ",".join(["x", "y", *one.default_betas])


@pytest.mark.parametrize("name", WITH_BETAS)
def test_an_empty_list_of_betas_is_no_list(name: str) -> None:
    """``betas=[]`` and an omitted one send the same header."""
    one = call(name)
    assert sent("Anthropic", one, {"betas": []}) == (",".join(one.default_betas) or None)
    assert sent("Anthropic", one, {"betas": attropic.omit}) == (",".join(one.default_betas) or None)


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", NAMES)
def test_an_extra_header_replaces_the_betas(name: str, route: str) -> None:
    """``extra_headers`` wins over the default, in whatever case it is written."""
    one = call(name)
    assert sent(route, one, {"extra_headers": {"Anthropic-Beta": "only-this"}}) == "only-this"


@pytest.mark.parametrize("route", RESOURCES)
@pytest.mark.parametrize("name", NAMES)
def test_omit_removes_the_header(name: str, route: str) -> None:
    """``omit`` in ``extra_headers`` takes the header away, also when betas are given."""
    one = call(name)
    options: dict[str, Any] = {"extra_headers": {"anthropic-beta": attropic.omit}}
    if one.takes_betas:
        options["betas"] = ["mine"]
    assert sent(route, one, options) is None


@pytest.mark.parametrize("route", ["Anthropic", "AsyncAnthropic"])
@pytest.mark.parametrize("name", [name for name in NAMES if not call(name).default_betas])
def test_a_default_header_of_the_client_reaches_calls_without_betas(name: str, route: str) -> None:
    """A beta that the client is told once goes with every call that sets none of its own."""
    assert sent(route, call(name), {}, default_headers={"anthropic-beta": "client-wide"}) == "client-wide"


@pytest.mark.parametrize("route", ["Anthropic", "AsyncAnthropic"])
@pytest.mark.parametrize("name", sorted({"messages.create", "messages.count_tokens", "messages.batches.create"}))
def test_an_operation_without_betas_takes_them_all_the_same(name: str, route: str) -> None:
    """Where the contract has no such header, ``betas`` of the call is sent as one."""
    one = call(name)
    assert sent(route, one, {"betas": ["mine", "mine", "yours"]}) == "mine,yours"
    assert sent(route, one, {}) is None
