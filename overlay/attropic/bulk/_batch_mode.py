"""The batch mode: items go out as message batches, several at a time, and come back when each has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._errors import APIConnectionError, APIError, APIStatusError
from .._io.tasks import group
from .._io.waiting import async_heard, async_signal
from ..batches._wait import PollPolicy
from ._errors import BulkError
from ._follow import PATIENCE, Patience, follow
from ._work import Work, pause_after

if TYPE_CHECKING:
    from .._io.tasks import Group
    from ._submissions import Submission

#: What a batch may hold. Source: the documentation of the Message Batches API.
MOST_REQUESTS: Final = 100_000
MOST_BYTES: Final = 256 * 1024 * 1024


class BatchMode:
    """Sends items as message batches.

    Args:
        max_requests: How many requests a batch has at most.
        max_bytes: How many bytes of requests it has at most. One batch is in memory at a time, while it is sent.
        concurrency: How many batches may be under way at the same time.
        poll: How often to look at a batch; a number of seconds is a constant pause.
        settle: The seconds that a submission whose answer was lost has to arrive, before batches are listed to see
            whether it did.

    Raises:
        BulkError: A value is out of range; the message names it.
        ConfigurationError: So is ``poll``.
    """

    def __init__(
        self,
        *,
        max_requests: int = 10_000,
        max_bytes: int = 64 * 1024 * 1024,
        concurrency: int = 4,
        poll: float | PollPolicy | None = None,
        settle: float = 30.0,
    ) -> None:
        if not 1 <= max_requests <= MOST_REQUESTS:
            raise BulkError(f"max_requests={max_requests!r} must be from 1 to {MOST_REQUESTS:,}, the limit of the API")
        if not 1 <= max_bytes <= MOST_BYTES:
            raise BulkError(f"max_bytes={max_bytes!r} must be from 1 to {MOST_BYTES:,}, the limit of the API")
        if concurrency < 1:
            raise BulkError(f"concurrency={concurrency!r} must be at least 1")
        if not settle >= 0:
            raise BulkError(f"settle={settle!r} must be a number of seconds from 0 on")
        self.max_requests = max_requests
        self.max_bytes = max_bytes
        self.concurrency = concurrency
        self.patience = Patience(PollPolicy.of(poll), settle)

    async def run(self, work: Work, *, new: bool = True) -> None:
        """Send what is pending, until every item has a result or nothing new may be sent.

        Args:
            work: What the run works on.
            new: Whether to send; otherwise only batches that were sent before are read.

        Raises:
            APIError: The API refuses; the journal is as it should be, and another run goes on.
        """
        flight = _Flight(self, work)
        async with group() as tasks:
            for submission in work.journal.submissions.open():
                flight.follow(tasks, submission)
            while True:
                sent = new and flight.size < self.concurrency and await flight.send(tasks)
                if not sent and not flight.size:
                    return
                if not sent:
                    await flight.landed()


class _Flight:
    """The batches that are under way."""

    def __init__(self, mode: BatchMode, work: Work) -> None:
        self._mode = mode
        self._work = work
        self._change = async_signal()
        self._failures = 0
        self.size = 0

    def follow(self, tasks: Group, submission: Submission) -> None:
        """Wait for a batch and read its results, in a task."""
        self.size += 1
        tasks.start(self._follow, submission)

    async def landed(self) -> None:
        """Wait until a batch is no longer under way."""
        if self.size:
            await async_heard(self._change, float("inf"))
        self._change = async_signal()

    async def send(self, tasks: Group) -> bool:
        """Send a batch of what is pending, and say whether there was anything to send."""
        work, journal = self._work, self._work.journal
        room = work.room(self._mode.max_requests)
        items = journal.pending(room, self._mode.max_bytes) if room else []
        if not items:
            return False
        submission = journal.submissions.begin(items)
        requests = [{"custom_id": submission.name(item), "params": item.params} for item in items]
        try:
            batch = await work.messages.batches.create(requests=requests, max_retries=0, **work.beta_arguments)
        except APIError as error:
            if not _declined(error):
                self.follow(tasks, submission)  # it may have arrived
                return True
            journal.submissions.refused(submission)
            self._failures += 1
            if not error.is_retryable or (self._failures > PATIENCE and not self.size):  # room comes as batches end
                raise
            await work.pause(pause_after(error, self._failures))
            return True
        self._failures = 0
        self.follow(tasks, journal.submissions.accepted(submission, batch.id))
        return True

    async def _follow(self, submission: Submission) -> None:
        try:
            await follow(self._work, submission, self._mode.patience)
        finally:
            self.size -= 1
            self._change.set()


def _declined(error: APIError) -> bool:
    """Whether it is certain that no batch was made."""
    if isinstance(error, APIConnectionError):
        return not error.sent
    return isinstance(error, APIStatusError) and (error.status_code < 500 or error.status_code == 529)
