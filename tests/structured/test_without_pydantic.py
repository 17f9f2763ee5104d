"""Structured answers need no pydantic, and load nothing before they are used."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

SCRIPT = """
import json, sys
{block}
import dataclasses
from typing import NamedTuple, TypedDict
import attrs
import attropic.structured
from attropic.structured import OutputFormat, OutputValidationError
from attropic.testing import local_client

@dataclasses.dataclass
class City:
    name: str
    people: int = 0

@attrs.define
class Place:
    city: City

class Keys(TypedDict):
    place: Place

class Point(NamedTuple):
    x: float
    y: float

ask = {{"model": "claude-sonnet-4-6", "max_tokens": 100, "messages": [{{"role": "user", "content": "Hi."}}]}}
with local_client() as client:
    for kind in (City, Place, Keys, list[City], {{"type": "object", "properties": {{"a": {{"type": "integer"}}}}}}):
        assert client.messages.parse(**ask, output_format=kind).parsed_output is not None
        with client.messages.stream(**ask, output_format=kind) as stream:
            assert stream.get_final_message().parsed_output is not None
assert OutputFormat.of(Point).read("[1, 2]") == Point(1, 2)
try:
    OutputFormat.of(Keys).read('{{"place": {{"city": {{"name": 1}}}}}}')
except OutputValidationError as error:
    assert error.problems[0].path == "place.city.name"
print(json.dumps([name for name in sys.modules if name.split(".")[0] == "pydantic"]))
"""


@pytest.mark.parametrize(
    ("block", "loaded"), [('sys.modules["pydantic"] = None', ["pydantic"]), ("", [])], ids=["blocked", "there"]
)
def test_pydantic_is_not_needed(block: str, loaded: list[str]) -> None:
    """All forms but pydantic's own work where it cannot be imported; where it can be, it is not."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(block=block)], capture_output=True, text=True, check=False
    )

    assert done.stderr == ""
    assert json.loads(done.stdout) == loaded


def test_nothing_is_loaded_before_it_is_used() -> None:
    """A client that sends and streams plain messages loads nothing of structured outputs, and nothing of tools."""
    code = """
import sys
import attropic.structured
from attropic.testing import local_client
ask = {"model": "claude-sonnet-4-6", "max_tokens": 100, "messages": [{"role": "user", "content": "Hi."}]}
with local_client() as client:
    client.messages.create(**ask)
    client.messages.count_tokens(model="claude-sonnet-4-6", messages=ask["messages"])
    with client.messages.stream(**ask) as stream:
        stream.get_final_message()
print([name for name in sys.modules if name.startswith(("attropic.structured._", "attropic.tools"))])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("[]\n", "")
