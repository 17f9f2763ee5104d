"""What importing and building a client costs: CPU time and resident memory of a fresh process (Linux)."""

from __future__ import annotations

import os
import subprocess
import sys

from .table import Row

RUNS = 9
FLOOR = "import httpx"
OURS = "import attropic; attropic.Anthropic(api_key='k')"
OFFICIAL = "import anthropic; anthropic.Anthropic(api_key='k')"


def run(code: str, runs: int = RUNS) -> tuple[float, float]:
    """The least CPU time in ms and resident memory in MB of some code, over several processes."""
    script = (
        "import time\nstart = time.process_time()\n"
        f"{code}\n"
        "used = time.process_time() - start\n"
        "pages = int(open('/proc/self/statm').read().split()[1])\n"  # the peak would be the parent's, by fork
        "print(used * 1e3, pages * 4096 / 2**20)"
    )
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", script]
    figures = []
    for _ in range(runs):
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
        cpu, memory = done.stdout.split()
        figures.append((float(cpu), float(memory)))
    return min(cpu for cpu, _ in figures), min(memory for _, memory in figures)


def measure() -> list[Row]:
    for code in (FLOOR, OURS, OFFICIAL):
        run(code, 1)  # writes the byte code once
    floor, ours, official = run(FLOOR), run(OURS), run(OFFICIAL, 3)
    bare = run("import attropic")
    return [
        Row("import attropic alone", "ms", floor[0], bare[0]),
        Row("import + client built", "ms", floor[0], ours[0], official[0], "≤ 1.35× floor"),
        Row("resident memory after that", "MB", floor[1], ours[1], official[1], "≤ 36 MB"),
    ]
