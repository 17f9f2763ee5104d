"""Agents, sessions and memory of the official client."""

from __future__ import annotations

import anthropic
import pytest

from .asking import Asked


def test_an_agent_holds_a_session(api: Asked) -> None:
    """An agent is told something in a session, whose events say what came of it."""
    beta = api.client.beta
    agent = api.run(beta.agents.create(name="Tea", model="claude-sonnet-4-6", system="Be brief."))
    environment = api.run(beta.environments.create(name="Kitchen"))
    session = api.run(beta.sessions.create(agent=agent.id, environment_id=environment.id, title="Tea time"))
    said = {"type": "user.message", "content": [{"type": "text", "text": "Hello, tea."}]}
    api.run(beta.sessions.events.send(session.id, events=[said]))
    events = api.items(beta.sessions.events.list(session.id, limit=2))
    assert [event.content[0].text for event in events if event.type == "user.message"] == ["Hello, tea."]
    assert ["Hello, tea." in event.content[0].text for event in events if event.type == "agent.message"] == [True]
    assert api.run(beta.sessions.retrieve(session.id)).title == "Tea time"
    api.run(beta.sessions.archive(session.id))
    api.run(beta.sessions.delete(session.id))
    with pytest.raises(anthropic.NotFoundError):
        api.run(beta.sessions.retrieve(session.id))


def test_an_update_of_an_agent_is_a_new_version(api: Asked) -> None:
    """Versions count up, are listed over several pages, and an outdated update is refused as a conflict."""
    agents = api.client.beta.agents
    first = api.run(agents.create(name="One", model="claude-sonnet-4-6"))
    for number in range(1, 4):
        api.run(agents.update(first.id, version=number, name=f"Number {number}"))
    assert sorted(one.version for one in api.items(agents.versions.list(first.id, limit=2))) == [1, 2, 3, 4]
    assert api.run(agents.retrieve(first.id)).name == "Number 3"
    with pytest.raises(anthropic.ConflictError):
        api.run(agents.update(first.id, version=1, name="Late"))


def test_a_memory_is_written_read_and_changed(api: Asked) -> None:
    """Memories are had by their paths, and every change of one is a version."""
    stores = api.client.beta.memory_stores
    store = api.run(stores.create(name="Notes"))
    memory = api.run(stores.memories.create(store.id, path="/tea.md", content="Green."))
    api.run(stores.memories.update(memory.id, memory_store_id=store.id, content="Black."))
    assert api.run(stores.memories.retrieve(memory.id, memory_store_id=store.id, view="full")).content == "Black."
    versions = api.items(stores.memory_versions.list(store.id, limit=1))
    assert [version.operation for version in versions] == ["modified", "created"]
    with pytest.raises(anthropic.ConflictError):
        api.run(stores.memories.create(store.id, path="/tea.md", content="Again."))
