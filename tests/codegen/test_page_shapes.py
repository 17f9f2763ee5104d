"""Lists of other APIs: how each goes on is told by its shape, and what is not known stays a plain answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from generated_package import Package, make

STRING, NUMBER, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
#: Name → query parameters, properties of the answer beside the items, key of the items.
SHAPES: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "ids": (
        {"after_id": STRING, "before_id": STRING},
        {"first_id": STRING, "last_id": STRING, "has_more": FLAG},
        "data",
    ),
    "two": (
        {"after_id": STRING, "page": STRING},
        {"first_id": STRING, "last_id": STRING, "has_more": FLAG, "next_page": STRING},
        "data",
    ),
    "edges": ({"starting_after": STRING, "ending_before": STRING}, {"has_more": FLAG}, "data"),
    "after": ({"after": STRING, "before": STRING}, {"has_more": FLAG, "first_id": STRING, "last_id": STRING}, "data"),
    "page": ({"page": STRING}, {"next_page": STRING}, "data"),
    "both": ({"page": STRING}, {"next_page": STRING, "prev_page": STRING}, "data"),
    "report": ({"page": STRING}, {"next_page": STRING, "has_more": FLAG, "data_refreshed_at": STRING}, "data"),
    "token": ({"page_token": STRING}, {"next_page": STRING, "has_more": FLAG}, "data"),
    "google": ({"pageToken": STRING}, {"nextPageToken": STRING}, "things"),
    "cursor": ({"cursor": STRING}, {"next_cursor": STRING}, "items"),
    "offset": ({"offset": NUMBER, "limit": NUMBER}, {"total": NUMBER}, "data"),
    "skip": ({"skip": NUMBER}, {"has_more": FLAG}, "data"),
    "number": ({"page": NUMBER}, {"total_pages": NUMBER}, "results"),
    "told": ({"page": NUMBER}, {"page": NUMBER, "has_more": FLAG}, "results"),
    "plain": ({"limit": NUMBER}, {"has_more": FLAG}, "data"),
    "times": ({"after": STRING, "before": STRING}, {"has_more": FLAG}, "data"),
    "endless": ({"page": NUMBER}, {}, "data"),
}
KINDS = {
    "ids": "SyncPage",
    "two": "SyncPage",
    "page": "SyncPageCursor",
    "both": "SyncBidirectionalPageCursor",
    "report": "SyncReportPageCursor",
    "token": "SyncTokenPage",
}
PLAIN = ("plain", "times", "endless")


def _document() -> dict[str, Any]:
    paths, schemas = {}, {"Thing": {"type": "object", "properties": {"id": STRING}, "required": ["id"]}}
    for name, (queries, fields, key) in SHAPES.items():
        items = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
        schemas[f"{name}_list"] = {"type": "object", "properties": {key: items, **fields}}
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}_list"}}}
        paths[f"/{name}"] = {
            "get": {
                "parameters": [{"name": query, "in": "query", "schema": schema} for query, schema in queries.items()],
                "responses": {"200": {"description": "", "content": content}},
            }
        }
    info = {"title": "T", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    folder: Path = tmp_path_factory.mktemp("pages")
    (folder / "description.json").write_text(json.dumps(_document()), encoding="utf-8")
    return make(folder / "description.json", folder / "made", "page_shapes")


def _answer(name: str) -> Callable[[httpx.Request], httpx.Response]:
    """A server with five things, two on a page, in a shape."""
    queries, fields, key = SHAPES[name]

    def start(query: dict[str, str]) -> int:
        given = next((query[one] for one in queries if one in query and one != "limit"), None)
        if given is None:
            return 0
        if name in ("number", "told"):
            return (int(given) - 1) * 2
        by_id = name in ("ids", "edges", "after") or "after_id" in query
        assert len(query) == 1
        return int(given) + by_id

    def answer(request: httpx.Request) -> httpx.Response:
        first = start(dict(request.url.params))
        ids = [str(number) for number in range(first, min(first + 2, 5))]
        more = first + 2 < 5
        cursor = str(first + 2) if more else None
        told = {
            **dict.fromkeys(("next_page", "nextPageToken", "next_cursor"), cursor),
            "has_more": more,
            "total": 5,
            "total_pages": 3,
            "page": first // 2 + 1,
            **({"first_id": ids[0], "last_id": ids[-1]} if ids else {}),
        }
        body = {field: told[field] for field in fields if field in told}
        return httpx.Response(200, json={**body, key: [{"id": id} for id in ids]})

    return answer


@pytest.mark.parametrize("name", [name for name in SHAPES if name not in PLAIN])
def test_a_list_is_recognised_and_walked(package: Package, name: str) -> None:
    """Three pages give five things; the class of the pages has the official name where there is one."""
    page = getattr(package.client(_answer(name)), name).list()
    assert type(page).__name__ == KINDS.get(name, "BaseSyncPage")
    assert [thing.id for thing in page] == ["0", "1", "2", "3", "4"]
    assert [len(one.data) for one in page.iter_pages()] == [2, 2, 1]
    assert type(page.data[0]) is package.type("Thing")


@pytest.mark.parametrize("name", PLAIN)
def test_what_is_not_known_stays_an_answer(package: Package, name: str) -> None:
    """A list without a way on, or with one that is a guess, gives the model of its answer."""
    assert package.operation(f"{name}.list").page is None
    answer = getattr(package.client(_answer(name)), name).list()
    assert type(answer) is package.type(f"{name}_list")
    assert [thing.id for thing in answer.data] == ["0", "1"]


def test_a_list_with_two_ways_goes_on_by_the_one_it_began_with(package: Package) -> None:
    """Ids and cursors in one list: a call that gives a cursor goes on by cursors, and never by both."""
    page = package.client(_answer("two")).two.list(page="1")
    assert (page.next_arguments, page.has_previous_page()) == ({"page": "3"}, False)
    assert [thing.id for thing in page] == ["1", "2", "3", "4"]
