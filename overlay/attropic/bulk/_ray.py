"""Bulk runs on many machines: a callable for ``map_batches`` of Ray Data, and the pace that its workers share.

Source: https://docs.ray.io/en/latest/data/api/doc/ray.data.Dataset.map_batches.html
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from .._io.timing import async_sleep
from ._errors import BulkError, JournalBusyError
from ._live_mode import LiveMode
from ._pace import LocalPace, Pace
from ._rows import columns_of, request_of, rows_of, with_columns

if TYPE_CHECKING:
    from .._client import AsyncAnthropic
    from .._core.pace import Cost, Limits, Ticket

_NO_RAY: Final = "`pace` needs Ray: pip install 'attropic[ray]'; without it, pace=None keeps the pace of each process"
#: Seconds until a worker that was given up lets go of its journal, and between two looks.
_PATIENCE: Final = 60.0
_LOOK: Final = 0.5
#: How often the actor of the pace is looked for when it has gone.
_TRIES: Final = 5


class MessagesMapper:
    """Answers batches of rows: ``dataset.map_batches(MessagesMapper, fn_constructor_args=("journals",), …)``.

    Each worker has one client, and all keep one pace. Each batch has a journal, which is found by what the batch
    holds: when a worker dies, or the whole job, the batch that is tried again finds its results there and pays for
    none of them twice. What was on its way is sent again.

    A row has a prompt, ``messages`` with other arguments of ``messages.create``, or ``params``, nested or as JSON.
    The batch comes back with further columns: ``kind``, ``text``, ``result`` (JSON, as of a batch) and ``attempts``.

    Args:
        journals: A folder that all workers see.
        client: Makes the client of a worker; by default one from the environment.
        pace: The name of the pace; workers with the same one share it. With None each has its own, and Ray is not
            needed: any engine that maps batches will do.
        concurrency: How many requests a worker may have on their way at most.
        prompt: A template that makes the prompt of a row, as ``"Translate: {text}"``.
        id_column: The column with the custom_id, where there is one.
        max_attempts: How often a row is sent at most while its errors may pass.
        betas: Names of beta features.
        prefix: What the names of the new columns begin with.
        defaults: Arguments of ``messages.create`` that every row has which does not say otherwise.

    Raises:
        BulkError: Ray is not installed.
    """

    def __init__(
        self,
        journals: str | os.PathLike[str],
        *,
        client: Callable[[], AsyncAnthropic] | None = None,
        pace: str | None = "attropic-pace",
        concurrency: int = 64,
        prompt: str | None = None,
        id_column: str = "custom_id",
        max_attempts: int = 3,
        betas: Sequence[str] = (),
        prefix: str = "",
        **defaults: Any,
    ) -> None:
        from attropic_api.params import BetaMessagesCreateArguments, MessagesCreateArguments

        from .._client import AsyncAnthropic

        self._folder = Path(journals)
        self._folder.mkdir(parents=True, exist_ok=True)
        self._mode = LiveMode(concurrency=concurrency, pace=LocalPace() if pace is None else RayPace(pace))
        self._client = AsyncAnthropic() if client is None else client()
        self._prefix = prefix
        self._prompt = prompt
        self._id = id_column
        self._arguments = frozenset(
            {"prompt", *MessagesCreateArguments.__annotations__, *BetaMessagesCreateArguments.__annotations__}
        )
        self._options = {"max_attempts": max_attempts, "betas": tuple(betas), **defaults}

    def __call__(self, batch: Any) -> Any:
        """The batch with the columns of its results.

        Raises:
            InputError: A row makes no request. Nothing of the batch was sent.
            JournalBusyError: Another worker has been working on the same batch for long.
            APIError: The API refuses all requests, as with a wrong key.
        """
        rows = rows_of(batch)
        if self._prompt is None:
            rows = [request_of(row, self._arguments, self._id) for row in rows]
        path = self._folder / f"{self._name(rows)}.journal"
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                return with_columns(batch, self._answered(rows, path))
            except JournalBusyError:
                if time.monotonic() >= until:
                    raise
                time.sleep(_LOOK)

    def _answered(self, rows: list[Any], path: Path) -> dict[str, list[Any]]:
        from ._journal import Journal
        from ._runner import run

        arguments: dict[str, Any] = {"prompt": self._prompt, "id_column": self._id, **self._options}
        report = run(rows, None, client=self._client, mode=self._mode, journal=path, **arguments)
        if not report.complete:
            raise BulkError(str(report))
        with Journal(path, read_only=True) as journal:
            return columns_of(list(journal.outcomes()), self._prefix)

    def _name(self, rows: list[Any]) -> str:
        said = json.dumps([rows, self._prompt, self._id, self._options], sort_keys=True, default=str)
        return blake2b(said.encode(), digest_size=16).hexdigest()


class PaceKeeper:
    """The pace that workers share; it lives in an actor of Ray."""

    def __init__(self) -> None:
        self._pace = LocalPace()
        self._life = uuid4().hex

    async def admit(self, model: str, cost: Cost) -> tuple[float, tuple[str, Ticket] | None]:
        """Whether a request may go; its ticket is good as long as this actor lives."""
        delay, ticket = await self._pace.admit(model, cost)
        return delay, None if ticket is None else (self._life, ticket)

    async def settle(self, model: str, ticket: tuple[str, Ticket], limits: Limits, used: Cost | None) -> None:
        """A request was answered, refused or lost."""
        life, own = ticket
        if life == self._life:
            await self._pace.settle(model, own, limits, used)

    async def hold(self, model: str, seconds: float) -> None:
        """Let nothing go for so long."""
        await self._pace.hold(model, seconds)


class RayPace(Pace):
    """The pace of all workers of a job that give the same name.

    The actor that keeps it belongs to the worker that asked first. When it dies, another one takes its place, and
    learns the limits from the next answers.

    Args:
        name: The name of the actor.

    Raises:
        BulkError: Ray is not installed.
    """

    def __init__(self, name: str) -> None:
        try:
            import ray
        except ImportError as error:
            raise BulkError(_NO_RAY) from error
        self._ray: Any = ray
        self._name = name
        self._actor: Any = self._find()

    async def admit(self, model: str, cost: Cost) -> tuple[float, Any]:
        """Whether a request may go."""
        found: tuple[float, Any] = await self._ask("admit", model, cost)
        return found

    async def settle(self, model: str, ticket: Any, limits: Limits, used: Cost | None) -> None:
        """A request was answered, refused or lost."""
        await self._ask("settle", model, ticket, limits, used)

    async def hold(self, model: str, seconds: float) -> None:
        """Let nothing go for so long."""
        await self._ask("hold", model, seconds)

    def _find(self) -> Any:
        keeper = self._ray.remote(num_cpus=0)(PaceKeeper)
        return keeper.options(name=self._name, get_if_exists=True).remote()

    async def _ask(self, method: str, *arguments: Any) -> Any:
        for _ in range(_TRIES):
            actor = self._actor
            try:
                return await getattr(actor, method).remote(*arguments)
            except self._ray.exceptions.RayActorError:
                await async_sleep(_LOOK)
                if actor is self._actor:
                    self._actor = self._find()
        raise BulkError(f"the actor {self._name!r}, which keeps the pace, dies again and again: see the logs of Ray")
