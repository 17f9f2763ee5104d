"""Texts that a JSON Schema allows: formats, patterns and lengths."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from ._wire import Json

#: Format → a text of it; the number that follows makes texts differ. Source: JSON Schema Validation 2020-12, 7.3
FORMATS: Final = {
    "date-time": "2026-01-01T00:00:{:02d}Z",
    "date": "2026-01-{:02d}",
    "time": "00:00:{:02d}Z",
    "duration": "P{}D",
    "email": "user{}@example.com",
    "idn-email": "user{}@example.com",
    "hostname": "host{}.example.com",
    "idn-hostname": "host{}.example.com",
    "ipv4": "192.0.2.{}",
    "ipv6": "2001:db8::{}",
    "uri": "https://example.com/{}",
    "uri-reference": "/{}",
    "iri": "https://example.com/{}",
    "iri-reference": "/{}",
    "uri-template": "/{}/{{id}}",
    "uuid": "00000000-0000-4000-8000-{:012d}",
    "json-pointer": "/{}",
    "relative-json-pointer": "{}",
    "regex": "a{{{}}}",
    "byte": "ZXhhbXBs{:04d}",
}
_WORD: Final = "example"
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
#: Turns from one try of a pattern to the next.
_TRIES: Final = 40
#: The longest text that is made.
_LONGEST: Final = 100_000
#: The parser of the standard library, which has another name since Python 3.11.
_parser: Any = import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")


def texts(schema: Json) -> Iterator[str]:
    """Different texts that a schema of strings allows, the plainest first; it may run out of them."""
    least, most = schema.get("minLength") or 0, schema.get("maxLength")
    if least > _LONGEST:
        return
    made = _patterned(schema["pattern"], least) if "pattern" in schema else _plain(schema, least, most)
    for text in made:
        if least <= len(text) and (most is None or len(text) <= most):
            yield text


def _plain(schema: Json, least: int, most: int | None) -> Iterator[str]:
    form = FORMATS.get(schema.get("format") or "")
    if schema.get("contentEncoding") == "base64":
        form = FORMATS["byte"]
    for number in range(1, 60):
        if form is not None:
            yield form.format(number % 29 + (form.startswith("2026-01"))) if number < 30 else form.format(29)
        elif number == 1:
            yield _WORD.ljust(least, ".")[:most]
        elif most is None or most > len(_WORD) + 2:
            yield f"{_WORD}{number}".ljust(least, ".")
        else:
            yield (_LETTERS[(number - 2) % 26] + _WORD * 9)[:most].ljust(least, ".")


def _patterned(pattern: str, least: int) -> Iterator[str]:
    """Texts that match a regular expression, short ones first; nothing for one that Python cannot read."""
    try:
        tree, check = _parser.parse(pattern), re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        yield from _plain({}, least, None)
        return
    ahead = [value[1] for code, value in tree if _name(code) == "ASSERT"]
    trees = [tree, [item for item in tree if _name(item[0]) != "ASSERT"], *ahead] if ahead else [tree]
    seen: set[str] = set()
    for number in range(_TRIES):
        for part in trees:
            for extra in dict.fromkeys((0, 1, least, number)):
                try:
                    text = _Writer(number, extra).text(part)
                except OverflowError:
                    return
                for whole in dict.fromkeys((text, text.ljust(least, "a"))):
                    if whole not in seen and check.search(whole):
                        seen.add(whole)
                        yield whole


class _Writer:
    """Writes one text that matches a pattern, if what it guesses holds.

    Args:
        pick: Which of several characters and branches to take.
        extra: How many more times than needed to repeat.
    """

    def __init__(self, pick: int, extra: int) -> None:
        self._pick = pick
        self._extra = extra
        self._room = _LONGEST
        self._groups: dict[int, str] = {}

    def text(self, tree: Any) -> str:
        return "".join(self._one(_name(code), value) for code, value in tree)

    def _one(self, code: str, value: Any) -> str:
        if code == "LITERAL":
            return chr(value)
        if code == "NOT_LITERAL":
            return self._choose([letter for letter in "abc01_" if ord(letter) != value])
        if code == "ANY":
            return self._choose(list(_LETTERS))
        if code == "IN":
            return self._choose(_set(value))
        if code == "BRANCH":
            branches = value[1]
            return self.text(branches[self._pick % len(branches)])
        if code == "SUBPATTERN":
            text = self.text(value[3])
            if value[0] is not None:
                self._groups[value[0]] = text
            return text
        if code.endswith("_REPEAT"):
            low, high, tree = value
            times = min(int(high), int(low) + self._extra)
            if times * max(1, len(tree)) > self._room:
                raise OverflowError("a text would be too long")
            self._room -= times
            return "".join(self.text(tree) for _ in range(times))
        if code == "ATOMIC_GROUP":
            return self.text(value)
        if code == "GROUPREF":
            return self._groups.get(value, "")
        return self.text(value[1]) if code == "ASSERT" else ""

    def _choose(self, characters: list[str]) -> str:
        return characters[self._pick % len(characters)] if characters else ""


def _name(code: Any) -> str:
    return str(code).rsplit(".", 1)[-1]


def _set(items: Any) -> list[str]:
    """Some characters of a set in brackets."""
    wanted: list[str] = []
    negated = str(items[0][0]) == "NEGATE"
    for code, value in items[negated:]:
        name = str(code)
        if name == "LITERAL":
            wanted.append(chr(value))
        elif name == "RANGE":
            wanted += [chr(point) for point in range(value[0], min(value[1], value[0] + 25) + 1)]
        elif name == "CATEGORY":
            category = str(value)
            usual = "0123456789" if "DIGIT" in category else " " if "SPACE" in category else "abc012_"
            wanted += list(usual if "NOT" not in category else "-" if "WORD" in category else "abc")
    if not negated:
        return wanted
    sets = re.compile(f"[{''.join(map(re.escape, wanted))}]") if wanted else None
    return [letter for letter in "abcxyz019_-. " if sets is None or not sets.match(letter)]
