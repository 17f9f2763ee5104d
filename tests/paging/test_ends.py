"""How lists end, and those that do not."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import attropic
from attropic.pagination import (
    ItemIterator,
    PaginationLoopError,
)
from attropic_api._runtime.paging import PaginationLoopError as GeneratedLoopError
from tests.client.calls import gathered, settled
from tests.helpers.scenes import COLOURS

from .lists import BOTH, Server, by_ids, play, row, rows, take, told


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("package", BOTH)
@pytest.mark.parametrize(
    ("answers", "count"),
    [([by_ids("a", "b")], 4), ([by_ids("a"), by_ids("b"), by_ids("c"), by_ids("b")], 4)],
    ids=["itself", "an earlier one"],
)
def test_a_list_without_end_is_an_error(
    colour: str, package: str, answers: list[Any], count: int, prefetch: bool
) -> None:
    """A cursor that comes twice ends the walk with the name of the operation and the cursor."""
    kind = PaginationLoopError if package == "attropic" else GeneratedLoopError
    found: list[Any] = []

    async def scene(client: Any, server: Any) -> None:
        items = (await settled(client.models.list())).iter_items(prefetch=prefetch)
        with pytest.raises(kind, match=r"models\.list does not end.*after_id='b'") as caught:
            await take(items, found)
        assert (caught.value.operation, caught.value.cursor) == ("models.list", {"after_id": "b"})
        assert isinstance(caught.value, attropic.AnthropicError) is (package == "attropic")

    play(colour, scene, told(*answers), package)
    assert len(found) == count


@pytest.mark.parametrize("colour", COLOURS)
def test_a_first_page_may_be_walked_from_twice(colour: str) -> None:
    """What was passed on one walk is no loop on the next."""

    async def scene(client: Any, server: Server) -> None:
        page = await settled(client.models.list())
        assert await gathered(page) == await gathered(page)

    play(colour, scene)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("answers", "items"),
    [
        ([by_ids("a"), by_ids()], ["a"]),
        ([by_ids("a"), {**by_ids("b"), "last_id": None}], ["a", "b"]),
        ([by_ids("a"), by_ids("b", more=False)], ["a", "b"]),
    ],
    ids=["an empty page", "no cursor", "has_more false"],
)
def test_a_list_by_ids_ends(colour: str, answers: list[Any], items: list[str]) -> None:
    """Each of the three signs ends it."""

    async def scene(client: Any, server: Any) -> None:
        assert [item.id for item in await gathered(client.models.list())] == items

    play(colour, scene, told(*answers))


ONE: Any = [{}]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("name", "answers", "count"),
    [
        ("agents", [{"data": ONE, "next_page": "x"}, {"data": [], "next_page": "y"}, {"data": ONE}], 2),
        ("agents", [{"data": ONE, "next_page": "x"}, {"next_page": "y"}, {"data": ONE, "next_page": ""}], 2),
        ("skills", [{"data": ONE, "next_page": "x", "has_more": False}, {"data": ONE, "next_page": None}], 1),
    ],
    ids=["an empty page", "a page without items", "has_more false"],
)
def test_a_list_by_cursor_goes_over_empty_pages(
    colour: str, name: str, answers: list[dict[str, Any]], count: int
) -> None:
    """An empty page in the middle does not end it; no cursor or `has_more` false does."""
    made = rows(1, row(f"beta.{name}.list"))
    served = [{**one, "data": made} if one.get("data") else one for one in answers]
    pages = {None: served[0], "x": served[1], "y": served[-1]}

    async def scene(client: Any, server: Any) -> None:
        assert len(await gathered(getattr(client.beta, name).list())) == count

    play(colour, scene, lambda request: httpx.Response(200, json=pages[request.url.params.get("page")]))


class Empty:
    """A page without items that has one after it, for a while."""

    data: tuple[Any, ...] = ()

    def __init__(self) -> None:
        self.left = 5000

    def has_next_page(self) -> bool:
        return self.left > 0

    def get_next_page(self) -> Empty:
        self.left -= 1
        return self


def test_thousands_of_empty_pages_are_passed() -> None:
    """Pages are gone over in a loop and not by recursion."""
    page: Any = Empty()
    assert list(ItemIterator(lambda: page)) == []
    assert page.left == 0
