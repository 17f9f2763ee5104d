"""The obstacle course as a whole: every package type-checks, imports eagerly and survives its own samples."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from generated_package import OBSTACLES, make

from tests.slow import slow

Course = Callable[[str], Any]


def _strict(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


@pytest.mark.parametrize("name", OBSTACLES)
def test_every_schema_and_operation_is_there(course: Course, name: str) -> None:
    """Each component has a type, each operation a method and an endpoint module, and nothing else claims to be one."""
    package = course(name)
    assert set(package.document["components"]["schemas"]) <= set(package.schemas)
    verbs = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
    expected = {(verb.upper(), path) for path, item in package.document["paths"].items() for verb in set(item) & verbs}
    assert {(verb, path) for verb, path, _ in package.operations.values()} == expected


@pytest.mark.parametrize("name", OBSTACLES)
def test_samples_of_every_schema_survive(course: Course, name: str) -> None:
    """Minimal, maximal and per-member instances made from the description are read and written unchanged."""
    package = course(name)
    seen = 0
    for key in package.document["components"]["schemas"]:
        for instance in package.sampler.instances(key):
            assert _strict(package.again(key, instance)) == _strict(instance), key
            seen += 1
    assert seen >= 2 * len(package.document["components"]["schemas"]) > 0


@pytest.mark.parametrize("name", OBSTACLES)
def test_eager_import_works(course: Course, name: str) -> None:
    """With ATTROPIC_EAGER_IMPORT every deferred import runs at once, and none fails."""
    package = course(name)
    code = f"import {package.name}.models, {package.name}.params, {package.name}.client; print('fine')"
    environment = {**os.environ, "ATTROPIC_EAGER_IMPORT": "1", "PYTHONPATH": str(package.folder)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert done.stdout == "fine\n", done.stderr


def _all_packages(course: Course, folder: Path) -> list[str]:
    for name in OBSTACLES:
        package = course(name)
        shutil.copytree(
            package.folder / package.name, folder / package.name, ignore=shutil.ignore_patterns("__pycache__")
        )
    return [f"obstacle_{name}" for name in OBSTACLES]


@slow
def test_mypy_strict_accepts_the_packages(course: Course, tmp_path: Path) -> None:
    """The generated packages are clean under mypy --strict for Python 3.10."""
    pytest.importorskip("mypy")
    names = _all_packages(course, tmp_path)
    flags = ["--strict", "--python-version", "3.10", "--no-incremental", "--cache-dir", os.devnull]
    command = [sys.executable, "-m", "mypy", *flags, *(part for name in names for part in ("-p", name))]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


@slow
def test_pyright_accepts_the_packages(course: Course, tmp_path: Path) -> None:
    """The generated packages are clean under pyright in standard mode for Python 3.10."""
    pytest.importorskip("pyright")
    names = _all_packages(course, tmp_path)
    config = {"include": names, "pythonVersion": "3.10", "typeCheckingMode": "standard"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


def test_an_empty_description_gives_a_package(description: Callable[..., Path], tmp_path: Path) -> None:
    """A description without paths and schemas is generated, audited and imported."""
    package = make(description(), tmp_path / "out", "obstacle_empty")
    assert package.schemas == {}
    assert package.operations == {}
    assert package.load("client").Client is not None


def test_every_decision_is_written_down() -> None:
    """docs/obstacle-course.md is a table in which each case has a decision and a reason."""
    text = (Path(__file__).parents[2] / "docs" / "obstacle-course.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("|") and not re.match(r"\|[\s:|-]+\|$", line)]
    assert len(rows) > 60
    assert all(len([cell for cell in re.split(r"(?<!\\)\|", row)[1:-1] if cell.strip()]) == 3 for row in rows)
