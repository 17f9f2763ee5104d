"""Figures and names in words for people."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .._totals import Totals

#: What stands where there is no figure.
NONE: Final = "–"
_SIGNS: Final = {"USD": "$", "EUR": "€", "GBP": "£"}
#: Control characters, marks that change the direction of writing, line separators, what is no character of XML.
_UNSEEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]+")


def visible(text: str) -> str:
    """A name that came from elsewhere in one line of what can be seen and written as UTF-8."""
    return _UNSEEN.sub(" ", text).encode("utf-8", "replace").decode()


def money(amount: Decimal, currency: str) -> str:
    """An amount to the cent, a small one to two digits that count."""
    size = abs(amount)
    text = f"{size:,.2f}"
    if 0 < size < 1:
        text = f"{size:.{max(4, 1 - size.adjusted())}f}".rstrip("0")
        text += "0" * (4 - len(text))
    sign = "−" if amount < 0 else ""
    return f"{sign}{_SIGNS[currency]}{text}" if currency in _SIGNS else f"{sign}{text} {visible(currency)}"


def cost(totals: Totals) -> str:
    """What some calls cost; where prices are missing, what is known of it."""
    known = money(totals.priced.total, totals.priced.currency)
    if not totals.unpriced:
        return known
    return f"≥ {known}" if totals.priced.items else "unknown"


def count(number: int) -> str:
    """A number in full."""
    return f"{number:,}"


def short(number: float) -> str:
    """A number in at most three digits and a letter."""
    for size, letter in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if abs(number) >= size * 0.9995:
            return f"{number / size:.3g}{letter}" if number < size * 999.5 else f"{number / size:,.0f}{letter}"
    return f"{number:.3g}" if number < 999.5 else f"{number:.0f}"


def duration(seconds: float | None) -> str:
    """A duration."""
    if seconds is None:
        return NONE
    if seconds < 0.9995:
        return f"{seconds * 1e3:.3g} ms"
    if seconds < 59.95:
        return f"{seconds:.3g} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if rest else f"{minutes} min"


def percent(share: float | None) -> str:
    """A part of a whole."""
    if share is None:
        return NONE
    return f"{share:.0%}" if share in (0, 1) or 0.0995 <= share < 0.995 else f"{share:.1%}"


def moment(seconds: float) -> str:
    """A moment in UTC, to the minute."""
    return f"{datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc):%Y-%m-%d %H:%M} UTC"
