"""The approximation of tokens: stated, stable, and the same wherever it is told."""

from __future__ import annotations

from typing import Any

import pytest

from attropic.localserver import Api, Reply
from attropic.localserver.messages import input_tokens, text, tool_use

from .asking import Json, ask, read, send, talk, turn
from .bodies import BODIES, FORMAT, PDF, PNG, USE, USED, WEATHER, document, plain

COUNT = "/v1/messages/count_tokens"
FRAME = 4
COSTS: list[tuple[Any, int]] = [
    ("abcd", 1),
    ("abcde", 2),
    ("é" * 4, 2),
    ([{"type": "text", "text": "abcd"}, {"type": "text", "text": "a"}], 2),
    ([PNG], 1600),
    ([PDF], 2 * 2000),
    ([document({"type": "url", "url": "https://a.example"})], 2000),
    ([plain("abcd" * 10)], 10),
    ([plain("abcd" * 10, title="abcd")], 11),
    ([document({"type": "content", "content": [{"type": "text", "text": "abcd"}, PNG]})], 1601),
]


@pytest.mark.parametrize(("content", "tokens"), COSTS)
def test_each_kind_of_content_has_its_cost(content: Any, tokens: int) -> None:
    """Text is a quarter of its bytes, images and pages have a fixed cost, and a turn has its frame."""
    assert input_tokens(turn(content)) == tokens + FRAME


def test_data_of_an_image_does_not_count() -> None:
    """A large image costs as much as a small one."""
    large = {**PNG, "source": {**PNG["source"], "data": "A" * 100_000}}
    assert input_tokens(turn([large])) == input_tokens(turn([PNG]))


@pytest.mark.parametrize(
    "more",
    [
        {"system": "Be kind."},
        {"tools": [WEATHER]},
        {"output_config": {"format": FORMAT}},
    ],
)
def test_everything_counts(more: Json) -> None:
    """System prompt, tools and schema add to the tokens."""
    assert input_tokens(turn(**more)) > input_tokens(turn())


def test_marks_of_the_cache_do_not_count() -> None:
    """The same request with and without ``cache_control`` has the same tokens."""
    mark = {"cache_control": {"type": "ephemeral"}}
    for block in ({"type": "text", "text": "hello"}, {**USED}, {**PNG}):
        assert input_tokens(turn([block])) == input_tokens(turn([{**block, **mark}]))
    assert input_tokens(turn(tools=[WEATHER])) == input_tokens(turn(tools=[{**WEATHER, **mark}]))


@pytest.mark.parametrize("beta", [False, True])
@pytest.mark.parametrize("name", BODIES)
def test_the_count_is_the_usage(name: str, beta: bool) -> None:
    """``count_tokens`` foretells the input tokens of a message: those read, written to the cache, and the others."""
    body = {
        key: value for key, value in BODIES[name].items() if key not in ("max_tokens", "stop_sequences", "container")
    }
    counted = read(send(Api(), body, beta=beta, path=COUNT))["input_tokens"]
    api = Api()
    for _ in range(2):
        used = ask(api, BODIES[name], beta=beta)["usage"]
        total = used["input_tokens"] + used["cache_creation_input_tokens"] + used["cache_read_input_tokens"]
        assert counted == total


def test_the_count_tells_of_edits() -> None:
    """With ``context_management`` the beta API tells the count before the edits, too."""
    body = {key: value for key, value in turn().items() if key != "max_tokens"}
    edits = {"context_management": {"edits": []}}
    assert read(send(Api(), {**body, **edits}, beta=True, path=COUNT))["context_management"] == {
        "original_input_tokens": 6
    }
    assert read(send(Api(), body, beta=True, path=COUNT))["context_management"] is None


def test_output_is_what_was_written() -> None:
    """Output tokens are those of text, thinking and inputs of tools."""
    script = lambda body: Reply([text("abcde"), tool_use("f", {"a": 1})])  # noqa: E731
    assert ask(Api(script), turn())["usage"]["output_tokens"] == 2 + 2


def test_long_conversations_grow_with_each_turn() -> None:
    """Each further turn adds to the tokens."""
    counts = [input_tokens(talk(*["a", "b"][:1] * size)) for size in range(1, 9)]
    assert counts == sorted(set(counts))
    assert input_tokens(talk("weather", [USE], [USED])) > input_tokens(talk("weather", [USE]))
