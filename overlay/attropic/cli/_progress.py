"""Progress bars on stderr, where somebody watches."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ._output import console

if TYPE_CHECKING:
    from rich.progress import ProgressColumn

#: Says how much is done; None when nobody knows.
Report = Callable[[float | None], None]


@contextmanager
def bar(title: str, total: float, *, bytes: bool = False) -> Iterator[Report]:
    """A bar that goes away when it is done; nothing where stderr is no terminal.

    Args:
        title: What stands before it.
        total: How much there is to do.
        bytes: Whether that is a number of bytes.
    """
    where = console()
    if not where.is_terminal or where.is_dumb_terminal:
        yield lambda _: None
        return
    from rich.progress import BarColumn, DownloadColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    count: ProgressColumn = DownloadColumn() if bytes else MofNCompleteColumn()
    columns = (TextColumn("{task.description}", markup=False), BarColumn(None), count, TimeElapsedColumn())
    with Progress(*columns, console=where, transient=True, expand=True) as progress:
        task = progress.add_task(title, total=None)

        def report(done: float | None) -> None:
            progress.update(task, completed=done or 0, total=None if done is None else max(total, 1))

        yield report
