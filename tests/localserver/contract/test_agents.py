"""Agents, their versions, and what they are made of."""

from __future__ import annotations

from typing import Any

import pytest

from .calling import Caller, Json
from .world import MODEL

SERVER = {"type": "url", "name": "wiki", "url": "https://wiki.example/mcp"}
CUSTOM = {"type": "custom", "name": "lookup", "description": "Looks up.", "input_schema": {"type": "object"}}


def agent(call: Caller, **fields: Any) -> Json:
    """A new agent."""
    made: Json = call("agents.create", {"name": "worker", "model": MODEL, **fields})
    return made


def test_every_change_makes_a_version(call: Caller) -> None:
    """A version is a full configuration that stays; all are listed, the latest first."""
    first = agent(call)
    id = first["id"]
    second = call("agents.update", {"version": 1, "system": "Be kind."}, agent_id=id)
    third = call("agents.update", {"version": 2, "system": None, "model": {"id": MODEL, "speed": "fast"}}, agent_id=id)
    assert [one["version"] for one in (first, second, third)] == [1, 2, 3]
    assert third["model"] == {"id": MODEL, "speed": "fast"}
    assert call("agents.versions.list", agent_id=id) == {"data": [third, second, first], "next_page": None}
    assert call("agents.retrieve", agent_id=id, query={"version": "2"}) == second
    assert call("agents.retrieve", agent_id=id) == third
    assert call("agents.list")["data"] == [third]
    page = call("agents.versions.list", agent_id=id, query={"limit": "2"})["next_page"]
    assert call("agents.versions.list", agent_id=id, query={"limit": "2", "page": page})["data"] == [first]
    assert (
        call.refused(404, "agents.retrieve", agent_id=id, query={"version": "4"}) == f"version: {id} has no version 4"
    )


def test_a_change_of_an_old_version_is_a_conflict(call: Caller) -> None:
    """Who did not see the latest version may not change it."""
    id = agent(call)["id"]
    call("agents.update", {"version": 1, "name": "other"}, agent_id=id)
    message = call.refused(409, "agents.update", {"version": 1, "name": "third"}, agent_id=id)
    assert message == f"version: {id} is at version 2, not 1"


def test_an_old_version_of_an_archived_agent_is_archived(call: Caller) -> None:
    """An agent is archived with all its versions."""
    id = agent(call)["id"]
    call("agents.update", {"version": 1, "name": "other"}, agent_id=id)
    at = call("agents.archive", agent_id=id)["archived_at"]
    assert call("agents.retrieve", agent_id=id, query={"version": "1"})["archived_at"] == at
    assert {one["archived_at"] for one in call("agents.versions.list", agent_id=id)["data"]} == {at}


def test_lists_are_replaced_and_null_clears_them(call: Caller) -> None:
    """Tools, servers and skills are given whole; null leaves none."""
    skill = {"type": "anthropic", "skill_id": "xlsx"}
    made = agent(call, tools=[CUSTOM], mcp_servers=[SERVER], skills=[skill], description="old")
    assert made["skills"] == [{**skill, "version": "1"}]
    body = {
        "version": 1,
        "tools": [{**CUSTOM, "name": "other"}],
        "skills": None,
        "mcp_servers": [],
        "description": None,
    }
    changed = call("agents.update", body, agent_id=made["id"])
    assert [tool["name"] for tool in changed["tools"]] == ["other"]
    assert (changed["skills"], changed["mcp_servers"], changed["description"]) == ([], [], None)


def test_settings_of_tools_that_are_left_out_follow_those_around_them(call: Caller) -> None:
    """A toolset has settings of its kind, a tool those of its toolset, and null is like nothing."""
    ask, allow = {"type": "always_ask"}, {"type": "always_allow"}
    tools = [
        {
            "type": "agent_toolset_20260401",
            "default_config": {"enabled": False, "permission_policy": None},
            "configs": [{"name": "bash", "permission_policy": ask}, {"name": "read", "enabled": True}],
        },
        {"type": "mcp_toolset", "mcp_server_name": "wiki", "configs": [{"name": "search", "enabled": None}]},
    ]
    built_in, server = agent(call, tools=tools, mcp_servers=[SERVER])["tools"]
    assert built_in["default_config"] == {"enabled": False, "permission_policy": allow}
    assert built_in["configs"] == [
        {"name": "bash", "enabled": False, "permission_policy": ask},
        {"name": "read", "enabled": True, "permission_policy": allow},
    ]
    assert server["default_config"] == {"enabled": True, "permission_policy": ask}
    assert server["configs"] == [{"name": "search", "enabled": True, "permission_policy": ask}]


def test_other_agents_are_fixed_at_their_versions(call: Caller) -> None:
    """An agent that is called is kept by id and version, in whatever way it was named; `self` is the caller."""
    one, other = agent(call), agent(call)
    call("agents.update", {"version": 1, "name": "new"}, agent_id=other["id"])
    named = [one["id"], {"type": "agent", "id": other["id"], "version": 1}, {"type": "self"}]
    made = agent(call, multiagent={"type": "coordinator", "agents": named})
    assert [(entry["id"], entry["version"]) for entry in made["multiagent"]["agents"]] == [
        (one["id"], 1),
        (other["id"], 1),
        (made["id"], 1),
    ]
    assert call("agents.update", {"version": 1, "multiagent": None}, agent_id=made["id"])["multiagent"] is None


TOOLSET = {"type": "mcp_toolset", "mcp_server_name": "wiki"}
CALLED = {"type": "agent", "id": "agent_x"}
REFUSED: list[tuple[int, Json, str]] = [
    (400, {"mcp_servers": [SERVER, SERVER]}, "mcp_servers: the name 'wiki' is given twice"),
    (400, {"tools": [CUSTOM, CUSTOM]}, "tools: the name 'lookup' is given twice"),
    (400, {"tools": [TOOLSET]}, "tools.0.mcp_server_name: mcp_servers has no server with the name 'wiki'"),
    (404, {"multiagent": {"type": "coordinator", "agents": ["agent_x"]}}, "multiagent.agents.0: no agent has the id"),
    (404, {"multiagent": {"type": "coordinator", "agents": [CALLED]}}, "multiagent.agents.0.id: no agent has the id"),
]


@pytest.mark.parametrize(("status", "fields", "words"), REFUSED)
def test_what_contradicts_itself_is_refused(call: Caller, status: int, fields: Json, words: str) -> None:
    """Two of one name, a toolset without its server, and unknown agents are refused by the name of the field."""
    body = {"name": "worker", "model": MODEL, **fields}
    assert call.refused(status, "agents.create", body).startswith(words)
    id = agent(call)["id"]
    assert call.refused(status, "agents.update", {"version": 1, **fields}, agent_id=id).startswith(words)
    assert call("agents.retrieve", agent_id=id)["version"] == 1


def test_agents_that_may_not_be_called_are_refused(call: Caller) -> None:
    """An archived agent, one that calls others, and one that is named twice cannot be called."""
    one, old = agent(call), agent(call)
    call("agents.archive", agent_id=old["id"])
    chief = agent(call, multiagent={"type": "coordinator", "agents": [one["id"]]})
    for agents, words in (
        ([old["id"]], f"multiagent.agents.0: {old['id']} is archived"),
        ([chief["id"]], f"multiagent.agents.0: {chief['id']} calls other agents itself"),
        ([one["id"], one["id"]], f"multiagent.agents.1: {one['id']} is given twice"),
    ):
        body = {"name": "chief", "model": MODEL, "multiagent": {"type": "coordinator", "agents": agents}}
        assert call.refused(400, "agents.create", body) == words
