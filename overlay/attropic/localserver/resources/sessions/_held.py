"""What is attached to a session: files, repositories and memory stores."""

from __future__ import annotations

import re
from typing import ClassVar, Final

from ..._store import Store
from ..._wire import ApiError, Json, Response
from .._names import missing
from .._resource import Resource

_STORES: Final = "memory_stores"


def attached(store: Store, given: Json, field: str) -> Json:
    """What a request attaches, with the path at which it stands; its token is not kept.

    Args:
        store: Where files and memory stores are kept.
        given: What is attached.
        field: Where the request says so.

    Raises:
        ApiError: 404, there is no such file or memory store; 400, it is archived. The message names the field.
    """
    if given["type"] == "file":
        if store.get("file", given["file_id"]) is None:
            raise missing("files", f"{field}file_id", given["file_id"])
        return {**given, "mount_path": given.get("mount_path") or f"/mnt/session/uploads/{given['file_id']}"}
    if given["type"] == "memory_store":
        found = store.get(_STORES, given["memory_store_id"])
        if found is None:
            raise missing(_STORES, f"{field}memory_store_id", given["memory_store_id"])
        if found["archived_at"] is not None:
            raise ApiError(400, f"{field}memory_store_id: {found['id']} is archived")
        names = {"name": found["name"], "description": found["description"]}
        return {**given, **names, "mount_path": f"/mnt/memory/{_slug(found['name'])}"}
    name = given["url"].rstrip("/").rpartition("/")[2].removesuffix(".git") or "repository"
    return {**given, "mount_path": given.get("mount_path") or f"/workspace/{name}"}


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "store"


class SessionResources(Resource):
    """What is attached to a session."""

    prefix: ClassVar[str] = "sesrsc"
    usual: ClassVar[int] = 1000
    most: ClassVar[int] = 1000

    def made(self) -> Json:
        """A file that is attached later."""
        self.body = attached(self.store, self.body, "")
        return super().made()

    def on_update(self) -> Response:
        """Take another token for a repository. It is not kept."""
        one = self.object()
        self.refuse_archived()
        if one["type"] != "github_repository":
            raise ApiError(400, f"resource_id: {one['id']} is a {one['type']} and has no token")
        return self.give(self.save(self.touched(one)))

    def on_delete(self) -> Response:
        """Detach a resource."""
        self.refuse_archived()
        return super().on_delete()

    def order(self) -> Json:
        """In the order in which they were attached."""
        return {"descending": False}
