"""`client.beta.messages.batches`: checked, waited for, and read as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api.resources.beta.messages import batches as api

from .._async_batch_jobs import AsyncBatchJobs
from .._batch_jobs import BatchJobs

if TYPE_CHECKING:
    from attropic_api.models import BetaMessageBatch, BetaMessageBatchIndividualResponse
    from attropic_api.params import BetaMessageBatchIndividualRequestParams

    Jobs = BatchJobs[BetaMessageBatch, BetaMessageBatchIndividualRequestParams, BetaMessageBatchIndividualResponse]
    AsyncJobs = AsyncBatchJobs[
        BetaMessageBatch, BetaMessageBatchIndividualRequestParams, BetaMessageBatchIndividualResponse
    ]
else:
    Jobs, AsyncJobs = BatchJobs, AsyncBatchJobs


class Batches(Jobs, api.Batches):
    """`client.beta.messages.batches`."""

    _beta = True


class AsyncBatches(AsyncJobs, api.AsyncBatches):
    """`client.beta.messages.batches` of an async client."""

    _beta = True
