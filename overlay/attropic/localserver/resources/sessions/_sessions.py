"""Sessions: created from an agent and an environment, closed, and removed."""

from __future__ import annotations

from typing import ClassVar

from ..._wire import ApiError, Json, Response
from .._agents import agent_of, version_of
from .._names import missing
from .._resource import Resource
from ._held import SessionResources, attached
from ._log import Log
from ._runs import stop
from ._state import status
from ._threads import THREADS, Threads
from ._views import RESOURCES, session_view


class Sessions(Resource):
    """Sessions."""

    prefix: ClassVar[str] = "sesn"

    def give(self, one: Json) -> Response:
        """A session as it is now, or a page, or what is said of a session that is gone."""
        return super().give(session_view(self.store, one, self.call.at) if "environment_id" in one else one)

    def objects(self) -> list[Json]:
        """The sessions as they are now."""
        found = [session_view(self.store, one, self.call.at) for one in super().objects()]
        given = self.call.parameters
        if "agent_version" in given and "agent_id" not in given:  # it is said to mean nothing by itself
            self.call.parameters = {name: value for name, value in given.items() if name != "agent_version"}
        return found

    def made(self) -> Json:
        """A session with its thread and what is attached to it."""
        agent = self._agent(agent_of(self.store, self.body["agent"], "agent"))
        self._check("environments", "environment_id", self.body["environment_id"])
        for place, vault in enumerate(self.body.get("vault_ids") or ()):
            self._check("vaults", f"vault_ids.{place}", vault)
        given = self.body.get("resources") or []
        held = [attached(self.store, one, f"resources.{place}.") for place, one in enumerate(given)]
        id = self.new_id()
        kept = {**self.body, "agent": agent, "resources": [], "status": "idle"}
        one = dict(self.shape.fit(self.schema, self.stamped(kept, id)))
        self._attach(id, held)
        self._open_thread(one)
        return one

    def _agent(self, agent: Json) -> Json:
        """An agent with those that it calls, as they are now."""
        if agent["multiagent"] is None:
            return agent
        named = agent["multiagent"]["agents"]
        latest = [self.store.get("agents", one["id"]) or {} for one in named]
        agents = [
            version_of(self.store, each, one["version"], "agent") for each, one in zip(latest, named, strict=True)
        ]
        return {**agent, "multiagent": {**agent["multiagent"], "agents": agents}}

    def _check(self, kind: str, field: str, id: str) -> None:
        found = self.store.get(kind, id)
        if found is None:
            raise missing(kind, field, id)
        if found["archived_at"] is not None:
            raise ApiError(400, f"{field}: {id} is archived")

    def _attach(self, id: str, held: list[Json]) -> None:
        items = self.shape.plain(self.shape.properties(self.schema)["resources"])["items"]
        for one in held:
            given = self.stamped(one, self.store.new_id(SessionResources.prefix))
            kept = {"id": given["id"], **self.shape.fit(items, given)}
            self.store.put(RESOURCES, kept["id"], kept, parent=id)

    def _open_thread(self, session: Json) -> None:
        id = self.store.new_id(Threads.prefix)
        names = {"type": "session_thread", "session_id": session["id"], "parent_thread_id": None}
        thread = {**self.stamped(names, id), "agent": session["agent"]}
        self.store.put(THREADS, id, thread, parent=session["id"])

    def changed(self, one: Json) -> Json:
        """A session after a change of its title or metadata."""
        if "vault_ids" in self.body:
            raise ApiError(400, "vault_ids: the vaults of a session cannot be changed yet")
        return super().changed(one)

    def on_archive(self) -> Response:
        """Archive a session; what its agent would have done is not done."""
        self.object()
        log = Log(self.store, self.id, self.call.at)
        was_at_work = stop(self.call.api, self.id)
        if log.interrupt() or was_at_work:
            log.rest()
        return super().on_archive()

    def on_delete(self) -> Response:
        """Remove a session that does not run."""
        self.object()
        if status(Log(self.store, self.id, self.call.at).seen()) == "running":
            raise ApiError(400, f"session_id: {self.id} is running; send it a user.interrupt event first")
        return super().on_delete()
