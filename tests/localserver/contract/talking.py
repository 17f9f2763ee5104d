"""A session in which a scripted model talks."""

from __future__ import annotations

from typing import Any

from attropic.localserver import ApiError
from attropic.localserver.messages import Reply, text, thinking, tool_use

from .calling import Caller, Json
from .world import MODEL, World

CUSTOM: Json = {
    "type": "custom",
    "name": "lookup",
    "description": "Looks up.",
    "input_schema": {"properties": {"word": {"type": "string"}}},
}
BUILT_IN: Json = {
    "type": "agent_toolset_20260401",
    "configs": [{"name": "bash", "permission_policy": {"type": "always_ask"}}, {"name": "write", "enabled": False}],
}
SERVER: Json = {"type": "mcp_toolset", "mcp_server_name": "wiki", "configs": [{"name": "search"}]}
WIKI: Json = {"type": "url", "name": "wiki", "url": "https://wiki.example/mcp"}

#: The kinds of the events of a question to the model.
ASKED = ["span.model_request_start", "agent.message", "span.model_request_end"]
RUNNING, IDLE = "session.status_running", "session.status_idle"


def script(body: Json) -> Reply:
    """Says what it was told; `use NAME …` uses tools, `fail NUMBER` is refused, `think` thinks, results are told."""
    blocks = body["messages"][-1]["content"]
    results = [block for block in blocks if block["type"] == "tool_result"]
    if results:
        told = [part["text"] for block in results for part in block["content"]]
        return Reply([text(f"Results: {', '.join(told)}")])
    said = [block["text"] for block in blocks if block["type"] == "text"][-1]
    verb, *rest = said.split()
    if verb == "use":
        return Reply([text("Wait."), *(tool_use(name, {"n": 1}) for name in rest)], "tool_use")
    if verb == "fail":
        raise ApiError(int(rest[0]), "no luck")
    if verb == "crash":
        raise RuntimeError("a bug")
    return Reply([*([thinking("Hm.")] if verb == "think" else []), text(f"You said: {said}")])


def message(words: str) -> Json:
    """A message of the user."""
    return {"type": "user.message", "content": [{"type": "text", "text": words}]}


class Talk:
    """A session, and calls about it."""

    def __init__(self, call: Caller, **agent: Any) -> None:
        self.call = call
        world = World(call)
        tools: Json = {"tools": [CUSTOM, BUILT_IN, SERVER], "mcp_servers": [WIKI], **agent}
        self.agent: str = call("agents.create", {"name": "worker", "model": MODEL, "system": "Work.", **tools})["id"]
        body = {"agent": self.agent, "environment_id": world.environment}
        self.id: str = call("sessions.create", body)["id"]
        self.thread: str = call("sessions.threads.list", session_id=self.id)["data"][0]["id"]

    def __call__(self, method: str, body: Any = None, **rest: Any) -> Any:
        return self.call(f"sessions.{method}", body, session_id=self.id, **rest)

    def refused(self, status: int, method: str, body: Any = None, **rest: Any) -> str:
        """The message of a refusal."""
        return self.call.refused(status, f"sessions.{method}", body, session_id=self.id, **rest)

    def send(self, *events: Json | str) -> list[Json]:
        """Send events, texts as messages; as they were stored."""
        sent = [message(event) if isinstance(event, str) else event for event in events]
        stored: list[Json] = self("events.send", {"events": sent})["data"]
        return stored

    def events(self, **query: str) -> list[Json]:
        """The events of a list."""
        found: list[Json] = self("events.list", query={"limit": "1000", **query})["data"]
        return found

    def kinds(self, since: int = 0) -> list[str]:
        """The kinds of the events."""
        return [event["type"] for event in self.events()[since:]]

    def last(self, kind: str) -> Json:
        """The last event of a kind."""
        return [event for event in self.events() if event["type"] == kind][-1]

    def said(self) -> str:
        """What the agent said last."""
        return str(self.last("agent.message")["content"][0]["text"])

    @property
    def status(self) -> str:
        """What the session does."""
        return str(self("retrieve")["status"])
