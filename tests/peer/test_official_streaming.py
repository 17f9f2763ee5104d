"""Streaming code of the official package, blocks of its documents and whole examples, with only the import changed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import textwrap
from typing import Any, NamedTuple

import pytest

from attropic.localserver import LocalServer

from .blocks import examples, pick
from .running import INSTALLED, Documents, environment, run

OLD, MIDDLE = "0.60.0", "0.121.0"
VERSIONS = (OLD, MIDDLE, INSTALLED)
SAID = "You said: Say hello there!"
HELLO = "messages=[{'role': 'user', 'content': 'Say hello there!'}]"
SCHEMA = "{'type': 'object', 'properties': {'city': {'type': 'string'}}}"
WEATHER = f"""
    messages=[{{'role': 'user', 'content': 'What is the weather in Cologne?'}}],
    tools=[{{'name': 'get_weather', 'input_schema': {SCHEMA}}}],
"""
#: Where a block stands of which only the inside is shown.
IN_STREAM = f"async with client.messages.stream(..., {HELLO}) as stream:\n"
IN_LOOP = f"with client.messages.stream(..., {HELLO}) as stream:\n    for event in stream:\n"
IN_TOOL_LOOP = f"with client.messages.stream(..., {WEATHER}) as stream:\n    for event in stream:\n"


class Case(NamedTuple):
    """A block: where it stands, what is printed, what is around it, and what follows in its innermost ``if``."""

    heading: str
    prints: str
    around: str = ""
    then: str = ""
    versions: tuple[str, ...] = (INSTALLED,)
    kind: str = "sdist"

    def code(self, block: str) -> str:
        """The block with what is around it."""
        depth = self.around.count(":\n") * 4
        then = textwrap.indent(self.then, " " * (depth + 4))
        return f"{self.around}{textwrap.indent(block, ' ' * depth)}\n{then}"


BLOCK = rf"content block finished accumulating: TextBlock\(.*{SAID}.*\)"
CASES = [
    Case("Streaming Helpers", rf"{SAID}\n\{{.*\"text\": \"{SAID}\".*\}}", versions=(OLD,), kind="wheel"),
    Case("Streaming Responses", SAID, versions=(OLD, INSTALLED)),
    Case(".text_stream", SAID, IN_STREAM),
    Case("Events", rf"{SAID}\n\n{BLOCK}\n+accumulated message: +\{{.*\}}", versions=(OLD, INSTALLED)),
    Case("text", rf"(.+\n)+ there! {SAID}", IN_LOOP, "print(event.text, event.snapshot)"),
    Case(
        "input_json",
        r"'' \{\}\n.*\{'city': 'Cologne'\}",
        IN_TOOL_LOOP,
        "print(repr(event.partial_json), event.snapshot)",
    ),
    Case("message_stop", "end_turn 1", IN_LOOP, "print(event.message.stop_reason, len(event.message.content))"),
    Case("content_block_stop", SAID, IN_LOOP, "print(event.content_block.text)"),
    Case(
        "isinstance(stream, anthropic.Stream) for message streams",
        "found",
        "with client.messages.stream(...) as obj:\n",
        "print('found')",
    ),
]

#: Example → what it prints.
EXAMPLES = {
    "messages_stream.py": (
        rf"{SAID}\n\ncontent block finished accumulating: TextBlock\(.*\)\n\naccumulated message:  \{{.*{SAID}.*\}}"
    ),
    "thinking_stream.py": r"Thinking:\n-+\nFive, seven, five\.\n\nText:\n-+\nQuiet circuits hum\.",
    "tools_stream.py": r"(delta: '.*'\nsnapshot: .*\n)+delta: .*\nsnapshot: \{'location': 'SF'\}",
    "web_search_stream.py": (
        r".*I will look\.\n\[Web search started\.\.\.\]\[Web search completed\]\n\nIt rains\..*Input tokens: 12\n"
        r"Output tokens: 34\nWeb search requests: 1\n.*Block 1: Type = text\n.*Block 2: Type = server_tool_use\n"
        r".*Block 3: Type = web_search_tool_result\n.*Block 4: Type = text\n.*\{.*\}"
    ),
}
#: Examples in whose text a stream occurs, and why they do not run yet.
LEFT_OUT = {
    "agents.py": "sessions: the local API has none yet",
    "agents_comprehensive.py": "sessions: the local API has none yet",
    "agents_with_files.py": "sessions: the local API has none yet",
    "batch_results.py": "batches: the local API has none yet, and it is no event stream",
    "bedrock.py": "needs Bedrock",
    "fallbacks.py": "needs the middleware for refusals",
    "managed-agents-observe-tool-calls.py": "needs the tool runner of sessions",
    "managed-agents-streaming-deltas-manual.py": "needs the accumulation of session events",
    "managed-agents-worker-dispatch.py": "needs the worker of environments",
    "message_threads.py": "needs message threads, which the description does not have",
    "structured_outputs_streaming.py": "run by test_official_tools.py",
    "text_completions_streaming.py": "text completions: newer versions have dropped the names that it imports",
    "tools_runner_deferred_streaming.py": "run by test_official_tools.py",
}


@pytest.mark.parametrize(
    ("version", "case"),
    [pytest.param(version, case, id=f"{version}-{case.heading}") for case in CASES for version in case.versions],
)
def test_a_block_runs(version: str, case: Case, document: Documents, server: LocalServer) -> None:
    """A block on streams runs to its end without a word of complaint, and prints what its text promises."""
    code = case.code(pick(document(version, case.kind), case.heading, 0))

    done = run(code, server.url)

    assert done.stderr == ""
    assert re.fullmatch(case.prints, done.stdout.rstrip("\n"), re.S), done.stdout
    assert [(request.method, request.path) for request in server.requests] == [("POST", "/v1/messages")]
    assert json.loads(server.requests[0].body)["stream"] is True


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_runs(name: str, version: str, document: Documents, server: LocalServer) -> None:
    """An example runs to its end without a word of complaint, and shows the stream as it came."""
    done = run(examples(document(version, "sdist"))[name], server.url)

    assert done.stderr == ""
    assert re.fullmatch(EXAMPLES[name], done.stdout.rstrip("\n"), re.S), done.stdout


@pytest.mark.parametrize("version", VERSIONS)
def test_every_example_is_run_or_left_out(version: str, document: Documents) -> None:
    """No example with a stream in it is forgotten, and the table of those left out has none that runs."""
    streaming = {name for name, code in examples(document(version, "sdist")).items() if "stream" in code}

    assert streaming <= {*EXAMPLES, *LEFT_OUT}
    assert not {*EXAMPLES} & {*LEFT_OUT}
    assert {*EXAMPLES} <= streaming


@pytest.mark.parametrize("name", ["thinking_stream.py", "tools_stream.py", "web_search_stream.py"])
def test_an_example_prints_what_it_prints_with_the_official_package(
    name: str, document: Documents, server: LocalServer
) -> None:
    """Text, pieces of input and their snapshots, blocks and usage are those that the official package gives."""
    code = examples(document(INSTALLED, "sdist"))[name]
    command, settings = [sys.executable, "-c", code], environment(server.url)

    theirs = subprocess.run(command, env=settings, capture_output=True, text=True, timeout=60, check=True)

    assert _shown(run(code, server.url).stdout) == _shown(theirs.stdout)


def _shown(output: str) -> tuple[str, Any]:
    """What an example prints; a message at its end as JSON, without what was absent or null."""
    text, found, message = output.partition("Complete message structure (JSON):\n")
    return text, _told(json.loads(message)) if found else None


def _told(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _told(part) for name, part in value.items() if part is not None}
    return [_told(part) for part in value] if isinstance(value, list) else value
