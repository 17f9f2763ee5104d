"""What type checkers must see of lists. Checked by ``make types``, never run."""

from __future__ import annotations

from typing_extensions import assert_type

from attropic import Anthropic, APIResponse, AsyncAnthropic
from attropic.pagination import AsyncPage, AsyncPageCursor, AsyncPaginator, SyncPage, SyncPageCursor
from attropic.types import ModelInfo
from attropic.types.beta import BetaManagedAgentsAgent
from attropic_api.client import Client


def lists(client: Anthropic, alone: Client) -> None:
    """Pages are generic in their items, by way of every method."""
    page = client.models.list()
    assert_type(page, SyncPage[ModelInfo])
    assert_type(page.data, list[ModelInfo])
    assert_type(page.last_id, str | None)
    assert_type(page.get_next_page(), SyncPage[ModelInfo])
    for model in page:
        assert_type(model, ModelInfo)
    for one in page.iter_pages(max_pages=3):
        assert_type(one, SyncPage[ModelInfo])
    for model in page.iter_items(max_items=3, prefetch=True):
        assert_type(model, ModelInfo)
    for model in alone.models.list():
        assert_type(model, ModelInfo)
    assert_type(client.beta.agents.list(), SyncPageCursor[BetaManagedAgentsAgent])
    assert_type(client.models.with_raw_response.list(), APIResponse[SyncPage[ModelInfo]])
    assert_type(client.get_api_list("/v1/x", model=ModelInfo, page=SyncPage[ModelInfo]), SyncPage[ModelInfo])


async def async_lists(client: AsyncAnthropic) -> None:
    """Awaited or iterated over."""
    assert_type(client.models.list(), AsyncPaginator[ModelInfo, AsyncPage[ModelInfo]])
    page = await client.models.list()
    assert_type(page, AsyncPage[ModelInfo])
    assert_type(await page.get_next_page(), AsyncPage[ModelInfo])
    async for model in client.models.list():
        assert_type(model, ModelInfo)
    async for model in page.iter_items(max_items=3):
        assert_type(model, ModelInfo)
    async for one in client.beta.agents.list().iter_pages():
        assert_type(one, AsyncPageCursor[BetaManagedAgentsAgent])
    raw = await client.models.with_raw_response.list()
    assert_type(await raw.parse(), AsyncPage[ModelInfo])
