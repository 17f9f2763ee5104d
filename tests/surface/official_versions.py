"""The versions of the official package whose names are promised."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.localserver.thirdparty.installing import environment

from . import inspecting
from .inspecting import Names

VERSIONS: Final = ("0.121.0", "2.12.0")


def inspected_of(folder: Path) -> Names:
    """The names of the official package in a folder, by a process of its own."""
    command = [sys.executable, "-W", "ignore", inspecting.__file__, "anthropic"]
    done = subprocess.run(command, env=environment(folder), capture_output=True, text=True, check=True)
    found: Names = json.loads(done.stdout)
    return found
