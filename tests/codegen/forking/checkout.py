"""Copies of this repository under git, and commands in them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from codegen.inputs import ROOT

#: What a copy needs; of the tests only those that are run in it.
PARTS = ("spec", "generated", "overlay", "codegen", "pyproject.toml", ".gitattributes", ".gitignore", "tests/house")
_GIT = ("git", "-c", "user.name=Tester", "-c", "user.email=tester@example.com", "-c", "commit.gpgsign=false")


def copy(target: Path) -> Path:
    """A copy of this repository, without what is not under version control."""
    skip = shutil.ignore_patterns("__pycache__", ".*_cache")
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, target / part, ignore=skip)
        elif (ROOT / part).exists():
            shutil.copy(ROOT / part, target / part)
    return target


def environment(folder: Path) -> dict[str, str]:
    """Variables under which programs use the copy, no setting of this machine, and no API but a name that is none."""
    path = os.pathsep.join(str(folder / part) for part in ("overlay", "generated", "."))
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMP", "TEMP") if name in os.environ}
    return {**kept, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", "HOME": str(folder.parent), "LC_ALL": "C.UTF-8"}


def git(folder: Path, *arguments: str, code: int = 0) -> str:
    """What a git command prints."""
    done = subprocess.run([*_GIT, *arguments], cwd=folder, capture_output=True, text=True, env=environment(folder))
    assert done.returncode == code, f"git {' '.join(arguments)}: {done.stdout}{done.stderr}"
    return done.stdout


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """Python in a copy."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def python(folder: Path, *arguments: str, code: int = 0) -> str:
    """What Python prints in a copy."""
    return finished(start(folder, *arguments), code)


def finished(process: subprocess.Popen[str], code: int = 0) -> str:
    """What a process printed."""
    said, _ = process.communicate()
    assert process.returncode == code, said
    return said
