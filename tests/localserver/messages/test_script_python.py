"""Scripts in Python: files, replies, conditions."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from attropic.localserver import Api, ApiError, Reply, ScriptError, When, first_of, load_script
from attropic.localserver.messages import (
    answer,
    redacted_thinking,
    server_tool_result,
    server_tool_use,
    text,
    thinking,
    tool_use,
)

from .asking import Json, ask, check_message, refusal, talk, texts, turn
from .bodies import USE, USED


def test_a_file_of_python_gives_its_script(tmp_path: Path) -> None:
    """The function ``script`` of the file answers, with modules of its own folder."""
    (tmp_path / "words_of_mine.py").write_text("GREETING = 'hello from a module'\n")
    file = tmp_path / "script.py"
    file.write_text(
        "from __future__ import annotations\n"
        "from dataclasses import dataclass\n"
        "from attropic.localserver import Reply\n"
        "from attropic.localserver.messages import text\n"
        "from words_of_mine import GREETING\n\n"
        "@dataclass\nclass Word:\n    of: str\n\n"
        "def script(body):\n    return Reply([text(Word(GREETING).of)])\n"
    )
    path = list(sys.path)
    assert texts(ask(Api(load_script(file)), turn())) == "hello from a module"
    assert sys.path == path


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("def script(:\n", 1, "is no Python"),
        ("a = 1\nb = 1 / 0\n", 2, "ZeroDivisionError"),
        ("import nothing_of_that_name\n", 1, "ModuleNotFoundError"),
        ("a = 1\n", 0, "define `def script(body)"),
        ("script = 3\n", 0, "define `def script(body)"),
    ],
)
def test_a_file_of_python_that_is_wrong_is_refused(tmp_path: Path, source: str, line: int, words: str) -> None:
    """The error names the file and, where there is one, the line."""
    file = tmp_path / "script.py"
    file.write_text(source)
    with pytest.raises(ScriptError, match=re.escape(words)) as caught:
        load_script(str(file))
    assert (caught.value.file, caught.value.line) == (str(file), line)


@pytest.mark.parametrize("beta", [False, True])
def test_blocks_made_by_hand_are_completed(beta: bool) -> None:
    """Blocks of the constructors, and blocks with less than that, keep the contract when they are answered."""
    content = [
        text("a"),
        text("b", [{"type": "char_location", "cited_text": "b"}]),
        thinking("c"),
        redacted_thinking(),
        {"type": "text", "text": "d"},
        {"type": "thinking", "thinking": "e"},
        {"type": "tool_use", "name": "f", "input": {}},
        tool_use("g", {"a": 1}, id="own"),
        server_tool_use("web_search", {"query": "h"}),
        server_tool_result("web_search", [{"url": "u", "title": "t"}]),
        server_tool_use("tool_search_tool_bm25", {}),
        server_tool_result("tool_search_tool_bm25", {"tool_references": []}),
    ]
    message = ask(Api(lambda body: Reply(content)), turn(), beta=beta)
    check_message(message, beta)
    ids = [block["id"] for block in message["content"] if "id" in block]
    assert ids == [f"toolu_{1:024d}", "own", f"srvtoolu_{2:024d}", f"srvtoolu_{3:024d}"]
    assert message["content"][-1]["tool_use_id"] == ids[-1]
    assert content[4] == {"type": "text", "text": "d"}


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ({"type": "poem"}, "content.0: messages.create has no 'poem' here"),
        ({}, "content.0: messages.create has no None here"),
        ({"type": "text"}, "content.0.text: Field required"),
        ({"type": "tool_use", "name": "a"}, "content.0.input: Field required"),
        (
            {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": {"odd": 1}},
            "content.0.content: has keys",
        ),
    ],
)
def test_a_block_that_cannot_be_completed_is_told(block: Json, words: str) -> None:
    """A reply with a block that has no place in a message is answered with 500, and the message says where."""
    status, _, message = refusal(Api(lambda body: Reply([block])), turn())
    assert status == 500
    assert message.startswith(f"The answer of the script breaks the contract: {words}")


def test_rules_are_tried_in_order() -> None:
    """``first_of`` takes conditions, functions and scripts, and ends with the built-in script."""
    script = first_of(
        When(text="weather").say(Reply([text("rain")]), times=1),
        lambda body: Reply([text("long")]) if len(body["messages"]) > 2 else None,
        When(text=re.compile(r"^bye\b")).say(Reply([text("so long")]), Reply([text("still here?")])),
    )
    api = Api(script)
    bodies = [turn("weather"), turn("weather"), talk("a", "b", "c"), turn("bye"), turn("bye"), turn("bye")]
    assert [texts(ask(api, body)) for body in bodies] == [
        "rain", "You said: weather", "long", "so long", "still here?", "still here?",
    ]  # fmt: skip


def test_scripts_can_be_put_together() -> None:
    """A script of a file may follow conditions, and a default stand at the end."""
    script = first_of(
        When(text="a").say(Reply([text("mine")])), default=load_script("- {when: {text: b}, say: theirs}\n")
    )
    api = Api(script)
    assert [texts(ask(api, turn(words))) for words in ("a", "b", "c")] == ["mine", "theirs", "You said: c"]


def test_a_reply_may_be_a_function_of_what_was_found() -> None:
    """A function in place of a reply is given the body and the groups."""
    rule = When(text=re.compile(r"to (?P<who>\w+)")).say(lambda body, found: Reply([text(found["who"] + found["1"])]))
    assert texts(ask(Api(first_of(rule)), turn("to you"))) == "youyou"


def test_conditions_hold_by_themselves() -> None:
    """``When`` tells what it found without a server."""
    when = When(tool_result="get_*", is_error=False, result_text="sun")
    assert (when.find(talk("w", [USE], [USED])) or {})["result"] == "sunny"
    assert when.find(talk("w", [USE], [{**USED, "is_error": True}])) is None
    assert when.find(turn()) is None


def test_a_rule_needs_a_reply() -> None:
    """A condition that says nothing is a mistake."""
    with pytest.raises(ValueError, match="needs a reply"):
        When(text="a").say()


def test_errors_and_exceptions_of_a_script() -> None:
    """An error in a reply, or one that is raised, refuses the request; any other exception is a 500."""
    replied = Api(lambda body: Reply(error=ApiError(529)))
    assert refusal(replied, turn())[:2] == (529, "overloaded_error")

    def script(body: Json) -> Reply:
        raise ApiError(402, "no money") if body["max_tokens"] == 1 else KeyError("metadata")

    assert refusal(Api(script), turn(max_tokens=1)) == (402, "billing_error", "no money")
    assert refusal(Api(script), turn()) == (500, "api_error", "KeyError: 'metadata'")


@pytest.mark.parametrize("given", [None, "hello", [text("hello")]])
def test_what_is_no_reply_is_told(given: object) -> None:
    """A script that gives something else is answered with 500, and the message shows what it gave."""
    status, _, message = refusal(Api(lambda body: given), turn())  # type: ignore[arg-type,return-value]
    assert (status, message) == (500, f"The script gave {given!r} in place of a Reply")


@pytest.mark.parametrize("beta", [False, True])
def test_usage_is_completed_and_checked(beta: bool) -> None:
    """Counts that are told in part keep the contract of both APIs; one that does not exist is refused."""
    told = {"server_tool_use": {"web_search_requests": 2}, "iterations": [{"type": "message", "input_tokens": 1}]}
    told["iterations"][0]["output_tokens"] = 1  # type: ignore[index]
    message = ask(Api(lambda body: Reply([text("a")], usage=told)), turn(), beta=beta)
    check_message(message, beta)
    assert message["usage"]["server_tool_use"] == {"web_search_requests": 2, "web_fetch_requests": 0}
    assert ("iterations" in message["usage"]) == beta
    wrong = refusal(Api(lambda body: Reply([text("a")], usage={"tokens": 1})), turn(), beta=beta)
    assert "usage.tokens" in wrong[2]


def test_a_body_is_the_only_thing_a_script_needs() -> None:
    """The built-in script can be asked from a script of one's own, and its answer changed."""
    api = Api(lambda body: Reply([*answer(body).content, text(" And more.")]))
    assert texts(ask(api, turn("hi"))) == "You said: hi And more."


def test_importing_the_scripts_loads_no_yaml() -> None:
    """Neither PyYAML nor jsonschema is loaded before it is needed."""
    code = "import sys, json, attropic.localserver.messages; print(json.dumps([m for m in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"yaml", "jsonschema", "uvicorn"} & set(json.loads(done.stdout))
