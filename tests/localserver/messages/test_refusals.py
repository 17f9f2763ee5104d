"""What the API refuses and a schema cannot say, and what it does not refuse."""

from __future__ import annotations

from typing import Any

import pytest

from attropic.localserver import Api, Settings

from .asking import HAIKU, Json, ask, refusal, send, talk, turn
from .bodies import CALCULATOR, CITED, USE, USED, WEATHER, plain

BAD = "invalid_request_error"
OPUS, SONNET, OLD = "claude-opus-4-7", "claude-sonnet-4-6", "claude-opus-4-1"
THINKING = {"thinking": {"type": "enabled", "budget_tokens": 1024}}
MARK = {"cache_control": {"type": "ephemeral"}}
HOUR = {"cache_control": {"type": "ephemeral", "ttl": "1h"}}
OTHER = {**USE, "id": "toolu_2"}
MISSING = "each `tool_use` needs a `tool_result` in the next turn, which has none for"
PLACE = {"type": "web_search_result_location", "url": "u", "title": "t", "encrypted_index": "i"}
CITED_TEXT = {"type": "text", "text": "a", "citations": [{**PLACE, "cited_text": "a"}]}


def block(text: str, **more: Any) -> Json:
    return {"type": "text", "text": text, **more}


def messages(*turns: tuple[str, Any]) -> Json:
    return {"model": HAIKU, "max_tokens": 100, "messages": [{"role": role, "content": text} for role, text in turns]}


REFUSED: list[tuple[Json, str]] = [
    (turn(messages=[]), "messages: at least one"),
    (messages(("assistant", "hi")), "messages.0.role:"),
    (messages(("user", "")), "messages.0.content: is empty"),
    (messages(("user", [])), "messages.0.content: is empty"),
    (messages(("user", "a"), ("assistant", []), ("user", "b")), "messages.1.content: is empty"),
    (messages(("user", " \n")), "messages.0.content.0.text:"),
    (messages(("user", [block("a"), block(" ")])), "messages.0.content.1.text:"),
    (turn(stop_sequences=["a", " "]), "stop_sequences.1:"),
    (turn(max_tokens=64_001), "max_tokens: 64001 > 64000"),
    (turn(tools=[WEATHER, CALCULATOR, WEATHER]), "tools: Tool names must be unique, and 'get_weather'"),
    (turn(tool_choice={"type": "auto"}), "tool_choice: may only"),
    (turn(tools=[WEATHER], tool_choice={"type": "tool", "name": "x"}), "tool_choice.name: Tool 'x' is not among"),
    (talk("w", [USE], "and?"), "messages.1: each `tool_use` needs"),
    (talk("w", [USE, OTHER], [USED]), f"messages.1: {MISSING} toolu_2"),
    (talk("w", [USE]), "messages.1: each `tool_use` needs"),
    (talk([USED]), "messages.0.content.0.tool_use_id:"),
    (talk("w", "no", [block("b"), USED]), "messages.2.content.1.tool_use_id:"),
    (talk("w", [USE], [USED], "ok", [USED]), "messages.4.content.0.tool_use_id:"),
    (talk("w", [USE], [USED, USED]), "messages.2.content.1.tool_use_id: toolu_1 has a `tool_result` already"),
    (talk([USE]), "messages.0.content.0: `tool_use` belongs"),
    (talk("w", [USED], "x"), "messages.1.content.0: `tool_result` belongs"),
    (turn(max_tokens=1024, **THINKING), "max_tokens: must be greater than thinking.budget_tokens"),
    (turn(temperature=0.5, **THINKING), "temperature: may only be 1"),
    (turn(top_k=5, **THINKING), "top_k:"),
    (turn(top_p=0.5, **THINKING), "top_p:"),
    (turn(tools=[WEATHER], tool_choice={"type": "any"}, **THINKING), "tool_choice: a tool cannot be forced"),
    (talk("a", "I think", **THINKING), "messages.1: the last turn must be one of the user"),
    (talk("a", "I think ", model=OLD), "messages.1: the last turn of the assistant must not end with white space"),
    (talk("a", "I think", model=SONNET), "messages.1: this model does not go on"),
    (turn(model=OPUS, temperature=0.5), "temperature: is not accepted by claude-opus-4-7"),
    (turn(model=OPUS, top_p=0.5), "top_p: is not accepted"),
    (turn(model=OPUS, top_k=1), "top_k: is not accepted"),
    (turn([block("a", **MARK)] * 5), "cache_control: at most 4 blocks may have it, and 5 have"),
    (turn([block("a", **MARK)] * 4 + [block("b")], **MARK), "cache_control: at most 4"),
    (turn([block("a", **MARK), block("b", **HOUR)]), "cache_control.ttl:"),
    (turn([block("a", **HOUR)], tools=[{**WEATHER, **MARK}]), "cache_control.ttl:"),
    (turn("a" * 810_000), "prompt is too long: 202504 tokens > 200000 maximum"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "text"), REFUSED, ids=[text[:50] for _, text in REFUSED])
def test_what_the_api_refuses(body: Json, text: str) -> None:
    """The error has the status and type of the API, and its message begins with the place."""
    status, kind, message = refusal(Api(), body)
    assert (status, kind) == (400, BAD)
    assert message.startswith(text)


