# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.messages`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ..._runtime.omit import not_given, omit
from ..._runtime.request import Options
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.resource import async_method as _async_method
from ..._runtime.resource import method as _method
from ...api.messages.count_tokens import OPERATION as _COUNT_TOKENS
from ...api.messages.create import OPERATION as _CREATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.omit import NotGiven, Omit
    from ..._runtime.request import Body, Headers, Query, Timeout
    from ..._runtime.streams import AsyncStream, Stream
    from ..._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ...models import Message, MessageTokensCount, RawMessageStreamEvent
    from ...params import (
        CacheControlEphemeralParam,
        MessageCountTokensToolParam,
        MessageParam,
        MetadataParam,
        ModelParam,
        OutputConfigParam,
        TextBlockParam,
        ThinkingConfigParam,
        ToolChoiceParam,
        ToolUnionParam,
    )
    from .batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        Batches,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )


class Messages(Resource):
    """`client.messages`."""

    @cached_property
    def batches(self) -> Batches:
        """`client.messages.batches`"""
        from .batches import Batches

        return Batches(self._client)

    @overload
    def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[MessageParam],
        max_tokens: int,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        container: str | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        system: str | Sequence[TextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[ToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Message: ...
    @overload
    def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[MessageParam],
        max_tokens: int,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        container: str | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[True],
        system: str | Sequence[TextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[ToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Stream[RawMessageStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[MessageParam],
        max_tokens: int,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        container: str | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool,
        system: str | Sequence[TextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[ToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Message | Stream[RawMessageStreamEvent]: ...
    @_method
    def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[MessageParam],
        max_tokens: int,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        container: str | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool | Omit = omit,
        system: str | Sequence[TextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[ToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Message | Stream[RawMessageStreamEvent]:
        """Create a message.

        Sends a conversation to a model and returns the next assistant turn. The answer is a list of content
        blocks with a `stop_reason` and the tokens used. With `stream` set to true the same turn arrives as
        server-sent events instead. The API keeps no state: every call carries the whole conversation. A body
        above 32 MB is refused with status 413.

        `POST /v1/messages`

        Args:
            model: The model that writes the answer.
            messages: The conversation so far, oldest turn first.
            max_tokens: The most tokens the model may write, thinking included.
            cache_control: A cache breakpoint that the API sets by itself at the last block of the request
                that can be cached; null or absent sets none.
            container: The code execution container to work in, named by its id to go on in an earlier one;
                null or absent leaves the choice to the API.
            inference_geo: The region in which the model runs; null or absent applies the default of the
                workspace.
            metadata: Facts about the request itself, such as an id of the end user.
            output_config: How the answer is made: the effort spent on it and the format it must have.
            service_tier: The capacity the request may use: `auto` uses priority capacity when there is some,
                `standard_only` never does.
            stop_sequences: Texts that end the answer as soon as the model writes one of them.
            stream: Whether the answer comes as server-sent events while it is written.
            system: The system prompt: instructions and context that stand before the conversation, as one
                text or as text blocks.
            temperature: The randomness of the answer, from 0 (least random) to 1.
            thinking: Whether and how the model reasons before it answers.
            tool_choice: How the model is to use the tools; absent leaves the choice to the model.
            tools: The tools the model may use, both those the caller runs and those the API runs.
            top_k: How many of the likeliest tokens are considered at each step.
            top_p: The share of probability, from 0 to 1, from which each token is drawn.
        """
        result: Message | Stream[RawMessageStreamEvent] = self._client.call(
            _CREATE,
            {
                "model": model,
                "messages": messages,
                "max_tokens": max_tokens,
                "cache_control": cache_control,
                "container": container,
                "inference_geo": inference_geo,
                "metadata": metadata,
                "output_config": output_config,
                "service_tier": service_tier,
                "stop_sequences": stop_sequences,
                "stream": stream,
                "system": system,
                "temperature": temperature,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_k": top_k,
                "top_p": top_p,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_method
    def count_tokens(
        self,
        *,
        messages: Sequence[MessageParam],
        model: ModelParam,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        system: str | Sequence[TextBlockParam] | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[MessageCountTokensToolParam] | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> MessageTokensCount:
        """Count the tokens of a message.

        Returns how many input tokens a Messages request would use, without running the model. System prompt,
        tools, images and documents are counted like the real request would count them. The figure is an
        estimate and may differ slightly from the billed one. The call is free of charge and has its own rate
        limit.

        `POST /v1/messages/count_tokens`

        Args:
            messages: The conversation to count, oldest turn first.
            model: The model whose tokenizer counts.
            cache_control: The cache breakpoint the request to send would have at its last block; null or
                absent sets none.
            output_config: How the answer would be made, for what it adds to the input.
            system: The system prompt: instructions and context that stand before the conversation, as one
                text or as text blocks.
            thinking: Whether and how the model would reason, for what it adds to the input.
            tool_choice: How the model would use the tools, for what it adds to the input.
            tools: The tools to count with the conversation.
        """
        result: MessageTokensCount = self._client.call(
            _COUNT_TOKENS,
            {
                "messages": messages,
                "model": model,
                "cache_control": cache_control,
                "output_config": output_config,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> MessagesWithStreamingResponse: ...


class AsyncMessages(AsyncResource):
    """`client.messages` of an async client."""

    @cached_property
    def batches(self) -> AsyncBatches:
        """`client.messages.batches`"""
        from .batches import AsyncBatches

        return AsyncBatches(self._client)

    @overload
    async def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[MessageParam],
        max_tokens: int,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        container: str | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        system: str | Sequence[TextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[ToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Message: ...
    @overload
    async def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[MessageParam],
        max_tokens: int,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        container: str | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[True],
        system: str | Sequence[TextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[ToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncStream[RawMessageStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[MessageParam],
        max_tokens: int,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        container: str | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool,
        system: str | Sequence[TextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[ToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Message | AsyncStream[RawMessageStreamEvent]: ...
    @_async_method
    async def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[MessageParam],
        max_tokens: int,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        container: str | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool | Omit = omit,
        system: str | Sequence[TextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[ToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Message | AsyncStream[RawMessageStreamEvent]:
        """Create a message.

        Sends a conversation to a model and returns the next assistant turn. The answer is a list of content
        blocks with a `stop_reason` and the tokens used. With `stream` set to true the same turn arrives as
        server-sent events instead. The API keeps no state: every call carries the whole conversation. A body
        above 32 MB is refused with status 413.

        `POST /v1/messages`

        Args:
            model: The model that writes the answer.
            messages: The conversation so far, oldest turn first.
            max_tokens: The most tokens the model may write, thinking included.
            cache_control: A cache breakpoint that the API sets by itself at the last block of the request
                that can be cached; null or absent sets none.
            container: The code execution container to work in, named by its id to go on in an earlier one;
                null or absent leaves the choice to the API.
            inference_geo: The region in which the model runs; null or absent applies the default of the
                workspace.
            metadata: Facts about the request itself, such as an id of the end user.
            output_config: How the answer is made: the effort spent on it and the format it must have.
            service_tier: The capacity the request may use: `auto` uses priority capacity when there is some,
                `standard_only` never does.
            stop_sequences: Texts that end the answer as soon as the model writes one of them.
            stream: Whether the answer comes as server-sent events while it is written.
            system: The system prompt: instructions and context that stand before the conversation, as one
                text or as text blocks.
            temperature: The randomness of the answer, from 0 (least random) to 1.
            thinking: Whether and how the model reasons before it answers.
            tool_choice: How the model is to use the tools; absent leaves the choice to the model.
            tools: The tools the model may use, both those the caller runs and those the API runs.
            top_k: How many of the likeliest tokens are considered at each step.
            top_p: The share of probability, from 0 to 1, from which each token is drawn.
        """
        result: Message | AsyncStream[RawMessageStreamEvent] = await self._client.call(
            _CREATE,
            {
                "model": model,
                "messages": messages,
                "max_tokens": max_tokens,
                "cache_control": cache_control,
                "container": container,
                "inference_geo": inference_geo,
                "metadata": metadata,
                "output_config": output_config,
                "service_tier": service_tier,
                "stop_sequences": stop_sequences,
                "stream": stream,
                "system": system,
                "temperature": temperature,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_k": top_k,
                "top_p": top_p,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    @_async_method
    async def count_tokens(
        self,
        *,
        messages: Sequence[MessageParam],
        model: ModelParam,
        cache_control: CacheControlEphemeralParam | None | Omit = omit,
        output_config: OutputConfigParam | Omit = omit,
        system: str | Sequence[TextBlockParam] | Omit = omit,
        thinking: ThinkingConfigParam | Omit = omit,
        tool_choice: ToolChoiceParam | Omit = omit,
        tools: Sequence[MessageCountTokensToolParam] | Omit = omit,
        betas: Sequence[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> MessageTokensCount:
        """Count the tokens of a message.

        Returns how many input tokens a Messages request would use, without running the model. System prompt,
        tools, images and documents are counted like the real request would count them. The figure is an
        estimate and may differ slightly from the billed one. The call is free of charge and has its own rate
        limit.

        `POST /v1/messages/count_tokens`

        Args:
            messages: The conversation to count, oldest turn first.
            model: The model whose tokenizer counts.
            cache_control: The cache breakpoint the request to send would have at its last block; null or
                absent sets none.
            output_config: How the answer would be made, for what it adds to the input.
            system: The system prompt: instructions and context that stand before the conversation, as one
                text or as text blocks.
            thinking: Whether and how the model would reason, for what it adds to the input.
            tool_choice: How the model would use the tools, for what it adds to the input.
            tools: The tools to count with the conversation.
        """
        result: MessageTokensCount = await self._client.call(
            _COUNT_TOKENS,
            {
                "messages": messages,
                "model": model,
                "cache_control": cache_control,
                "output_config": output_config,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries, betas),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class MessagesWithRawResponse:
        def __init__(self, resource: Messages) -> None:
            self.create = to_raw(resource.create)
            self.count_tokens = to_raw(resource.count_tokens)
            self.batches = BatchesWithRawResponse(resource.batches)

    class AsyncMessagesWithRawResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.create = async_to_raw(resource.create)
            self.count_tokens = async_to_raw(resource.count_tokens)
            self.batches = AsyncBatchesWithRawResponse(resource.batches)

    class MessagesWithStreamingResponse:
        def __init__(self, resource: Messages) -> None:
            self.create = to_streaming(resource.create)
            self.count_tokens = to_streaming(resource.count_tokens)
            self.batches = BatchesWithStreamingResponse(resource.batches)

    class AsyncMessagesWithStreamingResponse:
        def __init__(self, resource: AsyncMessages) -> None:
            self.create = async_to_streaming(resource.create)
            self.count_tokens = async_to_streaming(resource.count_tokens)
            self.batches = AsyncBatchesWithStreamingResponse(resource.batches)
