"""A local API that has one of everything, and that no request changes: each one is answered by the same world."""

from __future__ import annotations

import json
from typing import Any, Final

from attropic.localserver import Api, Request, Response

from .sent import BETA, SENT

_BOUNDARY: Final = "boundary-of-this-form"
_SKILL: Final = "---\nname: tea-maker\ndescription: Makes tea.\n---\n\nBoil water.\n"
_AUTH: Final = {"type": "static_bearer", "token": "not-a-token", "mcp_server_url": "https://tools.invalid/mcp"}
_TURN: Final = {
    "model": "claude-haiku-4-5-20251001",
    "max_tokens": 50,
    "messages": [{"role": "user", "content": "Hello"}],
}
_TOOL: Final = {"name": "brew", "input_schema": {"type": "object", "properties": {"cups": {"type": "integer"}}}}
_ANY: Final = {"type": "any"}
_SAID: Final = {"type": "user.message", "content": [{"type": "text", "text": "Hello"}]}


class _Undo(Exception):
    """Nothing of a transaction shall stay."""


class StillApi(Api):
    """An API that has one of everything, and forgets what a request did.

    Attributes:
        known: Name of a parameter → the id that something has.
        still: Whether it forgets.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.known: dict[str, str] = {}
        self.still = False
        self._furnish()
        self.still = True

    def answer(self, call: Any) -> Response:
        if not self.still:
            return super().answer(call)
        found: list[Response] = []
        try:
            with self.store.transaction():
                found.append(super().answer(call))
                raise _Undo
        except _Undo:
            return found[0]

    @property
    def examples(self) -> dict[str, list[dict[str, Any]]]:
        """Path → bodies that may be posted there."""
        known, counted = self.known, {"model": _TURN["model"], "messages": _TURN["messages"]}
        start = {"agent": known["agent_id"], "environment_id": known["environment_id"]}
        resource = {"type": "file", "file_id": known["file_id"]}
        prompt = {"prompt": "\n\nHuman: Hello\n\nAssistant:", "max_tokens_to_sample": 50, "model": _TURN["model"]}
        return {
            "/v1/messages": [_TURN, {**_TURN, "stream": True}, {**_TURN, "tools": [_TOOL], "tool_choice": _ANY}],
            "/v1/messages/count_tokens": [counted, {**counted, "tools": [_TOOL]}],
            "/v1/complete": [prompt, {**prompt, "stream": True}],
            "/v1/sessions": [start, {**start, "resources": [resource], "vault_ids": [known["vault_id"]]}],
            "/v1/sessions/{session_id}": [{"title": "Tea"}],
            "/v1/sessions/{session_id}/resources": [resource],
            "/v1/vaults/{vault_id}/credentials/{credential_id}": [{"display_name": "Key"}],
            "/v1/sessions/{session_id}/events": [{"events": [_SAID]}],
            "/v1/memory_stores/{memory_store_id}/memories": [{"path": "/coffee", "content": "Black."}],
            "/v1/memory_stores/{memory_store_id}/memories/{memory_id}": [{"path": "/tea/green"}, {"content": "Black."}],
        }

    def _furnish(self) -> None:
        known = self.known
        known["model_id"] = "claude-haiku-4-5-20251001"
        known["message_batch_id"] = self._make("messages/batches", {"requests": [{"custom_id": "a", "params": _TURN}]})
        known["file_id"] = self._make("files", _form("file", "tea.txt", "Tea is a plant."))
        known["skill_id"] = self._make("skills", _form("files[]", "tea-maker/SKILL.md", _SKILL))
        known["version"] = self._first(f"skills/{known['skill_id']}/versions", "version")
        known["agent_id"] = self._make("agents", {"name": "Tea", "model": "claude-opus-4-7"})
        known["environment_id"] = self._make("environments", {"name": "Kitchen"})
        known["vault_id"] = self._make("vaults", {"display_name": "Keys"})
        known["credential_id"] = self._make(f"vaults/{known['vault_id']}/credentials", {"auth": _AUTH})
        known["user_profile_id"] = self._make("user_profiles", {})
        store = known["memory_store_id"] = self._make("memory_stores", {"name": "Notes"})
        known["memory_id"] = self._make(f"memory_stores/{store}/memories", {"path": "/tea", "content": "Green."})
        known["memory_version_id"] = self._first(f"memory_stores/{store}/memory_versions")
        asked = {"agent": known["agent_id"], "environment_id": known["environment_id"]}
        session = known["session_id"] = self._make("sessions", asked)
        resource = {"type": "file", "file_id": known["file_id"]}
        known["resource_id"] = self._make(f"sessions/{session}/resources", resource)
        self._ask("POST", f"sessions/{session}/events", {"events": [_SAID]})
        known["thread_id"] = self._first(f"sessions/{session}/threads")

    def _make(self, path: str, body: Any) -> str:
        return str(self._ask("POST", path, body)["id"])

    def _first(self, path: str, field: str = "id") -> str:
        return str(self._ask("GET", path)["data"][0][field])

    def _ask(self, verb: str, path: str, body: Any = None) -> Any:
        """What a request is answered, which must be what was asked for."""
        kind = f"multipart/form-data; boundary={_BOUNDARY}" if isinstance(body, bytes) else "application/json"
        data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        response = self.respond(Request(verb, f"/v1/{path}", BETA, {**SENT, "content-type": kind}, data))
        assert isinstance(response.body, bytes)
        assert response.status == 200, response.body
        return json.loads(response.body)


def _form(field: str, name: str, text: str) -> bytes:
    """A multipart body with one file."""
    head = f'content-disposition: form-data; name="{field}"; filename="{name}"\r\ncontent-type: text/plain'
    return f"--{_BOUNDARY}\r\n{head}\r\n\r\n{text}\r\n--{_BOUNDARY}--\r\n".encode()
