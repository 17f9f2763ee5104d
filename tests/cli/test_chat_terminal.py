"""`attropic chat` as somebody sees it who sits at a terminal."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from attropic.localserver import LocalServer, Settings

from .running import Command

if sys.platform == "win32":
    pytest.skip("there are no pseudo-terminals", allow_module_level=True)

from .terminal import Terminal, terminal

INTERRUPT, END = "\x03", "\x04"
LONG = f"Say this, which is rather long, so that there is time to interrupt it{', again' * 100}, in the middle"


@pytest.fixture(scope="module")
def slow() -> Iterator[LocalServer]:
    with LocalServer(settings=Settings(pace=0.02)) as running:
        yield running


@pytest.fixture
def chat(attropic: Command, slow: LocalServer) -> Iterator[Terminal]:
    environment = {**attropic.environment, "ANTHROPIC_BASE_URL": slow.url}
    with terminal(environment, "chat", "--tool", "calculator") as shown:
        shown.expect("> ")
        yield shown


def test_a_conversation_and_its_end(chat: Terminal) -> None:
    """Text, tools and tokens are shown turn by turn; Ctrl-D leaves with 0 and a sum."""
    chat.type("My name is Ada.\n")
    chat.expect("Hello, Ada!")
    chat.expect("tokens in")
    chat.expect("> ")
    chat.type("What is 6 * 7?\n")
    chat.expect('tool calculator {"expression": "6 * 7"}')
    chat.expect("= 42")
    chat.expect("> ")
    chat.type(END)

    assert chat.end() == 0
    assert "in all" in chat.shown
    assert "Traceback" not in chat.shown


def test_an_answer_can_be_interrupted(chat: Terminal, tmp_path: Path) -> None:
    """Ctrl-C ends the answer; the text that came is kept, and the conversation goes on."""
    chat.type(f"{LONG}\n")
    chat.expect("in the middle")  # what was typed
    chat.expect("rather")
    chat.type(INTERRUPT)
    chat.expect("interrupted; what came is kept")
    chat.expect("> ")
    chat.type("/save saved.json\n")
    chat.expect("saved in saved.json")
    chat.type("/exit\n")

    assert chat.end() == 0
    question, answer = json.loads((tmp_path / "saved.json").read_text())["messages"]
    (block,) = answer["content"]
    assert question == {"role": "user", "content": LONG}
    assert "rather" in block["text"]
    assert "middle" not in block["text"]


def test_an_interrupt_at_the_prompt(chat: Terminal) -> None:
    """Ctrl-C drops what is typed; where nothing is, it leaves with 0."""
    chat.type("something")
    chat.expect("something")
    time.sleep(0.2)  # a signal while readline draws is noticed with the next key
    chat.type(INTERRUPT)
    chat.expect("> ")
    time.sleep(0.2)
    chat.type(INTERRUPT)

    assert chat.end() == 0
    assert "Traceback" not in chat.shown


def test_what_is_pasted_is_one_turn(chat: Terminal, slow: LocalServer) -> None:
    """A text of several lines that a terminal pastes is said as a whole."""
    chat.type("\x1b[200~one\ntwo\x1b[201~\n")
    chat.expect("tokens in")

    assert slow.requests[-1].json()["messages"][-1]["content"] == "one\ntwo"


def test_commands(chat: Terminal, slow: LocalServer, tmp_path: Path) -> None:
    """/help, /clear and /save do what they say; an unknown one is told, and two slashes say one."""
    (tmp_path / "there").write_text("old")
    chat.type("/help\n")
    chat.expect("/clear       forget what was said")
    chat.type("/wrong\n")
    chat.expect("there is no command /wrong")
    chat.type("/save there\n")
    chat.expect("is there already")
    chat.type("/save nowhere/file\n")
    chat.expect("not saved")
    chat.type("Hello.\n")
    chat.expect("tokens in")
    chat.type("/clear\n")
    chat.expect("forgotten")
    chat.type("//etc is a folder.\n")
    chat.expect("tokens in")

    assert slow.requests[-1].json()["messages"] == [{"role": "user", "content": "/etc is a folder."}]
    assert (tmp_path / "there").read_text() == "old"


def test_an_error_does_not_throw_anybody_out(attropic: Command) -> None:
    """An error is told and its question is forgotten; the conversation goes on."""
    with terminal(attropic.environment, "chat", "--model", "no-such-model") as shown:
        shown.expect("> ")
        shown.type("Hello.\n")
        shown.expect("error: ")
        shown.expect("request id: req_")
        shown.expect("> ")
        shown.type("/exit\n")

        assert shown.end() == 0


def test_a_tool_of_a_file_is_carried_out_by_the_person(attropic: Command, server: LocalServer, tmp_path: Path) -> None:
    """The person is asked for the result, which goes to the model."""
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    (tmp_path / "tool.json").write_text(json.dumps({"name": "get_weather", "input_schema": schema}))
    with terminal(attropic.environment, "chat", "--tool-file", "tool.json") as shown:
        shown.expect("> ")
        shown.type("What is the weather in Paris?\n")
        shown.expect("result of get_weather> ")
        shown.type("Sunny.\n")
        shown.expect("tokens in")

    (result,) = server.requests[-1].json()["messages"][-1]["content"]
    assert (result["content"], result.get("is_error")) == ("Sunny.", None)


@pytest.mark.parametrize(("answer", "content"), [("y", "42"), ("n", "The call was not approved")])
def test_a_person_approves_calls(attropic: Command, server: LocalServer, answer: str, content: str) -> None:
    """With --approve a call waits for a yes; after anything else it is not carried out."""
    with terminal(attropic.environment, "chat", "--tool", "calculator", "--approve") as shown:
        shown.expect("> ")
        shown.type("What is 6 * 7?\n")
        shown.expect("call calculator? y/n> ")
        shown.type(f"{answer}\n")
        shown.expect("tokens in")

    (result,) = server.requests[-1].json()["messages"][-1]["content"]
    assert result["content"] == content
