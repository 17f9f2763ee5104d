"""What the local API says to examples with tools where its own script has no answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attropic.localserver import Reply
from attropic.localserver._wire import Json
from attropic.localserver.messages import text, tool_use

Script = Callable[[Json], Reply]


def calling(*turns: list[tuple[str, dict[str, Any]]]) -> Script:
    """A script that calls tools turn after turn, and then says what the last of them answered."""

    def script(body: Json) -> Reply:
        said = sum(message["role"] == "assistant" for message in body["messages"])
        if said < len(turns):
            return Reply([tool_use(name, input) for name, input in turns[said]])
        return Reply([text(_said(result["content"])) for result in body["messages"][-1]["content"]])

    return script


def _said(content: Any) -> str:
    return content if isinstance(content, str) else " ".join(block.get("text", block["type"]) for block in content)


def searching(body: Json) -> Reply:
    """Looks for a tool, and calls the one that is found."""
    return calling(
        [("search_available_tools", {"keyword": "weather"})], [("get_weather", {"location": "SF", "units": "f"})]
    )(body)
