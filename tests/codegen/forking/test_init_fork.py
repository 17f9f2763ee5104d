"""`init-fork`: names by rule, bad ones refused, files written once, nothing of upstream changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from checkout import copy, git, python

from codegen import forking, merging
from codegen.errors import SpecError
from codegen.seal import digests


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """What `init-fork` looks for in a copy, and nothing else."""
    for file in ("overlay/attropic/__init__.py", "spec/openapi.yaml"):
        (tmp_path / file).parent.mkdir(parents=True)
        (tmp_path / file).write_text("\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("given", "name", "package", "client"),
    [
        ("acme-claude", "acme-claude", "acme_claude", "AcmeClaude"),
        ("acme", "acme", "acme", "Acme"),
        ("Acme.Claude_2", "acme-claude-2", "acme_claude_2", "AcmeClaude2"),
    ],
)
def test_names_by_rule(given: str, name: str, package: str, client: str) -> None:
    """One name gives all: the distribution as registries write it, the import name and the client."""
    assert forking.names(given) == forking.Names(name, package, client)


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"name": "acme claude"}, "NAME: 'acme claude' is no name of a distribution"),
        ({"name": "-acme"}, "is no name of a distribution"),
        ({"name": "../acme"}, "is no name of a distribution"),
        ({"name": "2acme"}, "is no name of a distribution"),
        ({"name": ""}, "is no name of a distribution"),
        ({"name": "attropic"}, "is taken"),
        ({"name": "anthropic"}, "is taken"),
        ({"name": "attropic-api"}, "is taken"),
        ({"name": "json"}, "is taken"),
        ({"name": "class"}, "--package: 'class' cannot be imported"),
        ({"name": "acme", "package": "acme-claude"}, "--package: 'acme-claude' cannot be imported"),
        ({"name": "acme", "package": "_acme"}, "cannot be imported"),
        ({"name": "acme", "package": "asyncio"}, "is taken"),
        ({"name": "acme", "client": "1Acme"}, "--client: '1Acme' is no name of a class"),
        ({"name": "acme", "client": "AsyncAnthropic"}, "--client: 'AsyncAnthropic' is the name of another client"),
    ],
)
def test_bad_names(given: dict[str, str], problem: str) -> None:
    """A name that cannot be used is refused: which, why, and what would be right."""
    with pytest.raises(SpecError, match=problem.replace("-", r"\-")) as caught:
        forking.names(**given)

    assert caught.value.remedy


def test_nothing_of_upstream_is_touched(repository: Path) -> None:
    """All that is written is new, and named after the fork where upstream could ever have a file of that name."""
    before = digests([f for f in repository.rglob("*") if f.is_file()], repository)
    written = forking.fork(forking.names("acme-claude"), repository)
    after = digests([f for f in repository.rglob("*") if f.is_file()], repository)

    assert before.items() <= after.items()
    assert {file.relative_to(repository).as_posix() for file in written} == set(after) - set(before)
    own = {name for name in after if name not in before and "acme" not in name}
    assert own == {"overlay/pyproject.toml", "overlay/hatch_build.py"}
    assert "{{" not in "".join(file.read_text(encoding="utf-8") for file in written)


def test_again(repository: Path) -> None:
    """A second run changes nothing, what was edited stays, and what is missing comes back."""
    given = forking.names("acme-claude")
    forking.fork(given, repository)
    edited = repository / "overlay" / "acme_claude" / "_client.py"
    edited.write_text("# ours\n", encoding="utf-8")
    assert forking.fork(given, repository) == []
    lost = repository / "overlay" / "acme_claude" / "_version.py"
    lost.unlink()

    assert forking.fork(given, repository) == [lost]
    assert edited.read_text(encoding="utf-8") == "# ours\n"


def test_a_second_fork_is_refused(repository: Path) -> None:
    """A copy is one fork; the message says which."""
    forking.fork(forking.names("acme-claude"), repository)

    with pytest.raises(SpecError, match="is acme-claude already, and cannot be other as well"):
        forking.fork(forking.names("other"), repository)


def test_a_package_in_the_way_is_refused(repository: Path) -> None:
    """A package of that name that no fork made is not written into."""
    (repository / "overlay" / "acme").mkdir()

    with pytest.raises(SpecError, match="There is a package acme already"):
        forking.fork(forking.names("acme"), repository)


def test_elsewhere_is_refused(tmp_path: Path) -> None:
    """Outside of a copy of the repository nothing is written."""
    with pytest.raises(SpecError, match="no copy of the repository"):
        forking.fork(forking.names("acme"), tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_no_git(repository: Path) -> None:
    """Without a checkout there is no merge driver to name, and that is no error."""
    assert merging.register(repository) is False


def test_the_command(tmp_path: Path) -> None:
    """The command writes the fork, tells git of the merge driver, says what is next, and is right about a bad name."""
    root = copy(tmp_path / "copy")
    git(root, "init", "-q")
    said = python(root, "-m", "codegen", "init-fork", "acme-claude", "--no-generate")
    bad = python(root, "-m", "codegen", "init-fork", "acme claude", code=2)

    assert "wrote overlay/acme_claude/_client.py" in said
    assert "make generate" in said
    assert git(root, "config", "merge.generated.driver").strip() == "true"
    assert "remedy: Use letters" in bad
    assert "nothing written" in python(root, "-m", "codegen", "init-fork", "acme-claude")
    assert "50-acme-claude.yaml is new" in python(root, "-m", "codegen", "check", code=1)
