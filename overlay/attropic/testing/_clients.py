"""Clients of an API in process. They need no environment, and no network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .. import Anthropic, AsyncAnthropic, DefaultAsyncHttpxClient, DefaultHttpxClient, RetryPolicy
from ..localserver import Api, Settings
from ..localserver.messages import answer
from ._replies import AnyScript
from ._transports import AsyncLocalTransport, LocalTransport

if TYPE_CHECKING:
    from ._transports import AsyncTransport, Transport

#: What clients of a local API send as their key.
KEY: Final = "local-key"
#: Where an API in process seems to be: nobody listens at the discard port (RFC 863), so nothing gets out by mistake.
URL: Final = "http://localhost:9"


def local_client(
    *, script: AnyScript = answer, settings: Settings | None = None, api: Api | None = None, **options: Any
) -> Anthropic:
    """A client of a Claude API in process.

    Args:
        script: What the model says: a function, a file, or lines of YAML. Default: that of the local API.
        settings: Limits, pace and what else can be set.
        api: The API, in place of a new one of the arguments above.
        options: Further arguments of ``Anthropic``. By default retries do not wait.
    """
    return client_of(LocalTransport(api, script=script, settings=settings), **options)


def local_async_client(
    *, script: AnyScript = answer, settings: Settings | None = None, api: Api | None = None, **options: Any
) -> AsyncAnthropic:
    """An async client of a Claude API in process.

    Args:
        script: What the model says: a function, a file, or lines of YAML. Default: that of the local API.
        settings: Limits, pace and what else can be set.
        api: The API, in place of a new one of the arguments above.
        options: Further arguments of ``AsyncAnthropic``. By default retries do not wait.
    """
    return async_client_of(AsyncLocalTransport(api, script=script, settings=settings), **options)


def client_of(transport: Transport, **options: Any) -> Anthropic:
    """A client over a transport."""
    return Anthropic(**with_defaults(options), http_client=DefaultHttpxClient(transport=transport))


def async_client_of(transport: AsyncTransport, **options: Any) -> AsyncAnthropic:
    """An async client over a transport."""
    return AsyncAnthropic(**with_defaults(options), http_client=DefaultAsyncHttpxClient(transport=transport))


def with_defaults(options: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a client, with those that keep the environment out, and waits short."""
    credential = {} if options.get("auth_token") else {"api_key": KEY}
    return {"base_url": URL, "retry": RetryPolicy(initial_delay=0.0), **credential, **options}
