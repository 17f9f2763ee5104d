"""What a file must be, and what is said of one that is not."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import attropic
from attropic.files import IMAGE, MANY_IMAGES, PDF, SHORT_PDF, TEXT, UPLOAD, File, FileConstraintError, FileConstraints

from .pictures import pdf, picture

PNG = picture("PNG", 300, 40)
DIGEST = hashlib.sha256(PNG).hexdigest()


def png(name: str | None = "cat.png") -> File:
    return File.from_bytes(PNG, name=name)


def once(data: bytes, name: str, size: int | None = None) -> File:
    """A file that can be read only once."""
    return File.from_chunks(iter([data]), name=name, size=size)


#: Constraint → the file it refuses, and the words that say what is wrong and what to do.
REFUSED = {
    "max_bytes": (FileConstraints(max_bytes=10), png(), r"cat\.png: it has \d+ bytes; max_bytes allows 10 bytes.*cale"),
    "max_bytes of a PDF": (FileConstraints(max_bytes=10), File.from_bytes(pdf(1), name="a.pdf"), r"a\.pdf.*upload"),
    "allowed_types": (
        FileConstraints(allowed_types=["image/gif", "image/webp"]),
        png(),
        r"cat\.png: it is image/png; allowed_types allows image/gif image/webp. Convert",
    ),
    "no allowed type": (FileConstraints(allowed_types=()), png(), "allowed_types allows nothing"),
    "max_image_side": (
        FileConstraints(max_image_side=299),
        png(),
        r"cat\.png: it has 300 x 40 pixels; max_image_side allows 299 pixels. Scale",
    ),
    "max_pages": (
        FileConstraints(max_pages=2),
        File.from_bytes(pdf(3), name="a.pdf"),
        r"a\.pdf: it has 3 pages; max_pages allows 2 pages. Split",
    ),
    "sha256": (FileConstraints(sha256="0" * 64), png(), r"cat\.png: its content has [0-9a-f]{64}; sha256 allows 0+\."),
    "sha256 of a file without rewinding": (
        FileConstraints(sha256=DIGEST),
        once(PNG, "cat.png"),
        r"cat\.png: its bytes can be read only once; sha256.*spooled",
    ),
    "a side of a file that can be read only once": (
        FileConstraints(max_image_side=299),
        once(PNG, "cat.png"),
        "max_image_side",
    ),
    "a size that is said": (FileConstraints(max_bytes=10), once(PNG, "cat.png", len(PNG)), "max_bytes"),
}


@pytest.mark.parametrize("case", list(REFUSED))
def test_a_file_that_is_not_as_it_must_be_is_refused(case: str) -> None:
    """The error names the file, the limit and the remedy; it is an error of an argument."""
    constraints, file, words = REFUSED[case]

    with pytest.raises(attropic.ConfigurationError, match=words) as caught:
        constraints.check(file)

    assert isinstance(caught.value, FileConstraintError)
    (problem,) = caught.value.problems
    assert problem.limit in words or problem.limit in case
    assert problem.file == file.name


#: What allows a file.
ALLOWED = {
    "nothing": (FileConstraints(), png()),
    "max_bytes": (FileConstraints(max_bytes=len(PNG)), png()),
    "allowed_types": (FileConstraints(allowed_types=["image/png"]), png()),
    "a family of types": (FileConstraints(allowed_types={"image/*"}), png()),
    "any type": (FileConstraints(allowed_types=["*/*"]), png()),
    "max_image_side": (FileConstraints(max_image_side=300), png()),
    "max_pages": (FileConstraints(max_pages=3), File.from_bytes(pdf(3))),
    "sha256": (FileConstraints(sha256=DIGEST.upper()), png()),
    "pages of an image": (FileConstraints(max_pages=0), png()),
    "sides of a PDF": (FileConstraints(max_image_side=0), File.from_bytes(pdf(3))),
    "a broken image": (FileConstraints(max_image_side=1), File.from_bytes(PNG[:10], name="a.png")),
    "a broken PDF": (FileConstraints(max_pages=1), File.from_bytes(pdf(9)[:300], name="a.pdf")),
    "pages of a PDF that can be read only once": (FileConstraints(max_pages=1), once(pdf(3), "a.pdf")),
    "a size that nobody knows": (FileConstraints(max_bytes=1), once(PNG, "a.png")),
}


@pytest.mark.parametrize("case", list(ALLOWED))
def test_what_cannot_be_told_is_not_held_against_a_file(case: str) -> None:
    """Neither is a limit that does not concern it, nor one that it reaches exactly."""
    constraints, file = ALLOWED[case]

    assert constraints.problems(file) == []
    constraints.check(file)


def test_all_problems_are_said_at_once() -> None:
    """One line for each."""
    strict = FileConstraints(max_bytes=1, allowed_types=["image/gif"], max_image_side=1, sha256="0" * 64)

    problems = strict.problems(png(None))

    assert [problem.limit for problem in problems] == ["max_bytes", "allowed_types", "max_image_side", "sha256"]
    with pytest.raises(FileConstraintError) as caught:
        strict.check(png(None))
    assert str(caught.value).splitlines() == [str(problem) for problem in problems]
    assert all(line.startswith("the file: ") for line in str(caught.value).splitlines())


def test_a_check_leaves_the_bytes_to_be_read() -> None:
    """Of a file that can be read once, only the first bytes are looked at."""
    file = once(PNG, "cat.png")

    IMAGE.check(file)

    assert file.read() == PNG


def test_a_file_on_a_disk_is_closed_after_a_check(tmp_path: Path) -> None:
    """It can be deleted at once, and nothing warns."""
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(4))

    assert FileConstraints(max_pages=3, max_image_side=3).problems(File.from_path(path))

    path.unlink()


async def _chunks(data: bytes) -> object:
    yield data


def test_a_file_that_only_a_coroutine_can_read_is_not_read() -> None:
    """What nobody can see is not held against it."""
    file = File.from_chunks(lambda: _chunks(PNG), name="cat.png", size=len(PNG))  # type: ignore[arg-type, return-value]

    assert FileConstraints(max_image_side=1, max_pages=1).problems(file) == []
    assert FileConstraints(max_bytes=1).problems(file)


@pytest.mark.parametrize(
    "arguments",
    [{"max_bytes": -1}, {"max_bytes": 1.5}, {"max_pages": True}, {"max_image_side": "8000"}, {"allowed_types": "*/*"}],
    ids=str,
)
def test_constraints_that_mean_nothing_are_refused(arguments: dict[str, object]) -> None:
    """The error names the argument."""
    with pytest.raises(attropic.ConfigurationError, match=f"`{next(iter(arguments))}`"):
        FileConstraints(**arguments)  # type: ignore[arg-type]


def test_presets_are_what_is_documented() -> None:
    """The figures of the API, as `spec/data/media.yaml` has them with their sources."""
    assert (
        FileConstraints(
            max_bytes=10 * 2**20 // 4 * 3,
            allowed_types=("image/jpeg", "image/png", "image/gif", "image/webp"),
            max_image_side=8000,
        )
        == IMAGE
    )
    assert MANY_IMAGES.max_image_side == 2000
    assert (PDF.max_bytes, PDF.allowed_types, PDF.max_pages) == (24 * 2**20, ("application/pdf",), 600)
    assert SHORT_PDF.max_pages == 100
    assert TEXT.max_bytes == 32 * 2**20
    assert FileConstraints(max_bytes=500 * 2**20) == UPLOAD


@pytest.mark.parametrize("kind", ["BMP", "TIFF"])
def test_an_image_that_the_api_does_not_take_is_refused(kind: str) -> None:
    """Bitmaps and TIFF are images, but none of its images."""
    (problem,) = IMAGE.problems(File.from_bytes(picture(kind, 3, 3)))

    assert problem.limit == "allowed_types"
    assert kind.lower() in problem.found


def test_a_large_image_is_refused_by_its_header() -> None:
    """More than 8000 pixels on a side, in a file of a few kilobytes."""
    (problem,) = IMAGE.problems(File.from_bytes(picture("PNG", 8001, 1)))

    assert problem.limit == "max_image_side"
