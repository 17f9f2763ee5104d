"""What the model says: a pure function from a request to a reply, by rules simple enough to predict in a test."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import add, mul, sub, truediv
from typing import Any

from ._wire import Json, dumps, text_block, tool_use_block

_NAME = re.compile(r"\bmy name is (?!what\b)([^\W\d_][\w'-]*)", re.I)
_ASKS_NAME = re.compile(r"\bwhat(?:'s| is) my name\b|\bwho am i\b", re.I)
_PLACE = re.compile(r"\b(?:in|for|at) ([A-Z][\w'.-]*(?: [A-Z][\w'.-]*)*(?:, [A-Z]{2}\b)?)(?<!\.)")
_ANY_PLACE = re.compile(r"\b(?:in|for|at) (?!the\b)([^\W\d_][\w' -]{0,60}?)(?: today| tomorrow| now)?\s*(?:[?.!,;]|$)")
_SUM = re.compile(r"[-(]*\d[\d.]*\)*(?:\s*[-+*/]\s*[-(]*\d[\d.]*\)*)+")
_ASKS_SUM = re.compile(r"(?:^|\bwhat(?:'s| is) |\bhow much is |\bcalculate |\bcompute )\s*(?=[-(]*\d)", re.I)
_OPERATORS: dict[type, Callable[..., int | float]] = {ast.Add: add, ast.Sub: sub, ast.Mult: mul, ast.Div: truediv}
_PLACES = {"city", "location", "place", "town"}
_EXPRESSIONS = {"expression", "expr", "formula", "equation", "calculation", "input", "query"}
_CALCULATORS = {"calculator", "calculate", "calc", "math", "arithmetic", "compute", "evaluate", "add", "sum"}


@dataclass(frozen=True)
class Reply:
    """What the model answers: content blocks, and why it stopped."""

    content: list[Json]
    stop_reason: str = "end_turn"
    stop_sequence: str | None = None


Script = Callable[[Json], Reply]


def answer(body: Json) -> Reply:
    """The default script.

    A forced tool is called; tool results are restated; weather and arithmetic go to a tool that is made for them;
    a name is greeted and remembered; arithmetic is answered; anything else is said back.
    """
    turns: list[Json] = body["messages"]
    text = next((said(turn) for turn in reversed(turns) if turn["role"] == "user"), "")
    choice: Json = body.get("tool_choice") or {"type": "auto"}
    tools = [tool for tool in body.get("tools") or [] if "name" in tool and choice["type"] != "none"]
    results = [block for block in _blocks(turns[-1]) if block["type"] == "tool_result"]
    calls = [block for turn in turns for block in _blocks(turn) if block["type"] == "tool_use"]
    wanted = [tool for tool in tools if _matches(tool, text)]
    if choice["type"] == "tool":
        wanted = [tool for tool in tools if tool["name"] == choice["name"]]
    elif choice["type"] == "any":
        wanted = wanted or tools
    elif results:
        return Reply([text_block(_restated(results, calls))])
    if wanted:
        call = tool_use_block(len(calls) + 1, wanted[0]["name"], arguments(wanted[0], text))
        return Reply([call], "tool_use")
    return Reply([text_block(_said_back(text, turns))])


def said(turn: Json) -> str:
    """The text of a turn or of a tool result, one line for each text block."""
    return "\n".join(block["text"] for block in _blocks(turn) if isinstance(block.get("text"), str))


def _blocks(turn: Json) -> list[Json]:
    content = turn.get("content") or []
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


def _restated(results: list[Json], calls: list[Json]) -> str:
    names = {call.get("id"): call.get("name") for call in calls}
    verbs = ["failed" if result.get("is_error") else "answered" for result in results]
    callers = [names.get(result.get("tool_use_id")) or "The tool" for result in results]
    return "\n".join(f"{who} {verb}: {said(what)}" for who, verb, what in zip(callers, verbs, results, strict=True))


def _said_back(text: str, turns: list[Json]) -> str:
    names = [name for turn in turns if turn["role"] == "user" for name in _NAME.findall(said(turn))]
    if _ASKS_NAME.search(text):
        return f"Your name is {names[-1]}." if names else "You have not told me your name."
    if found := _NAME.search(text):
        return f"Hello, {found[1]}! How can I help you?"
    total = arithmetic(text)
    return f"{total[0]} = {total[1]}" if total else f"You said: {text}"


def arithmetic(text: str) -> tuple[str, str] | None:
    """The sum that a text asks for and its value: ``what is 2+3?`` gives ``("2+3", "5")``."""
    asked = _ASKS_SUM.search(text)
    found = _SUM.match(text, asked.end()) if asked else None
    if not found or len(found[0]) > 200:
        return None
    try:
        value = _value(ast.parse(found[0], mode="eval").body)
    except (SyntaxError, ArithmeticError):
        return None
    return found[0], str(value) if isinstance(value, int) else f"{value:.12g}"


def _value(node: ast.expr) -> int | float:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        return _OPERATORS[type(node.op)](_value(node.left), _value(node.right))
    raise SyntaxError("not a sum")


def _matches(tool: Json, text: str) -> bool:
    if "weather" in tool["name"].lower():
        return "weather" in text.lower()
    words = re.findall(r"[A-Z]?[a-z]+", tool["name"])
    return not _CALCULATORS.isdisjoint(word.lower() for word in words) and arithmetic(text) is not None


def arguments(tool: Json, text: str) -> Json:
    """The input of a call: what the text says about a property, else the smallest value its schema allows."""
    schema: Json = tool.get("input_schema") or {"type": "object"}
    given: Json = example(schema, schema)
    place = _PLACE.search(text) or _ANY_PLACE.search(text)
    total = arithmetic(text)
    numbers = iter(re.findall(r"\d+(?:\.\d+)?", total[0]) if total else [])
    words = set(re.findall(r"\w+", text.lower()))
    for name, rule in (schema.get("properties") or {}).items():
        kinds = set(_kinds(rule))
        if named := [choice for choice in rule.get("enum") or [] if str(choice).lower() in words]:
            given[name] = named[0]
        elif "string" in kinds and name in _PLACES and place:
            given[name] = place[1]
        elif "string" in kinds and name in _EXPRESSIONS and total:
            given[name] = total[0]
        elif kinds & {"integer", "number"} and (number := next(numbers, None)):
            given[name] = float(number) if "." in number else int(number)
    return given


def _kinds(rule: Json) -> Iterator[str]:
    kind = rule.get("type", [])
    yield from [kind] if isinstance(kind, str) else kind
    for option in rule.get("anyOf") or []:
        yield from _kinds(option)


def example(schema: Json, root: Json, depth: int = 0) -> Any:
    """The smallest value that a JSON Schema allows: required properties only; ``pattern`` is beyond it."""
    if depth > 20:  # a type that requires itself has no value
        return None
    if "$ref" in schema:
        target = root
        for part in schema["$ref"].split("/")[1:]:
            target = target.get(part) or {}
        return example(target, root, depth + 1)
    for key in ("const", "default", "enum"):
        if key in schema:
            return schema[key][0] if key == "enum" else schema[key]
    for key in ("anyOf", "oneOf", "allOf"):
        if schema.get(key):
            rest = {name: rule for name, rule in schema.items() if name != key}
            return example({**rest, **schema[key][0]}, root, depth + 1)
    kind = next(_kinds(schema), "object" if "properties" in schema else "string")
    if kind == "object":
        rules = schema.get("properties") or {}
        return {name: example(rules.get(name) or {}, root, depth + 1) for name in schema.get("required") or []}
    if kind == "array":
        return [example(schema.get("items") or {}, root, depth + 1) for _ in range(schema.get("minItems") or 0)]
    if kind in ("integer", "number"):
        return schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
    return {"boolean": False, "null": None}.get(kind, "example".ljust(schema.get("minLength") or 0, "."))


def tokens(data: bytes) -> int:
    """The approximate number of tokens of UTF-8 text: a quarter of its bytes, rounded up."""
    return -(-len(data) // 4)


def limited(reply: Reply, max_tokens: int, stops: list[str]) -> tuple[Reply, int]:
    """The reply as far as the request lets it go, to a stop sequence or to ``max_tokens``; and its tokens."""
    kept: list[Json] = []
    room = max_tokens
    for block in reply.content:
        text, stop = block.get("text"), None
        if text is None:
            data = dumps(block.get("input", {}))
        else:
            end, stop = min(((text.index(stop), stop) for stop in stops if stop in text), default=(len(text), None))
            data = text[:end].encode()
            block = {**block, "text": data[: room * 4].decode(errors="ignore")}
        if tokens(data) > room:
            cut = {**block, "input": {}} if text is None else block
            return Reply([*kept, cut] if cut.get("text") != "" else kept, "max_tokens"), max_tokens
        room -= tokens(data)
        kept += [block] if block.get("text") != "" else []
        if stop:
            return Reply(kept, "stop_sequence", stop), max_tokens - room
    return Reply(kept, reply.stop_reason, reply.stop_sequence), max_tokens - room
