"""Files of every type, made anew by well-kept libraries where there is one, and files that lie about what they are."""

from __future__ import annotations

import gzip
import io
import random
import struct
import tarfile
import wave
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from attrs import frozen

OFFICE = "application/vnd.openxmlformats-officedocument"
DOCX = f"{OFFICE}.wordprocessingml.document"
XLSX = f"{OFFICE}.spreadsheetml.sheet"
PPTX = f"{OFFICE}.presentationml.presentation"
ODT = "application/vnd.oasis.opendocument.text"
UNKNOWN = "application/octet-stream"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1"/></svg>'
CSV = b"name,price,amount\nbread,2.40,3\nmilk,1.10,2\n"
JSONL = b'{"custom_id": "a", "params": {}}\n{"custom_id": "b", "params": {}}\n'
YAML = b"---\nname: order\nitems:\n  - bread\n  - milk\n"
HTML = b"<!doctype html>\n<html><head><title>Order</title></head><body><p>Bread</p></body></html>\n"
MARKDOWN = b"# Order\n\n- bread\n- [milk](https://example.com)\n"
PYTHON = b"#!/usr/bin/env python3\nimport sys\n\n\ndef main() -> None:\n    print(sys.argv)\n"


@frozen
class Sample:
    """A file and what it is.

    Attributes:
        name: Its name.
        content: Its bytes.
        expected: Its type.
        nameless: What must be found without the name; by default the same.
        contradicted: Whether its name says something else than its content.
    """

    name: str
    content: bytes
    expected: str
    nameless: str | None = None
    contradicted: bool = False


def _saved(save: Callable[[Any], Any]) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


def picture(kind: str) -> bytes:
    """A small picture as Pillow writes it."""
    from PIL import Image

    return _saved(lambda file: Image.new("RGB", (2, 3), "red").save(file, kind))


def pdf() -> bytes:
    """A page as pypdf writes it."""
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(72, 72)
    return _saved(writer.write)


def docx() -> bytes:
    """A document as python-docx writes it."""
    import docx as library

    document = library.Document()
    document.add_paragraph("Bread")
    return _saved(document.save)


def xlsx() -> bytes:
    """A workbook as openpyxl writes it."""
    import openpyxl  # type: ignore[import-untyped]

    return _saved(openpyxl.Workbook().save)


def pptx() -> bytes:
    """A presentation as python-pptx writes it."""
    import pptx as library

    return _saved(library.Presentation().save)


