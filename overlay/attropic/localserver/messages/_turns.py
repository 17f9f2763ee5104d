"""Rules of the turns of a conversation: who speaks when, and what a turn holds."""

from __future__ import annotations

from .._wire import ApiError, Json
from ._asked import blocks
from ._context import current
from ._media import stored


def check_turns(turns: list[Json], *, late: bool) -> None:
    """Refuse turns that the API refuses.

    Args:
        turns: Those of a request that keeps the contract.
        late: Whether the version of the API is one in which the assistant sends no documents, and text of a user cites
            nothing.

    Raises:
        ApiError: 400, with the place and what is wrong; 404, a file is not there.
    """
    if turns[0]["role"] != "user":
        raise ApiError(400, "messages.0.role: the first message must be one of the user")
    for index, turn in enumerate(turns):
        _content(turn, f"messages.{index}", late, last=index == len(turns) - 1)


def _content(turn: Json, at: str, late: bool, *, last: bool) -> None:
    assistant = turn["role"] == "assistant"
    if not turn["content"] and not (last and assistant):
        raise ApiError(400, f"{at}.content: is empty; only the last turn of the assistant may be")
    for index, block in enumerate(blocks(turn)):
        kind, place = block["type"], f"{at}.content.{index}"
        if kind == "text":
            if not block["text"].strip() and not (last and assistant and isinstance(turn["content"], str)):
                raise ApiError(400, f"{place}.text: a text must have a character that is not white space")
            if block.get("citations") and not assistant and late:
                raise ApiError(400, f"{place}.citations: text of the user cites nothing")
        elif kind == "tool_use" and not assistant:
            raise ApiError(400, f"{place}: `tool_use` belongs to a turn of the assistant")
        elif kind == "tool_result" and assistant:
            raise ApiError(400, f"{place}: `tool_result` belongs to a turn of the user")
        elif kind == "document" and assistant and late:
            raise ApiError(400, f"{place}: `document` belongs to a turn of the user")
        _file(block, place)


def _file(block: Json, at: str) -> None:
    """Refuse a file that is not there."""
    source = block.get("source")
    if not isinstance(source, dict) or source.get("type") != "file":
        return
    if current().store is not None and stored(source["file_id"]) is None:
        raise ApiError(404, f"{at}.source.file_id: File not found: {source['file_id']}")


def check_end(body: Json, *, prefill: bool) -> None:
    """Refuse a last turn of the assistant with which no answer can go on.

    Args:
        body: A request that keeps the contract.
        prefill: Whether the model goes on where a text of the assistant ends.

    Raises:
        ApiError: 400, with the place and what is wrong.
    """
    turns = body["messages"]
    at, content = f"messages.{len(turns) - 1}", blocks(turns[-1])
    if turns[-1]["role"] != "assistant" or (content and content[-1]["type"] != "text"):
        return  # a turn that was paused goes on
    thinks = (body.get("thinking") or {}).get("type") in ("enabled", "adaptive")
    if thinks and (not content or content[0]["type"] not in ("thinking", "redacted_thinking")):
        raise ApiError(400, f"{at}: the last turn must be one of the user when thinking is on")
    if not prefill:
        raise ApiError(400, f"{at}: this model does not go on with a turn of the assistant; end with one of the user")
    if content and content[-1]["text"] != content[-1]["text"].rstrip():
        raise ApiError(400, f"{at}: the last turn of the assistant must not end with white space")
