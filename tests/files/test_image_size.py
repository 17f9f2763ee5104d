"""Sizes of images from their headers, beside Pillow, which decodes them."""

from __future__ import annotations

import io
import random
import struct

import pytest
from PIL import Image

from attropic.files._image_size import ImageSize, image_size

from .pictures import WRITTEN, Counted, picture

SIDES = [(1, 1), (3, 5), (640, 480), (1, 3000), (1025, 17)]


def read(data: bytes) -> ImageSize | None:
    return image_size(io.BytesIO(data))


@pytest.mark.parametrize("sides", SIDES, ids=str)
@pytest.mark.parametrize(("kind", "way"), WRITTEN)
def test_the_size_is_that_of_pillow(kind: str, way: int, sides: tuple[int, int]) -> None:
    """Whatever stands before the frame, and however the pixels are packed."""
    data = picture(kind, *sides, way)

    with Image.open(io.BytesIO(data)) as image:
        assert read(data) == image.size == sides


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA"])
@pytest.mark.parametrize("kind", ["PNG", "TIFF", "BMP"])
def test_the_size_is_read_whatever_the_colours_are(kind: str, mode: str) -> None:
    """Other kinds of pixels are other headers."""
    assert read(picture(kind, 33, 44, mode=mode)) == (33, 44)


@pytest.mark.parametrize(("kind", "way"), WRITTEN)
def test_little_of_the_image_is_read(kind: str, way: int) -> None:
    """Segments that say nothing of the size are passed over, pixels are not touched."""
    stream = Counted(picture(kind, 1000, 1000, way))

    assert image_size(stream) == (1000, 1000)
    assert stream.taken < 600


@pytest.mark.parametrize(("kind", "way"), WRITTEN)
def test_an_image_that_is_cut_off_anywhere_has_its_size_or_none(kind: str, way: int) -> None:
    """Never a wrong size, never an error."""
    data = picture(kind, 300, 200, way)

    found = {read(data[:count]) for count in [*range(400), *range(400, len(data), 97), len(data)]}

    assert found == {None, (300, 200)}


@pytest.mark.parametrize(("kind", "way"), WRITTEN)
def test_garbage_in_a_header_never_raises(kind: str, way: int) -> None:
    """Bytes are changed at random: there is a size of two positive numbers, or none."""
    chance = random.Random(f"{kind}{way}")
    whole = picture(kind, 300, 200, way)[:4000]
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(min(len(data), chance.choice((40, 4000))))] = chance.randrange(256)
        size = read(bytes(data))
        assert size is None or min(size) > 0


def test_noise_has_no_size() -> None:
    """Neither nothing, nor one byte, nor signatures with noise behind them make it fail."""
    chance = random.Random(7)
    starts = [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a", b"RIFF", b"BM", b"II*\0", b"MM\0*", b"II+\0"]
    for start in starts:
        for count in (0, 1, 2, 9, 40, 300):
            size = read(start + chance.randbytes(count))
            assert size is None or min(size) > 0
    assert read(b"%PDF-1.7") is None
    assert read(b"hello") is None


def test_rows_that_go_down_are_counted_as_well() -> None:
    """A bitmap with a negative height is one from the top to the bottom."""
    data = bytearray(picture("BMP", 12, 34))
    data[22:26] = struct.pack("<i", -34)

    with Image.open(io.BytesIO(bytes(data))) as image:
        assert read(bytes(data)) == image.size == (12, 34)


def test_an_old_bitmap_has_short_sides() -> None:
    """The header of OS/2 has 12 bytes."""
    assert read(b"BM" + bytes(12) + struct.pack("<IHHHH", 12, 300, 200, 1, 24)) == (300, 200)


def test_a_jpeg_without_a_frame_has_no_size() -> None:
    """A table that says it is empty, or pixels before a frame, end the search."""
    for rest in (b"\xff\xe0\0\0", b"\xff\xe0\0\1", b"\xff\xda\0\x08" + bytes(20), b"\xff\xd9", b"\xff" * 9999):
        assert read(b"\xff\xd8" + rest) is None


def test_a_tiff_that_leads_nowhere_has_no_size() -> None:
    """A table beyond the end, and one with a boundless count."""
    assert read(b"II*\0" + struct.pack("<I", 1 << 31) + bytes(20)) is None
    assert read(b"II+\0\x08\0\0\0" + struct.pack("<Q", (1 << 64) - 1) + bytes(20)) is None
    assert read(b"II+\0\x08\0\0\0" + struct.pack("<QQ", 16, 1 << 60) + bytes(200_000)) is None


def test_the_longest_side_is_said() -> None:
    """It is what limits are about."""
    assert ImageSize(3, 7).longest == ImageSize(7, 3).longest == 7
