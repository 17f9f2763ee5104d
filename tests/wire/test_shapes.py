"""Every type of the description, read by its shape and without: the same values and the same errors."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from attropic_api import models
from attropic_api._index import SCHEMAS
from attropic_api._runtime.codec import Ref
from attropic_api._runtime.errors import ValidationError
from attropic_api._runtime.jsontext import engine
from attropic_api._runtime.reading import Reader

from .contract import sampler

pytest.importorskip("msgspec")
pytestmark = pytest.mark.skipif(engine.choice == "stdlib", reason="msgspec is left alone: ATTROPIC_JSON=stdlib")

#: A schema of each class; several schemas may be one.
MODELS = sorted(
    {
        name: key
        for key, (kind, _, name, _) in reversed(SCHEMAS.items())
        if kind == "model" and key in sampler().schemas
    }.values()
)
#: How many ways of spoiling one instance are tried.
MOST = 80
SPOILED: tuple[Any, ...] = (None, True, 7, 1.0, 1.5, "text", [], {}, [None], {"type": "of tomorrow"}, 2**70)


@pytest.fixture(autouse=True)
def _fast() -> None:
    engine.weigh(1 << 20)


def spoiled(value: Any) -> Iterator[Any]:
    """The value with one part missing, unknown, in another order, or of another type, at every place."""
    if isinstance(value, dict):
        yield {**value, "of_tomorrow": {"deep": [1]}}
        yield dict(reversed(value.items()))
        for key in value:
            yield {name: part for name, part in value.items() if name != key}
            for other in SPOILED:
                yield {**value, key: other}
            for part in spoiled(value[key]):
                yield {**value, key: part}
    elif isinstance(value, list) and value:
        yield value * 40
        for other in SPOILED:
            yield [value[0], other]
        for part in spoiled(value[0]):
            yield [value[0], part]


def known(value: Any) -> Any:
    """The value without the keys that no description knows."""
    if isinstance(value, dict):
        return {key: known(part) for key, part in value.items() if key != "extra key"}
    return [known(part) for part in value] if isinstance(value, list) else value


def described(read: Any, content: Any) -> Any:
    """What reading gives: the whole state of the value, or what is said of it."""
    try:
        found = read(content)
    except ValidationError as error:
        return str(error), error.path
    return repr(found), json.dumps(found.to_dict(), default=str), state(found)


def state(value: Any) -> Any:
    """What a model keeps beside its attributes, and the types of all that is in it."""
    if isinstance(value, list):
        return [state(part) for part in value]
    if isinstance(value, dict):
        return {key: state(part) for key, part in value.items()}
    if hasattr(value, "_wire") and type(value).__name__ != "UnknownVariant":
        inside = {name: state(getattr(value, name)) for _, name, _ in value._wire}
        return type(value), list((value._state or {}).items()), inside
    return type(value)


def pair(key: str) -> tuple[Reader, Any]:
    kind = getattr(models, SCHEMAS[key][2])
    return Reader(Ref(kind.__module__, f".{kind.__module__.rpartition('.')[2]}:{kind.__name__}")), kind.from_dict


@pytest.mark.parametrize("key", MODELS)
def test_a_shape_changes_nothing(key: str) -> None:
    """Instances of a type, whole and spoiled at every place, give what its decoder gives: value, state and error."""
    reader, decode = pair(key)
    whole = [one for one in sampler().instances(key) if isinstance(one, dict)]
    instances = [*whole, *(known(one) for one in whole)]
    for _ in range(3):  # at first nothing was learnt
        for one in instances:
            reader(json.dumps(one).encode())
    for one in instances:
        expected = described(decode, copy.deepcopy(one))
        assert described(reader, json.dumps(one).encode()) == expected
        for other in islice(spoiled(one), MOST):
            reader._refused = reader._rest = 0  # it is tried on each
            assert described(reader, json.dumps(other).encode()) == described(decode, json.loads(json.dumps(other)))


LEARNING = """
import json
from attropic_api._runtime import reading
from attropic_api._runtime.codec import Ref

reader = reading.Reader(Ref("attropic_api.models.message", ".message:Message"))
message = {message}
text = {{**message, "content": [{{"type": "text", "text": "a", "citations": None}}]}}
thought = {{**message, "content": [{{"type": "thinking", "thinking": "b", "signature": "c"}}]}}
parse, parsed = reading.parse_json, []
reading.parse_json = lambda content: parsed.append(content) or parse(content)
for one in (text, text, thought, thought, text, thought):
    count = len(parsed)
    assert reader(json.dumps(one).encode()).to_dict() == one
    print(one["content"][0]["type"], "decoded" if len(parsed) > count else "by its shape")
"""


def test_a_shape_is_used_and_learns() -> None:
    """An answer like one before is read by the shape; a new kind of block is decoded, and from then on in the shape."""
    message = next(one for one in sampler().instances("Message"))
    environment = {**os.environ, "ATTROPIC_JSON": "msgspec"}
    command = [sys.executable, "-c", LEARNING.format(message=known(message))]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    told = ["text decoded", "text by its shape", "thinking decoded"]
    more = ["thinking decoded", "text by its shape", "thinking by its shape"]
    assert done.stdout.splitlines() == told + more, done.stderr


def test_a_shape_that_fits_nothing_rests() -> None:
    """Answers with an unknown key are tried on the shape a few times, and then not for a while."""
    reader, _ = pair("Message")
    message = next(one for one in sampler().instances("Message"))
    for one in (message, message, *[{**message, "of_tomorrow": 1}] * 20):
        reader(json.dumps(one).encode())
    assert 200 < reader._rest < 256
    for _ in range(300):
        found = reader(json.dumps(message).encode())
    assert reader._rest == 0
    assert found == reader.decode(message)
