"""Scripts in YAML: what they say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from attropic.localserver import Api, Settings, load_script
from attropic.localserver._wire import Events

from .asking import HAIKU, Json, ask, refusal, send, talk, texts, turn
from .bodies import USE, USED, WEATHER

ECHO = "You said: "


def api(script: str, **more: Any) -> Api:
    return Api(load_script(f"{script}\n"), **more)


def said(script: str, body: Json, **more: Any) -> str:
    return texts(ask(api(script), body, **more))


WORDS: list[tuple[str, str, str]] = [
    ("{regex: 'in (\\w+)'}", "in Paris", "{1} {0}"),
    ("{regex: 'in (?P<city>\\w+)'}", "in Paris", "{city} in {1}"),
    ("{regex: 'in(x)?'}", "in", "[{1}]"),
    ("hello", "hello", "{text} {model} {turn} {unknown} {1} {} {{text}}"),
]
FOUND = ["Paris in Paris", "Paris in Paris", "[]", f"hello {HAIKU} 1 {{unknown}} {{1}} {{}} {{hello}}"]


@pytest.mark.parametrize(("when", "text", "answer", "wanted"), [(*w, f) for w, f in zip(WORDS, FOUND, strict=True)])
def test_names_stand_for_what_was_found(when: str, text: str, answer: str, wanted: str) -> None:
    """Groups of a regular expression and words about the request are put into the answer; other braces are left."""
    assert said(f"- when: {{text: {when}}}\n  say: '{answer}'", turn(text)) == wanted


def test_names_stand_in_inputs_results_and_errors() -> None:
    """They are put into inputs of tools, as numbers where this is asked for, into results and into errors."""
    script = """
- when: {text: {regex: 'add (\\S+) and (\\S+) to (\\w+)'}}
  say: {tool: add, input: {a: "{1:int}", b: ["{2:number}", {of: "{3}"}], c: "{3:int}"}}
- when: {tool_result: {name: get_weather, text: {regex: '(\\w+)$'}}}
  say: It is {1} because of {result}
- when: {text: {regex: 'fail (\\w+)'}}
  error: {status: 404, message: "no {1}"}
"""
    call = ask(api(script), turn("add 2 and 3.5 to x"))["content"][0]
    assert call["input"] == {"a": 2, "b": [3.5, {"of": "x"}], "c": "x"}
    assert said(script, talk("w", [USE], [USED])) == "It is sunny because of sunny"
    assert refusal(api(script), turn("fail well"))[2] == "no well"


def test_what_is_not_said_is_built_in() -> None:
    """An answer without ``say`` is that of the built-in script, with what else it tells."""
    one = api("- {usage: {output_tokens: 99}, stop: pause_turn, first: 0.5}")
    message = ask(one, turn("hi"))
    assert (texts(message), message["usage"]["output_tokens"], message["stop_reason"]) == (
        f"{ECHO}hi",
        99,
        "pause_turn",
    )
    assert send(one, turn()).delay == 0.5
    called = ask(api("- {pace: 0}"), turn("weather", tools=[WEATHER]))
    assert called["stop_reason"] == "tool_use"


def test_nothing_can_be_said() -> None:
    """An empty list is an empty answer."""
    message = ask(api("- {say: [], stop: refusal, stop_details: {category: cyber}}"), turn())
    assert (message["content"], message["stop_reason"]) == ([], "refusal")
    assert message["stop_details"] == {"type": "refusal", "category": "cyber", "explanation": None}


def test_stop_sequences_can_be_told() -> None:
    """A stop sequence is its reason."""
    message = ask(api("- {say: a, stop_sequence: END}"), turn())
    assert (message["stop_reason"], message["stop_sequence"]) == ("stop_sequence", "END")


def test_usage_can_be_told_in_part() -> None:
    """Figures that are told replace the computed ones, one by one."""
    script = (
        "- {say: a, usage: {input_tokens: 7, cache_creation: {ephemeral_1h_input_tokens: 3}, service_tier: priority}}"
    )
    usage = ask(api(script), turn())["usage"]
    assert (usage["input_tokens"], usage["output_tokens"], usage["service_tier"]) == (7, 1, "priority")
    assert usage["cache_creation"] == {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 3}


def test_pace_and_faults_can_be_told() -> None:
    """A rule has its own pace, and its own faults."""
    response = send(api("- {say: a b, first: 1, pace: 0.25}", settings=Settings(pace=9.0)), turn(stream=True))
    assert isinstance(response.body, Events)
    assert list(response.body.events)[:4:2] == [1.0, 0.25]
    assert send(api("- {fault: {status: 503}}"), turn()).status == 503
    cut = send(api("- {say: hello, fault: {cut: 20}}"), turn())
    assert b"".join(piece for piece in cut.body if isinstance(piece, bytes))[20:] == b""  # type: ignore[union-attr]


def test_a_tool_loop_can_be_scripted() -> None:
    """Text, a call, and then an answer that knows the result: ids and reasons to stop follow by themselves."""
    script = """
