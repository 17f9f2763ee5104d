"""What a page is and keeps: its class, its fields, the options of the first call."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

import attropic
from attropic.pagination import (
    AsyncBidirectionalPageCursor,
    AsyncPage,
    AsyncPageCursor,
    AsyncReportPageCursor,
    AsyncTokenPage,
    SyncBidirectionalPageCursor,
    SyncPage,
    SyncPageCursor,
    SyncReportPageCursor,
    SyncTokenPage,
)
from tests.client.calls import entered, gathered, settled
from tests.helpers.scenes import COLOURS

from .lists import BOTH, Server, by_ids, numbers, play, rows, told

KINDS: dict[str, list[Any]] = {
    "sync": [SyncPage, SyncPageCursor, SyncTokenPage, SyncBidirectionalPageCursor, SyncReportPageCursor],
    "async": [AsyncPage, AsyncPageCursor, AsyncTokenPage, AsyncBidirectionalPageCursor, AsyncReportPageCursor],
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("number", range(5))
def test_a_list_by_path_goes_on_as_its_class_says(colour: str, number: int) -> None:
    """`get_api_list` gives pages of the class, with typed items, for what the description does not know."""
    kind: Any = KINDS["sync" if colour == "sync" else "async"][number]
    argument = ["after_id", "page", "page_token", "page", "page"][number]

    def answer(request: httpx.Request) -> httpx.Response:
        first = argument not in request.url.params
        body = by_ids("a", more=first) | ({"next_page": "a"} if first else {"prev_page": "b"})
        assert (request.url.path, request.url.params["q"], request.headers["x"]) == ("/v1/new", "1", "y")
        return httpx.Response(200, json={**body, "data": rows(1)})

    async def scene(client: Any, server: Any) -> None:
        asked = client.get_api_list(
            "/v1/new?q=1", model=attropic.types.ModelInfo, page=kind[Any], options={"headers": {"x": "y"}}
        )
        page = await settled(asked)
        assert isinstance(page, kind)
        assert [type(item) for item in await gathered(page)] == [attropic.types.ModelInfo] * 2
        last = await settled(page.get_next_page())
        assert last.has_previous_page() is (number in (0, 3))

    play(colour, scene, answer)


@pytest.mark.parametrize("page", [dict, "SyncPage", None])
def test_only_classes_of_pages_say_how_a_list_goes_on(page: Any) -> None:
    """Another value for `page` is refused by name."""

    async def scene(client: Any, server: Any) -> None:
        with pytest.raises(attropic.ConfigurationError, match="`page`"):
            client.get_api_list("/v1/new", model=dict, page=page)

    play("sync", scene)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("package", BOTH)
def test_options_of_the_first_call_stay(colour: str, package: str) -> None:
    """Headers, query, betas and timeout of the first call are those of every page."""

    async def scene(client: Any, server: Server) -> None:
        listed = client.models.list(
            limit=2, betas=["b-1"], extra_headers={"x-mine": "1"}, extra_query={"after_id": "id_0", "z": "2"}, timeout=7
        )
        assert numbers(await gathered(listed)) == [1, 2, 3, 4, 5, 6]
        for request in server.requests:
            assert (request.headers["x-mine"], request.headers["anthropic-beta"]) == ("1", "b-1")
            assert (request.headers["x-api-key"], request.extensions["timeout"]["read"]) == ("sk-test", 7)
            assert (request.url.params["z"], request.url.params["limit"]) == ("2", "2")
        assert [asked["after_id"] for asked in server.asked] == ["id_0", "id_2", "id_4"]

    play(colour, scene, package=package)


@pytest.mark.parametrize("colour", COLOURS)
def test_each_page_is_a_call_of_its_own(colour: str) -> None:
    """Retries and hooks work for every page."""
    ended: list[int] = []
    hooks = attropic.Hooks(on_end=lambda event: ended.append(event.retries_taken))
    policy = attropic.RetryPolicy(max_retries=1, initial_delay=0.0, max_delay=0.0)

    async def scene(client: Any, server: Server) -> None:
        page = await settled(client.models.list())
        server.fail = 1
        assert len(await gathered(page)) == 7

    play(colour, scene, hooks=hooks, retry=policy, max_retries=1)
    assert ended == [0, 1, 0, 0]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("package", BOTH)
def test_answers_give_pages(colour: str, package: str) -> None:
    """`with_raw_response` and `with_streaming_response` parse to a page that goes on with values."""

    async def scene(client: Any, server: Server) -> None:
        raw = await settled(client.models.with_raw_response.list())
        page = await settled(raw.parse())
        assert isinstance(page, SyncPage if colour == "sync" else AsyncPage)
        assert len(await gathered(page)) == 7
        async with entered(client.models.with_streaming_response.list()) as answer:
            assert len(await gathered(await settled(answer.parse()))) == 7

    play(colour, scene, package=package)


def test_a_page_is_a_model() -> None:
    """It has every property, known or not, as the answer; copies and pickles hold no client."""
    answer = {**by_ids("a", "b"), "of_tomorrow": {"x": 1}}

    async def scene(client: Any, server: Any) -> None:
        page = client.models.list()
        assert (page.has_more, page.first_id, page.last_id, page.of_tomorrow) == (True, "a", "b", {"x": 1})
        assert page.model_dump(mode="json")["of_tomorrow"] == {"x": 1}
        assert page.to_dict()["data"][0]["id"] == "a"
        assert page.additional_properties == {"of_tomorrow": {"x": 1}}
        assert page._request_id == "req_9"
        assert repr(page).startswith("SyncPage(data=[ModelInfo(")
        with pytest.raises(AttributeError, match="of_today"):
            page.of_today  # noqa: B018
        again = pickle.loads(pickle.dumps(page))
        assert (again == page, again.has_next_page()) == (True, False)
        assert copy.deepcopy(page).has_next_page()
        page.data = page.data[:1]
        assert [item.id for item in page.data] == ["a"] != [item.id for item in again.data]

    play("sync", scene, lambda request: httpx.Response(200, json=answer, headers={"request-id": "req_9"}))


def test_a_page_may_be_made_by_hand() -> None:
    """For tests of one's own: fields by name, and no next page."""
    page: SyncPage[Any] = SyncPage(data=[1, 2], has_more=True)
    assert (list(page), page.has_more, page.last_id, page.has_next_page()) == ([1, 2], True, None, False)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("package", BOTH)
def test_items_that_are_left_out_are_none(colour: str, package: str) -> None:
    """`data` is an empty list when the server leaves it out."""

    async def scene(client: Any, server: Any) -> None:
        page = await settled(client.beta.agents.list())
        assert (page.data, page.has_next_page(), page.to_dict()) == ([], False, {})

    play(colour, scene, told({}), package)
