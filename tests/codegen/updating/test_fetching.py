"""A description is fetched once, known by its digest, and recorded without secrets."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from codegen import fetching, load
from codegen.errors import SpecError
from codegen.fetching import Record

from . import repository
from .repository import description, served, write


def test_a_file_is_recorded_by_name_and_digest(tmp_path: Path) -> None:
    """The record of a local file has its name without folders, its digest, and the day that its version says."""
    file = write(description(), tmp_path / "api.yaml")
    record = fetching.fetch(str(file)).record
    assert record == Record("api.yaml", hashlib.sha256(file.read_bytes()).hexdigest(), "2026-01-01", "2026-01-01")


@pytest.mark.parametrize(
    ("version", "name", "day"),
    [
        ("1.0 of 2026-05-06", "api-2025-01-01.yaml", "2026-05-06"),
        ("172", "api-2025-01-01.yaml", "2025-01-01"),
        ("172", "api.yaml", ""),
        ("172", "api-20250-01-01.yaml", ""),
    ],
)
def test_the_day_comes_from_the_document_never_from_the_clock(
    tmp_path: Path, version: str, name: str, day: str
) -> None:
    """The version says it, else the name of the file; a local file without either has none."""
    assert fetching.fetch(str(write(description(version), tmp_path / name))).record.date == day


def test_a_url_is_read_once_and_its_server_may_say_the_day(tmp_path: Path) -> None:
    """One request is made; Last-Modified stands for a day that the document does not have."""
    write(description("7"), tmp_path / "api.yaml")
    with served(tmp_path) as (host, asked):
        fetched = fetching.fetch(f"http://{host}/api.yaml")
        assert fetched.document()["info"]["title"] == "Notes"
    assert asked == ["/api.yaml"]
    assert fetched.record.date == "2026-03-03"


def test_no_secret_of_a_url_is_recorded_or_told(tmp_path: Path) -> None:
    """User, password and query of an address stand neither in the record nor in an error."""
    write(description(), tmp_path / "api.yaml")
    with served(tmp_path) as (host, _):
        record = fetching.fetch(f"http://canary:canary@{host}/api.yaml?signature=canary#canary").record
        assert record.url == f"http://{host}/api.yaml"
    with served(tmp_path, status=403) as (host, _), pytest.raises(SpecError) as caught:
        fetching.fetch(f"http://canary:canary@{host}/api.yaml?signature=canary")
    assert "answered 403" in str(caught.value)
    assert "canary" not in str(caught.value)


def test_an_address_that_nobody_listens_at_is_an_error_without_secrets() -> None:
    """A refused connection names the address without its query, and what to do."""
    with pytest.raises(SpecError) as caught:
        fetching.fetch("http://127.0.0.1:9/api.yaml?signature=canary")
    assert "ConnectError" in str(caught.value)
    assert "canary" not in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize("name", [".stats.yml", "pointer.yaml"])
@pytest.mark.parametrize("target", ["api.yaml", "http://{host}/api.yaml"])
@pytest.mark.parametrize("remote", [False, True])
def test_a_pointer_leads_to_the_description(tmp_path: Path, name: str, target: str, remote: bool) -> None:
    """A pointer, file or URL, may name a description beside it or at a URL; the description is what is recorded."""
    file = write(description(), tmp_path / "api.yaml")
    with served(tmp_path) as (host, _):
        pointer = f"configured_endpoints: 4\nopenapi_spec_url: {target.format(host=host)}\n"
        (tmp_path / name).write_text(pointer)
        record = fetching.fetch(f"http://{host}/{name}" if remote else str(tmp_path / name)).record
    assert record.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert record.url.endswith("api.yaml")


@pytest.mark.parametrize("target", ["7", "[a]", "''", "file:///etc/hostname"])
def test_a_pointer_to_nothing_is_refused(tmp_path: Path, target: str) -> None:
    """What is not the address of a file or URL is an error; a server cannot make us read a local file."""
    (tmp_path / ".stats.yml").write_text(f"openapi_spec_url: {target}\n")
    with served(tmp_path) as (host, _), pytest.raises(SpecError) as caught:
        fetching.fetch(f"http://{host}/.stats.yml")
    assert caught.value.pointer == "/openapi_spec_url"


def test_another_digest_than_the_one_asked_for_is_refused(tmp_path: Path) -> None:
    """The digest that a caller gives is compared, capitals do not count, and the error has the one found."""
    file = write(description(), tmp_path / "api.yaml")
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert fetching.fetch(str(file), digest.upper()).record.sha256 == digest
    with pytest.raises(SpecError, match=digest):
        fetching.fetch(str(file), "0" * 64)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"\xff\xfe", "not UTF-8"),
        (b"a: [", "not valid YAML"),
        (b"a: 1", "not an OpenAPI"),
        (b"[]", "not an OpenAPI"),
    ],
)
def test_what_is_no_description_is_refused(tmp_path: Path, content: bytes, problem: str) -> None:
    """Bytes that are no text, no YAML or no description are errors that name the file."""
    (tmp_path / "api.yaml").write_bytes(content)
    with pytest.raises(SpecError, match=problem) as caught:
        fetching.fetch(str(tmp_path / "api.yaml"))
    assert "api.yaml" in caught.value.where


def test_an_answer_without_end_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """More bytes than any description has are refused."""
    monkeypatch.setattr(fetching, "_LIMIT", 100)
    write(description(), tmp_path / "api.yaml")
    with served(tmp_path) as (host, _), pytest.raises(SpecError, match="longer than"):
        fetching.fetch(f"http://{host}/api.yaml")


def test_a_description_in_several_files_is_read_whole(tmp_path: Path) -> None:
    """References to other files are followed from where the description is, and its digest is known not to say all."""
    value = description()
    part = {"Place": value["components"]["schemas"].pop("Place")}
    (tmp_path / "parts.yaml").write_text(repository.text.dump(part))
    value["components"]["schemas"]["NewNote"]["properties"]["place"] = {"$ref": "parts.yaml#/Place"}
    fetched = fetching.fetch(str(write(value, tmp_path / "api.yaml")))
    assert not fetched.alone
    assert "town" in str(fetched.document()["components"]["schemas"])
    assert fetching.fetch(str(write(description(), tmp_path / "whole.yaml"))).alone


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    """A contract without a record has an empty one; a record survives a round trip and is a YAML file with a header."""
    assert Record.read(tmp_path) == Record()
    record = Record("http://h/api.yaml", "ab", "1", "2026-01-01")
    record.write(tmp_path)
    assert Record.read(tmp_path) == record
    assert (tmp_path / fetching.FILE).read_text().startswith("# ")
    assert load.read(str(tmp_path / fetching.FILE))["date"] == "2026-01-01"
    (tmp_path / fetching.FILE).write_text("url: [1]\n")
    with pytest.raises(SpecError, match="no record"):
        Record.read(tmp_path)
