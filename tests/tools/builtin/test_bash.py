"""The bash tool on a shell of this machine."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.tools import InvalidValueError, ToolError
from attropic.tools.builtin import AsyncLocalBashTool, LocalBashTool

pytestmark = pytest.mark.skipif(os.name != "posix" or shutil.which("bash") is None, reason="needs a bash of POSIX")


@pytest.fixture
def tool(tmp_path: Path) -> Iterator[LocalBashTool]:
    """A shell."""
    with LocalBashTool(tmp_path, timeout=20, max_output=1000) as made:
        yield made


def run(tool: LocalBashTool, command: str) -> str:
    """What a command gives."""
    return tool.call({"command": command})


def gone(pid: int) -> bool:
    """Whether a process ends within a moment."""
    for _ in range(200):
        try:
            os.kill(pid, 0)
            if Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z":
                return True  # nobody here is its parent
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize(
    ("command", "answer"),
    [
        ("echo out; echo err >&2", "out\nerr"),
        ("true", "[no output]"),
        ("false", "[exit status 1]"),
        ("echo no; (exit 7)", "no\n[exit status 7]"),
        ("read line; echo \"got '$line'\"", "got ''"),
        ("cat", "[no output]"),
        ("printf 'a\\nb'", "a\nb"),
        ("for n in 1 2; do\n  echo $n\ndone", "1\n2"),
        ("cat <<END\nhere\nEND", "here"),
        ("printf '\\xff'", "\ufffd"),
        ("echo é", "é"),
    ],
)
def test_a_command_gives_its_output_and_status(command: str, answer: str, tool: LocalBashTool) -> None:
    """The model reads what a command wrote, to either stream, and its status unless it is 0; it has nothing to read."""
    assert run(tool, command) == answer


@pytest.mark.parametrize("command", ["echo 'open", "echo $(", "if true", "}"])
def test_a_command_that_is_not_whole_is_an_error_and_no_hang(command: str, tool: LocalBashTool) -> None:
    """A syntax error is told at once, and the shell goes on."""
    assert "[exit status 2]" in run(tool, command)
    assert run(tool, "echo on") == "on"


def test_the_shell_lasts_from_call_to_call(tool: LocalBashTool, tmp_path: Path) -> None:
    """The folder, variables and functions of one command are there in the next, until a restart."""
    run(tool, "mkdir sub; cd sub; VALUE=5; say() { echo said; }")
    assert run(tool, "pwd; echo $VALUE; say") == f"{tmp_path}/sub\n5\nsaid"

    assert tool.call({"restart": True}) == "The shell was restarted."

    assert run(tool, "pwd; echo [$VALUE]") == f"{tmp_path}\n[]"


@pytest.mark.parametrize("command", ["exit 3", "kill -9 $$", "set -e; false", "exec true"])
def test_a_shell_that_ends_is_replaced(command: str, tool: LocalBashTool) -> None:
    """When a command ends the shell, the model reads so, and the next command has a new one."""
    assert "[the shell has ended; the next command has a new one]" in run(tool, command)
    assert run(tool, "echo new") == "new"


def test_a_command_that_takes_too_long_is_killed_with_all_it_started(tmp_path: Path) -> None:
    """After the timeout nothing of the command runs on, its output so far is told, and the next command works."""
    with LocalBashTool(tmp_path, timeout=0.5) as tool:
        with pytest.raises(ToolError, match=r"(?s)begun.*\[killed after 0.5 seconds; the next command has a new shell"):
            run(tool, "sleep 60 & echo $! > pid; echo begun; sleep 60")

        assert gone(int((tmp_path / "pid").read_text()))
        assert run(tool, "echo new") == "new"


def test_an_endless_output_is_bounded(tool: LocalBashTool) -> None:
    """Of a huge output the beginning and the end are kept; memory does not grow with it."""
    text = run(tool, "head -c 50000000 /dev/zero | tr '\\0' x; echo end")

    assert len(text) < 1100
    assert "49,999,004 bytes left out" in text
    assert text.endswith("xend")


def test_a_process_in_the_background_does_not_hold_up_the_answer(tool: LocalBashTool) -> None:
    """A command that leaves a writer behind is answered at once, and the shell can still be used."""
    begun = time.monotonic()
    run(tool, "yes &")
    run(tool, "kill %1 2>/dev/null || kill $!")

    assert time.monotonic() - begun < 15


def test_closing_kills_what_runs_in_the_background(tmp_path: Path) -> None:
    """When the tool is closed, nothing that it started runs on."""
    with LocalBashTool(tmp_path) as tool:
        run(tool, "sleep 60 & echo $! > pid")
        pid = int((tmp_path / "pid").read_text())
        os.kill(pid, 0)

    assert gone(pid)
    tool.close()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_forgotten_tool_leaves_no_process_behind(tmp_path: Path) -> None:
    """A tool that nobody closed takes its shell with it when it is collected."""
    tool = LocalBashTool(tmp_path)
    pid = int(run(tool, "echo $$"))
    del tool
    gc.collect()

    assert gone(pid)


def test_commands_do_not_see_credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Variables whose names look like those of credentials are not passed on, unless `env` is given."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-secret")
    monkeypatch.setenv("DB_PASSWORD", "secret")
    monkeypatch.setenv("COLOUR", "blue")
    command = "echo [$ANTHROPIC_API_KEY$DB_PASSWORD$COLOUR]"

    with LocalBashTool(tmp_path) as tool:
        assert run(tool, command) == "[blue]"
    with LocalBashTool(tmp_path, env={"COLOUR": "red"}) as tool:
        assert run(tool, command) == "[red]"


@pytest.mark.parametrize(
    ("input", "error", "message"),
    [
        ({}, ToolError, "Give a command, or restart=true"),
        ({"command": ""}, ToolError, "Give a command"),
        ({"command": "echo \0"}, ToolError, "cannot have a NUL"),
        ({"command": 3}, InvalidValueError, "command: expected"),
    ],
)
def test_what_is_no_command_is_refused(input: Any, error: type[Exception], message: str, tool: LocalBashTool) -> None:
    """An input that is no command never reaches the shell."""
    with pytest.raises(error, match=message):
        tool.call(input)


def test_calls_take_turns(tool: LocalBashTool) -> None:
    """Commands from several threads run one after the other, each with its own output."""
    answers: dict[int, str] = {}

    def work(number: int) -> None:
        answers[number] = run(tool, f"echo {number}; sleep 0.01; echo {number}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == {number: f"{number}\n{number}" for number in range(8)}


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_call_kills_its_command_and_no_other(backend: str, tmp_path: Path) -> None:
    """Who cancels a call ends its command soon; one that only waits for its turn is cancelled without harm."""
    import anyio

    async def main() -> list[str]:
        async with AsyncLocalBashTool(tmp_path) as tool:
            answers = []
            assert await tool.call({"command": "VALUE=5; echo $$ > pid"}) == "[no output]"

            async def long() -> None:
                answers.append(await tool.call({"command": "sleep 0.4; echo $VALUE"}))

            async with anyio.create_task_group() as group:
                group.start_soon(long)
                await anyio.sleep(0.1)
                with anyio.move_on_after(0.1):  # it waits for its turn
                    await tool.call({"command": "echo never > never"})
            with anyio.move_on_after(0.1):
                await tool.call({"command": "sleep 60"})
            assert await anyio.to_thread.run_sync(gone, int((tmp_path / "pid").read_text()))
            answers.append(await tool.call({"command": "echo new"}))
            return answers

    assert anyio.run(main, backend=backend) == ["5", "new"]
    assert not (tmp_path / "never").exists()


def test_a_keyboard_interrupt_kills_the_command(tmp_path: Path) -> None:
    """Ctrl-C ends a command that runs, and the tool can be used again."""
    with LocalBashTool(tmp_path) as tool:
        run(tool, "echo $$ > pid")
        timer = threading.Timer(0.2, lambda: signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT))
        timer.start()
        with pytest.raises(KeyboardInterrupt):
            run(tool, "sleep 60")
        timer.join()

        assert gone(int((tmp_path / "pid").read_text()))
        assert run(tool, "echo new") == "new"


def test_a_shell_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """A program that cannot be found is a mistake that is told when the tool is made."""
    with pytest.raises(ConfigurationError, match="program='no-such-bash' is not there"):
        LocalBashTool(tmp_path, program="no-such-bash")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """When the shell cannot start in its folder, the model reads so."""
    with pytest.raises(ToolError, match="The shell cannot be started: No such file"):
        LocalBashTool(tmp_path / "no").call({"command": "true"})


def test_the_declaration_is_that_of_the_description(tmp_path: Path) -> None:
    """The tool is declared by its version, sync and async."""
    kinds: list[Callable[..., Any]] = [LocalBashTool, AsyncLocalBashTool]
    for kind in kinds:
        assert kind(tmp_path).to_dict() == {"type": "bash_20250124", "name": "bash"}
        assert kind(tmp_path, version="20241022").to_dict() == {"type": "bash_20241022", "name": "bash"}
