"""Operations of a description that nobody has seen answer by their method, their path and their schemas."""

from __future__ import annotations

from typing import Any

import pytest

from attropic.localserver._contract import OPERATIONS, Contract, contract

from .calling import Caller, Json, events_of, problems
from .world import World

REF = "#/components/schemas/"
TEXT = {"type": "string"}
STAMP = {"type": "string", "format": "date-time"}
WIDGET: Json = {
    "type": "object",
    "required": ["id", "type", "name", "size", "created_at", "archived_at", "tags", "maker"],
    "additionalProperties": False,
    "properties": {
        "id": TEXT,
        "type": {"const": "widget"},
        "name": TEXT,
        "size": {"type": "integer", "minimum": 3},
        "created_at": STAMP,
        "archived_at": {"anyOf": [STAMP, {"type": "null"}]},
        "tags": {"type": "object", "additionalProperties": TEXT},
        "maker": {"$ref": f"{REF}Maker"},
        "note": {"type": ["string", "null"]},
    },
}
SCHEMAS: Json = {
    "Widget": WIDGET,
    "Maker": {"type": "object", "required": ["id"], "properties": {"id": TEXT, "country": {"enum": ["fr", "it"]}}},
    "Page": {
        "type": "object",
        "required": ["data", "next_page"],
        "properties": {
            "data": {"type": "array", "items": {"$ref": f"{REF}Widget"}},
            "next_page": {"type": ["string", "null"]},
        },
    },
    "Parts": {
        "type": "object",
        "required": ["data", "has_more", "first_id", "last_id"],
        "properties": {
            "data": {"type": "array", "items": {"$ref": f"{REF}Part"}},
            "has_more": {"type": "boolean"},
            "first_id": {"type": ["string", "null"]},
            "last_id": {"type": ["string", "null"]},
        },
    },
    "Part": {"type": "object", "required": ["id", "widget_id"], "properties": {"id": TEXT, "widget_id": TEXT}},
    "Spin": {
        "type": "object",
        "required": ["type", "widget_id", "turns"],
        "properties": {"type": {"const": "spin"}, "widget_id": TEXT, "turns": {"type": "integer"}},
    },
    "Switches": {"type": "object", "required": ["is_on"], "properties": {"is_on": {"type": "boolean"}}},
    "Given": {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "name": TEXT,
            "size": {"type": "integer"},
            "tags": {"type": "object"},
            "maker": TEXT,
            "note": {},
        },
    },
}


def _operation(result: str | None, status: str = "200", media: str = "application/json", **more: Any) -> Json:
    content = {} if result is None else {"content": {media: {"schema": {"$ref": f"{REF}{result}"}}}}
    return {"responses": {status: content}, **more}


def _query(*names: str) -> Json:
    return {"parameters": [{"name": name, "in": "query", "schema": TEXT} for name in names]}


BODY: Json = {"requestBody": {"content": {"application/json": {"schema": {"$ref": f"{REF}Given"}}}}}
PATHS: Json = {
    "/v3/widgets": {"post": _operation("Widget", "201", **BODY), "get": _operation("Page", **_query("page", "name"))},
    "/v3/widgets/{widget_id}": {
        "get": _operation("Widget"),
        "patch": _operation("Widget", **BODY),
        "delete": _operation(None, "204"),
    },
    "/v3/widgets/{widget_id}/archive": {"post": _operation("Widget")},
    "/v3/widgets/{widget_id}/rename": {"post": _operation("Widget", **BODY)},
    "/v3/widgets/{widget_id}/spin": {"post": _operation("Spin", **BODY)},
    "/v3/widgets/{widget_id}/watch": {"get": _operation("Spin", media="text/event-stream")},
    "/v3/widgets/{widget_id}/picture": {"get": _operation("Maker", media="image/png")},
    "/v3/widgets/{widget_id}/parts": {"get": _operation("Parts", **_query("after_id"))},
    "/v3/widgets/{widget_id}/parts/{part_id}": {"get": _operation("Part")},
    "/v3/switches": {"get": _operation("Switches"), "post": _operation("Switches", **BODY)},
}


def _named(*names: str) -> Json:
    return {"parameters": [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]}


for _path, _item in PATHS.items():
    _item |= _named(*(part[1:-1] for part in _path.split("/") if part.startswith("{")))
NAMES = {
    f"{verb} {path[4:]}": (verb.upper(), path) for path, item in PATHS.items() for verb in item if verb != "parameters"
}
UNSEEN = Contract({"paths": PATHS, "components": {"schemas": SCHEMAS}}, NAMES)


@pytest.fixture
def call() -> Caller:
    """Calls an API that keeps another contract."""
    caller = Caller()
    caller.api.contract = UNSEEN
    return caller


def good(call: Caller, name: str, body: Any = None, **rest: Any) -> Any:
    """The JSON of an answer, which must be good and keep the contract."""
    answer = call.send(name, body, **rest)
    operation = UNSEEN.operations[name]
    assert answer.status == operation.status, answer.json
    assert problems(UNSEEN, operation.result, answer.json) == []
    return answer.json


