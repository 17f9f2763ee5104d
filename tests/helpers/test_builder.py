"""A message step by step: what each step adds to the request."""

from __future__ import annotations

from typing import Any

import pytest

import attropic
from attropic.types import Message, TextBlock
from attropic.types.beta import BetaMessage
from tests.client.calls import MESSAGE

from .building import CLIENTS, begun, check

TOOL: dict[str, Any] = {"name": "look", "input_schema": {"type": "object", "properties": {}}}
IMAGE: dict[str, Any] = {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}}
SEARCH: dict[str, Any] = {"type": "web_search_20250305", "name": "web_search"}
#: Step → what it makes of the arguments of ``create``.
STEPS: dict[str, tuple[Any, dict[str, Any]]] = {
    "system": (lambda b: b.system("Be kind."), {"system": "Be kind."}),
    "system twice": (
        lambda b: b.system("Be kind.").system("Be short."),
        {"system": [{"type": "text", "text": "Be kind."}, {"type": "text", "text": "Be short."}]},
    ),
    "system as blocks": (
        lambda b: b.system([{"type": "text", "text": "Be kind.", "cache_control": {"type": "ephemeral"}}]),
        {"system": [{"type": "text", "text": "Be kind.", "cache_control": {"type": "ephemeral"}}]},
    ),
    "tool by name": (lambda b: b.tool("look"), {"tools": [TOOL]}),
    "tool with everything": (
        lambda b: b.tool("look", "Looks.", {"type": "object", "properties": {"at": {"type": "string"}}}),
        {
            "tools": [
                {
                    "name": "look",
                    "description": "Looks.",
                    "input_schema": {"type": "object", "properties": {"at": {"type": "string"}}},
                }
            ]
        },
    ),
    "whole tools": (lambda b: b.tool(TOOL).tool(SEARCH), {"tools": [TOOL, SEARCH]}),
    "thinking by budget": (lambda b: b.thinking(1024), {"thinking": {"type": "enabled", "budget_tokens": 1024}}),
    "thinking at its most": (lambda b: b.thinking(1999), {"thinking": {"type": "enabled", "budget_tokens": 1999}}),
    "thinking adaptive": (lambda b: b.thinking("adaptive"), {"thinking": {"type": "adaptive"}}),
    "thinking disabled": (lambda b: b.thinking(1024).thinking("disabled"), {"thinking": {"type": "disabled"}}),
    "thinking as a whole": (
        lambda b: b.thinking({"type": "enabled", "budget_tokens": 1500}),
        {"thinking": {"type": "enabled", "budget_tokens": 1500}},
    ),
    "temperature": (lambda b: b.temperature(0.5), {"temperature": 0.5}),
    "temperature at its least": (lambda b: b.temperature(0), {"temperature": 0}),
    "temperature at its most": (lambda b: b.temperature(0.2).temperature(1), {"temperature": 1}),
    "stop": (lambda b: b.stop("END", "STOP").stop("\n\n"), {"stop_sequences": ["END", "STOP", "\n\n"]}),
    "set": (
        lambda b: b.set(top_k=5, metadata={"user_id": "u"}).set(top_k=6),
        {"top_k": 6, "metadata": {"user_id": "u"}},
    ),
    "set the model": (lambda b: b.set(model="other"), {"model": "other"}),
    "taken away": (lambda b: b.set(top_k=5).set(top_k=attropic.omit).temperature(1).set(temperature=attropic.omit), {}),
}
#: Turns → the messages that they make.
TURNS: dict[str, tuple[Any, list[Any]]] = {
    "one": (lambda b: b.user("Hi."), [("user", "Hi.")]),
    "several": (
        lambda b: b.user("Hi.").assistant("Hello.").user("Bye."),
        [("user", "Hi."), ("assistant", "Hello."), ("user", "Bye.")],
    ),
    "merged": (
        lambda b: b.user("Look:").user(IMAGE).user(["What", "is it?"]).assistant("A").assistant("cat."),
        [
            (
                "user",
                [
                    {"type": "text", "text": "Look:"},
                    IMAGE,
                    {"type": "text", "text": "What"},
                    {"type": "text", "text": "is it?"},
                ],
            ),
            ("assistant", [{"type": "text", "text": "A"}, {"type": "text", "text": "cat."}]),
        ],
    ),
    "with files": (
        lambda b: b.image("https://example.com/a.png").user("What is it?").document("It is a cat."),
        [
            (
                "user",
                [
                    IMAGE,
                    {"type": "text", "text": "What is it?"},
                    {
                        "type": "document",
                        "source": {"type": "text", "media_type": "text/plain", "data": "It is a cat."},
                    },
                ],
            )
        ],
    ),
    "with a tool's result": (
        lambda b: b.user("Hi.").assistant("A").user({"type": "tool_result", "tool_use_id": "t", "content": "3"}),
        [("user", "Hi."), ("assistant", "A"), ("user", [{"type": "tool_result", "tool_use_id": "t", "content": "3"}])],
    ),
    "cached": (
        lambda b: b.user({"type": "text", "text": "Hi.", "cache_control": {"type": "ephemeral"}}),
        [("user", [{"type": "text", "text": "Hi.", "cache_control": {"type": "ephemeral"}}])],
    ),
}


