"""Where a credential comes from, and that it goes nowhere else."""

from __future__ import annotations

import pickle
import traceback
from typing import Any

import httpx
import pytest

import attropic
from attropic import CredentialsError

from .calls import ASK, CLIENTS, answer, create

CANARY = "sk-canary-4711"
SPOILT = {
    "newline": f"{CANARY}\n",
    "line end": f"{CANARY}\r\nx-evil: 1",
    "space": f"{CANARY} x",
    "leading space": f" {CANARY}",
    "tab": f"{CANARY}\t",
    "not ascii": f"{CANARY}é",
    "zero": f"{CANARY}\0",
    "no-break space": f"{CANARY}\u00a0",
}


def sent(kind: Any, **options: Any) -> tuple[str | None, str | None]:
    """The key and the token of a request."""
    headers = create(kind, **options).request.headers
    return headers.get("x-api-key"), headers.get("authorization")


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_argument_is_sent(kind: Any) -> None:
    """A key goes in ``x-api-key``, a token as a bearer token; both at once are refused."""
    assert sent(kind, api_key="k") == ("k", None)
    assert sent(kind, auth_token="t") == (None, "Bearer t")
    with pytest.raises(CredentialsError, match="both given"):
        kind(api_key="k", auth_token="t")


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_environment_is_read(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without arguments the key of the environment is used, else its token; when both are set the key wins."""
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "env-token")
    assert sent(kind) == (None, "Bearer env-token")
    monkeypatch.setenv("ANTHROPIC_API_KEY", "env-key")
    assert sent(kind) == ("env-key", None)
    monkeypatch.delenv("ANTHROPIC_AUTH_TOKEN")
    assert sent(kind) == ("env-key", None)


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_argument_beats_the_environment(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any credential given as an argument keeps both variables of the environment out of the request."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "env-key")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "env-token")
    assert sent(kind, api_key="k") == ("k", None)
    assert sent(kind, auth_token="t") == (None, "Bearer t")


@pytest.mark.parametrize("kind", CLIENTS)
def test_an_empty_variable_is_no_credential(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that is set to nothing counts as not set."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "env-token")
    assert sent(kind) == (None, "Bearer env-token")


def test_the_environment_is_read_when_the_client_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that changes later does not change a client that exists."""
    seen: list[httpx.Request] = []
    transport = httpx.MockTransport(lambda request: seen.append(request) or answer()(request))  # type: ignore[func-returns-value]
    monkeypatch.setenv("ANTHROPIC_API_KEY", "before")
    with httpx.Client(transport=transport) as http:
        client = attropic.Anthropic(http_client=http)
        monkeypatch.setenv("ANTHROPIC_API_KEY", "after")
        client.messages.create(**ASK)
    assert seen[0].headers["x-api-key"] == "before"


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_missing_credential_fails_the_first_request(kind: Any) -> None:
    """A client can be made without a credential; the first call says where one was looked for, and sends nothing."""
    sent_anyway: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent_anyway.append(request)
        return answer()(request)

    with pytest.raises(CredentialsError) as caught:
        create(kind, handler=handler)
    for place in ("api_key", "auth_token", "ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "x-api-key", "authorization"):
        assert place in str(caught.value)
    assert isinstance(caught.value, TypeError)
    assert isinstance(caught.value, attropic.AnthropicError)
    assert sent_anyway == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_header_can_be_the_credential(kind: Any) -> None:
    """A key or token in the headers of the client or of the call will do, and one that is omitted on purpose."""
    assert sent(kind, default_headers={"X-Api-Key": "h"}) == ("h", None)
    assert sent(kind, default_headers={"Authorization": "Basic x"}) == (None, "Basic x")
    assert sent(kind, call={"extra_headers": {"X-API-KEY": "h"}}) == ("h", None)
    assert sent(kind, call={"extra_headers": {"authorization": attropic.omit}}) == (None, None)
    assert sent(kind, default_headers={"x-api-key": attropic.omit}) == (None, None)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_header_of_the_call_beats_the_credential_of_the_client(kind: Any) -> None:
    """A call may carry another key, or none."""
    assert sent(kind, api_key="k", call={"extra_headers": {"x-api-key": "other"}}) == ("other", None)
    assert sent(kind, api_key="k", call={"extra_headers": {"X-Api-Key": attropic.omit}}) == (None, None)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("argument", ["api_key", "auth_token"])
@pytest.mark.parametrize("case", SPOILT)
def test_a_spoilt_credential_is_refused_and_not_echoed(case: str, argument: str, kind: Any) -> None:
    """A line break, a blank or a character outside ASCII is refused at once; nothing repeats the key."""
    with pytest.raises(CredentialsError) as caught:
        kind(**{argument: SPOILT[case]})
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + repr(pickle.dumps(caught.value))
    assert argument in str(caught.value)
    assert CANARY not in shown
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"])
def test_a_spoilt_variable_is_refused_and_not_echoed(name: str, kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that was read from a file with its line break is refused from the environment too."""
    monkeypatch.setenv(name, f"{CANARY}\n")
    with pytest.raises(CredentialsError) as caught:
        kind()
    assert CANARY not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("value", ["", "   ", 7, b"bytes"], ids=repr)
def test_a_credential_that_is_none_is_refused(value: Any, kind: Any) -> None:
    """An empty key or one that is no text is refused when the client is made."""
    with pytest.raises(CredentialsError, match="api_key"):
        kind(api_key=value)


@pytest.mark.parametrize("kind", CLIENTS)
def test_no_repr_shows_a_credential(kind: Any) -> None:
    """Client, options, resources and the request of an error show no key and no token."""
    client = kind(api_key=CANARY)
    with pytest.raises(attropic.AuthenticationError) as caught:
        create(kind, api_key=CANARY, handler=answer(401, {"type": "error"}))
    shown = [client, client._options, client.messages, client.messages.batches, caught.value, caught.value.request]
    assert CANARY not in " ".join(f"{value!r} {value}" for value in shown)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_traceback_with_local_variables_shows_no_credential(kind: Any) -> None:
    """What an error tracker collects of an API error, the local variables of every frame included, holds no key."""
    with pytest.raises(attropic.APIStatusError) as caught:
        create(kind, api_key=CANARY, handler=answer(500, {"type": "error"}))
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
    ours = [frame for frame in frames if "/attropic" in frame.filename]
    assert ours
    assert CANARY not in "".join(f"{name}={value}" for frame in ours for name, value in (frame.locals or {}).items())


def test_keys_of_two_clients_do_not_mix() -> None:
    """Two clients that share one HTTP client each send their own key."""
    seen = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["x-api-key"])
        return answer()(request)

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        one = attropic.Anthropic(api_key="one", http_client=http)
        two = attropic.Anthropic(api_key="two", http_client=http)
        for client in (one, two, one):
            client.messages.create(**ASK)
    assert seen == ["one", "two", "one"]
    assert "x-api-key" not in http.headers


@pytest.mark.parametrize("kind", CLIENTS)
def test_no_repr_shows_the_password_of_an_address(kind: Any) -> None:
    """A user and password in ``base_url`` are used, and shown nowhere."""
    client = kind(api_key="k", base_url=f"http://me:{CANARY}@127.0.0.1:8000/v9")
    assert CANARY not in repr(client) + repr(client._options)
    assert "http://127.0.0.1:8000/v9" in repr(client)
    assert client.base_url == "http://127.0.0.1:8000/v9/"
