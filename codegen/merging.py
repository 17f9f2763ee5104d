"""Tell git how to merge machine-written files: keep ours, they are generated again after the merge.

``.gitattributes`` names the driver ``generated``; a clone has to be told once what it is (``git config``).
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Final

from .inputs import ROOT

DRIVER: Final = "generated"
#: ``true`` leaves our side as it is and says that there is no conflict; git brings it along on every system.
_SETTINGS: Final = {"name": "keep ours; `make generate` makes it again", "driver": "true"}


def register(root: Path = ROOT) -> bool:
    """Tell the git of a checkout about the driver; False where there is no git or no checkout. Idempotent."""
    if shutil.which("git") is None or not (root / ".git").exists():
        return False
    for key, value in _SETTINGS.items():
        subprocess.run(["git", "config", f"merge.{DRIVER}.{key}", value], cwd=root, check=True, capture_output=True)
    return True