def zipped(entries: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive with these entries, in this order."""

    def save(file: Any) -> None:
        with zipfile.ZipFile(file, "w", method) as archive:
            for name, content in entries.items():
                archive.writestr(name, content)

    return _saved(save)


def odt() -> bytes:
    """A text document: its type is the first entry, not compressed, as the standard has it."""

    def save(file: Any) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", ODT, zipfile.ZIP_STORED)
            archive.writestr("content.xml", "<office:document-content/>")
            archive.writestr("META-INF/manifest.xml", "<manifest:manifest/>")

    return _saved(save)


def tar(kind: int = tarfile.USTAR_FORMAT) -> bytes:
    """An archive with one file."""

    def save(file: Any) -> None:
        with tarfile.open(fileobj=file, mode="w", format=kind) as archive:
            entry = tarfile.TarInfo("bread.txt")
            entry.size = 5
            archive.addfile(entry, io.BytesIO(b"bread"))

    return _saved(save)


def wav() -> bytes:
    """A hundred samples of silence."""

    def save(file: Any) -> None:
        with wave.open(file, "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(8000)
            sound.writeframes(bytes(200))

    return _saved(save)


def mp3(tagged: bool) -> bytes:
    """Three frames of silence (MPEG 1, layer III, 128 kbit/s, 44.1 kHz: 417 bytes each), with an ID3 tag or without."""
    tag = b"ID3\x04\x00\x00\x00\x00\x00\x0aTIT2\x00\x00\x00\x00\x00\x00"
    return (tag if tagged else b"") + (b"\xff\xfb\x90\x64" + bytes(413)) * 3


def boxes(brand: bytes, compatible: bytes) -> bytes:
    """A file of ISO boxes: its type, and an empty box of data."""
    ftyp = struct.pack(">I", 16 + len(compatible)) + b"ftyp" + brand + bytes(4) + compatible
    return ftyp + b"\x00\x00\x00\x08free" + struct.pack(">I", 24) + b"mdat" + bytes(16)


@cache
def honest() -> tuple[Sample, ...]:
    """Files that are what they are called."""
    late = {"word/document.xml": b"<w:document/>", "[Content_Types].xml": b"<Types/>"}
    order = '{"bread": 2, "milk": [1, null]}'
    code = {
        "order.js": ("text/javascript", b"export const order = () => 1;\n"),
        "order.ts": ("text/x-typescript", b"const order: number = 1;\n"),
        "order.c": ("text/x-c", b"#include <stdio.h>\nint main(void) { return 0; }\n"),
        "order.go": ("text/x-go", b"package main\n\nfunc main() {}\n"),
        "order.rs": ("text/x-rust", b"fn main() {}\n"),
        "Order.java": ("text/x-java", b"class Order {}\n"),
        "order.sql": ("text/x-sql", b"SELECT 1;\n"),
        "order.css": ("text/css", b"p { color: red }\n"),
        "Dockerfile": ("text/x-dockerfile", b"FROM scratch\n"),
    }
    return (
        Sample("a.png", picture("PNG"), "image/png"),
        Sample("a.jpg", picture("JPEG"), "image/jpeg"),
        Sample("a.gif", picture("GIF"), "image/gif"),
        Sample("a.webp", picture("WEBP"), "image/webp"),
        Sample("a.bmp", picture("BMP"), "image/bmp"),
        Sample("a.tiff", picture("TIFF"), "image/tiff"),
        Sample("big-endian.tif", b"MM\x00\x2a\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00", "image/tiff"),
        Sample("a.heic", boxes(b"heic", b"mif1heic"), "image/heic"),
        Sample("b.heic", boxes(b"mif1", b"mif1heicMiHE"), "image/heic"),
        Sample("a.svg", SVG, "image/svg+xml"),
        Sample("b.svg", b"<?xml version='1.0'?>\n<!-- drawn -->\n<!DOCTYPE svg>\n" + SVG, "image/svg+xml"),
        Sample("a.pdf", pdf(), "application/pdf"),
        Sample("letters.pdf", b"%PDF-1.4\n1 0 obj\n<</Type /Catalog>>\nendobj\n%%EOF\n", "application/pdf"),
        Sample("a.rtf", b"{\\rtf1\\ansi Bread}", "application/rtf"),
        Sample("after-junk.pdf", b"\r\n \x00junk" + pdf(), "application/pdf"),
        Sample("a.docx", docx(), DOCX),
        Sample("late-types.docx", zipped(late), DOCX),
        Sample("a.xlsx", xlsx(), XLSX),
        Sample("a.pptx", pptx(), PPTX),
        Sample("a.odt", odt(), ODT),
        Sample("a.zip", zipped({"bread.txt": b"bread", "word/list.txt": b"bread"}), "application/zip"),
        Sample("empty.zip", zipped({}), "application/zip"),
        Sample("a.gz", gzip.compress(b"bread"), "application/gzip"),
        Sample("a.tar.gz", gzip.compress(tar()), "application/gzip"),
        Sample("a.tar", tar(), "application/x-tar"),
        Sample("gnu.tar", tar(tarfile.GNU_FORMAT), "application/x-tar"),
        Sample("pax.tar", tar(tarfile.PAX_FORMAT), "application/x-tar"),
        Sample("a.csv", CSV, "text/csv"),
        Sample("semicolons.csv", CSV.replace(b",", b";"), "text/csv"),
        Sample("a.json", order.encode(), "application/json"),
        Sample("indented.json", order.replace(",", ",\n  ").encode(), "application/json"),
        Sample("a.jsonl", JSONL, "application/jsonl"),
        Sample("a.yaml", YAML, "application/yaml"),
        Sample("plain.yml", b"name: order\n", "application/yaml", nameless="text/plain"),
        Sample("a.xml", b'<?xml version="1.0"?><order><bread/></order>', "application/xml"),
        Sample("bare.xml", b"<order><bread/></order>", "application/xml", nameless="text/plain"),
        Sample("a.html", HTML, "text/html"),
        Sample("b.htm", b"<!-- old -->\n<HTML><BODY>Bread</BODY></HTML>", "text/html"),
        Sample("a.md", MARKDOWN, "text/markdown", nameless="text/plain"),
        Sample("a.txt", b"Bread and milk.\n", "text/plain"),
        Sample("umlauts.txt", "Brötchen für Zoë 🥖\n".encode(), "text/plain"),
        Sample("bom.txt", b"\xef\xbb\xbf" + "Brötchen\n".encode(), "text/plain"),
        Sample("latin.txt", "Brötchen für Zoë\n".encode("latin-1"), "text/plain"),
        Sample("utf16.txt", "Brötchen\n".encode("utf-16"), "text/plain"),
        Sample("big-endian.txt", b"\xfe\xff" + "Brötchen\n".encode("utf-16-be"), "text/plain"),
        Sample("utf16.csv", CSV.decode().encode("utf-16"), "text/csv"),
        Sample("utf16.json", order.encode("utf-16"), "application/json"),
        Sample("tagged.mp3", mp3(tagged=True), "audio/mpeg"),
        Sample("bare.mp3", mp3(tagged=False), "audio/mpeg"),
        Sample("a.wav", wav(), "audio/wav"),
        Sample("a.mp4", boxes(b"isom", b"isomiso2avc1mp41"), "video/mp4"),
        Sample("b.mp4", boxes(b"mp42", b"mp42isom"), "video/mp4"),
        Sample("a.py", PYTHON, "text/x-python"),
        *(Sample(name, text, kind, nameless="text/plain") for name, (kind, text) in code.items()),
    )


@cache
def lying() -> tuple[Sample, ...]:
    """Files with a name that says something else than their content."""
    return (
        Sample("a.txt", picture("PNG"), "image/png", contradicted=True),
        Sample("photo.png", picture("JPEG"), "image/jpeg", contradicted=True),
        Sample("photo.jpg", picture("WEBP"), "image/webp", contradicted=True),
        Sample("order.pdf", docx(), DOCX, contradicted=True),
        Sample("order.docx", pdf(), "application/pdf", contradicted=True),
        Sample("order.docx", xlsx(), XLSX, contradicted=True),
        Sample("order.docx", zipped({"a": b"a"}), "application/zip", contradicted=True),
        Sample("order.pdf", HTML, "text/html", contradicted=True),
        Sample("order.png", b"Bread and milk.\n", "text/plain", contradicted=True),
        Sample("order.csv", b'{"bread": 2}', "application/json", contradicted=True),
        Sample("order.json", HTML, "text/html", contradicted=True),
        Sample("order.py", wav(), "audio/wav", contradicted=True),
        Sample("song.wav", mp3(tagged=True), "audio/mpeg", contradicted=True),
        Sample("order.tar", zipped({"a": b"a"}), "application/zip", contradicted=True),
    )


@cache
def honest_names() -> tuple[Sample, ...]:
    """Files whose name says more, or something else, than their content, and is right."""
    return (
        Sample("order.jar", zipped({"META-INF/MANIFEST.MF": b""}), "application/java-archive"),
        Sample("order.txt", b'{"bread": 2}', "text/plain", "application/json"),
        Sample("order.txt", HTML, "text/plain", "text/html"),
        Sample("order.md", HTML, "text/markdown", "text/html"),
        Sample("order.yaml", b'{"bread": 2}', "application/yaml", "application/json"),
        Sample("order.ipynb", b'{"cells": []}', "application/x-ipynb+json", "application/json"),
        Sample("order.xhtml", b"<?xml version='1.0'?><html/>", "application/xhtml+xml", "application/xml"),
        Sample("one-line.jsonl", b'{"custom_id": "a"}\n', "application/jsonl", "application/json"),
        Sample("order.php", b"<!doctype html><?php echo 1 ?>", "text/x-php", "text/html"),
        Sample("magic.txt", b"BM is a bitmap, MZ a program, GIF89a a picture, PK a zip.\n", "text/plain"),
        Sample("starts.txt", b"ID3 tags are at the start of a song.\n", "text/plain"),
        Sample("starts.txt", b"BM, MM, II: three beginnings\n", "text/plain"),
        Sample("sparse.bin", bytes(600), UNKNOWN),
        Sample("empty.txt", b"", "text/plain", UNKNOWN),
        Sample("empty.png", b"", "image/png", UNKNOWN, contradicted=True),
        Sample("empty", b"", UNKNOWN),
        Sample("one.txt", b"a", "text/plain"),
        Sample("one.bin", b"\x89", UNKNOWN),
        Sample("zero.bin", b"\x00", UNKNOWN),
    )


@cache
def polyglots() -> tuple[Sample, ...]:
    """Files that are two things at once: the beginning decides, but a PDF may begin later."""
    return (
        Sample("a.gif", picture("GIF") + zipped({"a": b"a"}), "image/gif"),
        Sample("a.pdf", pdf() + zipped({"a": b"a"}), "application/pdf"),
        Sample("a.png", picture("PNG") + HTML, "image/png"),
        Sample("a.html", HTML + pdf(), "application/pdf", contradicted=True),
        Sample("a.zip", zipped({"%PDF-1.7": b"%PDF-1.7"}), "application/zip"),
        Sample("a.zip", zipped({"mimetype": b"application/x", "word/": b""}, zipfile.ZIP_STORED), "application/zip"),
    )


def truncated() -> Iterator[tuple[str, bytes]]:
    """Every honest file, cut off at many places."""
    for sample in honest():
        for length in {*range(0, 40, 3), 64, 100, 257, 262, 512, len(sample.content) - 1}:
            yield sample.name, sample.content[:length]


def random_bytes(count: int) -> Iterator[bytes]:
    """Bytes by chance, half of them with the beginning of an honest file."""
    source = random.Random(7)
    starts = [sample.content[: source.randrange(1, 32)] for sample in honest()]
    for index in range(count):
        start = source.choice(starts) if index % 2 else b""
        yield start + source.randbytes(source.choice([1, 2, 3, 7, 40, 300, 9000]))
