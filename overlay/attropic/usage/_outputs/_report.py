"""Reports of a meter: as text, and into a file whose name says which."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ..._errors import ConfigurationError
from .._snapshot import Snapshot
from ._groups import By, checked

if TYPE_CHECKING:
    from .._meter import UsageMeter

Format: TypeAlias = Literal["json", "csv", "prometheus", "table", "html"]
_SUFFIXES: Final[Mapping[str, Format]] = {
    ".json": "json",
    ".csv": "csv",
    ".prom": "prometheus",
    ".txt": "table",
    ".html": "html",
    ".htm": "html",
}


def render(source: UsageMeter | Snapshot, format: Format, *, by: By | None = None) -> str:
    """What a meter has counted, as text.

    Args:
        source: The meter, or a snapshot of it.
        format: ``json``, which ``Snapshot.from_dict`` takes back; ``csv``; ``prometheus``, its text format; ``table``,
            for a terminal; ``html``, a page with plots that needs nothing else.
        by: Of ``csv`` and ``table``: only the rows of this group. The other formats have everything.

    Raises:
        ConfigurationError: There is no such format or group, or what it needs is not installed.
    """
    make = _MAKERS.get(format)
    if make is None:
        raise ConfigurationError(f"`format` must be one of {', '.join(_MAKERS)}, not {format!r}.")
    snapshot = source if isinstance(source, Snapshot) else source.snapshot()
    return make(snapshot, None if by is None else checked(by))


def report(
    source: UsageMeter | Snapshot,
    path: str | os.PathLike[str],
    *,
    format: Format | None = None,
    by: By | None = None,
) -> Path:
    """Write what a meter has counted to a file; who reads it at that moment sees the old one or the new one.

    Args:
        source: The meter, or a snapshot of it.
        path: The file. Its suffix says the format: ``.html``, ``.json``, ``.csv``, ``.prom`` or ``.txt``.
        format: The format, where the suffix does not say it; as in ``render``.
        by: As in ``render``.

    Returns:
        The path.

    Raises:
        ConfigurationError: The format is not known, or what it needs is not installed.
        OSError: The file could not be written.
    """
    file = Path(path)
    wanted = format or _SUFFIXES.get(file.suffix.lower())
    if wanted is None:
        raise ConfigurationError(
            f"`path` {str(file)!r} does not say the format: give it one of the suffixes {', '.join(_SUFFIXES)}, "
            "or say `format`."
        )
    text = render(source, wanted, by=by)
    waiting = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        waiting.write_text(text, encoding="utf-8", newline="")
        waiting.replace(file)
    finally:
        waiting.unlink(missing_ok=True)
    return file


def _json(snapshot: Snapshot, _: str | None) -> str:
    from ._json import as_json

    return as_json(snapshot)


def _csv(snapshot: Snapshot, by: str | None) -> str:
    from ._csv import as_csv

    return as_csv(snapshot, by)


def _prometheus(snapshot: Snapshot, _: str | None) -> str:
    from ._prometheus import as_prometheus

    return as_prometheus(snapshot)


def _table(snapshot: Snapshot, by: str | None) -> str:
    from ._table import as_table

    return as_table(snapshot, by)


def _html(snapshot: Snapshot, _: str | None) -> str:
    from ._html import as_html

    return as_html(snapshot)


_MAKERS: Final[Mapping[str, Callable[[Snapshot, str | None], str]]] = {
    "json": _json,
    "csv": _csv,
    "prometheus": _prometheus,
    "table": _table,
    "html": _html,
}
