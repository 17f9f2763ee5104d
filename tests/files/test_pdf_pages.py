"""Pages of a PDF from its tables, beside pypdf, which reads all of it."""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Callable

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from attropic.files._pdf_pages import pdf_pages

from .pictures import Counted, packed_pdf, pdf, picture

#: How a PDF is written → one with so many pages.
WRITTEN: dict[str, Callable[[int], bytes]] = {
    "table": pdf,
    "stream": packed_pdf,
    "stream without differences": lambda pages: packed_pdf(pages, -1),
    "stream with differences of every kind": lambda pages: packed_pdf(pages, -2),
    "stream with differences in a row": lambda pages: packed_pdf(pages, 1),
}


def count(data: bytes) -> int | None:
    return pdf_pages(io.BytesIO(data))


def slow(data: bytes) -> int:
    return len(PdfReader(io.BytesIO(data)).pages)


def added(data: bytes, pages: int) -> bytes:
    """A PDF to which pages were added behind its end."""
    writer = PdfWriter(io.BytesIO(data), incremental=True)
    for _ in range(pages):
        writer.add_blank_page(width=72, height=72)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


@pytest.mark.parametrize("pages", [1, 2, 7, 300])
@pytest.mark.parametrize("way", list(WRITTEN))
def test_the_count_is_that_of_pypdf(way: str, pages: int) -> None:
    """With tables of lines, and with tables and objects in packed streams."""
    data = WRITTEN[way](pages)

    assert count(data) == slow(data) == pages


def test_a_pdf_of_pillow_is_counted() -> None:
    """Another writer, other spaces and orders."""
    made = io.BytesIO()
    first, *more = (Image.new("RGB", (9, 9)) for _ in range(5))
    first.save(made, "PDF", save_all=True, append_images=more)

    assert count(made.getvalue()) == slow(made.getvalue()) == 5


def test_pages_that_were_added_are_counted() -> None:
    """The newest table goes before the older ones that it leads to."""
    data = added(pdf(3), 2)

    assert count(data) == slow(data) == 5


def test_pages_that_were_added_to_a_packed_pdf_are_counted() -> None:
    """A table of lines may lead to one in a stream."""
    old = packed_pdf(3)
    root = old.index(b"startxref")
    place = old[root:].split()[1].decode()
    new = old + b"2 0 obj\n<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>\nendobj\n"
    table = f"xref\n2 1\n{len(old):010} 00000 n\r\ntrailer\n<< /Size 8 /Root 1 0 R /Prev {place} >>\n"
    data = new + f"{table}startxref\n{len(new)}\n%%EOF\n".encode()

    assert count(data) == slow(data) == 2


def test_a_table_for_old_readers_leads_to_that_for_new_ones() -> None:
    """What it calls free may be in the stream that it names (ISO 32000-1, 7.5.8.4)."""
    old = packed_pdf(4)
    place = old[old.index(b"startxref") :].split()[1].decode()
    table = "xref\n0 3\n0000000000 65535 f\r\n0000000000 00000 f\r\n0000000000 00000 f\r\ntrailer\n"
    data = old + f"{table}<< /Size 8 /Root 1 0 R /XRefStm {place} >>\nstartxref\n{len(old)}\n%%EOF\n".encode()

    assert count(data) == 4


@pytest.mark.parametrize("before", [b"junk\n", b"\0" * 900])
def test_bytes_before_the_mark_move_every_place(before: bytes) -> None:
    """Mail programs and web servers put some there."""
    assert count(packed_pdf(3, before=before)) == 3


def test_little_of_a_large_pdf_is_read() -> None:
    """A PDF with 30 MB of other things costs a few reads."""
    whole = packed_pdf(5)
    end = whole.index(b"startxref")
    stream = Counted(whole[:end] + bytes(30 << 20) + b"\n" + whole[end:])

    assert pdf_pages(stream) == 5
    assert stream.taken < 20_000


@pytest.mark.parametrize("way", list(WRITTEN))
def test_a_pdf_that_is_cut_off_has_no_count(way: str) -> None:
    """Its end leads to everything; nothing is guessed."""
    data = WRITTEN[way](4)

    for size in range(0, len(data) - 40, 13):
        assert count(data[:size]) is None


@pytest.mark.parametrize("way", list(WRITTEN))
def test_garbage_in_a_pdf_never_raises(way: str) -> None:
    """Bytes are changed, dropped and doubled at random: there is a number, or none."""
    chance = random.Random(way)
    whole = WRITTEN[way](4)
    for _ in range(600):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            at = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    data[at] = chance.choice((chance.randrange(256), *b"0123456789<>[]/R"))
                case 1:
                    del data[at : at + chance.randint(1, 30)]
                case _:
                    data[at:at] = data[at : at + chance.randint(1, 30)]
        found = count(bytes(data))
        assert found is None or found >= 0


NOISE = {
    "nothing": b"",
    "one byte": b"%",
    "a mark alone": b"%PDF-1.7\n%%EOF",
    "an image": picture("PNG", 3, 3),
    "a place beyond the end": b"%PDF-1.7\nstartxref\n999999999999\n%%EOF",
    "a table that leads to itself": b"%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF",
    "arrays without end": b"%PDF-1.7\nxref\n0 0\ntrailer\n" + b"[" * 100_000 + b"\nstartxref\n9\n%%EOF",
    "a root that is itself": (
        b"%PDF-1.7\nxref\n1 1\n0000000009 00000 n\r\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF"
    ),
}


@pytest.mark.parametrize("kind", list(NOISE))
def test_what_is_no_pdf_has_no_count(kind: str) -> None:
    """Nothing is raised, and nothing goes on for ever."""
    assert count(NOISE[kind]) is None


def test_a_stream_that_holds_its_own_length_has_no_count() -> None:
    """It leads in a circle."""
    data = packed_pdf(3, -1)
    length = data[data.index(b"/Length ") + 8 :].split()[0]
    wide = b"/Length " + length
    looped = data.replace(wide, b"/Length 1 0 R"[: len(wide)].ljust(len(wide)), 1)

    assert count(looped) in (None, 3)
    shifted = data.replace(wide, b"/Length 1 0 R", 1)
    move = len(shifted) - len(data)
    place = data[data.index(b"startxref") :].split()[1]
    ended = shifted.replace(b"startxref\n" + place, b"startxref\n%d" % (int(place) + move))
    assert count(ended) is None


def test_a_table_with_sections_without_end_has_no_count() -> None:
    """Empty sections are counted too."""
    data = b"%PDF-1.7\nxref\n" + b"0 0\n" * 60_000 + b"trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF"

    assert count(data) is None


def test_a_stream_that_unpacks_without_end_has_no_count() -> None:
    """A table of 200 MB of zeros is refused before it is unpacked."""
    data = zlib.compress(bytes(200 << 20), 1)
    head = b"%%PDF-1.5\n1 0 obj\n<< /W [1 3 2] /Size 3 /Root 1 0 R /Filter /FlateDecode /Length %d >>\nstream\n"
    made = head % len(data) + data + b"\nendstream\nendobj\nstartxref\n9\n%%EOF\n"

    assert count(made) is None
