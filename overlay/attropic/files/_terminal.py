"""A progress bar in the terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TextIO

from .._errors import ConfigurationError
from ._progress import Progress

if TYPE_CHECKING:
    from rich.progress import Progress as Bars


def terminal_progress(*, file: TextIO | None = None) -> TerminalProgress:
    """A bar for uploads and downloads: ``upload(..., on_progress=terminal_progress())``.

    It goes away with the end of the transfer, and may be given to the next one. Where nobody watches, because the
    output is no terminal, nothing is shown.

    Args:
        file: Where to; stderr by default.

    Raises:
        ConfigurationError: The package rich is not there; the message names the extra.
    """
    try:
        import rich.progress  # noqa: F401
    except ImportError:
        raise ConfigurationError("`terminal_progress` needs the extra: pip install 'attropic[cli]'.") from None
    return TerminalProgress(file)


class TerminalProgress:
    """Shows each `Progress` that it is called with."""

    def __init__(self, file: TextIO | None = None) -> None:
        self._file = file
        self._bars: Bars | None = None
        self._task: Any = None

    def __call__(self, progress: Progress) -> None:
        """Show how far a transfer is."""
        if progress.status != "running":
            self.close()
            return
        bars = self._bars = self._bars or self._start(progress.name)
        shown = progress.name if progress.count == 1 else f"{progress.files} of {progress.count} files"
        total = progress.total
        bars.update(
            self._task, description=shown, completed=progress.bytes, total=None if total is None else max(total, 1)
        )

    def close(self) -> None:
        """Take the bar away."""
        bars, self._bars = self._bars, None
        if bars is not None:
            bars.stop()

    def __enter__(self) -> TerminalProgress:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _start(self, name: str) -> Bars:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn
        from rich.progress import TransferSpeedColumn as Speed

        console = Console(file=self._file or sys.stderr, highlight=False, emoji=False, markup=False)
        watched = console.is_terminal and not console.is_dumb_terminal
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(None),
            DownloadColumn(),
            Speed(),
            TimeRemainingColumn(),
        )
        bars = Progress(*columns, console=console, transient=True, expand=True, disable=not watched)
        bars.start()
        self._task = bars.add_task(name, total=None)
        return bars
