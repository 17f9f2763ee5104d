"""Make the frozen lists anew: ``python -m tests.surface``. The official packages are fetched once, and kept."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.localserver.thirdparty.installing import installed

from .offering import lost
from .official_versions import VERSIONS, inspected_of
from .sorting import ABSENT, PROMISED, explained, flat, nested, path_of, read, write

KEPT = Path(__file__).parents[2] / ".pytest_cache/d/official-packages"


def main() -> int:
    """Look at the official versions and at attropic, and write what is promised and what is not here."""
    parser = argparse.ArgumentParser(prog="python -m tests.surface", description=__doc__)
    parser.add_argument("--give-up", action="store_true", help="take back promises that are not kept")
    arguments = parser.parse_args()
    names = {name for version in VERSIONS for name in flat(inspected_of(installed(f"anthropic=={version}", KEPT)))}
    missing = set(lost(nested(names)))
    broken = missing & set(flat(read(PROMISED))) if PROMISED.exists() else set()
    if broken and not arguments.give_up:
        print("Promised, and not here:", *sorted(f"{kind}:{path_of(place, name)}" for kind, place, name in broken))
        return 1
    reasons = explained(missing)
    write(PROMISED, nested(names - missing))
    write(ABSENT, reasons)
    counts = {short: sum(1 for _ in flat(absent)) for short, absent in reasons.items()}
    print(f"{len(names - missing)} names are promised, {sum(counts.values())} are not here:")
    for short, count in counts.items():
        print(f"{count:6} {short}")
    return 0


sys.exit(main())
