"""What is kept outlives the server."""

from __future__ import annotations

from pathlib import Path

from attropic.localserver import Store

from .calling import Caller
from .talking import Talk, script
from .world import World


def test_objects_outlive_a_restart(tmp_path: Path) -> None:
    """Everything is there again, new ids go on where the old ones ended, and a session goes on."""
    first = Caller(script=script, store=Store(tmp_path))
    talk = Talk(first)
    talk.send("hello")
    world = World(first)
    paths = {name: world.path(name) for name in ("agents.retrieve", "memory_stores.memories.retrieve", "vaults.list")}
    before = {name: first(name, **path) for name, path in paths.items()}
    events = talk.events()
    first.api.store.close()

    second = Caller(script=script, store=Store(tmp_path))
    assert {name: second(name, **path) for name, path in paths.items()} == before
    talk.call = second
    assert talk.events() == events
    talk.send("again")
    assert talk.said() == "You said: again"
    assert second("vaults.create", {"display_name": "x"})["id"] not in str(before)
    second.api.store.close()
