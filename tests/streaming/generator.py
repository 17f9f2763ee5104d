"""Random messages, and random streams that make them: a seed gives the same ones on every machine."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from .script import END, HEAD, Event, begin, change, piece, start, stop
from .transcripts_server import CITATIONS

#: Characters that are cut, escaped or counted in different ways.
LETTERS = 'ab "\\/\n\t\r\x00\x1f\x7f\x85{}[]:,ä€\u2028\ud7ff🙂𝄞'
FIGURES = ["input_tokens", "output_tokens", "cache_read_input_tokens", "cache_creation_input_tokens"]


def words(random: Random, most: int = 12) -> str:
    return "".join(random.choice(LETTERS) for _ in range(random.randrange(most)))


def value(random: Random, depth: int = 3) -> Any:
    """A JSON value."""
    kind = random.randrange(7 if depth else 5)
    match kind:
        case 0:
            return random.choice([None, True, False])
        case 1:
            return random.choice([0, 1, -7, 10**20, random.randrange(10**6)])
        case 2:
            return random.choice([0.5, -1.25e-9, 1e300, random.random()])
        case 3 | 4:
            return words(random)
        case 5:
            return [value(random, depth - 1) for _ in range(random.randrange(4))]
        case _:
            return {words(random, 5): value(random, depth - 1) for _ in range(random.randrange(4))}


def split(random: Random, text: str) -> list[str]:
    """The text in random pieces, of which some are empty."""
    cuts = sorted(random.randrange(len(text) + 1) for _ in range(random.randrange(6)))
    return [text[begun:end] for begun, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


class Made:
    """A message, and events that make it.

    Attributes:
        message: Its JSON.
        events: In order; blocks are interleaved, and what nobody knows stands among them.
    """

    def __init__(self, seed: int) -> None:
        random = self._random = Random(seed)
        content: list[dict[str, Any]] = []
        streams: list[list[Event]] = []
        for index in range(random.randrange(5)):
            make = random.choice([self._text, self._thinking, self._call, self._novel, self._whole])
            block, events = make(index)
            content.append(block)
            streams.append([*self._with_unknown(index, block, events), stop(index)])
        head, changes, self.usage = self._figures()
        reason = random.choice(["end_turn", "tool_use", "pause_turn", "stop_sequence", "novel_reason"])
        tail = [change(None, figures) for figures in changes[:-1]] + [change(reason, changes[-1])]
        self.message = {**HEAD, "content": content, "stop_reason": reason, "stop_sequence": None, "usage": self.usage}
        self.events = self._scattered([start(head), *self._interleaved(streams), *tail, END])

    def _text(self, index: int) -> tuple[dict[str, Any], list[Event]]:
        random = self._random
        text, first = words(random, 40), random.choice(["", "", words(random)])
        block: dict[str, Any] = {"type": "text", "text": first + text}
        begun = begin(index, "text", text=first)
        events = [piece(index, "text_delta", text=part) for part in split(random, text)]
        if random.random() < 0.2:
            hinted = random.choice(events)
            hinted["delta"]["hint"] = block["hint"] = random.randrange(9)
        cited = random.sample(CITATIONS, random.randrange(4))
        if cited:
            block["citations"] = cited
            begun["content_block"]["citations"] = random.choice([None, []])
            at = sorted(random.randrange(len(events) + 1) for _ in cited)
            for place, citation in reversed(list(zip(at, cited, strict=True))):
                events.insert(place, piece(index, "citations_delta", citation=citation))
        return block, [begun, *events]

    def _thinking(self, index: int) -> tuple[dict[str, Any], list[Event]]:
        text, signature = words(self._random, 40), words(self._random)
        events = [begin(index, "thinking", thinking="", signature="")]
        events += [piece(index, "thinking_delta", thinking=part) for part in split(self._random, text)]
        if signature:
            events.append(piece(index, "signature_delta", signature=signature))
        return {"type": "thinking", "thinking": text, "signature": signature}, events

    def _call(self, index: int) -> tuple[dict[str, Any], list[Event]]:
        random = self._random
        given = {words(random, 5): value(random) for _ in range(random.randrange(5))}
        text = json.dumps(given, ensure_ascii=random.random() < 0.5, indent=random.choice([None, 1]))
        kind = random.choice(["tool_use", "server_tool_use", "mystery_tool_use"])
        more = {"id": f"t_{index}", "name": words(random) or "n", "caller": {"type": "direct"}}
        pieces = [piece(index, "input_json_delta", partial_json=part) for part in split(random, text)]
        if not given and random.random() < 0.5:
            pieces = []
        return {"type": kind, "input": given, **more}, [begin(index, kind, input={}, **more), *pieces]

    def _novel(self, index: int) -> tuple[dict[str, Any], list[Event]]:
        random = self._random
        text, items = words(random, 30), [value(random, 1) for _ in range(random.randrange(5))]
        events = [begin(index, "mystery", song="", items=[], last=None)]
        events += [piece(index, "mystery_delta", song=part) for part in split(random, text)]
        events += [piece(index, "mystery_delta", items=[item]) for item in items]
        events += [piece(index, "other_delta", last={"n": n}) for n in range(3)]
        return {"type": "mystery", "song": text, "items": items, "last": {"n": 2}}, events

    def _whole(self, index: int) -> tuple[dict[str, Any], list[Event]]:
        block = self._random.choice(
            [{"type": "redacted_thinking", "data": "x"}, {"type": "container_upload", "file_id": "f", "novel": [1]}]
        )
        return dict(block), [{**begin(index, ""), "content_block": block}]

    def _with_unknown(self, index: int, block: dict[str, Any], events: list[Event]) -> list[Event]:
        """The events with deltas and fields among them that nobody knows."""
        random = self._random
        for _ in range(random.randrange(3)):
            key, text = f"novel_{random.randrange(3)}", words(random, 6)
            delta = {key: text, "nothing": None} if text else {}
            events.append(piece(index, random.choice(["novel_delta", "strange_delta"]), **delta))
            if text:
                block[key] = block.get(key, "") + text
        return [{**event, "weight": random.random()} if random.random() < 0.2 else event for event in events]

    def _figures(self) -> tuple[dict[str, Any], list[dict[str, Any]], dict[str, Any]]:
        """The figures of the head, those of each change, and what they come to."""
        random = self._random
        usage: dict[str, Any] = {"input_tokens": random.randrange(99), "output_tokens": 1}
        if random.random() < 0.5:
            usage["cache_read_input_tokens"] = random.choice([None, 0, 4])
        head, changes = dict(usage), []
        for _ in range(random.randrange(1, 4)):
            told = {name: random.choice([None, 0, random.randrange(999)]) for name in random.sample(FIGURES, 3)}
            told["output_tokens"] = random.randrange(999)
            if random.random() < 0.3:
                told["novel_tokens"] = random.randrange(9)
            changes.append(told)
            usage.update({name: figure for name, figure in told.items() if figure is not None})
        return head, changes, usage

    def _interleaved(self, streams: list[list[Event]]) -> list[Event]:
        """The events of all blocks in a random order that keeps that of each block."""
        left = [list(events) for events in streams]
        found = []
        while any(left):
            found.append(self._random.choice([events for events in left if events]).pop(0))
        return found

    def _scattered(self, events: list[Event]) -> list[Event]:
        """The events with some among them that nobody knows."""
        found = [events[0]]
        for event in events[1:]:
            if self._random.random() < 0.15:
                found.append({"type": "novel_event", "data": value(self._random, 1)})
            found.append(event)
        return found
