"""Events of a template are read by their string alone: it comes to the same as reading each of them, byte for byte."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest

from attropic_api._runtime import events as decoding
from attropic_api._runtime.events import EventDecoder
from attropic_api._runtime.sources import Values
from attropic_api._runtime.template import Learner
from tests.client.calls import gathered

from .generator import LETTERS, Made, words
from .playing import COLOURS, error_of, message_of, play
from .script import END, NOISE, Event, begin, change, inputs, piece, start, stop, texts
from .test_properties import chopped

SEEDS = range(120)
#: What no JSON is, or no event of a known kind, in the data of an event.
ODD = [
    '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"half',
    '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"tab\t"}}',
    '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"bad \\x"}}',
    '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"a","b"}}',
    '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"a\\"}}',
    '{"type":"content_block_delta","index":7,"delta":{"type":"text_delta","text":"of no block"}}',
    '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":7}}',
    '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"x","more":"y"}}',
    '{"type":"content_block_delta","index":0.0,"delta":{"type":"text_delta","text":"a float"}}',
    '{"type":"content_block_delta","index":0,"delta":{"type":"new_delta","text":"of tomorrow"}}',
    '{"type":"tomorrow","text":"of tomorrow"}',
    '{"type":"error","error":{"type":"overloaded_error","message":"busy"}}',
    '{"index":0,"type":"ping"}',
    '"a string"',
    "[]",
    "",
]


class Deaf(Learner):
    """Learns nothing, so that every event is read as JSON."""

    def see(self, event: str, start: int, end: int) -> None:
        """Take no notice."""


def stream(random: Random) -> list[Event]:
    """A message with long runs of pieces of texts."""
    events = [start(), begin(0, "text", text=""), begin(1, "tool_use", id="t", name="look", input={})]
    events.append(begin(2, "thinking", thinking="", signature=""))
    for _ in range(random.randrange(1, 8)):
        many = random.randrange(1, 30)
        pieces = [words(random) for _ in range(many)]
        match random.randrange(5):
            case 0 | 1:
                events += texts(0, *pieces)
            case 2:
                events += inputs(1, *pieces)
            case 3:
                events += [piece(2, "thinking_delta", thinking=text) for text in pieces]
            case _:
                events += [piece(2, "signature_delta", signature="s"), {"type": "tomorrow", "text": "x"}] * 3
    return [*events, *map(stop, range(3)), change(), END]


def written(random: Random, events: list[Event], *, odd: float = 0.0) -> bytes:
    """The events in one style, from which some stray."""
    separators = random.choice([(",", ":"), (", ", ": ")])
    ascii_only, named, stray = random.random() < 0.5, random.random() < 0.8, random.choice([0, 0, 0.1])
    end = random.choice(["\n"] * 8 + ["\r\n", "\r"])
    made = b""
    for event in events:
        data = json.dumps(event, separators=separators, ensure_ascii=ascii_only)
        if random.random() < odd:
            data = random.choice(ODD)
        elif random.random() < stray:
            data = random.choice([_turned, _escaped, _folded, _spaced])(event)
        name = f"event: {event['type']}\n" if named else ""
        lines = "".join(f"data: {line}\n" for line in data.split("\n"))
        made += (name + lines + "\n").replace("\n", end).encode("utf-8", "surrogatepass")
        if random.random() < stray:
            made += random.choice(NOISE)
        if random.random() < odd / 4:
            made += b"data: \xff\xf0\n\n"
    return made


def _turned(event: Event) -> str:
    return json.dumps(dict(reversed(event.items())), separators=(",", ":"))


def _escaped(event: Event) -> str:
    return json.dumps(event, separators=(",", ":")).replace("t", "\\u0074")


def _folded(event: Event) -> str:
    return json.dumps(event, indent=1)


def _spaced(event: Event) -> str:
    return f" {json.dumps(event)}\t"


def values_of(pieces: list[bytes], *, deaf: bool, ends: tuple[str, ...] = ()) -> tuple[Any, ...]:
    """What the decoder makes of some bytes: values, why it ended, why it failed."""
    values = Values("sse", ends)
    assert values._events is not None
    if deaf:
        values._events._learner = Deaf()
    found: list[Any] = []
    for data in [*pieces, None]:
        found += values.batch(data)
        if values.ended is not None or values.failure is not None:
            break
    return found, values.ended, repr(values.failure)


@pytest.fixture(params=COLOURS)
def colour(request: pytest.FixtureRequest) -> str:
    """The colour in which streams are read."""
    found: str = request.param
    return found


@pytest.mark.parametrize("odd", [0.0, 0.05])
@pytest.mark.parametrize("ends", [(), ("message_stop", "error")], ids=["endless", "ends"])
def test_values_are_those_of_json(odd: float, ends: tuple[str, ...]) -> None:
    """Values, the end and the failure are the same as when each event is read as JSON, however the bytes are cut."""
    for seed in SEEDS:
        random = Random(seed)
        pieces = chopped(random, written(random, stream(random), odd=odd))
        assert values_of(pieces, deaf=False, ends=ends) == values_of(pieces, deaf=True, ends=ends), f"seed {seed}"


def test_values_share_nothing() -> None:
    """Who changes the value of one event changes no other one, not even in what all of them have in common."""
    content = b'data: {"kept":{"n":1},"at":{"list":[1],"text":"a"}}\n\n' + b'data: {"at":{"n":1,"text":"a"}}\n\n' * 3
    (values, _, _) = values_of([content], deaf=False)
    for value in values:
        value["at"]["n"] = value["at"]["text"] = value["new"] = 7

    assert values_of([content], deaf=False) == values_of([content], deaf=True)
    assert all(value == {"at": {"n": 7, "text": 7}, "new": 7} for value in values[1:])


def test_a_type_makes_no_template() -> None:
    """A type that stands last says what the event is: pings are left out and the end is the end all the same."""
    kinds = ["some", "some", "ping", "some", "message_stop", "some"]
    content = "".join(f'data: {{"n":1,"type":"{kind}"}}\n\n' for kind in kinds).encode()

    assert values_of([content], deaf=False)[0] == [{"n": 1, "type": kind} for kind in kinds if kind != "ping"]
    assert values_of([content], deaf=False, ends=("message_stop",))[1] == "message_stop"


def test_a_key_that_is_there_twice_makes_no_template() -> None:
    """JSON takes the last of two: a string is only read alone where it is the one that counts."""
    for data in ('{"a":1,"b":"","a":"%s"}', '{"a":{"b":"%s"},"a":{"b":"y"}}', '{"a":"x","a":"%s"}'):
        content = "".join(f"data: {data % text}\n\n" for text in "pqr").encode()
        assert values_of([content], deaf=False)[0] == [json.loads(data % text) for text in "pqr"]


def test_runs_are_read_by_their_strings() -> None:
    """Most events of such streams are really read as events of a template, in each style; else nothing is shown."""
    shares = []
    for seed in SEEDS:
        random = Random(seed)
        content = written(random, stream(random))
        if b"\r" in content:
            continue
        runs = list(EventDecoder().runs(content))
        many = sum(len(found) for template, found in runs if template is not None)
        shares.append(many / max(sum(len(found) for _, found in runs), 1))

    assert sum(shares) / len(shares) > 0.5


async def told(stream: Any) -> list[Any]:
    """All that there is to see of the events of a stream, while each is the newest and afterwards."""
    seen: list[Any] = []
    events: list[Any] = []
    try:
        async for event in _each(stream):
            events.append(event)
            growing = getattr(event, "snapshot", None)
            seen.append((type(event).__name__, repr(event), repr(growing), event.__reduce_ex__(2)[1][0]))
            if event.type == "content_block_delta":
                twin = pickle.loads(pickle.dumps(event))
                assert twin == event
                seen.append((twin.to_dict(), event.__reduce_ex__(2)[2], event.delta.__reduce_ex__(2)[2]))
    except Exception as error:
        seen.append((type(error).__name__, str(error), repr(getattr(error, "partial_message", None))))
    return [*seen, [repr(event) for event in events], repr(stream.current_message_snapshot)]


async def _each(stream: Any) -> Any:
    if hasattr(stream, "__aiter__"):
        async for event in stream:
            yield event
    else:
        for event in stream:
            yield event


async def raw(stream: Any) -> str:
    """The events of the API, and the error."""
    try:
        return repr(await gathered(stream._raw_stream))
    except Exception as error:
        return repr(error)


async def texts_of(stream: Any) -> Any:
    """The pieces of text."""
    try:
        return await gathered(stream.text_stream)
    except Exception as error:
        return repr(error)


async def lines_of(stream: Any) -> Any:
    """The lines of JSON."""
    try:
        return await gathered(stream.to_ndjson())
    except Exception as error:
        return repr(error)


async def heard(stream: Any) -> Any:
    """What callbacks are told, and the events of two branches after that."""
    calls: list[Any] = []
    stream.on("text", lambda *told: calls.append(repr(told))).on("input_json", lambda *told: calls.append(repr(told)))
    try:
        for _ in range(9):
            event = next(stream) if hasattr(stream, "__next__") else await anext(stream)
            calls.append(repr(event))
        for branch in stream.tee(2):
            calls.append([repr(event) for event in await gathered(branch)])
    except Exception as error:
        calls.append(repr(error))
    return calls


USES: list[Callable[[Any], Any]] = [told, raw, texts_of, lines_of, heard, message_of, error_of]


@pytest.mark.parametrize("use", USES, ids=lambda use: use.__name__)
def test_streams_are_those_of_json(use: Any, colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Events, snapshots, pickles, callbacks, branches, messages and errors are the same as when all is read as JSON."""

    async def settled(stream: Any) -> Any:
        try:
            return await use(stream)
        except Exception as error:
            return type(error), str(error)

    bodies = []
    for seed in SEEDS[::3]:
        random = Random(seed)
        odd = random.choice([0, 0, 0.02]) if colour != "trio" else 0  # trio warns where httpx leaves a generator open
        pieces = chopped(random, written(random, stream(random), odd=odd))
        bodies.append([each for each in pieces if each])
    found = play(colour, bodies, settled)
    monkeypatch.setattr(decoding, "Learner", Deaf)

    assert [repr(one) for one in found] == [repr(one) for one in play(colour, bodies, settled)]