def test_an_object_lives_by_its_methods_and_paths(call: Caller) -> None:
    """Create, read, change, rename, archive, list and delete are understood without a name that says so."""
    made = good(call, "post widgets", {"name": "a", "tags": {"x": "1"}, "maker": "acme"})
    assert made["name"] == "a"
    assert made["maker"] == {"id": "acme"}
    assert (made["size"], made["note"], made["archived_at"]) == (3, None, None)
    path = {"widget_id": made["id"]}
    assert good(call, "get widgets/{widget_id}", **path) == made
    changed = good(call, "patch widgets/{widget_id}", {"size": 9, "tags": {"y": "2"}}, **path)
    assert (changed["size"], changed["tags"]) == (9, {"x": "1", "y": "2"})
    assert good(call, "post widgets/{widget_id}/rename", {"name": "b"}, **path)["name"] == "b"
    good(call, "post widgets", {"name": "c"})
    assert [one["name"] for one in good(call, "get widgets")["data"]] == ["c", "b"]
    assert [one["name"] for one in good(call, "get widgets", query={"name": "b"})["data"]] == ["b"]
    assert good(call, "post widgets/{widget_id}/archive", **path)["archived_at"] is not None
    gone = call.send("delete widgets/{widget_id}", **path)
    assert (gone.status, gone.response.body) == (204, b"")
    assert call.send("get widgets/{widget_id}", **path).status == 404


def test_what_cannot_be_made_is_there(call: Caller) -> None:
    """An object of a collection without a way to add one is there once asked for, and is listed then."""
    path = {"widget_id": good(call, "post widgets", {})["id"]}
    assert good(call, "get widgets/{widget_id}/parts", **path)["data"] == []
    part = good(call, "get widgets/{widget_id}/parts/{part_id}", part_id="p1", **path)
    assert part == {"id": "p1", "widget_id": path["widget_id"]}
    assert good(call, "get widgets/{widget_id}/parts", **path)["data"] == [part]
    assert call.send("get widgets/{widget_id}/parts", widget_id="nothing").status == 404


def test_an_unknown_action_answers_with_what_is_known(call: Caller) -> None:
    """The answer of an action has the id of its object, and is valid in any case."""
    path = {"widget_id": good(call, "post widgets", {})["id"]}
    spin = good(call, "post widgets/{widget_id}/spin", {}, **path)
    assert (spin["type"], spin["widget_id"]) == ("spin", path["widget_id"])
    assert call.send("post widgets/{widget_id}/spin", {}, widget_id="nothing").status == 404


def test_the_only_one_of_its_kind_can_be_read_and_changed(call: Caller) -> None:
    """An object without an id and without a list is there from the start."""
    assert isinstance(good(call, "get switches")["is_on"], bool)
    good(call, "post switches", {})


def test_other_media_types_are_answered(call: Caller) -> None:
    """A stream of unknown events has a valid one, and bytes have the media type of the contract."""
    path = {"widget_id": good(call, "post widgets", {})["id"]}
    stream = call.send("get widgets/{widget_id}/watch", **path)
    (event,) = events_of(stream.response)
    assert problems(UNSEEN, {"$ref": f"{REF}Spin"}, event) == []
    picture = call.send("get widgets/{widget_id}/picture", **path)
    assert (picture.status, picture.headers["content-type"]) == (200, "image/png")


def test_requests_are_checked_against_the_other_contract(call: Caller) -> None:
    """Bodies and parameters are those of the contract of the API, not of the one that is shipped."""
    assert (
        call.send("post widgets", {"size": "large"}).json["error"]["message"] == "size: Input should be a valid integer"
    )
    assert call.raw("GET", "/v1/models").status == 404


def test_a_contract_with_more_operations_is_kept_as_a_whole() -> None:
    """Operations that were added to the one that is shipped answer, about the same objects as the others."""
    known = contract()
    added = {
        "/v1/files/{file_id}/share": {"post": _operation("BetaFileMetadataSchema"), **_named("file_id")},
        "/v1/agents/{agent_id}/clone": {"post": _operation("BetaManagedAgentsAgent"), **_named("agent_id")},
        "/v1/vaults/{vault_id}/audits": {"get": _operation("BetaManagedAgentsListAgents"), **_named("vault_id")},
    }
    document = {**known.document, "paths": {**known.document["paths"], **added}}
    names = {path: (verb.upper(), path) for path, item in added.items() for verb in item if verb != "parameters"}
    call = Caller()
    call.api.contract = Contract(document, {**OPERATIONS, **names})
    world = World(call)
    assert call("/v1/files/{file_id}/share", file_id=world.file)["id"] == world.file
    assert call("/v1/agents/{agent_id}/clone", agent_id=world.agent)["name"] == "worker"
    assert call("/v1/vaults/{vault_id}/audits", vault_id=world.vault)["data"] == []
    for path in added:
        call.refused(404, path, **{path.split("{")[1].split("}")[0]: "nothing"})
    assert call("agents.retrieve", agent_id=world.agent)["name"] == "worker"