@pytest.mark.parametrize(("colour", "beta"), CLIENTS)
@pytest.mark.parametrize("step", list(STEPS))
def test_each_step_sets_its_argument(colour: str, beta: bool, step: str) -> None:
    """What a step adds stands among the arguments of ``create``; the body is one of the contract."""
    take, expected = STEPS[step]

    params = take(begun(colour, beta).user("Hi.")).params()

    assert params == {
        "model": "m",
        "max_tokens": 2000,
        "messages": [{"role": "user", "content": "Hi."}],
        **expected,
    }
    check(params, beta=beta)


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("turn", list(TURNS))
def test_turns_alternate(beta: bool, turn: str) -> None:
    """What follows in the same role joins its turn; a turn of one plain text is that text."""
    take, expected = TURNS[turn]

    params = take(begun(beta=beta)).params()

    assert params["messages"] == [{"role": role, "content": content} for role, content in expected]
    check(params, beta=beta)


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
def test_an_answer_is_a_turn(beta: bool) -> None:
    """The message of an earlier call, its content, or one of its blocks can be given as it is."""
    message = (BetaMessage if beta else Message).from_dict(MESSAGE)
    text: Any = TextBlock.from_dict({"type": "text", "text": "Hello.", "citations": None})

    for given in (message, message.content, text):
        params = begun(beta=beta).user("Hi.").assistant(given).user("Go on.").params()
        assert [turn["role"] for turn in params["messages"]] == ["user", "assistant", "user"]
        assert params["messages"][1]["content"][0].text == "Hello."
        check(params, beta=beta)


@pytest.mark.parametrize("given", ["block", "blocks", "mapping"])
def test_a_block_with_a_content_of_its_own_stays_whole(given: str) -> None:
    """The result of a server tool has ``content`` as a message has; it is one block all the same."""
    raw: dict[str, Any] = {
        "type": "web_search_tool_result",
        "tool_use_id": "srvtoolu_1",
        "content": [
            {"type": "web_search_result", "url": "u", "title": "t", "encrypted_content": "e", "page_age": None}
        ],
        "caller": {"type": "direct"},
    }
    block = Message.from_dict({**MESSAGE, "content": [raw]}).content[0]
    value: Any = {"block": block, "blocks": [block], "mapping": raw}[given]

    (_, turn) = begun().user("Hi.").assistant(value).params()["messages"]

    (found,) = turn["content"]
    assert (found if isinstance(found, dict) else found.to_dict())["type"] == "web_search_tool_result"


@pytest.mark.parametrize(("colour", "beta"), CLIENTS)
def test_a_builder_never_changes(colour: str, beta: bool) -> None:
    """Builders that share a beginning do not see each other's steps."""
    base = begun(colour, beta).system("Be kind.").user("Hi.").tool("look").stop("END").thinking(1024)
    before = base.params()

    one = base.system("A").user("A").tool("a").stop("A").temperature(0.1).set(top_k=1).thinking("disabled")
    two = base.assistant("B").tool("b").stop("B").image("https://example.com/b.png")

    assert base.params() == before
    assert type(one) is type(two) is type(base)
    assert [tool["name"] for tool in one.params()["tools"]] == ["look", "a"]
    assert [tool["name"] for tool in two.params()["tools"]] == ["look", "b"]
    assert one.params()["stop_sequences"] == ["END", "A"]
    assert two.params()["stop_sequences"] == ["END", "B"]
    assert [turn["role"] for turn in one.params()["messages"]] == ["user"]
    assert [turn["role"] for turn in two.params()["messages"]] == ["user", "assistant", "user"]


def test_what_was_given_or_taken_may_be_changed() -> None:
    """Neither the caller's own values nor the arguments that a builder gave are its state."""
    schema: dict[str, Any] = {"type": "object", "properties": {}}
    block: dict[str, Any] = {"type": "text", "text": "Hi."}
    metadata = {"user_id": "u"}
    builder = begun().user(block).tool("look", None, schema).set(metadata=metadata)
    before = builder.params()

    taken = builder.params()
    taken["messages"].append("changed")
    taken["tools"][0]["name"] = "changed"
    taken["metadata"]["user_id"] = "changed"
    schema["properties"]["changed"] = {}
    block["text"] = "changed"
    metadata["user_id"] = "changed"

    assert builder.params() == before


def test_a_builder_says_what_it_is() -> None:
    """Its ``repr`` names the model and counts the turns; it shows no content."""
    shown = repr(begun(model="claude").user("secret").assistant("secret"))

    assert "claude" in shown
    assert "2 turns" in shown
    assert "secret" not in shown
