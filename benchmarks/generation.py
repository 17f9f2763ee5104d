"""How long generation takes, from nothing and after a change of one field, and a staleness check; whole processes."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .table import Row

ROOT = Path(__file__).resolve().parent.parent


def _seconds(*arguments: str) -> float:
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-m", "codegen", *arguments], cwd=ROOT, capture_output=True)
    if done.returncode not in (0, 1):  # 1: the tree is stale, which takes as long to find out
        raise SystemExit(done.stderr.decode())
    return time.perf_counter() - start


def _more(file: Path) -> None:
    """One field more in the first type of a file."""
    text = file.read_text(encoding="utf-8")
    number = text.count("    added_")
    field = f"  properties:\n    added_{number}: {{type: string}}\n"
    file.write_text(text.replace("  properties:\n", field, 1), encoding="utf-8")


def measure() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        spec, out = Path(folder, "spec"), Path(folder, "generated")
        shutil.copytree(ROOT / "spec", spec)
        places = ("generate", "--spec", str(spec), "--out", str(out))
        full = _seconds(*places, "--no-cache")
        _seconds(*places)  # fills the cache, when it is not filled
        rounds = {}
        for name in ("models", "tools"):  # types of answers; types of requests, for which both tools run
            _more(spec / "schemas" / f"{name}.yaml")
            rounds[name] = _seconds(*places)
        nothing = _seconds(*places)
    stale = min(_seconds("check") for _ in range(3))
    return [
        Row("full generation, audit included", "s", None, full, None, "≤ 60 s"),
        Row("incremental, a field of an answer", "s", None, rounds["models"], None, "≤ 10 s"),
        Row("incremental, a field of a request", "s", None, rounds["tools"], None, "≤ 10 s"),
        Row("incremental, nothing changed", "s", None, nothing, None, ""),
        Row("staleness check", "s", None, stale, None, "≤ 0.5 s"),
    ]
