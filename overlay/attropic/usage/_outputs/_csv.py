"""A snapshot as CSV (RFC 4180): a row for the total, for each model, tag and so on; safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ._groups import groups, tokens_of
from ._words import visible

if TYPE_CHECKING:
    from .._percentiles import Distribution
    from .._snapshot import Snapshot
    from .._totals import Totals

#: What a spreadsheet takes for a formula, at the begin of a cell or after what some countries separate cells with.
#: Source: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA: Final = re.compile(r"""(^|[;,|])([\s"']*)(?=[=+\-@＝＋－＠])""")


def as_csv(snapshot: Snapshot, by: str | None = None) -> str:
    """Rows of totals, with a header.

    Args:
        snapshot: What was counted.
        by: Only the rows of this group, as ``model``; None for the total and all groups.
    """
    rows = [] if by else [_row("total", "", snapshot.total)]
    rows += [_row(name, key, one) for name, found in groups(snapshot, by) for key, one in found.items()]
    header = list(dict.fromkeys(name for row in (*rows, _row("", "", snapshot.total)) for name in row))
    written = io.StringIO()
    writer = csv.DictWriter(written, header, restval="0")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def safe(text: str) -> str:
    """A name that no spreadsheet takes for a formula: where it could, a ``'`` stands before it."""
    return _FORMULA.sub(r"\1\2'", visible(text))


def _row(group: str, name: str, totals: Totals) -> dict[str, Any]:
    tools = {f"server_{safe(tool)}": used for tool, used in totals.server_tools.items()}
    return {
        "group": group,
        "name": safe(name),
        **{key: getattr(totals, key) for key in ("calls", "requests", "answers", "cut", "untold", "failed", "retries")},
        "cost": "" if totals.cost is None else f"{totals.cost.total:f}",
        "cost_of_what_has_prices": f"{totals.priced.total:f}",
        "currency": totals.priced.currency,
        "without_price": safe(" ".join(sorted(totals.unpriced))),
        "saved_by_cache": f"{totals.saved:f}",
        "cache_hit_rate": "" if totals.cache_hit_rate is None else round(totals.cache_hit_rate, 6),
        "tokens": totals.total_tokens,
        **{f"{safe(kind)}_tokens": number for kind, number in tokens_of(totals).items()},
        "thinking_tokens": totals.thinking,
        **_percentiles("latency", totals.latency),
        **_percentiles("first_content", totals.first_content),
        **tools,
    }


def _percentiles(name: str, found: Distribution) -> Mapping[str, Any]:
    told = {"p50": found.p50, "p90": found.p90, "p99": found.p99}
    return {f"{name}_{key}_seconds": "" if one is None else round(one, 6) for key, one in told.items()}
