"""Every list operation of the description, in both packages and both colours."""

from __future__ import annotations

from typing import Any

import pytest

from attropic.pagination import BaseAsyncPage, BaseSyncPage
from attropic_api._index import OPERATIONS
from tests.client.calls import entered, gathered, settled
from tests.helpers.scenes import run

from .lists import LISTS, Server, client_of, contract, method, numbers, operation, parents, row, rows, schema

WAYS = [("generated", "sync"), ("generated", "asyncio"), ("attropic", "sync"), ("attropic", "asyncio")]


def test_no_list_is_left_out() -> None:
    """Each operation whose answer has items and a cursor gives pages, and each method that is called `list`."""
    cursors = {"next_page", "last_id"}
    listed = {
        name
        for name, (verb, path, _) in OPERATIONS.items()
        if verb == "GET"
        and "200" in contract()["paths"][path]["get"]["responses"]
        and cursors & schema(name).get("properties", {}).keys()
    }
    assert set(LISTS) == listed | {name for name in OPERATIONS if name.endswith(".list")}
    assert len(LISTS) > 20


@pytest.mark.parametrize(("package", "colour"), WAYS)
@pytest.mark.parametrize("name", LISTS)
def test_all_items_are_given(name: str, package: str, colour: str) -> None:
    """Iterating gives each item once, typed, over three pages that are asked for one after another."""
    server = Server(name, rows(5, row(name)))

    async def main() -> list[Any]:
        async with entered(client_of(package, colour, server)) as client:
            return await gathered(method(client, name)(**parents(name)))

    found = run(colour, main)
    assert numbers(found) == [0, 1, 2, 3, 4]
    assert {type(item).__module__.split(".")[0] for item in found} == {"attropic_api"}
    page = operation(name).page
    assert page is not None
    given = ["id_1", "id_3"] if page.style == "ids" else ["c2", "c4"]
    assert [asked.get(page.next[0]) for asked in server.asked] == [None, *given]


@pytest.mark.parametrize(("package", "colour"), WAYS)
@pytest.mark.parametrize("name", LISTS)
def test_pages_are_gone_through_by_hand(name: str, package: str, colour: str) -> None:
    """A page has its items, knows whether there is another one, gives it, and refuses to when there is none."""
    server = Server(name, rows(3, row(name)))

    async def main() -> None:
        async with entered(client_of(package, colour, server)) as client:
            page = await settled(method(client, name)(**parents(name)))
            assert isinstance(page, BaseSyncPage if colour == "sync" else BaseAsyncPage)
            assert (numbers(page.data), page.has_next_page()) == ([0, 1], True)
            info: Any = page.next_page_info()
            assert info.params == page.next_arguments
            last = await settled(page.get_next_page())
            assert type(last) is type(page)
            assert (numbers(last.data), last.has_next_page(), last.next_page_info()) == ([2], False, None)
            with pytest.raises(RuntimeError, match="no page after"):
                await settled(last.get_next_page())

    run(colour, main)
    assert len(server.requests) == 2
