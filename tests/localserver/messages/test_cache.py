"""The prompt cache: what is written to it, what is read from it, and for how long."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from attropic.localserver import Api
from attropic.localserver.messages import PromptCache

from .asking import Json, ask, refusal, stream, talk, turn
from .bodies import WEATHER

MARK = {"cache_control": {"type": "ephemeral"}}
HOUR = {"cache_control": {"type": "ephemeral", "ttl": "1h"}}
LONG = "word " * 400  # 500 tokens


def block(text: str, **more: Any) -> Json:
    return {"type": "text", "text": text, **more}


def used(api: Api, body: Json, **more: Any) -> tuple[int, int, int, int]:
    """Tokens that were read, written for five minutes, written for an hour, and neither."""
    usage = ask(api, body, **more)["usage"]
    split = usage["cache_creation"]
    short, long = split["ephemeral_5m_input_tokens"], split["ephemeral_1h_input_tokens"]
    assert usage["cache_creation_input_tokens"] == short + long
    return usage["cache_read_input_tokens"], short, long, usage["input_tokens"]


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(("mark", "lifetime"), [(MARK, 300), (HOUR, 3600)])
def test_a_prefix_lives_for_its_time(mark: Json, lifetime: int) -> None:
    """The first request writes, the next ones read as long as the prefix lives, and each reading prolongs its life."""
    clock = Clock()
    api, body = Api(clock=clock), turn("hi", system=[block(LONG, **mark)])
    first = (0, 500, 0, 5) if lifetime == 300 else (0, 0, 500, 5)
    assert used(api, body) == first
    for _ in range(3):
        clock.now += lifetime - 1
        assert used(api, body) == (500, 0, 0, 5)
    clock.now += lifetime
    assert used(api, body) == first


def test_without_a_mark_nothing_is_cached() -> None:
    """A request without ``cache_control`` neither writes nor reads, though the same prefix is there."""
    api = Api()
    used(api, turn("hi", system=[block(LONG, **MARK)]))
    assert used(api, turn("hi", system=[block(LONG)])) == (0, 0, 0, 505)


@pytest.mark.parametrize(
    "change",
    [
        lambda body: {**body, "system": [block(LONG + "!", **MARK)]},
        lambda body: {**body, "model": "claude-opus-4-5"},
        lambda body: {**body, "tools": [{**WEATHER, "name": "other"}]},
    ],
)
def test_another_prefix_or_model_is_another_entry(change: Callable[[Json], Json]) -> None:
    """Whatever changes before the mark makes a new entry."""
    api, body = Api(), turn("hi", system=[block(LONG, **MARK)], tools=[WEATHER])
    used(api, body)
    assert used(api, body)[0] > 0
    assert used(api, change(body))[0] == 0


def test_credentials_have_caches_of_their_own() -> None:
    """Another credential does not read what one has written."""
    api, body = Api(), turn("hi", system=[block(LONG, **MARK)])
    assert used(api, body, x_api_key="a")[0] == 0
    assert used(api, body, x_api_key="b")[0] == 0
    assert used(api, body, x_api_key="a")[0] == 500


def test_what_comes_after_the_mark_may_change() -> None:
    """Only what stands before a mark has to be the same."""
    api = Api()
    used(api, turn("one", system=[block(LONG, **MARK)]))
    assert used(api, turn("another one", system=[block(LONG, **MARK)])) == (500, 0, 0, 7)


def test_a_conversation_reads_its_past_and_writes_what_is_new() -> None:
    """With a mark that moves along, each request reads the turns before and writes the new ones."""
    api = Api()
    assert used(api, talk([block(LONG, **MARK)])) == (0, 504, 0, 0)
    assert used(api, talk([block(LONG)], "ok", [block(LONG, **MARK)])) == (504, 509, 0, 0)
    assert used(api, talk([block(LONG)], "ok", [block(LONG)], "ok", [block("hi", **MARK)])) == (1013, 10, 0, 0)


def test_an_automatic_mark_stands_at_the_end() -> None:
    """``cache_control`` of the request caches all of it."""
    api = Api()
    assert used(api, talk(LONG, **MARK)) == (0, 504, 0, 0)
    assert used(api, talk(LONG, "ok", "hi", **MARK)) == (504, 10, 0, 0)


def test_lifetimes_may_be_mixed() -> None:
    """Tools for an hour and the system prompt for five minutes are written, read, and forgotten on their own."""
    clock = Clock()
    api = Api(clock=clock)
    body = turn("hi", tools=[{**WEATHER, **HOUR}], system=[block(LONG, **MARK)])
    read, short, long, rest = used(api, body)
    assert (read, short, rest) == (0, 500, 5)
    assert long > 0
    clock.now += 301
    assert used(api, body) == (long, 500, 0, 5)


def test_a_prefix_is_looked_for_twenty_blocks_back() -> None:
    """A mark that moved on by twenty blocks still finds the entry; by more it does not."""
    for more, found in ((20, True), (21, False)):
        api = Api()
        used(api, talk([block(LONG, **MARK)]))
        blocks = [block(LONG), *[block("x")] * (more - 1), block("x", **MARK)]
        assert (used(api, talk(blocks))[0] > 0) == found


def test_a_mark_within_a_result_counts_for_the_result() -> None:
    """``cache_control`` on the text in a tool's result breaks after the result."""
    use = {"type": "tool_use", "id": "t", "name": "get_weather", "input": {}}
    result = {"type": "tool_result", "tool_use_id": "t", "content": [block(LONG, **MARK)]}
    api, body = Api(), talk("weather?", [use], [result], tools=[WEATHER])
    written = used(api, body)[1]
    assert written > 500
    assert used(api, body) == (written, 0, 0, 0)


def test_a_refused_request_writes_nothing() -> None:
    """What the API refuses leaves the cache as it is."""
    api = Api()
    body = turn("hi", system=[block(LONG, **MARK)])
    assert refusal(api, {**body, "max_tokens": 10**9})[0] == 400
    assert used(api, body)[0] == 0


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many different prefixes do not grow the cache beyond its size; the oldest are forgotten."""
    monkeypatch.setattr("attropic.localserver.messages._cache._MOST", 50)
    api = Api(remember=1)
    for number in range(80):
        used(api, turn("hi", system=[block(f"{number}", **MARK)]))
    assert len(api.prompts) == 50
    assert used(api, turn("hi", system=[block("79", **MARK)]))[0] == 1
    assert used(api, turn("hi", system=[block("0", **MARK)]))[0] == 0


def test_an_empty_request_uses_nothing() -> None:
    """A cache that is asked about nothing answers with nothing."""
    assert PromptCache(lambda: 0.0).use("", (), {"type": "ephemeral"}).read == 0


def test_a_stream_tells_the_same() -> None:
    """The start of a stream tells what was read and written, and so does its end."""
    api, body = Api(), turn("hi", system=[block(LONG, **MARK)])
    used(api, body)
    events = stream(api, body)
    for usage in (events[0]["message"]["usage"], events[-2]["usage"]):
        assert (usage["cache_read_input_tokens"], usage["input_tokens"]) == (500, 5)
