"""Bodies as they are written down: as JSON, as text, as events, as parts, or as bytes."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final

from .._wire import Json
from . import _events, _frames
from ._parts import PartReader
from ._secrets import Secrets

#: Bytes above which a binary body stands in a file of its own.
_INLINE: Final = 1024
_STREAMS: Final = {"text/event-stream": _events.written, _frames.MEDIA_TYPE: _frames.written}
#: Characters that no text has.
_BINARY: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class RequestBody:
    """Takes the bytes of the body of a request on their way.

    Args:
        headers: Those of the request.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = headers
        self._data = bytearray()
        self._reader: PartReader | None = None
        if media_type(headers) == "multipart/form-data":
            with suppress(ValueError):
                self._reader = PartReader(headers["content-type"])

    @property
    def data(self) -> bytes:
        """The bytes; of a multipart body none."""
        return bytes(self._data)

    @property
    def size(self) -> int:
        """How many they are."""
        return len(self._data)

    def feed(self, data: bytes) -> None:
        """Take bytes."""
        if self._reader is not None:
            try:
                self._reader.feed(data)
            except ValueError:
                self._reader = None
        elif media_type(self._headers) != "multipart/form-data":
            self._data += data

    def written(self, secrets: Secrets) -> Json:
        """What is written down. Of bytes that are no text it is their number and their digest."""
        parts = self._reader.parts(secrets) if self._reader is not None else None
        if parts is not None:
            return {"parts": parts}
        if media_type(self._headers) == "multipart/form-data":
            return {"parts": "unreadable"}
        data = self.data
        found = _readable(data, self._headers, secrets)
        return {"size": len(data), "sha256": sha256(data).hexdigest()} if found is None else found


@dataclass
class ResponseBody:
    """The bytes of the body of a response, with the seconds since its head.

    Attributes:
        headers: Those of the response.
        pieces: The bytes so far.
    """

    headers: Mapping[str, str]
    pieces: list[tuple[float, bytes]] = field(default_factory=list)

    def written(self, secrets: Secrets) -> tuple[Json, bytes | None]:
        """What is written down, and the bytes that stand in a file of their own, where they do."""
        write = _STREAMS.get(media_type(self.headers))
        if write is not None and not _is_coded(self.headers):
            with suppress(ValueError):
                return {"stream": write(self.pieces, secrets)}, None
        data = b"".join(piece for _, piece in self.pieces)
        found = _readable(data, self.headers, secrets)
        if found is not None:
            return found, None
        if len(data) <= _INLINE:
            return {"base64": b64encode(data).decode()}, None
        return {"size": len(data), "sha256": sha256(data).hexdigest()}, data


def _readable(data: bytes, headers: Mapping[str, str], secrets: Secrets) -> Json | None:
    """A body as JSON or as text; None when it is neither."""
    if not data:
        return {}
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    if _is_coded(headers) or _BINARY.search(text):
        return None
    kind = media_type(headers)
    if kind == "application/json" or kind.endswith("+json") or not kind:
        try:
            value: Any = json.loads(text)
            json.dumps(value, ensure_ascii=False).encode()  # half a character can be JSON, and is no UTF-8
            return {"json": secrets.json(value)}
        except (ValueError, RecursionError):
            pass
    return {"text": secrets.lines(text)}


def media_type(headers: Mapping[str, str]) -> str:
    """The media type of a body, without parameters."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def _is_coded(headers: Mapping[str, str]) -> bool:
    return headers.get("content-encoding", "identity").strip().lower() not in ("", "identity")
