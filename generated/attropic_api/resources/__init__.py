# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The resources of the API, as attributes of a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )


class Root(Resource):
    """Every resource; a subclass offers `call`."""

    @cached_property
    def messages(self) -> Messages:
        """`client.messages`"""
        from .messages import Messages

        return Messages(self._client)

    @cached_property
    def completions(self) -> Completions:
        """`client.completions`"""
        from .completions import Completions

        return Completions(self._client)

    @cached_property
    def models(self) -> Models:
        """`client.models`"""
        from .models import Models

        return Models(self._client)

    @cached_property
    def beta(self) -> Beta:
        """`client.beta`"""
        from .beta import Beta

        return Beta(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RootWithRawResponse: ...

        @property
        def with_streaming_response(self) -> RootWithStreamingResponse: ...


class AsyncRoot(AsyncResource):
    """Every resource of an async client; a subclass offers `call`."""

    @cached_property
    def messages(self) -> AsyncMessages:
        """`client.messages`"""
        from .messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """`client.completions`"""
        from .completions import AsyncCompletions

        return AsyncCompletions(self._client)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`"""
        from .models import AsyncModels

        return AsyncModels(self._client)

    @cached_property
    def beta(self) -> AsyncBeta:
        """`client.beta`"""
        from .beta import AsyncBeta

        return AsyncBeta(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRootWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncRootWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class RootWithRawResponse:
        def __init__(self, root: Root) -> None:
            self.messages = MessagesWithRawResponse(root.messages)
            self.completions = CompletionsWithRawResponse(root.completions)
            self.models = ModelsWithRawResponse(root.models)
            self.beta = BetaWithRawResponse(root.beta)

    class AsyncRootWithRawResponse:
        def __init__(self, root: AsyncRoot) -> None:
            self.messages = AsyncMessagesWithRawResponse(root.messages)
            self.completions = AsyncCompletionsWithRawResponse(root.completions)
            self.models = AsyncModelsWithRawResponse(root.models)
            self.beta = AsyncBetaWithRawResponse(root.beta)

    class RootWithStreamingResponse:
        def __init__(self, root: Root) -> None:
            self.messages = MessagesWithStreamingResponse(root.messages)
            self.completions = CompletionsWithStreamingResponse(root.completions)
            self.models = ModelsWithStreamingResponse(root.models)
            self.beta = BetaWithStreamingResponse(root.beta)

    class AsyncRootWithStreamingResponse:
        def __init__(self, root: AsyncRoot) -> None:
            self.messages = AsyncMessagesWithStreamingResponse(root.messages)
            self.completions = AsyncCompletionsWithStreamingResponse(root.completions)
            self.models = AsyncModelsWithStreamingResponse(root.models)
            self.beta = AsyncBetaWithStreamingResponse(root.beta)
