"""Code of the official package on tools and structured outputs, blocks and examples, with only the import changed."""

from __future__ import annotations

import ast
import importlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import LocalServer

from .blocks import PYTHON, blocks, changed, examples, pick
from .running import INSTALLED, Documents, command_path, environment, run
from .tool_cases import BOTH, CASES, EXAMPLES, EXAMPLES_LEFT_OUT, LEFT_OUT, VERSIONS, Case

ABOUT = re.compile(r"tool|mcp|output_format|parse\(|thread\(")
#: Names of the official package for which there is nothing here: toolsets for browsers and computers are newer.
NEWER = {"BetaAsyncRunnableToolset", "BetaRunnableToolset"}


@pytest.fixture
def path(tmp_path: Path) -> str:
    """A PATH with the MCP servers that the documents start."""
    return command_path(tmp_path)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.version}-{case.heading}-{case.index}")
def test_a_block_runs(case: Case, document: Documents, path: str) -> None:
    """A block runs to its end without a word of complaint, and prints and sends what its text promises."""
    code = pick(document(case.version, "sdist"), case.heading, case.index)

    with LocalServer(script=case.script) as server:
        done = run(f"{case.before}\n{code}\n{case.then}", server.url, PATH=path)

    assert done.stderr == ""
    assert re.fullmatch(case.prints, done.stdout.rstrip("\n"), re.S), done.stdout
    assert len(server.requests) == case.calls
    assert not case.sends or re.fullmatch(case.sends, server.requests[-1].body.decode(), re.S)


@pytest.mark.parametrize(
    ("name", "version"), [(name, version) for name, example in EXAMPLES.items() for version in example.versions]
)
def test_an_example_runs(name: str, version: str, document: Documents, path: str, tmp_path: Path) -> None:
    """An example runs to its end without a word of complaint, and prints what came of it."""
    example = EXAMPLES[name]

    with LocalServer(script=example.script) as server:
        code = examples(document(version, "sdist"))[name]
        done = run(code, server.url, typed=example.typed, folder=tmp_path, PATH=path)

    assert done.stderr == ""
    assert re.fullmatch(example.prints, done.stdout.rstrip("\n"), re.S), done.stdout


@pytest.mark.parametrize("version", VERSIONS)
def test_nothing_is_forgotten(version: str, document: Documents) -> None:
    """Each block and example on tools is run, is left out with a reason, or is run as the same code of the newest."""
    newest, text = document(INSTALLED, "sdist"), document(version, "sdist")
    run_here = {f"{case.version}: {case.heading} {case.index}" for case in CASES}
    same = {_told(code) for key, code in _blocks(newest).items() if f"{INSTALLED}: {key}" in run_here}
    same |= {_told(examples(newest)[name]) for name in EXAMPLES}

    missing = [
        key
        for key, code in _blocks(text).items()
        if ABOUT.search(code) and not {key, f"{version}: {key}"} & {*LEFT_OUT, *run_here} and _told(code) not in same
    ]
    missing += [
        name
        for name, code in examples(text).items()
        if ABOUT.search(code)
        and name not in EXAMPLES_LEFT_OUT
        and not (name in EXAMPLES and version in EXAMPLES[name].versions)
        and _told(code) not in same
    ]

    assert missing == []


def _blocks(text: str) -> dict[str, str]:
    """The blocks of Python by their heading and place under it."""
    found: dict[str, str] = {}
    for heading in {block.heading: None for block in blocks(text) if not block.heading.startswith("examples/")}:
        under = [block.code for block in blocks(text) if block.heading == heading and block.language in PYTHON]
        found |= {f"{heading} {index}": code for index, code in enumerate(under)}
    return found


def _told(code: str) -> str:
    """What code does, whatever model it names: comments and blank lines are left away."""
    return re.sub(r"claude-[\w-]+", "MODEL", ast.unparse(ast.parse(code)))


@pytest.mark.parametrize("version", BOTH)
def test_the_schema_is_the_documented_one(version: str, document: Documents) -> None:
    """The tool of the first block declares itself as the JSON under it says, but for titles, which say nothing new."""
    text = document(version, "sdist")
    names: dict[str, Any] = {}
    exec(changed(pick(text, "Tools helpers", 0)), names)

    told = json.loads(pick(text, "Tools helpers", 0, ("json",)), object_hook=_untitled)
    assert names["sum"].to_dict() == told


def _untitled(schema: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in schema.items() if name != "title"}


def test_an_example_prints_what_it_prints_with_the_official_package(document: Documents) -> None:
    """Parsed answers are those that the official package gives, and so are the ones before the stream is whole."""
    code = examples(document(INSTALLED, "sdist"))["structured_outputs_streaming.py"]

    with LocalServer() as server:
        theirs = subprocess.run(
            [sys.executable, "-c", code], env=environment(server.url), capture_output=True, text=True, check=True
        )
        ours = run(code, server.url)

    assert ours.stdout == theirs.stdout


@pytest.mark.parametrize("place", ["lib.tools", "lib.tools.mcp", "tools"])
def test_official_names_are_here(place: str) -> None:
    """What the official package has in this place is here too, except for what is newer."""
    theirs = importlib.import_module(f"anthropic.{place}")
    ours = importlib.import_module(f"attropic.{place}")
    names = set(theirs.__all__) if place != "tools" else {name for name in dir(theirs) if "Memory" in name}

    assert {name for name in names if not hasattr(ours, name)} - NEWER == set()
    assert names - NEWER <= set(dir(ours))
    assert place == "tools" or set(ours.__all__) >= names - NEWER
    assert not NEWER & set(dir(ours))


def test_official_classes_relate_as_officially() -> None:
    """A class is a subclass of another exactly when it is one in the official package."""
    theirs, ours = importlib.import_module("anthropic.lib.tools"), importlib.import_module("attropic.lib.tools")
    classes = [name for name in theirs.__all__ if isinstance(getattr(theirs, name), type) and name not in NEWER]

    def related(module: Any) -> set[tuple[str, str]]:
        pairs = [(one, other) for one in classes for other in classes]
        return {(one, other) for one, other in pairs if issubclass(getattr(module, one), getattr(module, other))}

    assert len(classes) >= 10
    assert related(ours) == related(theirs)
