"""Costs of pieces of text, fitted to the one half of the corpus: ``python -m benchmarks.estimator_fit``.

Prints ``tokenizers`` of ``spec/data/estimator.yaml``. Costs are the non-negative ones with the least relative errors. A
spread is what all but two in a hundred documents of its group stay within, each judged by costs fitted without it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from attropic.usage._tokens._pieces import profiled
from attropic_api.data import read

CORPUS: Final = Path(__file__).with_name("estimator_corpus.json")
#: The names of tokenizers, in the order of the corpus.
TOKENIZERS: Final = ("earlier", "later")
#: Documents with fewer tokens count as if they had as many: their relative errors say little.
SHORT: Final = 60
SLACK: Final = 12
_ROUNDS: Final = 600
_RIDGE: Final = 0.002
_WITHIN: Final = 0.98
_FOLDS: Final = 5


class Document(NamedTuple):
    """A document of the corpus."""

    group: str
    checks: bool
    size: int
    tokens: dict[str, int]
    pieces: dict[str, float]


def corpus() -> list[Document]:
    """All documents."""
    found = json.loads(CORPUS.read_text(encoding="utf-8"))
    return [
        Document(
            group,
            bool(half),
            size,
            dict(zip(TOKENIZERS, tokens, strict=True)),
            {found["kinds"][kind]: float(count) for kind, count in zip(flat[::2], flat[1::2], strict=True)},
        )
        for group, half, size, *tokens, flat in found["rows"]
    ]


def fitted(rows: Sequence[Mapping[str, float]], tokens: Sequence[int]) -> dict[str, float]:
    """Costs by kind: relative least squares, none below zero, by coordinate descent."""
    names = sorted({name for row in rows for name in row})
    weighted = [
        [row.get(name, 0.0) / max(true, SHORT) for name in names] for row, true in zip(rows, tokens, strict=True)
    ]
    aims = [true / max(true, SHORT) for true in tokens]
    columns = list(zip(*weighted, strict=True))
    gram = [[sum(map(_times, one, other)) for other in columns] for one in columns]
    against = [sum(map(_times, column, aims)) for column in columns]
    for place, column in enumerate(columns):
        gram[place][place] += _RIDGE * min(1.0, max(column) + 1e-3) ** 2
    costs = [0.0] * len(names)
    for _ in range(_ROUNDS):
        for place, line in enumerate(gram):
            costs[place] = max(0.0, costs[place] + (against[place] - sum(map(_times, line, costs))) / line[place])
    return {name: round(cost, 3) for name, cost in zip(names, costs, strict=True)}


def spreads(rows: Sequence[Mapping[str, float]], tokens: Sequence[int]) -> dict[str, float]:
    """By which share documents of each group differ from what their pieces say, beyond the slack."""
    groups: dict[str, Any] = read("estimator")["groups"]
    found: dict[str, list[float]] = {}
    for fold in range(_FOLDS):
        others = [place for place in range(len(rows)) if place % _FOLDS != fold]
        costs = fitted([rows[place] for place in others], [tokens[place] for place in others])
        for row, true in zip(rows[fold::_FOLDS], tokens[fold::_FOLDS], strict=True):
            parts: dict[str, float] = {}
            for name, amount in row.items():
                group = groups.get(name, groups["default"])
                parts[group] = parts.get(group, 0.0) + costs.get(name, 1.0) * amount
            whole, group = sum(parts.values()), max(parts, key=lambda name: parts[name])
            found.setdefault(group, []).append(max(0.0, abs(true - whole) - SLACK) / whole)
    return {group: round(sorted(errors)[int(_WITHIN * len(errors))], 2) for group, errors in sorted(found.items())}


def main() -> None:
    """Print the section of the data."""
    documents = [document for document in corpus() if not document.checks]
    rows = [profiled(document.pieces) for document in documents]
    print("tokenizers:")
    for name in TOKENIZERS:
        tokens = [document.tokens[name] for document in documents]
        costs = fitted(rows, tokens)
        print(f"  {name}:\n    slack: {SLACK}\n    spreads: {_yaml(spreads(rows, tokens))}\n    costs:")
        for kind, cost in costs.items():
            print(f"      {kind}: {cost}")


def _times(one: float, other: float) -> float:
    return one * other


def _yaml(values: Mapping[str, float]) -> str:
    return "{" + ", ".join(f"{name}: {value}" for name, value in values.items()) + "}"


if __name__ == "__main__":
    main()
