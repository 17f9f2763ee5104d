"""What the tour used and what it costs: a meter counts calls of all clients; a bulk run reports its results itself."""

from __future__ import annotations

from stage import say, step

from attropic.usage import UsageMeter


def show(meter: UsageMeter, bulk: float | None) -> None:
    """Print what a meter has counted, by operation, and what the results of a bulk run cost."""
    step("What it used, and would cost", "Anthropic(meter=UsageMeter())")
    say(f"{'operation':31}{'calls':>6}{'tokens in':>10}{'out':>6}{'seconds':>9}{'USD':>10}")
    seen = meter.snapshot()
    for name, totals in [*seen.by_operation.items(), ("in all", seen.total)]:
        written = totals.tokens.get("output", 0)
        given = sum(totals.tokens.values()) - written
        cost = None if totals.cost is None else float(totals.cost)
        say(f"{name:31}{totals.calls:6}{given:10}{written:6}{totals.latency.seconds:9.2f}{_dollars(cost):>10}")
    whole = None if seen.total.cost is None or bulk is None else float(seen.total.cost) + bulk
    say(f"{'results of the bulk run':62}{_dollars(bulk):>10}")
    say(f"{'together':62}{_dollars(whole):>10}")


def _dollars(cost: float | None) -> str:
    return "unknown" if cost is None else f"{cost:.6f}"
