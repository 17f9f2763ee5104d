"""What goes into a request: the prompt, what is attached to it, and tools."""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ._failure import UNUSABLE, Failure

if TYPE_CHECKING:
    from .._client import Anthropic

Json = dict[str, Any]

#: The first bytes of the images that the API takes → their media type.
_IMAGES: Final = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}
#: What requests with uploaded files ask for.
FILES_BETA: Final = "files-api-2025-04-14"


def prompt_of(given: str | None) -> str:
    """The prompt: the argument, or all of stdin where it is missing or ``-``.

    Raises:
        Failure: It is empty.
    """
    if given is None and sys.stdin.isatty():
        raise Failure("there is no prompt: give one as an argument or on stdin", UNUSABLE)
    text = sys.stdin.read() if given in (None, "-") else given
    if not text or not text.strip():
        raise Failure("the prompt is empty", UNUSABLE)
    return text


def content(client: Anthropic, prompt: str, attached: Sequence[str]) -> str | list[Json]:
    """The content of a user's turn: what is attached, then the prompt."""
    blocks = [_uploaded(client, name) if _is_id(name) else _block(name) for name in attached]
    return [*blocks, {"type": "text", "text": prompt}] if blocks else prompt


def resource(client: Anthropic, attached: Sequence[str]) -> tuple[Any, Json]:
    """Whom to ask, and what the call needs for what is attached: uploaded files are a beta feature."""
    if any(map(_is_id, attached)):
        return client.beta.messages, {"betas": [FILES_BETA]}
    return client.messages, {}


def given(**arguments: Any) -> Json:
    """The arguments of a call that are neither missing nor empty."""
    return {name: value for name, value in arguments.items() if value not in (None, [], "")}


def thinking(value: str | None) -> Json | None:
    """How the model is to think.

    Raises:
        Failure: The value cannot be used.
    """
    if value is None:
        return None
    if value == "adaptive":
        return {"type": "adaptive"}
    if not value.isdecimal():
        raise Failure(f"--thinking is `adaptive` or a number of tokens, not {value!r}", UNUSABLE)
    return {"type": "enabled", "budget_tokens": int(value)}


def tools(file: Path | None) -> list[Json]:
    """The tools that a file of JSON defines: a list, one of them, or an object with a list under ``tools``.

    Raises:
        Failure: It does not.
    """
    if file is None:
        return []
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise Failure(f"{file} is not JSON: {error}", UNUSABLE) from None
    if isinstance(found, dict):
        found = found.get("tools", [found])
    if not isinstance(found, list) or not all(isinstance(tool, dict) and tool.get("name") for tool in found):
        raise Failure(f"{file} does not define tools: each is an object with a name and an input_schema", UNUSABLE)
    return found


def schema(file: Path | None) -> Json | None:
    """The JSON schema that a file holds.

    Raises:
        Failure: It holds none.
    """
    if file is None:
        return None
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise Failure(f"{file} is not JSON: {error}", UNUSABLE) from None
    if not isinstance(found, dict):
        raise Failure(f"{file} holds no JSON schema: it must be an object", UNUSABLE)
    return found


def _is_id(name: str) -> bool:
    """Whether this is the id of an uploaded file."""
    return name.startswith("file_") and not Path(name).exists()


def _uploaded(client: Anthropic, id: str) -> Json:
    kind = client.beta.files.retrieve_metadata(id).mime_type
    return {"type": "image" if kind.startswith("image/") else "document", "source": {"type": "file", "file_id": id}}


def _block(name: str) -> Json:
    """The block that a file becomes, by what is in it."""
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    title = "stdin" if name == "-" else Path(name).name
    image = next((kind for start, kind in _IMAGES.items() if data.startswith(start)), None)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        image = "image/webp"
    if image is not None:
        return {"type": "image", "source": _base64(image, data)}
    if data.startswith(b"%PDF-"):
        return {"type": "document", "title": title, "source": _base64("application/pdf", data)}
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise Failure(f"{name} cannot be attached: it is no image, no PDF and no UTF-8 text", UNUSABLE) from None
    if not text.strip():
        raise Failure(f"{name} cannot be attached: it is empty", UNUSABLE)
    return {"type": "document", "title": title, "source": {"type": "text", "media_type": "text/plain", "data": text}}


def _base64(media_type: str, data: bytes) -> Json:
    return {"type": "base64", "media_type": media_type, "data": b64encode(data).decode()}
