"""Models: the list in pages, and names that the settings add."""

from __future__ import annotations

import pytest

from attropic.localserver import Settings

from .asking import MODEL, World, turn

PATHS = pytest.mark.parametrize("query", ["", "?beta=true"], ids=["stable", "beta"])


@PATHS
def test_the_list_has_pages_in_both_directions(world: World, query: str) -> None:
    """Models are listed page by page, and back again."""
    and_ = "&" if query else "?"
    whole = [model["id"] for model in world.ask("GET", f"/v1/models{query}").json["data"]]
    second = world.ask("GET", f"/v1/models{query}{and_}limit=3&after_id={whole[2]}").json
    back = world.ask("GET", f"/v1/models{query}{and_}limit=3&before_id={second['first_id']}").json
    assert [model["id"] for model in second["data"]] == whole[3:6]
    assert [model["id"] for model in back["data"]] == whole[:3]
    assert (second["has_more"], back["has_more"]) == (True, False)


@PATHS
def test_an_unknown_cursor_is_refused(world: World, query: str) -> None:
    """The message names the field."""
    found = world.ask("GET", f"/v1/models{query}{'&' if query else '?'}after_id=nobody")
    assert (found.status, found.problem.partition(":")[0]) == (400, "after_id")


@PATHS
def test_further_models_are_accepted_and_described(query: str) -> None:
    """A name of the settings is listed last, has data, and answers; any other unknown name is refused."""
    world = World(Settings(strict=True, models=("my-model", MODEL)))
    whole = f"{query}&limit=1000" if query else "?limit=1000"
    whole = f"{query}&limit=1000" if query else "?limit=1000"
    listed = [model["id"] for model in world.ask("GET", f"/v1/models{whole}").json["data"]]
    assert listed[-1] == "my-model"
    assert listed.count(MODEL) == 1
    info = world.ask("GET", f"/v1/models/my-model{query}").json
    assert (info["id"], info["type"], info["display_name"]) == ("my-model", "model", "my-model")
    assert world.ask("POST", "/v1/messages", turn(model="my-model")).json["model"] == "my-model"
    assert world.ask("POST", "/v1/messages", turn(model="other-model")).status == 404
    assert world.ask("GET", f"/v1/models/other-model{query}").status == 404