ACCEPTED: dict[str, Json] = {
    "two turns of the user": messages(("user", "a"), ("user", "b")),
    "two turns of the assistant": messages(("user", "a"), ("assistant", "b"), ("assistant", "c"), ("user", "d")),
    "results in two turns": messages(
        ("user", "w"), ("assistant", [USE, OTHER]), ("user", [USED]), ("user", [{**USED, "tool_use_id": "toolu_2"}])
    ),
    "text beside a result": talk("w", [block("Let me see."), USE], [USED, block("and?")], tools=[WEATHER]),
    "a result without content": talk("w", [USE], [{"type": "tool_result", "tool_use_id": "toolu_1"}]),
    "tools that are gone": talk("w", [USE], [USED]),
    "the same id later": talk("w", [USE], [USED], [USE], [USED]),
    "a turn that begins what comes": talk("a", "I think"),
    "an empty beginning": talk("a", ""),
    "the longest answer": turn(max_tokens=64_000),
    "a longer answer on request": turn(model=OLD, max_tokens=32_000),
    "a paused turn": talk("a", [{"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {}}]),
    "thinking that came before": talk("a", [{"type": "thinking", "thinking": "t", "signature": "s"}, block("b")], "c"),
    "thinking with room": turn(max_tokens=1025, **THINKING),
    "thinking and the usual temperature": turn(temperature=1, top_p=0.99, **THINKING),
    "sampling": turn(temperature=0.2, top_p=0.5, top_k=3),
    "the usual temperature of a new model": turn(model=OPUS, temperature=1, top_p=1),
    "four marks": turn([block("a", **MARK)] * 4),
    "an automatic mark on a mark": turn([block("a", **MARK)] * 4, **MARK),
    "an hour before five minutes": turn([block("a", **HOUR), block("b", **MARK)]),
    "no choice without tools": turn(tool_choice=None) | {"tool_choice": {"type": "none"}, "tools": [WEATHER]},
    "the right choice": turn(tools=[WEATHER], tool_choice={"type": "tool", "name": "get_weather"}),
    "documents of the assistant": messages(("user", "a"), ("assistant", [plain("x")]), ("user", "b")),
    "cited text of the user": turn([CITED_TEXT]),
    "a document alone": turn([plain("x", **CITED)]),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_what_the_api_accepts(name: str) -> None:
    """Ordinary requests, and odd ones that the API takes, are answered."""
    assert ask(Api(), ACCEPTED[name])["type"] == "message"


def test_a_beta_feature_allows_longer_answers() -> None:
    """``output-128k`` raises the limit of a model."""
    body = turn(max_tokens=128_000)
    assert refusal(Api(), body, beta=True)[0] == 400
    assert ask(Api(), body, beta=True, anthropic_beta="output-128k-2025-02-19")["type"] == "message"


def test_interleaved_thinking_may_think_longer_than_it_answers() -> None:
    """With tools and the beta feature, the budget may be above ``max_tokens``."""
    body = turn(max_tokens=1000, tools=[WEATHER], **THINKING)
    assert refusal(Api(), body, beta=True)[0] == 400
    assert ask(Api(), body, beta=True, anthropic_beta="interleaved-thinking-2025-05-14")["type"] == "message"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (turn(temperature=1), "temperature:"),
        (turn(top_k=1), "top_k:"),
        (messages(("user", "a"), ("assistant", [plain("x")]), ("user", "b")), "messages.1.content.0:"),
        (turn([CITED_TEXT]), "messages.0.content.0.citations:"),
    ],
)
def test_a_later_version_of_the_api_refuses_more(body: Json, place: str) -> None:
    """What version 2026-10-21 no longer takes is refused for requests of that version alone."""
    assert ask(Api(), body)["type"] == "message"
    assert refusal(Api(), body, anthropic_version="2026-10-21")[2].startswith(place)


def test_models_of_the_settings_take_everything() -> None:
    """A model of which nothing is known takes sampling parameters and a turn that begins what comes."""
    api = Api(settings=Settings(models=("my-model",)))
    assert ask(api, talk("a", "I think", model="my-model", temperature=0.5, top_k=3))["model"] == "my-model"


def test_names_in_place_of_versions_refuse_nothing() -> None:
    """Clouds name their versions otherwise; those are not late."""
    assert ask(Api(), turn(temperature=0.5), anthropic_version="bedrock-2023-05-31")["type"] == "message"


def test_the_count_of_tokens_is_refused_alike() -> None:
    """``count_tokens`` refuses turns that a message would be refused for."""
    path = "/v1/messages/count_tokens"
    body = talk("w", [USE], "and?")
    del body["max_tokens"]
    assert refusal(Api(), body, path=path)[2].startswith("messages.1: each `tool_use`")
    assert refusal(Api(), {**body, "model": "gpt"}, path=path)[0] == 404


def test_unknown_models_are_not_found() -> None:
    """A model that is not there is refused before anything else is looked at."""
    assert refusal(Api(), turn("", model="gpt")) == (404, "not_found_error", "model: gpt")


def test_a_refusal_asks_no_script() -> None:
    """The script is not asked for what is refused."""
    asked: list[Json] = []
    api = Api(lambda body: asked.append(body) or pytest.fail("it was asked"))
    assert send(api, turn("")).status == 400
    assert asked == []
