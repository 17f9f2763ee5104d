"""Lists whose way on stands deep in the answer, or is called what only an overlay knows (``x-page``)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from generated_package import Package, make

from codegen import contract
from codegen.describe import describe
from codegen.errors import SpecError

TEXT, NUMBER, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
THINGS = {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}


def record(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


#: Name → parameters of the query or properties of a body, the answer, and what an overlay says.
LISTS: dict[str, tuple[dict[str, Any], dict[str, Any], Any]] = {
    "deep": ({"cursor": TEXT}, record(data=THINGS, meta=record(pagination=record(next_cursor=TEXT))), None),
    "wrapped": ({"cursor": TEXT}, record(result=record(things=THINGS, next_cursor=TEXT), ok=FLAG), None),
    "more": ({"offset": NUMBER}, record(data=THINGS, page_info=record(has_more=FLAG)), None),
    "nearest": ({"page": TEXT}, record(data=THINGS, next_page=TEXT, links=record(next_page=TEXT)), None),
    "said": (
        {"since": TEXT},
        record(rows=THINGS, gone=THINGS, at=record(mark=TEXT)),
        {"items": "rows", "next": "at.mark"},
    ),
    "skipped": (
        {"row": NUMBER},
        record(rows=THINGS, all=NUMBER),
        {"style": "offset", "argument": "row", "total": "all"},
    ),
    "body": ({"since": TEXT, "q": TEXT}, record(rows=THINGS, mark=TEXT), {"argument": "since", "next": "mark"}),
}
LISTS["said"][2]["argument"] = "since"
PLAIN = {
    "either": ({"cursor": TEXT}, record(data=THINGS, a=record(next_cursor=TEXT), b=record(next_cursor=TEXT)), None),
    "denied": ({"page": TEXT}, record(data=THINGS, next_page=TEXT), False),
    "too_deep": ({"cursor": TEXT}, record(data=THINGS, a=record(b=record(c=record(next_cursor=TEXT)))), None),
}


def document(lists: dict[str, Any]) -> dict[str, Any]:
    paths = {}
    for name, (asked, answer, said) in lists.items():
        responses = {"200": {"description": "", "content": {"application/json": {"schema": answer}}}}
        operation: dict[str, Any] = {"responses": responses}
        if name == "body":
            content = {"application/json": {"schema": record(**asked)}}
            operation |= {"requestBody": {"content": content}, "x-method": "list"}
        else:
            operation["parameters"] = [{"name": one, "in": "query", "schema": rule} for one, rule in asked.items()]
        if said is not None:
            operation["x-page"] = said
        paths[f"/{name}"] = {"post" if name == "body" else "get": operation}
    thing = {**record(id=TEXT), "required": ["id"]}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": {"Thing": thing}},
    }


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    folder: Path = tmp_path_factory.mktemp("said")
    (folder / "description.json").write_text(json.dumps(document({**LISTS, **PLAIN})), encoding="utf-8")
    return make(folder / "description.json", folder / "made", "page_said")


def server(request: httpx.Request) -> httpx.Response:
    """Five things, two on a page, at every place that one of the lists looks at."""
    asked = json.loads(request.content) if request.content else dict(request.url.params)
    given = next((asked[one] for one in ("cursor", "offset", "page", "since", "row") if one in asked), 0)
    if request.method == "POST":
        assert asked["q"] == "all"
    first = int(given)
    things = [{"id": str(number)} for number in range(first, min(first + 2, 5))]
    following = str(first + 2) if first + 2 < 5 else None
    told = {
        "deep": {"data": things, "meta": {"pagination": {"next_cursor": following}}},
        "wrapped": {"result": {"things": things, "next_cursor": following}, "ok": True},
        "more": {"data": things, "page_info": {"has_more": following is not None}},
        "nearest": {"data": things, "next_page": following, "links": {"next_page": "elsewhere"}},
        "said": {"rows": things, "gone": [{"id": "x"}], "at": {"mark": following}},
        "skipped": {"rows": things, "all": 5},
        "body": {"rows": things, "mark": following},
    }
    name = request.url.path.strip("/")
    return httpx.Response(200, json={key: value for key, value in told[name].items() if value is not None})


@pytest.mark.parametrize("name", LISTS)
def test_a_list_goes_on_wherever_it_says_so(package: Package, name: str) -> None:
    """Three pages give five things, by the arguments that it has; the items of a page can be replaced."""
    arguments = {"q": "all"} if name == "body" else {}
    page = getattr(package.client(server), name).list(**arguments)

    assert [thing.id for thing in page] == ["0", "1", "2", "3", "4"]
    assert [len(one.data) for one in page.iter_pages()] == [2, 2, 1]
    page.data = page.data[:1]
    assert [thing.id for thing in page.data] == ["0"]
    assert page.to_dict() != getattr(package.client(server), name).list(**arguments).to_dict()


def test_where_the_next_page_is_asked_for_is_told(package: Package) -> None:
    """An argument of the query is one of its address, one of the body is a part of that."""
    client = package.client(server)

    assert client.said.list().next_page_info().params == {"since": "2"}
    assert client.body.list(q="all").next_page_info().json == {"since": "2"}


@pytest.mark.parametrize("name", PLAIN)
def test_what_is_not_clear_is_no_list(package: Package, name: str) -> None:
    """Two cursors of one depth, one that is too deep, and what an overlay denies."""
    assert package.operation(f"{name}.list").page is None


@pytest.mark.parametrize(
    ("said", "problem", "nearest"),
    [
        ({"argument": "sinse", "next": "at.mark", "items": "rows"}, "does not know 'sinse'", "since"),
        ({"argument": "since", "next": "at.marc", "items": "rows"}, "the answer does not know 'at.marc'", "at.mark"),
        ({"argument": "since", "nxt": "at.mark"}, "x-page does not know 'nxt'", "next"),
        ({"argument": "since", "next": "at.mark", "style": "cursors"}, "does not know 'cursors'", "cursor"),
        ({"argument": "since", "next": "at.mark"}, "not clear which list", ""),
        ({"argument": "since", "items": "rows"}, "lacks `next`", ""),
        ({"next": "at.mark"}, "lacks `argument`", ""),
        ({"argument": 1}, "is a text", ""),
        (True, "or false", ""),
    ],
)
def test_what_an_overlay_says_wrong_of_a_list_is_refused(tmp_path: Path, said: Any, problem: str, nearest: str) -> None:
    """Each with the place of `x-page`, and the name that may be meant."""
    asked, answer, _ = LISTS["said"]
    file = tmp_path / "description.json"
    file.write_text(json.dumps(document({"said": (asked, answer, said)})), encoding="utf-8")

    with pytest.raises(SpecError) as caught:
        describe(contract.read_source(str(file)))

    error = caught.value
    assert problem in error.problem
    assert (error.pointer, error.nearest) == ("/paths/~1said/get/x-page", nearest)
    assert error.remedy
