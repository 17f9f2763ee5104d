"""Five descriptions of the real API, each taken over after the one before: the handwritten package stays as it is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import changelog, check, fetching, text, updating
from codegen.inputs import ROOT, SPEC, inputs
from codegen.updating import Update, Wishes
from tests.slow import slow

UPSTREAM = ROOT.parent / "shared" / "upstream"
VERSIONS = ("2025-06-05", "2025-10-29", "2026-03-10", "2026-04-08", "2026-05-06")
SMOKE = Path(__file__).with_name("runtime_smoke.py")
pytestmark = pytest.mark.skipif(not UPSTREAM.is_dir(), reason=f"the upstream descriptions are not at {UPSTREAM}")
#: The descriptions of 2025 do not say that a message that has just begun has no reason to stop yet.
NULLS = {
    "overlay": "1.0.0",
    "info": {"title": "What was not described yet", "version": "1.0.0"},
    "actions": [
        {
            "target": "$.components.schemas['StopReason', 'BetaStopReason']",
            "description": "The first event of a stream has null here.",
            "x-expect": {"matches": 2, "contains": {"type": "string"}},
            "update": {"type": ["string", "null"], "enum": [None]},
        }
    ],
}
RIGHT = ["Hi", True, {"a": 1}, "of_tomorrow", 9, 7, ["m0", "m1"], "msg_1", 400]


#: Of each update, by hand from the descriptions: what is new, and what breaks.
SAMPLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "2025-10-29": (("client.beta.skills.create", "client.beta.messages.create(context_management=)"), ()),
    "2026-03-10": (("client.messages.create(cache_control=)", "client.messages.create(container=)"), ()),
    "2026-04-08": (("client.beta.agents.create", "client.beta.sessions.create"), ()),
    "2026-05-06": ((), ("client.files.create", "client.skills.create", "client.beta.environments.list(session_key=)")),
}


@slow
def test_five_descriptions_are_taken_over_one_after_the_other(tmp_path: Path) -> None:
    """Each is generated, audited and imported; a program runs right beside it; what is known to change is told.

    One test, so that it runs once: a change of the scratch copy is the start of the next.
    """
    root, words = tmp_path / "root", tmp_path / "words"
    root.mkdir()
    for name in ("spec", "generated"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "overlay").symlink_to(ROOT / "overlay")
    shutil.copy(ROOT / "CHANGELOG.md", root)
    for version in VERSIONS:
        _words(words, version)
        fetched = fetching.fetch(str(UPSTREAM / f"anthropic-{version}.yaml"))
        done = updating.update(fetched, root, Wishes(fit=True, propose=version != VERSIONS[0], words=words))
        assert done.in_place
        assert any("every public name resolves" in line for line in done.checks)
        assert check.stale(root / "generated", inputs(root / "spec")) == []
        assert _run(root) == {"sync": RIGHT, "async": RIGHT}, version
        if version in SAMPLES:
            _compare(done, *SAMPLES[version])
    assert "client.beta.environments.list(session_key=)" in done.kept
    sections = [line for line in (root / "CHANGELOG.md").read_text().splitlines() if line.startswith("### API of")]
    assert sections == [changelog.heading(version) for version in reversed(VERSIONS)]


def _words(words: Path, version: str) -> None:
    """The overlays of today, which the update fits to an older description."""
    shutil.rmtree(words, ignore_errors=True)
    shutil.copytree(SPEC, words)
    if version < "2026":
        (words / "overlays" / "11-nulls.yaml").write_text(text.dump(NULLS))


def _run(root: Path) -> dict[str, object]:
    """What the program gives beside the tree of ``root``."""
    environment = {**os.environ, "PYTHONPATH": str(root / "generated"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-W", "error", str(SMOKE)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    result: dict[str, object] = json.loads(done.stdout)
    assert str(result.pop("tree")).startswith(str(root))
    return result


def _compare(done: Update, added: tuple[str, ...], broken: tuple[str, ...]) -> None:
    """Additions and breaks that were looked up by hand stand in the comparison and in the section."""
    names = {
        verdict: {name for change in done.changes if change.verdict == verdict for name in change.python}
        for verdict in ("additive", "breaking")
    }
    assert set(added) <= names["additive"]
    assert set(broken) <= names["breaking"]
    assert done.verdict == "major"
    assert [name for name in broken if f"`{name}`" not in done.section] == []
    print(done.section)
