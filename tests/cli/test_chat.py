"""`attropic chat` where stdin is a pipe: each line is a turn."""

from __future__ import annotations

import json
from pathlib import Path

from attropic.localserver import LocalServer

from .running import Command


def test_each_line_is_a_turn_of_one_conversation(attropic: Command) -> None:
    """The answers, and nothing else, are on stdout; the model remembers what was said before."""
    done = attropic("chat", stdin="My name is Ada.\n\nWhat is my name?\n")

    assert done.code == 0
    first, second = done.out.splitlines()
    assert first.startswith("Hello, Ada!")
    assert second == "Your name is Ada."
    assert done.err.count("tokens in") == 2


def test_a_backslash_goes_on_in_the_next_line(attropic: Command, server: LocalServer) -> None:
    """Lines that end in one are one turn with the next, also at the end of the input."""
    attropic("chat", stdin="one\\\ntwo\nthree\\\n")

    turns = [turn["content"] for turn in server.requests[-1].json()["messages"] if turn["role"] == "user"]
    assert turns == ["one\ntwo", "three"]


def test_a_slash_is_no_command_in_a_pipe(attropic: Command, server: LocalServer, tmp_path: Path) -> None:
    """What is piped in is said, not done."""
    done = attropic("chat", stdin="/save stolen.json\n")

    assert done.code == 0
    assert server.requests[-1].json()["messages"][0]["content"] == "/save stolen.json"
    assert list(tmp_path.iterdir()) == []


def test_a_tool_is_carried_out_on_the_way(attropic: Command, server: LocalServer) -> None:
    """A built-in tool is run, its result goes back to the model, and both are told beside the answer."""
    done = attropic("chat", "--tool", "calculator", stdin="What is 6 * 7?\n")

    assert done.code == 0
    assert "42" in done.out
    assert 'tool calculator {"expression": "6 * 7"}\n  = 42\n' in done.err
    (result,) = server.requests[-1].json()["messages"][-1]["content"]
    assert (result["type"], result["content"]) == ("tool_result", "42")


def test_a_tool_without_anybody_to_carry_it_out_fails(attropic: Command, server: LocalServer, tmp_path: Path) -> None:
    """In a pipe nobody can be asked for a result: the model is told so."""
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    (tmp_path / "tool.json").write_text(json.dumps({"name": "get_weather", "input_schema": schema}))

    done = attropic("chat", "--tool-file", "tool.json", stdin="What is the weather in Paris?\n")

    assert done.code == 0
    (result,) = server.requests[-1].json()["messages"][-1]["content"]
    assert result["is_error"] is True


def test_json_prints_each_message(attropic: Command) -> None:
    """--json prints the messages of the model as lines, those with calls of tools too."""
    lines = attropic("chat", "--json", "--tool", "calculator", stdin="What is 6 * 7?\nHello.\n").lines

    assert [line["stop_reason"] for line in lines] == ["tool_use", "end_turn", "end_turn"]


def test_an_error_ends_a_piped_conversation(attropic: Command, server: LocalServer) -> None:
    """Nothing more is said after a turn that failed; the exit code tells it."""
    before = len(server.requests)

    done = attropic("chat", "--model", "no-such-model", stdin="one\ntwo\n")

    assert (done.code, done.out) == (1, "")
    assert "no-such-model" in done.err
    assert len(server.requests) == before + 1
