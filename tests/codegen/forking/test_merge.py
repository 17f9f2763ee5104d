"""A fork of three grades takes over a changed upstream by git: no conflict but in generated/, and all is well after."""

from __future__ import annotations

import shutil
from pathlib import Path

import pages
import pytest
from checkout import copy, environment, finished, git, python, start

from tests.slow import slow

GRADES = Path(__file__).with_name("grades.py")
SPEC_FILE = "spec/schemas/models.yaml"
HANDWRITTEN = "overlay/attropic/_client.py"


class Story:
    """Upstream, the fork, and a clone of the fork that was never told of the merge driver."""

    def __init__(self, base: Path) -> None:
        self.upstream = copy(base / "upstream")
        git(self.upstream, "init", "-q", "-b", "main")
        commit(self.upstream, "Upstream")
        self.fork = base / "fork"
        git(base, "clone", "-q", str(self.upstream), str(self.fork))
        python(self.fork, "-m", "codegen", "init-fork", "acme-claude", "--no-generate")
        self.shown = pages.write(self.fork)
        change_upstream(self.upstream)
        both = [start(tree, "-m", "codegen", "generate") for tree in (self.upstream, self.fork)]
        self.said = [finished(process) for process in both]
        commit(self.upstream, "Change")
        commit(self.fork, "Fork")
        self.untold = base / "untold"
        git(base, "clone", "-q", str(self.fork), str(self.untold))


def commit(tree: Path, message: str) -> None:
    git(tree, "add", "-A")
    git(tree, "commit", "-q", "-m", message)


def change_upstream(tree: Path) -> None:
    """A field more in the description, and a line more in a file written by hand."""
    spec = tree / SPEC_FILE
    text = spec.read_text(encoding="utf-8")
    at = text.index("  properties:\n", text.index("\nModelInfo:\n")) + len("  properties:\n")
    spec.write_text(text[:at] + "    shade:\n      type: string\n" + text[at:], encoding="utf-8")
    client = tree / HANDWRITTEN
    text = client.read_text(encoding="utf-8")
    client.write_text(text + "\n\n#: The colour of the year.\nCOLOUR = 'teal'\n", encoding="utf-8")


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """Both sides have changed, and have generated."""
    return Story(tmp_path_factory.mktemp("story"))


def unmerged(tree: Path) -> list[str]:
    return git(tree, "diff", "--name-only", "--diff-filter=U").split()


@slow
def test_without_the_driver_only_generated_conflicts(story: Story) -> None:
    """In a clone that does not know the driver git reports conflicts, all of them in generated/."""
    git(story.untold, "fetch", "-q", str(story.upstream), "main")
    git(story.untold, "merge", "--no-edit", "FETCH_HEAD", code=1)
    found = unmerged(story.untold)

    assert "generated/MANIFEST.json" in found
    assert [file for file in found if not file.startswith("generated/")] == []


@slow
def test_a_merge_and_all_is_well(story: Story) -> None:
    """With the driver the merge is clean; generated again, checks pass; all three grades and the change work."""
    fork = story.fork
    git(fork, "fetch", "-q", str(story.upstream), "main")
    git(fork, "merge", "--no-edit", "FETCH_HEAD")
    assert unmerged(fork) == []
    python(fork, "-m", "codegen", "check", code=1)  # nobody forgets to generate
    python(fork, "-m", "codegen", "generate")
    commit(fork, "Generate")

    python(fork, "-m", "codegen", "check")
    assert "shade" in (fork / "generated/attropic_api/models/model_info.py").read_text(encoding="utf-8")
    assert "COLOUR" in (fork / HANDWRITTEN).read_text(encoding="utf-8")
    shutil.copy(GRADES, fork / "grades.py")
    assert python(fork, "grades.py").splitlines() == [
        "['blue', 'red', True, 3.0, False, ['blue'], 'teal', 6]",
        "['blue', 'red', 3.0, ['blue']]",
    ]
    tests = ("tests/acme_claude", "tests/house/test_arrows.py")
    passed = python(fork, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests)
    assert "passed" in passed
    assert "failed" not in passed
    first = git(fork, "rev-list", "--max-parents=0", "HEAD").strip()
    changed = git(fork, "diff", "--name-only", first, "HEAD", "--", "overlay/attropic", "codegen")
    assert changed.split() == [HANDWRITTEN]


@slow
def test_the_page_shows_what_was_tested(story: Story) -> None:
    """The files of docs/forking.md are those that the fork of this test has."""
    assert story.shown == [
        "spec/overlays/50-acme-claude.yaml",
        "overlay/acme_claude/resources/quotas.py",
        "overlay/acme_claude/resources/__init__.py",
    ]
    assert environment(story.fork)["PYTHONPATH"].startswith(str(story.fork))
