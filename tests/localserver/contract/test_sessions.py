"""Sessions: from what they are made, what is attached to them, and how they end."""

from __future__ import annotations

from typing import Any

import pytest

from .calling import Caller, Json
from .conftest import Clock
from .talking import Talk, script
from .world import MODEL, REPOSITORY, World


def start(world: World, **fields: Any) -> Json:
    """A new session."""
    body = {"agent": world.agent, "environment_id": world.environment, **fields}
    made: Json = world.call("sessions.create", body)
    return made


def test_a_session_runs_the_agent_as_it_was(world: World) -> None:
    """A session is fixed at the latest version, or at the one that is named, with the agents that it calls."""
    call = world.call
    call("agents.update", {"version": 1, "system": "new"}, agent_id=world.agent)
    chief = {"name": "chief", "model": MODEL, "multiagent": {"type": "coordinator", "agents": [world.agent]}}
    latest = start(world)
    call("agents.update", {"version": 2, "system": "newer"}, agent_id=world.agent)
    assert (latest["agent"]["version"], latest["agent"]["system"]) == (2, "new")
    assert call("sessions.retrieve", session_id=latest["id"])["agent"] == latest["agent"]
    first = start(world, agent={"type": "agent", "id": world.agent, "version": 1})
    assert (first["agent"]["version"], first["agent"]["system"]) == (1, None)
    led = start(world, agent=call("agents.create", chief)["id"])
    assert [one["system"] for one in led["agent"]["multiagent"]["agents"]] == ["newer"]


def test_what_is_attached_has_a_place(world: World) -> None:
    """Files, repositories and stores get an id and a path; a store is described as it was; tokens are not told."""
    checkout = {"type": "branch", "name": "main"}
    given = [
        {"type": "file", "file_id": world.file},
        {**REPOSITORY, "mount_path": "/code", "checkout": checkout},
        {"type": "memory_store", "memory_store_id": world.memory_store, "access": "read_only"},
    ]
    made = start(world, resources=given, title="Mine", vault_ids=[world.vault])
    file, repository, store = made["resources"]
    assert file["mount_path"] == f"/mnt/session/uploads/{world.file}"
    assert (repository["mount_path"], repository["checkout"]) == ("/code", checkout)
    assert (store["name"], store["mount_path"], store["access"]) == ("notes", "/mnt/memory/notes", "read_only")
    assert "authorization_token" not in repository
    path = {"session_id": made["id"]}
    assert world.call("sessions.resources.list", **path)["data"] == made["resources"]
    one = {**path, "resource_id": file["id"]}
    assert world.call("sessions.resources.retrieve", **one) == file
    assert world.call.refused(400, "sessions.resources.update", {"authorization_token": "x"}, **one).startswith(
        "resource_id"
    )
    assert world.call("sessions.resources.delete", **one) == {"type": "session_resource_deleted", "id": file["id"]}
    world.call.refused(404, "sessions.resources.retrieve", **one)
    added = world.call("sessions.resources.add", {"type": "file", "file_id": world.file, "mount_path": "/x"}, **path)
    assert added["mount_path"] == "/x"
    rotated = world.call(
        "sessions.resources.update", {"authorization_token": "new"}, **path, resource_id=repository["id"]
    )
    assert rotated["updated_at"] > repository["updated_at"]
    assert world.call("sessions.retrieve", **path)["resources"] == [rotated, store, added]


REFUSED: list[tuple[int, Json, str]] = [
    (404, {"agent": "agent_x"}, "agent: no agent has the id 'agent_x'"),
    (404, {"agent": {"type": "agent", "id": "agent_x"}}, "agent.id: no agent has the id 'agent_x'"),
    (404, {"environment_id": "env_x"}, "environment_id: no environment has the id 'env_x'"),
    (404, {"vault_ids": ["vlt_x"]}, "vault_ids.0: no vault has the id 'vlt_x'"),
    (404, {"resources": [{"type": "file", "file_id": "f"}]}, "resources.0.file_id: no file has the id 'f'"),
    (
        404,
        {"resources": [{"type": "memory_store", "memory_store_id": "m"}]},
        "resources.0.memory_store_id: no memory store has the id 'm'",
    ),
]


@pytest.mark.parametrize(("status", "fields", "words"), REFUSED, ids=[row[2] for row in REFUSED])
def test_what_is_not_there_is_named(world: World, status: int, fields: Json, words: str) -> None:
    """A session of unknown things is refused by the name of the field, and leaves nothing behind."""
    body = {"agent": world.agent, "environment_id": world.environment, **fields}
    assert world.call.refused(status, "sessions.create", body) == words
    assert world.call("sessions.list")["data"] == []


