"""Names of the official package that are promised are here, and those that are not have a reason."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.localserver.thirdparty.installing import NotInstalledError, installed
from tests.slow import slow

from .offering import lost
from .official_versions import VERSIONS, inspected_of
from .sorting import ABSENT, REASONS, flat, nested, path_of, read, reasons

ROOT = Path(__file__).resolve().parents[2]
SAID = """
import sys
sys.modules["anthropic"] = None
from tests.surface.offering import lost
from tests.surface.sorting import read
print(list(lost(read())))
"""


def test_no_promised_name_is_lost() -> None:
    """Every promised module, name, argument, attribute and base class is here. If it is gone, that breaks callers."""
    assert list(lost(read())) == []


def test_the_list_stands_without_the_official_package() -> None:
    """The promise is checked where the official package is not installed, too."""
    command = [sys.executable, "-W", "ignore", "-c", SAID]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize("short", sorted(reasons()))
def test_what_is_not_here_is_not_here(short: str) -> None:
    """A name that is listed as absent is absent: one that has come belongs into the promise."""
    absent = set(flat(read(ABSENT)[short]))

    come = {path_of(place, name) for _, place, name in absent - set(lost(nested(absent)))}

    assert come == set(), "`python -m tests.surface` takes them into the promise"


def test_every_reason_says_why() -> None:
    """Each reason has a sentence and names, and nothing is absent for a reason that is not told."""
    told = reasons()

    assert set(read(ABSENT)) == set(told), f"a reason of {REASONS.name} has no names, or one is missing"
    assert all(reason["why"] for reason in told.values())


@slow
@pytest.mark.parametrize("version", VERSIONS)
def test_the_list_has_all_official_names(
    version: str, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """No public name of the official package is in neither list, but for what belongs to one that is not here."""
    cache = getattr(request.config, "cache", None)
    kept = cache.mkdir("official-packages") if cache else tmp_path_factory.mktemp("kept")
    try:
        official = set(flat(inspected_of(installed(f"anthropic=={version}", kept))))
    except NotInstalledError as problem:
        pytest.skip(str(problem))
    absent = {name for names in read(ABSENT).values() for name in flat(names)}
    gone = {path_of(place, name) for kind, place, name in absent if kind in ("modules", "names", "members")}

    unknown = official - absent - set(flat(read()))

    assert {path_of(place, name) for _, place, name in unknown if not _belongs(place, gone)} == set()


def _belongs(place: str, gone: set[str]) -> bool:
    parts = place.split(".")
    return any(".".join(parts[:count]) in gone for count in range(1, len(parts) + 1))
