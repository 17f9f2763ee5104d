"""The distribution of a fork needs what upstream needs, as its pyproject.toml says it at the time of building."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen import forking
from codegen.fork_files import FILES

UPSTREAM = """
[project]
name = "attropic"
requires-python = ">=3.10"
dependencies = ["httpx>=0.27", "attropic-like>=1"]
[project.optional-dependencies]
serve = ["uvicorn>=0.30"]
testing = ["attropic[serve]", "attropic-like[more]"]
[project.scripts]
attropic = "attropic.cli:main"
[project.entry-points.pytest11]
attropic = "attropic.testing.plugin"
"""


class Interface:
    """What the build backend gives a hook: the folder of the project."""

    def __init__(self, root: str) -> None:
        self.root = root


@pytest.fixture
def hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The hook of a fork called acme-claude, beside a pyproject.toml of upstream."""
    tomllib = "tomllib" if sys.version_info >= (3, 11) else "tomli"
    pytest.importorskip(tomllib)
    for name in ("hatchling", "hatchling.metadata", "hatchling.metadata.plugin", "hatchling.metadata.plugin.interface"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setattr(sys.modules[name], "MetadataHookInterface", Interface, raising=False)
    (tmp_path / "pyproject.toml").write_text(UPSTREAM, encoding="utf-8")
    (tmp_path / "overlay").mkdir()
    file = tmp_path / "overlay" / "hatch_build.py"
    file.write_text(FILES["overlay/hatch_build.py"], encoding="utf-8")
    return runpy.run_path(str(file))["Upstream"](str(tmp_path / "overlay"))


def test_what_is_needed_comes_from_upstream(hook: Any) -> None:
    """Dependencies, extras and entry points are upstream's; an extra that names upstream names the fork."""
    metadata: dict[str, Any] = {"name": "acme-claude"}
    hook.update(metadata)

    assert metadata["dependencies"] == ["httpx>=0.27", "attropic-like>=1"]
    assert metadata["optional-dependencies"] == {
        "serve": ["uvicorn>=0.30"],
        "testing": ["acme-claude[serve]", "attropic-like[more]"],
    }
    assert metadata["requires-python"] == ">=3.10"
    assert metadata["scripts"] == {"attropic": "attropic.cli:main"}
    assert metadata["entry-points"] == {"pytest11": {"attropic": "attropic.testing.plugin"}}


@pytest.mark.parametrize("name", ["acme-claude", "zeta", "attropic-plus"])
def test_imports_are_in_order(name: str, tmp_path: Path) -> None:
    """The files pass the checks of style as written, whatever the fork is called."""
    from checkout import python

    from codegen.inputs import ROOT

    for file in ("overlay/attropic/__init__.py", "spec/openapi.yaml"):
        (tmp_path / file).parent.mkdir(parents=True)
        (tmp_path / file).write_text("\n", encoding="utf-8")
    (tmp_path / "generated" / "attropic_api").mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    written = forking.fork(forking.names(name), tmp_path)
    files = [str(file.relative_to(tmp_path)) for file in written if file.suffix == ".py"]

    python(tmp_path, "-m", "ruff", "check", "--no-cache", *files)
    python(tmp_path, "-m", "ruff", "format", "--no-cache", "--check", *files)
