# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.completions`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from .._runtime.omit import not_given, omit
from .._runtime.request import Options
from .._runtime.resource import AsyncResource, Resource
from .._runtime.resource import async_method as _async_method
from .._runtime.resource import method as _method
from ..api.completions.create import OPERATION as _CREATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.omit import NotGiven, Omit
    from .._runtime.request import Body, Headers, Query, Timeout
    from .._runtime.streams import AsyncStream, Stream
    from .._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ..models import Completion
    from ..params import AnthropicBetaParam, MetadataParam, ModelParam


class Completions(Resource):
    """`client.completions`."""

    @overload
    def create(
        self,
        *,
        model: ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Completion: ...
    @overload
    def create(
        self,
        *,
        model: ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Stream[Completion]: ...
    @overload
    def create(
        self,
        *,
        model: ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Completion | Stream[Completion]: ...
    @_method
    def create(
        self,
        *,
        model: ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Completion | Stream[Completion]:
        """Create a text completion.

        Continues a plain-text prompt with the legacy Text Completions interface. The prompt alternates
        `\\n\\nHuman:` and `\\n\\nAssistant:` turns and the answer is a single string. Only old models were
        ever served here; new code should call `POST /v1/messages`.

        `POST /v1/complete`

        Args:
            model: The model that continues the text.
            prompt: The text to continue, not empty.
            max_tokens_to_sample: The most tokens the model may write, at least 1.
            betas: Beta features to switch on for this request.
            stop_sequences: Texts that end the completion as soon as the model writes one of them, besides the
                built-in one, a new `Human:` turn.
            temperature: The randomness of the completion, from 0 (least random) to 1.
            top_p: The share of probability, from 0 to 1, from which each token is drawn.
            top_k: How many of the likeliest tokens are considered at each step.
            metadata: Facts about the request itself, such as an id of the end user.
            stream: Whether the completion comes as server-sent events while it is written.
        """
        result: Completion | Stream[Completion] = self._client.call(
            _CREATE,
            {
                "model": model,
                "prompt": prompt,
                "max_tokens_to_sample": max_tokens_to_sample,
                "betas": betas,
                "stop_sequences": stop_sequences,
                "temperature": temperature,
                "top_p": top_p,
                "top_k": top_k,
                "metadata": metadata,
                "stream": stream,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CompletionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CompletionsWithStreamingResponse: ...


class AsyncCompletions(AsyncResource):
    """`client.completions` of an async client."""

    @overload
    async def create(
        self,
        *,
        model: ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Completion: ...
    @overload
    async def create(
        self,
        *,
        model: ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        stream: Literal[True],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncStream[Completion]: ...
    @overload
    async def create(
        self,
        *,
        model: ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        stream: bool,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Completion | AsyncStream[Completion]: ...
    @_async_method
    async def create(
        self,
        *,
        model: ModelParam,
        prompt: str,
        max_tokens_to_sample: int,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        stop_sequences: Sequence[str] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        metadata: MetadataParam | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> Completion | AsyncStream[Completion]:
        """Create a text completion.

        Continues a plain-text prompt with the legacy Text Completions interface. The prompt alternates
        `\\n\\nHuman:` and `\\n\\nAssistant:` turns and the answer is a single string. Only old models were
        ever served here; new code should call `POST /v1/messages`.

        `POST /v1/complete`

        Args:
            model: The model that continues the text.
            prompt: The text to continue, not empty.
            max_tokens_to_sample: The most tokens the model may write, at least 1.
            betas: Beta features to switch on for this request.
            stop_sequences: Texts that end the completion as soon as the model writes one of them, besides the
                built-in one, a new `Human:` turn.
            temperature: The randomness of the completion, from 0 (least random) to 1.
            top_p: The share of probability, from 0 to 1, from which each token is drawn.
            top_k: How many of the likeliest tokens are considered at each step.
            metadata: Facts about the request itself, such as an id of the end user.
            stream: Whether the completion comes as server-sent events while it is written.
        """
        result: Completion | AsyncStream[Completion] = await self._client.call(
            _CREATE,
            {
                "model": model,
                "prompt": prompt,
                "max_tokens_to_sample": max_tokens_to_sample,
                "betas": betas,
                "stop_sequences": stop_sequences,
                "temperature": temperature,
                "top_p": top_p,
                "top_k": top_k,
                "metadata": metadata,
                "stream": stream,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCompletionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class CompletionsWithRawResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = to_raw(resource.create)

    class AsyncCompletionsWithRawResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_to_raw(resource.create)

    class CompletionsWithStreamingResponse:
        def __init__(self, resource: Completions) -> None:
            self.create = to_streaming(resource.create)

    class AsyncCompletionsWithStreamingResponse:
        def __init__(self, resource: AsyncCompletions) -> None:
            self.create = async_to_streaming(resource.create)
