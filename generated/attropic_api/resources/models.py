# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.models`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.omit import not_given, omit
from .._runtime.request import Options
from .._runtime.resource import AsyncResource, Resource
from .._runtime.resource import async_method as _async_method
from .._runtime.resource import method as _method
from .._runtime.resource import paginate as _paginate
from ..api.models.list import OPERATION as _LIST
from ..api.models.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.omit import NotGiven, Omit
    from .._runtime.page_kinds import AsyncPage, SyncPage
    from .._runtime.pages import AsyncPaginator
    from .._runtime.request import Body, Headers, Query, Timeout
    from .._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ..models import ModelInfo
    from ..params import AnthropicBetaParam


class Models(Resource):
    """`client.models`."""

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
    ) -> SyncPage[ModelInfo]:
        """List models.

        Returns one page of the models this API key may use, newest release first. Pages are walked with
        `after_id` or `before_id`, and `has_more` says whether another page follows.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/models`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
            betas: Beta features to switch on for this request.
        """
        result: SyncPage[ModelInfo] = self._client.call(
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
    def retrieve(
        self,
        model_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> ModelInfo:
        """Retrieve a model.

        Returns what is known about one model: its display name, release date, token limits and capabilities.
        An alias is accepted in place of a full ID and resolves to the model it stands for. An unknown ID
        answers with status 404.

        `GET /v1/models/{model_id}`

        Args:
            model_id: ID of the model, or an alias of it.
            betas: Beta features to switch on for this request.
        """
        result: ModelInfo = self._client.call(
            _RETRIEVE,
            {
                "model_id": model_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ModelsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ModelsWithStreamingResponse: ...


class AsyncModels(AsyncResource):
    """`client.models` of an async client."""

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
    ) -> AsyncPaginator[ModelInfo, AsyncPage[ModelInfo]]:
        """List models.

        Returns one page of the models this API key may use, newest release first. Pages are walked with
        `after_id` or `before_id`, and `has_more` says whether another page follows.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/models`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
            betas: Beta features to switch on for this request.
        """
        result: AsyncPaginator[ModelInfo, AsyncPage[ModelInfo]] = _paginate(
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
    async def retrieve(
        self,
        model_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> ModelInfo:
        """Retrieve a model.

        Returns what is known about one model: its display name, release date, token limits and capabilities.
        An alias is accepted in place of a full ID and resolves to the model it stands for. An unknown ID
        answers with status 404.

        `GET /v1/models/{model_id}`

        Args:
            model_id: ID of the model, or an alias of it.
            betas: Beta features to switch on for this request.
        """
        result: ModelInfo = await self._client.call(
            _RETRIEVE,
            {
                "model_id": model_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncModelsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncModelsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class ModelsWithRawResponse:
        def __init__(self, resource: Models) -> None:
            self.list = to_raw(resource.list)
            self.retrieve = to_raw(resource.retrieve)

    class AsyncModelsWithRawResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_to_raw(resource.list)
            self.retrieve = async_to_raw(resource.retrieve)

    class ModelsWithStreamingResponse:
        def __init__(self, resource: Models) -> None:
            self.list = to_streaming(resource.list)
            self.retrieve = to_streaming(resource.retrieve)

    class AsyncModelsWithStreamingResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.list = async_to_streaming(resource.list)
            self.retrieve = async_to_streaming(resource.retrieve)
