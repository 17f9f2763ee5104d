"""`client.messages.batches`: checked, waited for, and read as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api.resources.messages import batches as api

from ._async_batch_jobs import AsyncBatchJobs
from ._batch_jobs import BatchJobs

if TYPE_CHECKING:
    from attropic_api.models import MessageBatch, MessageBatchIndividualResponse
    from attropic_api.params import MessageBatchIndividualRequestParams

    Jobs = BatchJobs[MessageBatch, MessageBatchIndividualRequestParams, MessageBatchIndividualResponse]
    AsyncJobs = AsyncBatchJobs[MessageBatch, MessageBatchIndividualRequestParams, MessageBatchIndividualResponse]
else:
    Jobs, AsyncJobs = BatchJobs, AsyncBatchJobs


class Batches(Jobs, api.Batches):
    """`client.messages.batches`."""


class AsyncBatches(AsyncJobs, api.AsyncBatches):
    """`client.messages.batches` of an async client."""
