"""What the API takes of files: the facts of ``spec/data/media.yaml``, each with its source there."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from functools import cache
from typing import Any, Final, Literal, TypeAlias

#: What a file can become in a message.
BlockKind: TypeAlias = Literal["image", "document", "text_document", "container_upload"]
_KINDS: Final[tuple[BlockKind, ...]] = ("image", "document", "text_document", "container_upload")


@cache
def _facts() -> Any:
    from attropic_api.data import read

    return read("media")


def limit(name: str) -> int:
    """The largest value that is accepted, by its name in ``spec/data/media.yaml``."""
    value: int = _facts()["limits"][name]["value"]
    return value


def types_of(kind: BlockKind) -> tuple[str, ...]:
    """The MIME types that become a kind of block; a ``*`` stands for anything."""
    return tuple(_facts()["blocks"][kind]["types"])


def block_kind(media_type: str) -> BlockKind:
    """What a file of a MIME type becomes in a message; parameters of the type do not count."""
    return next(kind for kind in _KINDS if is_one_of(media_type, types_of(kind)))


def may_be_stored(media_type: str, kind: BlockKind) -> bool:
    """Whether a block of a kind may name a stored file of a MIME type."""
    facts = _facts()["blocks"][kind]
    return is_one_of(media_type, facts.get("file_types", facts["types"]))


def is_one_of(media_type: str, types: Iterable[str]) -> bool:
    """Whether a MIME type is one of several, in which a ``*`` stands for anything."""
    plain = media_type.partition(";")[0].strip().lower()
    return any(fnmatchcase(plain, pattern) for pattern in types)


def base64_size(count: int) -> int:
    """The length of so many bytes in base64."""
    return (count + 2) // 3 * 4


def bytes_in_base64(length: int) -> int:
    """The most bytes whose base64 is no longer than this."""
    return length // 4 * 3


def readable(count: int) -> str:
    """A number of bytes for people: exact where it is small, with a unit of 2^10, 2^20 or 2^30 where it is not."""
    size, unit = float(count), "bytes"
    for larger in ("KiB", "MiB", "GiB"):
        if size < 1024:
            break
        size, unit = size / 1024, larger
    return f"{count} bytes" if unit == "bytes" else f"{size:.4g} {unit}"
