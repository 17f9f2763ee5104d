"""Builds what is shipped, as a release does: sdist, wheel from the sdist, list of parts, digests."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
#: Files are dated so, unless the release says otherwise: the same source makes the same bytes.
_EPOCH: Final = "1767225600"


def run(*command: str | Path, cwd: Path | None = None, **environment: str) -> str:
    """Run a program, and give what it prints.

    Raises:
        SystemExit: It failed; what it printed is shown.
    """
    done = subprocess.run(
        [str(word) for word in command], cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(map(str, command[:6]))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def build(folder: Path, source: Path = ROOT) -> tuple[Path, Path]:
    """The sdist, and the wheel that is built from it."""
    shutil.rmtree(folder, ignore_errors=True)
    epoch = os.environ.get("SOURCE_DATE_EPOCH", _EPOCH)
    run(sys.executable, "-m", "build", "--outdir", folder, source, SOURCE_DATE_EPOCH=epoch)
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return sdist, wheel


def check(folder: Path) -> None:
    """Have the files of a folder checked by those who look at what is uploaded."""
    files = sorted(folder.glob("attropic-*"))
    run(sys.executable, "-m", "twine", "check", "--strict", *files)
    ours = ["--toplevel", "attropic,attropic_api", "--ignore", "W002"]  # generated packages may be alike
    run(sys.executable, "-m", "check_wheel_contents", *ours, *folder.glob("*.whl"))


def list_parts(wheel: Path, into: Path, python: Path) -> None:
    """Write what an installation consists of, as CycloneDX JSON: every distribution, its version and its licence."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "sbom.json")
        run(sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "-o", file, python)
        into.write_text(file.read_text().replace(wheel.parent.as_uri(), "."))


def digests(folder: Path) -> str:
    """Write the SHA-256 of every file of a folder into ``SHA256SUMS``, and give it."""
    files = sorted(path for path in folder.iterdir() if path.name != "SHA256SUMS")
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines))
    return "".join(lines)
