"""Files of requests: every line that is none is named, before anything is sent."""

from __future__ import annotations

import json
from typing import Any

import pytest

from attropic.cli._batch_file import requests_of
from attropic.cli._failure import UNUSABLE, Failure

PARAMS: dict[str, Any] = {"model": "m", "max_tokens": 5, "messages": [{"role": "user", "content": "Hello."}]}


def _line(custom_id: object = "a", **changes: Any) -> bytes:
    return json.dumps({"custom_id": custom_id, "params": {**PARAMS, **changes}}).encode()


def test_requests_come_as_they_stand() -> None:
    """Lines in order, blank ones passed over, what the contract does not know kept; a byte order mark is no matter."""
    found = requests_of("x", [b"\xef\xbb\xbf" + _line("a", new=1), b"", b"  \n", _line("b")])

    assert [request["custom_id"] for request in found] == ["a", "b"]
    assert found[0]["params"] == {**PARAMS, "new": 1}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b"{", "is not JSON: Expecting property name"),
        (b"\xff", "is not UTF-8"),
        (b"[]", "is not a JSON object"),
        (b"[" * 5000, "JSON"),
        (b'{"custom_id": "a"}', "$.params"),
        (_line(""), "custom_id must be 1 to 64"),
        (_line("a b"), "custom_id must be 1 to 64"),
        (_line("a" * 65), "custom_id must be 1 to 64"),
        (_line(7), "custom_id must be 1 to 64"),
        (_line(max_tokens="many"), '$.params.max_tokens: expected an integer, found "many"'),
        (_line(messages=[{"role": "user"}]), "$.params.messages[0].content"),
        (_line(stream=True), "params.stream"),
        (b'{"custom_id": "a", "parms": {}}', "'parms' does not belong here"),
    ],
)
def test_a_line_that_is_no_request_is_named(line: bytes, says: str) -> None:
    """The message has the file, the number of the line, and what is wrong in it."""
    with pytest.raises(Failure) as caught:
        requests_of("some.jsonl", [_line("first"), b"", line])

    assert caught.value.code == UNUSABLE
    assert str(caught.value).startswith("some.jsonl:3: ")
    assert says in str(caught.value)


def test_an_id_that_comes_twice_names_both_lines() -> None:
    """The ids of a batch are different from each other."""
    with pytest.raises(Failure, match=r"^x:2: custom_id 'a' stands in line 1 already$"):
        requests_of("x", [_line(), _line()])


def test_all_lines_are_checked() -> None:
    """Every line that is wrong is told, up to a number that can still be read."""
    with pytest.raises(Failure) as caught:
        requests_of("x", [b"{"] * 25)

    told = str(caught.value).splitlines()
    assert len(told) == 21
    assert told[-1] == "and 5 more"


def test_a_file_without_requests_is_refused() -> None:
    """An empty batch is no batch."""
    with pytest.raises(Failure, match="has no requests"):
        requests_of("x", [b"\n"])
