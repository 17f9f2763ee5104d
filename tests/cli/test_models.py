"""`attropic models`, and lists that come in pages."""

from __future__ import annotations

import pytest

from attropic import Anthropic
from attropic.cli import _paging
from attropic.localserver import LocalServer

from .running import Command


def test_models_are_listed(attropic: Command, server: LocalServer) -> None:
    """As a table, as lines of JSON, and no more than asked for."""
    with Anthropic(api_key="k", base_url=server.url) as client:
        ids = [model.id for model in client.models.list(limit=1000).data]

    table = attropic("models", "list").out.splitlines()

    assert table[0].split() == ["ID", "CREATED", "NAME"]
    assert [line.split()[0] for line in table[1:]] == ids
    assert [model["id"] for model in attropic("models", "list", "--json").lines] == ids
    assert [model["id"] for model in attropic("models", "list", "--json", "-n", "2").lines] == ids[:2]


@pytest.mark.parametrize("limit", [None, 6])
def test_every_page_is_asked_for(server: LocalServer, monkeypatch: pytest.MonkeyPatch, limit: int | None) -> None:
    """Each page begins after the last one, until there is nothing left or enough is there."""
    monkeypatch.setattr(_paging, "_PAGE", 4)
    with Anthropic(api_key="k", base_url=server.url) as client:
        whole = [model.id for model in client.models.list(limit=1000).data]
        before = len(server.requests)
        found = [model.id for model in _paging.items(client.models.list, limit)]

    assert found == whole[:limit]
    pages = -(-len(found) // 4)
    assert [int(request.parameters["limit"]) for request in server.requests[before:]] == [4] * pages


def test_one_model_is_shown(attropic: Command) -> None:
    """What is known of it, or the object of the API."""
    shown = attropic("models", "get", "claude-opus-4-7").out

    assert "input tokens   1000000" in shown
    assert "thinking" in shown
    assert attropic("models", "get", "claude-opus-4-7", "--json").json["id"] == "claude-opus-4-7"


def test_the_catalogue_is_compared(attropic: Command) -> None:
    """A difference between the catalogue and the API is told, and fails the command."""
    shown = attropic("models", "check")

    assert shown.code == 1
    assert shown.out.splitlines()[0].split() == ["MODEL", "WHAT", "CATALOGUE", "API"]
    assert {line["what"] for line in attropic("models", "check", "--json").lines} == {"retired"}
