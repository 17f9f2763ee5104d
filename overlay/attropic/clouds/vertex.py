"""``AnthropicVertex`` and ``AsyncAnthropicVertex``: Claude on Vertex AI. The two are twins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attropic_api._runtime.omit import NotGiven, Omit, not_given
from attropic_api._runtime.secret import conceal

from .._client import Anthropic, AsyncAnthropic
from ._arguments import whole
from ._vertex_client import VertexClient

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api._runtime.request import Timeout

    from .._base import Address, AsyncCredential, Credential, HTTPClient, MiddlewareLike
    from ._arguments import MoreArguments
    from ._google_credentials import CredentialsLike


class AnthropicVertex(VertexClient, Anthropic):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of Claude on Vertex AI.

    It has ``messages`` and ``beta.messages``: ``create``, ``stream``, ``parse``, ``count_tokens`` and the runner of
    tools. Variables of the API itself, as ``ANTHROPIC_API_KEY``, are not used.

    Args:
        region: ``global``, ``us``, ``eu``, or a place as ``europe-west1``. Default: ``CLOUD_ML_REGION``.
        project_id: The project. Default: ``ANTHROPIC_VERTEX_PROJECT_ID``, then ``GOOGLE_CLOUD_PROJECT``, then that of
            the credentials.
        access_token: A token of Google, or a function that gives it for each attempt, which may be async where
            the client is.
        credentials: Credentials of google-auth. Default: the Application Default Credentials. Needs the extra
            ``vertex``.
        base_url: Where Vertex AI is, with its ``/v1``. Default: ``ANTHROPIC_VERTEX_BASE_URL``, else that of the region.
        api_version: The version of the API: ``2023-06-01`` is sent as ``vertex-2023-10-16``.
        timeout: Seconds, or an ``httpx.Timeout``; None waits for ever. Default: 600 s, 5 s to connect.
        max_retries: How often a failed call is sent again. Default: 2.
        default_headers: Headers of every request; an ``authorization`` header goes before all credentials.
        default_query: Query parameters of every request.
        http_client: A client of httpx or httpx2 to send with.
        middleware: Functions that see each attempt, as a request of the API.
        more: The other arguments of ``Anthropic``: ``retry``, ``proxy``, ``hooks``, ``meter``, ``budget``, …

    Raises:
        ConfigurationError: The region is missing, or an argument cannot be used; the message names it.
        CredentialsError: The access token cannot stand in a header.
    """

    def __init__(
        self,
        *,
        region: str | NotGiven = not_given,
        project_id: str | NotGiven = not_given,
        access_token: Credential | None = None,
        credentials: CredentialsLike | None = None,
        base_url: str | Address | None = None,
        api_version: str | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        middleware: Sequence[MiddlewareLike] | None = None,
        _strict_response_validation: bool = True,
        **more: Unpack[MoreArguments],
    ) -> None:
        access_token, base_url, default_headers = conceal(access_token), conceal(base_url), conceal(default_headers)
        self._begin(
            region=region,
            project_id=project_id,
            access_token=access_token,
            credentials=credentials,
            base_url=base_url,
            api_version=api_version,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            middleware=middleware or (),
            **whole(type(self).__name__, more),
        )


class AsyncAnthropicVertex(VertexClient, AsyncAnthropic):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of Claude on Vertex AI.

    It has ``messages`` and ``beta.messages``: ``create``, ``stream``, ``parse``, ``count_tokens`` and the runner of
    tools. Variables of the API itself, as ``ANTHROPIC_API_KEY``, are not used.

    Args:
        region: ``global``, ``us``, ``eu``, or a place as ``europe-west1``. Default: ``CLOUD_ML_REGION``.
        project_id: The project. Default: ``ANTHROPIC_VERTEX_PROJECT_ID``, then ``GOOGLE_CLOUD_PROJECT``, then that of
            the credentials.
        access_token: A token of Google, or a function that gives it for each attempt, which may be async where
            the client is.
        credentials: Credentials of google-auth. Default: the Application Default Credentials. Needs the extra
            ``vertex``.
        base_url: Where Vertex AI is, with its ``/v1``. Default: ``ANTHROPIC_VERTEX_BASE_URL``, else that of the region.
        api_version: The version of the API: ``2023-06-01`` is sent as ``vertex-2023-10-16``.
        timeout: Seconds, or an ``httpx.Timeout``; None waits for ever. Default: 600 s, 5 s to connect.
        max_retries: How often a failed call is sent again. Default: 2.
        default_headers: Headers of every request; an ``authorization`` header goes before all credentials.
        default_query: Query parameters of every request.
        http_client: A client of httpx or httpx2 to send with.
        middleware: Functions that see each attempt, as a request of the API.
        more: The other arguments of ``Anthropic``: ``retry``, ``proxy``, ``hooks``, ``meter``, ``budget``, …

    Raises:
        ConfigurationError: The region is missing, or an argument cannot be used; the message names it.
        CredentialsError: The access token cannot stand in a header.
    """

    def __init__(
        self,
        *,
        region: str | NotGiven = not_given,
        project_id: str | NotGiven = not_given,
        access_token: AsyncCredential | None = None,
        credentials: CredentialsLike | None = None,
        base_url: str | Address | None = None,
        api_version: str | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTPClient | None = None,
        middleware: Sequence[MiddlewareLike] | None = None,
        _strict_response_validation: bool = True,
        **more: Unpack[MoreArguments],
    ) -> None:
        access_token, base_url, default_headers = conceal(access_token), conceal(base_url), conceal(default_headers)
        self._begin(
            region=region,
            project_id=project_id,
            access_token=access_token,
            credentials=credentials,
            base_url=base_url,
            api_version=api_version,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            middleware=middleware or (),
            **whole(type(self).__name__, more),
        )
