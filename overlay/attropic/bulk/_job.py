"""One bulk run: reading the input into the journal, answering it, and writing the results."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal

from attropic_api._runtime.closing import running_loop

from .._io.tasks import call_soon, group
from .._io.waiting import async_heard, async_signal
from ._batch_mode import BatchMode
from ._budget import Budget
from ._clients import client_of
from ._errors import BulkError
from ._journal import Journal
from ._ledger import Cost, cost_by
from ._modes import mode_of
from ._outputs import write, write_failures
from ._prices import Pricing
from ._report import BulkReport, Progress, Stopped
from ._requests import Reader
from ._sources import Format, Inputs, format_of, parquet
from ._work import Mode, Work

if TYPE_CHECKING:
    from attropic_api._runtime.prices import PriceTable

    from .._client import Anthropic, AsyncAnthropic
    from ._items import Item

#: Items that are taken into the journal at a time.
_CHUNK: Final = 500
#: Seconds between two reports of progress.
_TICK: Final = 0.5
File = str | os.PathLike[str]


@dataclass
class Job:
    """A bulk run. Its attributes are the arguments of ``bulk.run``."""

    inputs: Inputs
    out: File | None
    client: Anthropic | AsyncAnthropic | None
    mode: Literal["batch", "live"] | Mode
    journal: File | None
    format: Format | None
    prompt: str | None
    id_column: str
    cost: Cost | PriceTable | None
    budget: float | None
    max_attempts: int
    retry_failed: bool
    dead_letter: File | None
    on_progress: Callable[[Progress], object] | None
    betas: Sequence[str]
    defaults: Mapping[str, Any]
    _interrupt: Callable[[], object] | None = field(default=None, init=False)
    _interrupted: bool = field(default=False, init=False)
    _work: Work | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        if self.max_attempts < 1:
            raise BulkError(f"max_attempts={self.max_attempts!r} must be at least 1")
        self._cost = cost_by(self.cost)
        self._budget = Budget(self.budget)
        self._mode = mode_of(self.mode)
        self._out = None if self.out is None else Path(self.out)
        self._dead_letter = None if self.dead_letter is None else Path(self.dead_letter)
        if self._out is None and self.journal is None:
            raise BulkError("out=None needs journal=, which then has the results")
        self._path = Path(f"{self._out}.journal") if self.journal is None else Path(self.journal)
        self._check_outputs()
        self._reader = Reader(
            self.inputs, format=self.format, prompt=self.prompt, id_column=self.id_column, defaults=self.defaults
        )

    def __enter__(self) -> Job:
        self._begun = time.monotonic()
        self._journal = Journal(self._path, cost=self._cost)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._journal.close()

    @property
    def reads_file(self) -> bool:
        """Whether the input is a file."""
        return isinstance(self.inputs, str | os.PathLike)

    def prepare(self) -> None:
        """Take the whole input into the journal, and see that it is what it was.

        Raises:
            BulkError: It cannot be used, or a budget not be kept. Nothing was sent.
        """
        journal, items, total = self._journal, self._reader.items(), 0
        while chunk := list(islice(items, _CHUNK)):
            self._require_prices(chunk)
            journal.add(chunk)
            total += len(chunk)
        journal.complete(total)
        journal.recover()
        journal.ledger.price()
        if self.retry_failed:
            journal.retry_failed()
        self._before = journal.counts().done

    async def answer(self, tell: Callable[[Callable[[], object]], object] | None = None) -> None:
        """Send what has no result, until every item has one or nothing new may be sent.

        Args:
            tell: Who calls ``on_progress``; by default this task.

        Raises:
            APIError: The API refuses.
        """
        if not self._unfinished():
            return
        over = async_signal()
        async with client_of(self.client) as client:
            work = self._work = Work(client, self._journal, self.max_attempts, self._budget, self.betas)
            loop = running_loop()
            self._interrupt = lambda: call_soon(loop, work.stop.set)
            if self._interrupted:
                work.stop.set()
            async with group() as tasks:
                if self.on_progress is not None:
                    tasks.start(self._tell, over, tell or (lambda report: report()))
                try:
                    await self._answer(work)
                except Exception as error:
                    raise _first(error) from None
                finally:
                    over.set()

    def interrupt(self) -> None:
        """Have ``answer`` end soon, from any thread."""
        self._interrupted = True
        if self._interrupt is not None:
            self._interrupt()

    def finish(self) -> BulkReport:
        """Write the results so far, and tell what was done.

        Raises:
            OSError: They cannot be written.
        """
        if self._out is not None:
            write(self._journal, self._out)
        if self._dead_letter is not None:
            write_failures(self._journal, self._dead_letter)
        counts = self._journal.counts()
        stopped = self._stopped() if self._unfinished() else None
        now = self._progress()
        return BulkReport(
            self._out, self._path, counts, now.seconds, now.finished, now.cost, self._dead_letter, stopped,
            now.spent, now.unpriced,
        )  # fmt: skip

    async def _answer(self, work: Work) -> None:
        """Let the mode work, and read batches of an earlier run, if it sent some and this one sends none."""
        while True:
            before = self._journal.counts().done
            async with group() as tasks:
                if self._journal.submissions.open() and not isinstance(self._mode, BatchMode):
                    tasks.start(_read_old, work)
                await self._mode.run(work)
            counts = self._journal.counts()
            if work.stopping or not counts.pending or not work.room(1) or counts.done == before:
                return

    async def _tell(self, over: Any, tell: Callable[[Callable[[], object]], object]) -> None:
        function, last = self.on_progress, None
        assert function is not None
        while True:
            ended = await async_heard(over, _TICK)
            progress = self._progress()
            if ended or progress.counts != last:
                last = progress.counts
                found = tell(lambda progress=progress: function(progress))  # type: ignore[misc]
                if isinstance(found, Awaitable):
                    await found
            if ended:
                return

    def _progress(self) -> Progress:
        counts, of = self._journal.counts(), self._journal.ledger
        seconds = time.monotonic() - self._begun
        return Progress(counts, seconds, counts.done - self._before, of.cost, of.spent, of.unpriced)

    def _unfinished(self) -> bool:
        counts = self._journal.counts()
        return counts.done < counts.total

    def _stopped(self) -> Stopped | None:
        if self._interrupted:
            return "interrupted"
        return "budget" if self._work is not None and self._work.is_exhausted else None

    def _require_prices(self, items: Iterable[Item]) -> None:
        """See that a budget can be kept."""
        if self.budget is not None and isinstance(self._cost, Pricing):
            models = (str(item.params.get("model")) for item in items)
            self._cost.require(models, isinstance(self._mode, BatchMode), self.budget)

    def _check_outputs(self) -> None:
        """See that results can be written before anything is paid for."""
        for name, path in (("out", self._out), ("dead_letter", self._dead_letter)):
            if path is None:
                continue
            if not path.parent.is_dir():
                raise BulkError(f"{name}={str(path)!r}: the folder {str(path.parent)!r} does not exist: make it first")
            if isinstance(self.inputs, str | os.PathLike) and path.absolute() == Path(self.inputs).absolute():
                raise BulkError(f"{name}={str(path)!r} is the input: name another file")
        if self._out is not None and format_of(self._out, None, "out") == "parquet":
            parquet()


def _first(error: BaseException) -> BaseException:
    """The first failure, of several that met the same obstacle at the same time."""
    inner: tuple[BaseException, ...] = getattr(error, "exceptions", ())
    return _first(inner[0]) if inner else error


async def _read_old(work: Work) -> None:
    await BatchMode().run(work, new=False)
