"""The runner of the examples, which lies outside of every package."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNNER = ROOT / "examples" / "runner"

sys.path.insert(0, str(RUNNER))
try:
    listing = importlib.import_module("listing")
    running = importlib.import_module("running")
finally:
    sys.path.remove(str(RUNNER))

FEATURES = ROOT / "examples" / "features"
PROGRAMS = ROOT / "examples" / "programs"
environment = running.environment
