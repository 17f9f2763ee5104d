"""``python -m benchmarks [WORD ...]``: every measurement, or those whose title holds a word, as one table.

Figures are CPU time of one run on this machine; compare the ratios, not the seconds.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from . import calls, cold, generation, streams, tools
from .table import Row, show

PARTS: dict[str, Callable[[], list[Row]]] = {
    "import and a client": cold.measure,
    "a call over loopback": calls.measure,
    "an event stream": streams.measure,
    "tools and structured answers": tools.measure,
    "generation": generation.measure,
}


def main() -> None:
    wanted = sys.argv[1:]
    for title, measure in PARTS.items():
        if not wanted or any(word in title for word in wanted):
            show(title, measure())


if __name__ == "__main__":
    main()
