"""Run the code of the official texts and examples, and print what comes of it: ``python -m tests.peer``."""

from __future__ import annotations

import sys

from .verdicts import judged, table

HEAD = """# The official examples, here

The code blocks of README and guides, and the example files, of the official package's source archives, run with only
the import changed against the local API. `python -m tests.peer` makes this page; the tests in `tests/peer` look closer
at what is printed and sent. Blocks of a text are numbered in their order; where one leaves names to the text around it,
they are given.
"""


def main() -> int:
    """Print the page; 1 when something does not run and nobody knows why."""
    found = judged()
    print(f"{HEAD}\n{table(found)}", end="")
    return int(any(verdict.why == "unexplained" for verdict in found))


sys.exit(main())
