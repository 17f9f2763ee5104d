"""Objects of every family live by the same rules: they are made, read, changed, listed, archived and removed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from .calling import Caller, Json
from .world import MODEL, OAUTH, World


@dataclass
class Family:
    """A family of objects: how one is made and changed, and how the parameters of its paths are called."""

    name: str
    id: str
    body: Json
    change: Json
    above: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    more: Json = field(default_factory=dict)

    def path(self, world: World, one: Json) -> dict[str, str]:
        """The parameters of the path of an object."""
        return {**self.parents(world), self.id: one["id"]}

    def parents(self, world: World) -> dict[str, str]:
        """The parameters of the path of the collection."""
        return {parameter: world.id(parameter) for parameter in self.above}

    def make(self, world: World, **more: Any) -> Json:
        """A new object."""
        body = {**self.body, "metadata": {"a": "1", "b": "2"}, **more}
        made: Json = world.call(f"{self.name}.create", body, **self.parents(world))
        return made


ENVIRONMENTS = Family("environments", "environment_id", {"name": "box"}, {"name": "crate"})
VAULTS = Family("vaults", "vault_id", {"display_name": "keys"}, {"display_name": "more keys"})
STORES = Family("memory_stores", "memory_store_id", {"name": "notes"}, {"description": "what I know"})
AGENTS = Family("agents", "agent_id", {"name": "worker", "model": MODEL}, {"system": "Be kind."}, more={"version": 1})
PROFILES = Family("user_profiles", "user_profile_id", {"name": "Ada"}, {"relationship": "internal"})
CREDENTIALS = Family("vaults.credentials", "credential_id", {"auth": OAUTH}, {"display_name": "mine"}, ("vault_id",))
FAMILIES = [ENVIRONMENTS, VAULTS, STORES, AGENTS, PROFILES, CREDENTIALS]
ARCHIVED = [family for family in FAMILIES if family is not PROFILES]
DELETED = [ENVIRONMENTS, VAULTS, STORES, CREDENTIALS]


def named(families: list[Family]) -> Any:
    """A test for each of some families."""
    return pytest.mark.parametrize("family", families, ids=[family.name for family in families])


@named(FAMILIES)
def test_what_is_made_can_be_read(world: World, family: Family) -> None:
    """A new object has what was asked for, is the same when it is read, and has an id that tells its kind."""
    made = family.make(world)
    assert {name: made[name] for name in family.body if name not in ("auth", "model")}.items() <= family.body.items()
    assert made["metadata"] == {"a": "1", "b": "2"}
    assert made["created_at"] == made["updated_at"]
    assert made["id"].startswith(("env_", "vlt_", "vcrd_", "memstore_", "agent_", "uprof_"))
    assert world.call(f"{family.name}.retrieve", **family.path(world, made)) == made


@named(FAMILIES)
def test_a_change_changes_what_it_names(world: World, family: Family) -> None:
    """Fields that are left out stay, metadata is merged, a change of nothing leaves no trace."""
    made = family.make(world)
    path = family.path(world, made)
    update = f"{family.name}.update"
    changed = world.call(update, {**family.change, "metadata": {"b": "3", "c": "4"}, **family.more}, **path)
    assert changed["metadata"] == {"a": "1", "b": "3", "c": "4"}
    assert changed["created_at"] == made["created_at"] < changed["updated_at"]
    told = {**family.change, "metadata": 0, "updated_at": 0, "version": 0}
    assert {**changed, **told} == {**made, **told}
    version = {"version": 2} if family.more else {}
    assert world.call(update, {**family.change, **version}, **path) == changed
    assert world.call(f"{family.name}.retrieve", **path) == changed


@named([family for family in FAMILIES if family is not PROFILES])
def test_a_null_removes_a_key_of_metadata(world: World, family: Family) -> None:
    """Null takes a key away, and the rest stays."""
    made = family.make(world)
    body = {"metadata": {"a": None}, **family.more}
    assert world.call(f"{family.name}.update", body, **family.path(world, made))["metadata"] == {"b": "2"}


@named(FAMILIES)
def test_too_much_metadata_is_refused(world: World, family: Family) -> None:
    """More than 16 pairs, long keys and long values are refused, when an object is made and when it is changed."""
    create, update = f"{family.name}.create", f"{family.name}.update"
    for metadata in ({str(n): "x" for n in range(17)}, {"k" * 65: "x"}, {"k": "x" * 513}, {"": "x"}):
        body = {**family.body, "metadata": metadata}
        assert world.call.refused(400, create, body, **family.parents(world)).startswith("metadata")
    made = family.make(world)
    body = {"metadata": {str(n): "x" for n in range(15)}, **family.more}
    assert world.call.refused(400, update, body, **family.path(world, made)).startswith("metadata")
    assert world.call(f"{family.name}.retrieve", **family.path(world, made)) == made


@named(ARCHIVED)
def test_what_is_archived_is_kept_as_it_is(world: World, family: Family) -> None:
    """Archiving happens once; after that an object can be read, but neither changed nor seen in lists."""
    made = family.make(world)
    path, parents = family.path(world, made), family.parents(world)
    archived = world.call(f"{family.name}.archive", **path)
    assert archived["archived_at"] > made["created_at"]
    assert world.call(f"{family.name}.archive", **path) == archived
    assert world.call(f"{family.name}.retrieve", **path) == archived
    message = world.call.refused(400, f"{family.name}.update", {**family.change, **family.more}, **path)
    assert message == f"{made['id']} is archived and cannot be changed"
    assert world.call(f"{family.name}.list", **parents)["data"] == []
    every = {"include_archived": "true"}
    assert world.call(f"{family.name}.list", query=every, **parents)["data"] == [archived]


@named(DELETED)
def test_what_is_deleted_is_gone(world: World, family: Family) -> None:
    """A deletion is confirmed by id and kind; after that there is nothing to read, change, list or delete."""
    made = family.make(world)
    path = family.path(world, made)
    deleted = world.call(f"{family.name}.delete", **path)
    assert deleted == {"id": made["id"], "type": f"{made['type']}_deleted"}
    for method in ("retrieve", "delete", "archive"):
        assert made["id"] in world.call.refused(404, f"{family.name}.{method}", **path)
    assert made["id"] in world.call.refused(404, f"{family.name}.update", family.change, **path)
    assert world.call(f"{family.name}.list", **family.parents(world))["data"] == []


@named([family for family in FAMILIES if family is not CREDENTIALS])
def test_lists_come_in_pages(world: World, family: Family) -> None:
    """The newest come first; each page leads to the next, and an object that comes meanwhile moves nothing."""
    made = [family.make(world)["id"] for _ in range(5)][::-1]
    first = world.call(f"{family.name}.list", query={"limit": "2"})
    family.make(world)
    second = world.call(f"{family.name}.list", query={"limit": "2", "page": first["next_page"]})
    last = world.call(f"{family.name}.list", query={"limit": "2", "page": second["next_page"]})
    assert [one["id"] for page in (first, second, last) for one in page["data"]] == made
    assert last["next_page"] is None
    for page in ("x", "page_x", first["next_page"] + "x"):
        assert world.call.refused(400, f"{family.name}.list", query={"page": page}).startswith("page: ")
    assert world.call.refused(400, f"{family.name}.list", query={"limit": "0"}).startswith("limit: ")


def test_a_list_can_begin_with_the_oldest(world: World) -> None:
    """`order` turns a list around."""
    made = [PROFILES.make(world)["id"] for _ in range(3)]
    assert [one["id"] for one in world.call("user_profiles.list", query={"order": "asc"})["data"]] == made
    assert [one["id"] for one in world.call("user_profiles.list", query={"order": "desc"})["data"]] == made[::-1]


@named([AGENTS, STORES])
def test_lists_are_bounded_by_time(world: World, family: Family) -> None:
    """`created_at[gte]` and `created_at[lte]` keep what was made in between, their ends included."""
    made = [family.make(world) for _ in range(4)]
    times = {"created_at[gte]": made[1]["created_at"], "created_at[lte]": made[2]["created_at"].replace("Z", "+00:00")}
    found = world.call(f"{family.name}.list", query=times)["data"]
    assert [one["id"] for one in found] == [made[2]["id"], made[1]["id"]]


def test_what_lies_below_goes_along(call: Caller, world: World) -> None:
    """With a vault its credentials are removed, and with a memory store its memories and their versions."""
    assert world.credential
    assert world.memory_version
    call("vaults.delete", vault_id=world.vault)
    call.refused(404, "vaults.credentials.list", vault_id=world.vault)
    call("memory_stores.delete", memory_store_id=world.memory_store)
    store = call.api.store
    for kind, parent in (("vaults.credentials", world.vault), ("memory_stores.memories", world.memory_store)):
        assert store.all(kind, parent=parent) == []
    assert store.all("memory_stores.memory_versions", parent=world.memory_store) == []
