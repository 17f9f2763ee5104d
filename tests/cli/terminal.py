"""The command in a pseudo-terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO

#: Seconds after which nothing is expected any more.
PATIENCE = 15.0
#: Takes the terminal for its own, so that Ctrl-C reaches it, and becomes the command.
_OWN = "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); os.execv(sys.argv[1], sys.argv[1:])"


class Terminal:
    """A process in a terminal: keys go in, what it shows comes out.

    Attributes:
        shown: All that it has shown.
    """

    def __init__(self, master: int, process: subprocess.Popen[bytes]) -> None:
        self._master = master
        self._process = process
        self._seen = 0
        self.shown = ""

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._master, keys.encode())

    def expect(self, text: str) -> str:
        """Wait until a text is shown that was not awaited before; what was shown up to it."""
        until = time.monotonic() + PATIENCE
        while text not in self.shown[self._seen :]:
            if not self._read(until):
                raise AssertionError(f"{text!r} was not shown. What was: {self.shown!r}")
        end = self.shown.index(text, self._seen) + len(text)
        found, self._seen = self.shown[self._seen : end], end
        return found

    def end(self) -> int:
        """Wait for the end of the process; its exit code."""
        until = time.monotonic() + PATIENCE
        while self._read(until):
            pass
        return self._process.wait(PATIENCE)

    def _read(self, until: float) -> bool:
        """Take what is shown next; False at the end."""
        ready, _, _ = select.select([self._master], [], [], max(until - time.monotonic(), 0))
        if not ready:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.shown += data.decode(errors="replace")
        return bool(data)


@contextmanager
def terminal(
    environment: Mapping[str, str], *arguments: str, columns: int = 80, stdout: IO[bytes] | None = None
) -> Iterator[Terminal]:
    """The command in a terminal of its own; its stdout may go elsewhere."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-c", _OWN, sys.executable, "-m", "attropic", *arguments],
        stdin=slave,
        stdout=stdout or slave,
        stderr=slave,
        env={**environment, "TERM": "xterm", "NO_COLOR": "1"},
        start_new_session=True,
    )
    os.close(slave)
    try:
        yield Terminal(master, process)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        os.close(master)
