"""The settings of a client as one value: made and checked in one place, used in many."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any

from attrs import asdict, field, frozen

from attropic_api._runtime.omit import NotGiven, not_given
from attropic_api._runtime.secret import conceal_in

from ._base import SECRETS
from ._core import credentials
from ._core.retry import RetryPolicy
from ._options import ClientOptions, check_network, custom_headers, tell_both, variable

if TYPE_CHECKING:
    import os

    from attropic_api._runtime.omit import Omit
    from attropic_api._runtime.request import Timeout

    from ._observe import Hooks, Metering


@frozen(kw_only=True)
class ClientConfig:
    """What a client is made from: ``Anthropic.with_config(config)``. The names are those of the arguments.

    Raises:
        ConfigurationError: A value cannot be used; the message names it.
        CredentialsError: A credential cannot stand in a header, or there are two.
    """

    api_key: str | Callable[[], Any] | None = None
    auth_token: str | Callable[[], Any] | None = None
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
    meter: Metering | None = None
    idle_timeout: float | NotGiven | None = not_given
    silence_timeout: float | NotGiven | None = not_given
    stream_long_answers: bool = True
    webhook_key: str | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        arguments = self.arguments()
        ClientOptions("ClientConfig", coloured=False, **{**arguments, "middleware": ()})
        check_network({**arguments, "http_client": None}, coloured=False)

    def arguments(self) -> dict[str, Any]:
        """The settings by their names."""
        return asdict(self, recurse=False)

    @classmethod
    def from_env(cls) -> ClientConfig:
        """The settings that the environment says: ``ANTHROPIC_API_KEY``, ``ANTHROPIC_AUTH_TOKEN``,
        ``ANTHROPIC_BASE_URL``, ``ANTHROPIC_CUSTOM_HEADERS`` and ``ANTHROPIC_WEBHOOK_SIGNING_KEY``."""
        key, token = variable(credentials.KEY_VARIABLE), variable(credentials.TOKEN_VARIABLE)
        if key and token:
            tell_both()
        return cls(
            api_key=key,
            auth_token=None if key else token,
            base_url=variable("ANTHROPIC_BASE_URL"),
            default_headers=custom_headers(),
            webhook_key=variable("ANTHROPIC_WEBHOOK_SIGNING_KEY"),
        )


if not TYPE_CHECKING:
    _init = ClientConfig.__init__

    def _concealing(self, **arguments):
        arguments = conceal_in(arguments, *SECRETS)  # for those who print the locals of a traceback
        _init(self, **arguments)

    ClientConfig.__init__ = wraps(_init)(_concealing)
