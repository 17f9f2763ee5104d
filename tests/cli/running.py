"""Ways to run the command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from typer.testing import CliRunner

from attropic.cli._app import app


@dataclass
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one line of JSON that it printed."""
        (line,) = self.out.splitlines()
        return json.loads(line)

    @property
    def lines(self) -> list[Any]:
        """The lines of JSON that it printed."""
        return [json.loads(line) for line in self.out.splitlines()]


class Command:
    """The command, with an environment."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = dict(environment)

    def __call__(self, *arguments: str, stdin: str | bytes = "", **environment: str | None) -> Done:
        """Run it in this process; a variable that is None is taken away."""
        gone = {name: None for name in os.environ if name.startswith("ANTHROPIC_")}
        env = {**gone, **self.environment, **environment}
        done = CliRunner().invoke(app, list(arguments), input=stdin, env=env, prog_name="attropic")
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Done(done.exit_code, done.stdout, done.stderr)

    def start(self, *arguments: str, **options: Any) -> subprocess.Popen[bytes]:
        """Start it in a process of its own, its output in pipes."""
        whole: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        command = [sys.executable, "-m", "attropic", *arguments]
        return subprocess.Popen(command, env=self.environment, **{**whole, **options})

    def run(self, *arguments: str, stdin: bytes = b"", **options: Any) -> int:
        """Run it in a process of its own, to its end; its exit code."""
        with self.start(*arguments, **{"stdin": subprocess.PIPE, **options}) as process:
            process.communicate(stdin, timeout=20)
        return process.returncode