def test_what_is_archived_starts_no_session(world: World) -> None:
    """Archived agents, environments, vaults and stores are closed to new sessions, and old ones go on."""
    call, old = world.call, start(world)
    resources = [{"type": "memory_store", "memory_store_id": world.memory_store}]
    version = {"type": "agent", "id": world.agent, "version": 7}
    body = {"agent": version, "environment_id": world.environment}
    assert call.refused(404, "sessions.create", body) == f"agent.version: {world.agent} has no version 7"
    fields: list[Json] = [{"vault_ids": [world.vault]}, {"resources": resources}, {}, {}]
    families = ("vaults", "memory_stores", "environments", "agents")
    places = ("vault_id", "memory_store_id", "environment_id", "agent_id")
    for family, place, more in zip(families, places, fields, strict=True):
        call(f"{family}.archive", **{place: world.id(place)})
        body = {"agent": world.agent, "environment_id": world.environment, **more}
        assert call.refused(400, "sessions.create", body).endswith("is archived")
    call("sessions.events.send", {"events": []}, session_id=old["id"])


def test_sessions_are_found_by_what_they_are(call: Caller, world: World) -> None:
    """Lists are narrowed by agent, version, state, attached store and time."""
    store = [{"type": "memory_store", "memory_store_id": world.memory_store}]
    first, second = start(world), start(world, resources=store)
    call("agents.update", {"version": 1, "system": "new"}, agent_id=world.agent)
    third = start(world)
    other = start(world, agent=call("agents.create", {"name": "other", "model": MODEL})["id"])

    def found(*query: tuple[str, str]) -> list[str]:
        return [one["id"] for one in call("sessions.list", query=query)["data"]]

    ids = [one["id"] for one in (other, third, second, first)]
    assert found() == ids
    assert found(("order", "asc")) == ids[::-1]
    assert found(("agent_id", world.agent)) == ids[1:]
    assert found(("agent_id", world.agent), ("agent_version", "1")) == ids[2:]
    assert found(("agent_version", "1")) == ids
    assert found(("memory_store_id", world.memory_store)) == [second["id"]]
    assert found(("statuses[]", "idle"), ("statuses[]", "running")) == ids
    assert found(("statuses[]", "running")) == []
    assert found(("created_at[gt]", first["created_at"]), ("created_at[lt]", other["created_at"])) == ids[1:3]


def test_a_session_changes_in_name_only(world: World) -> None:
    """Title and metadata can be changed, vaults cannot."""
    id = start(world, metadata={"a": "1"})["id"]
    changed = world.call("sessions.update", {"title": "New", "metadata": None}, session_id=id)
    assert (changed["title"], changed["metadata"]) == ("New", {"a": "1"})
    assert world.call("sessions.update", {"title": None}, session_id=id)["title"] is None
    assert world.call.refused(400, "sessions.update", {"vault_ids": []}, session_id=id).startswith("vault_ids: ")


def test_an_archived_session_is_closed(clock: Clock) -> None:
    """It takes no events, resources or changes, and its history can be read; its time stands still."""
    talk = Talk(Caller(script=script, clock=clock))
    talk.send("hello")
    seen = talk.events()
    talk("archive")
    clock.now += 60
    assert "is archived" in talk.refused(400, "events.send", {"events": []})
    assert "is archived" in talk.refused(400, "update", {"title": "x"})
    assert "is archived" in talk.refused(400, "resources.add", {"type": "file", "file_id": World(talk.call).file})
    assert talk.events() == seen
    assert talk("retrieve")["stats"]["duration_seconds"] < 60
    assert talk.call("sessions.list")["data"] == []


def test_a_deleted_session_leaves_nothing(clock: Clock) -> None:
    """Events, thread and resources go with it; the agent stays."""
    talk = Talk(Caller(script=script, clock=clock))
    talk.send("hello")
    assert talk("delete") == {"type": "session_deleted", "id": talk.id}
    for method in ("retrieve", "delete", "events.list", "events.stream", "threads.list", "resources.list"):
        talk.refused(404, method)
    store = talk.call.api.store
    kinds = ("sessions.events", "sessions.threads", "sessions.resources")
    assert [store.all(kind, parent=talk.id) for kind in kinds] == [[], [], []]
    talk.call("agents.retrieve", agent_id=talk.agent)


def test_a_session_has_one_thread(clock: Clock) -> None:
    """It has the agent and the state of the session, and tells its events in its own name; archived, it takes none."""
    talk = Talk(Caller(script=script, clock=clock))
    talk.send("hello")
    thread = talk("threads.retrieve", thread_id=talk.thread)
    session = talk("retrieve")
    assert (thread["session_id"], thread["parent_thread_id"], thread["status"]) == (talk.id, None, "idle")
    assert thread["usage"] == session["usage"]
    assert thread["agent"] == {key: value for key, value in session["agent"].items() if key != "multiagent"}
    told = talk("threads.events.list", thread_id=talk.thread)["data"]
    kinds = [kind.replace("session.status", "session.thread_status") for kind in talk.kinds()]
    assert [event["type"] for event in told] == kinds
    assert {event["agent_name"] for event in told if "thread_status" in event["type"]} == {"worker"}
    talk("threads.archive", thread_id=talk.thread)
    assert talk.refused(400, "events.send", {"events": []}) == f"{talk.thread} is archived and takes no events"
    for method in ("retrieve", "events.list", "archive", "events.stream"):
        assert "sthr_x" in talk.refused(404, f"threads.{method}", thread_id="sthr_x")
