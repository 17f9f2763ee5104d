"""One example as a process of its own, beside a local API that answers it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from listing import Example, Step

from attropic.localserver import LocalServer, Settings, load_script
from attropic.localserver.messages import answer

#: Variables that would lead an example to the real API, or change what it does.
FOREIGN = ("ANTHROPIC_", "AWS_", "CLOUD_ML_", "GOOGLE_", "VERTEX_", "ATTROPIC_")
TIMEOUT = 120.0


@dataclass(frozen=True)
class Outcome:
    """What became of an example.

    Attributes:
        example: Which one.
        output: What it printed, errors included.
        problem: Why it failed, or None.
        seconds: How long it took, with its local API.
    """

    example: Example
    output: str
    problem: str | None
    seconds: float


def run(example: Example) -> Outcome:
    """Start a local API for an example, and the example itself as often as it says."""
    began = time.monotonic()
    script = load_script(example.script) if example.script else answer
    settings = Settings(clouds=True, pace=example.pace, requests_per_minute=3000)
    output, problem = "", None
    with LocalServer(script=script, settings=settings) as server, TemporaryDirectory() as scratch:
        for step in example.steps:
            printed, problem = _start(example, step, server.url, scratch)
            output += printed
            if problem:
                break
    if not problem and not output.strip():
        problem = "it printed nothing"
    return Outcome(example, output, problem, time.monotonic() - began)


def environment(url: str) -> dict[str, str]:
    """The environment of an example: its own variables lead to the local API, those of the caller do not count."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    return {
        **inherited,
        "ANTHROPIC_BASE_URL": url,
        "ANTHROPIC_API_KEY": "local",
        "ANTHROPIC_BEDROCK_BASE_URL": url,
        "AWS_BEARER_TOKEN_BEDROCK": "local",
        "AWS_REGION": "us-east-1",
        "ANTHROPIC_VERTEX_BASE_URL": f"{url}/v1",
        "ANTHROPIC_VERTEX_PROJECT_ID": "my-project",
        "CLOUD_ML_REGION": "global",
        "VERTEX_ACCESS_TOKEN": "local",
        "PYTHONUNBUFFERED": "1",
        "PYTHONIOENCODING": "utf-8",
    }


def _start(example: Example, step: Step, url: str, scratch: str) -> tuple[str, str | None]:
    arguments = [argument.replace("{scratch}", scratch) for argument in step.arguments]
    try:
        done = subprocess.run(
            [sys.executable, str(example.file), *arguments],
            input=step.stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            env=environment(url),
            timeout=TIMEOUT,
        )
    except subprocess.TimeoutExpired as error:
        return str(error.output or ""), f"it did not end within {TIMEOUT:.0f} s"
    wrong = done.returncode != step.status
    return done.stdout, f"exit status {done.returncode} in place of {step.status}" if wrong else None
