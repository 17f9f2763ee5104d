"""Rules 1 and 2 of the design: who writes which file, and how large files may be."""

from __future__ import annotations

import json
import statistics
import subprocess
from pathlib import Path

import pytest

from codegen import check
from codegen.inputs import GENERATED, inputs

ROOT = Path(__file__).resolve().parents[2]
HANDWRITTEN = ("overlay", "codegen", "benchmarks", "examples")
HEADER = "# Generated from "


def _python(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def test_every_generated_file_says_so() -> None:
    """A machine-written file names its source and its command in the first line."""
    silent = [
        file
        for file in _python("generated")
        if not file.read_text(encoding="utf-8").startswith(f"{HEADER}spec/ by `python -m codegen generate`.")
    ]

    assert silent == []


@pytest.mark.parametrize("folder", [*HANDWRITTEN, "tests"])
def test_no_handwritten_file_claims_to_be_generated(folder: str) -> None:
    """A file is machine-written or handwritten, and its folder says which."""
    assert [file for file in _python(folder) if file.read_text(encoding="utf-8").startswith(HEADER)] == []


def test_generated_is_current() -> None:
    """Every input and output has the digest of the manifest: nothing is stale, nothing was edited."""
    assert check.stale(GENERATED, inputs()) == []


def test_manifest_knows_every_file() -> None:
    """The manifest lists what git tracks under generated/, and nothing else."""
    done = subprocess.run(["git", "ls-files", "generated"], cwd=ROOT, capture_output=True, text=True)
    tracked = {line.removeprefix("generated/") for line in done.stdout.splitlines()}
    if not tracked:
        pytest.skip("this is not a git checkout")
    manifest = json.loads((GENERATED / "MANIFEST.json").read_text(encoding="utf-8"))

    assert tracked == {*manifest["outputs"], "MANIFEST.json"}


def test_handwritten_files_are_small() -> None:
    """No handwritten file of the product is above 400 lines, and their median is at most 120."""
    sizes = {
        file.relative_to(ROOT): len(file.read_text(encoding="utf-8").splitlines())
        for folder in HANDWRITTEN
        for file in _python(folder)
    }

    assert {file: size for file, size in sizes.items() if size > 400} == {}
    assert statistics.median(sizes.values()) <= 120


def test_top_level_has_the_fixed_rooms() -> None:
    """The top level is the one the person we build for has fixed."""
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    tops = {line.split("/")[0] for line in done.stdout.splitlines()}
    if not tops:
        pytest.skip("this is not a git checkout")
    rooms = {"spec", "generated", "overlay", "codegen", "tests", "docs", "examples", "benchmarks", ".ci"}
    files = {
        "Makefile", "pyproject.toml", "constraints.txt", "README.md", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE",
        ".gitattributes", ".gitignore", ".pre-commit-config.yaml", "CONTRIBUTING.md", "mkdocs.yml",
    }  # fmt: skip

    assert tops <= rooms | files


def test_contract_holds_no_prose() -> None:
    """Paths and schemas of the contract are wire facts: words come from overlays."""
    loud = [
        (file.name, number)
        for folder in ("paths", "schemas")
        for file in sorted((ROOT / "spec" / folder).glob("*.yaml"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if line.strip().startswith(("title: ", "summary: ", "example: ", "examples:"))
        or (line.strip().startswith("description: ") and folder == "schemas")
    ]

    assert loud == []
