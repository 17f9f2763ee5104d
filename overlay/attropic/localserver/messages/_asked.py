"""A request as scripts look at it."""

from __future__ import annotations

from functools import cached_property

from .._wire import Json


class Asked:
    """The body of a request for a message.

    Args:
        body: As it came.
    """

    def __init__(self, body: Json) -> None:
        self.body = body
        self.turns: list[Json] = body["messages"]

    @cached_property
    def text(self) -> str:
        """The text of the last turn of the user; empty when it has none."""
        return next((said(turn) for turn in reversed(self.turns) if turn["role"] == "user"), "")

    @cached_property
    def question(self) -> str:
        """The last text of the user: that of an earlier turn where the last one has only results of tools."""
        return next((words for turn in reversed(self.turns) if turn["role"] == "user" and (words := said(turn))), "")

    @cached_property
    def system(self) -> str:
        """The text of the system prompt."""
        return said({"content": self.body.get("system")})

    @cached_property
    def results(self) -> list[Json]:
        """The results of tools in the last turn."""
        return [block for block in blocks(self.turns[-1]) if block["type"] == "tool_result"]

    @cached_property
    def calls(self) -> list[Json]:
        """Every call of a tool of the user so far."""
        return [block for turn in self.turns for block in blocks(turn) if block["type"] == "tool_use"]

    @cached_property
    def number(self) -> int:
        """Which answer of the conversation is asked for, from 1 on."""
        roles: list[str] = [turn["role"] for turn in self.turns]
        begun = sum(role == "assistant" != before for before, role in zip(["", *roles], roles, strict=False))
        return begun + (roles[-1] != "assistant")

    def name_of(self, result: Json) -> str | None:
        """The name of the tool that a result is from."""
        names = {call.get("id"): call.get("name") for call in self.calls}
        return names.get(result.get("tool_use_id"))


def said(turn: Json) -> str:
    """The text of a turn or of a tool result, one line for each text block."""
    content = turn.get("content")
    if isinstance(content, str):
        return content
    return "\n".join(block["text"] for block in content or () if isinstance(block.get("text"), str))


def blocks(turn: Json) -> list[Json]:
    """The content of a turn as blocks."""
    content = turn.get("content") or []
    return [{"type": "text", "text": content}] if isinstance(content, str) else content
