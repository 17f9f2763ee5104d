"""Pages of lists in both styles: whole, in order, and stable while objects come and go."""

from __future__ import annotations

from typing import Any

import pytest

from attropic.localserver import ApiError
from attropic.localserver._pages import page_by_cursor, page_by_id

ITEMS = [{"id": f"x_{number:03d}", "name": f"n{number % 3}"} for number in range(20, 0, -1)]
IDS = [item["id"] for item in ITEMS]


def issued(id: str) -> bool:
    return id.startswith("x_") and 0 < int(id[2:]) <= 20


def ids(page: dict[str, Any]) -> list[str]:
    return [item["id"] for item in page["data"]]


@pytest.mark.parametrize("limit", [1, 3, 7, 20, 50])
def test_a_list_is_gone_through_forwards_and_backwards(limit: int) -> None:
    """Pages by id give every object once, in order, from both ends."""
    forward: list[str] = []
    given: dict[str, Any] = {"limit": limit}
    while True:
        page = page_by_id(ITEMS, given)
        forward += ids(page)
        assert (page["first_id"], page["last_id"]) == (ids(page)[0], ids(page)[-1])
        if not page["has_more"]:
            break
        given = {"limit": limit, "after_id": page["last_id"]}
    backward: list[str] = [IDS[-1]]
    more = True
    while more:
        page = page_by_id(ITEMS, {"limit": limit, "before_id": backward[0]})
        backward = ids(page) + backward
        more = page["has_more"]
    assert forward == backward == IDS


def test_a_page_is_as_long_as_the_usual_limit() -> None:
    """Without a limit a page has the usual length."""
    many = [{"id": f"x_{number:03d}"} for number in range(99, 0, -1)]
    assert len(page_by_id(many, {})["data"]) == len(page_by_cursor(many, {})["data"]) == 20
    assert len(page_by_id(many, {}, usual=5)["data"]) == len(page_by_cursor(many, {}, usual=5)["data"]) == 5


def test_an_empty_list_has_one_empty_page() -> None:
    """Nothing is listed as nothing, without cursors."""
    assert page_by_id([], {}) == {"data": [], "first_id": None, "last_id": None, "has_more": False}
    assert page_by_cursor([], {}) == {"data": [], "next_page": None}


@pytest.mark.parametrize("field", ["after_id", "before_id"])
@pytest.mark.parametrize("id", ["x_999", "x_021", "y", ""])
def test_an_id_of_no_object_is_refused_by_the_name_of_its_field(field: str, id: str) -> None:
    """A cursor that was never an id of the list is an error, not an empty page."""
    with pytest.raises(ApiError, match=f"^{field}: ") as caught:
        page_by_id(ITEMS, {field: id}, issued=lambda id: issued(id) if id.startswith("x_") else False)
    assert caught.value.status == 400


def test_both_directions_at_once_are_refused() -> None:
    """A page cannot be after one object and before another."""
    with pytest.raises(ApiError, match=r"^before_id: "):
        page_by_id(ITEMS, {"after_id": IDS[3], "before_id": IDS[9]})


def test_who_deletes_each_object_that_is_listed_still_sees_all() -> None:
    """The id of an object that is gone is still a place in the list."""
    left, seen = list(ITEMS), []
    given: dict[str, Any] = {"limit": 6}
    while True:
        page = page_by_id(left, given, issued=issued)
        seen += ids(page)
        left = [item for item in left if item["id"] not in seen]
        if not page["has_more"]:
            break
        given = {"limit": 6, "after_id": page["last_id"]}
    assert seen == IDS
    assert ids(page_by_id(ITEMS[5:], {"before_id": IDS[2], "limit": 3}, issued=issued)) == []


def test_an_object_that_is_gone_is_a_place_between_those_that_stay() -> None:
    """A page after it begins with the next one, a page before it ends with the one before."""
    left = [item for item in ITEMS if item["id"] not in IDS[5:8]]
    assert ids(page_by_id(left, {"after_id": IDS[6], "limit": 2}, issued=issued)) == IDS[8:10]
    assert ids(page_by_id(left, {"before_id": IDS[6], "limit": 2}, issued=issued)) == IDS[3:5]


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("limit", [1, 3, 20])
def test_cursors_lead_through_a_list_while_objects_come_and_go(descending: bool, limit: int) -> None:
    """Objects that stay are seen once, whatever is added or removed behind and before the cursor."""
    items, seen = list(ITEMS), []
    given: dict[str, Any] = {"limit": limit}
    while True:
        page = page_by_cursor(items, given, descending=descending)
        assert page["data"]
        seen += ids(page)
        new = "x_999" if descending else "x_000"
        items = [{"id": new}, *(item for item in items if item["id"] not in (seen[-1], new))]
        if page["next_page"] is None:
            break
        given = {"limit": limit, "page": page["next_page"]}
    assert seen == sorted(IDS, reverse=descending)


def test_a_cursor_follows_any_order() -> None:
    """Objects are ordered by the key that the list has, of several parts where one does not tell them apart."""

    def key(item: dict[str, str]) -> tuple[str, str]:
        return item["name"], item["id"]

    seen: list[dict[str, str]] = []
    cursor = None
    while True:
        page = page_by_cursor(ITEMS, {"limit": 4, "page": cursor}, key=key, descending=False)
        seen += page["data"]
        cursor = page["next_page"]
        if cursor is None:
            break
    assert seen == sorted(ITEMS, key=key)


def _cursor(listing: str = "things.list", **filters: str) -> str:
    return str(page_by_cursor(ITEMS, {"limit": 3, **filters}, listing=listing)["next_page"])


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "page_",
        "x_003",
        "page_!!!",
        "page_é",
        _cursor()[:-1],
        _cursor() + "A",
        _cursor().removeprefix("page_"),
        _cursor("others.list"),
        _cursor(source="custom"),
    ],
)
def test_a_cursor_that_this_list_did_not_give_is_refused(cursor: str) -> None:
    """A made-up cursor, a broken one, and one of another listing or of other filters are errors."""
    with pytest.raises(ApiError, match=r"^page: ") as caught:
        page_by_cursor(ITEMS, {"page": cursor}, listing="things.list")
    assert caught.value.status == 400


def test_a_cursor_says_nothing_and_holds_for_another_limit_and_other_headers() -> None:
    """Clients may change how much they want, and send other headers; the cursor itself shows no id."""
    cursor = _cursor()
    headers = {"anthropic-beta": ["x"], "anthropic-version": "2023-06-01", "x-api-key": "secret"}
    page = page_by_cursor(ITEMS, {"page": cursor, "limit": 100, **headers}, listing="things.list")
    assert ids(page) == IDS[3:]
    assert "x_" not in cursor


@pytest.mark.parametrize(("limit", "most"), [(0, 100), (-1, 100), (101, 100), (1001, 1000)])
def test_a_limit_out_of_bounds_is_refused(limit: int, most: int) -> None:
    """A limit below one or above the greatest is an error that names it."""
    with pytest.raises(ApiError, match=r"^limit: Input should be"):
        page_by_cursor(ITEMS, {"limit": limit}, most=most)
