"""How a client comes to be: from keywords, from the environment, from a configuration."""

from __future__ import annotations

import base64
import logging
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

import attropic
from attropic import ClientConfig, ConfigurationError, RetryPolicy, _options

from .calls import ASK, CLIENTS, KEY, answer, create, in_turn, run, settled

CANARY = "sk-canary-4711"
BAD: list[tuple[str, Any]] = [
    ("timeout", "soon"),
    ("timeout", -1),
    ("timeout", True),
    ("timeout", float("nan")),
    ("max_retries", None),
    ("max_retries", True),
    ("max_retries", -1),
    ("max_retries", 1.5),
    ("retry", 3),
    ("proxy", CANARY),
    ("proxy", f"ftp://me:{CANARY}@p.test"),
    ("proxy", f"http://me:{CANARY}@p.test:port"),
    ("ca_bundle", 7),
    ("client_cert", 7),
    ("client_cert", ("a", "b", "c", "d")),
    ("base_url", f"ftp://me:{CANARY}@a.test"),
    ("default_headers", {"x-one": f"{CANARY}\r\nx-evil: 1"}),
    ("default_headers", {"x-one": f"{CANARY}é"}),
    ("default_headers", {"x-one": 7}),
    ("default_headers", {"x-api-key": f"{CANARY}\n"}),
    ("api_version", "2023\n"),
]


async def ask(client: Any) -> Any:
    return await settled(client.messages.create(**ASK))


def plain(request: httpx.Request) -> tuple[str, dict[str, str]]:
    return str(request.url), dict(request.headers)


