"""Messages that did not become whole, and what the contract allows in a request."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema

from attropic._core.partial import partial_message
from attropic._core.snapshot import Snapshot
from codegen import contract, sample

from .courses import BETA, CREATE
from .events import Event, accumulated, block, delta, start, stop

CONTRACT = contract.read(Path(__file__).parents[2] / "spec")
SAMPLER = sample.Sampler(CONTRACT)
#: Operation → the schema of its answer's content, and that of the messages of its requests.
SIDES: dict[Any, tuple[str, str]] = {
    CREATE: ("ContentBlock", "InputMessage"),
    BETA: ("BetaContentBlock", "BetaInputMessage"),
}
SCHEMAS = {
    side: jsonschema.Draft202012Validator({"$ref": f"#/components/schemas/{name}", **CONTRACT})
    for side, (_, name) in SIDES.items()
}


def kinds(operation: Any) -> list[str]:
    """The schemas of the blocks that an answer may hold."""
    union = CONTRACT["components"]["schemas"][SIDES[operation][0]]
    return [member["$ref"].rpartition("/")[2] for member in union["oneOf"]]


def check(operation: Any, messages: list[Any]) -> None:
    """See that the contract allows these messages in a request of this operation."""
    for message in messages:
        SCHEMAS[operation].validate(message)


def partial(*events: Event, operation: Any = CREATE) -> Any:
    """The message that these events left behind."""
    return partial_message(Snapshot(accumulated(start(), *events), operation.typed))


def whole(index: int, value: dict[str, Any]) -> list[Event]:
    """The events of a block that comes whole."""
    return [{"type": "content_block_start", "index": index, "content_block": value}, stop(index)]


def content(*events: Event, **more: Any) -> list[Any]:
    """The content of the assistant's turn."""
    turns = partial(*events).to_continuation(**more)
    found: list[Any] = turns[0]["content"] if turns else []
    return found


def samples(key: str) -> Iterator[list[dict[str, Any]]]:
    """Instances of a kind of block, each after the call that it answers if it answers one."""
    for value in SAMPLER.instances(key):
        if "tool_use_id" not in value:
            yield [value]
            continue
        call = {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "x"}}
        if value["type"].startswith("mcp"):
            call |= {"type": "mcp_tool_use", "server_name": "s"}
        yield [call, {**value, "tool_use_id": "srvtoolu_1"}]


def call(index: int, kind: str, id: str, text: str, *, end: bool = True) -> list[Event]:
    """The events of a call whose input is this text."""
    more = {"server_name": "s"} if kind == "mcp_tool_use" else {}
    first = block(index, kind, id=id, name="look", input={}, **more)
    return [first, delta(index, "input_json_delta", partial_json=text), *([stop(index)] if end else [])]
