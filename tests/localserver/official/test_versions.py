"""The same suite with another version of the official package, in a process of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import anthropic
import pytest

from tests.localserver.thirdparty.installing import NotInstalledError, environment, installed
from tests.slow import slow

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
OLDER = "0.121.0"
NEWER = "2.12.0"


def test_the_installed_version_is_the_one_that_is_promised() -> None:
    """What this suite proves, it proves of this version or of the older one."""
    assert anthropic.__version__ in (OLDER, NEWER)


@pytest.mark.skipif(anthropic.__version__ == OLDER, reason="this is the older version already")
@slow
def test_the_suite_passes_with_the_older_version(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """All tests of this folder pass with version 0.121.0, which speaks an earlier version of the API."""
    cache = getattr(request.config, "cache", None)
    try:
        folder = installed(f"anthropic=={OLDER}", cache.mkdir("official-packages") if cache else tmp_path)
    except NotInstalledError as problem:
        pytest.skip(str(problem))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=short", str(HERE)]
    done = subprocess.run(
        [*command, f"--basetemp={tmp_path / 'inner'}"],
        cwd=ROOT,
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed
    assert int(passed[1]) > 100
