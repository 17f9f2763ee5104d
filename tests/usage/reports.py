"""Snapshots to report, made without a client: of a busy week, and with hostile names."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal

from attropic.usage import Cost, Distribution, Snapshot, Totals, Window
from attropic.usage._percentiles import bin_of

NOON = 1_791_201_600.0  # 2026-10-05 12:00 UTC
#: Prices of a million tokens, by kind.
_PRICES = {"input": 5, "cache_read": Decimal("0.5"), "cache_write_5m": Decimal("6.25"), "output": 25}
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=https://evil.example/x onerror=alert(1)>',
    '=HYPERLINK("https://evil.example")',
    "&lt;b&gt; ]]> <!-- -->",
    "line\nbreak\x1b[31m\x00 \u202eevil",
    "half \ud800 character",
    "a;=1+1",
    "[bold red]not markup[/]",
    "x" * 300,
)


def totals(calls: int, rng: random.Random, *, errors: int = 0, scale: float = 1.0) -> Totals:
    """Totals of some calls."""
    tokens = {
        "input": int(calls * rng.randint(300, 900) * scale),
        "cache_read": int(calls * rng.randint(500, 4000) * scale),
        "cache_write_5m": int(calls * rng.randint(20, 200) * scale),
        "output": int(calls * rng.randint(200, 700) * scale),
    }
    seconds = [rng.lognormvariate(0.6 * scale, 0.7) for _ in range(min(calls, 200))]
    return Totals(
        calls=calls,
        requests=calls + errors,
        answers=calls - errors,
        cut=errors // 2,
        errors={"RateLimitError": errors, "APITimeoutError": errors // 3} if errors else {},
        retried={"OverloadedError": errors} if errors else {},
        tokens=tokens,
        server_tools={"web_search_requests": calls // 10},
        priced=Cost.of({kind: tokens[kind] * Decimal(price) / 1_000_000 for kind, price in _PRICES.items()}, "USD"),
        saved=tokens["cache_read"] * Decimal("4.5") / 1_000_000
        - tokens["cache_write_5m"] * Decimal("1.25") / 1_000_000,
        latency=_distribution(seconds),
        first_content=_distribution([one / 5 for one in seconds]),
    )


def snapshot(
    models: Sequence[str] = ("claude-opus-4-7", "claude-sonnet-4-6", "claude-haiku-4-5"),
    tags: Sequence[str] = ("search", "summaries for the weekly letter", "support"),
    days: int = 9,
    seed: int = 7,
) -> Snapshot:
    """A snapshot of some days."""
    rng = random.Random(seed)
    by_model = {
        name: totals(900 // (place + 1), rng, errors=6, scale=1 / (place + 1)) for place, name in enumerate(models)
    }
    total = sum(by_model.values(), Totals())
    minutes = [
        Window(seconds=60, at=NOON - NOON % 60 - number * 60, totals=totals(rng.randint(1, 12), rng))
        for number in range(58, 0, -1)
        if rng.random() > 0.2
    ]
    hour = sum((one.totals for one in minutes), Totals())
    return Snapshot(
        since=NOON - days * 86_400,
        at=NOON,
        total=total,
        by_model=by_model,
        by_tag={name: totals(300 // (place + 1), rng) for place, name in enumerate(tags)},
        by_key={"1a2b3c4d5e6f…wxyz": total},
        by_tool={name: totals(60, rng) for name in ("get_weather", "calculator")},
        by_operation={"messages.create": by_model[models[0]], "messages.stream": total},
        by_day={_day(number): totals(rng.randint(40, 300), rng) for number in range(days) if number != 3},
        windows=tuple(Window(seconds=span, at=NOON, totals=hour) for span in (60.0, 300.0, 3600.0)),
        minutes=tuple(minutes),
    )


def unpriced() -> Snapshot:
    """A snapshot in which a model has no price, and another lost by the cache."""
    rng = random.Random(3)
    known = totals(20, rng)
    by_model = {
        "my-model": Totals(calls=3, requests=3, answers=3, tokens={"input": 500}, unpriced=frozenset({"my-model"})),
        "claude-haiku-4-5": Totals(**{**vars(known), "saved": Decimal("-0.25")}),
    }
    return Snapshot(since=NOON - 60, at=NOON, total=sum(by_model.values(), Totals()), by_model=by_model)


def _distribution(seconds: Sequence[float]) -> Distribution:
    found = Distribution()
    for one in seconds:
        found += Distribution(bins={bin_of(one): 1}, seconds=round(one, 6))
    return found


def _day(number: int) -> str:
    return f"2026-{9 if number < 4 else 10:02}-{27 + number if number < 4 else number - 3:02}"
