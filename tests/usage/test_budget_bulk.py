"""Budgets where calls are made by something else: bulk runs and loops of tools."""

from __future__ import annotations

from pathlib import Path

import pytest

from attropic.bulk import LiveMode
from attropic.localserver import Api
from attropic.testing import local_client
from attropic.tools import tool
from attropic.usage import Budget, BudgetExceededError
from tests.bulk.live import Run, good, item

from .spending import ASK


def test_a_bulk_run_stops_where_the_budget_of_its_client_ends(tmp_path: Path) -> None:
    """What is not paid for is not sent, and stays pending instead of failing."""
    budget = Budget(max_tokens=100, estimate=lambda params: 10)

    def limit(work: object) -> None:
        work.client = work.client.with_options(budget=budget)  # type: ignore[attr-defined]

    run = Run(tmp_path, [item(n) for n in range(80)], good, mode=LiveMode(concurrency=1), work=limit)

    assert isinstance(run.error, BudgetExceededError)
    assert 0 < run.counts.succeeded == len(run.requests) < 80
    assert run.counts.succeeded + len(run.pending) == 80
    assert budget.spent_tokens == 3 * len(run.requests) <= 100


def test_a_loop_of_tools_stops_where_its_budget_ends() -> None:
    """Each of its calls is paid by itself; the one that is not paid for is not sent."""
    api = Api()

    @tool
    def look(place: str) -> str:
        """Look somewhere."""
        return place

    budget = Budget(max_tokens=10_000)
    with local_client(api=api) as client, client.budget(budget):
        client.messages.tool_runner(**ASK, tools=[look]).until_done()
    with local_client(api=api, budget=Budget(max_tokens=1)) as client, pytest.raises(BudgetExceededError):
        client.messages.tool_runner(**ASK, tools=[look]).until_done()

    assert budget.spent_tokens > 0 == budget.reserved_tokens
