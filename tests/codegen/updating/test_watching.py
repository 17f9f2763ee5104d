"""The watch job: nothing when nothing changed, else an update and the texts of a change, labelled by verdict."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen import watching
from codegen.__main__ import main
from codegen.inputs import ROOT

from .repository import after, description, state, write

Publish = Callable[[dict[str, Any]], str]
WORKFLOW = ROOT / "docs" / "workflows" / "watch.yml"


@pytest.fixture
def pointer(tmp_path: Path) -> Callable[[dict[str, Any]], str]:
    """Publishes a description behind a pointer; gives the pointer."""

    def publish(value: dict[str, Any]) -> str:
        write(value, tmp_path / "upstream.yaml")
        (tmp_path / ".stats.yml").write_text("openapi_spec_url: upstream.yaml\n")
        return str(tmp_path / ".stats.yml")

    return publish


def watch(root: Path, source: str, *options: str) -> int:
    return main(["watch", "--pointer", source, "--root", str(root), "--out", str(root.parent / "out"), *options])


def files(root: Path) -> set[str]:
    return {file.name for file in (root.parent / "out").iterdir()}


def test_the_second_look_finds_nothing(root: Path, pointer: Publish, capsys: pytest.CaptureFixture[str]) -> None:
    """A change is taken over once; after that the job ends well, says so, writes nothing and changes nothing."""
    assert watch(root, pointer(after()), "--fit") == 0
    assert files(root) == {watching.BODY, watching.TITLE, watching.LABEL, watching.NOTES}
    before = state(root)
    capsys.readouterr()
    assert watch(root, pointer(after()), "--fit") == 0
    assert "Nothing has changed upstream." in capsys.readouterr().out
    assert state(root) == before
    assert files(root) == set()


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        (lambda v: v, "none"),
        (lambda v: v["components"]["schemas"]["NewNote"]["properties"].update(more={"type": "string"}), "minor"),
        (lambda v: v["components"]["schemas"]["NewNote"]["properties"].pop("labels"), "major"),
    ],
)
def test_the_label_is_the_verdict(
    root: Path, pointer: Publish, change: Callable[[dict[str, Any]], Any], verdict: str
) -> None:
    """The label and the title say what the change means for the version, the text says what it is."""
    value = description("2026-06-06")
    change(value)
    assert watch(root, pointer(value)) == 0
    out = root.parent / "out"
    assert (out / watching.LABEL).read_text() == f"api: {verdict}\n"
    assert (out / watching.TITLE).read_text() == f"API of 2026-06-06: {verdict}\n"
    body = (out / watching.BODY).read_text()
    assert f"**{verdict}**" in body
    assert "every public name resolves" in body
    assert "upstream.yaml" in body


def test_a_dry_run_writes_the_texts_only(root: Path, pointer: Publish) -> None:
    """The repository stays as it was, the texts tell what would be changed, with what to keep."""
    before = state(root)
    assert watch(root, pointer(after()), "--fit", "--dry-run") == 0
    assert state(root) == before
    body = (root.parent / "out" / watching.BODY).read_text()
    assert "x-removed-params" in body
    assert "client.notes.retrieve" in body


def test_a_failure_is_written_down(root: Path, pointer: Publish, capsys: pytest.CaptureFixture[str]) -> None:
    """When overlays do not fit, the job fails, the repository stays, and the text for an issue names the action."""
    before = state(root)
    value = after()
    del value["paths"]["/v1/tags"]
    assert watch(root, pointer(value)) == 2
    assert state(root) == before
    assert files(root) == {watching.FAILURE}
    assert "30-words.yaml" in (root.parent / "out" / watching.FAILURE).read_text()
    assert "30-words.yaml" in capsys.readouterr().err


def test_the_workflow_runs_the_command_and_reads_what_it_writes(tmp_path: Path) -> None:
    """The ready file is YAML, runs daily, calls only options that exist, and uses the files by their names."""
    text = WORKFLOW.read_text(encoding="utf-8")
    data = yaml.load(text, Loader=yaml.BaseLoader)
    assert data["on"]["schedule"]
    [command] = [step["run"] for step in data["jobs"]["watch"]["steps"] if "codegen" in step.get("run", "")]
    words = command.replace('"$POINTER"', str(tmp_path / "none.yml")).split()
    assert words[:3] == [".venv/bin/python", "-m", "codegen"]
    out = words.index("--out")
    assert words[out + 1] == ".build/watch"
    words[out + 1] = str(tmp_path / "out")
    assert main(words[3:]) == 2  # the options are understood, the pointer is not there
    for name in (watching.BODY, watching.TITLE, watching.LABEL, watching.FAILURE):
        assert f".build/watch/{name}" in text
    assert "://" not in text
