"""Random streams make the message that was made directly, however they are cut, mixed and written."""

from __future__ import annotations

from itertools import pairwise
from random import Random
from typing import Any

import pytest

from tests.client.calls import gathered

from .generator import Made
from .playing import COLOURS, error_of, message_of, play
from .reference import account
from .script import SHAPES, ends, usual

SEEDS = range(150)


def chopped(random: Random, content: bytes) -> list[bytes]:
    """The content in random pieces."""
    cuts = sorted({0, len(content), *(random.randrange(len(content)) for _ in range(random.randrange(40)))})
    return [content[begun:end] for begun, end in pairwise(cuts)]


def bodies(seeds: range) -> list[list[bytes]]:
    """The bytes of the stream of each seed, in a random shape and random pieces."""
    found = []
    for seed in seeds:
        random = Random(-seed)
        found.append(chopped(random, SHAPES[random.choice(list(SHAPES))](Made(seed).events)))
    return found


def test_the_generator_makes_what_it_says() -> None:
    """The reference comes to the message that was made directly, and seeds make all kinds of streams."""
    kinds = set()
    for seed in SEEDS:
        made = Made(seed)
        assert account(made.events).message == made.message
        kinds |= {event.get("delta", {}).get("type") for event in made.events}
        kinds |= {event.get("content_block", {}).get("type") for event in made.events}
    assert len(kinds - {None}) >= 15


@pytest.mark.parametrize("colour", COLOURS)
def test_the_message_is_the_one_made_directly(colour: str) -> None:
    """The final message and its figures are those that were made directly."""
    messages = play(colour, bodies(SEEDS), message_of)

    for seed, message in zip(SEEDS, messages, strict=True):
        made = Made(seed)
        assert message.to_dict() == made.message, f"seed {seed}"
        assert message.usage.to_dict() == made.usage, f"seed {seed}"
        assert all(block.complete for block in message.content), f"seed {seed}"


@pytest.mark.parametrize("colour", COLOURS)
def test_the_events_are_the_ones_made_directly(colour: str) -> None:
    """The raw events are those that were made, whatever follows from them."""
    derived = ("text", "input_json", "citation", "thinking", "signature")
    streams = play(colour, bodies(SEEDS), gathered)

    for seed, events in zip(SEEDS, streams, strict=True):
        made = Made(seed)
        raw = [event.to_dict() for event in events if event.type not in derived]
        for found, expected in zip(raw, made.events, strict=True):
            found.pop("content_block", None) if expected["type"] == "content_block_stop" else None
            found.pop("message", None) if expected["type"] == "message_stop" else None
            assert found == expected, f"seed {seed}"


def test_late_snapshots_are_prefixes() -> None:
    """The snapshot of each text or thinking event, read at the end, is that of the event before and its piece."""
    for seed, events in zip(SEEDS, play("sync", bodies(SEEDS), gathered), strict=True):
        before: dict[tuple[str, int], str] = {}
        index = -1
        for event in events:
            index = getattr(event, "index", index)
            if event.type == "content_block_start":
                before["text", index] = getattr(event.content_block, "text", "")
            elif event.type in ("text", "thinking"):
                piece = event.text if event.type == "text" else event.thinking
                assert event.snapshot == before.get((event.type, index), "") + piece, f"seed {seed}"
                before[event.type, index] = event.snapshot


def test_random_cuts() -> None:
    """Cut anywhere, a random stream leaves the message that its whole events make."""
    cuts: list[tuple[Made, int]] = []
    for seed in SEEDS:
        made = Made(seed)
        last = ends(made.events)[-1]
        cuts += [(made, Random(seed).randrange(last))]

    errors = play("sync", ([usual(made.events)[:position]] for made, position in cuts), error_of)

    for seed, (made, position), error in zip(SEEDS, cuts, errors, strict=True):
        expected = account(made.events[: sum(end <= position for end in ends(made.events))])
        assert _json(error.partial_message) == expected.message, f"seed {seed}"
        assert _json(error.usage) == expected.usage, f"seed {seed}"
        assert (error.open_blocks, error.content_started) == (expected.open_blocks, expected.content_started)


def _json(value: Any) -> Any:
    return None if value is None else value.to_dict()
