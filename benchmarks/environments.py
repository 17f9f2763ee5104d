"""Virtual environments of contenders that ours has no room for: made on demand under `.bench/`, all of it pinned."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".bench"
_PATIENCE = 300


class Missing(Exception):
    """An environment cannot be made here, and why."""


def python(name: str, requirements: Sequence[str]) -> str:
    """The interpreter of an environment that has these packages, and those that they need.

    Args:
        name: The folder of the environment under `.bench/`.
        requirements: What pip is to install, pinned.

    Raises:
        Missing: There is no such package in the configured registry, or no registry.
    """
    folder = HOME / name
    interpreter = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / ".requirements"
    wanted = "\n".join(requirements)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return str(interpreter)
    shutil.rmtree(folder, ignore_errors=True)
    pins = HOME / "constraints.txt"
    HOME.mkdir(exist_ok=True)
    pins.write_text(constraints(requirements), encoding="utf-8")
    _do([sys.executable, "-m", "venv", str(folder)])
    pip = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _do([*pip, "--constraint", str(pins), *requirements])
    stamp.write_text(wanted, encoding="utf-8")
    return str(interpreter)


def constraints(requirements: Sequence[str]) -> str:
    """The pins of the development environment, without those of the packages that are wanted in another version."""
    names = {_name(requirement) for requirement in requirements}
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if line.startswith("#") or _name(line) not in names) + "\n"


def installed(package: str) -> str:
    """The version of a package of this environment.

    Raises:
        Missing: It is not installed.
    """
    try:
        return version(package)
    except PackageNotFoundError:
        raise Missing(f"{package} is not installed") from None


def variables(given: Mapping[str, str]) -> dict[str, str]:
    """The variables of a contender's process: no keys, no proxies, nothing that changes what it does."""
    drop = re.compile(r"(?i)^(anthropic_|attropic_|aws_|http_proxy|https_proxy|all_proxy|pythondontwritebytecode)")
    return {**{name: value for name, value in given.items() if not drop.match(name)}, "PYTHONHASHSEED": "0"}


def _name(requirement: str) -> str:
    return re.split(r"[\[=<>;~! ]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def _do(command: list[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Missing(f"{type(error).__name__}: {Path(command[0]).name} {command[2]}") from None
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.strip()] or ["no word of why"]
        raise Missing(f"{command[2]}: {said[-1].strip()[:160]}")
