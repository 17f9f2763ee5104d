"""The names of streaming, and of which classes its events are."""

from __future__ import annotations

import typing
from typing import Any

import pytest

import attropic
import attropic.lib.streaming
from attropic import streaming, types
from attropic.types import beta
from tests.client.calls import gathered

from .playing import play
from .transcripts import ALL

#: Names that the official package exports beside its client.
NAMES = [
    *[f"{side}MessageStream{kind}" for side in ("", "Async", "Beta", "BetaAsync") for kind in ("", "Manager")],
    *[f"{side}{kind}" for side in ("", "Beta") for kind in ("TextEvent", "InputJsonEvent", "MessageStopEvent")],
    *[f"{side}{kind}" for side in ("", "Beta") for kind in ("MessageStreamEvent", "ContentBlockStopEvent")],
]
#: Names of the classes of parsed messages, which are the same ones here.
PARSED = [
    f"Parsed{side}{kind}Event" for side in ("", "Beta") for kind in ("MessageStop", "MessageStream", "ContentBlockStop")
] + ["ParsedBetaTextEvent"]
RAW = ["MessageStart", "MessageDelta", "MessageStop", "ContentBlockStart", "ContentBlockDelta", "ContentBlockStop"]
TYPES = ["message_start", "message_delta", "message_stop", "content_block_start", "content_block_delta"]


@pytest.mark.parametrize("name", [*NAMES, "CitationEvent", "ThinkingEvent", "SignatureEvent", "BetaCompactionEvent"])
def test_names_of_streaming(name: str) -> None:
    """A name is the same object in ``attropic``, ``attropic.streaming`` and ``attropic.lib.streaming``."""
    found = getattr(streaming, name)

    assert getattr(attropic, name) is found
    assert getattr(attropic.lib.streaming, name) is found
    assert name in attropic.__all__
    assert name in streaming.__all__


@pytest.mark.parametrize("place", [attropic, attropic.lib.streaming], ids=lambda place: place.__name__)
@pytest.mark.parametrize("name", PARSED)
def test_names_of_parsed_events(name: str, place: Any) -> None:
    """Code that names the events of parsed messages finds them where the official package has them."""
    plain = name.removeprefix("Parsed")

    assert getattr(place, name) is getattr(streaming, plain)


def test_every_name_is_there() -> None:
    """What a module says that it exports can be imported from it."""
    for module in (streaming, attropic.lib.streaming):
        missing = [name for name in module.__all__ if not hasattr(module, name)]
        assert missing == []
    with pytest.raises(AttributeError):
        _ = attropic.lib.streaming.NoSuchEvent


@pytest.mark.parametrize("is_beta", [False, True], ids=["stable", "beta"])
def test_events_are_of_the_official_classes(is_beta: bool) -> None:
    """``isinstance`` of the raw classes of ``attropic.types`` tells the events, derived ends included."""
    place, prefix = (beta, "BetaRaw") if is_beta else (types, "Raw")
    kinds = {_tag(name): getattr(place, f"{prefix}{name}Event") for name in RAW}
    seen = set()

    for event in _events(is_beta):
        for tag, kind in kinds.items():
            assert isinstance(event, kind) is (event.type == tag)
        seen.add(event.type)

    assert seen >= set(kinds)


@pytest.mark.parametrize("is_beta", [False, True], ids=["stable", "beta"])
def test_every_event_is_in_the_union(is_beta: bool) -> None:
    """The class of each event is a member of ``MessageStreamEvent``, or of ``BetaMessageStreamEvent``."""
    union = attropic.BetaMessageStreamEvent if is_beta else attropic.MessageStreamEvent
    members = typing.get_args(union)

    assert {type(event) for event in _events(is_beta)} <= set(members)


@pytest.mark.parametrize("is_beta", [False, True], ids=["stable", "beta"])
def test_deltas_and_blocks_are_typed(is_beta: bool) -> None:
    """Deltas and blocks inside of events are of their official classes."""
    place, prefix = (beta, "Beta") if is_beta else (types, "")
    for event in _events(is_beta):
        if event.type == "content_block_delta" and event.delta.type == "text_delta":
            assert isinstance(event.delta, getattr(place, f"{prefix}TextDelta"))
        elif event.type == "content_block_stop" and event.content_block.type == "text":
            assert isinstance(event.content_block, getattr(place, f"{prefix}TextBlock"))
        elif event.type == "message_stop":
            assert isinstance(event.message, getattr(place, f"{prefix}Message"))


def _events(is_beta: bool) -> list[Any]:
    """The events of all transcripts of one side."""
    chosen = [one for one in ALL if one.beta is is_beta and not one.incomplete]
    found = play("sync", [[transcript.bytes()] for transcript in chosen], gathered, beta=is_beta)
    return [event for events in found for event in events]


def _tag(name: str) -> str:
    """``MessageStart`` → ``message_start``."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
