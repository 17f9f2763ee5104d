"""Finds the batch of a submission whose answer never came, because the run was killed or the connection lost.

The API names no custom_id before a batch has ended. So a submission is first given time to arrive; then the batches of
the workspace are listed, and those with as many requests that no other submission of this journal made come into
question. Once such a batch has ended, the first of its results tells by its nonce whether it is the one. If none is
left, the submission never arrived, and its items are sent again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final

from .._errors import APIStatusError
from ._results import BrokenResults, results

if TYPE_CHECKING:
    from ._submissions import Submission
    from ._work import Work

#: Seconds that the clocks of this machine and of the API may differ by.
_SKEW: Final = 3600.0
_PAGE: Final = 100


class Found:
    """What came of a search.

    Attributes:
        batch_id: The batch, when it was found.
        open: How many batches come into question and have not ended.
    """

    def __init__(self, batch_id: str | None, open: int) -> None:
        self.batch_id = batch_id
        self.open = open


class Search:
    """The search for the batch of a submission.

    Args:
        work: What the run works on.
        submission: Which.
    """

    def __init__(self, work: Work, submission: Submission) -> None:
        self._work = work
        self._submission = submission
        self._others: set[str] = set()

    async def look(self) -> Found:
        """Look once through what the API has.

        Raises:
            APIError: It could not be asked.
        """
        journal, waiting = self._work.journal, 0
        known = journal.submissions.batch_ids()
        async for batch in self._candidates():
            if batch.id in known or batch.id in self._others:
                continue
            if batch.processing_status != "ended":
                waiting += 1
            elif await self._is_mine(batch.id):
                return Found(batch.id, 0)
            else:
                self._others.add(batch.id)
        return Found(None, waiting)

    async def _candidates(self) -> AsyncIterator[Any]:
        """Batches that were made about then or later, with as many requests."""
        after: dict[str, str] = {}
        while True:
            page = await self._work.messages.batches.list(limit=_PAGE, **after, **self._work.beta_arguments)
            for batch in page.data:
                if batch.created_at.timestamp() < self._submission.at - _SKEW:
                    return
                counts = batch.request_counts
                total = counts.processing + counts.succeeded + counts.errored + counts.canceled + counts.expired
                if total == self._submission.requests:
                    yield batch
            if not page.has_more or not page.last_id:
                return
            after = {"after_id": page.last_id}

    async def _is_mine(self, batch_id: str) -> bool:
        """Whether the first result of a batch has the nonce of the submission; one without results is nobody's."""
        names = self._work.journal.submissions
        try:
            async with aclosing(results(self._work, batch_id)) as lines:
                async for line in lines:
                    return names.custom_id(self._submission, line["custom_id"]) is not None
        except BrokenResults:
            return False
        except APIStatusError as error:
            if error.status_code != 404:
                raise
        return False
