"""Lines that are read by the shape of their type: the same results, errors and numbers of lines as without."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from attropic_api._runtime.codec import Ref
from attropic_api._runtime.jsontext import engine
from attropic_api._runtime.reading import Reader
from attropic_api._runtime.sources import Values
from attropic_api.models import MessageBatchIndividualResponse as Row

pytest.importorskip("msgspec")
pytestmark = pytest.mark.skipif(engine.choice == "stdlib", reason="msgspec is left alone: ATTROPIC_JSON=stdlib")


def row(number: int, kind: str = "errored") -> bytes:
    error = {"type": "error", "error": {"type": "api_error", "message": "m"}, "request_id": None}
    result = {"type": kind, "error": error} if kind == "errored" else {"type": kind}
    return json.dumps({"custom_id": str(number), "result": result}).encode()


GOOD = b"".join(row(number, "errored" if number % 3 else "canceled") + b"\n" for number in range(300))
ENDS = {
    "good": b"",
    "no last line feed": row(1),
    "blank lines": b"\n  \n" + row(1) + b"\n\n" + row(2) + b"\n",
    "spaces": b" " + row(1) + b"\t\n" + row(2) + b" \n",
    "two in a line": row(1) + b" " + row(2) + b"\n\n",
    "one in two lines": row(1).replace(b",", b",\n", 1) + b"\n",
    "carriage returns": row(1) + b"\r\n" + row(2) + b"\r\n",
    "no JSON": row(1) + b"\n{\n" + row(2) + b"\n",
    "no UTF-8": row(1) + b"\n" + b'{"custom_id": "\xff"}\n',
    "a surrogate": row(1).replace(b'"m"', b'"\\ud800"') + b"\n",
    "no result": b'{"custom_id": "1"}\n' + row(2) + b"\n",
    "an unknown kind": row(1, "of_tomorrow") + b"\n" + row(2) + b"\n",
    "an unknown key": row(1)[:-1] + b', "more": 1}\n' + row(2) + b"\n",
    "no object": b"[1]\n" + row(2) + b"\n",
    "a known kind for the first time": row(1, "expired") + b"\n" + row(2, "expired") + b"\n",
}


def read(content: bytes, sizes: random.Random, reader: Reader | None) -> list[Any]:
    """The results, numbers of their lines, and the failure, of bytes that come in pieces."""
    values, found = Values("jsonl", (), reader), []
    typed = Row.from_dict if reader is None else reader.typed
    at = 0
    while at <= len(content):
        size = sizes.choice([50, 700, 4000])
        part = content[at : at + size] if at < len(content) else None
        at += size if part is not None else 1
        for value in values.batch(part):
            try:
                one = typed(value)
                found.append((type(one), repr(one), one._state))
            except ValueError as error:
                found.append(str(error))
        if values.failure is not None:
            found.append(str(values.failure))
            break
        if part is None:
            break
    return [*found, [values.line_of(index) for index in range(len(found))]]


@pytest.mark.parametrize("end", ENDS.values(), ids=list(ENDS))
@pytest.mark.parametrize("seed", range(3))
def test_lines_are_read_alike(end: bytes, seed: int) -> None:
    """However lines arrive and whatever stands in them, results, errors and line numbers are those of the decoder."""
    engine.weigh(1 << 20)
    content = GOOD + end + (GOOD if end.endswith(b"\n") else b"")
    reader = Reader(Ref(Row.__module__, f".{Row.__module__.rpartition('.')[2]}:{Row.__name__}"))
    assert read(content, random.Random(seed), reader) == read(content, random.Random(seed), None)
    assert reader._shape is not None
