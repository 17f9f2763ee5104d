"""`attropic chat` where stdin is a pipe: each line is a turn."""

from __future__ import annotations

import json
import re
from pathlib import Path
from textwrap import dedent

import pytest

from attropic.localserver import LocalServer, Reply

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
    assert re.search(r'tool calculator \{"expression": "6 \* 7"\}\n  calculator = 42 \(\d+\.\d\d s\)\n', done.err)
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


TOOLS = """
    import asyncio
    from attropic.tools import ToolRegistry, tool
    from beside import CITY

    registry = ToolRegistry()

    @tool
    def get_weather(city: str = CITY) -> str:
        "Tell the weather."
        return f"Sunny in {city}."

    @registry.add
    async def get_weather_later(city: str) -> dict:
        "Tell the weather, with time to think."
        await asyncio.sleep(0)
        return {"city": city}

    def no_tool() -> None: ...
"""


def test_tools_of_python_are_carried_out(attropic: Command, server: LocalServer, tmp_path: Path) -> None:
    """What a file decorates, alone or in a registry, sync or async, is declared and called; other functions are not."""
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools" / "beside.py").write_text("CITY = 'Oslo'\n")
    (tmp_path / "tools" / "weather.py").write_text(dedent(TOOLS))

    done = attropic("chat", "--tools", "tools/weather.py", stdin="What is the weather in Paris?\n")

    assert done.code == 0
    sent = server.requests[-1].json()
    assert sorted(tool["name"] for tool in sent["tools"]) == ["get_weather", "get_weather_later"]
    assert sorted(result["content"] for result in sent["messages"][-1]["content"]) == [
        "Sunny in Paris.",
        '{"city": "Paris"}',
    ]
    assert "  get_weather = Sunny in Paris. (" in done.err


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("x = 1\n", "defines no tools"),
        ("x = 1\n1 / 0\n", "line 2: ZeroDivisionError: division by zero"),
        ("x = 1\n\ndef f(:\n", "line 3: SyntaxError"),
        ("from attropic.tools import tool\n@tool\ndef calculator(x: int): ...\n", "calculator"),
        ("from attropic.tools import tool\n@tool\ndef f(x: open): ...\n", "line 2: "),
    ],
)
def test_a_file_of_tools_that_cannot_be_used_is_refused(
    attropic: Command, tmp_path: Path, code: str, says: str
) -> None:
    """What is wrong is told with its place, before anything is sent."""
    (tmp_path / "bad.py").write_text(code)

    done = attropic("chat", "--tool", "calculator", "--tools", "bad.py", stdin="Hello.\n")

    assert (done.code, done.out) == (2, "")
    assert says in done.err


def test_the_memory_is_a_folder(attropic: Command, tmp_path: Path) -> None:
    """--memory offers the memory tool of the API, on the folder that is named."""
    call = {"command": "create", "path": "/memories/a.md", "file_text": "coffee"}
    blocks = [{"type": "tool_use", "id": "toolu_1", "name": "memory", "input": call}]
    replies = iter([Reply(blocks, "tool_use"), Reply([{"type": "text", "text": "Noted."}])])
    with LocalServer(script=lambda body: next(replies)) as local:
        done = attropic("chat", "--memory", "notes", "--base-url", local.url, stdin="I like coffee.\n")

    assert (done.code, done.out) == (0, "Noted.\n")
    assert (tmp_path / "notes" / "memories" / "a.md").read_text() == "coffee"


def test_nothing_is_called_where_nobody_can_be_asked(attropic: Command, server: LocalServer) -> None:
    """In a pipe, --approve refuses every call, and the model is told so."""
    done = attropic("chat", "--approve", "--tool", "calculator", stdin="What is 6 * 7?\n")

    assert done.code == 0
    (result,) = server.requests[-1].json()["messages"][-1]["content"]
    assert result["is_error"] is True
    assert "nobody was there" in result["content"]
