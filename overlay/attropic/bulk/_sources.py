"""Rows of an input, one after the other, each with its place: of a file by its format, or of any iterable."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from ._errors import InputError

#: How a file is written.
Format = Literal["jsonl", "csv", "tsv", "parquet"]
#: Where prompts come from: a file, or anything that gives prompts, params or requests of a batch.
Inputs: TypeAlias = "str | os.PathLike[str] | Iterable[str | Mapping[str, Any]]"
#: A row and its place, as messages name it.
Row = tuple[str, Any]

_SUFFIXES: Final[dict[str, Format]] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".pq": "parquet",
}
_SEPARATORS: Final = {"csv": ",", "tsv": "\t"}
#: Rows of a Parquet file that are in memory at a time.
_ROWS: Final = 500


def rows(inputs: Inputs, format: Format | None = None) -> Iterator[Row]:
    """The rows of an input. Of a file, a few are in memory at a time.

    Args:
        inputs: The name of a file, or anything that gives rows.
        format: How the file is written; by default its suffix says.

    Raises:
        InputError: The file is not there, or not of its format; the message says where.
        ModuleNotFoundError: pyarrow is not installed; the message names the extra.
    """
    if not isinstance(inputs, str | os.PathLike):
        return ((f"item {number}", row) for number, row in enumerate(inputs))
    path = Path(inputs)
    if not path.is_file():
        raise InputError(
            f"inputs={str(path)!r}: there is no such file. A text names a file; for one prompt give a list with it"
        )
    kind = format_of(path, format, "inputs")
    if kind == "jsonl":
        return _jsonl(path)
    return _parquet(path) if kind == "parquet" else _separated(path, _SEPARATORS[kind])


def format_of(path: Path, format: Format | None, argument: str) -> Format:
    """How a file is written: as it is said, else as its suffix says.

    Args:
        path: The file.
        format: What is said.
        argument: The argument that names the file, for messages.

    Raises:
        InputError: Neither says it.
    """
    found = format or _SUFFIXES.get(path.suffix.lower())
    if found not in (*_SEPARATORS, "jsonl", "parquet"):
        what = f"format={format!r} is not known" if format else f"the suffix {path.suffix!r} tells no format"
        raise InputError(f"{argument}={str(path)!r}: {what}: use jsonl, csv, tsv or parquet")
    return found


def parquet() -> tuple[Any, Any]:
    """pyarrow, and its part for Parquet.

    Raises:
        ModuleNotFoundError: It is not installed; the message names the extra.
    """
    try:
        return import_module("pyarrow"), import_module("pyarrow.parquet")
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "pyarrow":
            raise
        raise ModuleNotFoundError("Parquet needs pyarrow: install `attropic[parquet]`.", name="pyarrow") from None


def _jsonl(path: Path) -> Iterator[Row]:
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            place = f"{path}:{number}"
            try:
                yield place, json.loads(line.decode("utf-8-sig"))
            except UnicodeDecodeError:
                raise InputError(f"{place}: is not UTF-8") from None
            except json.JSONDecodeError as error:
                raise InputError(f"{place}: is not JSON: {error.msg} at column {error.colno}") from None
            except RecursionError:
                raise InputError(f"{place}: is nested too deeply") from None


def _separated(path: Path, separator: str) -> Iterator[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, delimiter=separator, strict=True)
        try:
            for row in reader:
                place = f"{path}:{reader.line_num}"
                if None in row or None in row.values():
                    raise InputError(f"{place}: has not as many columns as the first line")
                yield place, row
        except csv.Error as error:
            remedy = ": raise csv.field_size_limit, or use JSONL" if "field limit" in str(error) else ""
            raise InputError(f"{path}: after line {reader.line_num}: {error}{remedy}") from None
        except UnicodeDecodeError:
            raise InputError(f"{path}: after line {reader.line_num}: is not UTF-8") from None


def _parquet(path: Path) -> Iterator[Row]:
    pyarrow, module = parquet()
    try:
        file = module.ParquetFile(path)
    except pyarrow.ArrowInvalid as error:
        raise InputError(f"inputs={str(path)!r} is no Parquet file: {error}") from None
    number = 0
    with file:
        for batch in file.iter_batches(batch_size=_ROWS):
            for row in batch.to_pylist():
                yield f"{path}: row {number}", {name: value for name, value in row.items() if value is not None}
                number += 1
