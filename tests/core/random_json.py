"""JSON by chance: the same chance makes the same values."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

#: What texts are made of: plain, more than one byte, to be escaped, and what looks like JSON itself.
PIECES = ["", "a", "é", "🙂", '"', "\\", "\n", "\x7f", "\u2028", "\0", "/", "{", "]", ":", ",", "true", "1e5", "a word"]
NUMBERS = [0, -1, 12, 10**30, 1.5, -2.5e-7, 1e300, 0.0]
SEPARATORS = [(",", ":"), (", ", ": "), (" ,\n", "\t: ")]


def text(chance: random.Random) -> str:
    """A text of a few pieces."""
    return "".join(chance.choices(PIECES, k=chance.randrange(4)))


def value(chance: random.Random, depth: int) -> Any:
    """A value of any type."""
    kind = chance.randrange(7 if depth else 4)
    if kind < 2:
        return text(chance)
    if kind == 2:
        return chance.choice(NUMBERS)
    if kind == 3:
        return chance.choice([True, False, None])
    return array(chance, depth - 1) if kind == 4 else mapping(chance, depth - 1)


def array(chance: random.Random, depth: int) -> list[Any]:
    """A list of a few values."""
    return [value(chance, depth) for _ in range(chance.randrange(4))]


def mapping(chance: random.Random, depth: int) -> dict[str, Any]:
    """An object with a few keys."""
    return {text(chance): value(chance, depth) for _ in range(chance.randrange(5))}


def written(chance: random.Random, found: Any) -> str:
    """A value as JSON text, with more or less white space and escapes."""
    return json.dumps(found, ensure_ascii=chance.random() < 0.5, separators=chance.choice(SEPARATORS))


def fragments(chance: random.Random, whole: str) -> Iterator[str]:
    """A text in fragments of any size, empty ones too."""
    at = 0
    while at < len(whole):
        size = chance.choice([0, 1, 1, 2, 3, 7, 40])
        yield whole[at : at + size]
        at += size


def damaged(chance: random.Random, whole: str) -> str:
    """A text with a few characters too many, too few or replaced."""
    found = list(whole)
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(found) + 1)
        found[at : at + chance.randrange(2)] = chance.choice(["", *'{}[]:,"\\ \n01-+.eEtrufalsn\x00\x1fé'])
    return "".join(found)
