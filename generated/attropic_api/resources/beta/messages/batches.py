# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.messages.batches`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_messages_batches.cancel import OPERATION as _CANCEL
from ....api.beta_messages_batches.create import OPERATION as _CREATE
from ....api.beta_messages_batches.delete import OPERATION as _DELETE
from ....api.beta_messages_batches.list import OPERATION as _LIST
from ....api.beta_messages_batches.results import OPERATION as _RESULTS
from ....api.beta_messages_batches.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPage, SyncPage
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.streams import AsyncStream, Stream
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import BetaDeletedMessageBatch, BetaMessageBatch, BetaMessageBatchIndividualResponse
    from ....params import AnthropicBetaParam, BetaMessageBatchIndividualRequestParams


class Batches(Resource):
    """`client.beta.messages.batches`."""

    @_method
    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPage[BetaMessageBatch]:
        """List message batches (beta).

        Returns one page of the workspace's message batches, newest first. Batches of every status are
        included, finished and canceled ones too.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/messages/batches?beta=true`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
            betas: Beta features to switch on for this request.
        """
        result: SyncPage[BetaMessageBatch] = self._client.call(
            _LIST,
            {
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def create(
        self,
        *,
        requests: Sequence[BetaMessageBatchIndividualRequestParams],
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessageBatch:
        """Create a message batch with beta features.

        Queues many beta Messages requests to run asynchronously at half the normal token price. Betas named
        in `anthropic-beta` apply to every entry. A batch holds up to 100,000 entries or 256 MB, whichever
        comes first, and work not done after 24 hours expires.

        `POST /v1/messages/batches?beta=true`

        Args:
            requests: The requests of the batch, 1 to 100,000.
            betas: Beta features to switch on for this request.
        """
        result: BetaMessageBatch = self._client.call(
            _CREATE,
            {
                "requests": requests,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessageBatch:
        """Retrieve a message batch (beta).

        Returns the current state of one batch, with counts of its requests by outcome. Poll it until
        `processing_status` is `ended`, then fetch the results.

        `GET /v1/messages/batches/{message_batch_id}?beta=true`

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to switch on for this request.
        """
        result: BetaMessageBatch = self._client.call(
            _RETRIEVE,
            {
                "message_batch_id": message_batch_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaDeletedMessageBatch:
        """Delete a message batch (beta).

        Removes a batch and its results for good. Only a batch that has ended can be deleted: cancel a running
        one first.

        `DELETE /v1/messages/batches/{message_batch_id}?beta=true`

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to switch on for this request.
        """
        result: BetaDeletedMessageBatch = self._client.call(
            _DELETE,
            {
                "message_batch_id": message_batch_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def cancel(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessageBatch:
        """Cancel a message batch (beta).

        Asks a running batch to stop early. The batch stays `canceling` until requests already in progress
        have settled, and requests that finished in time keep their results.

        `POST /v1/messages/batches/{message_batch_id}/cancel?beta=true`

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to switch on for this request.
        """
        result: BetaMessageBatch = self._client.call(
            _CANCEL,
            {
                "message_batch_id": message_batch_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def results(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Stream[BetaMessageBatchIndividualResponse]:
        """Stream the results of a message batch (beta).

        Returns the results of an ended batch as JSON Lines, one object per request. The order is not the
        order of the requests: match entries by `custom_id`. Succeeded entries hold a message of the beta
        surface.

        `GET /v1/messages/batches/{message_batch_id}/results?beta=true`

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to switch on for this request.
        """
        result: Stream[BetaMessageBatchIndividualResponse] = self._client.call(
            _RESULTS,
            {
                "message_batch_id": message_batch_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BatchesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> BatchesWithStreamingResponse: ...


class AsyncBatches(AsyncResource):
    """`client.beta.messages.batches` of an async client."""

    @_method
    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaMessageBatch, AsyncPage[BetaMessageBatch]]:
        """List message batches (beta).

        Returns one page of the workspace's message batches, newest first. Batches of every status are
        included, finished and canceled ones too.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/messages/batches?beta=true`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
            betas: Beta features to switch on for this request.
        """
        result: AsyncPaginator[BetaMessageBatch, AsyncPage[BetaMessageBatch]] = _paginate(
            self._client,
            _LIST,
            {
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def create(
        self,
        *,
        requests: Sequence[BetaMessageBatchIndividualRequestParams],
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessageBatch:
        """Create a message batch with beta features.

        Queues many beta Messages requests to run asynchronously at half the normal token price. Betas named
        in `anthropic-beta` apply to every entry. A batch holds up to 100,000 entries or 256 MB, whichever
        comes first, and work not done after 24 hours expires.

        `POST /v1/messages/batches?beta=true`

        Args:
            requests: The requests of the batch, 1 to 100,000.
            betas: Beta features to switch on for this request.
        """
        result: BetaMessageBatch = await self._client.call(
            _CREATE,
            {
                "requests": requests,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessageBatch:
        """Retrieve a message batch (beta).

        Returns the current state of one batch, with counts of its requests by outcome. Poll it until
        `processing_status` is `ended`, then fetch the results.

        `GET /v1/messages/batches/{message_batch_id}?beta=true`

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to switch on for this request.
        """
        result: BetaMessageBatch = await self._client.call(
            _RETRIEVE,
            {
                "message_batch_id": message_batch_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaDeletedMessageBatch:
        """Delete a message batch (beta).

        Removes a batch and its results for good. Only a batch that has ended can be deleted: cancel a running
        one first.

        `DELETE /v1/messages/batches/{message_batch_id}?beta=true`

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to switch on for this request.
        """
        result: BetaDeletedMessageBatch = await self._client.call(
            _DELETE,
            {
                "message_batch_id": message_batch_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def cancel(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessageBatch:
        """Cancel a message batch (beta).

        Asks a running batch to stop early. The batch stays `canceling` until requests already in progress
        have settled, and requests that finished in time keep their results.

        `POST /v1/messages/batches/{message_batch_id}/cancel?beta=true`

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to switch on for this request.
        """
        result: BetaMessageBatch = await self._client.call(
            _CANCEL,
            {
                "message_batch_id": message_batch_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def results(
        self,
        message_batch_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncStream[BetaMessageBatchIndividualResponse]:
        """Stream the results of a message batch (beta).

        Returns the results of an ended batch as JSON Lines, one object per request. The order is not the
        order of the requests: match entries by `custom_id`. Succeeded entries hold a message of the beta
        surface.

        `GET /v1/messages/batches/{message_batch_id}/results?beta=true`

        Args:
            message_batch_id: ID of the message batch.
            betas: Beta features to switch on for this request.
        """
        result: AsyncStream[BetaMessageBatchIndividualResponse] = await self._client.call(
            _RESULTS,
            {
                "message_batch_id": message_batch_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
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
