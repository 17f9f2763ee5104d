"""The bash tool, on a shell of this machine. It is not confined."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any, ClassVar, Final

from ..._errors import ConfigurationError
from ..._io.off_loop import directly, directly_until, off_loop, off_loop_until
from .._errors import ToolError
from .._forms import structure
from .._function import AsyncBuiltinFunctionTool, BuiltinFunctionTool
from ._declared_tool import DeclaredTool
from ._shell import Shell

if TYPE_CHECKING:
    from typing_extensions import Self

_SECRET: Final = re.compile(r"KEY|TOKEN|SECRET|PASS|CREDENTIAL|AUTH|COOKIE|SESSION", re.IGNORECASE)


@dataclass(frozen=True)
class BashCommand:
    """What the model asks of the shell.

    Attributes:
        command: The command.
        restart: Whether to begin anew.
    """

    command: str | None = None
    restart: bool | None = None


@dataclass(eq=False)
class _Turn:
    """A call.

    Attributes:
        command: What is asked for.
        over: Whether nobody waits for it any more.
    """

    command: BashCommand
    over: bool = False


class BashDeclaration(DeclaredTool):
    """The bash tool, whatever its colour.

    Args:
        folder: Where the shell starts; by default the current folder.
        timeout: The seconds that a command may take. Then it is killed, and the next one has another shell.
        max_output: The most bytes of output that the model reads: the beginning and the end.
        env: The environment; by default that of this process without what looks like a credential by its name.
        program: The bash.
        version: The date of a version or its whole `type`; by default the newest.
        **options: What else the description knows of this version: ``cache_control``, ``strict``…

    Raises:
        ConfigurationError: There is no such program, or the system has no shells.
        ToolDefinitionError: The version or an option is not known; the message says what is.
    """

    family: ClassVar[str] = "bash"

    def __init__(
        self,
        folder: str | os.PathLike[str] = ".",
        *,
        timeout: float = 120.0,
        max_output: int = 100 * 1024,
        env: Mapping[str, str] | None = None,
        program: str = "bash",
        version: str | int | None = None,
        **options: Any,
    ) -> None:
        super().__init__(version=version, **options)
        found = shutil.which(program) if os.name == "posix" else None
        if found is None:
            raise ConfigurationError(f"program={program!r} is not there, or no bash of a POSIX system.")
        self._program = found
        self._folder = os.path.abspath(folder)
        self._env = _harmless(os.environ) if env is None else dict(env)
        self._limits = (timeout, max_output)
        self._lock = Lock()
        self._shell: Shell | None = None
        self._turn: _Turn | None = None

    def _do(self, turn: _Turn) -> str:
        command = turn.command
        with self._lock:
            if turn.over:
                return ""
            self._turn = turn
            if command.restart:
                self._end()
                return "The shell was restarted."
            if not command.command:
                raise ToolError("Give a command, or restart=true.")
            if "\0" in command.command:
                raise ToolError("A command cannot have a NUL in it.")
            shell = self._open()
            finished = shell.run(command.command, *self._limits)
        said = [finished.output.rstrip("\n")] if finished.output.strip() else []
        if finished.timed_out:
            raise ToolError(
                "\n".join([*said, f"[killed after {self._limits[0]:g} seconds; the next command has a new shell]"])
            )
        if finished.status is None:
            said.append("[the shell has ended; the next command has a new one]")
        elif finished.status:
            said.append(f"[exit status {finished.status}]")
        return "\n".join(said) or "[no output]"

    def _open(self) -> Shell:
        """The shell; a new one where the last has ended."""
        if self._shell is None or not self._shell.alive:
            self._end()
            try:
                self._shell = Shell(self._program, self._folder, self._env)
            except OSError as error:
                raise ToolError(f"The shell cannot be started: {error.strerror}.") from None
        return self._shell

    def _end(self) -> None:
        shell, self._shell = self._shell, None
        if shell is not None:
            shell.close()

    def _interrupt(self, turn: _Turn | None) -> None:
        """Have a call end: its command is killed if it runs, and not begun if it waits."""
        shell = self._shell
        if turn is not None:
            turn.over = True
        if shell is not None and turn is self._turn:
            shell.kill()

    def _close(self) -> None:
        self._interrupt(self._turn)  # a command that runs ends, and gives the lock back
        with self._lock:
            self._end()


class LocalBashTool(BashDeclaration, BuiltinFunctionTool):
    """The bash tool, on a shell of this machine that lasts from call to call.

    **It is not confined**: commands can do whatever the user can who runs this program. Run it in a container, or ask a
    person before each call (`ToolPolicy.approval`). Commands have nothing to read. A command that takes too long is
    killed with all that it started, and so is the shell when the tool is closed; only what has left the process group
    of the shell lives on.
    """

    def call(self, input: object) -> str:
        """Run a command, or restart the shell. Calls wait for each other.

        Args:
            input: The input of the call.

        Raises:
            InvalidValueError: It is no command.
            ToolError: The command took too long, or there is none.
        """
        turn = _Turn(structure(BashCommand, input))
        return directly_until(lambda: self._do(turn), lambda: self._interrupt(turn))

    def close(self) -> None:
        """Kill the shell and all that it started. Another call starts another one."""
        directly(self._close)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncLocalBashTool(BashDeclaration, AsyncBuiltinFunctionTool):
    """The bash tool, on a shell of this machine that lasts from call to call.

    **It is not confined**: commands can do whatever the user can who runs this program. Run it in a container, or ask a
    person before each call (`ToolPolicy.approval`). Commands have nothing to read. A command that takes too long is
    killed with all that it started, and so is the shell when the tool is closed; only what has left the process group
    of the shell lives on.
    """

    async def call(self, input: object) -> str:
        """Run a command, or restart the shell. Calls wait for each other.

        Args:
            input: The input of the call.

        Raises:
            InvalidValueError: It is no command.
            ToolError: The command took too long, or there is none.
        """
        turn = _Turn(structure(BashCommand, input))
        return await off_loop_until(lambda: self._do(turn), lambda: self._interrupt(turn))

    async def close(self) -> None:
        """Kill the shell and all that it started. Another call starts another one."""
        await off_loop(self._close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


def _harmless(env: Mapping[str, str]) -> dict[str, str]:
    """An environment without what looks like a credential by its name."""
    return {name: value for name, value in env.items() if not _SECRET.search(name)}
