"""Names of files are data, and types are those of the client or are detected."""

from __future__ import annotations

import pytest

from attropic.localserver import Settings

from .asking import World, part

FILES = "/v1/files"


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        ".",
        "..",
        "x" * 256,
        "a/b",
        "/etc/passwd",
        "../../etc/passwd",
        "a\\\\b",
        "..\\\\..\\\\x",
        "C:x",
        "a<b",
        "a>b",
        "a|b",
        "a?b",
        "a*b",
        'a\\"b',
        "a\x00b",
        "a\x1fb",
        "a\x7fb",
        "a\nb",
    ],
    ids=ascii,
)
def test_a_name_that_is_none_is_refused(world: World, name: str) -> None:
    """Empty, too long, a path, or with a character that no name has: refused, and the message says so."""
    found = world.send(FILES, part("file", b"x", name, "text/plain"))
    assert found.status == 400, found.data
    assert "filename" in found.problem


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("a b;c.txt", 'attachment; filename="a b;c.txt"'),
        ("naïve ☃.txt", "attachment; filename=\"na_ve _.txt\"; filename*=UTF-8''na%C3%AFve%20%E2%98%83.txt"),
        ("%2e%2e%2fetc", 'attachment; filename="%2e%2e%2fetc"'),
        ("..a..", 'attachment; filename="..a.."'),
        ("x" * 255, f'attachment; filename="{"x" * 255}"'),
        ("con", 'attachment; filename="con"'),
    ],
)
def test_a_name_is_data(world: World, name: str, header: str) -> None:
    """Any other name comes back as it was, and is quoted safely in the header of a download."""
    made = world.upload(name)
    assert made["filename"] == name
    found = world.ask("GET", f"{FILES}/{made['id']}/content").headers["content-disposition"]
    assert found == header
    found.encode("ascii")


def test_a_name_may_be_encoded(world: World) -> None:
    """A name in the form of RFC 5987 is understood, and follows the same rules."""
    plain = b"content-disposition: form-data; name=\"file\"; filename*=UTF-8''na%C3%AFve.txt\r\n\r\nx"
    assert world.send(FILES, plain).json["filename"] == "naïve.txt"
    assert world.send(FILES, plain.replace(b"na%C3%AFve", b"..%2Fx")).status == 400


@pytest.mark.parametrize(
    ("name", "given", "data", "wanted"),
    [
        ("a.txt", "text/plain", b"", "text/plain"),
        ("a.txt", "Text/HTML; charset=utf-8", b"", "text/html"),
        ("a.pdf", "application/octet-stream", b"%PDF-1.7", "application/octet-stream"),
        ("a.bin", "", b"%PDF-1.7", "application/pdf"),
        ("a", "", b"\x89PNG\r\n\x1a\n....", "image/png"),
        ("a", "", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("a", "", b"GIF89a", "image/gif"),
        ("a", "", b"RIFF\n\x00\x00\x00WEBPVP8 ", "image/webp"),
        ("a.md", "", b"# Tea", "text/markdown"),
        ("a.json", "", b"{}", "application/json"),
        ("a", "", b"tea", "application/octet-stream"),
    ],
)
def test_the_type_is_that_of_the_client_or_is_detected(
    world: World, name: str, given: str, data: bytes, wanted: str
) -> None:
    """What the client says counts, without parameters; else the first bytes tell, else the name."""
    assert world.upload(name, data, given)["mime_type"] == wanted


@pytest.mark.parametrize("given", ["text", "text/", "/plain", "text/pl ain", "a/b/c", "text/" + "x" * 255])
def test_a_type_that_is_none_is_refused(world: World, given: str) -> None:
    """A content-type that is no MIME type is an error that names it."""
    found = world.send(FILES, part("file", b"x", "a", given))
    assert (found.status, found.problem.partition(":")[0]) == (400, "file")
    assert "content-type" in found.problem


@pytest.mark.parametrize(("kind", "status"), [("application/pdf", 200), ("image/png", 200), ("text/plain", 400)])
def test_types_can_be_limited(kind: str, status: int) -> None:
    """Only the types of the settings are accepted; the message says which they are."""
    world = World(Settings(strict=True, file_types=frozenset({"application/pdf", "image/*"})))
    found = world.send(FILES, part("file", b"x", "a", kind))
    assert found.status == status
    if status == 400:
        assert "application/pdf, image/*" in found.problem


@pytest.mark.parametrize(
    ("given", "wanted"), [("", "unnamed.bin"), ("application/pdf", "unnamed.pdf"), ("text/markdown", "unnamed.md")]
)
def test_a_file_without_a_name_is_given_one(world: World, given: str, wanted: str) -> None:
    """Clients may send bytes without a name, which need not be text."""
    found = world.send(FILES, part("file", b"\xff\x00", None, given))
    assert (found.status, found.json["filename"]) == (200, wanted)
