"""Conversations made by chance, good ones and spoilt ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]


def conversation(chance: random.Random) -> list[Json]:
    """Turns that the API takes: texts, calls with their results, server tools."""
    found: list[Json] = [{"role": "user", "content": _text(chance)}]
    number = 0
    for _ in range(chance.randrange(1, 6)):
        content: list[Json] = [{"type": "text", "text": "I see."}] if chance.random() < 0.5 else []
        if chance.random() < 0.3:
            content += _served(f"srvtoolu_{len(found)}")
        calls = []
        for _ in range(chance.choice([0, 0, 1, 1, 2, 4])):
            calls.append({"type": "tool_use", "id": f"toolu_{number}", "name": "get", "input": {"n": number}})
            number += 1
        content += calls
        found.append({"role": "assistant", "content": content or "Well."})
        results: list[Json] = [
            {"type": "tool_result", "tool_use_id": call["id"], "content": f"result of {call['id']}"} for call in calls
        ]
        chance.shuffle(results)
        more: list[Json] = [] if calls and chance.random() < 0.5 else [{"type": "text", "text": "Go on."}]
        if chance.random() < 0.2 and more and results:
            found += [{"role": "user", "content": results}, {"role": "user", "content": more}]
        else:
            found.append({"role": "user", "content": [*results, *more]})
    return found


def spoilt(chance: random.Random) -> list[Any]:
    """Such turns, with some of what programs do to them."""
    turns: list[Any] = conversation(chance)
    for _ in range(chance.randrange(1, 6)):
        chance.choice(_WAYS)(chance, turns)
    return turns


def places(turns: list[Any], kind: str = "") -> list[tuple[list[Any], int]]:
    """The lists of content and the indices in them where blocks of a type stand."""
    return [
        (turn["content"], index)
        for turn in turns
        if isinstance(turn, dict) and isinstance(turn.get("content"), list)
        for index, block in enumerate(turn["content"])
        if not kind or (isinstance(block, dict) and block.get("type") == kind)
    ]


def ids(turns: list[Any], kind: str, key: str) -> list[Any]:
    """What the blocks of a type have under a key."""
    return [content[index].get(key) for content, index in places(turns, kind)]


def _text(chance: random.Random) -> Any:
    return chance.choice(["Hello.", [{"type": "text", "text": "Hello."}]])


def _served(id: str) -> list[Json]:
    found = [{"type": "web_search_result", "url": "https://example.org", "title": "t", "encrypted_content": "e"}]
    return [
        {"type": "server_tool_use", "id": id, "name": "web_search", "input": {"query": "q"}},
        {"type": "web_search_tool_result", "tool_use_id": id, "content": found},
    ]


def _pick(chance: random.Random, turns: list[Any], kind: str = "") -> Iterator[tuple[list[Any], int]]:
    found = places(turns, kind)
    if found:
        yield chance.choice(found)


def _lose(chance: random.Random, turns: list[Any]) -> None:
    for content, index in _pick(chance, turns, chance.choice(["tool_result", "tool_use", "server_tool_use", ""])):
        del content[index]


def _double(chance: random.Random, turns: list[Any]) -> None:
    for content, index in _pick(chance, turns, chance.choice(["tool_result", "tool_use"])):
        content.insert(chance.randrange(len(content) + 1), dict(content[index]))


def _move(chance: random.Random, turns: list[Any]) -> None:
    for content, index in _pick(chance, turns):
        block = content.pop(index)
        for other, place in _pick(chance, turns):
            other.insert(place, block)


def _rename(chance: random.Random, turns: list[Any]) -> None:
    for content, index in _pick(chance, turns, chance.choice(["tool_result", "tool_use"])):
        block = dict(content[index])
        key = "id" if block["type"] == "tool_use" else "tool_use_id"
        block[key] = chance.choice(["toolu_0", "toolu_1", "call:7", "", None, "never"])
        content[index] = block


def _empty(chance: random.Random, turns: list[Any]) -> None:
    for content, index in _pick(chance, turns, "text"):
        content[index] = {"type": "text", "text": chance.choice(["", " \n"])}
    turn = chance.choice(turns)
    if isinstance(turn, dict) and chance.random() < 0.4:
        turn["content"] = chance.choice(["", []])


def _trim(chance: random.Random, turns: list[Any]) -> None:
    del turns[: chance.randrange(len(turns))]


def _cut(chance: random.Random, turns: list[Any]) -> None:
    del turns[chance.randrange(1, len(turns) + 1) :]


def _drop(chance: random.Random, turns: list[Any]) -> None:
    if len(turns) > 1:
        del turns[chance.randrange(len(turns))]


def _swap(chance: random.Random, turns: list[Any]) -> None:
    one, other = chance.randrange(len(turns)), chance.randrange(len(turns))
    turns[one], turns[other] = turns[other], turns[one]


def _foreign(chance: random.Random, turns: list[Any]) -> None:
    thing = chance.choice([None, "text", {"role": "user"}, {"role": "tool", "content": "x"}, {"content": "x"}])
    turns.insert(chance.randrange(len(turns) + 1), thing)
    for content, index in _pick(chance, turns):
        content.insert(index, chance.choice([None, "text", {"text": "no type"}]))


def _scalar(chance: random.Random, turns: list[Any]) -> None:
    for content, index in _pick(chance, turns, "tool_use"):
        content[index] = {**content[index], "input": chance.choice([None, "{}", [1]])}


_WAYS = (_lose, _double, _move, _rename, _empty, _trim, _cut, _drop, _swap, _foreign, _scalar)
