"""``AnthropicBedrock`` and ``AsyncAnthropicBedrock``. The two are twins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.omit import NotGiven, Omit, not_given
from attropic_api._runtime.secret import conceal

from .._base import Address, HTTPClient
from .._client import Anthropic, AsyncAnthropic
from ..resources import AsyncRoot, Root
from ._bedrock_client import BedrockClient

if TYPE_CHECKING:
    from os import PathLike

    from attropic_api._runtime.request import Timeout

    from .._base import MiddlewareLike
    from .._core.retry import RetryPolicy
    from .._observe import Hooks, Metering
    from ..usage._budget import Budget
    from ..usage._limiter import RateLimiter


class AnthropicBedrock(BedrockClient, Anthropic):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of the Claude API on Amazon Bedrock.

    Who asks: ``api_key``, else the variable ``AWS_BEARER_TOKEN_BEDROCK``; else requests are signed with the given
    keys, the profile, the given session, or what the default chain of botocore finds.

    Args:
        aws_secret_key: The secret of ``aws_access_key``.
        aws_access_key: The id of the key that signs.
        aws_region: Default: the region of ``session``, ``AWS_REGION``, ``AWS_DEFAULT_REGION``, that of the profile.
        aws_profile: A profile of the files of AWS.
        aws_session_token: The token that temporary keys come with.
        api_key: A bearer key of Bedrock, or a function that gives it for each attempt.
        base_url: Where Bedrock is. Default: ``ANTHROPIC_BEDROCK_BASE_URL``, else the address of the region.
        session: A session of boto3 or botocore whose credentials sign.

    Every other argument is that of ``Anthropic``.

    Raises:
        ConfigurationError: The region is missing, or an argument cannot be used; the message names it.
        MissingDependencyError: Requests are to be signed, and botocore is not installed.
    """

    def __init__(
        self,
        aws_secret_key: str | None = None,
        aws_access_key: str | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_session_token: str | None = None,
        api_key: str | Callable[[], str] | None = None,
        base_url: str | Address | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        *,
        session: Any = None,
        api_version: str | None = None,
        retry: RetryPolicy | None = None,
        http_client: HTTPClient | None = None,
        proxy: str | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_cert: str | PathLike[str] | tuple[str, ...] | None = None,
        trust_env: bool = True,
        middleware: Sequence[MiddlewareLike] = (),
        hooks: Hooks | Sequence[Hooks] = (),
        meter: Metering | None = None,
        budget: Budget | Sequence[Budget] | None = None,
        rate_limiter: RateLimiter | None = None,
        idle_timeout: float | NotGiven | None = not_given,
        silence_timeout: float | NotGiven | None = not_given,
        stream_long_answers: bool = True,
        webhook_key: str | None = None,
        _strict_response_validation: bool = True,
    ) -> None:
        aws_secret_key, aws_access_key = conceal(aws_secret_key), conceal(aws_access_key)
        aws_session_token, api_key = conceal(aws_session_token), conceal(api_key)
        base_url, proxy, default_headers = conceal(base_url), conceal(proxy), conceal(default_headers)
        webhook_key = conceal(webhook_key)
        Root.__init__(self, self)
        self._set(
            aws_secret_key=aws_secret_key,
            aws_access_key=aws_access_key,
            aws_region=aws_region,
            aws_profile=aws_profile,
            aws_session_token=aws_session_token,
            api_key=api_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            session=session,
            api_version=api_version,
            retry=retry,
            http_client=http_client,
            proxy=proxy,
            ca_bundle=ca_bundle,
            client_cert=client_cert,
            trust_env=trust_env,
            middleware=middleware,
            hooks=hooks,
            meter=meter,
            budget=budget,
            rate_limiter=rate_limiter,
            idle_timeout=idle_timeout,
            silence_timeout=silence_timeout,
            stream_long_answers=stream_long_answers,
            webhook_key=webhook_key,
        )


class AsyncAnthropicBedrock(BedrockClient, AsyncAnthropic):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of the Claude API on Amazon Bedrock.

    Who asks: ``api_key``, else the variable ``AWS_BEARER_TOKEN_BEDROCK``; else requests are signed with the given
    keys, the profile, the given session, or what the default chain of botocore finds.

    Args:
        aws_secret_key: The secret of ``aws_access_key``.
        aws_access_key: The id of the key that signs.
        aws_region: Default: the region of ``session``, ``AWS_REGION``, ``AWS_DEFAULT_REGION``, that of the profile.
        aws_profile: A profile of the files of AWS.
        aws_session_token: The token that temporary keys come with.
        api_key: A bearer key of Bedrock, or a function that gives it for each attempt.
        base_url: Where Bedrock is. Default: ``ANTHROPIC_BEDROCK_BASE_URL``, else the address of the region.
        session: A session of boto3 or botocore whose credentials sign.

    Every other argument is that of ``Anthropic``.

    Raises:
        ConfigurationError: The region is missing, or an argument cannot be used; the message names it.
        MissingDependencyError: Requests are to be signed, and botocore is not installed.
    """

    def __init__(
        self,
        aws_secret_key: str | None = None,
        aws_access_key: str | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_session_token: str | None = None,
        api_key: str | Callable[[], str] | None = None,
        base_url: str | Address | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        *,
        session: Any = None,
        api_version: str | None = None,
        retry: RetryPolicy | None = None,
        http_client: HTTPClient | None = None,
        proxy: str | None = None,
        ca_bundle: str | PathLike[str] | None = None,
        client_cert: str | PathLike[str] | tuple[str, ...] | None = None,
        trust_env: bool = True,
        middleware: Sequence[MiddlewareLike] = (),
        hooks: Hooks | Sequence[Hooks] = (),
        meter: Metering | None = None,
        budget: Budget | Sequence[Budget] | None = None,
        rate_limiter: RateLimiter | None = None,
        idle_timeout: float | NotGiven | None = not_given,
        silence_timeout: float | NotGiven | None = not_given,
        stream_long_answers: bool = True,
        webhook_key: str | None = None,
        _strict_response_validation: bool = True,
    ) -> None:
        aws_secret_key, aws_access_key = conceal(aws_secret_key), conceal(aws_access_key)
        aws_session_token, api_key = conceal(aws_session_token), conceal(api_key)
        base_url, proxy, default_headers = conceal(base_url), conceal(proxy), conceal(default_headers)
        webhook_key = conceal(webhook_key)
        AsyncRoot.__init__(self, self)
        self._set(
            aws_secret_key=aws_secret_key,
            aws_access_key=aws_access_key,
            aws_region=aws_region,
            aws_profile=aws_profile,
            aws_session_token=aws_session_token,
            api_key=api_key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            session=session,
            api_version=api_version,
            retry=retry,
            http_client=http_client,
            proxy=proxy,
            ca_bundle=ca_bundle,
            client_cert=client_cert,
            trust_env=trust_env,
            middleware=middleware,
            hooks=hooks,
            meter=meter,
            budget=budget,
            rate_limiter=rate_limiter,
            idle_timeout=idle_timeout,
            silence_timeout=silence_timeout,
            stream_long_answers=stream_long_answers,
            webhook_key=webhook_key,
        )
