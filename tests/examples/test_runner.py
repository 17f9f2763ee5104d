"""The runner of `make examples`: its table, its exit status, and that the documentation lists what there is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from attropic import catalogue

from .rooms import FEATURES, PROGRAMS, ROOT, RUNNER, listing, running

RUN = RUNNER / "run_examples.py"
FILES = sorted([*FEATURES.glob("*.py"), *PROGRAMS.rglob("*.py")])


def started(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(RUN), *arguments], capture_output=True, text=True, timeout=60)


def test_it_prints_a_table() -> None:
    """Each example has a line with its time and whether it passed; the last line counts, and the status is 0."""
    done = started("webhooks", "conversation")

    assert done.returncode == 0, done.stdout
    assert re.search(r"^webhooks +\d+\.\d\d s  passed$", done.stdout, re.M)
    assert "2 of 2 passed in" in done.stdout


def test_an_unknown_name_is_told() -> None:
    """A name that no example has is named, and nothing is run."""
    done = started("webhook")

    assert done.returncode == 2
    assert "no such example: webhook" in done.stderr


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("raise SystemExit(3)", "exit status 3 in place of 0"),
        ("pass", "it printed nothing"),
        ("1 / 0", "exit status 1"),
    ],
)
def test_what_fails_is_told(tmp_path: Path, code: str, problem: str) -> None:
    """An example that ends badly or says nothing has failed, with the reason."""
    file = tmp_path / "example.py"
    file.write_text(code, encoding="utf-8")
    outcome = running.run(listing.Example("example", file))

    assert outcome.problem is not None
    assert problem in outcome.problem


def test_a_failure_is_the_exit_status(tmp_path: Path) -> None:
    """With one example that fails the runner says which, and ends with 1."""
    broken = tmp_path / "broken.py"
    broken.write_text("print('hello'); raise SystemExit(1)", encoding="utf-8")
    code = (
        f"import sys; sys.path.insert(0, {str(RUNNER)!r}); from pathlib import Path; import run_examples, listing; "
        f"run_examples.features = lambda: [listing.Example('broken', Path({str(broken)!r}))]; "
        "run_examples.programs = list; sys.argv[1:] = []; sys.exit(run_examples.main())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)

    assert done.returncode == 1, done.stderr
    assert "0 of 1 passed" in done.stdout
    assert "    hello" in done.stdout


def test_the_environment_of_the_caller_does_not_lead_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Credentials and addresses of the caller reach no example."""
    for name in ("ANTHROPIC_AUTH_TOKEN", "AWS_PROFILE", "GOOGLE_APPLICATION_CREDENTIALS", "ANTHROPIC_CUSTOM_HEADERS"):
        monkeypatch.setenv(name, "mine")

    assert "mine" not in running.environment("http://127.0.0.1:1").values()


def test_the_documentation_lists_every_example() -> None:
    """docs/examples.md has a row for each feature and program, and for nothing else."""
    page = (ROOT / "docs" / "examples.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| \[`?([a-z_]+)`?(?:\.py)?\]", page, re.M)

    assert sorted(named) == sorted(one.name for one in (*listing.features(), *listing.programs()))


def test_every_program_has_a_readme() -> None:
    """The README of a program names each file that is in its folder."""
    for folder in sorted(path for path in PROGRAMS.iterdir() if path.is_dir()):
        text = (folder / "README.md").read_text(encoding="utf-8")
        assert [file.name for file in folder.glob("*.py") if file.name not in text] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_examples_use_what_is_public(file: Path) -> None:
    """No example takes a private name or a generated module, and each model is one that can be called today."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("attropic"):
            assert not any(part.startswith("_") for part in (node.module or "").split("."))
            assert not any(name.name.startswith("_") for name in node.names)
            assert not (node.module or "").startswith("attropic_api")
    current = {name for facts in catalogue.models() for name in (facts.id, *facts.aliases)}
    named = set(re.findall(r'"(claude-[a-z]+-[0-9-]+)"', file.read_text(encoding="utf-8")))
    assert named - {"claude-opus-4-1"} <= current
