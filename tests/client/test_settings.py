"""Address, headers, query and timeouts of a client."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import attropic
from attropic import AnthropicError

from .calls import CLIENTS, KEY, create


def url(kind: Any, **options: Any) -> str:
    return str(create(kind, api_key=KEY, **options).request.url)


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_address_is_that_of_the_api(kind: Any) -> None:
    """Without argument and environment the public address is used."""
    assert url(kind) == "https://api.anthropic.com/v1/messages"


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_address_argument_beats_the_environment(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """``ANTHROPIC_BASE_URL`` is used when no address is given, and an empty one is as good as none."""
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "https://env.test/x")
    assert url(kind) == "https://env.test/x/v1/messages"
    assert url(kind, base_url="http://arg.test:8080") == "http://arg.test:8080/v1/messages"
    monkeypatch.setenv("ANTHROPIC_BASE_URL", "")
    assert url(kind) == "https://api.anthropic.com/v1/messages"


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("base", ["https://a.test/p/q", "https://a.test/p/q/", "https://a.test/p/q//"])
def test_the_path_of_the_address_is_kept(base: str, kind: Any) -> None:
    """A path of the address stands before that of the operation, with or without a slash at its end."""
    assert url(kind, base_url=base) == "https://a.test/p/q/v1/messages"
    assert kind(api_key=KEY, base_url=base).base_url == "https://a.test/p/q/"


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_address_may_be_a_url_object(kind: Any) -> None:
    """The HTTP library's URL is taken as well as text."""
    assert url(kind, base_url=httpx.URL("https://a.test/p/")) == "https://a.test/p/v1/messages"


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("base", ["a.test", "ftp://a.test", "/v1", "https://", "https:///v1", "localhost:8080", " "])
def test_what_is_no_address_is_refused(base: str, kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address without http:// or https:// or without a host is refused when the client is made."""
    with pytest.raises(AnthropicError, match="base_url"):
        kind(api_key=KEY, base_url=base)
    monkeypatch.setenv("ANTHROPIC_BASE_URL", base)
    with pytest.raises(AnthropicError, match="base_url"):
        kind(api_key=KEY)


@pytest.mark.parametrize("kind", CLIENTS)
def test_every_request_says_what_sends_it(kind: Any) -> None:
    """Version, user agent and the accepted media type are there by default."""
    headers = create(kind, api_key=KEY).request.headers
    assert headers["anthropic-version"] == "2023-06-01"
    assert headers["accept"] == "application/json"
    assert headers["user-agent"].startswith(f"attropic/{attropic.__version__} Python/")
    assert kind.__name__ in headers["user-agent"]


@pytest.mark.parametrize("kind", CLIENTS)
def test_headers_of_the_caller_win(kind: Any) -> None:
    """Headers of the call beat those of the client, and these beat the defaults, in whatever case they are written."""
    defaults = {"Anthropic-Version": "of-client", "X-One": "client", "X-Two": "client"}
    extra = {"x-one": "call", "User-Agent": "mine"}
    headers = create(kind, api_key=KEY, default_headers=defaults, call={"extra_headers": extra}).request.headers
    assert headers["anthropic-version"] == "of-client"
    assert headers.get_list("x-one") == ["call"]
    assert headers["x-two"] == "client"
    assert headers.get_list("user-agent") == ["mine"]
    assert headers["x-api-key"] == KEY


@pytest.mark.parametrize("kind", CLIENTS)
def test_omit_takes_a_header_away(kind: Any) -> None:
    """``omit`` removes a header of a lower layer: a default by the client, one of the client by the call."""
    away = {"Anthropic-Version": attropic.omit}
    assert "anthropic-version" not in create(kind, api_key=KEY, default_headers=away).request.headers
    call = {"extra_headers": {"X-One": attropic.omit, "ANTHROPIC-VERSION": attropic.omit}}
    headers = create(kind, api_key=KEY, default_headers={"x-one": "client"}, call=call).request.headers
    assert "x-one" not in headers
    assert "anthropic-version" not in headers


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_call_may_bring_back_what_the_client_took_away(kind: Any) -> None:
    """A header that the client omits is sent when the call gives it."""
    call = {"extra_headers": {"anthropic-version": "again"}}
    seen = create(kind, api_key=KEY, default_headers={"anthropic-version": attropic.omit}, call=call)
    assert seen.request.headers["anthropic-version"] == "again"


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_default_query_goes_with_every_request(kind: Any) -> None:
    """Parameters of the client are sent, and those of the call of the same name replace them."""
    seen = create(kind, api_key=KEY, default_query={"a": "1 &", "b": True}, call={"extra_query": {"b": "2", "c": 3}})
    assert seen.request.url.query == b"a=1%20%26&b=2&c=3"


@pytest.mark.parametrize("kind", CLIENTS)
def test_arrays_of_a_query_have_brackets(kind: Any) -> None:
    """A list in a query of the client or of the call is ``name[]`` repeated, as in the official package."""
    seen = create(kind, api_key=KEY, default_query={"a": [1, 2]}, call={"extra_query": {"b": ["x"], "c[]": ["y"]}})
    assert seen.request.url.query == b"a%5B%5D=1&a%5B%5D=2&b%5B%5D=x&c%5B%5D=y"


def test_a_default_query_does_not_replace_what_the_operation_sends() -> None:
    """The constant query of an operation and its arguments stand, whatever the client is told."""
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        page = {"data": [], "has_more": False, "first_id": None, "last_id": None}
        return httpx.Response(200, json=page)

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = attropic.Anthropic(
            api_key=KEY, http_client=http, default_query={"beta": "false", "limit": 1, "trace": "on"}
        )
        client.beta.files.list(limit=7)
    assert sorted(seen[0].url.params.multi_items()) == [("beta", "true"), ("limit", "7"), ("trace", "on")]


def timeout(kind: Any, **options: Any) -> dict[str, Any]:
    found: dict[str, Any] = create(kind, api_key=KEY, **options).request.extensions["timeout"]
    return found


def every(seconds: float | None) -> dict[str, Any]:
    return dict.fromkeys(["connect", "read", "write", "pool"], seconds)


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_default_timeout_is_ten_minutes(kind: Any) -> None:
    """Ten minutes for an answer and five seconds to connect, also when the HTTP client is the caller's."""
    assert timeout(kind) == {**every(600.0), "connect": 5.0}


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_timeout_of_the_client_goes_with_every_request(kind: Any) -> None:
    """Seconds hold for all phases, a Timeout for each, and None waits for ever."""
    assert timeout(kind, timeout=7) == every(7)
    assert timeout(kind, timeout=httpx.Timeout(9.0, connect=1.0)) == {**every(9.0), "connect": 1.0}
    assert timeout(kind, timeout=None) == every(None)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_timeout_of_the_call_beats_that_of_the_client(kind: Any) -> None:
    """The call's timeout is used for that call, None included; NOT_GIVEN leaves the client's."""
    assert timeout(kind, timeout=7, call={"timeout": 3}) == every(3)
    assert timeout(kind, timeout=7, call={"timeout": None}) == every(None)
    assert timeout(kind, timeout=7, call={"timeout": attropic.Timeout(2.0)}) == every(2.0)
    assert timeout(kind, timeout=7, call={"timeout": attropic.NOT_GIVEN}) == every(7)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_timeout_that_the_http_client_was_given_is_kept(kind: Any) -> None:
    """A caller's HTTP client with a timeout of its own keeps it; one of this client or of the call still wins."""
    assert timeout(kind, http={"timeout": 3.0}) == every(3.0)
    assert timeout(kind, http={"timeout": None}) == every(None)
    assert timeout(kind, http={"timeout": 3.0}, timeout=7) == every(7)
    assert timeout(kind, http={"timeout": 3.0}, call={"timeout": 4}) == every(4)
