"""The wheel as it is built from this tree."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import attropic

from . import installing
from .building import ROOT

#: The largest that the wheel may be, in MB; the official package has 2.6.
_LARGEST = 2.5


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pytest.importorskip("hatchling", reason="the build backend is not installed: pip install '.[dev]'")
    script = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", script, folder], cwd=ROOT, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    return found


def test_it_holds_both_packages_whole_and_nothing_else(wheel: Path) -> None:
    """Every file of the two packages is in the wheel, and no test, tool or secret file is."""
    here = {
        path.relative_to(package.parent).as_posix()
        for package in (ROOT / "overlay/attropic", ROOT / "generated/attropic_api")
        for path in package.rglob("*")
        if path.is_file() and not any(part[0] == "." or part == "__pycache__" for part in path.parts)
    }
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert names == here


def test_type_checkers_are_told_that_it_is_typed(wheel: Path) -> None:
    """Both packages carry the marker of PEP 561."""
    with zipfile.ZipFile(wheel) as archive:
        assert {"attropic/py.typed", "attropic_api/py.typed"} <= set(archive.namelist())


def test_it_says_what_it_is(wheel: Path) -> None:
    """Version, licence, Python and text are those of the project, and the licence lies within."""
    said = installing.metadata(wheel)
    assert (said["Name"], said["Version"]) == ("attropic", attropic.__version__)
    assert (said["License-Expression"], said["License-File"]) == ("MIT", "LICENSE")
    assert said["Requires-Python"] == ">=3.10"
    assert said["Description-Content-Type"] == "text/markdown"
    assert "Typing :: Typed" in (said.get_all("Classifier") or [])


def test_every_extra_is_tried(wheel: Path) -> None:
    """What the release installs one by one are all extras there are."""
    assert set(installing.extras(wheel)) == set(installing.MODULES)


def test_it_stays_small(wheel: Path) -> None:
    """The wheel is smaller than the limit that the house sets itself."""
    assert wheel.stat().st_size / 1e6 < _LARGEST
