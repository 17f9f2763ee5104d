"""``Usage``: the counters of an answer, and of many together."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.usage import PriceTable, UnknownPriceWarning, Usage
from attropic_api.models import MessageDeltaUsage

from .answers import message, total, written

DAY = date(2026, 11, 26)
WHOLE = message(
    "claude-opus-5",
    input_tokens=1,
    output_tokens=20,
    cache_read_input_tokens=300,
    service_tier="standard",
    inference_geo="global",
    speed="standard",
    server_tool_use={"web_search_requests": 2, "web_fetch_requests": 0},
    output_tokens_details={"thinking_tokens": 15},
    frobnications=7,
    ephemeral={"deep": {"down": 3}},
    **written(short=4_000, long=50_000),
)


def test_the_counters_of_an_answer() -> None:
    """Every counter has its name, those that this version does not know keep theirs, and the whole is known."""
    used = Usage.of(WHOLE)
    assert (used.input, used.cache_read, used.cache_write_5m, used.cache_write_1h) == (1, 300, 4_000, 50_000)
    assert (used.output, used.thinking, used.total) == (20, 15, 54_321)
    assert used.server_tools == {"web_search_requests": 2}
    assert (used.service_tier, used.inference_geo, used.speed) == ("standard", "global", "standard")
    assert used.other == {"frobnications": 7, "ephemeral.deep.down": 3}
    assert (used.calls, used.iterations, used.models) == (1, 1, ["claude-opus-5"])


@pytest.mark.parametrize(
    "value",
    [WHOLE, WHOLE.to_dict(), Usage.of(WHOLE), WHOLE.usage, WHOLE.usage.to_dict()],
    ids=lambda v: type(v).__name__,
)
def test_whatever_form_it_comes_in(value: Any) -> None:
    """A message, its usage, their JSON and a ``Usage`` are the same usage."""
    assert Usage.of(value, "claude-opus-5") == Usage.of(WHOLE)


def test_the_end_of_a_stream_is_a_usage() -> None:
    """What ``message_delta`` says can be counted as well."""
    told = MessageDeltaUsage.from_dict({"output_tokens": 9, "input_tokens": 2})
    assert (Usage.of(told).input, Usage.of(told).output) == (2, 9)


def test_usages_add_up() -> None:
    """Counters are added, calls are counted, and calls that are alike are one charge however many they are."""
    used = sum([Usage.of(WHOLE)] * 1_000, Usage())
    assert (used.input, used.output, used.calls, used.total) == (1_000, 20_000, 1_000, 54_321_000)
    assert (used.thinking, used.other["frobnications"], used.server_tools["web_search_requests"]) == (
        15_000,
        7_000,
        2_000,
    )
    assert len(used.charges) == 1
    assert sum([Usage.of(WHOLE)] * 2) == Usage.of(WHOLE) + Usage.of(WHOLE)
    with pytest.raises(TypeError):
        _ = used + 1


def test_a_sum_costs_what_its_members_cost() -> None:
    """The cost of a sum over models, regions, batches and both sides of a boundary is the sum of the costs."""
    answers = [
        message("claude-opus-5", input_tokens=10, output_tokens=3, inference_geo="us"),
        message("claude-opus-5", input_tokens=10, output_tokens=3, inference_geo="global"),
        message("claude-haiku-5-5", input_tokens=99_000, service_tier="batch"),
        message("claude-haiku-5-5", input_tokens=100_001),
        message("claude-haiku-5-5", input_tokens=2, cache_read_input_tokens=99_998),
        message("claude-haiku-5-5", input_tokens=1_000_000),
    ] * 3
    costs = [answer.cost(on=DAY) for answer in answers]
    used = sum(map(Usage.of, answers), Usage())
    assert total(used.cost(on=DAY)) == sum(map(total, costs))
    assert (len(used.charges), used.calls, used.inference_geo) == (6, 18, None)


def test_a_sum_over_a_boundary_of_other_prices_has_no_cost() -> None:
    """Calls added up on both sides of a boundary that only other prices have are unknown, not wrong."""
    prices = PriceTable.default().with_overrides(
        {"models": {"mine": {"input": 1, "long": {"over": 1_000, "input": 2}}}}
    )
    short, long = (Usage.of(message("mine", input_tokens=count)) for count in (1_000, 1_001))
    assert total((short + short).cost(prices=prices)) == Decimal("0.002")
    with pytest.warns(UnknownPriceWarning, match="below and above 1000 tokens were added up"):
        assert (short + long).cost(prices=prices) is None


def test_calls_of_models_behind_one_answer() -> None:
    """An answer that took several calls says how many, and of which models; what they leave out is not lost."""
    used = Usage.of(
        message(
            "claude-sonnet-5",
            input_tokens=100,
            output_tokens=50,
            server_tool_use={"web_search_requests": 1, "web_fetch_requests": 0},
            iterations=[
                {"type": "message", "input_tokens": 60, "output_tokens": 20},
                {"type": "advisor_message", "model": "claude-opus-5", "input_tokens": 500, "output_tokens": 9},
            ],
        )
    )
    assert (used.calls, used.iterations, used.models) == (1, 2, ["claude-sonnet-5", "claude-opus-5"])
    assert used.output == 20 + 9 + 21  # 50 that the answer says, less those of its calls
    assert used.server_tools == {"web_search_requests": 1}


def test_what_the_cache_saved() -> None:
    """Without the cache all input is plain, so that the difference is what the cache saved, or cost."""
    used = Usage.of(message("claude-opus-5", input_tokens=10, cache_read_input_tokens=90, output_tokens=1))
    assert (used.uncached().input, used.uncached().cache_read, used.uncached().output) == (100, 0, 1)
    without, cost = used.uncached().cost(on=DAY), used.cost(on=DAY)
    assert without is not None
    assert cost is not None
    assert (without - cost).total == 90 * (5 - Decimal("0.5")) / 1_000_000


def test_a_usage_is_a_value() -> None:
    """It can be copied and pickled, and cannot be changed."""
    used = Usage.of(WHOLE)
    assert pickle.loads(pickle.dumps(used)) == copy.deepcopy(used) == used
    with pytest.raises(AttributeError):
        used.calls = 2  # type: ignore[misc]


def test_a_model_must_be_said() -> None:
    """A usage without its model has a cost only when the model is given."""
    used = Usage.of(WHOLE.usage)
    with pytest.raises(ConfigurationError, match="give `model`"):
        used.cost()
    assert used.cost("claude-opus-5", on=DAY) == Usage.of(WHOLE).cost(on=DAY)


@pytest.mark.parametrize("value", [3, "usage", None, object()])
def test_what_has_no_usage_is_refused(value: Any) -> None:
    """Something that is neither an answer nor a usage is refused with its type."""
    with pytest.raises(ConfigurationError, match=f"{type(value).__name__} has no usage"):
        Usage.of(value)
