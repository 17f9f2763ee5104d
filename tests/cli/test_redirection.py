"""Where nobody watches, only text is written."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from .running import Command

#: Control characters other than the end of a line.
CONTROL = re.compile(rb"[\x00-\x09\x0b-\x1f\x7f]")
COMMANDS = {
    "chat": ["chat", "--tool", "calculator"],
    "messages": ["messages", "-", "--thinking", "1024", "--max-tokens", "2000"],
    "upload": ["files", "upload", "big.bin"],
    "batch": ["batches", "create", "requests.jsonl", "--watch", "--interval", "0.1"],
    "error": ["models", "get", "no-such-model"],
}


@pytest.mark.parametrize("arguments", COMMANDS.values(), ids=COMMANDS.keys())
def test_files_hold_no_control_characters(attropic: Command, tmp_path: Path, arguments: list[str]) -> None:
    """With stdout and stderr in files, whatever the terminal is, there are neither colours nor bars nor spinners."""
    (tmp_path / "big.bin").write_bytes(bytes(300_000))
    params = {"model": "claude-opus-4-7", "max_tokens": 5, "messages": [{"role": "user", "content": "x"}]}
    (tmp_path / "requests.jsonl").write_text(json.dumps({"custom_id": "one", "params": params}))
    command = Command({**attropic.environment, "TERM": "xterm-256color", "COLORTERM": "truecolor"})

    with (tmp_path / "out").open("wb") as out, (tmp_path / "err").open("wb") as err:
        command.run(*arguments, stdin=b"What is 6 * 7?\n", stdout=out, stderr=err)

    written = (tmp_path / "out").read_bytes() + (tmp_path / "err").read_bytes()
    assert written
    assert CONTROL.findall(written) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_a_conversation_whose_answers_go_to_a_file(attropic: Command, tmp_path: Path) -> None:
    """Typed at a terminal with stdout in a file, the file has the answers alone; the prompt is on the terminal."""
    from .terminal import terminal

    with (tmp_path / "out").open("wb") as out, terminal(attropic.environment, "chat", stdout=out) as shown:
        shown.expect("> ")
        shown.type("My name is Ada.\n")
        shown.expect("tokens in")
        shown.type("What is my name?\n")
        shown.expect("tokens in")
        shown.type("\x04")
        assert shown.end() == 0

    answers = (tmp_path / "out").read_text()
    assert answers.startswith("Hello, Ada!")
    assert answers.endswith("\nYour name is Ada.\n")
    assert "Hello, Ada!" not in shown.shown


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize("columns", [80, 160])
def test_a_terminal_is_filled_and_not_overrun(attropic: Command, tmp_path: Path, columns: int) -> None:
    """A table ends where the terminal does, with a mark; where there is room nothing is cut off."""
    from .terminal import terminal

    name = "a-name-that-is-so-long-that-it-does-not-fit.txt"
    (tmp_path / name).write_text("x")
    attropic("files", "upload", name)
    with terminal(attropic.environment, "files", "list", "-n", "1", columns=columns) as shown:
        assert shown.end() == 0

    lines = shown.shown.splitlines()
    assert max(map(len, lines)) <= columns
    assert (name in lines[1]) is (columns == 160)
    assert lines[1].endswith("…") is (columns == 80)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_an_answer_cannot_do_anything_to_the_terminal(attropic: Command) -> None:
    """Control characters of an answer are left out on a terminal; elsewhere the text is what the model wrote."""
    from .terminal import terminal

    with terminal(attropic.environment, "messages", "a\x1b[2Jb") as shown:
        assert shown.end() == 0

    assert "You said: a[2Jb" in shown.shown
    assert attropic("messages", "a\x1b[2Jb").out == "You said: a\x1b[2Jb\n"
