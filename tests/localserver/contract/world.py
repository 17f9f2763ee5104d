"""A world in which every operation has what it needs: its objects are made when they are asked for."""

from __future__ import annotations

import io
import zipfile
from functools import cached_property
from typing import Any

from .calling import BOUNDARY, Caller, Json

MODEL = "claude-haiku-4-5"
TURN: Json = {"role": "user", "content": "hello"}
MESSAGE: Json = {"model": MODEL, "max_tokens": 64, "messages": [TURN]}
MCP_URL = "https://mcp.example/sse"
REFRESH: Json = {
    "refresh_token": "secret-refresh",
    "token_endpoint": "https://auth.example/token",
    "client_id": "client",
    "token_endpoint_auth": {"type": "client_secret_post", "client_secret": "secret-client"},
}
OAUTH: Json = {"type": "mcp_oauth", "mcp_server_url": MCP_URL, "access_token": "secret-access", "refresh": REFRESH}
REPOSITORY: Json = {"type": "github_repository", "url": "https://github.com/a/b", "authorization_token": "secret-git"}
#: Bodies that a schema alone cannot make: the operation means more than its contract says.
BODIES: dict[str, Json] = {
    "messages.create": MESSAGE,
    "messages.count_tokens": {"model": MODEL, "messages": [TURN]},
    "messages.batches.create": {"requests": [{"custom_id": "one", "params": MESSAGE}]},
    "completions.create": {"model": MODEL, "max_tokens_to_sample": 64, "prompt": "\n\nHuman: hello\n\nAssistant:"},
}
#: Ids of the paths by the name of their parameter: the operation that makes such an object, and its attribute here.
PLACES = (
    ("agent_id", "agent"),
    ("credential_id", "credential"),
    ("environment_id", "environment"),
    ("file_id", "file"),
    ("memory_id", "memory"),
    ("memory_store_id", "memory_store"),
    ("memory_version_id", "memory_version"),
    ("message_batch_id", "batch"),
    ("resource_id", "resource"),
    ("session_id", "session"),
    ("skill_id", "skill"),
    ("thread_id", "thread"),
    ("user_profile_id", "profile"),
    ("vault_id", "vault"),
    ("version", "skill_version"),
)


class World:
    """Objects of every kind, each made once."""

    def __init__(self, call: Caller) -> None:
        self.call = call

    def id(self, parameter: str) -> str:
        """The value of a parameter of a path."""
        return MODEL if parameter == "model_id" else str(getattr(self, dict(PLACES)[parameter]))

    def path(self, name: str) -> dict[str, str]:
        """The parameters of the path of an operation."""
        places = [one.name for one in self.call.operation(name).parameters if one.place == "path"]
        return {parameter: self.id(parameter) for parameter in places}

    def fixed(self) -> Json:
        """Name of a property → the value that it has in this world."""
        return {
            "agent": self.agent,
            "agents": [self.agent],
            "content_sha256": self.call("memory_stores.memories.retrieve", **self._memory)["content_sha256"],
            "environment_id": self.environment,
            "file_id": self.file,
            "memory_store_id": self.memory_store,
            "mcp_server_name": "server",
            "mcp_server_url": "https://other.example/mcp",
            "mcp_servers": [{"type": "url", "name": "server", "url": MCP_URL}],
            "model": MODEL,
            "path": "/notes/fresh.md",
            "vault_ids": [self.vault],
            "session_thread_id": None,
        }

    @cached_property
    def environment(self) -> Any:
        return self.call("environments.create", {"name": "box"})["id"]

    @cached_property
    def agent(self) -> Any:
        return self.call("agents.create", {"name": "worker", "model": MODEL})["id"]

    @cached_property
    def session(self) -> Any:
        body = {"agent": self.agent, "environment_id": self.environment, "resources": [REPOSITORY]}
        return self.call("sessions.create", body)["id"]

    @cached_property
    def thread(self) -> Any:
        return self.call("sessions.threads.list", session_id=self.session)["data"][0]["id"]

    @cached_property
    def resource(self) -> Any:
        return self.call("sessions.resources.list", session_id=self.session)["data"][0]["id"]

    @cached_property
    def vault(self) -> Any:
        return self.call("vaults.create", {"display_name": "keys"})["id"]

    @cached_property
    def credential(self) -> Any:
        return self.call("vaults.credentials.create", {"auth": OAUTH}, vault_id=self.vault)["id"]

    @cached_property
    def memory_store(self) -> Any:
        return self.call("memory_stores.create", {"name": "notes"})["id"]

    @cached_property
    def memory(self) -> Any:
        body = {"path": "/notes/first.md", "content": "first"}
        return self.call("memory_stores.memories.create", body, memory_store_id=self.memory_store)["id"]

    @property
    def _memory(self) -> dict[str, str]:
        return {"memory_store_id": self.memory_store, "memory_id": self.memory}

    @cached_property
    def memory_version(self) -> Any:
        return self.call("memory_stores.memories.retrieve", **self._memory)["memory_version_id"]

    @cached_property
    def profile(self) -> Any:
        return self.call("user_profiles.create", {"name": "Ada"})["id"]

    @cached_property
    def batch(self) -> Any:
        return self.call("messages.batches.create", BODIES["messages.batches.create"])["id"]

    @cached_property
    def file(self) -> Any:
        return self.upload("files.upload", "file", "note.txt", b"hello")["id"]

    @cached_property
    def skill(self) -> Any:
        return self.upload("skills.create", "files[]", "skill.zip", skill_archive())["id"]

    @cached_property
    def skill_version(self) -> Any:
        return self.call("skills.retrieve", skill_id=self.skill)["latest_version"]

    def upload(self, name: str, field: str, filename: str, data: bytes, **path: str) -> Any:
        """Call an operation whose body is a form with one file."""
        return self.call(name, head={"content-type": FORM}, data=form(field, filename, data), **path)


FORM = f"multipart/form-data; boundary={BOUNDARY}"


def form(field: str, filename: str, data: bytes) -> bytes:
    """A form with one file."""
    head = f'--{BOUNDARY}\r\ncontent-disposition: form-data; name="{field}"; filename="{filename}"\r\n\r\n'
    return head.encode() + data + f"\r\n--{BOUNDARY}--\r\n".encode()


def skill_archive() -> bytes:
    """A skill as an archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("greeting/SKILL.md", "---\nname: greeting\ndescription: Greets people.\n---\nSay hello.\n")
    return made.getvalue()
