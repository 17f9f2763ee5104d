"""Versions of memories: the history of a store, which is never changed, only redacted."""

from __future__ import annotations

from hashlib import sha256
from typing import ClassVar, Final

from .._call import Call
from .._wire import Json, Response
from ._resource import Resource

KIND: Final = "memory_stores.memory_versions"
_KEYS: Final = "api_keys"
_REDACTED: Final = ("path", "content", "content_size_bytes", "content_sha256")


def record(memories: Resource, memory: Json, operation: str) -> Json:
    """Record a write; the memory, which names its version.

    Args:
        memories: Whose call writes.
        memory: As it is after the write, or was before it was deleted.
        operation: `created`, `modified` or `deleted`.
    """
    id = memories.store.new_id(MemoryVersions.prefix)
    gone = _REDACTED[1:] if operation == "deleted" else ()
    version = {
        "type": "memory_version",
        "id": id,
        "memory_store_id": memories.parent,
        "memory_id": memory["id"],
        "operation": operation,
        **{field: None if field in gone else memory[field] for field in _REDACTED},
        "created_by": actor(memories.call),
        "created_at": memories.now,
        "redacted_at": None,
    }
    memories.store.put(KIND, id, version, parent=memories.parent)
    return {**memory, "memory_version_id": id}


def actor(call: Call) -> Json:
    """Who calls: an id for the key, which says nothing about it."""
    store, digest = call.api.store, sha256(call.key.encode()).hexdigest()
    known = store.get(_KEYS, digest)
    if known is None:
        known = {"id": store.new_id("apikey")}
        store.put(_KEYS, digest, known)
    return {"type": "api_actor", "api_key_id": known["id"]}


class MemoryVersions(Resource):
    """The versions of the memories of a store."""

    prefix: ClassVar[str] = "memver"

    def give(self, one: Json) -> Response:
        """A version, without its text in the basic view."""
        is_basic = self.call.parameters.get("view") == "basic"
        return super().give({**one, "content": None} if is_basic else one)

    def objects(self) -> list[Json]:
        """All versions, without their texts unless they are asked for."""
        found = super().objects()
        if self.call.parameters.get("view", "basic") == "full":
            return found
        return [{**one, "content": None} for one in found]

    def on_redact(self) -> Response:
        """Erase what a version says, once and for all."""
        one = self.object()
        if one["redacted_at"] is None:
            gone = dict.fromkeys(_REDACTED)
            one = self.save({**one, **gone, "redacted_at": self.now, "redacted_by": actor(self.call)})
        return self.give(one)
