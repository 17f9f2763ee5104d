"""Is ``generated/`` current? By digests, in well under a second; or by generating again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from . import seal
from .errors import SpecError
from .inputs import ROOT


def stale(out: Path, inputs: dict[str, str]) -> list[str]:
    """Why the tree at ``out`` is not what the inputs give; empty when it is current."""
    file = out / seal.MANIFEST
    if not file.exists():
        return [f"{out.name}/ has not been generated"]
    manifest = json.loads(file.read_text(encoding="utf-8"))
    reasons = _differences(manifest["inputs"], inputs, ("is new", "is gone", "has changed"))
    now = seal.digests(seal.outputs(out), out)
    words = ("does not belong there", "is missing", "was edited by hand")
    return reasons + [f"{out.name}/{reason}" for reason in _differences(manifest["outputs"], now, words)]


def _differences(then: dict[str, str], now: dict[str, str], words: tuple[str, str, str]) -> list[str]:
    new, gone, changed = words
    found = [f"{name} {new}" for name in now if name not in then]
    found += [f"{name} {gone}" for name in then if name not in now]
    return found + [f"{name} {changed}" for name in now if name in then and now[name] != then[name]]


def full(out: Path) -> list[str]:
    """Generate twice under different hash seeds and compare both with the tree at ``out``.

    Raises:
        SpecError: Generation failed.
    """
    trees = []
    with tempfile.TemporaryDirectory(prefix="codegen-check-") as scratch:
        for seed in ("1", "4242"):
            target = Path(scratch) / f"seed-{seed}"
            environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Pacific/Chatham"}
            done = subprocess.run(
                [sys.executable, "-m", "codegen", "generate", "--no-cache", "--out", str(target)],
                env=environment,
                capture_output=True,
                text=True,
                cwd=ROOT,
            )
            if done.returncode:
                raise SpecError(f"Generation under hash seed {seed} failed:\n{done.stderr.strip()}")
            trees.append(seal.digests([*seal.outputs(target), target / seal.MANIFEST], target))
    present = seal.digests([*seal.outputs(out), out / seal.MANIFEST], out) if out.exists() else {}
    words = ("is new", "is gone", "differs")
    reasons = [f"under another hash seed, {r}" for r in _differences(trees[0], trees[1], words)]
    return reasons + [f"generated again, {r}" for r in _differences(present, trees[0], words)]
