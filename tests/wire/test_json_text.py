"""JSON text: what is read, and what is refused with which words, does not depend on the parser."""

from __future__ import annotations

import json
import math
import os
import random
import struct
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from attropic_api._runtime import jsontext

FAST = jsontext.engine.choice != "stdlib"


@pytest.fixture(autouse=True)
def _fast() -> None:
    if FAST:
        pytest.importorskip("msgspec")
        jsontext.engine.weigh(1 << 20)


def outcome(read: Any, text: bytes | str) -> str:
    """The value, with its order and the types of its numbers; or the error."""
    try:
        return repr(read(text))
    except (ValueError, RecursionError) as error:
        return f"{type(error).__name__}: {str(error)[:60]}"


TEXTS = [
    b"", b" ", b"null", b" true\n", b"nul", b"[1,]", b"[1 2]", b"{}", b'{"a":1,"a":2}', b'{"b":1,"a":{"d":1,"c":[]}}',
    b'{"a":1,"b":2,"a":3}', b'"\\ud800"', b'"\\ude00\\ud83d"', b'"\\ud83d\\ude00"', b'"\xed\xa0\x80"', b'"\xff"',
    b'"\xc0\x80"', b'"\x01"', b'"\\u0000"', b'"\\x"', b'"\\u12"', b'"open', b"'a'", b"NaN", b"[Infinity,-Infinity]",
    b"-0", b"-0.0", b"01", b"1.", b".5", b"1e5", b"1E+5", b"1e400", b"-1e400", b"1e-400", b"1.7976931348623159e308",
    b"9007199254740993", b"18446744073709551616", b"-9223372036854775809", b"1" * 400, b"1" * 5000,
    b"\xef\xbb\xbf{}", "{}".encode("utf-16"), "[1]".encode("utf-32"), b"1 2", b"{}x", b"\x0c1", b"\xc2\xa01",
    b"[" * 200 + b"]" * 200, b"[" * 100_000 + b"]" * 100_000, b'{"a":' * 100_000,
    b"[1,\n 2,\n x]", b'{"a" 1}', b"{1:2}",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_text_is_read_as_json_reads_it(text: bytes) -> None:
    """Values at the edges of JSON, and what is none, are read or refused as by ``json``, from bytes and from text."""
    assert outcome(jsontext.loads, text) == outcome(json.loads, text)
    try:
        decoded = text.decode()
    except UnicodeDecodeError:
        return
    assert outcome(jsontext.loads, decoded) == outcome(json.loads, decoded)


def values(random: random.Random, depth: int = 0) -> Any:
    kinds = 9 if depth < 4 else 6
    match random.randrange(kinds):
        case 0:
            return random.choice([None, True, False])
        case 1:
            return random.choice([0, -1, 2**53, 2**64, -(2**63), random.getrandbits(random.randrange(1, 200))])
        case 2 | 3:
            number = struct.unpack("d", random.randbytes(8))[0]
            return number if math.isfinite(number) else random.random()
        case 4 | 5:
            return "".join(random.choice('a"\\/\n\x7f\u2028é€😀\x1f') for _ in range(random.randrange(12)))
        case 6:
            return [values(random, depth + 1) for _ in range(random.randrange(5))]
        case _:
            return {random.choice("abcdé"): values(random, depth + 1) for _ in range(random.randrange(5))}


def broken(random: random.Random, text: bytes) -> Iterator[bytes]:
    """The text, and the text with a byte lost, doubled or changed."""
    yield text
    for _ in range(5):
        at = random.randrange(len(text))
        yield text[:at] + text[at + 1 :]
        yield text[:at] + text[at : at + 1] + text[at:]
        yield text[:at] + bytes([random.choice(b'0e.-+"\\{}[]:,nN \xff\xed')]) + text[at + 1 :]


@pytest.mark.parametrize("seed", range(8))
def test_random_texts_are_read_as_json_reads_them(seed: int) -> None:
    """Random values, and texts of them with single bytes changed, are read or refused as by ``json``."""
    source = random.Random(seed)
    for _ in range(150):
        value = values(source)
        for ascii in (True, False):
            for text in broken(source, json.dumps(value, ensure_ascii=ascii).encode()):
                assert outcome(jsontext.loads, text) == outcome(json.loads, text)


@pytest.mark.parametrize("value", [1e16, 1e-7, 0.1, 2**70, {"b": [1, "é\u2028"], "a": None}, "\x7f\x00"])
def test_a_value_is_written_as_json_writes_it(value: Any) -> None:
    """Bytes of a body are those of ``json`` with compact separators and without escapes."""
    assert jsontext.dumps(value) == json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


@pytest.mark.parametrize("value", [math.nan, [math.inf], "\ud800"])
def test_what_json_does_not_have_is_not_written(value: Any) -> None:
    """NaN, infinities and half a character are refused."""
    with pytest.raises(ValueError):
        jsontext.dumps(value)


SCRIPT = """
import sys
{before}
import attropic
from attropic_api._runtime import jsontext, values
assert ("msgspec" in sys.modules) is {at_once}
small = values.parse_json(b"[1]")
assert (jsontext.engine.msgspec is not None) is {at_once}
large = values.parse_json(b"[" + b"1," * 50_000 + b"1]")
assert small == [1] and len(large) == 50_001
assert (jsontext.engine.msgspec is not None) is {later}
"""
GONE = "sys.modules['msgspec'] = None"


@pytest.mark.parametrize(
    ("choice", "before", "at_once", "later"),
    [("", "", False, True), ("auto", "", False, True), ("stdlib", "", False, False), ("auto", GONE, False, False)],
    ids=["unset", "auto", "stdlib", "not installed"],
)
def test_each_configuration_uses_its_parser(choice: str, before: str, at_once: bool, later: bool) -> None:
    """The parser is that of ``ATTROPIC_JSON``: none before it is worth loading, none when it is not wanted or there."""
    pytest.importorskip("msgspec")
    before = before or "pass"
    script = SCRIPT.format(before=before, at_once=at_once, later=later).replace(
        '("msgspec" in sys.modules)', 'bool(sys.modules.get("msgspec"))'
    )
    done = _run(script, choice)
    assert done.returncode == 0, done.stderr


def test_the_fast_parser_can_be_asked_for() -> None:
    """``ATTROPIC_JSON=msgspec`` loads it with the package that reads, and fails when it is not installed."""
    pytest.importorskip("msgspec")
    script = "from attropic_api._runtime import jsontext; assert jsontext.engine.msgspec is not None"
    assert _run(script, "msgspec").returncode == 0
    failed = _run(f"import sys; {GONE}; {script}", "msgspec")
    assert failed.returncode == 1
    assert "msgspec" in failed.stderr


def test_another_parser_is_refused() -> None:
    """A word that names no parser is refused, with those that do."""
    failed = _run("import attropic_api._runtime.jsontext", "fast")
    assert failed.returncode == 1
    assert "`auto`, `stdlib` or `msgspec`" in failed.stderr


def test_this_run_is_in_the_configuration_it_was_asked_for() -> None:
    """The tests run with the parser that ``ATTROPIC_JSON`` names."""
    asked = os.environ.get("ATTROPIC_JSON") or "auto"
    assert jsontext.engine.choice == asked
    assert (jsontext.engine.msgspec is not None) is (asked != "stdlib")


def _run(script: str, choice: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "ATTROPIC_JSON": choice}
    return subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=False)
