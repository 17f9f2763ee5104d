"""Schemathesis, driven by our contract, on the local API: ``python -m tests.localserver.thirdparty.schemathesis``."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from attropic.localserver import LocalServer, Request, Settings

from .documents import documents
from .installing import environment, installed
from .sent import BETA, KEY, SENT
from .world import StillApi

REQUIREMENT: Final = "schemathesis==4.32.5"
KEPT: Final = Path(__file__).parents[3] / ".pytest_cache/d/official-packages"
#: All checks but one: the description cannot say all that the API asks of data, so what fits it may yet be refused.
#: A query may have more than the contract knows, since newer clients ask for more than older APIs have. What is wrong
#: with the requests of a batch is told in its results. Streams of sessions do not end.
SETTINGS: Final = """
max-stream-events = 3
request-timeout = 20

[checks]
positive_data_acceptance.enabled = false

[generation]
allow-extra-parameters = false

[[operations]]
include-method = "POST"
include-path = "/v1/messages/batches"
[operations.checks]
negative_data_rejection.enabled = false

[[operations]]
include-path-regex = "/stream$"
request-timeout = 1
"""
#: The phase in which what a request made is asked for by others.
STATEFUL: Final = "stateful"


@dataclass(frozen=True)
class Run:
    """How a run goes.

    Attributes:
        examples: The requests made up for an operation in each phase.
        seed: What they are made of.
        phases: Those of schemathesis, separated by commas. The world moves in the stateful one only.
        checks: Those of schemathesis, separated by commas; None takes all that the settings leave.
        only: A regular expression of the paths to ask; None asks all.
    """

    examples: int = 3
    seed: int = 1
    phases: str = "examples,coverage,fuzzing"
    checks: str | None = None
    only: str | None = None


@dataclass
class Found:
    """What a run found.

    Attributes:
        code: 0 where nothing breaks the contract.
        text: What schemathesis says, in the end a summary.
        answered: Name of an operation → how often it answered with what was asked for.
    """

    code: int = 1
    text: str = ""
    answered: Counter[str] = field(default_factory=Counter)


class CountingApi(StillApi):
    """An API that counts what it answers, and takes every request as one of the beta API if it shall be that: a path of
    OpenAPI has no query.

    Attributes:
        beta: Whether it is the beta API.
        found: Where it counts.
    """

    beta = False
    found: Found

    def open(self, head: Request) -> Any:
        query = "&".join(filter(None, (head.query, BETA)))
        return super().open(replace(head, query=query) if self.beta else head)

    def answer(self, call: Any) -> Any:
        response = super().answer(call)
        if hasattr(self, "found"):
            self.found.answered[call.operation.name] += 1
        return response


def check(name: str, run: Run, packages: Path) -> Found:
    """Set schemathesis on a server of its own.

    Args:
        name: ``stable`` or ``beta``.
        run: How.
        packages: The folder that has schemathesis.
    """
    api = CountingApi(settings=Settings(keys=frozenset({KEY})))
    api.beta, api.still, api.found = name == "beta", STATEFUL not in run.phases, Found()
    with tempfile.TemporaryDirectory() as folder, LocalServer(api=api) as server:
        document = Path(folder, f"{name}.json")
        document.write_text(json.dumps(documents(api.known, api.examples)[name]), encoding="utf-8")
        Path(folder, "schemathesis.toml").write_text(SETTINGS, encoding="utf-8")
        options = {"--url": server.url, "--phases": run.phases, "--seed": str(run.seed), "--warnings": "off"}
        options |= {"--max-examples": str(run.examples), "--generation-database": "none"}
        options |= {"--suppress-health-check": "all"}
        if run.checks:
            options["--checks"] = run.checks
        if run.only:
            options["--include-path-regex"] = run.only
        headers = [text for name, value in SENT.items() for text in ("--header", f"{name}: {value}")]
        arguments = [text for pair in options.items() for text in pair]
        done = subprocess.run(
            [sys.executable, "-m", "schemathesis.cli", "run", str(document), *arguments, *headers, "--no-color"],
            cwd=folder,
            env=environment(packages),
            capture_output=True,
            text=True,
            check=False,
        )
    api.found.code, api.found.text = done.returncode, done.stdout + done.stderr
    return api.found


def main(arguments: Sequence[str] | None = None) -> int:
    """Check both documents, and say what was found.

    Args:
        arguments: Those of the command line; None takes them from there.
    """
    usual = Run()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=200, help="requests for an operation in each phase")
    parser.add_argument("--seed", type=int, default=usual.seed)
    parser.add_argument("--phases", default=usual.phases)
    parser.add_argument("--checks", default=usual.checks)
    parser.add_argument("--only", help="a regular expression of the paths to ask")
    parser.add_argument("--document", choices=["stable", "beta"], help="one of the two documents")
    given = parser.parse_args(arguments)
    run = Run(given.examples, given.seed, given.phases, given.checks, given.only)
    packages, failed = installed(REQUIREMENT, KEPT), 0
    moving = [run.phases] if run.phases == STATEFUL else [run.phases, STATEFUL]
    for name in [given.document] if given.document else ["stable", "beta"]:
        for phases in moving:
            found = check(name, replace(run, phases=phases), packages)
            print(f"== {name}\n{found.text}{len(found.answered)} operations answered with success", flush=True)
            failed |= found.code
    return failed


if __name__ == "__main__":
    sys.exit(main())
