# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.messages.batches`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.omit import not_given, omit
from ..._runtime.request import Options
from ..._runtime.resource import AsyncResource, Resource
from ...api.messages_batches.cancel import OPERATION as _CANCEL
from ...api.messages_batches.create import OPERATION as _CREATE
from ...api.messages_batches.delete import OPERATION as _DELETE
from ...api.messages_batches.list import OPERATION as _LIST
from ...api.messages_batches.results import OPERATION as _RESULTS
from ...api.messages_batches.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.omit import NotGiven, Omit
    from ..._runtime.request import Body, Headers, Query, Timeout
    from ..._runtime.streams import AsyncStream, Stream
    from ...models import (
        DeletedMessageBatch,
        ListResponseMessageBatch,
        MessageBatch,
        MessageBatchIndividualResponse,
    )
    from ...params import MessageBatchIndividualRequestParams


class Batches(Resource):
    """`client.messages.batches`."""

    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
    ) -> ListResponseMessageBatch:
        """List message batches.

        Returns one page of the workspace's message batches, newest first. Batches of every status are
        included, finished and canceled ones too.

        `GET /v1/messages/batches`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
        """
        result: ListResponseMessageBatch = self._client.call(
            _LIST,
            {
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
            },
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    def create(
        self,
        *,
        requests: Sequence[MessageBatchIndividualRequestParams],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    def retrieve(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    def delete(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    def cancel(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    def results(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result


class AsyncBatches(AsyncResource):
    """`client.messages.batches` of an async client."""

    async def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
    ) -> ListResponseMessageBatch:
        """List message batches.

        Returns one page of the workspace's message batches, newest first. Batches of every status are
        included, finished and canceled ones too.

        `GET /v1/messages/batches`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
        """
        result: ListResponseMessageBatch = await self._client.call(
            _LIST,
            {
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
            },
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    async def create(
        self,
        *,
        requests: Sequence[MessageBatchIndividualRequestParams],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    async def retrieve(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    async def delete(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    async def cancel(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

    async def results(
        self,
        message_batch_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result
