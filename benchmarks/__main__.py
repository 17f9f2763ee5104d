"""``python -m benchmarks [WORD ...]``: every measurement, or those whose title holds a word, as one table.

Figures are CPU time of one run on this machine; compare the ratios, not the seconds.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from . import batches, bedrock, calls, cold, estimator, files, generation, meter, mime, pace, streams, tools
from .table import Row, show

PARTS: dict[str, Callable[[], list[Row]]] = {
    "import and a client": cold.measure,
    "a call over loopback": calls.measure,
    "an event stream": streams.measure,
    "an event stream of Bedrock": bedrock.measure,
    "tools and structured answers": tools.measure,
    "types of files": mime.measure,
    "batches": batches.measure,
    "files of a GiB, an image of 30 MB": files.measure,
    "a meter": meter.measure,
    "live mode within limits": pace.measure,
    "tokens without the API": estimator.measure,
    "generation": generation.measure,
}


def main() -> None:
    wanted = sys.argv[1:]
    for title, measure in PARTS.items():
        if not wanted or any(word in title for word in wanted):
            show(title, measure())


if __name__ == "__main__":
    main()
