"""Resident memory of this process, in MB."""

from __future__ import annotations

import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")
_FORGET = Path("/proc/self/clear_refs")


def resident() -> float:
    """What is resident now; where the system does not say, the peak."""
    return _figure("VmRSS") or _maximum()


def peak() -> float:
    """The most that was resident since `forget_peak`."""
    return _figure("VmHWM") or _maximum()


def forget_peak() -> None:
    """Begin anew, where the system can."""
    if _FORGET.exists():
        _FORGET.write_text("5", encoding="ascii")


def _figure(name: str) -> float:
    if not _STATUS.exists():
        return 0.0
    lines = _STATUS.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{name}:"))


def _maximum() -> float:
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 1024
