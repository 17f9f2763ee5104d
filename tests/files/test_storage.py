"""What stored files take, which files are meant, and what is cleaned up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

import attropic
from attropic.files import CleanupResult, StorageSummary, purpose_of
from attropic.files._purpose import Selection
from attropic.types.beta import FileMetadata
from tests.client.calls import entered, gathered, settled
from tests.helpers.scenes import COLOURS, client_of, run

NOW = datetime(2026, 11, 26, tzinfo=timezone.utc)
TYPES = ["image/png", "application/pdf", "text/csv", "text/plain"]
SUFFIXES = ["png", "pdf", "csv", "txt"]


class Files:
    """An API that has files, and lists two on a page."""

    def __init__(self, count: int = 5) -> None:
        self.kept = {f"file_{number}": self._file(number) for number in range(count)}
        self.pages = 0
        self.fails: dict[str, int] = {}
        self.seen: list[httpx.Request] = []

    def _file(self, number: int) -> dict[str, Any]:
        return {
            "id": f"file_{number}",
            "type": "file",
            "filename": f"{number}.{SUFFIXES[number % 4]}",
            "mime_type": TYPES[number % 4],
            "size_bytes": 10**number,
            "created_at": (NOW - timedelta(days=number)).isoformat(),
        }

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        id = request.url.path.rpartition("/")[2]
        if request.method == "DELETE":
            status = self.fails.get(id, 200)
            if status == 200:
                del self.kept[id]
            error = {"type": "error", "error": {"type": "api_error", "message": "no"}}
            return httpx.Response(status, json={"id": id, "type": "file_deleted"} if status == 200 else error)
        self.pages += 1
        ids = list(self.kept)
        after = request.url.params.get("after_id")
        start = ids.index(after) + 1 if after else 0
        shown = ids[start : start + 2]
        page = {"data": [self.kept[id] for id in shown], "has_more": start + 2 < len(ids)}
        return httpx.Response(
            200, json={**page, "first_id": shown[0] if shown else None, "last_id": shown[-1] if shown else None}
        )


def play(colour: str, api: Files, call: Any) -> Any:
    """What a call of a client gives."""

    async def main() -> Any:
        async with entered(client_of(colour, api)) as client:
            found = call(client.beta.files)
            return await (
                gathered(found) if hasattr(found, "__aiter__") or isinstance(found, Iterator) else settled(found)
            )

    return run(colour, main)


@pytest.mark.parametrize("colour", COLOURS)
def test_storage_counts_every_page(colour: str) -> None:
    """Five files on three pages: by type, by purpose, and as a share of the quota."""
    api = Files()

    found: StorageSummary = play(colour, api, lambda files: files.storage(quota=22_222))

    assert api.pages == 3
    assert (found.count, found.bytes, found.share) == (5, 11_111, 0.5)
    assert {name: (one.count, one.bytes) for name, one in found.by_type.items()} == {
        "image/png": (2, 10_001),
        "text/plain": (1, 1000),
        "text/csv": (1, 100),
        "application/pdf": (1, 10),
    }
    assert list(found.by_type) == ["image/png", "text/plain", "text/csv", "application/pdf"]
    assert {name: one.count for name, one in found.by_purpose.items()} == {"image": 2, "document": 2, "data": 1}
    assert found.warnings == ()
    assert str(found).splitlines()[0] == "5 files, 11.1 kB of 22.2 kB (50.00%)"


@pytest.mark.parametrize(("above", "warned"), [(0.4, True), (0.5, False), (0.6, False)])
def test_a_share_above_the_threshold_is_a_warning(above: float, warned: bool) -> None:
    """Half of the quota is more than 40 % of it, and not more than 50 %."""
    found = play("sync", Files(), lambda files: files.storage(quota=22_222, warn_above=above))

    assert bool(found.warnings) is warned
    assert not warned or "cleanup" in str(found)


def test_the_documented_quota() -> None:
    """Without a quota, that of the documentation counts: 1 TB."""
    found = play("sync", Files(0), lambda files: files.storage())

    assert (found.quota, found.count, found.bytes, found.share) == (10**12, 0, 0, 0.0)


@pytest.mark.parametrize(
    ("kind", "purpose"),
    [
        ("image/png", "image"),
        ("IMAGE/JPEG", "image"),
        ("image/tiff", "data"),
        ("application/pdf", "document"),
        ("text/plain; charset=utf-8", "document"),
        ("text/csv", "data"),
        ("application/zip", "data"),
        ("", "data"),
    ],
)
def test_what_a_file_is_for(kind: str, purpose: str) -> None:
    """The type decides the block that a file goes into; what no block takes is data for code execution."""
    assert purpose_of(kind) == purpose


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("given", "found"),
    [
        ({}, [0, 1, 2, 3, 4]),
        ({"purpose": "image"}, [0, 4]),
        ({"purpose": "data"}, [2]),
        ({"matching": "*.p*"}, [0, 1, 4]),
        ({"matching": re.compile("[03]")}, [0, 3]),
        ({"matching": lambda file: file.size_bytes > 500}, [3, 4]),
        ({"older_than": NOW - timedelta(days=2)}, [3, 4]),
        ({"older_than": NOW, "purpose": "image", "matching": "?.png"}, [4]),
        ({"matching": "*.PNG"}, []),
    ],
)
def test_which_files_are_meant(colour: str, given: dict[str, Any], found: list[int]) -> None:
    """A file must fit all that is given."""
    files = play(colour, Files(), lambda api: api.find(**given))

    assert [file.id for file in files] == [f"file_{number}" for number in found]


def test_an_age_counts_from_now() -> None:
    """A file is as old as the given time, not older, does not count as old only when it is younger."""
    file = FileMetadata.from_dict(Files(3).kept["file_2"])

    assert Selection(older_than=timedelta(days=1), now=NOW).holds(file)
    assert not Selection(older_than=timedelta(days=3), now=NOW).holds(file)


@pytest.mark.parametrize("colour", COLOURS)
def test_a_cleanup_only_says_what_it_would_delete(colour: str) -> None:
    """Unless `dry_run` is False, no file goes."""
    api = Files()

    found: CleanupResult = play(colour, api, lambda files: files.cleanup(matching="*.p*"))

    assert [file.id for file in found.files] == ["file_0", "file_1", "file_4"]
    assert (found.dry_run, found.failures, found.bytes, len(api.kept)) == (True, (), 10_011, 5)
    assert str(found) == "3 files, 10.0 kB, would be deleted"


@pytest.mark.parametrize("colour", COLOURS)
def test_a_cleanup_deletes(colour: str) -> None:
    """What fits goes, all pages of it; a failure is kept and does not stop it; what had gone already has gone."""
    api = Files(60)
    api.fails = {"file_8": 500, "file_12": 404}

    found: CleanupResult = play(colour, api, lambda files: files.cleanup(purpose="image", dry_run=False))

    assert [file.id for file in found.files] == [f"file_{number}" for number in range(0, 60, 4) if number != 8]
    assert [(one.file.id, type(one.error)) for one in found.failures] == [("file_8", attropic.InternalServerError)]
    assert set(api.kept) == {f"file_{number}" for number in range(60) if number % 4 or number in (8, 12)}
    assert str(found).endswith("were deleted; 1 could not be")


@pytest.mark.parametrize("colour", COLOURS)
def test_a_cleanup_within_a_scope(colour: str) -> None:
    """The scope narrows the list, and is no argument of a deletion."""
    api = Files(1)

    play(colour, api, lambda files: files.cleanup(matching="*", scope_id="sess_1", dry_run=False))

    assert ["scope_id" in request.url.params for request in api.seen] == [True, False]


@pytest.mark.parametrize(
    ("method", "given", "words"),
    [
        ("cleanup", {}, "older_than"),
        ("cleanup", {"dry_run": False}, "matching='*'"),
        ("find", {"purpose": "pictures"}, "`purpose`"),
        ("find", {"matching": 7}, "`matching`"),
        ("find", {"older_than": 30}, "timedelta"),
        ("find", {"older_than": datetime(2026, 1, 1)}, "time zone"),
        ("find", {"older_than": timedelta(days=-1)}, "negative"),
        ("storage", {"warn_above": 80}, "`warn_above`"),
        ("storage", {"quota": 0}, "`quota`"),
    ],
)
@pytest.mark.parametrize("colour", COLOURS)
def test_arguments_that_cannot_be_used(colour: str, method: str, given: dict[str, Any], words: str) -> None:
    """The error names the argument and what it should be, and nothing is sent."""
    api = Files()

    with pytest.raises(attropic.ConfigurationError, match=re.escape(words)):
        play(colour, api, lambda files: getattr(files, method)(**given))
    assert not api.seen
