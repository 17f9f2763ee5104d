"""Batches of rows as engines for data hand them over: of Arrow, of pandas, or as columns; and what is added to them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ._errors import InputError
from ._items import Json, Outcome

#: Columns that may hold JSON as text.
_JSON: Final = frozenset({"params", "messages", "system", "tools", "metadata"})


def rows_of(batch: Any) -> list[Json]:
    """The rows of a batch, in plain Python.

    Args:
        batch: An Arrow table, a pandas frame, or columns by their name.

    Raises:
        InputError: It is something else.
    """
    if hasattr(batch, "to_pylist"):
        found: list[Json] = batch.to_pylist()
        return found
    if isinstance(batch, Mapping):
        columns = {name: list(values) for name, values in batch.items()}
        rows = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    elif hasattr(batch, "to_dict"):
        rows = batch.to_dict("records")
    else:
        raise InputError(f"a batch must be a table of Arrow, a frame of pandas or columns, not {type(batch).__name__}")
    return [{name: _plain(value) for name, value in row.items()} for row in rows]


def with_columns(batch: Any, added: Mapping[str, Sequence[Any]]) -> Any:
    """A batch with further columns, of the kind that it was."""
    if hasattr(batch, "append_column"):
        for name, values in added.items():
            batch = batch.append_column(name, [values])
        return batch
    if isinstance(batch, Mapping):
        return {**batch, **{name: list(values) for name, values in added.items()}}
    return batch.assign(**{name: list(values) for name, values in added.items()})


def request_of(row: Json, arguments: frozenset[str], id_column: str) -> Json:
    """What of a row makes its request; a null is left out: tables have one in every column that a row lacks.

    Args:
        row: The row.
        arguments: The names of columns that are part of a request where there is no column ``params``.
        id_column: The column with the custom_id.

    Raises:
        InputError: A column that should hold JSON does not.
    """
    wanted = {"params"} if row.get("params") is not None else arguments
    found = {name: value for name, value in row.items() if (name in wanted or name == id_column) and value is not None}
    return {name: _without_nulls(_read(name, value)) for name, value in found.items()}


def columns_of(outcomes: Sequence[Outcome], prefix: str) -> dict[str, list[Any]]:
    """What became of rows, as columns: ``kind``, ``text``, ``result`` (JSON) and ``attempts``.

    Args:
        outcomes: One for each row.
        prefix: What the names of the columns begin with.
    """
    shown: dict[str, Callable[[Outcome], Any]] = {
        "kind": lambda outcome: outcome.kind,
        "text": _text,
        "result": lambda outcome: json.dumps(outcome.result, ensure_ascii=False),
        "attempts": lambda outcome: outcome.attempts,
    }
    return {f"{prefix}{name}": [show(outcome) for outcome in outcomes] for name, show in shown.items()}


def _text(outcome: Outcome) -> str | None:
    if outcome.message is None:
        return None
    return "".join(block["text"] for block in outcome.message.get("content", ()) if block.get("type") == "text")


def _read(name: str, value: Any) -> Any:
    if name not in _JSON or not isinstance(value, str) or (name == "system" and value[:1] not in "[{"):
        return value
    try:
        return json.loads(value)
    except ValueError as error:
        if name == "system":
            return value
        raise InputError(f"column {name!r}: {value[:40]!r} is not JSON: {error}") from None


def _plain(value: Any) -> Any:
    """A value without the types of numpy."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return None if isinstance(value, float) and value != value else value  # pandas has nan where nothing is


def _without_nulls(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if isinstance(value, list) else value
