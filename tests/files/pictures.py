"""Images and PDFs made on the spot, in every way that their headers can be written."""

from __future__ import annotations

import io
import zlib
from typing import Any, Final

from PIL import Image
from pypdf import PdfWriter

#: Format of Pillow → keywords of ways to write it.
WAYS: Final[dict[str, list[dict[str, Any]]]] = {
    "PNG": [{}, {"pnginfo": None, "compress_level": 0}],
    "JPEG": [{}, {"progressive": True}, {"exif": b"Exif\0\0" + bytes(60_000)}, {"comment": b"c" * 9000}],
    "GIF": [{}, {"interlace": 1}],
    "BMP": [{}],
    "WEBP": [{}, {"lossless": True}, {"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"}],
    "TIFF": [{}, {"compression": "tiff_lzw"}, {"big_tiff": True}],
}
WRITTEN: Final = [(kind, way) for kind, ways in WAYS.items() for way in range(len(ways))]


class Counted(io.BytesIO):
    """Bytes that count how many of them were read."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.taken += len(data)
        return data


def picture(kind: str, width: int, height: int, way: int = 0, mode: str = "RGB") -> bytes:
    """An image as Pillow writes it."""
    made = io.BytesIO()
    image = Image.new(mode, (width, height), "red" if mode == "RGB" else None)
    image.save(made, kind, **WAYS[kind][way])
    return made.getvalue()


def pdf(pages: int) -> bytes:
    """A PDF as pypdf writes it: a table of lines."""
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(width=72, height=72)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def packed_pdf(pages: int, predictor: int = 2, before: bytes = b"") -> bytes:
    """A PDF whose objects stand in a stream, and whose table is one: as of version 1.5.

    Args:
        pages: How many.
        predictor: The kind of difference that rows of the table are written as, of those of PNG; -1 for none at all,
            -2 for another in each row.
        before: What stands before the mark of the PDF.
    """
    kids = " ".join(f"{number} 0 R" for number in range(3, 3 + pages))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>"]
    objects += ["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"] * pages
    holder, table = len(objects) + 1, len(objects) + 2
    places, body = [], ""
    for number, text in enumerate(objects, 1):
        places.append(f"{number} {len(body)}")
        body += text + "\n"
    index = " ".join(places) + "\n"
    made = b"%PDF-1.5\n"
    packed = zlib.compress((index + body).encode())
    at_holder = len(made)
    head = f"/Type /ObjStm /N {len(objects)} /First {len(index)} /Filter /FlateDecode"
    made += f"{holder} 0 obj\n<< {head} /Length {len(packed)} >>\nstream\n".encode() + packed + b"\nendstream\nendobj\n"
    at_table = len(made)
    rows = [(0, 0, 255), *((2, holder, place) for place in range(len(objects))), (1, at_holder, 0), (1, at_table, 0)]
    lines = [bytes((kind,)) + place.to_bytes(3, "big") + more.to_bytes(2, "big") for kind, place, more in rows]
    data = zlib.compress(_as_differences(lines, predictor) if predictor != -1 else b"".join(lines))
    parameters = "" if predictor == -1 else "/DecodeParms << /Predictor 12 /Columns 6 >>"
    head = f"/Type /XRef /Size {len(rows)} /W [1 3 2] /Root 1 0 R /Filter /FlateDecode {parameters}"
    made += f"{table} 0 obj\n<< {head} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream\nendobj\n"
    return before + made + f"startxref\n{at_table}\n%%EOF\n".encode()


def _as_differences(lines: list[bytes], predictor: int) -> bytes:
    made, above = b"", bytes(len(lines[0]))
    for place, line in enumerate(lines):
        kind = place % 3 if predictor == -2 else predictor
        base = {0: bytes(len(line)), 1: b"\0" + line[:-1], 2: above}[kind]
        made += bytes((kind, *((new - old) & 255 for new, old in zip(line, base, strict=True))))
        above = line
    return made


def padded(data: bytes, size: int) -> bytes:
    """A file of a size: what stands behind its end is nothing to its readers."""
    return data + bytes(size - len(data))
