"""The two ways to start a bulk run, and the one to look at what it would take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._io.loop_thread import Inbox
from .._io.loop_thread import run as run_in_loop
from .._io.off_loop import off_loop
from ._batch_mode import BatchMode
from ._clients import client_of
from ._errors import BulkInterrupted, DuplicateIdError
from ._job import File, Job
from ._ledger import Cost
from ._modes import mode_of
from ._report import BulkReport, Progress
from ._requests import Reader
from ._sources import Format, Inputs
from ._work import Mode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from attropic_api._runtime.prices import PriceTable

    from .._client import Anthropic, AsyncAnthropic
    from ._estimate import Estimate, Prices
    from ._items import Item


def run(
    inputs: Inputs,
    out: File | None,
    *,
    client: Anthropic | AsyncAnthropic | None = None,
    mode: Literal["batch", "live"] | Mode = "batch",
    journal: File | None = None,
    format: Format | None = None,
    prompt: str | None = None,
    id_column: str = "custom_id",
    cost: Cost | PriceTable | None = None,
    budget: float | None = None,
    max_attempts: int = 3,
    retry_failed: bool = False,
    dead_letter: File | None = None,
    on_progress: Callable[[Progress], object] | None = None,
    betas: Sequence[str] = (),
    **defaults: Any,
) -> BulkReport:
    """Have every item of an input answered, and write the results to a file.

    The state is in a journal. A run that was stopped or killed at any moment goes on when it is started again with the
    same arguments: every item has exactly one result in the end, and nothing is sent again that has one, or that is in
    a batch. Only live requests that were on their way when a run was killed are sent twice.

    The whole input is read and checked before anything is sent. Results are in the order of the input, and their file
    is put in place whole when the run ends.

    Args:
        inputs: A JSONL, CSV, TSV or Parquet file, or anything that gives prompts, params of ``messages.create``, or
            requests of a batch (``{"custom_id", "params"}``).
        out: The file of results: ``.jsonl`` with the lines of a batch, or ``.csv``, ``.tsv``, ``.parquet``. With None
            they stay in the journal.
        client: Who sends; by default one from the environment.
        mode: ``batch``, at half the price and within a day, or ``live``; a ``BatchMode`` or ``LiveMode`` has settings.
        journal: The file of the journal; by default the name of ``out`` with ``.journal`` added.
        format: How the input file is written; by default its suffix says.
        prompt: A template that makes the prompt of a row with columns, as ``"Translate: {text}"``. By default the
            column ``prompt`` is the prompt.
        id_column: The column or key with the custom_id. Items without one are called ``item-0`` and so on.
        cost: Other prices than the published ones: a ``PriceTable`` of ``attropic.usage``, or a function that gives
            what an item cost, None when it does not know, from its params and its result. It is called in another
            thread.
        budget: The most that the run may cost. What is under way is expected to cost what items cost on average.
        max_attempts: How often an item is sent at most while its errors may pass.
        retry_failed: Whether to send items again whose result, of an earlier run, is no message.
        dead_letter: A file for items whose result is no message; it can be an input.
        on_progress: Called now and then, and at the end.
        betas: Names of beta features.
        defaults: Arguments of ``messages.create`` that every item has which does not say otherwise.

    Raises:
        InputError: Something in the input is no request. Nothing was sent.
        InputChangedError: The input is not the one that the journal was begun with. Nothing was sent.
        PriceUnknownError: There is a budget, and a model whose price is not known. Nothing was sent.
        JournalError: The journal cannot be used.
        BulkInterrupted: Ctrl-C was pressed. It is a KeyboardInterrupt, and its message says how to go on.
        APIError: The API refuses; the results so far are written.
    """
    job = Job(
        inputs, out, client, mode, journal, format, prompt, id_column, cost, budget, max_attempts, retry_failed,
        dead_letter, on_progress, betas, defaults,
    )  # fmt: skip

    async def main(inbox: Inbox) -> None:
        await job.answer(inbox.put)

    with job:
        job.prepare()
        try:
            run_in_loop(main, job.interrupt)
        except KeyboardInterrupt:
            report = job.finish()
            raise BulkInterrupted(report, str(report)) from None
        except Exception:
            job.finish()
            raise
        return job.finish()


async def arun(
    inputs: Inputs,
    out: File | None,
    *,
    client: AsyncAnthropic | None = None,
    mode: Literal["batch", "live"] | Mode = "batch",
    journal: File | None = None,
    format: Format | None = None,
    prompt: str | None = None,
    id_column: str = "custom_id",
    cost: Cost | PriceTable | None = None,
    budget: float | None = None,
    max_attempts: int = 3,
    retry_failed: bool = False,
    dead_letter: File | None = None,
    on_progress: Callable[[Progress], object] | None = None,
    betas: Sequence[str] = (),
    **defaults: Any,
) -> BulkReport:
    """The same in the event loop of the caller. Cancelled, it ends at once; started again, it goes on.

    ``on_progress`` may be async. ``inputs`` that are no file are read in the event loop. For the arguments see ``run``.
    """
    job = Job(
        inputs, out, client, mode, journal, format, prompt, id_column, cost, budget, max_attempts, retry_failed,
        dead_letter, on_progress, betas, defaults,
    )  # fmt: skip
    with job:
        if job.reads_file:
            await off_loop(job.prepare)
        else:
            job.prepare()
        try:
            await job.answer()
        except Exception:
            await off_loop(job.finish)
            raise
        return await off_loop(job.finish)


def dry_run(
    inputs: Inputs,
    *,
    format: Format | None = None,
    prompt: str | None = None,
    id_column: str = "custom_id",
    mode: Literal["batch", "live"] | Mode = "batch",
    prices: Prices | PriceTable | None = None,
    sample: int = 0,
    client: Anthropic | AsyncAnthropic | None = None,
    **defaults: Any,
) -> Estimate:
    """Read and check an input as ``run`` does, send nothing, and tell what it would take.

    Args:
        inputs: As of ``run``.
        format: As of ``run``.
        prompt: As of ``run``.
        id_column: As of ``run``.
        mode: As of ``run``: batches cost half.
        prices: Other prices than the published ones: a ``PriceTable`` of ``attropic.usage``, or a function (model,
            input tokens, output tokens) -> amount.
        sample: How many items the API is to count, which costs nothing, to correct the estimate.
        client: Who asks it; by default one from the environment.
        defaults: As of ``run``.

    Raises:
        InputError: Something in the input is no request.
        APIError: The API could not count.
    """
    from ._estimate import counted_estimate, estimate

    batch = isinstance(mode_of(mode), BatchMode)
    reader = Reader(inputs, format=format, prompt=prompt, id_column=id_column, defaults=defaults)
    if sample < 1:
        return estimate(_distinct(reader), prices=prices, batch=batch)

    async def main(inbox: Inbox) -> Estimate:
        async with client_of(client) as asked:
            return await counted_estimate(_distinct(reader), asked, sample=sample, prices=prices, batch=batch)

    found: Estimate = run_in_loop(main, lambda: None)
    return found


def _distinct(reader: Reader) -> Iterator[Item]:
    seen: dict[str, int] = {}
    for item in reader.items():
        first = seen.setdefault(item.custom_id, item.index)
        if first != item.index:
            raise DuplicateIdError(
                f"custom_id {item.custom_id!r} of item {item.index} is that of item {first} too: it must be unique"
            )
        yield item
