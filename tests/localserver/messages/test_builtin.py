"""What the built-in script says."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from attropic.localserver import Api
from attropic.localserver.messages import answer

from .asking import Json, ask, refusal, send, talk, texts, turn
from .bodies import CALCULATOR, FORMAT, SCHEMA, USE, USED, WEATHER


def kinds(message: Json) -> list[str]:
    return [block["type"] for block in message["content"]]


def test_several_tools_are_called_at_once() -> None:
    """Each tool that the text asks for is called, with the ids counted through the conversation."""
    body = turn("What is 2+3, and how is the weather in Paris?", tools=[WEATHER, CALCULATOR])
    message = ask(Api(), body)
    calls = [(block["name"], block["input"], block["id"][-2:]) for block in message["content"]]
    assert calls == [("get_weather", {"city": "Paris"}, "01"), ("calculator", {"expression": "2+3"}, "02")]
    assert message["stop_reason"] == "tool_use"


@pytest.mark.parametrize("choice", ["auto", "any"])
def test_parallel_calls_can_be_turned_off(choice: str) -> None:
    """With ``disable_parallel_tool_use`` one tool is called."""
    more: Json = {"tool_choice": {"type": choice, "disable_parallel_tool_use": True}}
    body = turn("What is 2+3, and how is the weather in Paris?", tools=[WEATHER, CALCULATOR], **more)
    assert kinds(ask(Api(), body)) == ["tool_use"]


@pytest.mark.parametrize(
    ("text", "called"),
    [("please call get_time", True), ("get_time!", True), ("get_timer", False), ("what time is it?", False)],
)
def test_a_tool_is_called_by_its_name(text: str, called: bool) -> None:
    """A tool whose whole name stands in the text is called, whatever it does."""
    tools = [{"name": "get_time", "input_schema": {"type": "object"}}]
    assert (kinds(ask(Api(), turn(text, tools=tools))) == ["tool_use"]) == called


def test_results_of_several_tools_are_restated() -> None:
    """Each result is named after its tool, and a failed one says so."""
    second = {**USE, "id": "toolu_2", "name": "calculator"}
    results = [USED, {**USED, "tool_use_id": "toolu_2", "is_error": True, "content": [{"type": "text", "text": "no"}]}]
    message = ask(Api(), talk("weather?", [USE, second], results, tools=[WEATHER, CALCULATOR]))
    assert texts(message) == "get_weather answered: sunny\ncalculator failed: no"


@pytest.mark.parametrize(
    ("place", "beta"), [("output_config", False), ("output_config", True), ("output_format", True)]
)
def test_a_structured_answer_satisfies_its_schema(place: str, beta: bool) -> None:
    """The text is JSON that the schema allows, with values that the user has said."""
    more = {"output_config": {"format": FORMAT}} if place == "output_config" else {"output_format": FORMAT}
    message = ask(Api(), turn("My name is Ada, I am 36, and sad in Paris.", **more), beta=beta)
    value = json.loads(texts(message))
    jsonschema.validate(value, SCHEMA)
    assert value == {"name": "Ada", "age": 36, "mood": "sad", "address": {"city": "Paris"}}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": {"type": "string", "pattern": "^a+$"}, "minItems": 2},
        {"type": "object", "properties": {"city": {"type": "string", "enum": ["Rome"]}}, "required": ["city"]},
        {"type": "object", "properties": {"age": {"type": "integer", "minimum": 100}}, "required": ["age"]},
        {"type": "object", "properties": {"email": {"type": "string", "format": "email"}}, "required": ["email"]},
        {"anyOf": [{"type": "null"}, {"type": "object"}]},
    ],
)
def test_structured_answers_never_break_their_schema(schema: Json) -> None:
    """What the text says is taken only where the schema allows it."""
    message = ask(
        Api(), turn("I am 36, in Paris.", output_config={"format": {"type": "json_schema", "schema": schema}})
    )
    jsonschema.validate(json.loads(texts(message)), schema)


def test_a_schema_without_a_value_is_refused() -> None:
    """A schema that nothing satisfies is the client's mistake, and the message says so."""
    schema = {"type": "object", "properties": {"a": False}, "required": ["a"]}
    error = refusal(Api(), turn("hi", output_config={"format": {"type": "json_schema", "schema": schema}}))
    assert error[:2] == (400, "invalid_request_error")
    assert error[2].startswith("output_config.format.schema:")


def test_tools_come_before_the_structured_answer() -> None:
    """A tool that is needed is called first; its result is answered in the structure."""
    more: Json = {"tools": [WEATHER], "output_config": {"format": FORMAT}}
    assert kinds(ask(Api(), turn("weather in Paris", **more))) == ["tool_use"]
    last = ask(Api(), talk("weather in Paris", [USE], [USED], **more))
    assert json.loads(texts(last))["address"] == {"city": "Paris"}


@pytest.mark.parametrize("kind", ["enabled", "adaptive"])
def test_thinking_comes_signed_and_first(kind: str) -> None:
    """Thinking that is asked for precedes the answer; the same thought has the same signature."""
    config = {"type": kind, **({"budget_tokens": 1024} if kind == "enabled" else {})}
    first, second = (ask(Api(), turn("hello", thinking=config)) for _ in range(2))
    assert kinds(first) == ["thinking", "text"]
    assert first["content"][0]["thinking"] == "The user says: hello"
    assert first["content"][0]["signature"] == second["content"][0]["signature"] != ""
    hidden = ask(Api(), turn("hello", thinking={**config, "display": "omitted"}))["content"][0]
    assert (hidden["thinking"], hidden["signature"]) == ("", first["content"][0]["signature"])
    assert kinds(ask(Api(), turn("hello", thinking={"type": "disabled"}))) == ["text"]


def test_thinking_may_be_sent_back() -> None:
    """A turn with thinking, a tool call and its result is accepted as it came."""
    more: Json = {"thinking": {"type": "adaptive"}, "tools": [WEATHER]}
    first = ask(Api(), turn("weather in Paris", **more))
    result = {"type": "tool_result", "tool_use_id": first["content"][1]["id"], "content": "rain"}
    last = ask(Api(), talk("weather in Paris", first["content"], [result], **more))
    assert texts(last) == "get_weather answered: rain"


def test_texts_for_tests_are_known() -> None:
    """The API's own test texts give a refusal, and encrypted thinking."""
    refused = ask(Api(), turn("ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL_1FAE"))
    assert (refused["stop_reason"], refused["content"]) == ("refusal", [])
    assert refused["stop_details"]["type"] == "refusal"
    words = "ANTHROPIC_MAGIC_STRING_TRIGGER_REDACTED_THINKING_46C9"
    assert kinds(ask(Api(), turn(words, thinking={"type": "adaptive"})))[0] == "redacted_thinking"


@pytest.mark.parametrize("schema", [{"type": "object", "properties": None}, {"type": "object", "minProperties": "x"}])
def test_odd_schemas_of_tools_do_no_harm(schema: Any) -> None:
    """A tool is called whatever its schema is."""
    tools = [{"name": "get_weather", "input_schema": schema}]
    assert ask(Api(), turn("weather", tools=tools))["content"][0]["input"] == {}


def test_the_script_is_a_function_of_the_body() -> None:
    """The built-in script can be called without a server, and says the same each time."""
    body = turn("hello")
    assert answer(body) == answer(body)
    assert answer(body).content[0]["text"] == "You said: hello"
    assert send(Api(), body).body == send(Api(), body).body
