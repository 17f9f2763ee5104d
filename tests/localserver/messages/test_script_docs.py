"""The page on scripts says what scripts do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from attropic.localserver import Api, load_script
from attropic.localserver.messages._answers import ANSWER
from attropic.localserver.messages._language import _WHEN
from attropic.localserver.messages._tokens import IMAGE, PAGE, TURN

from .asking import ask, refusal, stream, talk, texts, turn
from .bodies import USE

PAGE_OF_SCRIPTS = (Path(__file__).parents[3] / "docs" / "local-api-scripts.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE_OF_SCRIPTS, re.S)
ADD = {"name": "add", "input_schema": {"type": "object"}}


def example_of(word: str) -> Api:
    """An API with the example that has this word."""
    (block,) = [block for block in BLOCKS if word in block]
    return Api(load_script(block))


@pytest.mark.parametrize("block", BLOCKS)
def test_every_example_is_a_script(block: str) -> None:
    """Each example in YAML can be loaded, and answers."""
    api = Api(load_script(block))
    assert ask(api, turn("everything"))["type"] == "message"


@pytest.mark.parametrize("key", [*_WHEN, *ANSWER, "times", "answers", "default"])
def test_every_key_is_told(key: str) -> None:
    """The page has each key of the language."""
    assert f"`{key}`" in PAGE_OF_SCRIPTS


def test_costs_are_told() -> None:
    """The page has the constants of the approximation."""
    assert f"| an image | {IMAGE:,} |" in PAGE_OF_SCRIPTS
    assert f"| a PDF | {PAGE:,} a page" in PAGE_OF_SCRIPTS
    assert f"| a turn | {TURN} more |" in PAGE_OF_SCRIPTS


def test_rules_answer_as_the_page_says() -> None:
    """The example of rules: a text, a turn, and what is left."""
    api = example_of("We have met")
    assert texts(ask(api, turn("Hello!"))) == "Hi there."
    assert texts(ask(api, talk("a", "b", "c"))) == "We have met."
    assert texts(ask(api, turn("x"))) == 'I do not know what to say to "x".'


def test_names_stand_as_the_page_says() -> None:
    """The example of names in braces: numbers for a tool, its result, its failure."""
    api = example_of("{1:int}")
    call = ask(api, turn("add 2 and 3", tools=[ADD]))["content"][0]
    assert call["input"] == {"a": 2, "b": 3}
    use = {**USE, "name": "add"}
    for error, wanted in ((False, "It is 5."), (True, "The tool failed: 5")):
        result = {"type": "tool_result", "tool_use_id": use["id"], "content": "5", "is_error": error}
        assert texts(ask(api, talk("add 2 and 3", [use], [result], tools=[ADD]))) == wanted


def test_answers_follow_as_the_page_says() -> None:
    """The example of answers in turn: two errors, and then well."""
    api = example_of("Twice overloaded")
    assert [refusal(api, turn("retry"))[0] for _ in range(2)] == [529, 429]
    assert texts(ask(api, turn("retry"))) == "Here I am."
    with pytest.raises(AssertionError):  # the first stream is cut
        stream(api, turn("x"))
    assert stream(api, turn("x"))[-1]["type"] == "message_stop"
