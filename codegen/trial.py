"""Try a generated tree before it takes its place: its digests, its imports, and tests that are asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from . import check
from .errors import SpecError
from .inputs import inputs

_RESOLVE: Final = """
import importlib, sys
for name in sys.argv[1:]:
    module = importlib.import_module(name)
    for public in getattr(module, "__all__", None) or dir(module):
        getattr(module, public)
"""
_SHOWN: Final = 4000


def run(root: Path, spec: Path, generated: Path, tests: Sequence[str] = ()) -> list[str]:
    """Prove that the tree works beside what is written by hand; gives what was done, one line each.

    Args:
        root: The repository, whose ``overlay/`` the tree must go with.
        spec: The contract that the tree was made from.
        generated: The tree.
        tests: Paths of tests to run against it.

    Raises:
        SpecError: It does not.
    """
    reasons = check.stale(generated, inputs(spec))
    if reasons:
        raise SpecError(f"The new tree is not current: {reasons[0]}", remedy="Start the update again.")
    done = ["the tree is what its inputs give"]
    packages = sorted(f.parent.name for folder in (generated, root / "overlay") for f in folder.glob("*/__init__.py"))
    _python(["-c", _RESOLVE, *packages], root, generated, f"{', '.join(packages)} cannot be imported with it")
    done.append(f"{' and '.join(packages)} are imported, every public name resolves")
    if tests:
        _python(["-m", "pytest", "-q", "-p", "no:cacheprovider", *tests], root, generated, "tests fail with it")
        done.append(f"tests pass: {', '.join(tests)}")
    return done


def _python(arguments: list[str], root: Path, generated: Path, problem: str) -> None:
    path = os.pathsep.join([str(generated), str(root / "overlay")])
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        cwd=root,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode:
        raise SpecError(
            f"The new tree is made, and {problem}:\n{(done.stdout + done.stderr)[-_SHOWN:].rstrip()}",
            remedy="Correct overlay/ or the overlays in spec/, then start the update again. Nothing was changed.",
        )