def _formats() -> Iterator[tuple[str, bytes]]:
    for shape in (
        '{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":%s}}',
        '{"a":{"b":{"c":%s}}}',
    ):
        for letter in [*LETTERS, "\ud83d", "\\", '"', '\\"', '\\\\"', "\U0001f642"]:
            for ascii_only in (True, False):
                text = json.dumps(letter, ensure_ascii=ascii_only)
                content = f"data: {shape % text}\n\n" * 3
                yield content, content.encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("cut", [1, 2, 3, 7])
def test_every_kind_of_character_is_read(cut: int) -> None:
    """A character that JSON escapes, or that several bytes make, is the same at every place where the bytes are cut."""
    for name, content in _formats():
        pieces = [content[at : at + cut] for at in range(0, len(content), cut)]
        assert values_of(pieces, deaf=False) == values_of(pieces, deaf=True), name


def test_random_messages_are_the_same(colour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """So are messages of every kind of block, interleaved."""
    bodies = []
    for seed in SEEDS:
        random = Random(seed)
        bodies.append(chopped(random, written(random, Made(seed).events)))
    found = [message.to_dict() for message in play(colour, bodies, message_of)]
    monkeypatch.setattr(decoding, "Learner", Deaf)

    assert found == [message.to_dict() for message in play(colour, bodies, message_of)]
