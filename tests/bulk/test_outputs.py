"""Files of results: what they hold, and that none is ever half written."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from attropic.bulk import Item, Journal, Outcome
from attropic.bulk._outputs import write, write_failures
from attropic.bulk._requests import Reader
from tests.bulk.scenes import read
from tests.client.calls import ASK, MESSAGE

ERROR = {
    "type": "error",
    "error": {"type": "invalid_request_error", "message": "Bad, ünlucky\nthing."},
    "request_id": None,
}
RESULTS: dict[str, dict[str, Any]] = {
    "a": {"type": "succeeded", "message": MESSAGE},
    "b": {"type": "errored", "error": ERROR},
    "c": {"type": "expired"},
}
ROWS: list[dict[str, Any]] = [
    {"custom_id": "a", "kind": "succeeded", "text": "Hello.", "stop_reason": "end_turn", "model": "m",
     "input_tokens": 1, "output_tokens": 2, "attempts": 1, "cost": 0.5},
    {"custom_id": "b", "kind": "errored", "error_type": "invalid_request_error", "error": "Bad, ünlucky\nthing.",
     "attempts": 1, "cost": 0.5},
    {"custom_id": "c", "kind": "expired", "attempts": 1, "cost": 0.5},
]  # fmt: skip


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal", cost=lambda params, result: 0.5) as journal:
        journal.add([Item(n, name, ASK) for n, name in enumerate("abcd")])
        journal.started("abcd")
        journal.record([Outcome.of(name, RESULTS[name]) for name in "cba"])
        yield journal


def test_jsonl_has_the_lines_of_a_batch_in_the_order_of_the_input(tmp_path: Path, journal: Journal) -> None:
    """Results came in another order; an item without one is not there."""
    write(journal, tmp_path / "out.jsonl")

    assert read(tmp_path / "out.jsonl") == [{"custom_id": name, "result": RESULTS[name]} for name in "abc"]


@pytest.mark.parametrize(("suffix", "separator"), [(".csv", ","), (".tsv", "\t")])
def test_tables_have_what_people_look_for(tmp_path: Path, journal: Journal, suffix: str, separator: str) -> None:
    """One row an item, with text, tokens and errors in columns."""
    write(journal, tmp_path / f"out{suffix}")
    with (tmp_path / f"out{suffix}").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file, delimiter=separator))

    assert [{name: value for name, value in row.items() if value} for row in found] == [
        {name: str(value) for name, value in row.items()} for row in ROWS
    ]


def test_parquet_has_typed_columns_and_the_result(tmp_path: Path, journal: Journal) -> None:
    """Numbers are numbers, and the whole result is there as JSON."""
    parquet = pytest.importorskip("pyarrow.parquet")
    write(journal, tmp_path / "out.parquet")
    found = parquet.read_table(tmp_path / "out.parquet").to_pylist()

    assert [json.loads(row.pop("result")) for row in found] == [RESULTS[name] for name in "abc"]
    assert [{name: value for name, value in row.items() if value is not None} for row in found] == ROWS


def test_parquet_without_its_extra_names_it(tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has no pyarrow is told what to install."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(ModuleNotFoundError, match=r"attropic\[parquet\]"):
        write(journal, tmp_path / "out.parquet")


def test_a_file_is_replaced_whole_or_not_at_all(
    tmp_path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When writing fails in the middle, the old file stands, and nothing else is left."""
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    whole = journal.outcomes

    def broken() -> Iterator[Outcome]:
        yield next(whole())
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(journal, "outcomes", broken)
        with pytest.raises(OSError, match="the disk is full"):
            write(journal, out)

    assert out.read_text() == "old"
    assert not [file for file in tmp_path.iterdir() if "draft" in file.name]
    write(journal, out)
    assert len(read(out)) == 3


def test_the_dead_letter_file_can_be_an_input(tmp_path: Path, journal: Journal) -> None:
    """It has failed items with their params and results, and makes the same items."""
    file = tmp_path / "dead.jsonl"
    write_failures(journal, file)

    assert [line["result"]["type"] for line in read(file)] == ["errored", "expired"]
    assert list(Reader(file).items()) == [Item(0, "b", ASK), Item(1, "c", ASK)]
