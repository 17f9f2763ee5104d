"""What a run costs by the published prices, and what is said of prices that nobody knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from attropic import bulk
from attropic.batches import PollPolicy
from attropic.bulk import BatchMode, Budget, Item, Journal, LiveMode, Outcome, PriceUnknownError, dry_run
from attropic.bulk._estimate import estimate, estimated_tokens
from attropic.bulk._prices import Pricing
from attropic.localserver import Reply
from attropic.localserver.messages import text
from attropic.usage import PriceTable, cost_of
from tests.bulk.scenes import DEFAULTS, World, read

ROWS = [f"prompt {n}" for n in range(6)]
OWN = PriceTable.default().with_overrides({"models": {"my-model": {"input": 3, "output": 15}}})


def quick() -> BatchMode:
    return BatchMode(max_requests=50, poll=PollPolicy(0.005, maximum=0.02), settle=0.05)


MODES: Any = pytest.mark.parametrize("mode", [quick, lambda: LiveMode(concurrency=2)], ids=["batch", "live"])


def runs(folder: Path, inputs: Any = ROWS, **options: Any) -> bulk.BulkReport:
    world = options.pop("world", None) or World(models=("my-model",))
    options = {"mode": quick(), **DEFAULTS, **options}
    return bulk.run(inputs, folder / "out.jsonl", client=world.new_client(), **options)


def row(text: str, model: str) -> dict[str, Any]:
    return {"model": model, "max_tokens": 16, "messages": [{"role": "user", "content": text}]}


@MODES
def test_a_run_costs_what_its_messages_cost(tmp_path: Path, mode: Any) -> None:
    """By the published prices, at half of them in batches; each result has its part, and the report says the sum."""
    report = runs(tmp_path, mode=mode())

    batch = isinstance(mode(), BatchMode)
    messages = [line["result"]["message"] for line in read(tmp_path / "out.jsonl")]
    costs = [float(cost_of(message, batch=batch) or 0) for message in messages]
    with Journal(report.journal, read_only=True) as journal:
        assert [outcome.cost for outcome in journal.outcomes()] == pytest.approx(costs)
    assert report.cost == pytest.approx(sum(costs))
    assert report.cost > 0
    assert str(report) == f"6 of 6 items have a result, cost {report.cost:.6f}"
    usage = messages[0]["usage"]
    each = (usage["input_tokens"] * 2 + usage["output_tokens"] * 10) / 1e6
    assert costs[0] == pytest.approx(each / 2 if batch else each)


@MODES
def test_a_budget_is_kept_by_the_published_prices(tmp_path: Path, mode: Any) -> None:
    """Half of what all would cost pays for half, after the probe."""
    rows = [f"prompt {n:04}" for n in range(400)]
    whole = runs(tmp_path, rows, mode=mode())
    (tmp_path / "b").mkdir()
    assert whole.cost is not None

    part = runs(tmp_path / "b", rows, mode=mode(), budget=whole.cost / 2)

    assert (part.stopped, part.complete) == ("budget", False)
    assert 150 <= part.counts.succeeded <= 200
    assert part.cost is not None
    assert 0 < part.cost <= whole.cost / 2 + 1e-9


@pytest.mark.parametrize("batch", [True, False])
def test_a_budget_needs_prices(tmp_path: Path, batch: bool) -> None:
    """A model without a price in the last row ends the run before anything is sent; the message says what to give."""
    world, mode = World(models=("my-model",)), quick() if batch else LiveMode()
    rows = [*ROWS, row("last", "my-model")]

    with pytest.raises(PriceUnknownError) as caught:
        runs(tmp_path, rows, world=world, mode=mode, budget=1.0)

    where = " in batches" if batch else ""
    assert (caught.value.model, world.calls) == ("my-model", [])
    assert f"budget=1.0 needs the price of every model, and that of 'my-model'{where} is not known" in str(caught.value)
    assert "{'models': {'my-model': {'input': …, 'output': …}}}" in str(caught.value)
    assert runs(tmp_path, rows, world=world, mode=mode, budget=1.0, cost=OWN).complete


@MODES
def test_a_cost_that_is_not_known_is_said(tmp_path: Path, mode: Any) -> None:
    """It is never zero: the report says how many have no price, and what the others cost."""
    report = runs(tmp_path, [*ROWS, row("last", "my-model")], mode=mode())

    assert (report.complete, report.cost, report.unpriced) == (True, None, 1)
    assert report.spent > 0
    assert str(report).endswith(f"cost unknown: 1 has no known price (without it {report.spent:.6f})")


@MODES
def test_results_are_priced_when_their_price_is_given_later(tmp_path: Path, mode: Any) -> None:
    """The same call with prices tells the cost and sends nothing; what came of a batch has the price of batches."""
    world, rows = World(models=("my-model",)), [row(text, "my-model") for text in ROWS]
    assert runs(tmp_path, rows, world=world, mode=mode()).unpriced == 6
    calls = len(world.calls)

    again = runs(tmp_path, rows, world=world, mode=mode(), cost=OWN)

    batch = isinstance(mode(), BatchMode)
    found = [line["result"]["message"] for line in read(tmp_path / "out.jsonl")]
    assert again.cost == pytest.approx(sum(float(cost_of(one, batch=batch, prices=OWN) or 0) for one in found))
    assert (again.unpriced, len(world.calls)) == (0, calls)


def test_batches_of_an_earlier_run_have_their_price_in_live_mode(path: Path) -> None:
    """Where a result came from decides, not the mode of the run."""
    usage = {"input_tokens": 1000, "output_tokens": 1000}
    message = {"model": "claude-sonnet-5-5", "usage": usage}
    with Journal(path, cost=Pricing()) as journal:
        journal.add([Item(n, f"row-{n}", row("x", "claude-sonnet-5-5")) for n in range(2)])
        journal.submissions.begin(journal.pending(1))
        journal.started(["row-1"])
        journal.record(Outcome.of(f"row-{n}", {"type": "succeeded", "message": message}) for n in range(2))

        assert [outcome.cost for outcome in journal.outcomes()] == pytest.approx([0.006, 0.012])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal"


def test_errors_cost_nothing_and_a_model_answers_for_another(tmp_path: Path) -> None:
    """A result without a message is free; where the model that answered has no price, that which was asked has one."""
    pricing = Pricing()
    usage = {"input_tokens": 1_000_000, "output_tokens": 0}
    result = {"type": "succeeded", "message": {"model": "sonnet-of-tomorrow", "usage": usage}}

    assert pricing.cost({"type": "errored", "error": {}}, False) == 0.0
    assert pricing.cost(result, False, lambda: {"model": "claude-sonnet-5-5"}) == pytest.approx(2.0)
    assert pricing.cost(result, False) is None
    assert pricing.cost({"type": "succeeded", "message": {"model": "claude-sonnet-5-5"}}, False) is None


def test_a_function_may_say_that_it_does_not_know(tmp_path: Path) -> None:
    """None of a cost function counts as not known; a budget then sends no more than a probe."""
    report = runs(tmp_path, [f"prompt {n}" for n in range(150)], cost=lambda params, result: None, budget=1.0)

    assert (report.counts.succeeded, report.stopped, report.cost, report.unpriced) == (100, "budget", None, 100)


@pytest.mark.parametrize(
    ("known", "allowed"),
    [
        ({"spent": 0.0, "priced": 0}, 100),
        ({"spent": 0.0, "priced": 0, "under_way": 30, "missed": 60, "unpriced": 60}, 10),
        ({"spent": 0.0, "priced": 0, "missed": 0, "unpriced": 500}, 100),
        ({"spent": 10.0, "priced": 10}, 40),
        ({"spent": 10.0, "priced": 10, "under_way": 15, "unpriced": 5, "missed": 5}, 20),
        ({"spent": 60.0, "priced": 10}, 0),
    ],
)
def test_a_budget_expects_what_is_not_known_to_be_average(known: dict[str, Any], allowed: int) -> None:
    """First there is a probe; once a cost is known, what has none and what is under way is taken for average."""
    assert Budget(50.0).allows(1000, **{"under_way": 0, **known}) == allowed


def test_a_dry_run_knows_the_prices(tmp_path: Path) -> None:
    """Batches cost half; own prices count; a model without one is named, and the cost is then not known."""
    ask: Any = {"model": "claude-sonnet-5-5", "max_tokens": 1000}
    live = dry_run(["x" * 3500] * 10, mode="live", **ask)

    read = 10 * estimated_tokens(row("x" * 3500, "m"))
    assert live.cost == pytest.approx((read * 2 + 10_000 * 10) / 1e6)
    assert dry_run(["x" * 3500] * 10, **ask).cost == pytest.approx(live.cost / 2)
    mixed = ["x", row("y", "my-model")]
    assert (dry_run(mixed, **ask).cost, dry_run(mixed, **ask).unpriced) == (None, ("my-model",))
    assert dry_run(mixed, prices=OWN, **ask).cost is not None


def test_long_prompts_have_their_own_price() -> None:
    """Each prompt is judged by itself: ten short ones are not a long one."""
    short, long = row("x" * 7000, "claude-haiku-5-5"), row("x" * 700_000, "claude-haiku-5-5")
    many = estimate([Item(n, f"i{n}", short) for n in range(100)], batch=False)
    one = estimate([Item(0, "a", long)], batch=False)

    assert many.cost == pytest.approx((many.input_tokens * 0.10 + 1600 * 0.50) / 1e6)
    assert one.cost == pytest.approx((one.input_tokens * 0.50 + 16 * 2.50) / 1e6)


def test_a_choice_of_the_request_counts_before(tmp_path: Path) -> None:
    """A region that is dearer is dearer in the estimate, too."""
    plain, there = row("x" * 700, "claude-sonnet-5-5"), {**row("x" * 700, "claude-sonnet-5-5"), "inference_geo": "us"}
    found = [estimate([Item(0, "a", params)]).cost for params in (plain, there)]

    assert found[0] is not None
    assert found[1] == pytest.approx(1.1 * found[0])


def test_a_script_may_answer_with_nothing(tmp_path: Path) -> None:
    """A message of no output has a cost all the same: that of its input."""
    report = runs(tmp_path, ROWS[:1], world=World(lambda body: Reply([text("")])))

    assert report.cost is not None
    assert report.cost > 0
