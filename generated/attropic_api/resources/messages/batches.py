# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.messages.batches`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.omit import not_given, omit
from ..._runtime.request import Options
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.resource import async_method as _async_method
from ..._runtime.resource import method as _method
from ..._runtime.resource import paginate as _paginate
from ...api.messages_batches.cancel import OPERATION as _CANCEL
from ...api.messages_batches.create import OPERATION as _CREATE
from ...api.messages_batches.delete import OPERATION as _DELETE
from ...api.messages_batches.list import OPERATION as _LIST
from ...api.messages_batches.results import OPERATION as _RESULTS
from ...api.messages_batches.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.omit import NotGiven, Omit
    from ..._runtime.page_kinds import AsyncPage, SyncPage
    from ..._runtime.pages import AsyncPaginator
    from ..._runtime.request import Body, Headers, Query, Timeout
    from ..._runtime.streams import AsyncStream, Stream
    from ..._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ...models import DeletedMessageBatch, MessageBatch, MessageBatchIndividualResponse
    from ...params import MessageBatchIndividualRequestParams


class Batches(Resource):
    """`client.messages.batches`."""

    @_method
    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPage[MessageBatch]:
        """List message batches.

        Returns one page of the workspace's message batches, newest first. Batches of every status are
        included, finished and canceled ones too.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/messages/batches`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
        """
        result: SyncPage[MessageBatch] = self._client.call(
            _LIST,
            {
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_method
    def create(
        self,
        *,
        requests: Sequence[MessageBatchIndividualRequestParams],
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> MessageBatch:
        """Create a message batch.

        Queues many Messages requests to run asynchronously at half the normal token price. Each entry carries
        a `custom_id`, which must be unique in the batch, and the parameters of one message without streaming.
        A batch holds up to 100,000 entries or 256 MB, whichever comes first, and work not done after 24 hours
        expires. Entries are validated only when they run, so bad parameters surface in the results and not
        here.

        `POST /v1/messages/batches`

        Args:
            requests: The requests of the batch, 1 to 100,000.
        """
        result: MessageBatch = self._client.call(
            _CREATE,
            {
                "requests": requests,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_method
    def retrieve(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> MessageBatch:
        """Retrieve a message batch.

        Returns the current state of one batch, with counts of its requests by outcome. Poll it until
        `processing_status` is `ended`; from then on `results_url` tells where the results are.

        `GET /v1/messages/batches/{message_batch_id}`

        Args:
            message_batch_id: ID of the message batch.
        """
        result: MessageBatch = self._client.call(
            _RETRIEVE,
            {
                "message_batch_id": message_batch_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_method
    def delete(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> DeletedMessageBatch:
        """Delete a message batch.

        Removes a batch and its results for good. Only a batch that has ended can be deleted: cancel a running
        one first.

        `DELETE /v1/messages/batches/{message_batch_id}`

        Args:
            message_batch_id: ID of the message batch.
        """
        result: DeletedMessageBatch = self._client.call(
            _DELETE,
            {
                "message_batch_id": message_batch_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_method
    def cancel(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> MessageBatch:
        """Cancel a message batch.

        Asks a running batch to stop early. The batch is `canceling` until requests already in progress have
        settled, then `ended`. Requests that finished in time keep their results and are billed, so a canceled
        batch may hold partial results.

        `POST /v1/messages/batches/{message_batch_id}/cancel`

        Args:
            message_batch_id: ID of the message batch.
        """
        result: MessageBatch = self._client.call(
            _CANCEL,
            {
                "message_batch_id": message_batch_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_method
    def results(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Stream[MessageBatchIndividualResponse]:
        """Stream the results of a message batch.

        Returns the results of an ended batch as JSON Lines, one object per request. The order is not the
        order of the requests: match entries by `custom_id`. Each result is `succeeded`, `errored`, `canceled`
        or `expired`. Results can be fetched for 29 days after the batch was created.

        `GET /v1/messages/batches/{message_batch_id}/results`

        Args:
            message_batch_id: ID of the message batch.
        """
        result: Stream[MessageBatchIndividualResponse] = self._client.call(
            _RESULTS,
            {
                "message_batch_id": message_batch_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BatchesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BatchesWithStreamingResponse: ...


class AsyncBatches(AsyncResource):
    """`client.messages.batches` of an async client."""

    @_method
    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[MessageBatch, AsyncPage[MessageBatch]]:
        """List message batches.

        Returns one page of the workspace's message batches, newest first. Batches of every status are
        included, finished and canceled ones too.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/messages/batches`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
        """
        result: AsyncPaginator[MessageBatch, AsyncPage[MessageBatch]] = _paginate(
            self._client,
            _LIST,
            {
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_async_method
    async def create(
        self,
        *,
        requests: Sequence[MessageBatchIndividualRequestParams],
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> MessageBatch:
        """Create a message batch.

        Queues many Messages requests to run asynchronously at half the normal token price. Each entry carries
        a `custom_id`, which must be unique in the batch, and the parameters of one message without streaming.
        A batch holds up to 100,000 entries or 256 MB, whichever comes first, and work not done after 24 hours
        expires. Entries are validated only when they run, so bad parameters surface in the results and not
        here.

        `POST /v1/messages/batches`

        Args:
            requests: The requests of the batch, 1 to 100,000.
        """
        result: MessageBatch = await self._client.call(
            _CREATE,
            {
                "requests": requests,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> MessageBatch:
        """Retrieve a message batch.

        Returns the current state of one batch, with counts of its requests by outcome. Poll it until
        `processing_status` is `ended`; from then on `results_url` tells where the results are.

        `GET /v1/messages/batches/{message_batch_id}`

        Args:
            message_batch_id: ID of the message batch.
        """
        result: MessageBatch = await self._client.call(
            _RETRIEVE,
            {
                "message_batch_id": message_batch_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_async_method
    async def delete(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> DeletedMessageBatch:
        """Delete a message batch.

        Removes a batch and its results for good. Only a batch that has ended can be deleted: cancel a running
        one first.

        `DELETE /v1/messages/batches/{message_batch_id}`

        Args:
            message_batch_id: ID of the message batch.
        """
        result: DeletedMessageBatch = await self._client.call(
            _DELETE,
            {
                "message_batch_id": message_batch_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_async_method
    async def cancel(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> MessageBatch:
        """Cancel a message batch.

        Asks a running batch to stop early. The batch is `canceling` until requests already in progress have
        settled, then `ended`. Requests that finished in time keep their results and are billed, so a canceled
        batch may hold partial results.

        `POST /v1/messages/batches/{message_batch_id}/cancel`

        Args:
            message_batch_id: ID of the message batch.
        """
        result: MessageBatch = await self._client.call(
            _CANCEL,
            {
                "message_batch_id": message_batch_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_async_method
    async def results(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncStream[MessageBatchIndividualResponse]:
        """Stream the results of a message batch.

        Returns the results of an ended batch as JSON Lines, one object per request. The order is not the
        order of the requests: match entries by `custom_id`. Each result is `succeeded`, `errored`, `canceled`
        or `expired`. Results can be fetched for 29 days after the batch was created.

        `GET /v1/messages/batches/{message_batch_id}/results`

        Args:
            message_batch_id: ID of the message batch.
        """
        result: AsyncStream[MessageBatchIndividualResponse] = await self._client.call(
            _RESULTS,
            {
                "message_batch_id": message_batch_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBatchesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class BatchesWithRawResponse:
        def __init__(self, resource: Batches) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.delete = to_raw(resource.delete)
            self.cancel = to_raw(resource.cancel)
            self.results = to_raw(resource.results)

    class AsyncBatchesWithRawResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.delete = async_to_raw(resource.delete)
            self.cancel = async_to_raw(resource.cancel)
            self.results = async_to_raw(resource.results)

    class BatchesWithStreamingResponse:
        def __init__(self, resource: Batches) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.delete = to_streaming(resource.delete)
            self.cancel = to_streaming(resource.cancel)
            self.results = to_streaming(resource.results)

    class AsyncBatchesWithStreamingResponse:
        def __init__(self, resource: AsyncBatches) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.delete = async_to_streaming(resource.delete)
            self.cancel = async_to_streaming(resource.cancel)
            self.results = async_to_streaming(resource.results)
