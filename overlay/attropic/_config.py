"""The settings of a client as one value: made and checked in one place, used in many."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import asdict, field, frozen

from attropic_api._runtime.omit import NotGiven, not_given

from ._core import credentials
from ._core.retry import RetryPolicy
from ._core.secret import conceal
from ._options import ClientOptions, _custom_headers, check_network

if TYPE_CHECKING:
    import os

    from attropic_api._runtime.omit import Omit
    from attropic_api._runtime.request import Timeout

    from ._observe import Hooks


def _secret(value: Any) -> Any:
    return conceal(value)


@frozen(kw_only=True)
class ClientConfig:
    """What a client is made from: ``Anthropic.with_config(config)``. The names are those of the arguments.

    Raises:
        ConfigurationError: A value cannot be used; the message names it.
        CredentialsError: A credential cannot stand in a header, or there are two.
    """

    api_key: str | Callable[[], Any] | None = field(default=None, converter=_secret)
    auth_token: str | Callable[[], Any] | None = field(default=None, converter=_secret)
    base_url: str | None = field(default=None, repr=False)
    api_version: str | None = None
    timeout: Timeout | NotGiven = not_given
    max_retries: int | NotGiven = not_given
    retry: RetryPolicy | None = None
    default_headers: Mapping[str, str | Omit] = field(factory=dict, repr=False)
    default_query: Mapping[str, object] = field(factory=dict)
    http_client: Any = None
    proxy: str | None = field(default=None, repr=False)
    ca_bundle: str | os.PathLike[str] | None = None
    client_cert: Any = field(default=None, repr=False)
    trust_env: bool = True
    middleware: Sequence[Any] = ()
    hooks: Hooks | Sequence[Hooks] = ()
    stream_long_answers: bool = True

    def __attrs_post_init__(self) -> None:
        arguments = self.arguments()
        ClientOptions("ClientConfig", coloured=False, **{**arguments, "middleware": ()})
        check_network({**arguments, "http_client": None}, coloured=False)

    def arguments(self) -> dict[str, Any]:
        """The settings by their names."""
        return asdict(self, recurse=False)

    @classmethod
    def from_env(cls, environment: Mapping[str, str]) -> ClientConfig:
        """The settings that environment variables say: ``ANTHROPIC_API_KEY``, ``ANTHROPIC_AUTH_TOKEN``,
        ``ANTHROPIC_BASE_URL`` and ``ANTHROPIC_CUSTOM_HEADERS``."""
        key = environment.get(credentials.KEY_VARIABLE) or None
        return cls(
            api_key=key,
            auth_token=None if key else environment.get(credentials.TOKEN_VARIABLE) or None,
            base_url=environment.get("ANTHROPIC_BASE_URL") or None,
            default_headers=_custom_headers(environment.get("ANTHROPIC_CUSTOM_HEADERS", "")),
        )
