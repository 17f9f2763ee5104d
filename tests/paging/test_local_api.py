"""Every list operation against the local API, while its lists change, too."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import attropic
from attropic.localserver import LocalServer
from tests.client.calls import entered, gathered, settled
from tests.helpers.scenes import COLOURS, run

from .lists import LISTS, method

_COUNT = itertools.count()
TURN = {"model": "claude-haiku-4-5", "max_tokens": 5, "messages": [{"role": "user", "content": "Hi."}]}
MAIN = b"---\nname: tea-maker\ndescription: Makes tea. Use it when somebody is thirsty.\n---\n\nBoil water.\n"
SKILL = [("tea-maker/SKILL.md", MAIN, "text/markdown")]


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with LocalServer() as server:
        yield server.url


@pytest.fixture(scope="module")
def client(url: str) -> Iterator[attropic.Anthropic]:
    with attropic.Anthropic(api_key="k", base_url=url, max_retries=0) as made:
        yield made


class World:
    """What lists have something in, made once."""

    def __init__(self, client: attropic.Anthropic) -> None:
        self.client: Any = client
        beta: Any = client.beta
        self.beta = beta
        agent = beta.agents.create(name="A", model="claude-sonnet-4-6")
        environment = beta.environments.create(name="E")
        self.session = beta.sessions.create(agent=agent.id, environment_id=environment.id)
        self.agent, self.environment = agent, environment
        self.store = beta.memory_stores.create(name="N")
        self.vault = beta.vaults.create(display_name="V")
        self.skill = beta.skills.create(display_title="S", files=SKILL)
        thread = next(iter(beta.sessions.threads.list(self.session.id)), None)
        self.thread = thread.id if thread else None

    def file(self) -> Any:
        return self.beta.files.upload(file=(f"{next(_COUNT)}.txt", b"x", "text/plain"))

    def more(self, name: str) -> Callable[[], Any] | None:
        """What puts an item into a list; None where there is no way to."""
        beta, number = self.beta, next(_COUNT)
        said = {"type": "user.message", "content": [{"type": "text", "text": "Hi."}]}
        requests = [{"custom_id": "a", "params": TURN}]
        text = {"mcp_server_url": f"https://{number}.example", "token": "t", "type": "static_bearer"}
        makers: dict[str, Callable[[], Any]] = {
            "messages.batches.list": lambda: self.client.messages.batches.create(requests=requests),
            "beta.messages.batches.list": lambda: beta.messages.batches.create(requests=requests),
            "beta.files.list": self.file,
            "beta.skills.list": lambda: beta.skills.create(display_title=f"S{next(_COUNT)}", files=SKILL),
            "beta.skills.versions.list": lambda: beta.skills.versions.create(self.skill.id, files=SKILL),
            "beta.environments.list": lambda: beta.environments.create(name=f"E{next(_COUNT)}"),
            "beta.sessions.list": lambda: beta.sessions.create(agent=self.agent.id, environment_id=self.environment.id),
            "beta.sessions.events.list": lambda: beta.sessions.events.send(self.session.id, events=[said]),
            "beta.sessions.resources.list": lambda: beta.sessions.resources.add(
                self.session.id, type="file", file_id=self.file().id
            ),
            "beta.agents.list": lambda: beta.agents.create(name="B", model="claude-sonnet-4-6"),
            "beta.agents.versions.list": self.version,
            "beta.vaults.list": lambda: beta.vaults.create(display_name="W"),
            "beta.vaults.credentials.list": lambda: beta.vaults.credentials.create(
                self.vault.id, auth={**text, "mcp_server_url": f"https://{next(_COUNT)}.example"}
            ),
            "beta.memory_stores.list": lambda: beta.memory_stores.create(name="M"),
            "beta.memory_stores.memories.list": self.memory,
            "beta.memory_stores.memory_versions.list": self.memory,
            "beta.user_profiles.list": lambda: beta.user_profiles.create(external_id=f"u{next(_COUNT)}"),
        }
        return makers.get(name)

    def version(self) -> Any:
        self.agent = self.beta.agents.update(self.agent.id, version=self.agent.version, name=f"A{next(_COUNT)}")

    def memory(self) -> Any:
        return self.beta.memory_stores.memories.create(self.store.id, path=f"/{next(_COUNT)}", content="x")

    def parents(self, name: str) -> dict[str, Any]:
        """The path arguments of a list."""
        if name == "beta.sessions.threads.events.list":
            return {"session_id": self.session.id, "thread_id": self.thread}
        owner = name.split(".")[-3:][0]
        known = {
            "sessions": ("session_id", self.session.id),
            "skills": ("skill_id", self.skill.id),
            "agents": ("agent_id", self.agent.id),
            "vaults": ("vault_id", self.vault.id),
            "memory_stores": ("memory_store_id", self.store.id),
        }
        return dict([known[owner]]) if owner in known else {}


@pytest.fixture(scope="module")
def world(client: attropic.Anthropic) -> World:
    return World(client)


def _key(item: Any) -> str:
    """What tells an item from the others of its list."""
    value = item.to_dict()
    return str(value.get("id", value.get("path"))) + str(value.get("version", ""))


@pytest.mark.parametrize("name", LISTS)
def test_every_list_is_walked(name: str, url: str, world: World) -> None:
    """In three pages or more each item comes once, the same in both colours, with and without prefetch."""
    make = world.more(name)
    for _ in range(3 if make else 0):
        assert make is not None
        make()
    given = world.parents(name)
    if None in given.values():
        pytest.skip("the local API has no thread in a session")
    whole = [_key(item) for item in method(world.client, name)(**given, limit=100)]
    assert make is None or len(whole) >= 3
    assert len(set(whole)) == len(whole)

    for colour in ("sync", "asyncio"):
        kind = attropic.Anthropic if colour == "sync" else attropic.AsyncAnthropic

        async def walk(kind: Any = kind) -> None:
            async with entered(kind(api_key="k", base_url=url, max_retries=0)) as client:
                for prefetch in (False, True):
                    page = await settled(method(client, name)(**given, limit=2))
                    found = await gathered(page.iter_items(prefetch=prefetch))
                    assert [_key(item) for item in found] == whole

        run(colour, walk)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("resource", ["files", "vaults"])
def test_what_is_added_meanwhile_repeats_nothing(resource: str, colour: str) -> None:
    """A list that grows while it is walked gives each old item once, by ids and by cursors."""

    async def scene(client: Any) -> None:
        add = client.beta.files.upload if resource == "files" else client.beta.vaults.create
        listed = getattr(client.beta, resource)

        async def make(name: str) -> str:
            more: dict[str, Any] = {"file": (name, b"x")} if resource == "files" else {"display_name": name}
            found: str = (await settled(add(**more))).id
            return found

        old = [await make(f"{number}.txt") for number in range(6)]
        page = await settled(listed.list(limit=2))
        found = [item.id for item in page.data]
        while page.has_next_page():
            await make("late.txt")
            page = await settled(page.get_next_page())
            found += [item.id for item in page.data]
        assert [id for id in found if id in old] == old[::-1] or sorted(found) == sorted({*found, *old})
        assert len(found) == len(set(found))

    _alone(colour, scene)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_deleted_cursor_is_where_it_was(colour: str) -> None:
    """When the item that a cursor names is deleted, the walk goes on after the hole."""

    async def scene(client: Any) -> None:
        files = client.beta.files
        ids = [(await settled(files.upload(file=(f"{number}.txt", b"x")))).id for number in range(5)][::-1]
        page = await settled(files.list(limit=2))
        await settled(files.delete(ids[1]))
        assert [item.id for item in await gathered(page)] == ids

    _alone(colour, scene)


def _alone(colour: str, scene: Callable[[Any], Any]) -> None:
    """Play a scene with a client of a local API of its own."""
    from attropic.testing import local_async_client, local_client

    async def main() -> None:
        async with entered(local_client() if colour == "sync" else local_async_client()) as client:
            await scene(client)

    run(colour, main)
