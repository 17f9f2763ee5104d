"""Width and height of an image from its header, without decoding it."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import BinaryIO, Final, NamedTuple

#: Markers of JPEG that begin a frame (SOF0 to SOF15 without DHT, JPG and DAC). Source: ITU-T T.81, table B.1.
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
#: Markers of JPEG that stand alone: TEM, RST0 to RST7, SOI.
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
#: Tags of TIFF for width and length, and its integer types → how they are packed. Source: TIFF 6.0, BigTIFF.
_WIDTH, _LENGTH = 256, 257
_INTEGERS: Final = {3: "H", 4: "I", 16: "Q"}
#: The most segments, or entries, that a header is followed through.
_MOST: Final = 4096


class ImageSize(NamedTuple):
    """The size of an image.

    Attributes:
        width: Pixels from left to right.
        height: Pixels from top to bottom.
    """

    width: int
    height: int

    @property
    def longest(self) -> int:
        """The longer of both sides."""
        return max(self)


def image_size(stream: BinaryIO) -> ImageSize | None:
    """Read the size of a png, jpeg, gif, webp, bmp or tiff image.

    Args:
        stream: The image, at its start; it must be able to seek. A few dozen bytes of it are read.

    Returns:
        The size as it is stored (an orientation in Exif is not applied), or None where it cannot be told: another
        format, or a header that is cut off or makes no sense.
    """
    start = stream.read(16)
    for signature, read in _FORMATS:
        if start.startswith(signature):
            try:
                width, height = read(stream)
            except (_CutOffError, struct.error):
                return None
            return ImageSize(width, height) if width > 0 and height > 0 else None
    return None


class _CutOffError(Exception):
    """The header ends too early, or is none."""


def _at(stream: BinaryIO, offset: int, count: int) -> bytes:
    if not 0 <= offset < 1 << 62:
        raise _CutOffError
    stream.seek(offset)
    data = stream.read(count)
    if len(data) < count:
        raise _CutOffError
    return data


def _png(stream: BinaryIO) -> tuple[int, int]:
    name, width, height = struct.unpack(">4sII", _at(stream, 12, 12))
    if name != b"IHDR":
        raise _CutOffError
    return width, height


def _gif(stream: BinaryIO) -> tuple[int, int]:
    width, height = struct.unpack("<HH", _at(stream, 6, 4))
    return width, height


def _bmp(stream: BinaryIO) -> tuple[int, int]:
    (header,) = struct.unpack("<I", _at(stream, 14, 4))
    if header == 12:  # the first version, of OS/2
        width, height = struct.unpack("<HH", _at(stream, 18, 4))
    elif 16 <= header <= 256:
        width, height = struct.unpack("<ii", _at(stream, 18, 8))
    else:
        raise _CutOffError
    return width, abs(height)  # a negative height says that rows go down


def _webp(stream: BinaryIO) -> tuple[int, int]:
    head = _at(stream, 8, 22)
    kind, data = head[:8], head[12:]
    if kind == b"WEBPVP8X":
        return 1 + int.from_bytes(data[4:7], "little"), 1 + int.from_bytes(data[7:10], "little")
    if kind == b"WEBPVP8 " and data[3:6] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", data[6:10])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"WEBPVP8L" and data[0] == 0x2F:
        bits = int.from_bytes(data[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    raise _CutOffError


def _jpeg(stream: BinaryIO) -> tuple[int, int]:
    offset = 2
    for _ in range(_MOST):
        mark, marker = _at(stream, offset, 2)
        if mark != 0xFF:
            raise _CutOffError
        if marker == 0xFF:  # filling
            offset += 1
        elif marker in _ALONE:
            offset += 2
        elif marker in _FRAMES:
            height, width = struct.unpack(">HH", _at(stream, offset + 5, 4))
            return width, height
        else:
            (length,) = struct.unpack(">H", _at(stream, offset + 2, 2))
            if length < 2 or marker in (0xD9, 0xDA):  # the end, or pixels before any frame
                raise _CutOffError
            offset += 2 + length
    raise _CutOffError


def _tiff(stream: BinaryIO) -> tuple[int, int]:
    start = _at(stream, 0, 8)
    order = "<" if start[:1] == b"I" else ">"
    (version,) = struct.unpack(order + "H", start[2:4])
    if version == 42:
        count_format, entry_format, offset_format, first = "H", "HHI", "I", 4
    elif version == 43:  # BigTIFF
        count_format, entry_format, offset_format, first = "Q", "HHQ", "Q", 8
    else:
        raise _CutOffError
    word = struct.calcsize("<" + offset_format)
    (offset,) = struct.unpack(order + offset_format, _at(stream, first, word))
    head = struct.calcsize("<" + count_format)
    (count,) = struct.unpack(order + count_format, _at(stream, offset, head))
    size = struct.calcsize("<" + entry_format) + word
    found: dict[int, int] = {}
    for index in range(min(count, _MOST)):
        entry = _at(stream, offset + head + index * size, size)
        tag, kind, values = struct.unpack(order + entry_format, entry[:-word])
        if tag in (_WIDTH, _LENGTH) and values == 1 and kind in _INTEGERS:
            form = order + _INTEGERS[kind]
            (found[tag],) = struct.unpack(form, entry[-word:][: struct.calcsize(form)])
        if len(found) == 2:
            return found[_WIDTH], found[_LENGTH]
    raise _CutOffError


#: First bytes → what reads the size.
_FORMATS: Final[tuple[tuple[bytes, Callable[[BinaryIO], tuple[int, int]]], ...]] = (
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"\xff\xd8", _jpeg),
    (b"GIF87a", _gif),
    (b"GIF89a", _gif),
    (b"RIFF", _webp),
    (b"BM", _bmp),
    (b"II*\0", _tiff),
    (b"MM\0*", _tiff),
    (b"II+\0", _tiff),
    (b"MM\0+", _tiff),
)
