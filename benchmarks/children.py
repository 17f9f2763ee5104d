"""The processes of contenders, seen from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from threading import Timer
from typing import Any, Final, Protocol

from .contenders import Contender
from .environments import ROOT, variables

#: After how many seconds an answer no longer comes.
PATIENCE: Final = 300
_QUIET = ("-W", "ignore")


class Unable(Exception):
    """A contender has no such thing, or failed at it."""


class Runner(Protocol):
    """Something that can be run in rounds."""

    def prepare(self) -> float:
        """Get ready; gives the CPU time of one run, in seconds."""
        ...

    def run(self, times: int) -> tuple[float, float]:
        """CPU time and wall time of a run, in seconds."""
        ...

    def memory(self) -> tuple[float, float]:
        """Peak and base of resident memory, in MB."""
        ...


class Child:
    """A process that takes commands, for as many sizes of a row as there are."""

    def __init__(self, contender: Contender, python: str) -> None:
        command = [python, *_QUIET, "-m", "benchmarks.work", contender.kind]
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=variables(os.environ), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
        )  # fmt: skip
        self.contender = contender

    def ask(self, **command: Any) -> dict[str, Any]:
        """Have it do something.

        Raises:
            Unable: It cannot, or it failed.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(json.dumps(command) + "\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise Unable("its process ended") from None
        watch = Timer(PATIENCE, self._process.kill)
        watch.start()
        line = self._process.stdout.readline()
        watch.cancel()
        if not line:
            raise Unable(f"its process ended, or took more than {PATIENCE} s")
        answer: dict[str, Any] = json.loads(line)
        if reason := answer.get("unsupported") or answer.get("error"):
            raise Unable(reason)
        return answer

    def close(self) -> None:
        """Let it end."""
        try:
            self._process.communicate(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.communicate()


class Session:
    """A piece of work of one size in a child."""

    def __init__(self, child: Child, work: str, url: str, size: int, option: str, folder: str) -> None:
        self._child, self._work = child, work
        who = child.contender
        self._setting = {
            "url": url, "size": size, "option": option, "folder": folder, "module": who.module, "parser": who.parser,
        }  # fmt: skip
        self.found = 0

    def prepare(self) -> float:
        answer = self._child.ask(do="prepare", name=self._work, setting=self._setting)
        self.found = answer["found"]
        return float(answer["once"])

    def run(self, times: int) -> tuple[float, float]:
        answer = self._child.ask(do="run", times=times)
        return answer["cpu"], answer["wall"]

    def memory(self) -> tuple[float, float]:
        answer = self._child.ask(do="memory")
        return answer["peak"], answer["base"]


class Shot:
    """Some code, each time in a fresh process that measures itself."""

    def __init__(self, python: str, code: str) -> None:
        self._command = [python, *_QUIET, "-c", _SHOT.format(code=code)]
        self._peak = 0.0

    def prepare(self) -> float:
        self.run(1)  # writes the byte code once
        return 0.0

    def run(self, times: int) -> tuple[float, float]:
        done = subprocess.run(
            self._command, cwd=ROOT, env=variables(os.environ), capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise Unable((done.stderr.strip().splitlines() or ["failed"])[-1][:200])
        cpu, wall, self._peak = map(float, done.stdout.split())
        return cpu, wall

    def memory(self) -> tuple[float, float]:
        return self._peak, 0.0


class Command:
    """A command and all its children, each time anew; what it costs is what the system says (not on Windows)."""

    def __init__(self, commands: Sequence[Sequence[str]]) -> None:
        *self._before, self._last = [[sys.executable, *command] for command in commands]
        self._peak = 0.0

    def prepare(self) -> float:
        for command in self._before:
            self._do(command)
        return 0.0

    def run(self, times: int) -> tuple[float, float]:
        return self._do(self._last)

    def _do(self, command: list[str]) -> tuple[float, float]:
        if not hasattr(os, "wait4"):
            raise Unable("this system does not say what a process cost")
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise Unable(f"{' '.join(command[1:])} ended with {process.returncode}")
        self._peak = usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 1024)
        return usage.ru_utime + usage.ru_stime, time.perf_counter() - started

    def memory(self) -> tuple[float, float]:
        return self._peak, 0.0


_SHOT = """
import time
cpu, wall = time.process_time(), time.perf_counter()
{code}
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
from benchmarks.work.memory import resident
print(cpu, wall, resident())
"""
