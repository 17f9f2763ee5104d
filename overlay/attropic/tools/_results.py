"""What a tool gave, as the block that answers the call."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, Final, cast

from attropic_api._runtime.errors import ValidationError
from attropic_api._runtime.model import UnknownVariant
from attropic_api._runtime.sent import known

from .._core.concealed import concealed
from ._errors import ToolCallError, ToolError
from ._forms import unstructure

if TYPE_CHECKING:
    from attropic_api.params import ToolResultBlockParam

#: The most characters of the text of an exception.
LONGEST: Final = 4096
#: How files begin that the API reads, and what they are. Source: the registrations of these media types.
_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)
_BYTES = (bytes, bytearray, memoryview)


def tool_result(tool_use_id: str, value: Any = None, *, is_error: bool = False) -> ToolResultBlockParam:
    """The block that answers a call of a tool.

    Args:
        tool_use_id: The id of the call.
        value: What the tool gave. None is no content; text stays text; blocks of content, typed or as JSON, alone
            or in a list with texts, stay blocks; bytes of PNG, JPEG, GIF, WebP and PDF become blocks, other bytes
            text; anything else becomes the text of its JSON. Of an exception the model reads its class and its
            message, at most 4,096 characters of them, without what looks like a credential; of a `ToolError` its
            content.
        is_error: Whether the tool failed; always so for an exception.

    Raises:
        TypeError: There is no JSON for the value; the message names its type.
    """
    content: Any
    if isinstance(value, ToolError):
        value, is_error = value.content, True
    if isinstance(value, BaseException):
        content, is_error = error_text(value), True
    else:
        content = _content(value)
    found: dict[str, Any] = {"type": "tool_result", "tool_use_id": tool_use_id}
    if content is not None:
        found["content"] = content
    if is_error:
        found["is_error"] = True
    return cast("ToolResultBlockParam", found)


def error_text(error: BaseException) -> str:
    """What the model reads of an exception: never a traceback."""
    text = _told(error)
    text = _clean(concealed(text[: 2 * LONGEST]))
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _told(error: BaseException) -> str:
    try:
        text = str(error)
        parts = [_told(part) for part in getattr(error, "exceptions", ())]
    except Exception:  # an exception may be as broken as anything else
        text, parts = "", []
    text = ": ".join(filter(None, [text, "; ".join(parts)]))
    if isinstance(error, ToolCallError):  # our own words
        return text
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _content(value: Any) -> Any:
    if value is None:
        return None
    if type(value) is str:
        return _clean(value)
    if isinstance(value, list | tuple) and not hasattr(value, "_fields"):
        parts = _parts(value)
        if parts is not None:
            return parts
    else:
        block = _block(value)
        if block is not None:
            return [block]
    if isinstance(value, _BYTES):
        return _decoded(bytes(value))
    plain = unstructure(value)
    return _clean(plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False))


def _parts(values: list[Any] | tuple[Any, ...]) -> list[Any] | None:
    """The blocks of a list of blocks, among which may be texts; None for another list."""
    found: list[Any] = []
    for value in values:
        text = isinstance(value, str) and not isinstance(value, Enum)
        block = {"type": "text", "text": _clean(str(value))} if text else _block(value)
        if block is None:
            return None
        found.append(block)
    if all(isinstance(value, str) for value in values):
        return None
    return [block for block in found if block.get("text", "-")]  # the API takes no empty text


def _block(value: Any) -> dict[str, Any] | None:
    """The block that a value is or becomes, if any."""
    if isinstance(value, _BYTES):
        return _media(bytes(value))
    tag = value.get("type") if isinstance(value, Mapping) else getattr(value, "type", None)
    if not isinstance(tag, str) or isinstance(value, type):
        return None
    plain = unstructure(value)
    found = sorted(_read(plain), key=lambda block: block._doubt()) if isinstance(plain, dict) else ()
    return cast("dict[str, Any]", _cleaned(known(found[0]))) if found else None


def _read(plain: dict[str, Any]) -> Iterator[Any]:
    """The value as the content of a result, as the descriptions of both APIs read it."""
    for kind in _kinds():
        try:
            (block,) = kind.from_dict({"tool_use_id": "", "type": "tool_result", "content": [plain]}).content
        except ValidationError:
            continue
        if not isinstance(block, UnknownVariant):
            yield block


@cache
def _kinds() -> tuple[Any, ...]:
    from attropic_api.models import BetaToolResultBlockParam, ToolResultBlockParam

    return ToolResultBlockParam, BetaToolResultBlockParam


@cache
def _echoes() -> frozenset[str]:
    """The keys that a result repeats from its call, as far as the description has such."""
    from attropic_api.models import BetaToolUseBlock, ToolUseBlock

    given = {key for kind in (ToolUseBlock, BetaToolUseBlock) for key, _, _ in kind._wire}
    taken = {key for kind in _kinds() for key, _, _ in kind._wire}
    return frozenset((given & taken) - {"type"})


def echoed(block: Any) -> dict[str, Any]:
    """What a result repeats from the block of its call."""
    found = {key: block.get(key) if isinstance(block, Mapping) else getattr(block, key, None) for key in _echoes()}
    return {key: value for key, value in found.items() if value is not None}


def _media(content: bytes) -> dict[str, Any] | None:
    kind = next((kind for magic, kind in _MAGIC if content.startswith(magic)), None)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        kind = "image/webp"
    if kind is None:
        return None
    source = {"type": "base64", "media_type": kind, "data": base64.b64encode(content).decode()}
    return {"type": "image" if kind.startswith("image/") else "document", "source": source}


def _decoded(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise TypeError(
            f"{len(content)} bytes that are neither text nor PNG, JPEG, GIF, WebP or PDF cannot be sent: give text, or "
            "a block of content."
        ) from None


def _clean(text: str) -> str:
    """The text with what UTF-8 cannot say replaced: half a pair of surrogates."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return str(text)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return _clean(str(value))
    if isinstance(value, dict):
        return {_clean(key): _cleaned(part) for key, part in value.items()}
    return [_cleaned(part) for part in value] if isinstance(value, list) else value
