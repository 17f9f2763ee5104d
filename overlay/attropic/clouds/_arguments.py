"""Arguments that clients of every platform take, as ``Anthropic`` does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from attropic_api._runtime.omit import not_given
from attropic_api._runtime.secret import conceal_in

from .._errors import ConfigurationError

if TYPE_CHECKING:
    from os import PathLike

    from typing_extensions import TypedDict

    from attropic_api._runtime.omit import NotGiven

    from .._base import AsyncCredential, CopyArguments
    from .._core.retry import RetryPolicy
    from .._observe import Hooks, Metering
    from ..usage._budget import Budget
    from ..usage._limiter import RateLimiter

    class MoreArguments(TypedDict, total=False):
        """What the clients of the official package do not have; see ``Anthropic``."""

        retry: RetryPolicy | None
        proxy: str | None
        ca_bundle: str | PathLike[str] | None
        client_cert: str | PathLike[str] | tuple[str, ...] | None
        trust_env: bool
        hooks: Hooks | Sequence[Hooks]
        meter: Metering | None
        budget: Budget | Sequence[Budget] | None
        rate_limiter: RateLimiter | None
        idle_timeout: float | NotGiven | None
        silence_timeout: float | NotGiven | None
        stream_long_answers: bool
        webhook_key: str | None

    class BedrockCopyArguments(CopyArguments, total=False):
        """What a copy of a client of Bedrock may have of its own."""

        aws_region: str | None
        aws_access_key: str | None
        aws_secret_key: str | None
        aws_session_token: str | None
        aws_profile: str | None
        session: Any

    class VertexCopyArguments(CopyArguments, total=False):
        """What a copy of a client of Vertex AI may have of its own."""

        region: str
        project_id: str | None
        access_token: AsyncCredential | None
        credentials: Any


_DEFAULTS: Final[Mapping[str, Any]] = {
    "retry": None,
    "proxy": None,
    "ca_bundle": None,
    "client_cert": None,
    "trust_env": True,
    "hooks": (),
    "meter": None,
    "budget": None,
    "rate_limiter": None,
    "idle_timeout": not_given,
    "silence_timeout": not_given,
    "stream_long_answers": True,
    "webhook_key": None,
}


def whole(client: str, more: Mapping[str, Any]) -> dict[str, Any]:
    """These arguments, with the defaults of those that were not given.

    Args:
        client: The name of the client, for messages.
        more: What was given.

    Raises:
        ConfigurationError: One is unknown; the message names it.
    """
    unknown = set(more) - set(_DEFAULTS)
    if unknown:
        raise ConfigurationError(f"`{min(unknown)}` is not an argument of {client}.")
    return {**_DEFAULTS, **conceal_in(more, "proxy", "webhook_key")}
