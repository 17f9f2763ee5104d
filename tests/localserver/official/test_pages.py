"""Models, and lists over several pages in each style of cursor."""

from __future__ import annotations

from typing import Any

import pytest

from .asking import Asked


@pytest.mark.parametrize("beta", [False, True], ids=["stable", "beta"])
def test_models_are_listed_over_several_pages(api: Asked, beta: bool) -> None:
    """Going through a list asks for page after page, and gives each model once, the newest first."""
    models = api.client.beta.models if beta else api.client.models
    found = api.items(models.list(limit=3))
    whole = api.run(models.list(limit=1000))
    assert len(found) > 6
    assert [model.id for model in found] == [model.id for model in whole.data]
    assert not whole.has_next_page()
    dates = [model.created_at for model in found]
    assert dates == sorted(dates, reverse=True)


def test_pages_are_gone_through_by_hand(api: Asked) -> None:
    """A page knows the next one, and one that was asked for backwards ends where it was told to."""
    first = api.run(api.client.models.list(limit=2))
    second = api.run(first.get_next_page())
    back = api.run(api.client.models.list(limit=2, before_id=second.data[0].id))
    assert [model.id for model in back.data] == [model.id for model in first.data]
    assert not {model.id for model in first.data} & {model.id for model in second.data}


@pytest.mark.parametrize("beta", [False, True], ids=["stable", "beta"])
def test_a_model_is_found_by_its_id_and_by_its_alias(api: Asked, beta: bool) -> None:
    """One model, by either name."""
    models = api.client.beta.models if beta else api.client.models
    exact, alias = (api.run(models.retrieve(name)) for name in ("claude-haiku-4-5-20251001", "claude-haiku-4-5"))
    assert (exact.id, exact.type) == (alias.id, alias.type) == ("claude-haiku-4-5-20251001", "model")
    assert exact.display_name


def _agents(beta: Any) -> tuple[Any, dict[str, Any]]:
    return beta.agents, {"model": "claude-sonnet-4-6"}


def _environments(beta: Any) -> tuple[Any, dict[str, Any]]:
    return beta.environments, {}


def _vaults(beta: Any) -> tuple[Any, dict[str, Any]]:
    return beta.vaults, {}


def _stores(beta: Any) -> tuple[Any, dict[str, Any]]:
    return beta.memory_stores, {}


@pytest.mark.parametrize(
    ("resource", "name"),
    [(_agents, "name"), (_environments, "name"), (_vaults, "display_name"), (_stores, "name")],
    ids=["agents", "environments", "vaults", "memory stores"],
)
def test_objects_are_listed_by_opaque_cursors(api: Asked, resource: Any, name: str) -> None:
    """What was created is listed over several pages, once each, and can be had by its id."""
    made, more = resource(api.client.beta)
    ids = [api.run(made.create(**{name: f"Number {number}"}, **more)).id for number in range(5)]
    listed = [item.id for item in api.items(made.list(limit=2))]
    assert sorted(listed) == sorted(ids)
    assert getattr(api.run(made.retrieve(ids[3])), name) == "Number 3"
