"""Recordings as YAML: good to read, and read back without loss."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
import yaml

from attropic.localserver.recording import _yaml

PARTS = [
    *"ab \n\t\r:#-|>{}[]'\"\\%@`!&*?,.=<~019eE+_/()",
    "\x00",
    "\x7f",
    "\x85",
    "\u2028",
    "\u2029",
    "\ufeff",
    "é",
    "🎉",
]
PARTS += ["\ud7ff", "\ue000", "\uffff", "yes", "null", "\n---\n", "\n...\n", "event: x\ndata: {}\n\n", "   "]
SCALARS: list[Any] = [None, True, False, 0, -5, 10**30, 1.5, 1e-7, 1e22, -0.0, 1e300, float("inf"), float("-inf")]


def value(chance: random.Random, depth: int = 0) -> Any:
    """Any JSON, with everything in it that YAML makes something of."""
    kind = chance.random()
    if depth < 4 and kind < 0.25:
        return {text(chance): value(chance, depth + 1) for _ in range(chance.randint(0, 4))}
    if depth < 4 and kind < 0.45:
        return [value(chance, depth + 1) for _ in range(chance.randint(0, 4))]
    return text(chance) if kind < 0.8 else chance.choice(SCALARS)


def text(chance: random.Random) -> str:
    return "".join(chance.choice(PARTS) for _ in range(chance.randint(0, 12)))


@pytest.mark.parametrize("seed", range(3))
def test_any_value_is_read_back_as_it_was(seed: int) -> None:
    """Both readers of PyYAML give back what was written, key by key and character by character."""
    chance = random.Random(seed)
    for _ in range(1000):
        given = value(chance)
        written = _yaml.dump(given)
        assert json.dumps(_yaml.load(written)) == json.dumps(given), written
    assert json.dumps(yaml.load(written, yaml.SafeLoader)) == json.dumps(given)


def test_what_is_written_is_good_to_read() -> None:
    """Plain words stand as they are, text of several lines as lines, and what YAML would misread in quotes."""
    given = {
        "model": "claude-haiku-4-5",
        "url": "http://127.0.0.1:80/v1?a=b",
        "day": "2026-01-01",
        "answer": "no",
        "text": "Grüße 🎉\n\n- two\n",
        "end": "a\nb",
        "events": [{"at": 0.5, "text": "event: ping\ndata: {}\n\n"}, [], "x"],
    }
    assert _yaml.dump(given) == (
        "model: claude-haiku-4-5\nurl: http://127.0.0.1:80/v1?a=b\n"
        'day: "2026-01-01"\nanswer: "no"\ntext: |\n  Grüße 🎉\n\n  - two\nend: |-\n  a\n  b\n'
        "events:\n  - at: 0.5\n    text: |+\n      event: ping\n      data: {}\n\n  - []\n  - x\n"
    )


def test_what_is_no_yaml_is_refused() -> None:
    """A broken file is a ValueError, and nothing in it is run."""
    for broken in ("a: [", "!!python/object/apply:os.getcwd []"):
        with pytest.raises(ValueError):
            _yaml.load(broken)
