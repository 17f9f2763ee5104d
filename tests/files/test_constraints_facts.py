"""The facts of media: each has a source, and they fit the description."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import yaml

from attropic.files._limits import base64_size, block_kind, bytes_in_base64, readable
from tests.helpers.building import ROOT, contract

FACTS: dict[str, Any] = yaml.safe_load((ROOT / "spec/data/media.yaml").read_text(encoding="utf-8"))
ENTRIES = {**FACTS["blocks"], **FACTS["limits"]}


@pytest.mark.parametrize("name", list(ENTRIES))
def test_every_fact_has_its_source_and_its_day(name: str) -> None:
    """A figure that nobody can check is worth nothing."""
    assert ENTRIES[name]["source"].startswith("https://")
    assert isinstance(ENTRIES[name]["date"], datetime.date)


@pytest.mark.parametrize("beta", ["", "Beta"])
def test_types_are_those_of_the_contract(beta: str) -> None:
    """What goes into base64 and text is what the description takes there."""
    schemas = contract()["components"]["schemas"]

    def media_type(name: str) -> Any:
        return schemas[f"{beta}{name}"]["properties"]["media_type"]

    assert sorted(FACTS["blocks"]["image"]["types"]) == sorted(media_type("Base64ImageSource")["enum"])
    assert FACTS["blocks"]["document"]["types"] == [media_type("Base64PDFSource")["const"]]
    assert media_type("PlainTextSource")["const"] == "text/plain"


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("image/png", "image"),
        ("IMAGE/PNG", "image"),
        ("image/bmp", "container_upload"),
        ("image/heic", "container_upload"),
        ("image/svg+xml", "text_document"),
        ("application/pdf", "document"),
        ("text/plain; charset=utf-8", "text_document"),
        ("text/csv", "text_document"),
        ("text/x-python", "text_document"),
        ("application/json", "text_document"),
        ("application/ld+json", "text_document"),
        ("application/zip", "container_upload"),
        ("audio/mpeg", "container_upload"),
        ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "container_upload"),
        ("application/octet-stream", "container_upload"),
        ("", "container_upload"),
    ],
)
def test_a_type_becomes_a_block(media_type: str, kind: str) -> None:
    """What the API can look at is shown to it; everything else is for code execution."""
    assert block_kind(media_type or "/") == kind


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 7_864_320])
def test_lengths_of_base64_are_exact(count: int) -> None:
    """The length that is counted is the one that is sent, and back."""
    import base64

    assert base64_size(count) == len(base64.b64encode(bytes(count)))
    assert bytes_in_base64(base64_size(count)) >= count
    assert base64_size(bytes_in_base64(count)) <= count


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (1023, "1023 bytes"),
        (1024, "1 KiB"),
        (7_864_320, "7.5 MiB"),
        (500 << 20, "500 MiB"),
        (3 << 40, "3072 GiB"),
    ],
)
def test_sizes_are_for_people(count: int, text: str) -> None:
    """With the unit that fits."""
    assert readable(count) == text
