"""Files of results: written whole from the journal and put in place in one move, so that none is ever half written."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final

from ._items import Json, Outcome
from ._journal import Journal
from ._sources import Format, format_of, parquet

#: Columns of a CSV or Parquet file.
COLUMNS: Final[tuple[str, ...]] = (
    "custom_id", "kind", "text", "stop_reason", "model", "input_tokens", "output_tokens", "error_type", "error",
    "attempts", "cost",
)  # fmt: skip
_WHOLE: Final = ("input_tokens", "output_tokens", "attempts")
_ROWS: Final = 500


def write(journal: Journal, out: Path, format: Format | None = None) -> None:
    """Write the results so far, in the order of the input.

    JSONL has the lines that a batch gives, ``{"custom_id", "result"}``. CSV and Parquet have columns, and Parquet the
    result as JSON too.

    Args:
        journal: What has them.
        out: The file; it is replaced.
        format: How it is written; by default its suffix says.

    Raises:
        OSError: It cannot be written.
    """
    kind = format_of(out, format, "out")
    writers: dict[Format, Callable[[Journal, Path], None]] = {
        "jsonl": _jsonl, "csv": _csv, "tsv": _tsv, "parquet": _parquet
    }  # fmt: skip
    with _whole(out) as draft:
        writers[kind](journal, draft)


def write_failures(journal: Journal, out: Path) -> None:
    """Write the items whose result is no message, as JSONL that can be an input: ``{"custom_id", "params", "result"}``.

    Raises:
        OSError: It cannot be written.
    """
    with _whole(out) as draft, draft.open("w", encoding="utf-8") as file:
        for item, outcome in journal.failures():
            _line(file, {"custom_id": item.custom_id, "params": item.params, "result": outcome.result})


@contextmanager
def _whole(out: Path) -> Iterator[Path]:
    """A file beside another one, which takes its place when it is finished and on the disk."""
    draft = out.with_name(f".{out.name}.draft")
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(out)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _line(file: IO[str], value: Json) -> None:
    file.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
    file.write("\n")


def _jsonl(journal: Journal, draft: Path) -> None:
    with draft.open("w", encoding="utf-8", newline="\n") as file:
        for outcome in journal.outcomes():
            _line(file, {"custom_id": outcome.custom_id, "result": outcome.result})


def _csv(journal: Journal, draft: Path, separator: str = ",") -> None:
    with draft.open("w", encoding="utf-8", newline="") as file:
        writer: csv.DictWriter[str] = csv.DictWriter(file, COLUMNS, delimiter=separator, lineterminator="\n")
        writer.writeheader()
        writer.writerows(_row(outcome) for outcome in journal.outcomes())


def _tsv(journal: Journal, draft: Path) -> None:
    _csv(journal, draft, "\t")


def _parquet(journal: Journal, draft: Path) -> None:
    arrow, module = parquet()
    kinds = {name: arrow.int64() for name in _WHOLE} | {"cost": arrow.float64()}
    schema = arrow.schema([(name, kinds.get(name, arrow.string())) for name in (*COLUMNS, "result")])
    with module.ParquetWriter(draft, schema) as writer:
        rows: list[Json] = []
        for outcome in journal.outcomes():
            rows.append({**_row(outcome), "result": json.dumps(outcome.result, ensure_ascii=False)})
            if len(rows) == _ROWS:
                writer.write_table(arrow.Table.from_pylist(rows, schema))
                rows.clear()
        writer.write_table(arrow.Table.from_pylist(rows, schema))


def _row(outcome: Outcome) -> Json:
    """An outcome as columns; a column that says nothing is None."""
    message: Json = outcome.message or {}
    usage: Json = message.get("usage") or {}
    error: Any = outcome.result.get("error") or {}
    blocks = message.get("content") or []
    texts = [block["text"] for block in blocks if block.get("type") == "text"]
    return {
        "custom_id": outcome.custom_id,
        "kind": outcome.kind,
        "text": "".join(texts) if outcome.message else None,
        "stop_reason": message.get("stop_reason"),
        "model": message.get("model"),
        "input_tokens": usage.get("input_tokens"),
        "output_tokens": usage.get("output_tokens"),
        "error_type": outcome.error_type,
        "error": (error.get("error") or error).get("message"),
        "attempts": outcome.attempts,
        "cost": outcome.cost,
    }