@pytest.mark.parametrize("kind", CLIENTS)
def test_three_ways_lead_to_the_same_requests(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keywords, the environment and a configuration that say the same make clients that send the same."""
    seen: list[Any] = []
    said: dict[str, Any] = {"api_key": "k", "base_url": "https://a.test/p", "default_headers": {"X-Team": "red"}}
    variables = {
        "ANTHROPIC_API_KEY": "k",
        "ANTHROPIC_BASE_URL": "https://a.test/p",
        "ANTHROPIC_CUSTOM_HEADERS": "X-Team: red",
    }

    async def scene(client: Any) -> None:
        shared = {"http_client": client._options.arguments["http_client"]}
        by_config = kind.with_config(ClientConfig(**said, **shared))
        with pytest.MonkeyPatch.context() as patch:
            for name, value in variables.items():
                patch.setenv(name, value)
            from_env = kind.from_env().copy(**shared)
        for one in (kind(**said, **shared), by_config, from_env):
            await ask(one)

    seen = [plain(request) for request in run(kind, scene).requests]
    assert seen[0][0] == "https://a.test/p/v1/messages"
    assert seen[0][1]["x-team"] == "red"
    assert seen[0] == seen[1] == seen[2]


@pytest.mark.parametrize("kind", CLIENTS)
def test_every_setting_of_a_configuration_reaches_the_client(kind: Any) -> None:
    """The names of a configuration are the arguments of the client, and their values arrive."""
    config = ClientConfig(
        api_key="k", base_url="https://a.test", timeout=3, max_retries=5, default_query={"q": "1"}, api_version="v"
    )
    client = kind.with_config(config)
    assert (client.api_key, client.base_url, client.timeout, client.max_retries) == ("k", "https://a.test/", 3, 5)
    assert (client.default_query, client.default_headers["anthropic-version"]) == ({"q": "1"}, "v")


def test_a_configuration_cannot_be_changed() -> None:
    """Setting an attribute of a configuration raises; a changed one is made with attrs' ``evolve``."""
    config = ClientConfig(api_key="k", timeout=3)
    with pytest.raises(AttributeError):
        config.timeout = 4  # type: ignore[misc]
    assert attrs.evolve(config, timeout=4).timeout == 4
    assert config.timeout == 3


def test_no_repr_of_a_configuration_shows_a_credential() -> None:
    """Key, token, passwords of addresses, headers and the password of a certificate stay out of repr and str."""
    whole: dict[str, Any] = {
        "base_url": f"http://me:{CANARY}@a.test",
        "proxy": f"http://me:{CANARY}@p.test",
        "default_headers": {"x-api-key": CANARY, "x-token": CANARY},
        "client_cert": ("c.pem", "k.pem", CANARY),
    }
    for config in (ClientConfig(api_key=CANARY, **whole), ClientConfig(auth_token=CANARY, **whole)):
        assert CANARY not in f"{config!r} {config}"
        assert "[secret]" in repr(config)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(("name", "value"), BAD, ids=lambda value: str(value).replace(CANARY, "…")[:30])
def test_what_cannot_be_used_is_refused_by_name(name: str, value: Any, kind: Any) -> None:
    """A bad argument raises ConfigurationError that names it and does not repeat it, with and without a configuration;
    it is a TypeError and a ValueError, as the official package raises the one or the other."""
    for make in (lambda: kind(api_key="k", **{name: value}), lambda: ClientConfig(api_key="k", **{name: value})):
        with pytest.raises(ConfigurationError, match=f"`{name}`") as caught:
            make()
        assert CANARY not in f"{caught.value!r} {caught.value}"
        assert isinstance(caught.value, TypeError)
        assert isinstance(caught.value, ValueError)


def test_an_http_client_of_the_other_colour_is_refused() -> None:
    """A sync client takes no async HTTP client, nor the other way round, nor something else."""
    with httpx.Client() as plain_one, pytest.raises(ConfigurationError, match=r"`http_client`.*AsyncClient"):
        attropic.AsyncAnthropic(api_key="k", http_client=plain_one)
    other: Any = httpx.AsyncClient()  # it opened nothing, so there is nothing to close
    with pytest.raises(ConfigurationError, match=r"`http_client`.*httpx\.Client"):
        attropic.Anthropic(api_key="k", http_client=other)
    for kind in CLIENTS:
        with pytest.raises(ConfigurationError, match="`http_client`"):
            kind(api_key="k", http_client=object())


@pytest.mark.parametrize("given", [{"proxy": "http://p.test"}, {"ca_bundle": "ca.pem"}, {"client_cert": Path("c.pem")}])
def test_network_settings_beside_an_http_client_are_refused(given: dict[str, Any]) -> None:
    """What would have no effect on the caller's own HTTP client is an error that names it."""
    (name,) = given
    with httpx.Client() as http:
        with pytest.raises(ConfigurationError, match=f"`{name}`"):
            attropic.Anthropic(api_key="k", http_client=http, **given)
        with pytest.raises(ConfigurationError, match=f"`{name}`"):
            attropic.Anthropic.with_config(ClientConfig(api_key="k", http_client=http, **given))


@pytest.mark.parametrize("kind", CLIENTS)
def test_custom_headers_of_the_environment_stand_below_those_of_the_client(
    kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``ANTHROPIC_CUSTOM_HEADERS`` has a header a line; ``default_headers`` replace those of the same name."""
    monkeypatch.setenv("ANTHROPIC_CUSTOM_HEADERS", "X-One: env: it\nno header\nX-Two:env\n")
    headers = create(kind, api_key=KEY, default_headers={"x-two": "mine"}).request.headers
    assert (headers["x-one"], headers["x-two"]) == ("env: it", "mine")


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("way", ["keywords", "from_env"])
def test_two_credentials_of_the_environment_warn_once(
    way: str, kind: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """With both variables set the key is sent, and one warning of the process says so, whatever way is taken."""
    monkeypatch.setattr(_options, "_told", set())
    monkeypatch.setenv("ANTHROPIC_API_KEY", "env-key")
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", "env-token")
    clients = [kind() if way == "keywords" else kind.from_env() for _ in range(3)]
    assert {(client.api_key, client.auth_token) for client in clients} == {("env-key", None)}
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 1
    assert "ANTHROPIC_API_KEY" in warnings[0]
    assert "ANTHROPIC_AUTH_TOKEN" in warnings[0]


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_function_gives_the_key_of_each_attempt(kind: Any) -> None:
    """A key that is a function is asked again before each attempt, so that a new one reaches a retry."""
    keys, sent = iter(["one", "two", "three"]), []
    policy = RetryPolicy(max_retries=2, initial_delay=0)
    replies = in_turn(answer(500), answer(500), answer())

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["x-api-key"])
        return replies(request)

    run(kind, ask, handler, api_key=lambda: next(keys), retry=policy)
    assert sent == ["one", "two", "three"]


def test_an_async_function_gives_the_key_to_an_async_client_only() -> None:
    """An async client awaits it; a sync client says clearly that it cannot, and sends nothing."""

    async def give() -> str:
        return "later"

    assert run(attropic.AsyncAnthropic, ask, api_key=give).request.headers["x-api-key"] == "later"
    sent: list[Any] = []
    with pytest.raises(ConfigurationError, match="async"):
        run(attropic.Anthropic, ask, lambda request: sent.append(request) or answer()(request), api_key=give)
    assert sent == []


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("given", ["", f"{CANARY}\n", None, 7])
def test_a_function_that_gives_no_key_is_told(given: Any, kind: Any) -> None:
    """What a function gives is checked like a key itself, and is not repeated."""
    with pytest.raises(attropic.CredentialsError, match="api_key") as caught:
        run(kind, ask, api_key=lambda: given)
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_user_in_the_address_is_sent_as_basic(kind: Any) -> None:
    """User and password of ``base_url`` go in the authorization header, decoded, and in nothing that is shown."""
    found = run(kind, ask, base_url=f"http://me%40x:{CANARY}@a.test/p", api_key=KEY)
    basic = base64.b64encode(f"me@x:{CANARY}".encode()).decode()
    assert found.request.headers["authorization"] == f"Basic {basic}"
    assert str(found.request.url) == "http://a.test/p/v1/messages"
    client = kind(api_key=KEY, base_url=f"http://me:{CANARY}@a.test/p")
    assert CANARY not in f"{client!r} {client.base_url} {client._options!r} {client.default_headers!r}"
