"""``python -m benchmarks``: every measurement, as one table.

Figures are CPU time of one run on this machine; compare the ratios, not the seconds.
"""

from __future__ import annotations

from collections.abc import Callable

from . import calls, cold, generation
from .table import Row, show

PARTS: dict[str, Callable[[], list[Row]]] = {
    "import and a client": cold.measure,
    "a call over loopback": calls.measure,
    "generation": generation.measure,
}


def main() -> None:
    for title, measure in PARTS.items():
        show(title, measure())


if __name__ == "__main__":
    main()
