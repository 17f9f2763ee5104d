"""Every contender does the same work: all of them find the same in the answers of the same server."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import samples
from benchmarks.campaign import Campaign, failures, run
from benchmarks.children import Child, Session, Unable
from benchmarks.contenders import CONTENDERS, FLOOR, OFFICIAL, OURS, Contender
from benchmarks.replay import serving
from benchmarks.rounds import Cell, Pace
from benchmarks.rows import ROWS, Row

SIZE = 120
WORKED = [row for row in ROWS if ":" not in row.work]
HERE = {one.name: one for one in CONTENDERS if not one.requirements}
#: What a contender has not.
LACKS = {("callbacks", OFFICIAL), ("schema", FLOOR)}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with serving() as address:
        yield address


@pytest.fixture(scope="module")
def children() -> Iterator[dict[str, Child]]:
    started = {name: Child(one, one.python()) for name, one in HERE.items()}
    yield started
    for child in started.values():
        child.close()


@pytest.mark.parametrize("row", WORKED, ids=lambda row: row.name)
def test_everyone_finds_the_same(row: Row, url: str, children: dict[str, Child], tmp_path: Path) -> None:
    """No contender skips any of a row's work, and only those that lack a thing are left out."""
    size = 1 if row.unit == "MiB" or row.work == "body" else min(SIZE, row.sizes[-1])
    (tmp_path / f"{size}.bin").write_bytes(bytes(size * 2**20) if row.unit == "MiB" else b"")
    found, unable = {}, set()
    for name, child in children.items():
        session = Session(child, row.work, f"{url}/{row.scene}/{size}", size, row.option, str(tmp_path))
        try:
            session.prepare()
        except Unable:
            unable.add((row.work, name))
        else:
            found[name] = session.found

    assert unable <= LACKS
    assert len(set(found.values())) == 1
    assert found[OURS] > 0


def _read(url: str, data: bytes | None = None) -> bytes:
    with urllib.request.urlopen(urllib.request.Request(url, data)) as response:
        return bytes(response.read())


def test_pages_follow_each_other(url: str) -> None:
    """The answer to a page is the one after the id that was named."""
    last = samples.model(samples.PAGE - 1)["id"]

    first = json.loads(_read(f"{url}/pages/1500/v1/models?limit=1000"))
    second = json.loads(_read(f"{url}/pages/1500/v1/models?limit=1000&after_id={last}"))

    assert (len(first["data"]), first["has_more"], first["last_id"]) == (1_000, True, last)
    assert (len(second["data"]), second["has_more"]) == (500, False)


def test_a_large_body_is_read_before_the_answer(url: str) -> None:
    """A request that arrives in many pieces has one answer."""
    assert json.loads(_read(f"{url}/message/3/v1/messages", b"x" * 3_000_000))["content"][2]["type"] == "text"


def test_who_fails_is_told_from_who_cannot() -> None:
    """A row that attropic fails at is an error of the run; one that a peer lacks is a note."""
    broken = Contender(OURS, "sdk", "benchmarks.samples", package="attropic")
    row = Row("create", "create", "message")

    with Campaign((broken, HERE[FLOOR]), Pace(2, 0.001, 1.0)) as campaign:
        result = run(campaign, [(row, (1,))], lambda line: None)

    assert result.rows[0].cells[1][FLOOR].cpu
    assert "Anthropic" in failures(result)[0]


def test_who_is_missing_is_named_in_every_row() -> None:
    """A contender whose package is not installed is left out with the reason, and the run goes on."""
    absent = Contender("ghost", "sdk", "ghost", package="no-such-package-of-ours")

    with Campaign((HERE[FLOOR], absent), Pace(2, 0.001, 1.0)) as campaign:
        result = run(campaign, [(Row("create", "create", "message"), (1,))], lambda line: None)

    assert result.absent == {"ghost": "no-such-package-of-ours is not installed"}
    assert result.rows[0].cells[1]["ghost"] == Cell(skipped=result.absent["ghost"])
