"""Copies of cloud clients, and the addresses that arguments and variables give them."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic.clouds import bedrock, vertex

BEDROCK = [bedrock.AnthropicBedrock, bedrock.AsyncAnthropicBedrock]
VERTEX = [vertex.AnthropicVertex, vertex.AsyncAnthropicVertex]
ARGUMENTS: dict[Any, dict[str, Any]] = {
    **{key: {"api_key": "k", "aws_region": "eu-west-1"} for key in BEDROCK},
    **{key: {"access_token": "k", "region": "europe-west1", "project_id": "blue"} for key in VERTEX},
}
VARIABLES = {
    **dict.fromkeys(BEDROCK, "ANTHROPIC_BEDROCK_BASE_URL"),
    **dict.fromkeys(VERTEX, "ANTHROPIC_VERTEX_BASE_URL"),
}
every = pytest.mark.parametrize("kind", [*BEDROCK, *VERTEX])


@every
def test_address_of_the_argument_goes_before_the_variable(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address is that of the argument, else of the platform's own variable, else of the region."""
    assert "eu" in kind(**ARGUMENTS[kind]).base_url
    monkeypatch.setenv(VARIABLES[kind], "https://variable.test/v1")

    assert kind(**ARGUMENTS[kind]).base_url == "https://variable.test/v1/"
    assert kind(**ARGUMENTS[kind], base_url="https://given.test").base_url == "https://given.test/"


@every
def test_empty_variable_is_none(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A variable that is set to nothing does not count."""
    monkeypatch.setenv(VARIABLES[kind], "")

    assert kind(**ARGUMENTS[kind]).base_url.startswith("https://")


@every
def test_copy_keeps_what_it_is_not_told(kind: Any) -> None:
    """A copy with another timeout asks the same place with the same credential, over the same connections."""
    client = kind(**ARGUMENTS[kind], default_headers={"x-team": "blue"})
    copy = client.with_options(timeout=3, default_headers={"x-more": "1"})

    assert type(copy) is kind
    assert (copy.timeout, copy.base_url, copy._pool) == (3, client.base_url, client._pool)
    assert (copy.default_headers["x-team"], copy.default_headers["x-more"]) == ("blue", "1")


@pytest.mark.parametrize("kind", BEDROCK)
def test_copy_of_bedrock_in_another_region(kind: Any) -> None:
    """A copy may be in another region; the client stays where it is."""
    client = kind(**ARGUMENTS[kind])
    copy = client.copy(aws_region="us-west-2")

    assert copy.base_url == "https://bedrock-runtime.us-west-2.amazonaws.com/"
    assert client.base_url == "https://bedrock-runtime.eu-west-1.amazonaws.com/"
    assert (copy.aws_region, copy.api_key) == ("us-west-2", "k")


@pytest.mark.parametrize("kind", VERTEX)
def test_copy_of_vertex_in_another_place(kind: Any) -> None:
    """A copy may be in another region and project; the client stays where it is."""
    client = kind(**ARGUMENTS[kind])
    copy = client.with_options(region="us", project_id="red")

    assert copy.base_url == "https://aiplatform.us.rep.googleapis.com/v1/"
    assert (copy.region, copy.project_id, client.region, client.project_id) == ("us", "red", "europe-west1", "blue")


@every
def test_copy_with_what_it_does_not_take_names_it(kind: Any) -> None:
    """An argument that the client does not have is refused by name, in a copy too."""
    with pytest.raises(attropic.ConfigurationError, match="`planet`"):
        kind(**ARGUMENTS[kind]).copy(planet="mars")


@every
def test_address_may_be_set(kind: Any) -> None:
    """The base URL of a cloud client can be set, as that of any client; calls go there."""
    client = kind(**ARGUMENTS[kind])
    client.base_url = "https://gate.test/x"

    assert client.base_url == client._options.route.base_url == "https://gate.test/x/"


@every
def test_nothing_shows_the_credential(kind: Any) -> None:
    """Neither the repr of a client, of its settings or its platform, nor its headers show a credential."""
    name = next(iter(ARGUMENTS[kind]))
    client = kind(**{**ARGUMENTS[kind], name: "hush-hush"})
    shown = repr([client, client._options, client._options.platform, client._options.arguments])

    assert "hush" not in shown + repr(dict(client.default_headers))
