"""A message that did not become whole, and how a conversation goes on from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .turns import block_of

if TYPE_CHECKING:
    from .snapshot import Snapshot

#: What asks a model to go on.
PROMPT: Final = (
    "Your answer was cut off where it ends above. Go on from exactly there, without repeating anything and without a "
    "remark about it."
)
#: Class of a message → that of one that did not become whole.
_CLASSES: Final[dict[type[Any], type[Any]]] = {}
_THINKING: Final = ("thinking", "redacted_thinking")
_CALLS: Final = ("tool_use", "server_tool_use", "mcp_tool_use")


class Partial:
    """What a message has more when it did not become whole."""

    __slots__ = ()
    if TYPE_CHECKING:
        content: list[Any]

    def to_continuation(self, prompt: str | None = PROMPT) -> list[Any]:
        """Messages to append to the conversation, so that the model goes on where it was cut off.

        Complete blocks are kept, and the text that came. What the API would refuse is left out: calls that are not
        complete, thinking without its signature, calls of server tools without their result. Complete calls of the
        caller's tools are answered as not carried out.

        Args:
            prompt: What asks the model to go on. None ends with what came, which older models continue; the API
                refuses it for others.
        """
        content = kept(self.content)
        while prompt is None and content and content[-1]["type"] in _THINKING:  # it may not stand at the end
            content.pop()
        if not content:
            return []
        if prompt is None and content[-1]["type"] == "text":
            content[-1]["text"] = content[-1]["text"].rstrip()
        calls = [block["id"] for block in content if block["type"] == "tool_use"]
        follow: list[Any] = [
            {"type": "tool_result", "tool_use_id": call, "is_error": True, "content": "The answer was cut off."}
            for call in calls
        ]
        if prompt is not None:
            follow.append({"type": "text", "text": prompt})
        turns = [{"role": "assistant", "content": content}]
        return [*turns, {"role": "user", "content": follow}] if follow else turns

    def __reduce__(self) -> Any:
        plain: Any = object.__new__(type(self).__mro__[2])
        for name in (slot for kind in type(self).__mro__ for slot in getattr(kind, "__slots__", ())):
            if name != "__weakref__":
                setattr(plain, name, getattr(self, name))
        return _marked, (plain,)


def partial_message(snapshot: Snapshot) -> Any:
    """The message of a snapshot as one that did not become whole.

    Raises:
        ValidationError: It is not of its type.
    """
    return _marked(snapshot.message())


def _marked(message: Any) -> Any:
    kind = type(message)
    if kind not in _CLASSES:
        _CLASSES[kind] = type(f"Partial{kind.__name__}", (Partial, kind), {"__slots__": (), "__module__": __name__})
    message.__class__ = _CLASSES[kind]
    return message


def kept(blocks: list[Any], *, calls: bool = False) -> list[Any]:
    """The blocks of an answer that was cut off which may stand in a request, as a request takes them.

    Args:
        blocks: Its content.
        calls: Whether calls of the caller's tools stay that are not complete, with an empty input: they are answered.
    """
    answered = {getattr(block, "tool_use_id", None) for block in blocks if block.complete}
    found: list[Any] = []
    for block in blocks:
        kind = block.type
        if kind == "text":
            keep = bool(block.text.strip())
        elif kind == "thinking":
            keep = block.complete and bool(block.signature)
        elif kind == "tool_use":
            keep = block.complete or calls
        elif kind in _CALLS:
            keep = block.complete and block.id in answered
        else:
            keep = block.complete
        if keep:
            found.append(block_of(block))
    return found
