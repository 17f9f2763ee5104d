"""Memories of a store, their paths, and their history."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

import pytest

from .calling import KEY, Caller, Json
from .world import World


class Store:
    """A memory store, and calls about it."""

    def __init__(self, call: Caller) -> None:
        self.call = call
        self.id: str = call("memory_stores.create", {"name": "notes"})["id"]

    def __call__(self, method: str, body: Any = None, **rest: Any) -> Any:
        return self.call(f"memory_stores.{method}", body, memory_store_id=self.id, **rest)

    def write(self, path: str, content: str = "text") -> Json:
        """A new memory."""
        made: Json = self("memories.create", {"path": path, "content": content})
        return made

    def refused(self, status: int, method: str, body: Any = None, **rest: Any) -> str:
        """The message of a refusal."""
        return self.call.refused(status, f"memory_stores.{method}", body, memory_store_id=self.id, **rest)

    def paths(self, **query: str) -> list[str]:
        """The paths of a list."""
        return [one["path"] for one in self("memories.list", query=query)["data"]]


@pytest.fixture
def store(call: Caller) -> Store:
    """A memory store."""
    return Store(call)


def test_a_memory_has_the_size_and_digest_of_its_text(store: Store) -> None:
    """Both are of the bytes; the text is there in the full view only."""
    made = store.write("/notes/a.md", "Grüße")
    data = "Grüße".encode()
    assert (made["content_size_bytes"], made["content_sha256"]) == (len(data), sha256(data).hexdigest())
    assert made["content"] is None
    path = {"memory_id": made["id"]}
    assert store("memories.retrieve", **path)["content"] == "Grüße"
    assert store("memories.retrieve", query={"view": "basic"}, **path) == made
    full = store("memories.create", {"path": "/b", "content": None}, query={"view": "full"})
    assert (full["content"], full["content_size_bytes"]) == ("", 0)
    assert [one["content"] for one in store("memories.list", query={"view": "full"})["data"]] == ["", "Grüße"]
    assert [one["content"] for one in store("memories.list")["data"]] == [None, None]


def test_every_write_is_a_version(store: Store) -> None:
    """History tells what was written, moved and deleted; a write that changes nothing is not in it."""
    made = store.write("/a", "one")
    path = {"memory_id": made["id"]}
    second = store("memories.update", {"content": "two"}, **path)
    assert store("memories.update", {"content": "two", "path": "/a"}, **path) == second
    moved = store("memories.update", {"path": "/b"}, **path)
    store("memories.delete", **path)
    found = store("memory_versions.list", query={"view": "full"})["data"]
    assert [(one["operation"], one["path"], one["content"]) for one in found] == [
        ("deleted", "/b", None),
        ("modified", "/b", "two"),
        ("modified", "/a", "two"),
        ("created", "/a", "one"),
    ]
    assert [one["id"] for one in found[1:]] == [one["memory_version_id"] for one in (moved, second, made)]
    assert (found[0]["content_sha256"], found[0]["content_size_bytes"]) == (None, None)
    assert {one["content"] for one in store("memory_versions.list")["data"]} == {None}
    version = {"memory_version_id": found[2]["id"]}
    assert store("memory_versions.retrieve", **version) == found[2]
    assert store("memory_versions.retrieve", query={"view": "basic"}, **version) == {**found[2], "content": None}


def test_history_can_be_filtered(store: Store) -> None:
    """By memory, by operation, by author; an author is named without the key."""
    one, other = store.write("/a"), store.write("/b")
    store("memories.update", {"content": "new"}, memory_id=one["id"])

    def found(**query: str) -> list[str]:
        return [version["memory_id"] for version in store("memory_versions.list", query=query)["data"]]

    assert found(memory_id=one["id"]) == [one["id"], one["id"]]
    assert found(operation="created") == [other["id"], one["id"]]
    author = store("memory_versions.list")["data"][0]["created_by"]
    assert KEY not in json.dumps(author)
    assert len(found(api_key_id=author["api_key_id"])) == 3
    assert found(api_key_id="apikey_x") == found(session_id="sesn_x") == []


def test_a_redacted_version_says_nothing(store: Store) -> None:
    """Redaction erases path and text for good, and keeps who wrote and when; the memory stays."""
    made = store.write("/secret", "secret")
    version = {"memory_version_id": made["memory_version_id"]}
    before = store("memory_versions.retrieve", **version)
    redacted = store("memory_versions.redact", **version)
    gone = dict.fromkeys(("path", "content", "content_size_bytes", "content_sha256"))
    assert redacted == {**before, **gone, "redacted_at": redacted["redacted_at"], "redacted_by": before["created_by"]}
    assert store("memory_versions.redact", **version) == redacted
    assert store("memory_versions.retrieve", **version) == redacted
    assert store("memories.retrieve", memory_id=made["id"])["content"] == "secret"


def test_a_taken_path_is_a_conflict(store: Store) -> None:
    """The error names what is in the way; no path is a file and a folder at once."""
    made = store.write("/a/b")
    other = store.write("/c")
    for path in ("/a/b", "/a", "/a/b/c"):
        sent = store.call.send("memory_stores.memories.create", {"path": path, "content": ""}, memory_store_id=store.id)
        error = sent.json["error"]
        assert (sent.status, error["type"]) == (409, "memory_path_conflict_error")
        assert (error["conflicting_path"], error["conflicting_memory_id"]) == ("/a/b", made["id"])
    assert store.refused(409, "memories.update", {"path": "/a/b"}, memory_id=other["id"]).startswith("path: ")
    store("memories.update", {"path": "/a/b/c"}, memory_id=made["id"])


BAD_PATHS = ["a/b", "/a//b", "/a/", "/./b", "/a/..", "/a\n", "/a\u200b", "/e\u0301", "/" + "ü" * 512]


@pytest.mark.parametrize("path", BAD_PATHS)
def test_what_is_no_path_is_refused(store: Store, path: str) -> None:
    """A path begins with a slash, has no empty part, and no character that is not seen or is written in two ways."""
    assert store.refused(400, "memories.create", {"path": path, "content": ""}).startswith("path: ")
    id = store.write("/fine")["id"]
    assert store.refused(400, "memories.update", {"path": path}, memory_id=id).startswith("path: ")


def test_a_precondition_guards_a_write(store: Store) -> None:
    """Who did not see the last text may neither replace nor delete it, unless it is what he would write."""
    made = store.write("/a", "one")
    path = {"memory_id": made["id"]}
    seen = {"precondition": {"type": "content_sha256", "content_sha256": made["content_sha256"]}}
    second = store("memories.update", {"content": "two", **seen}, **path)
    sent = store.call.send(
        "memory_stores.memories.update", {"content": "three", **seen}, memory_store_id=store.id, **path
    )
    assert (sent.status, sent.json["error"]["type"]) == (409, "memory_precondition_failed_error")
    assert store("memories.update", {"content": "two", **seen}, **path) == second
    query = {"expected_content_sha256": made["content_sha256"]}
    assert store.refused(409, "memories.delete", query=query, **path).startswith("expected_content_sha256: ")
    store("memories.delete", query={"expected_content_sha256": second["content_sha256"]}, **path)


def test_a_list_is_like_that_of_a_folder(store: Store) -> None:
    """Memories come by path; a prefix narrows the list, and a depth rolls up what lies below."""
    for path in ("/b/one", "/a", "/b/c/two", "/b/c/three", "/bb"):
        store.write(path)
    assert store.paths() == ["/a", "/b/c/three", "/b/c/two", "/b/one", "/bb"]
    assert store.paths(order="desc")[0] == "/bb"
    assert store.paths(path_prefix="/b/") == ["/b/c/three", "/b/c/two", "/b/one"]
    assert store.paths(path_prefix="/b") == ["/b/c/three", "/b/c/two", "/b/one", "/bb"]
    assert store.paths(depth="1") == ["/a", "/b/", "/bb"]
    assert store.paths(depth="1", path_prefix="/b/") == ["/b/c/", "/b/one"]
    assert store.paths(depth="2") == ["/a", "/b/c/", "/b/one", "/bb"]
    assert store.paths(order_by="created_at") == ["/b/one", "/a", "/b/c/two", "/b/c/three", "/bb"]
    first = store("memories.list", query={"depth": "1", "limit": "2"})
    assert store.paths(depth="1", limit="2", page=first["next_page"]) == ["/bb"]
    assert store.refused(400, "memories.list", query={"depth": "0"}).startswith("depth: ")
    assert store.refused(400, "memories.list", query={"order_by": "size"}).startswith("order_by: ")


def test_texts_are_limited(store: Store) -> None:
    """100 KiB fit, not a byte more; a change has to change something; the full view has short pages."""
    store.write("/large", "x" * 102_400)
    assert store.refused(400, "memories.create", {"path": "/b", "content": "ü" * 51_201}).startswith("content: ")
    id = store.write("/c")["id"]
    assert store.refused(400, "memories.update", {}, memory_id=id).startswith("content: Field required")
    for number in range(25):
        store.write(f"/many/{number}")
    assert len(store("memories.list", query={"view": "full", "limit": "50"})["data"]) == 20


def test_an_archived_store_cannot_be_written_to(store: Store, world: World) -> None:
    """Its memories can be read, and neither made, changed nor deleted."""
    id = store.write("/a")["id"]
    store("archive")
    words = f"{store.id} is archived and cannot be changed"
    assert store.refused(400, "memories.create", {"path": "/b", "content": ""}) == words
    assert store.refused(400, "memories.update", {"content": ""}, memory_id=id) == words
    assert store.refused(400, "memories.delete", memory_id=id) == words
    assert store("memories.retrieve", memory_id=id)["content"] == "text"
