"""What becomes of a submission: its batch is found, waited for and read."""

from __future__ import annotations

import random
import time
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from .._errors import APIError, APIStatusError
from ..batches._wait import BatchWatch, PollPolicy, pause_before
from ._items import Json, Outcome
from ._reconcile import Search
from ._results import BrokenResults, results
from ._work import pause_after

if TYPE_CHECKING:
    from ._submissions import Submission
    from ._work import Work

#: Results that are written to the journal at a time.
_CHUNK: Final = 200
#: Failures in a row after which reading is given up; with their pauses, about a quarter of an hour.
PATIENCE: Final = 20


@dataclass(frozen=True)
class Patience:
    """How long to wait.

    Attributes:
        poll: Between looks at a batch.
        settle: Seconds that a submission whose answer was lost has to arrive.
    """

    poll: PollPolicy
    settle: float


async def follow(work: Work, submission: Submission, patience: Patience) -> None:
    """See to it that every item of a submission has a result or waits again, unless the run is to stop before.

    Raises:
        APIError: The API refuses, or fails for too long; another run goes on.
    """
    found = submission if submission.batch_id else await _search(work, submission, patience)
    if found is not None and await _wait(work, found, patience):
        await _read(work, found)


async def _search(work: Work, submission: Submission, patience: Patience) -> Submission | None:
    """Find the batch of a submission; None when it never arrived, or nobody knows before the run is to stop."""
    search, submissions = Search(work, submission), work.journal.submissions
    if await work.pause(max(0.0, submission.at + patience.settle - time.time())):
        return None
    failures, begun = 0, time.monotonic()
    while True:
        try:
            found = await search.look()
        except APIError as error:
            failures = _again(error, failures)
            pause = pause_after(error, failures)
        else:
            if found.batch_id is not None:
                return submissions.accepted(submission, found.batch_id)
            if not found.open:
                submissions.refused(submission)
                return None
            failures, pause = 0, pause_before(patience.poll, time.monotonic() - begun, None, random.random())
        if await work.pause(pause):
            return None


async def _wait(work: Work, submission: Submission, patience: Patience) -> bool:
    """Wait for the end of a batch, and say whether it came before the run was to stop."""
    assert submission.batch_id is not None
    watch = BatchWatch(submission.batch_id, timeout=None, poll=patience.poll)
    while True:
        try:
            watch.seen(await work.messages.batches.retrieve(submission.batch_id, max_retries=0, **work.beta_arguments))
        except APIError as error:
            if _gone(error):
                return True
            watch.failed(error)
        if watch.ended:
            return True
        if await work.pause(watch.pause()):
            return False


async def _read(work: Work, submission: Submission) -> None:
    """Write the results of a batch to the journal. Who is interrupted begins again at the first."""
    failures = 0
    while True:
        try:
            await _record(work, submission)
            break
        except (APIError, BrokenResults) as error:
            if _gone(error):
                _lost(work, submission, f"batch {submission.batch_id} is gone with its results")
                break
            failures = _again(error, failures)
            if await work.pause(pause_after(error, failures)):
                return
    submissions = work.journal.submissions
    spent = [id for id, attempts in submissions.unanswered(submission) if attempts >= work.max_attempts]
    work.journal.record(_error(id, f"batch {submission.batch_id} has no result for it") for id in spent)
    submissions.ended(submission)


async def _record(work: Work, submission: Submission) -> None:
    journal, found = work.journal, []
    assert submission.batch_id is not None
    async with aclosing(results(work, submission.batch_id)) as lines:
        async for line in lines:
            custom_id = journal.submissions.custom_id(submission, line["custom_id"])
            if custom_id is None:
                continue
            outcome = Outcome.of(custom_id, line["result"])
            if outcome.may_pass and journal.submissions.attempts(custom_id) < work.max_attempts:
                continue  # without a result it is sent again
            found.append(outcome)
            if len(found) == _CHUNK:
                journal.record(found)
                found = []
    journal.record(found)


def _lost(work: Work, submission: Submission, why: str) -> None:
    journal = work.journal
    journal.record(_error(id, why) for id, _ in journal.submissions.unanswered(submission))


def _gone(error: Exception) -> bool:
    return isinstance(error, APIStatusError) and error.status_code == 404


def _again(error: Exception, failures: int) -> int:
    """The failures in a row with this one.

    Raises:
        APIError: It does not pass, or there were too many.
    """
    if failures + 1 >= PATIENCE or (isinstance(error, APIError) and not error.is_retryable):
        raise error
    return failures + 1


def _error(custom_id: str, message: str) -> Outcome:
    error: Json = {"type": "error", "error": {"type": "api_error", "message": message}, "request_id": None}
    result: dict[str, Any] = {"type": "errored", "error": error}
    return Outcome(custom_id, "errored", result)
