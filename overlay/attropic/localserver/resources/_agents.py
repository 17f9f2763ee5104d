"""Agents and their versions."""

from __future__ import annotations

from typing import Any, ClassVar

from .._store import Store
from .._wire import ApiError, Json, Response
from . import _tools
from ._names import missing
from ._resource import Resource

KIND = "agents"
VERSIONS = "agents.versions"


def agent_of(store: Store, given: Any, field: str) -> Json:
    """The agent that a request names, at the version that it names, or at the latest one.

    Args:
        store: Where the agents are kept.
        given: An id, or an object with an id and perhaps a version.
        field: Where the request names it.

    Raises:
        ApiError: 404, there is none; 400, it is archived. The message names the field.
    """
    named: Json = {"id": given} if isinstance(given, str) else given
    latest = store.get(KIND, named["id"])
    if latest is None:
        raise missing(KIND, field if isinstance(given, str) else f"{field}.id", named["id"])
    if latest["archived_at"] is not None:
        raise ApiError(400, f"{field}: {latest['id']} is archived")
    return version_of(store, latest, named.get("version"), f"{field}.version")


def version_of(store: Store, latest: Json, version: int | None, field: str) -> Json:
    """An agent at one of its versions; None is the latest one.

    Raises:
        ApiError: 404, there is no such version.
    """
    if version is None:
        return latest
    found = store.get(VERSIONS, str(version), parent=latest["id"])
    if found is None:
        raise ApiError(404, f"{field}: {latest['id']} has no version {version}")
    return {**found, "archived_at": latest["archived_at"]}


class Agents(Resource):
    """Agents. Each change makes a version, and an old version stays what it was."""

    prefix: ClassVar[str] = "agent"

    def made(self) -> Json:
        """An agent at its first version."""
        id = self.new_id()
        given = {**self.stamped(self._resolved(self.body, id, 1), id), "version": 1}
        return self._kept(dict(self.shape.fit(self.schema, given)))

    def changed(self, one: Json) -> Json:
        """An agent at its next version, unless nothing changes."""
        if self.body["version"] != one["version"]:
            raise ApiError(409, f"version: {one['id']} is at version {one['version']}, not {self.body['version']}")
        self.body = self._resolved(self.body, one["id"], one["version"] + 1)
        new = super().changed(one)
        if {**new, "version": one["version"]} == one:
            return one
        return self._kept(self.touched({**new, "version": one["version"] + 1}))

    def _kept(self, one: Json) -> Json:
        _tools.check(one)
        self.store.put(VERSIONS, str(one["version"]), one, parent=one["id"])
        return one

    def _resolved(self, body: Json, id: str, version: int) -> Json:
        """A body whose toolsets are settled, and whose other agents are fixed at their versions."""
        found = {key: value for key, value in body.items() if key != "version"}
        if found.get("tools"):
            found["tools"] = _tools.settled(found["tools"])
        if found.get("multiagent"):
            entries = found["multiagent"]["agents"]
            agents = [self._entry(entry, place, id, version) for place, entry in enumerate(entries)]
            for place, agent in enumerate(agents):
                if agent["id"] in [other["id"] for other in agents[:place]]:
                    raise ApiError(400, f"multiagent.agents.{place}: {agent['id']} is given twice")
            found["multiagent"] = {**found["multiagent"], "agents": agents}
        return found

    def _entry(self, entry: Any, place: int, id: str, version: int) -> Json:
        if isinstance(entry, dict) and entry["type"] == "self":
            return {"type": "agent", "id": id, "version": version}
        field = f"multiagent.agents.{place}"
        agent = agent_of(self.store, entry, field)
        if agent["multiagent"] is not None:
            raise ApiError(400, f"{field}: {agent['id']} calls other agents itself")
        return {"type": "agent", "id": agent["id"], "version": agent["version"]}

    def on_retrieve(self) -> Response:
        """An agent at one of its versions."""
        return self.give(version_of(self.store, self.object(), self.call.parameters.get("version"), "version"))


class AgentVersions(Resource):
    """The versions of an agent, the latest first."""

    def order(self) -> Json:
        """By version: all have the same id."""
        return {"key": lambda one: one["version"]}

    def objects(self) -> list[Json]:
        """All versions."""
        archived_at = (self.ancestors()[-1] or {}).get("archived_at")
        return [{**one, "archived_at": archived_at} for one in super().objects()]
