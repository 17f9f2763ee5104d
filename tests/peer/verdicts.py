"""What comes of all code in the official texts and examples, file by file: ``python -m tests.peer``."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from attropic import Anthropic
from attropic.localserver import LocalServer, _models
from attropic.localserver.messages import answer

from . import test_official_blocks, test_official_streaming, tool_cases
from .archives import fetched, unpacked
from .blocks import PYTHON, blocks, changed
from .conftest import NEWER_MODELS, PeerApi
from .running import KEY, command_path, environment, run
from .tool_scripts import Script

VERSIONS: Final = ("0.121.0", "2.12.0")
SECONDS: Final = 20
WORKER = "needs the worker of environments, which is newer than the description"
SESSIONS = "waits for an agent at work: the local API keeps sessions, and runs no agent"
COMPACTION = "compaction on demand is newer than the description"
#: Why code does not run, by the name of its file, or by its heading and place under it.
WHY: Final = {
    "examples/agents.py": SESSIONS,
    "examples/agents_comprehensive.py": f"needs a token of GitHub, and {SESSIONS}",
    "examples/agents_with_files.py": SESSIONS,
    "examples/azure.py": "the client of Foundry is not offered yet",
    "examples/fallbacks.py": "the middleware for refusals is not offered: look at `stop_reason`, ask another model",
    "examples/google_cloud.py": "the client of Google Cloud is not offered yet",
    "examples/managed-agents-observe-tool-calls.py": "needs the tool runner of sessions, newer than the description",
    "examples/managed-agents-self-hosted-sandbox-worker.py": WORKER,
    "examples/managed-agents-streaming-deltas-manual.py": "deltas of sessions are newer than the description",
    "examples/managed-agents-worker-dispatch.py": WORKER,
    "examples/message_threads.py": "message threads are newer than the description",
    "examples/vertex.py": "signs with credentials of a Google account; tests/clouds has the same calls with a token",
    "examples/workload_identity.py": "logging in by federation is not offered; `api_key` takes a function",
    "Adding and removing tools during a run 0": "adding and removing tools in a run is newer than the description",
    "Bedrock: a region is now required 0": "shows an error: a client without a region",
    "Compacting the conversation 0": COMPACTION,
    "Compacting the conversation 1": COMPACTION,
    "Using MCP tools with tool_runner 0": "awaits a runner where it is to be gone through; the official fails, too",
    "Message Threads 0": "message threads are newer than the description",
    "Removed: deprecated request parameters 0": "the old half of a comparison, which 2.x refuses, too",
    **{f"Self-Hosted Environment Runner {index}": WORKER for index in range(5)},
}
#: What is typed, and what the command line has, by the name of an example.
ARGUMENTS: Final = {"examples/batch_results.py": ("{batch}",)}
REGION: Final = {
    "AWS_REGION": "us-east-1",
    "AWS_ACCESS_KEY_ID": "id",
    "AWS_SECRET_ACCESS_KEY": "secret",
    "CLOUD_ML_REGION": "us-east5",
}


class Verdict(NamedTuple):
    """What came of some code: of which version and file it is, whether it ran, and why it did not."""

    version: str
    file: str
    number: int
    runs: bool
    why: str


def verdicts(version: str, folder: Path) -> Iterator[Verdict]:
    """Run all code of a version.

    Args:
        version: The version of the official package.
        folder: An empty folder to work in.
    """
    for name, text in unpacked(fetched(version, "sdist", folder), folder).items():
        if name.startswith("examples/"):
            runs = _example(name, text, folder)
            yield Verdict(version, name, 0, runs, "" if runs else WHY.get(name, "unexplained"))
            continue
        under: dict[str, int] = {}
        code = [block for block in blocks(text) if block.language in PYTHON]
        for number, block in enumerate(code, 1):
            index = under[block.heading] = under.get(block.heading, -1) + 1
            key = f"{block.heading} {index}"
            runs = _block(key, block.code, folder)
            yield Verdict(version, name, number, runs, "" if runs else WHY.get(key, "unexplained"))


def _block(key: str, code: str, folder: Path) -> bool:
    """Whether a block runs, with what the text around it takes for granted."""
    around, script = _AROUND.get(key, (str, answer))
    with _server(script) as server:
        try:
            done = run(around(code), server.url, PATH=command_path(folder))
        except (AssertionError, SyntaxError, subprocess.TimeoutExpired):
            return False
    return not done.stderr


def _example(name: str, code: str, folder: Path) -> bool:
    """Whether an example runs as a program in its own folder."""
    example = tool_cases.EXAMPLES.get(name.removeprefix("examples/"))
    (folder / name).write_text(changed(code), encoding="utf-8")
    with _server(example.script if example else answer) as server:
        settings = {**environment(server.url), **REGION, "PATH": command_path(folder)}
        settings["ANTHROPIC_BEDROCK_BASE_URL"] = server.url
        arguments = [argument.format(batch=_batch(server.url)) for argument in ARGUMENTS.get(name, ())]
        try:
            done = subprocess.run(
                [sys.executable, "-W", "ignore", str(folder / name), *arguments],
                input=example.typed if example else "",
                env=settings,
                cwd=folder / "examples",
                capture_output=True,
                text=True,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return False
    return done.returncode == 0


def _batch(url: str) -> str:
    """A batch that has ended."""
    with Anthropic(base_url=url, api_key=KEY) as client:
        asked = {"model": "claude-haiku-4-5", "max_tokens": 9, "messages": [{"role": "user", "content": "hi"}]}
        made = client.messages.batches.create(requests=[{"custom_id": "one", "params": asked}])  # type: ignore[list-item]
        return client.messages.batches.wait(made.id).id


@contextmanager
def _server(script: Script) -> Iterator[LocalServer]:
    """A local API that has the models of the texts."""
    for name in NEWER_MODELS:
        _models.MODELS.setdefault(name, _models.MODELS["claude-opus-4-7"])
    with LocalServer(api=PeerApi(), script=script) as server:
        yield server


def _around() -> Iterator[tuple[str, tuple[Callable[[str], str], Script]]]:
    """What is around and behind a block in the tests that look closer at it."""
    for case in test_official_blocks.CASES:
        yield f"{case.heading} {case.index}", (lambda code, case=case: f"{code}\n{case.then}", answer)
    for shown in test_official_streaming.CASES:
        yield f"{shown.heading} 0", (shown.code, answer)
    for tool in tool_cases.CASES:
        inside = lambda code, tool=tool: f"{tool.before}\n{code}\n{tool.then}"  # noqa: E731
        yield f"{tool.heading} {tool.index}", (inside, tool.script)


_AROUND: Final = dict(_around())


def table(found: list[Verdict]) -> str:
    """The verdicts as Markdown: blocks of a text in one row for each verdict."""
    rows: dict[tuple[str, str, bool, str], list[int]] = {}
    for verdict in found:
        rows.setdefault((verdict.version, verdict.file, verdict.runs, verdict.why), []).append(verdict.number)
    lines = []
    for version in VERSIONS:
        own = [verdict for verdict in found if verdict.version == version]
        lines += [f"## {version}: {sum(verdict.runs for verdict in own)} of {len(own)} run", ""]
        lines += ["| file | blocks | runs | why not |", "|---|---|---|---|"]
        for (of, file, runs, why), numbers in rows.items():
            if of == version:
                shown = "" if numbers == [0] else ", ".join(map(str, numbers))
                lines.append(f"| `{file}` | {shown} | {'yes' if runs else 'no'} | {why} |")
        lines.append("")
    return "\n".join(lines)


def judged() -> list[Verdict]:
    """The verdicts on all code of all versions."""
    found: list[Verdict] = []
    for version in VERSIONS:
        with tempfile.TemporaryDirectory() as folder:
            found += verdicts(version, Path(folder))
    return found
