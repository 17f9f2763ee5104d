"""Messages in the form of the conventions: JSON text of roles and parts.

Source: the JSON schemas of the GenAI semantic conventions for input messages, output messages and system
instructions. A block that they do not know stays as it is, which they allow.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from ._attributes import Attributes

_SERVER_RESULT: Final = "_tool_result"


def asked(body: Mapping[str, Any]) -> Attributes:
    """The messages and the instructions that were sent."""
    messages = body.get("messages") or [{"role": "user", "content": body.get("prompt")}]
    turns = [_message(turn.get("role"), turn.get("content")) for turn in _objects(messages)]
    found = {"gen_ai.input.messages": _text(turns)}
    if body.get("system"):
        found["gen_ai.system_instructions"] = _text(_parts(body["system"]))
    return found


def answered(result: Any) -> Attributes:
    """The message that came back."""
    plain = result if isinstance(result, Mapping) else result.to_dict() if hasattr(result, "to_dict") else {}
    content = plain.get("content", plain.get("completion"))
    if content is None:
        return {}
    return {"gen_ai.output.messages": _text([_message("assistant", content)])}


def _message(role: Any, content: Any) -> dict[str, Any]:
    return {"role": str(role), "parts": _parts(content)}


def _parts(content: Any) -> list[dict[str, Any]]:
    if isinstance(content, str):
        return [{"type": "text", "content": content}]
    return [_part(block) for block in _objects(content)]


def _objects(value: Any) -> list[Mapping[str, Any]]:
    return [part for part in value if isinstance(part, Mapping)] if isinstance(value, list) else []


def _part(block: Mapping[str, Any]) -> dict[str, Any]:
    match block:
        case {"type": "text", "text": text}:
            return {"type": "text", "content": text}
        case {"type": "thinking", "thinking": text}:
            return {"type": "reasoning", "content": text}
        case {"type": "tool_use", "name": name}:
            return {"type": "tool_call", "id": block.get("id"), "name": name, "arguments": block.get("input")}
        case {"type": "tool_result"}:
            response = block.get("content", "")
            return {"type": "tool_call_response", "id": block.get("tool_use_id"), "response": response}
        case {"type": "server_tool_use" | "mcp_tool_use", "name": name}:
            call = {"type": name, "input": block.get("input")}
            return {"type": "server_tool_call", "id": block.get("id"), "name": name, "server_tool_call": call}
        case {"type": str(kind), "tool_use_id": str(call_id)} if kind.endswith(_SERVER_RESULT):
            result = {"type": kind.removesuffix(_SERVER_RESULT), "content": block.get("content")}
            return {"type": "server_tool_call_response", "id": call_id, "server_tool_call_response": result}
        case {"type": "image" | "document" as kind, "source": {"type": str()} as source}:
            return _attached(kind, source) or dict(block)
    return dict(block)


def _attached(modality: str, source: Mapping[str, Any]) -> dict[str, Any] | None:
    about = {"modality": modality, "mime_type": source.get("media_type")}
    match source:
        case {"type": "base64", "data": data}:
            return {"type": "blob", **about, "content": data}
        case {"type": "url", "url": uri}:
            return {"type": "uri", **about, "uri": uri}
        case {"type": "file", "file_id": file_id}:
            return {"type": "file", **about, "file_id": file_id}
    return None


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=repr)
