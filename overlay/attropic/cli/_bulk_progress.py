"""How far a bulk run is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from ._output import console

if TYPE_CHECKING:
    from ..bulk import Progress

#: Seconds between two lines where there is no bar.
_PAUSE: Final = 10.0


@contextmanager
def shown() -> Iterator[Callable[[Progress], None]]:
    """What `on_progress` of a bulk run may be."""
    where = console()
    if not where.is_terminal or where.is_dumb_terminal:
        yield _Lines().show
        return
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (BarColumn(None), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Bar(*columns, TimeElapsedColumn(), console=where, transient=True, expand=True) as bar:
        task = bar.add_task("", total=None)

        def show(progress: Progress) -> None:
            counts = progress.counts
            bar.update(task, completed=counts.done, total=max(counts.total, 1), description=details(progress))

        yield show


def details(progress: Progress) -> str:
    """What failed, how fast it goes, when it ends, and what it cost so far."""
    parts = [f"{progress.counts.failed} failed"] if progress.counts.failed else []
    if progress.rate:
        parts.append(f"{progress.rate:.1f}/s")
    if progress.eta:
        parts.append(f"{_time(progress.eta)} left")
    if progress.unpriced:
        parts.append("cost unknown")
    elif progress.cost:
        parts.append(f"cost {progress.cost:.2f}")
    return ", ".join(parts)


class _Lines:
    def __init__(self) -> None:
        self._told = time.monotonic()

    def show(self, progress: Progress) -> None:
        if time.monotonic() - self._told >= _PAUSE:
            self._told = time.monotonic()
            counts = progress.counts
            words = ", ".join(filter(None, (f"{counts.done} of {counts.total}", details(progress))))
            console().print(words, style="dim")


def _time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
