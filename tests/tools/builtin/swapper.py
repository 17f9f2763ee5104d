"""A process that exchanges a name and a link again and again, until its input ends: ``python swapper.py NAME LINK``."""

from __future__ import annotations

import ctypes
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def exchanger(one: bytes, other: bytes) -> Callable[[], object]:
    """What exchanges two names: at once where the system can, otherwise by way of a third name."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "renameat2"):
        return lambda: libc.renameat2(-100, one, -100, other, 2)  # AT_FDCWD, RENAME_EXCHANGE

    def exchange() -> None:
        with suppress(OSError):
            os.rename(one, one + b".third")
        with suppress(OSError):
            os.rename(other, one)
        with suppress(OSError):
            os.rename(one + b".third", other)

    return exchange


def main(place: str, link: str) -> None:
    """Exchange them until the input ends; what is gone meanwhile is made again."""
    is_folder, target = Path(place).is_dir(), os.readlink(link)
    exchange = exchanger(os.fsencode(place), os.fsencode(link))
    over = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), over.set()), daemon=True).start()
    print("ready", flush=True)
    while not over.is_set():
        for _ in range(20):
            exchange()
        with suppress(OSError):
            if not os.path.islink(place) and not os.path.islink(link):
                Path(link).unlink(missing_ok=True)
                Path(link).symlink_to(target)
            if not os.path.lexists(place):
                Path(place).mkdir() if is_folder else Path(place).write_text("inside")


if __name__ == "__main__":
    main(*sys.argv[1:])
