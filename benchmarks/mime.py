"""The types of files: how many are found, and what finding one costs.

``python -m benchmarks.mime`` prints the whole table. The floor is the library of signatures alone; the official package
leaves the type to the name, as the HTTP library guesses it with ``mimetypes``. ``puremagic`` is measured beside them.
Other names of a type count as right (``audio/x-wav``).
"""

from __future__ import annotations

import mimetypes
import subprocess
import sys
import time
from collections.abc import Callable

import filetype  # type: ignore[import-untyped]
import puremagic

from attropic.files import File
from attropic.files._detect.named import normal
from tests.files import corpus

from .table import Row

ROUNDS = 50
OURS = "attropic.files._file, attropic.files._sources.forms, attropic.files._detect.deciding, filetype"
MODULES = {"filetype": "filetype", "puremagic": "puremagic", "mimetypes": "mimetypes; mimetypes.init()"}


def ours(sample: corpus.Sample) -> str:
    """By content and name."""
    return File.from_bytes(sample.content, name=sample.name).media_type


def by_name(sample: corpus.Sample) -> str:
    """By name, as httpx does."""
    return normal(mimetypes.guess_type(sample.name)[0] or corpus.UNKNOWN)


def by_signature(sample: corpus.Sample) -> str:
    """By the library alone."""
    return normal(filetype.guess_mime(sample.content) or corpus.UNKNOWN)


def by_other_library(sample: corpus.Sample) -> str:
    """By the library that was not taken, which may look at the name too."""
    try:
        return normal(puremagic.from_string(sample.content, mime=True, filename=sample.name) or corpus.UNKNOWN)
    except (puremagic.PureError, ValueError):
        return corpus.UNKNOWN


WAYS = {"attropic": ours, "filetype": by_signature, "puremagic": by_other_library, "mimetypes": by_name}


def _right(find: Callable[[corpus.Sample], str], samples: tuple[corpus.Sample, ...]) -> int:
    return sum(find(sample) == sample.expected for sample in samples)


def _cost(find: Callable[[corpus.Sample], str], samples: tuple[corpus.Sample, ...]) -> float:
    """CPU time of one file, in µs: the least of several rounds."""
    least = float("inf")
    for _ in range(5):
        start = time.process_time()
        for _ in range(ROUNDS // 5):
            for sample in samples:
                find(sample)
        least = min(least, time.process_time() - start)
    return least / (ROUNDS // 5) / len(samples) * 1e6


def _import(statement: str) -> float:
    """CPU time of an import into a process that has a client, in ms."""
    code = (
        "import attropic, time; attropic.Anthropic(api_key='k').messages; t = time.process_time(); "
        f"import {statement}; print((time.process_time() - t) * 1e3)"
    )
    return min(float(subprocess.check_output([sys.executable, "-c", code])) for _ in range(3))


def measure() -> list[Row]:
    groups = {
        "honest files": corpus.honest(),
        "names that say more": corpus.honest_names(),
        "names that lie": corpus.lying(),
        "two things at once": corpus.polyglots(),
    }
    rows = [
        Row(
            f"{title}, found of {len(samples)}", "", _right(by_signature, samples), _right(ours, samples),
            _right(by_name, samples),
        )
        for title, samples in groups.items()
    ]  # fmt: skip
    rows.append(
        Row(
            "finding the type of a file",
            "µs",
            _cost(by_signature, corpus.honest()),
            _cost(ours, corpus.honest()),
        )
    )  # fmt: skip
    rows.append(Row("import of what finds it", "ms", _import(MODULES["filetype"]), _import(OURS)))
    return rows


def main() -> None:
    """Print what each way finds for each file."""
    samples = (*corpus.honest(), *corpus.honest_names(), *corpus.lying(), *corpus.polyglots())
    print("| file | expected |", *(f"{way} |" for way in WAYS))
    print("|---|---|" + "---|" * len(WAYS))
    for sample in samples:
        found = [way(sample) for way in WAYS.values()]
        shown = ("right" if kind == sample.expected else kind for kind in found)
        print(f"| {sample.name} | {sample.expected} |", *(f"{kind} |" for kind in shown))
    print(f"\nright, of {len(samples)}:", {way: _right(find, samples) for way, find in WAYS.items()})
    print("µs a file:", {way: round(_cost(find, corpus.honest())) for way, find in WAYS.items()})
    print("ms to import:", {name: round(_import(statement), 1) for name, statement in MODULES.items()})


if __name__ == "__main__":
    main()
