"""Rows and how they are printed."""

from __future__ import annotations

from attrs import frozen


@frozen
class Row:
    """One measurement: the figure of each contender, and the budget as a multiple of the floor."""

    name: str
    unit: str
    floor: float | None
    ours: float
    official: float | None = None
    budget: str = ""


def show(title: str, rows: list[Row]) -> None:
    print(f"\n{title}")
    heads = f"{'floor':>10} {'attropic':>10} {'official':>10}   {'ours/floor':>10} {'official/ours':>13}  budget"
    print(f"  {'':34} {heads}")
    for row in rows:
        ratio = f"{row.ours / row.floor:.2f}×" if row.floor else ""
        gain = f"{row.official / row.ours:.1f}×" if row.official and row.ours else ""
        print(
            f"  {row.name:34} {_figure(row.floor, row.unit):>10} {_figure(row.ours, row.unit):>10} "
            f"{_figure(row.official, row.unit):>10}   {ratio:>10} {gain:>13}  {row.budget}"
        )


def _figure(value: float | None, unit: str) -> str:
    return "–" if value is None else f"{value:.3g} {unit}"
