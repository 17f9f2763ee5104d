# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.messages`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ....api.beta_messages.count_tokens import OPERATION as _COUNT_TOKENS
from ....api.beta_messages.create import OPERATION as _CREATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.streams import AsyncStream, Stream
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import BetaMessage, BetaMessageTokensCount, BetaRawMessageStreamEvent
    from ....params import (
        AnthropicBetaParam,
        BetaCacheControlEphemeralParam,
        BetaContainerParams,
        BetaContextManagementConfigParam,
        BetaCountMessageTokensParamsToolsItemParam,
        BetaJSONOutputFormatParam,
        BetaMessageParam,
        BetaMetadataParam,
        BetaOutputConfigParam,
        BetaRequestMCPServerURLDefinitionParam,
        BetaSpeedParam,
        BetaTextBlockParam,
        BetaThinkingConfigParam,
        BetaToolChoiceParam,
        BetaToolUnionParam,
        ModelParam,
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
    """`client.beta.messages`."""

    @cached_property
    def batches(self) -> Batches:
        """`client.beta.messages.batches`"""
        from .batches import Batches

        return Batches(self._client)

    @overload
    def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[BetaMessageParam],
        max_tokens: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        container: BetaContainerParams | str | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        metadata: BetaMetadataParam | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessage: ...
    @overload
    def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[BetaMessageParam],
        max_tokens: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        container: BetaContainerParams | str | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        metadata: BetaMetadataParam | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[True],
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Stream[BetaRawMessageStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[BetaMessageParam],
        max_tokens: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        container: BetaContainerParams | str | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        metadata: BetaMetadataParam | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool,
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessage | Stream[BetaRawMessageStreamEvent]: ...
    @_method
    def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[BetaMessageParam],
        max_tokens: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        container: BetaContainerParams | str | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        metadata: BetaMetadataParam | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool | Omit = omit,
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessage | Stream[BetaRawMessageStreamEvent]:
        """Create a message with beta features.

        Sends a conversation to a model through the beta surface and returns the next assistant turn. It takes
        everything the stable endpoint takes, plus features such as context management, MCP servers and
        container skills. Most of these also need their beta named in the `anthropic-beta` header. With
        `stream` set to true the turn arrives as server-sent events.

        `POST /v1/messages?beta=true`

        Args:
            model: The model that writes the answer.
            messages: The conversation so far, oldest turn first.
            max_tokens: The most tokens the model may write, thinking included.
            betas: Beta features to switch on for this request.
            cache_control: A cache breakpoint that the API sets by itself at the last block of the request
                that can be cached; null or absent sets none.
            container: The container to run tools in: an ID to reuse one, or an object that also names skills
                to load.
            context_management: How the API trims the conversation before the model sees it.
            inference_geo: The region in which the model runs; null or absent applies the default of the
                workspace.
            mcp_servers: The remote MCP servers whose tools the model may use, at most 20.
            metadata: Facts about the request itself, such as an id of the end user.
            output_config: How the answer is made: the effort spent on it and the format it must have.
            output_format: The JSON Schema the answer has to follow.
            service_tier: The capacity the request may use: `auto` uses priority capacity when there is some,
                `standard_only` never does.
            speed: How fast to generate: `fast` costs more per token.
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
            user_profile_id: The ID of the user profile on whose behalf the request is made.
        """
        result: BetaMessage | Stream[BetaRawMessageStreamEvent] = self._client.call(
            _CREATE,
            {
                "model": model,
                "messages": messages,
                "max_tokens": max_tokens,
                "betas": betas,
                "cache_control": cache_control,
                "container": container,
                "context_management": context_management,
                "inference_geo": inference_geo,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "output_config": output_config,
                "output_format": output_format,
                "service_tier": service_tier,
                "speed": speed,
                "stop_sequences": stop_sequences,
                "stream": stream,
                "system": system,
                "temperature": temperature,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_k": top_k,
                "top_p": top_p,
                "user_profile_id": user_profile_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def count_tokens(
        self,
        *,
        messages: Sequence[BetaMessageParam],
        model: ModelParam,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaCountMessageTokensParamsToolsItemParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessageTokensCount:
        """Count the tokens of a message with beta features.

        Returns how many input tokens a beta Messages request would use, without running the model. When
        `context_management` is given, the answer states the count after its edits as well as the original
        one. The call is free of charge and has its own rate limit.

        `POST /v1/messages/count_tokens?beta=true`

        Args:
            messages: The conversation to count, oldest turn first.
            model: The model whose tokenizer counts.
            betas: Beta features to switch on for this request.
            cache_control: The cache breakpoint the request to send would have at its last block; null or
                absent sets none.
            context_management: How the API would trim the conversation.
            mcp_servers: The remote MCP servers whose tools the model may use, at most 20.
            output_config: How the answer would be made, for what it adds to the input.
            output_format: The JSON Schema the answer has to follow.
            speed: How fast the answer would be generated.
            system: The system prompt: instructions and context that stand before the conversation, as one
                text or as text blocks.
            thinking: Whether and how the model would reason, for what it adds to the input.
            tool_choice: How the model would use the tools, for what it adds to the input.
            tools: The tools to count with the conversation.
        """
        result: BetaMessageTokensCount = self._client.call(
            _COUNT_TOKENS,
            {
                "messages": messages,
                "model": model,
                "betas": betas,
                "cache_control": cache_control,
                "context_management": context_management,
                "mcp_servers": mcp_servers,
                "output_config": output_config,
                "output_format": output_format,
                "speed": speed,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MessagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> MessagesWithStreamingResponse: ...


class AsyncMessages(AsyncResource):
    """`client.beta.messages` of an async client."""

    @cached_property
    def batches(self) -> AsyncBatches:
        """`client.beta.messages.batches`"""
        from .batches import AsyncBatches

        return AsyncBatches(self._client)

    @overload
    async def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[BetaMessageParam],
        max_tokens: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        container: BetaContainerParams | str | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        metadata: BetaMetadataParam | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessage: ...
    @overload
    async def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[BetaMessageParam],
        max_tokens: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        container: BetaContainerParams | str | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        metadata: BetaMetadataParam | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: Literal[True],
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncStream[BetaRawMessageStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[BetaMessageParam],
        max_tokens: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        container: BetaContainerParams | str | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        metadata: BetaMetadataParam | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool,
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessage | AsyncStream[BetaRawMessageStreamEvent]: ...
    @_async_method
    async def create(
        self,
        *,
        model: ModelParam,
        messages: Sequence[BetaMessageParam],
        max_tokens: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        container: BetaContainerParams | str | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        inference_geo: str | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        metadata: BetaMetadataParam | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        service_tier: Literal["auto", "standard_only"] | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        stream: bool | Omit = omit,
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        temperature: float | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaToolUnionParam] | Omit = omit,
        top_k: int | Omit = omit,
        top_p: float | Omit = omit,
        user_profile_id: str | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessage | AsyncStream[BetaRawMessageStreamEvent]:
        """Create a message with beta features.

        Sends a conversation to a model through the beta surface and returns the next assistant turn. It takes
        everything the stable endpoint takes, plus features such as context management, MCP servers and
        container skills. Most of these also need their beta named in the `anthropic-beta` header. With
        `stream` set to true the turn arrives as server-sent events.

        `POST /v1/messages?beta=true`

        Args:
            model: The model that writes the answer.
            messages: The conversation so far, oldest turn first.
            max_tokens: The most tokens the model may write, thinking included.
            betas: Beta features to switch on for this request.
            cache_control: A cache breakpoint that the API sets by itself at the last block of the request
                that can be cached; null or absent sets none.
            container: The container to run tools in: an ID to reuse one, or an object that also names skills
                to load.
            context_management: How the API trims the conversation before the model sees it.
            inference_geo: The region in which the model runs; null or absent applies the default of the
                workspace.
            mcp_servers: The remote MCP servers whose tools the model may use, at most 20.
            metadata: Facts about the request itself, such as an id of the end user.
            output_config: How the answer is made: the effort spent on it and the format it must have.
            output_format: The JSON Schema the answer has to follow.
            service_tier: The capacity the request may use: `auto` uses priority capacity when there is some,
                `standard_only` never does.
            speed: How fast to generate: `fast` costs more per token.
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
            user_profile_id: The ID of the user profile on whose behalf the request is made.
        """
        result: BetaMessage | AsyncStream[BetaRawMessageStreamEvent] = await self._client.call(
            _CREATE,
            {
                "model": model,
                "messages": messages,
                "max_tokens": max_tokens,
                "betas": betas,
                "cache_control": cache_control,
                "container": container,
                "context_management": context_management,
                "inference_geo": inference_geo,
                "mcp_servers": mcp_servers,
                "metadata": metadata,
                "output_config": output_config,
                "output_format": output_format,
                "service_tier": service_tier,
                "speed": speed,
                "stop_sequences": stop_sequences,
                "stream": stream,
                "system": system,
                "temperature": temperature,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_k": top_k,
                "top_p": top_p,
                "user_profile_id": user_profile_id,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def count_tokens(
        self,
        *,
        messages: Sequence[BetaMessageParam],
        model: ModelParam,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        cache_control: BetaCacheControlEphemeralParam | None | Omit = omit,
        context_management: BetaContextManagementConfigParam | None | Omit = omit,
        mcp_servers: Sequence[BetaRequestMCPServerURLDefinitionParam] | Omit = omit,
        output_config: BetaOutputConfigParam | Omit = omit,
        output_format: BetaJSONOutputFormatParam | None | Omit = omit,
        speed: BetaSpeedParam | None | Omit = omit,
        system: str | Sequence[BetaTextBlockParam] | Omit = omit,
        thinking: BetaThinkingConfigParam | Omit = omit,
        tool_choice: BetaToolChoiceParam | Omit = omit,
        tools: Sequence[BetaCountMessageTokensParamsToolsItemParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaMessageTokensCount:
        """Count the tokens of a message with beta features.

        Returns how many input tokens a beta Messages request would use, without running the model. When
        `context_management` is given, the answer states the count after its edits as well as the original
        one. The call is free of charge and has its own rate limit.

        `POST /v1/messages/count_tokens?beta=true`

        Args:
            messages: The conversation to count, oldest turn first.
            model: The model whose tokenizer counts.
            betas: Beta features to switch on for this request.
            cache_control: The cache breakpoint the request to send would have at its last block; null or
                absent sets none.
            context_management: How the API would trim the conversation.
            mcp_servers: The remote MCP servers whose tools the model may use, at most 20.
            output_config: How the answer would be made, for what it adds to the input.
            output_format: The JSON Schema the answer has to follow.
            speed: How fast the answer would be generated.
            system: The system prompt: instructions and context that stand before the conversation, as one
                text or as text blocks.
            thinking: Whether and how the model would reason, for what it adds to the input.
            tool_choice: How the model would use the tools, for what it adds to the input.
            tools: The tools to count with the conversation.
        """
        result: BetaMessageTokensCount = await self._client.call(
            _COUNT_TOKENS,
            {
                "messages": messages,
                "model": model,
                "betas": betas,
                "cache_control": cache_control,
                "context_management": context_management,
                "mcp_servers": mcp_servers,
                "output_config": output_config,
                "output_format": output_format,
                "speed": speed,
                "system": system,
                "thinking": thinking,
                "tool_choice": tool_choice,
                "tools": tools,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
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
