"""The built-in script: a pure function from a request to a reply, by rules simple enough to predict in a test."""

from __future__ import annotations

import re
from typing import Final

from .._sample import NoExample
from .._wire import ApiError, Json, dumps
from ._arguments import NAME, arguments, filled
from ._arithmetic import arithmetic
from ._asked import Asked, said
from ._blocks import redacted_thinking, sign, text, thinking, tool_use
from ._cited import citing
from ._media import described
from ._reply import Reply
from ._served import is_server_tool, served

_ASKS_NAME: Final = re.compile(r"\bwhat(?:'s| is) my name\b|\bwho am i\b", re.I)
_CALCULATORS: Final = {"calculator", "calculate", "calc", "math", "arithmetic", "compute", "evaluate", "add", "sum"}
_THOUGHT: Final = 200
#: Texts that the API has for tests, without the number that ends them.
_REFUSED: Final = "ANTHROPIC_MAGIC_STRING_TRIGGER_REFUSAL"
_REDACTED: Final = "ANTHROPIC_MAGIC_STRING_TRIGGER_REDACTED_THINKING"


def answer(body: Json) -> Reply:
    """The built-in script.

    A forced tool is called; tool results are restated; weather, arithmetic and what is called by its name go to a tool
    that is made for it; the API's own tools search, fetch and run code; a JSON schema is satisfied; a name is greeted
    and remembered; arithmetic is answered; anything else is said back, with a word on each image and document, and a
    citation where these are wanted. Thinking comes before the answer, where it is asked for.
    """
    asked = Asked(body)
    if _REFUSED in asked.text:
        return Reply([], "refusal")
    return Reply([*_thoughts(asked), *_content(asked)])


def _thoughts(asked: Asked) -> list[Json]:
    config: Json = asked.body.get("thinking") or {}
    if config.get("type") not in ("enabled", "adaptive"):
        return []
    if _REDACTED in asked.text:
        return [redacted_thinking()]
    words = asked.question[:_THOUGHT].strip()
    thought = f"The user says: {words}" if not asked.results else f"The tools have answered. The user said: {words}"
    if config.get("display") == "omitted":
        return [thinking("", signature=sign(thought))]
    return [thinking(thought)]


def _content(asked: Asked) -> list[Json]:
    body = asked.body
    choice: Json = body.get("tool_choice") or {"type": "auto"}
    given = [tool for tool in body.get("tools") or [] if "name" in tool and choice["type"] != "none"]
    tools = [tool for tool in given if not is_server_tool(tool)]
    wanted = [tool for tool in tools if _matches(tool, asked.text)]
    if choice["type"] == "tool":
        wanted = [tool for tool in tools if tool["name"] == choice["name"]]
        if not wanted and (found := served(asked, choice["name"])):
            return found
    elif choice["type"] == "any":
        wanted = wanted or tools[:1]
    elif asked.results:
        wanted = []
    if wanted:
        most = 1 if choice.get("disable_parallel_tool_use") else len(wanted)
        return [tool_use(tool["name"], arguments(tool, asked.question)) for tool in wanted[:most]]
    if given and not asked.results and (found := served(asked)):
        return found
    schema = _schema(body)
    if schema is not None:
        return [text(_structured(schema, asked))]
    return _told(asked)


def _told(asked: Asked) -> list[Json]:
    """The answer in words."""
    if asked.results:
        return [text("\n".join(_restated(asked, result) for result in asked.results)), *citing(asked)]
    sent = described(asked.turns[-1]) if asked.turns[-1]["role"] == "user" else ""
    return [text("\n".join(filter(None, (_said_back(asked), sent)))), *citing(asked)]


def _restated(asked: Asked, result: Json) -> str:
    verb = "failed" if result.get("is_error") else "answered"
    return f"{asked.name_of(result) or 'The tool'} {verb}: {said(result)}"


def _said_back(asked: Asked) -> str:
    words = asked.text
    if _ASKS_NAME.search(words):
        names = [name for turn in asked.turns if turn["role"] == "user" for name in NAME.findall(said(turn))]
        return f"Your name is {names[-1]}." if names else "You have not told me your name."
    if found := NAME.search(words):
        return f"Hello, {found[1]}! How can I help you?"
    total = arithmetic(words)
    return f"{total[0]} = {total[1]}" if total else f"You said: {words}"


def _schema(body: Json) -> Json | None:
    """The schema that the answer has to satisfy."""
    form: Json = (body.get("output_config") or {}).get("format") or body.get("output_format") or {}
    return form.get("schema")


def _structured(schema: Json, asked: Asked) -> str:
    words = "\n".join([asked.question, *map(said, asked.results)])
    try:
        return dumps(filled(schema, words)).decode()
    except NoExample as error:
        raise ApiError(400, f"output_config.format.schema: no value satisfies it: {error}") from None


def _matches(tool: Json, words: str) -> bool:
    """Whether a text asks for a tool: for the weather, for a sum, or for the tool by its name."""
    name = tool["name"]
    if "weather" in name.lower():
        return "weather" in words.lower()
    parts = re.findall(r"[A-Z]?[a-z]+", name)
    if not _CALCULATORS.isdisjoint(part.lower() for part in parts) and arithmetic(words) is not None:
        return True
    before = "" if "_" in name else r"\b(?:use|call|run)\s+(?:the\s+)?(?:tool\s+)?"
    return re.search(rf"{before}(?<!\w){re.escape(name)}(?!\w)", words) is not None
