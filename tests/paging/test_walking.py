"""Limits, directions, kept cursors, and errors in the middle."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from tests.client.calls import gathered, settled
from tests.helpers.scenes import COLOURS

from .lists import BOTH, Server, numbers, play, take


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("package", BOTH)
@pytest.mark.parametrize(
    ("limits", "count", "calls"),
    [
        ({}, 7, 4),
        ({"max_items": 0}, 0, 1),
        ({"max_items": 3}, 3, 2),
        ({"max_items": 4}, 4, 2),
        ({"max_items": 99}, 7, 4),
        ({"max_pages": 2}, 4, 2),
        ({"max_pages": 2, "max_items": 3}, 3, 2),
        ({"max_pages": 0}, 0, 1),
    ],
)
def test_limits_bound_items_and_requests(
    colour: str, package: str, limits: dict[str, int], count: int, calls: int, prefetch: bool
) -> None:
    """No more items than wanted are given, and no page is asked for whose items are not."""

    async def scene(client: Any, server: Server) -> None:
        page = await settled(client.models.list())
        found = await gathered(page.iter_items(**limits, prefetch=prefetch))
        assert numbers(found) == list(range(count))
        assert len(server.requests) == calls

    play(colour, scene, package=package)


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("colour", COLOURS)
def test_pages_are_bounded(colour: str, prefetch: bool) -> None:
    """`iter_pages` begins with the page itself, and ends after `max_pages`."""

    async def scene(client: Any, server: Server) -> None:
        page = await settled(client.models.list())
        pages = await gathered(page.iter_pages(max_pages=3, prefetch=prefetch))
        assert pages[0] is page
        assert [numbers(one.data) for one in pages] == [[0, 1], [2, 3], [4, 5]]
        assert len(server.requests) == 3

    play(colour, scene)


@pytest.mark.parametrize("name", ["max_items", "max_pages"])
def test_a_negative_limit_is_refused(name: str) -> None:
    """The message names the limit."""

    async def scene(client: Any, server: Server) -> None:
        with pytest.raises(ValueError, match=name):
            client.models.list().iter_items(**{name: -1})

    play("sync", scene)


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("colour", COLOURS)
def test_an_error_in_the_middle_can_be_overcome(colour: str, prefetch: bool) -> None:
    """The error comes after the items of the pages before it, and going on with the same iterator loses nothing."""

    async def scene(client: Any, server: Server) -> None:
        page = await settled(client.models.list())
        items = page.iter_items(prefetch=prefetch)
        found: list[Any] = []
        server.fail = 1
        with pytest.raises(attropic.InternalServerError):
            await take(items, found)
        assert numbers(found) == [0, 1]
        assert items.page is page
        assert numbers(await gathered(items)) == [2, 3, 4, 5, 6]

    play(colour, scene)


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("colour", COLOURS)
def test_a_deleted_cursor_is_an_error_where_it_is_needed(colour: str, prefetch: bool) -> None:
    """An API that forgets deleted items refuses the cursor, and the list goes on from the item before it."""

    async def scene(client: Any, server: Server) -> None:
        page = await settled(client.models.list())
        items, found = page.iter_items(prefetch=prefetch), list[Any]()
        del server.rows[1]
        with pytest.raises(attropic.BadRequestError, match="id_1"):
            await take(items, found)
        assert numbers(found) == [0, 1]
        assert numbers(await gathered(client.models.list(after_id="id_0"))) == [2, 3, 4, 5, 6]

    play(colour, scene)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_list_goes_on_from_a_kept_cursor(colour: str) -> None:
    """`next_arguments` are arguments of `list`, so that another program may go on."""

    async def scene(client: Any, server: Server) -> None:
        page = await settled(client.models.list())
        kept = page.next_arguments
        assert kept == {"after_id": "id_1"}
        assert numbers(await gathered(client.models.list(limit=2, **kept))) == [2, 3, 4, 5, 6]

    play(colour, scene)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("extra", [False, True], ids=["argument", "extra_query"])
def test_before_id_goes_backwards(colour: str, extra: bool) -> None:
    """A list that begins before an id is walked towards its front."""

    async def scene(client: Any, server: Server) -> None:
        asked: Any = {"extra_query": {"before_id": "id_5"}} if extra else {"before_id": "id_5"}
        page = await settled(client.models.list(**asked))
        pages = await gathered(page.iter_pages())
        assert [numbers(one.data) for one in pages] == [[3, 4], [1, 2], [0]]
        assert [asked.get("before_id") for asked in server.asked] == ["id_5", "id_3", "id_1"]

    play(colour, scene)


@pytest.mark.parametrize("colour", COLOURS)
def test_the_page_before_is_found(colour: str) -> None:
    """From the third page back to the first, and forwards again; the first has none before it."""

    async def scene(client: Any, server: Server) -> None:
        first = await settled(client.models.list())
        assert not first.has_previous_page()
        with pytest.raises(RuntimeError, match="no page before"):
            await settled(first.get_previous_page())
        third = await settled((await settled(first.get_next_page())).get_next_page())
        second = await settled(third.get_previous_page())
        assert numbers(second.data) == [2, 3]
        assert numbers((await settled(second.get_next_page())).data) == [4, 5]
        again = await settled(second.get_previous_page())
        assert (numbers(again.data), again.has_previous_page(), again.has_next_page()) == ([0, 1], False, True)

    play(colour, scene)
