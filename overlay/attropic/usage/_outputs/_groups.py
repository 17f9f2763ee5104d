"""The rows of reports: the totals of each model, tag, day and so on, in an order for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ..._errors import ConfigurationError

if TYPE_CHECKING:
    from .._snapshot import Snapshot
    from .._totals import Totals

By: TypeAlias = Literal["model", "tag", "tool", "operation", "key", "day"]
#: What totals are grouped by → where a snapshot has them.
GROUPS: Final[Mapping[str, str]] = {
    "model": "by_model",
    "tag": "by_tag",
    "tool": "by_tool",
    "operation": "by_operation",
    "key": "by_key",
    "day": "by_day",
}
#: The kinds of tokens that every report names, in this order, with their words.
TOKENS: Final[Mapping[str, str]] = {
    "input": "input",
    "cache_read": "cache read",
    "cache_write_5m": "cache write 5 min",
    "cache_write_1h": "cache write 1 h",
    "output": "output",
}


def checked(by: str) -> str:
    """What to group by.

    Raises:
        ConfigurationError: It is none of ``GROUPS``.
    """
    if by not in GROUPS:
        raise ConfigurationError(f"`by` must be one of {', '.join(GROUPS)}, not {by!r}.")
    return by


def group(snapshot: Snapshot, by: str) -> Mapping[str, Totals]:
    """The totals of a group: days in their order, everything else with the dearest first."""
    found: Mapping[str, Totals] = getattr(snapshot, GROUPS[by])
    if by == "day":
        return dict(sorted(found.items()))
    return dict(sorted(found.items(), key=lambda pair: (-pair[1].priced.total, -pair[1].calls, pair[0])))


def groups(snapshot: Snapshot, by: str | None) -> Iterator[tuple[str, Mapping[str, Totals]]]:
    """One group, or all in which there is something."""
    for name in GROUPS if by is None else (by,):
        found = group(snapshot, name)
        if found or by is not None:
            yield name, found


def tokens_of(totals: Totals) -> dict[str, int]:
    """The tokens by kind: those that every report names, and any other that was counted."""
    return {**dict.fromkeys(TOKENS, 0), **totals.tokens}


def folded(found: Mapping[str, Totals], most: int) -> tuple[dict[str, Totals], int]:
    """The first of a group, and the sum of the rest under an empty name, if there are more than so many.

    Returns:
        The totals, and of how many the sum is.
    """
    if len(found) <= most:
        return dict(found), 0
    pairs = list(found.items())
    first, (_, rest) = dict(pairs[: most - 1]), pairs[most - 1]
    for _, one in pairs[most:]:
        rest += one
    return {**first, "": rest}, len(pairs) - most + 1
