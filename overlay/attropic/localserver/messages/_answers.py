"""Answers of a script in YAML."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from .._contract import REF, contract
from .._schema import schemas
from .._wire import ApiError, Json
from . import _blocks
from ._cache import Cached
from ._draft import Template, put, samples
from ._fill import filler
from ._identified import identified
from ._nodes import Node
from ._reply import Reply
from ._usage import overridden, usage

#: The keys of an answer.
ANSWER: Final = ("say", "stop", "stop_sequence", "stop_details", "usage", "first", "pace", "fault", "error")
_ERROR: Final = ("status", "type", "message", "headers")
#: What makes a block → the other keys that it may have.
_KINDS: Final[dict[str, tuple[str, ...]]] = {
    "text": ("citations",),
    "tool": ("input", "id"),
    "thinking": ("signature",),
    "redacted_thinking": (),
    "server_tool": ("input", "id", "result"),
}
_PLACE: Final = re.compile(r".*?content\.(\d+)(?:\.([\w.]+))?:? (.*)", re.S)


def answer_of(node: Node, groups: Iterable[str], skip: tuple[str, ...] = ()) -> Template:
    """An answer: what is said, and how.

    Args:
        node: A text, or a mapping.
        groups: The names of groups that an answer may use.
        skip: Keys of the mapping that belong to somebody else.

    Raises:
        ScriptError: It cannot be given.
    """
    if isinstance(node.value, str):
        return Template(Reply([_blocks.text(node.value)]))
    parts = {name: part for name, part in node.mapping(*ANSWER, *skip).items() if name not in skip}
    if not parts:
        raise node.error(f"is empty; say what is answered, by {', '.join(ANSWER)}")
    if "error" in parts and "say" in parts:
        raise parts["error"].error("stands beside `say`; an answer is one or the other")
    found: Json = {name: parts[name].seconds() for name in ("first", "pace") if name in parts}
    if "say" in parts:
        found["content"] = _content(parts["say"], groups)
    if "stop" in parts:
        found["stop_reason"] = _stop(parts["stop"])
    if "stop_sequence" in parts:
        found["stop_sequence"] = parts["stop_sequence"].text()
        found.setdefault("stop_reason", "stop_sequence")
    if "stop_details" in parts:
        found["stop_details"] = _details(parts["stop_details"])
    if "usage" in parts:
        found["usage"] = _usage(parts["usage"])
    if "fault" in parts:
        found["fault"] = _fault(parts["fault"])
    if "error" in parts:
        found["error"] = _error(parts["error"])
    return Template(Reply(**found), told="say" in parts)


def _content(node: Node, groups: Iterable[str]) -> list[Json]:
    """Blocks, completed and checked against the contract as far as this can be done before they are asked for."""
    items = node.sequence() if isinstance(node.value, list) else [node]
    found, places = [], []
    for item in items:
        blocks = _block(item)
        found += blocks
        places += [item] * len(blocks)
    tried = identified(put(found, samples(groups)), [])
    try:
        whole = filler(contract(), True).content(tried)
    except ApiError as error:
        match = _PLACE.match(str(error))
        if match is None:
            raise node.error(str(error)) from None
        place = places[int(match[1])].at(match[2] or "")
        raise place.error(match[3] if place.path.endswith(match[2] or "") else f"{match[2]}: {match[3]}") from None
    for block, place in zip(whole, places, strict=True):
        for problem in schemas().problems({"$ref": f"{REF}BetaContentBlock"}, block):
            path, _, words = problem.rpartition(": ")
            raise place.at(path).error(problem if place.at(path) is place else words)
    return found


def _block(node: Node) -> list[Json]:
    """One block, or a call of a server tool and its result."""
    if isinstance(node.value, str):
        return [_blocks.text(node.value)]
    if not isinstance(node.value, dict):
        raise node.error("must be a text or a block")
    value: Json = node.value
    if "type" in value:
        return [value]
    kind = next((kind for kind in _KINDS if kind in value), None)
    if kind is None:
        raise node.error(f"is no block; a block has one of the keys {', '.join(_KINDS)} or type")
    parts = node.mapping(kind, *_KINDS[kind])
    parts[kind].text()
    if "input" in parts:
        parts["input"].mapping()
    if kind in ("text", "thinking"):
        return [{"type": kind, **value}]
    if kind == "redacted_thinking":
        return [_blocks.redacted_thinking(value[kind])]
    id = parts["id"].text() if "id" in parts else None
    if kind == "tool":
        return [_blocks.tool_use(value["tool"], value.get("input"), id=id)]
    call = _blocks.server_tool_use(value["server_tool"], value.get("input"), id=id)
    return [call, _blocks.server_tool_result(value["server_tool"], value["result"])] if "result" in value else [call]


def _stop(node: Node) -> str:
    known = {reason: None for beta in (False, True) for reason in filler(contract(), beta).stop_reasons()}
    if node.text() not in known:
        raise node.error(f"must be one of {', '.join(known)}")
    return node.text()


def _details(node: Node) -> Json:
    node.mapping()
    whole: Json = {"type": "refusal", "category": None, "explanation": None, **node.value}
    _checked("BetaRefusalStopDetails", whole, node)
    return whole


def _usage(node: Node) -> Json:
    """Figures that replace those of the API."""
    none = usage(0, Cached(), 0, [], {}, beta=True, tier="standard")
    node.mapping(*none)
    counts = filler(contract(), True).filled({"$ref": f"{REF}BetaUsage"}, overridden(none, node.value), "usage")
    _checked("BetaUsage", counts, node)
    return dict(node.value)


def _checked(name: str, value: Json, node: Node) -> None:
    for problem in schemas().problems({"$ref": f"{REF}{name}"}, value):
        path, _, words = problem.rpartition(": ")
        place = node.at(path)
        raise place.error(problem if place is node else words)


def _fault(node: Node) -> Any:
    from .._faults import Fault

    if not isinstance(node.value, str | dict):
        raise node.error("must name faults, as `cut: 100`")
    try:
        return Fault.parse(node.value)
    except ValueError as error:
        name = str(error).partition(":")[0]
        raise node.at(name).error(str(error)) from None


def _error(node: Node) -> ApiError:
    if not isinstance(node.value, dict):
        return ApiError(_status(node))
    parts = node.mapping(*_ERROR)
    if "status" not in parts:
        raise node.error("needs a status")
    texts = {name: parts[name].text() if name in parts else "" for name in ("message", "type")}
    headers = {}
    for name, part in parts["headers"].mapping().items() if "headers" in parts else ():
        headers[name.lower()] = part.value if isinstance(part.value, str) else str(part.integer(0))
    return ApiError(_status(parts["status"]), texts["message"], headers, type=texts["type"])


def _status(node: Node) -> int:
    if not 400 <= node.integer(400) <= 599:
        raise node.error("must be a status from 400 to 599")
    return node.integer(400)
