"""Memories: text files in a store, each write of which makes a version."""

from __future__ import annotations

from hashlib import sha256
from typing import ClassVar, Final

from .._wire import ApiError, Json, Response
from ._paths import check_path, rolled_up, stands_in_the_way
from ._resource import Resource
from ._versions import record

_LARGEST: Final = 102_400
_MOST_FULL: Final = 20
_SORTED_BY: Final = ("path", "created_at", "updated_at")


class Memories(Resource):
    """Memories of a store."""

    prefix: ClassVar[str] = "mem"

    def give(self, one: Json) -> Response:
        """A memory, with its text in the full view only."""
        usual = "full" if self.route.action == "retrieve" else "basic"
        is_full = self.call.parameters.get("view", usual) == "full"
        return super().give(one if is_full else {**one, "content": None})

    def made(self) -> Json:
        """A memory at a path that is free, with its first version."""
        one = self._written(super().made(), self.body["content"] or "")
        self._check_path(one)
        return record(self, one, "created")

    def changed(self, one: Json) -> Json:
        """A memory after a write, with its next version, unless nothing changes."""
        content, path = self.body.get("content"), self.body.get("path")
        if content is None and path is None:
            raise ApiError(400, "content: Field required, or path")
        new = {**self._written(one, one["content"] if content is None else content), "path": path or one["path"]}
        if new == one:
            return one
        wanted: Json = self.body.get("precondition") or {}
        self._check_content(one, wanted.get("content_sha256"), "precondition.content_sha256")
        if new["path"] != one["path"]:
            self._check_path(new)
        return record(self, self.touched(new), "modified")

    def on_delete(self) -> Response:
        """Remove a memory; its versions stay, with one for the deletion."""
        one = self.object()
        self.refuse_archived()
        self._check_content(one, self.call.parameters.get("expected_content_sha256"), "expected_content_sha256")
        record(self, one, "deleted")
        return super().on_delete()

    def on_list(self) -> Response:
        """A page of memories, and of folders for those that lie too deep."""
        given = self.call.parameters
        if given.get("order_by", "path") not in _SORTED_BY:
            raise ApiError(400, f"order_by: Input should be {', '.join(map(repr, _SORTED_BY))}")
        if given.get("view") == "full" and given.get("limit", 0) > _MOST_FULL:
            self.call.parameters = {**given, "limit": _MOST_FULL}
        return super().on_list()

    def objects(self) -> list[Json]:
        """The memories that the list is of, without their texts unless they are asked for."""
        given = self.call.parameters
        prefix, depth = given.get("path_prefix", ""), given.get("depth")
        found = [one for one in super().objects() if one["path"].startswith(prefix)]
        if given.get("view", "basic") != "full":
            found = [{**one, "content": None} for one in found]
        return found if depth is None else rolled_up(found, prefix, depth)

    def order(self) -> Json:
        """By path, from the first on, unless the call says otherwise. A folder comes before what has a time."""
        field = self.call.parameters.get("order_by", "path")
        is_descending = self.call.parameters.get("order") == "desc"
        return {"key": lambda one: (one.get(field, ""), one["path"]), "descending": is_descending}

    def _written(self, one: Json, content: str) -> Json:
        data = content.encode()
        if len(data) > _LARGEST:
            raise ApiError(400, f"content: Input should have at most {_LARGEST} bytes")
        digest = sha256(data).hexdigest()
        return {**one, "content": content, "content_size_bytes": len(data), "content_sha256": digest}

    def _check_content(self, one: Json, digest: str | None, field: str) -> None:
        if digest is not None and digest != one["content_sha256"]:
            message = f"{field}: the text of {one['id']} has changed; its digest is {one['content_sha256']}"
            raise ApiError(409, message, type="memory_precondition_failed_error")

    def _check_path(self, one: Json) -> None:
        check_path(one["path"])
        for other in super().objects():
            if other["id"] != one["id"] and stands_in_the_way(other["path"], one["path"]):
                message = f"path: {other['id']} has the path {other['path']!r} already"
                more = {"conflicting_path": other["path"], "conflicting_memory_id": other["id"]}
                raise ApiError(409, message, type="memory_path_conflict_error", more=more)
