"""The audit names every loss; a warning of a tool is fatal."""

# ruff: noqa: E501 - tables of cases, one to a line

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import opc, pipeline
from codegen.errors import SpecError

ROOT = Path(__file__).parents[2]
Course = Callable[[str], Any]


class Mutant:
    """A copy of a generated package to be damaged."""

    def __init__(self, package: Any, folder: Path) -> None:
        shutil.copytree(package.folder, folder / "tree", ignore=shutil.ignore_patterns("__pycache__"))
        self.name = package.name
        self.tree = folder / "tree"
        self.document = folder / "document.json"
        self.document.write_text(json.dumps(package.document))

    def change(self, file: str, old: str, new: str) -> None:
        path = self.tree / self.name / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} has no {old!r}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def audit(self) -> str:
        command = [sys.executable, "-B", "-m", "codegen.audit", str(self.document), str(self.tree), self.name]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
        assert done.returncode in (0, 1), done.stderr
        assert (done.returncode == 1) == bool(done.stdout)
        return done.stdout


@pytest.fixture
def mutant(course: Course, tmp_path: Path) -> Callable[[str], Mutant]:
    return lambda name: Mutant(course(name), tmp_path)


@pytest.mark.parametrize("name", ["unions", "responses"])
def test_an_undamaged_package_passes(mutant: Callable[[str], Mutant], name: str) -> None:
    """The audit finds nothing in a package as it was generated."""
    assert mutant(name).audit() == ""


@pytest.mark.parametrize(
    ("package", "file", "old", "new", "finding"),
    [
        ("unions", "models/cat.py", '        ("lives", "lives", False),\n', "", "Cat.lives: required is False in the description, None"),
        ("unions", "models/cat.py", '("name", "name", True)', '("name", "name", False)', "Cat.name: required is True"),
        ("unions", "models/cat.py", "if v.__class__ is not str:\n", "if False:\n", "is accepted, though"),
        ("unions", "models/mapped.py", '"dog": _t_dog, ', "", "Mapped: the tag {'type': 'dog'} gives UnknownVariant"),
        ("unions", "models/all_unions_maybe.py", ', "dog": _t_dog', "", "AllUnions.maybe: the member {'type': 'dog'"),
        ("unions", "models/mapped.py", ".dog:Dog", ".missing:Dog", "No module named"),
        ("unions", "models/mapped.py", ".dog:Dog", ".cat:Cat", "Mapped: an instance cannot be read"),
        ("unions", "_index.py", '    "Fish": ', '    "Gone": ', "schema Fish has no type"),
        ("unions", "params/types.py", "    lives: NotRequired[int]\n", "", "differ in their keys"),
        ("unions", "params/types.py", "    lives: NotRequired[int]\n", "    lives: NotRequired[Nowhere]\n", "hints cannot be resolved"),
        ("unions", "models/cat.py", "from attrs import define", "from attrs import define, nothing", "cannot be imported"),
        ("responses", "_index.py", '    "r.text": ("GET",', '    "r.text": ("PUT",', "GET /r/text has no operation"),
        ("responses", "api/r/text.py", '"/r/text"', '"/r/texts"', "r.text: asks GET /r/texts"),
        ("responses", "api/r/json.py", "        Answer(404, 404, \"json\", _t_problem),\n", "", "r.json: the answer 404 is not handled"),
        ("responses", "resources/r/__init__.py", "def text(", "def text_(", "r.text: Root has no such method"),
        ("responses", "resources/r/pages.py", "page: str | Omit = omit,", "paeg: str | Omit = omit,", "the argument page is missing"),
        ("responses", "api/r/text.py", "async def asyncio(", "async def asyncio_(", "r.text: asyncio is missing"),
    ],
)  # fmt: skip
def test_a_loss_is_named(
    mutant: Callable[[str], Mutant], package: str, file: str, old: str, new: str, finding: str
) -> None:
    """A property, branch, import, key, status, argument or method that goes missing is found and named."""
    damaged = mutant(package)
    damaged.change(file, old, new)
    assert finding in damaged.audit()


def test_what_the_audit_finds_stops_the_build(course: Course, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A generator that loses something gives no package: the old tree stays."""
    out = tmp_path / "out"
    source = Path(__file__).parent / "obstacles" / "unions.yaml"
    pipeline.build(str(source), out, "audited")
    before = (out / "MANIFEST.json").read_bytes()
    render = pipeline.render

    def lossy(api: Any, pieces: Any, *rest: Any) -> str:
        overview = render(api, pieces, *rest)
        pieces.write("models/dog.py", "")
        return overview

    monkeypatch.setattr(pipeline, "render", lossy)
    with pytest.raises(SpecError, match="does not say what the description says"):
        pipeline.build(str(source), out, "audited")
    assert (out / "MANIFEST.json").read_bytes() == before


def test_a_warning_of_openapi_python_client_is_fatal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Something that the tool warns of would be lost silently, so the build ends."""
    from openapi_python_client import Project
    from openapi_python_client.parser.errors import GeneratorError

    build = Project.build

    def warns(self: Any) -> Any:
        return [*build(self), GeneratorError(detail="a schema was dropped", header="WARNING")]

    monkeypatch.setattr(Project, "build", warns)
    with pytest.raises(SpecError, match="warned 1 times, first: WARNING a schema was dropped"):
        pipeline.build(str(Path(__file__).parent / "obstacles" / "unions.yaml"), tmp_path / "out", "warned")
    assert not (tmp_path / "out").exists()


def test_another_version_of_a_tool_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tools are pinned exactly: their output is ours."""
    monkeypatch.setattr(opc, "version", lambda name: "0.30.0")
    with pytest.raises(SpecError, match=r"0\.30\.0 is installed, 0\.29\.1 is needed"):
        pipeline.build(str(Path(__file__).parent / "obstacles" / "unions.yaml"), tmp_path / "out", "pinned")
