"""The table of detection: what is expected against what is found, over files made anew."""

from __future__ import annotations

import mimetypes
from collections import Counter

import filetype
import pytest

from attropic.files import File

from . import corpus
from .corpus import Sample

ALL = (*corpus.honest(), *corpus.honest_names(), *corpus.polyglots(), *corpus.lying())


def _name(sample: Sample) -> str:
    return f"{sample.name}-{sample.expected}"


@pytest.mark.parametrize("sample", ALL, ids=_name)
def test_type_by_content_and_name(sample: Sample) -> None:
    """A file with its name is found to be what it is, and its name is reported when it says something else."""
    found = File.from_bytes(sample.content, name=sample.name).detection

    assert (found.media_type, found.contradiction is not None) == (sample.expected, sample.contradicted)


@pytest.mark.parametrize("sample", [sample for sample in ALL if not sample.contradicted], ids=_name)
def test_type_by_content_alone(sample: Sample) -> None:
    """Without a name the content decides; text whose kind only a name can tell is plain text."""
    found = File.from_bytes(sample.content).detection

    assert found.media_type == (sample.nameless or sample.expected)
    assert found.by == ("nothing" if found.media_type == corpus.UNKNOWN else "content")
    assert found.contradiction is None


@pytest.mark.parametrize("sample", corpus.honest(), ids=_name)
def test_one_shot_sources_are_detected_without_loss(sample: Sample) -> None:
    """A source that gives its bytes once shows its type by the first of them, and loses none."""
    pieces = (sample.content[place : place + 100] for place in range(0, len(sample.content), 100))
    file = File.from_chunks(pieces, name=sample.name)

    assert file.media_type == sample.expected
    assert file.read() == sample.content


def test_every_type_that_must_be_known_is_in_the_table() -> None:
    """The corpus has at least one honest file of every type that is promised."""
    documents = {
        "svg",
        "pdf",
        "docx",
        "xlsx",
        "pptx",
        "odt",
        "csv",
        "json",
        "jsonl",
        "yaml",
        "xml",
        "html",
        "md",
        "txt",
    }
    pictures = {"png", "jpg", "gif", "webp", "bmp", "tiff", "heic"}
    promised = documents | pictures | {"zip", "gz", "tar", "mp3", "wav", "mp4", "py"}

    assert not promised - {sample.name.rpartition(".")[2] for sample in corpus.honest()}


def test_better_than_names_and_than_the_library_alone() -> None:
    """Over honest and lying files together, neither the standard library nor the signatures alone find them all."""
    right: Counter[str] = Counter()
    samples = (*corpus.honest(), *corpus.lying())
    for sample in samples:
        right["ours"] += File.from_bytes(sample.content, name=sample.name).media_type == sample.expected
        right["names"] += mimetypes.guess_type(sample.name)[0] == sample.expected
        right["signatures"] += filetype.guess_mime(sample.content) == sample.expected

    assert right["ours"] == len(samples)
    assert max(right["names"], right["signatures"]) < 0.8 * len(samples)