- when: {text: {regex: 'weather in (?P<city>[\\w ]+)'}, tools: get_weather}
  say:
    - I will look.
    - {tool: get_weather, input: {city: "{city}"}}
- when: {tool_result: get_weather}
  say: "The weather is {result}."
"""
    one = api(script)
    first = ask(one, turn("weather in New York?", tools=[WEATHER]))
    _, call = first["content"]
    assert (first["stop_reason"], call["input"], call["id"]) == ("tool_use", {"city": "New York"}, f"toolu_{1:024d}")
    result = {**USED, "tool_use_id": call["id"]}
    last = ask(one, talk("weather in New York?", first["content"], [result], tools=[WEATHER]))
    assert (last["stop_reason"], texts(last)) == ("end_turn", "The weather is sunny.")
    again = ask(
        one, talk("weather in New York?", first["content"], [result], texts(last), "weather in Rome", tools=[WEATHER])
    )
    assert again["content"][1]["id"] == f"toolu_{2:024d}"


@pytest.mark.parametrize(
    ("block", "wanted"),
    [
        ("{type: mcp_tool_use, name: a, server_name: b, input: {}}", "mcp_tool_use"),
        ("{type: compaction, content: a}", "compaction"),
        ("{server_tool: advisor, result: {text: a}}", "advisor"),
    ],
)
def test_blocks_of_the_beta_api_are_told_apart(block: str, wanted: str) -> None:
    """A block that only the beta API has is given there; elsewhere the error says what is wrong with the script."""
    script = f"- say:\n    - {block}"
    assert ask(api(script), turn(), beta=True)["content"]
    status, kind, message = refusal(api(script), turn())
    assert (status, kind) == (500, "api_error")
    assert message.startswith("The answer of the script breaks the contract: content.")
    assert "messages.create" in message


def test_a_reason_of_the_beta_api_is_told_apart() -> None:
    """So is a reason to stop that only the beta API has."""
    script = "- {say: a, stop: model_context_window_exceeded}"
    assert ask(api(script), turn(), beta=True)["stop_reason"] == "model_context_window_exceeded"
    assert "stop_reason" in refusal(api(script), turn())[2]


YAML_WORDS: list[tuple[str, Any]] = [
    ("yes", "yes"), ("no", "no"), ("on", "on"), ("true", True), ("null", None), ("~", None), ("10", 10), ("-1.5", -1.5),
    ("1e3", 1000.0), ("'1'", "1"), ("010", "010"), ("2026-01-01", "2026-01-01"), ("12:30", "12:30"), ("1_000", "1_000"),
    ("0x1f", "0x1f"), ("1e999", "1e999"), ("1.2.3", "1.2.3"), (".inf", ".inf"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "value"), YAML_WORDS)
def test_plain_words_are_read_as_json_would(written: str, value: Any) -> None:
    """Only numbers, true, false and null are no text: dates, ``no`` and the like stay what they are."""
    assert ask(api(f"- say: {{tool: t, input: {{a: {written}}}}}"), turn())["content"][0]["input"] == {"a": value}


def test_anchors_repeat_a_value() -> None:
    """A value may be named once and used again."""
    script = "- when: {text: a}\n  say: &same [one]\n- say: *same"
    assert [said(script, turn(text)) for text in ("a", "b")] == ["one", "one"]


@pytest.mark.parametrize("make", [str, Path])
@pytest.mark.parametrize("ending", ["yaml", "yml", "YAML"])
def test_a_script_is_read_from_a_file(tmp_path: Path, make: Callable[[Any], Any], ending: str) -> None:
    """The name of a file, as text or as a path, gives its script; a byte order mark does no harm."""
    file = tmp_path / f"a b.{ending}"
    file.write_text("- say: grüezi", encoding="utf-8-sig")
    assert texts(ask(Api(load_script(make(file))), turn())) == "grüezi"
