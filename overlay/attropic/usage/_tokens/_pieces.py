"""Text cut into pieces that tokenizers treat alike, and how many there are of each kind. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from typing import Final

#: How much text is looked at together: what is counted of it fits into the caches of a processor.
_SLICE: Final = 1 << 16
#: Letters of a word beyond which a further one makes it a rarer word.
_LONG: Final = 6
#: The longest piece that is remembered.
_LONGEST: Final = 12
#: Words of English that are one token each. Their share also tells English from code and from other languages.
_COMMON: Final = frozenset(
    re.findall(
        "[a-z]+",
        "a about all also an and any are as at be been but by can do each for from had has have if in into is it its "
        "may more most must new no not of on one only or other our out over same should so some such than that the "
        "their them then there these they this to up use used was we were what when where "
        "which who will with would you your",
    )
)
#: The share of common words in English prose, and the marks to a word in code.
_ENGLISH: Final = 0.3
_CODE: Final = 0.6
#: Kinds of pieces of words in ASCII.
_WORDS: Final = ("word", "word_letter", "word_over", "capital")
#: Words, marks, numbers, white space: what there is in ASCII. A single space costs nothing.
_ASCII: Final = r"[!-/:-@\[-`{-~\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+|[0-9]+|\n[ \t\r\n]*|[ \t\r]{2,}|[\t\r]"
#: The same, letters of Latin scripts and of other ones, symbols, the rest.
_LATIN: Final = r"A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f\u1e00-\u1eff"
_ASCII_PIECE: Final = re.compile(rf" ?([A-Za-z]+|{_ASCII})")
_PIECE: Final = re.compile(
    rf" ?([{_LATIN}][{_LATIN}\u0300-\u036f]*|{_ASCII}"
    r"|[\u0370-\u03ff]+|[\u0400-\u052f]+|[\u0530-\u05ff]+|[\u0600-\u08ff]+|[\u0900-\u097f]+|[\u0980-\u0dff]+"
    r"|[\u0e00-\u0eff]+|[\u3040-\u30ff]+|[\u4e00-\u9fff]+|[\uac00-\ud7af]+"
    r"|[\x80-\xbf\u00d7\u00f7\u2000-\u2bff\u3000-\u303f\uff00-\uffef]+|[\U00010000-\U0010ffff]+|[^\x00-\x7f])"
)
#: Words in a name: ``readHTMLFile`` has three.
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[A-Z]")
#: The first code point of a script → what its letters are called.
_SCRIPTS: Final = (
    (0x0080, "symbol"),
    (0x0300, "other"),
    (0x0370, "greek"),
    (0x0400, "cyrillic"),
    (0x0530, "hebrew"),
    (0x0600, "arabic"),
    (0x0900, "devanagari"),
    (0x0980, "brahmic"),
    (0x0E00, "thai"),
    (0x0F00, "other"),
    (0x2000, "symbol"),
    (0x2C00, "other"),
    (0x3000, "symbol"),
    (0x3040, "kana"),
    (0x3100, "other"),
    (0x4E00, "han"),
    (0xA000, "other"),
    (0xAC00, "hangul"),
    (0xD7B0, "other"),
    (0xFF00, "symbol"),
    (0xFFF0, "other"),
    (0x10000, "astral"),
)


class _Mix:
    """What a piece adds: kinds, and how many of each. There is one of it for all pieces that add the same."""

    __slots__ = ("parts",)

    def __init__(self, parts: tuple[tuple[str, float], ...]) -> None:
        self.parts = parts


#: Short pieces that were seen, as far as there is room, and what they add.
_KNOWN: Final[dict[str, _Mix]] = {}
_SAME: Final[dict[tuple[tuple[str, float], ...], _Mix]] = {}
_ROOM: Final = 20_000


def count_kinds(text: str, found: dict[str, float]) -> None:
    """Add how many pieces of each kind a text has.

    Args:
        text: The text. It is looked at once, in slices, and what it is made of is not kept.
        found: What they are added to.
    """
    pattern = _ASCII_PIECE if text.isascii() else _PIECE
    mixes: dict[_Mix, int] = {}
    for start in range(0, len(text), _SLICE):
        for piece, count in Counter(pattern.findall(text, start, start + _SLICE)).items():
            mix = _KNOWN.get(piece) or _mix(piece)
            mixes[mix] = mixes.get(mix, 0) + count
    for mix, count in mixes.items():
        for name, amount in mix.parts:
            found[name] = found.get(name, 0.0) + amount * count


def _mix(piece: str) -> _Mix:
    parts = tuple(_classified(piece))
    mix = _SAME.get(parts) or _Mix(parts)
    if len(piece) <= _LONGEST and len(_KNOWN) < _ROOM:
        _KNOWN[piece] = mix = _SAME.setdefault(parts, mix)
    return mix


def profiled(found: Mapping[str, float]) -> dict[str, float]:
    """The same pieces, with those of words told apart by what the text is: English, code, or another language.

    Args:
        found: How many pieces of each kind there are.
    """
    words = sum(found.get(name, 0.0) for name in ("word", "common", "accented"))
    english = min(1.0, found.get("common", 0.0) / words / _ENGLISH) if words else 0.0
    code = (1 - english) * min(1.0, found.get("mark", 0.0) / words / _CODE) if words else 0.0
    shares = (("english", english), ("code", code), ("foreign", 1 - english - code))
    told = {name: amount for name, amount in found.items() if name not in _WORDS}
    for name in _WORDS:
        for profile, share in shares:
            if share > 0 and name in found:
                told[f"{name}.{profile}"] = found[name] * share
    return told


def _classified(piece: str) -> list[tuple[str, float]]:
    first, size = piece[0], len(piece)
    if piece.isascii():
        if first.isalpha():
            return [part for word in _WORD.findall(piece) for part in _word(word)]
        if first.isdigit():
            return [("number", 1), ("digit", size)]
        if first in "\n \t\r":
            return _space(piece)
        changes = sum(one != other for one, other in pairwise(piece))
        return [("mark", 1), ("mark_change", changes), ("mark_again", min(size - 1 - changes, 8))]
    if first.isascii() or (first.isalpha() and (first < "\u0250" or "\u1e00" <= first <= "\u1eff")):
        beyond = sum(letter > "\x7f" for letter in piece)
        return [("accented", 1), ("accented_letter", size), ("accented_mark", beyond)]
    name = next(name for least, name in reversed(_SCRIPTS) if ord(first) >= least)
    return [(name, 1), (f"{name}_letter", size)]


def _word(piece: str) -> list[tuple[str, float]]:
    size = len(piece)
    if size > 1 and piece.isupper():
        return [("capitals", 1), ("capitals_letter", size)]
    case: list[tuple[str, float]] = [("capital", 1)] if piece[0].isupper() else []
    if piece.lower() in _COMMON:
        return [("common", 1), *case]
    return [("word", 1), ("word_letter", size), ("word_over", max(0, size - _LONG)), *case]


def _space(piece: str) -> list[tuple[str, float]]:
    lines = piece.count("\n")
    if not lines:
        return [("blank", 1), ("blank_more", max(0, len(piece) - 16))]
    indent = len(piece) - piece.rindex("\n") - 1
    return [("line", 1), ("indent", min(indent, 1)), ("line_more", max(0, lines - 8))]
