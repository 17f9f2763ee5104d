# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Prices as a file has them: what is read of it, and what is said when that cannot be."""

from __future__ import annotations

import datetime
import json
import sys
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

#: The environment variable that names a file with other prices.
VARIABLE: Final = "ATTROPIC_PRICES"
_ABOUT: Final = ("from", "source", "seen", "long", "factors")
_PARTS: Final = ("currency", "models", "factors", "pieces", "sources")
_OURS: Final = (__name__.partition(".")[0], "attropic")


class UnknownPriceWarning(UserWarning):
    """Something was used whose price is not known, so that what it costs is None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What tokens of a model cost from a day on.

    Attributes:
        model: The full id of the model.
        since: The day from which it holds; None is from the beginning.
        tokens: The name of a price, as ``input`` or ``cache_write_1h`` → the price of ``per`` tokens.
        over: The tokens of the largest prompt to which these prices apply; None is any.
        long: The prices of calls with a larger prompt.
        factors: What makes its tokens dearer or cheaper, by choice and value, where the table does not say so of all.
        per: How many tokens the prices are of.
        currency: The code of the currency.
        source: Where the prices stand.
        seen: The day on which they stood there.
    """

    model: str
    since: datetime.date | None = None
    tokens: Mapping[str, Decimal] = field(default_factory=dict)
    over: int | None = None
    long: Mapping[str, Decimal] = field(default_factory=dict)
    factors: Mapping[str, Mapping[str, Decimal]] = field(default_factory=dict)
    per: int = 1_000_000
    currency: str = "USD"
    source: str | None = None
    seen: datetime.date | None = None


def rows_of(facts: Mapping[str, Any]) -> dict[str, list[Price]]:
    """The prices of each model, in order of time."""
    found = {}
    for model, rows in facts["models"].items():
        listed = rows if isinstance(rows, list) else [rows]
        prices = [_row(model, row, facts, f"models.{model}[{index}]") for index, row in enumerate(listed)]
        found[model] = sorted(prices, key=lambda price: price.since or datetime.date.min)
    return found


def _row(model: str, row: Any, facts: Mapping[str, Any], at: str) -> Price:
    if not isinstance(row, Mapping):
        raise ValueError(f"{at}: prices are a mapping as {{input: 3, output: 15}}, not {row!r}.")
    long = row.get("long") or {}
    over = long.get("over")
    if long and (not isinstance(over, int) or isinstance(over, bool) or over < 1):
        raise ValueError(f"{at}.long.over: the size of a prompt is a whole number from 1 on, not {over!r}.")
    source = row.get("source")
    return Price(
        model=model,
        since=_date(row.get("from"), f"{at}.from"),
        tokens={name: _number(value, f"{at}.{name}") for name, value in row.items() if name not in _ABOUT},
        over=over,
        long={name: _number(value, f"{at}.long.{name}") for name, value in long.items() if name != "over"},
        factors=factors_of(row.get("factors") or {}, f"{at}.factors"),
        per=facts["per"],
        currency=facts["currency"],
        source=facts.get("sources", {}).get(source, source),
        seen=_date(row.get("seen"), f"{at}.seen"),
    )


def factors_of(factors: Mapping[str, Any], at: str) -> dict[str, dict[str, Decimal]]:
    """The factors, by choice and value."""
    return {
        name: {
            value: _number(_figure(factor, "factor"), f"{at}.{name}.{value}")
            for value, factor in values.items()
        }
        for name, values in factors.items()
    }


def pieces_of(pieces: Mapping[str, Any]) -> dict[str, tuple[Decimal, int]]:
    """The prices of what is charged by the piece, each with how many pieces it is of."""
    return {
        name: (
            _number(_figure(piece, "price"), f"pieces.{name}"),
            piece.get("per", 1) if isinstance(piece, dict) else 1,
        )
        for name, piece in pieces.items()
    }


def merged(facts: Mapping[str, Any], overrides: Any, ids: Mapping[str, str]) -> dict[str, Any]:
    """The facts with others in their places; ``ids`` are the full ids of other names of models."""
    given = overrides if isinstance(overrides, Mapping) else _read(Path(overrides))
    for name, part in given.items():
        if name not in _PARTS:
            raise ValueError(
                f"Prices have no {name!r}; there are {', '.join(_PARTS)}. Models stand below `models`."
            )
        if name != "currency" and not isinstance(part, Mapping):
            raise ValueError(f"{name}: this is a mapping, not {part!r}.")
    found = {**facts, **{name: part for name, part in given.items() if name == "currency"}}
    for name in ("pieces", "sources"):
        found[name] = {**facts.get(name, {}), **given.get(name, {})}
    models = {ids.get(model, model): rows for model, rows in given.get("models", {}).items()}
    found["models"] = {**facts["models"], **models}
    before = facts.get("factors", {})
    found["factors"] = {
        **before,
        **{k: {**before.get(k, {}), **v} for k, v in given.get("factors", {}).items()},
    }
    return found


def _read(path: Path) -> Mapping[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        value = json.loads(text, parse_float=Decimal) if path.suffix == ".json" else _yaml(text)
    except (OSError, ValueError) as error:
        raise ValueError(f"The prices in {path} cannot be read (see also {VARIABLE}): {error}") from error
    if not isinstance(value, Mapping):
        raise ValueError(
            f"{path}: prices are a mapping, as {{models: {{my-model: {{input: 3, output: 15}}}}}}."
        )
    return value


def _yaml(text: str) -> Any:
    try:
        import yaml
    except ImportError:
        raise ValueError("YAML needs PyYAML: `pip install pyyaml`, or write the file as JSON.") from None
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


def _figure(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, Mapping) else value


def _number(value: Any, at: str) -> Decimal:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        number = Decimal("NaN")
    if isinstance(value, bool) or not number.is_finite() or number < 0:
        raise ValueError(f"{at}: a price or factor is a number from 0 on, not {value!r}.")
    return number


def _date(value: Any, at: str) -> datetime.date | None:
    if value is None or isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ValueError(f"{at}: a day is written as 2026-11-26, not {value!r}.") from None


def warn(text: str) -> None:
    """Warn at the line of the caller, whichever way the call took through the packages."""
    frame, level = sys._getframe(1), 2
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
        frame, level = frame.f_back, level + 1
    warnings.warn(text, UnknownPriceWarning, stacklevel=level)
