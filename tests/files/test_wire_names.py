"""Names, types and headers of the parts of a form: nothing breaks out of its line, no folder is told."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest

import attropic
from attropic.files import File
from tests.client.calls import CLIENTS

from .uploading import chunks, only, upload

HOSTILE = {
    'a"b.txt': "a%22b.txt",
    'a"; filename="b.txt': "a%22; filename=%22b.txt",
    "a\r\nx-evil: 1\r\n\r\nb": "a%0D%0Ax-evil: 1%0D%0A%0D%0Ab",
    "a\nb": "a%0Ab",
    "a\0b\x7f": "a%00b%7F",
    "日本語 🎉.txt": "日本語 🎉.txt",
    "é" * 300: "é" * 300,
    "../../etc/passwd": "../../etc/passwd",
    "skill/SKILL.md": "skill/SKILL.md",
    "a;b=c.txt": "a;b=c.txt",
    "%22.txt": "%22.txt",
    " ": " ",
}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_a_name_that_was_given_is_escaped_as_browsers_do(kind: Any, name: str) -> None:
    """Quotes and control characters are percent-encoded, nothing else; no name adds a header or a part."""
    part = only(upload(kind, (name, b"DATA")))

    assert part.headers["content-disposition"] == f'form-data; name="file"; filename="{HOSTILE[name]}"'
    assert set(part.headers) == {"content-disposition", "content-type"}
    assert part.content == b"DATA"


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", ['a"b\n.txt', "日本.txt", "x" * 250, "a;b", "%22", b"\xff.txt"], ids=range(6))
def test_folders_of_the_disk_are_told_to_nobody(kind: Any, name: Any, tmp_path: Path) -> None:
    """Of a path and of an open file only the last part is sent, also where its name is no text."""
    path = Path(os.fsdecode(os.fsencode(tmp_path / "private") + b"/" + os.fsencode(name)))
    path.parent.mkdir()
    path.write_bytes(b"DATA")

    with path.open("rb") as opened:
        for file in (path, opened, (None, path)):
            part = only(upload(kind, file))
            assert "private" not in part.headers["content-disposition"]
            assert "/" not in part.headers["content-disposition"]
            assert part.content == b"DATA"


TYPES: dict[str, Any] = {
    "explicit beats all": (lambda: ("a.txt", b"x", "image/png"), "image/png"),
    "of the name": (lambda: ("a.txt", b"x"), "text/plain"),
    "of nothing": (lambda: b"x", "application/octet-stream"),
    "of a File": (lambda: File.from_bytes(b"%PDF-1.4\n", name="report"), "application/pdf"),
    "given to a File": (lambda: File.from_bytes(b"x", name="a.txt", media_type="text/x-mine"), "text/x-mine"),
    "explicit beats a File": (lambda: ("b", File.from_bytes(b"x", name="a.txt"), "image/gif"), "image/gif"),
}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("case", TYPES)
def test_the_type_is_given_or_known_or_guessed(kind: Any, case: str) -> None:
    """What the caller says comes first, then what the file knows of itself, then its name."""
    make, expected = TYPES[case]

    assert only(upload(kind, make())).headers["content-type"] == expected


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_file_without_a_name_is_called_upload(kind: Any) -> None:
    """Every part of a file has a name, which tells it from a field of text."""
    for file in (b"x", io.BytesIO(b"x"), chunks(b"x"), File.from_bytes(b"x")):
        assert only(upload(kind, file)).disposition["filename"] == "upload"


@pytest.mark.parametrize("bad", ["text/plain\r\nx-evil: 1", "a\0b"])
def test_a_type_cannot_add_headers(bad: str) -> None:
    """A media type or header that would break out of its line is refused."""
    for file in (("a", b"x", bad), ("a", b"x", None, {"x-a": bad}), ("a", b"x", None, {bad: "x"})):
        with pytest.raises(ValueError, match="header"):
            upload(attropic.Anthropic, file)


@pytest.mark.parametrize("kind", CLIENTS)
def test_headers_of_a_part_are_sent(kind: Any) -> None:
    """A fourth element of the tuple adds headers; a content type among them replaces ours."""
    part = only(upload(kind, ("a.txt", b"x", "text/html", {"Content-Type": "text/x-mine", "X-Extra": "yes"})))

    assert (part.headers["content-type"], part.headers["x-extra"]) == ("text/x-mine", "yes")
