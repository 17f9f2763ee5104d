"""Structured answers while they are written: what can be seen of them, and what looking costs."""

from __future__ import annotations

import copy
import json
import random
from time import process_time
from typing import Any

import pytest

from attropic._core.partial_json import PartialJson
from attropic.structured import ParsedBetaMessage, ParsedMessage
from tests.client.calls import settled
from tests.core import random_json
from tests.streaming.playing import COLOURS, each
from tests.streaming.script import END, Transcript, change, start

from .asking import APPLES
from .transcripts import PIECES, PROSE, SEEN, answer_of, played, text_block


@pytest.mark.parametrize("beta", [False, True], ids=["plain", "beta"])
@pytest.mark.parametrize("colour", COLOURS)
def test_the_answer_while_it_is_written(colour: str, beta: bool) -> None:
    """The answer grows event by event; its block and its message have it when they are complete."""
    seen: list[Any] = []
    kinds: list[str] = []

    async def use(stream: Any) -> Any:
        def take(event: Any) -> None:
            kinds.append(event.type)
            if event.type == "text" and event.text != PROSE:
                seen.append((event.parsed_snapshot(), copy.deepcopy(stream.current_parsed_snapshot)))
            elif event.type == "content_block_stop":
                seen.append(event.content_block)
            elif event.type == "message_stop":
                seen.append(event.message)

        await each(stream, take)
        return await settled(stream.get_final_message())

    message = played(colour, answer_of(*PIECES), use, beta=beta)

    prose, *partial, block, last = seen
    assert partial == [(value, value) for value in SEEN]
    assert (prose.text, prose.parsed_output) == (PROSE, None)
    assert block.parsed_output == APPLES
    assert last is message
    assert message.parsed_output is block.parsed_output
    assert type(message) is (ParsedBetaMessage if beta else ParsedMessage)
    assert kinds.count("text") == 1 + len(PIECES)


def test_partial_answers_are_apart() -> None:
    """What ``parsed_snapshot()`` gave does not change with what follows; read late, it is what it was then."""
    events: list[Any] = []
    kept: list[Any] = []

    async def use(stream: Any) -> None:
        def take(event: Any) -> None:
            if event.type == "text" and event.text != PROSE:
                events.append(event)
                kept.append(event.parsed_snapshot())

        await each(stream, take)

    played("sync", answer_of(*PIECES), use)

    assert kept == SEEN
    assert [event.parsed_snapshot() for event in events] == SEEN


def test_the_partial_answer_of_the_stream_grows_in_place() -> None:
    """``current_parsed_snapshot`` is one object; before the answer, and beside prose, there is none."""
    found: list[Any] = []

    async def use(stream: Any) -> None:
        found.append(stream.current_parsed_snapshot)
        await each(stream, lambda event: found.append(stream.current_parsed_snapshot))

    played("sync", answer_of(*PIECES), use)

    answers = [value for value in found if value is not None]
    assert found[:3] == [None, None, None]
    assert all(value is answers[0] for value in answers)
    assert answers[0] == SEEN[-1]


@pytest.mark.parametrize("seed", range(60))
def test_partial_json_that_is_copied(seed: int) -> None:
    """At any cut of any JSON a copy equals what is there, and what follows does not change it."""
    chance = random.Random(seed)
    text = json.dumps(random_json.value(chance, 4), ensure_ascii=bool(seed % 2))
    parser = PartialJson(strings=True)
    kept: list[tuple[Any, Any]] = []

    at = 0
    while at < len(text):
        size = chance.randint(1, 7)
        parser.feed(text[at : at + size])
        at += size
        fresh = PartialJson(strings=True)
        fresh.feed(text[:at])
        value = parser.copy()
        assert value == fresh.value == parser.value
        kept.append((value, copy.deepcopy(value)))

    assert parser.close() == json.loads(text)
    assert all(repr(value) == repr(before) for value, before in kept)


@pytest.mark.parametrize(
    ("document", "apart"),
    [
        (lambda size: {"essay": "wörd\n" * size}, True),
        (lambda size: [{"id": number, "name": "abcdef"} for number in range(size // 4)], False),
    ],
    ids=["one text", "many objects"],
)
def test_looking_at_every_event_costs_what_it_brings(document: Any, apart: bool) -> None:
    """Reading the partial answer at each of n events takes a time in proportion to n, not to n²."""

    def seconds(size: int) -> float:
        text = json.dumps(document(size))
        events = [start(), *text_block(0, *(text[at : at + 6] for at in range(0, len(text), 6))), change(), END]
        transcript = Transcript("long", events, {})

        async def use(stream: Any) -> float:
            began = process_time()
            for event in stream:
                if event.type == "text":
                    assert (event.parsed_snapshot() if apart else stream.current_parsed_snapshot) is not None
            return process_time() - began

        return min(played("sync", transcript, use, output_format=None) for _ in range(3))

    assert seconds(8000) < 11 * seconds(2000)  # squared it would be 16 times as long


def test_prose_is_no_partial_answer() -> None:
    """Every ``parsed_snapshot()`` of prose is a ``ValueError``, whenever it is read; the stream has no answer."""
    events: list[Any] = []

    async def use(stream: Any) -> None:
        for event in stream:
            if event.type == "text":
                events.append(event)
                with pytest.raises(ValueError, match=r"JSON|value"):
                    event.parsed_snapshot()
                assert stream.current_parsed_snapshot is None

    played("sync", Transcript("prose", [start(), *text_block(0, "Let me", " see", "."), change(), END], {}), use)

    for event in events:
        with pytest.raises(ValueError, match=r"JSON|value"):
            event.parsed_snapshot()
