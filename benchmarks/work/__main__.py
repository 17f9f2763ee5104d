"""A contender's process: it takes commands line by line, works, and says what that cost this process alone."""

from __future__ import annotations

import gc
import json
import sys
import time
from typing import Any

from .memory import forget_peak, peak, resident
from .setting import Run, Setting, Unsupported


def _work(kind: str, name: str, setting: Setting) -> Run:
    if kind == "floor":
        from .floor import WORK
    else:
        from .sdk import WORK
    if name not in WORK:
        raise Unsupported("has no such thing")
    return WORK[name](setting)


class Worker:
    """What the process remembers between two commands."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._base = 0.0

    def prepare(self, name: str, setting: dict[str, Any]) -> dict[str, Any]:
        """Build a client, run once for what is loaded once, and once more to see how long a run takes."""
        self._run = _work(self._kind, name, Setting(**setting))
        self._base = self._base or resident()
        forget_peak()
        started = time.process_time()
        found = self._run()
        once = time.process_time() - started
        if once < 1:
            started = time.process_time()
            self._run()
            once = time.process_time() - started
        return {"found": found, "once": once}

    def run(self, times: int) -> dict[str, Any]:
        """Run so many times."""
        gc.collect()
        run, wall, cpu = self._run, time.perf_counter(), time.process_time()
        for _ in range(times):
            run()
        return {"cpu": (time.process_time() - cpu) / times, "wall": (time.perf_counter() - wall) / times}

    def memory(self) -> dict[str, Any]:
        """The peak since the preparation, and what was resident before it, in MB."""
        return {"peak": peak(), "base": self._base}


def main() -> None:
    """Answer commands until the input ends."""
    worker = Worker(sys.argv[1])
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = getattr(worker, command.pop("do"))(**command)
        except Unsupported as reason:
            answer = {"unsupported": str(reason)}
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"[:300]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
