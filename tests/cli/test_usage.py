"""`attropic usage`: what a store of a meter has, as a table and in other forms."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest

from attropic.localserver import Api
from attropic.testing import local_client
from attropic.usage import Snapshot, UsageMeter

from .running import Command

DAY = 86_400.0
NOON = 1_791_201_600.0  # 2026-10-05 12:00 UTC


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store of three calls: two of one model some days ago, tagged, and one of another model."""
    now, path = NOON - 9 * DAY, tmp_path / "usage.db"
    meter = UsageMeter(store=path, clock=lambda: now)
    with local_client(api=Api(), meter=meter) as client:
        ask = {"max_tokens": 50, "messages": [{"role": "user", "content": "Hello."}]}
        with meter.tag("=search"):
            client.messages.create(model="claude-opus-4-7", **ask)  # type: ignore[call-overload]
            client.messages.create(model="claude-opus-4-7", **ask)  # type: ignore[call-overload]
        now = NOON
        client.messages.create(model="claude-haiku-4-5", **ask)  # type: ignore[call-overload]
    meter.close()
    return path


def test_the_table_is_printed(attropic: Command, store: Path) -> None:
    """Totals, then each model and tag; the file may stand in the environment."""
    shown = attropic("usage", str(store))

    assert shown.code == 0
    assert "3 in 3 requests" in shown.out
    assert "claude-opus-4-7" in shown.out
    assert "=search" in shown.out
    assert attropic("usage", ATTROPIC_USAGE=str(store)).out.splitlines()[1:] == shown.out.splitlines()[1:]


@pytest.mark.parametrize(("since", "calls"), [("2026-10-05", 1), ("2026-09-26", 3), ("2026-10-06", 0), ("30000d", 3)])
def test_days_are_left_out(attropic: Command, store: Path, since: str, calls: int) -> None:
    """Only what was counted on a day or after it is shown, in every form."""
    found = Snapshot.from_dict(json.loads(attropic("usage", str(store), "--since", since, "--json").out))

    assert found.total.calls == calls


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ("model", ["claude-haiku-4-5-20251001", "claude-opus-4-7"]),
        ("tag", ["'=search"]),
        ("day", ["2026-09-26", "2026-10-05"]),
        ("operation", ["messages.create"]),
    ],
)
def test_groups_can_be_chosen(attropic: Command, store: Path, by: str, names: list[str]) -> None:
    """--by says what the rows of CSV and of the table are."""
    rows = list(csv.DictReader(io.StringIO(attropic("usage", str(store), "--by", by, "--csv").out)))
    table = attropic("usage", str(store), "--by", by).out

    assert sorted(row["name"] for row in rows) == sorted(names)
    assert all(name.lstrip("'") in table for name in names)


def test_a_page_is_written(attropic: Command, store: Path, tmp_path: Path) -> None:
    """--html writes the page to a file, and says so on stderr."""
    done = attropic("usage", str(store), "--html", "page.html")

    assert (done.out, done.err) == ("", "wrote page.html\n")
    assert "claude-opus-4-7" in (tmp_path / "page.html").read_text("utf-8")


def test_prometheus_is_printed(attropic: Command, store: Path) -> None:
    """--prometheus prints the text format, for the textfile collector of a node exporter."""
    assert 'attropic_calls_total{model="claude-opus-4-7"} 2.0\n' in attropic("usage", str(store), "--prometheus").out


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["usage"], 2, "which store"),
        (["usage", "none.db"], 1, "none.db: there is no such file"),
        (["usage", "usage.db", "--json", "--csv"], 2, "choose one"),
        (["usage", "usage.db", "--json", "--by", "tag"], 2, "--by is for"),
        (["usage", "usage.db", "--by", "week"], 2, "`by` must be one of model"),
        (["usage", "usage.db", "--since", "yesterday"], 2, "--since must be a day"),
        (["usage", "usage.db", "--since", "0d"], 2, "--since must be a day"),
        (["usage", "other.db"], 2, "a database of something else"),
        (["usage", "text.db"], 2, "cannot be used"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_shown_is_told(
    attropic: Command, store: Path, tmp_path: Path, arguments: list[str], code: int, said: str
) -> None:
    """The reason is named, nothing is printed, and no file is made."""
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE things (id)")
    other.close()
    (tmp_path / "text.db").write_text("no database " * 100)

    done = attropic(*arguments)

    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert not (tmp_path / "none.db").exists()
