"""How the tour is shown: numbered steps, with the call that each is about."""

from __future__ import annotations

import itertools
import textwrap

WIDTH = 78
_numbers = itertools.count(1)


def step(title: str, call: str) -> None:
    """Begin a step."""
    print(f"\n{next(_numbers):2}  {title}\n    {call}", flush=True)


def say(text: str) -> None:
    """A line of a step, folded where it is long."""
    for line in text.splitlines() or [""]:
        print(textwrap.fill(line, WIDTH, initial_indent="    | ", subsequent_indent="    | "), flush=True)


def begin(text: str) -> None:
    """The beginning of a line whose rest comes piece by piece."""
    print(f"    | {text}", end="", flush=True)


def more(piece: str) -> None:
    """A piece of the line; an empty one ends it."""
    print(piece.replace("\n", "\n    | "), end="" if piece else "\n", flush=True)
