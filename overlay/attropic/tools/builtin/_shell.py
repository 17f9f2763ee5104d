"""A shell that lasts from command to command."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Final, NamedTuple, cast
from weakref import finalize

from ._kept_output import KeptOutput

if TYPE_CHECKING:
    from io import FileIO

#: Takes commands from one descriptor, each ended by a NUL, and tells the status of each to another. Commands have
#: neither, and nothing to read.
_LOOP: Final = (
    'while IFS= read -r -d "" -u {take} attropic_command; do '
    'eval "$attropic_command" </dev/null {take}<&- {tell}>&-; printf "%d\\n" "$?" >&{tell}; done'
)
_CHUNK: Final = 65536
#: A pipe holds no more; what a process in the background goes on writing is read with the next command.
_MOST_CHUNKS: Final = 16


class Finished(NamedTuple):
    """How a command ended.

    Attributes:
        output: What it wrote, to either of the two.
        status: Its status; None when the shell did not live to tell it.
        timed_out: Whether it took too long; it was killed then, and the shell with it.
    """

    output: str
    status: int | None
    timed_out: bool = False


class Shell:
    """A shell in a process group of its own, which is killed with all that is in it.

    Args:
        program: The program, a bash.
        folder: Where it starts.
        env: Its environment.
    """

    def __init__(self, program: str, folder: str, env: Mapping[str, str]) -> None:
        take, commands = os.pipe()
        statuses, tell = os.pipe()
        self._commands = os.fdopen(commands, "wb", buffering=0)
        self._statuses = os.fdopen(statuses, "rb", buffering=0)
        try:
            process = subprocess.Popen(
                [program, "--noprofile", "--norc", "-c", _LOOP.format(take=take, tell=tell)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                bufsize=0,
                cwd=folder,
                env=dict(env),
                pass_fds=(take, tell),
                start_new_session=True,
            )
        except BaseException:
            self._commands.close()
            self._statuses.close()
            raise
        finally:
            os.close(take)
            os.close(tell)
        self._output = cast("FileIO", process.stdout)
        os.set_blocking(self._output.fileno(), False)
        self._end = finalize(self, _kill, process)

    @property
    def alive(self) -> bool:
        """Whether it may be given another command."""
        return self._end.alive

    def run(self, command: str, timeout: float, most: int) -> Finished:
        """Run a command.

        Args:
            command: The command.
            timeout: The seconds that it may take.
            most: The most bytes of output that are kept.
        """
        kept = KeptOutput(most)
        deadline = monotonic() + timeout
        told: bytes | None = None
        with suppress(BrokenPipeError), selectors.DefaultSelector() as ready:
            ready.register(self._output, selectors.EVENT_READ)
            ready.register(self._statuses, selectors.EVENT_READ)
            _write(self._commands, command.encode(errors="replace") + b"\0")
            while told is None and (left := deadline - monotonic()) > 0:
                for key, _ in ready.select(left):
                    if key.fileobj is self._statuses:
                        told = self._statuses.read(_CHUNK)
                    elif self._take(kept) == b"":
                        ready.unregister(self._output)
        status = int(told) if told is not None and told.strip().isdigit() else None
        if status is None:
            self.kill()
        for _ in range(_MOST_CHUNKS):
            if not self._take(kept):
                break
        if status is None:
            self.close()
        return Finished(kept.text(), status, timed_out=told is None and monotonic() >= deadline)

    def kill(self) -> None:
        """Kill it, with all that it started. Any thread may."""
        self._end()

    def close(self) -> None:
        """Kill it, and give back what it held. Nobody may be running a command."""
        self.kill()
        for file in (self._output, self._commands, self._statuses):
            file.close()

    def _take(self, kept: KeptOutput) -> bytes | None:
        """Take output that is there; None is that there is none yet."""
        part = self._output.read(_CHUNK)
        if part:
            kept.add(part)
        return part


def _write(file: FileIO, content: bytes) -> None:
    while content:
        content = content[file.write(content) :]


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a process and its group. It is not waited for before, so that its number can be no other's."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
