"""What both clients are, whatever their colour: their settings, copies of them, and where they come from."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Protocol

from attropic_api._runtime.omit import NotGiven, not_given
from attropic_api._runtime.resource import AsyncResource, Resource
from attropic_api._runtime.secret import Secret, conceal, conceal_in

from ._errors import ConfigurationError
from ._guards import Guarded
from ._options import NETWORK, ClientOptions, check_network

if TYPE_CHECKING:
    from os import PathLike
    from typing import TypeAlias

    from typing_extensions import Self, TypedDict, Unpack

    from attropic_api._runtime.omit import Omit
    from attropic_api._runtime.request import Timeout

    from ._config import ClientConfig
    from ._core.retry import RetryPolicy
    from ._observe import Hooks, Metering
    from .clouds._platform import Platform
    from .usage._budget import Budget
    from .usage._limiter import RateLimiter

    MiddlewareLike: TypeAlias = Any
    Credential: TypeAlias = str | Callable[[], str]
    AsyncCredential: TypeAlias = str | Callable[[], str | Awaitable[str]]

    class CopyArguments(TypedDict, total=False):
        """What a copy of a client may have of its own; the arguments of the client."""

        api_key: str | Callable[[], Any] | None
        auth_token: str | None
        base_url: str | Address | None
        api_version: str | None
        timeout: Timeout | NotGiven
        max_retries: int | NotGiven
        retry: RetryPolicy | None
        default_headers: Mapping[str, str | Omit] | None
        set_default_headers: Mapping[str, str | Omit] | None
        default_query: Mapping[str, object] | None
        set_default_query: Mapping[str, object] | None
        http_client: HTTPClient | None
        proxy: str | None
        ca_bundle: str | PathLike[str] | None
        client_cert: str | PathLike[str] | tuple[str, ...] | None
        trust_env: bool
        middleware: Sequence[MiddlewareLike]
        hooks: Hooks | Sequence[Hooks]
        meter: Metering | None
        budget: Budget | Sequence[Budget] | None
        rate_limiter: RateLimiter | None
        idle_timeout: float | NotGiven | None
        silence_timeout: float | NotGiven | None
        stream_long_answers: bool
        webhook_key: str | None


class HTTPClient(Protocol):
    """What a client sends with: a client of httpx or of httpx2."""

    def build_request(self, *args: Any, **kwargs: Any) -> Any: ...
    def send(self, *args: Any, **kwargs: Any) -> Any: ...


class Address(Protocol):
    """An address of the HTTP library."""

    @property
    def host(self) -> str: ...


class ClientBase(Guarded):
    """The settings of a client, and how copies share its connections."""

    _options: ClientOptions
    _pool: Any

    @property
    def _coloured(self) -> bool:
        return isinstance(self, AsyncResource)

    def _new_pool(self, arguments: Mapping[str, Any]) -> Any:
        """Who holds the HTTP client; nothing is connected or read from disk."""
        raise NotImplementedError

    def _platform_of(self, arguments: Mapping[str, Any], changed: Mapping[str, Any] | None = None) -> Platform | None:
        """The platform that the arguments say, or None for the API itself.

        Args:
            arguments: Those of the client.
            changed: Those of them that another client, whose platform this one has otherwise, did not have.
        """
        return None

    def _set(self, **arguments: Any) -> None:
        """Take the arguments of the client, checked."""
        platform = self._platform_of(arguments)
        self._options = ClientOptions(type(self).__name__, coloured=self._coloured, platform=platform, **arguments)
        check_network(arguments, coloured=self._coloured)
        self._pool = self._new_pool(arguments)

    @classmethod
    def from_env(cls) -> Self:
        """A client from the environment alone.

        Reads ``ANTHROPIC_API_KEY``, ``ANTHROPIC_AUTH_TOKEN``, ``ANTHROPIC_BASE_URL``,
        ``ANTHROPIC_CUSTOM_HEADERS`` and ``ANTHROPIC_WEBHOOK_SIGNING_KEY``, and leaves everything else at its default.

        Raises:
            ConfigurationError: A variable holds what cannot be used.
        """
        from ._config import ClientConfig

        return cls.with_config(ClientConfig.from_env())

    @classmethod
    def with_config(cls, config: ClientConfig) -> Self:
        """A client with these settings."""
        return cls(**config.arguments())

    def copy(self, **changes: Unpack[CopyArguments]) -> Self:
        """A client with other settings that shares the connections of this one, unless the network changes.

        Takes the arguments of the client. ``default_headers`` and ``default_query`` are added to those of this
        client; ``set_default_headers`` and ``set_default_query`` replace them. A ``budget`` is added to those of
        this client too; None takes them all away.

        Raises:
            ConfigurationError: An argument is unknown or cannot be used; the message names it.
        """
        given = changes = conceal_in(changes, *SECRETS)
        unknown = set(given) - set(self._options.arguments) - {"set_default_headers", "set_default_query"}
        if unknown:
            raise ConfigurationError(f"`{min(unknown)}` is not an argument of {type(self).__name__}.")
        twin = object.__new__(type(self))
        twin.__dict__.update({k: v for k, v in self.__dict__.items() if not isinstance(v, Resource | AsyncResource)})
        twin.__dict__["_client"] = twin
        arguments = _merged(self._options.arguments, given)
        platform = self._platform_of(arguments, given)
        twin._options = ClientOptions(type(self).__name__, coloured=self._coloured, platform=platform, **arguments)
        check_network(arguments, coloured=self._coloured)
        if any(given.get(name) is not None for name in ("http_client", *NETWORK)) or "trust_env" in given:
            twin._pool = self._new_pool(arguments)
        return twin

    with_options = copy

    def with_middleware(self, *middleware: MiddlewareLike) -> Self:
        """A copy with more middleware, inside of what there is."""
        return self.copy(middleware=[*self._options.arguments.get("middleware", ()), *middleware])

    def with_meter(self, meter: Metering | None) -> Self:
        """A copy whose calls are counted by this meter in place of that of this client, if it has one."""
        return self.copy(meter=meter)

    @property
    def base_url(self) -> str:
        """Where the API is, with a slash at the end. May be set."""
        return self._options.base_url

    @base_url.setter
    def base_url(self, value: str) -> None:
        value = conceal(value)
        self._change(base_url=value)

    @property
    def timeout(self) -> Any:
        """The timeout of calls that have none of their own. May be set."""
        return self._options.shown_timeout

    @timeout.setter
    def timeout(self, value: Any) -> None:
        self._change(timeout=value)

    @property
    def max_retries(self) -> int:
        """How often a failed call is sent again. May be set."""
        return self._options.policy.max_retries

    @max_retries.setter
    def max_retries(self, value: int) -> None:
        self._change(max_retries=value)

    @property
    def api_key(self) -> Any:
        """The key, or the function that gives it, or None."""
        return _plain(self._options.api_key)

    @property
    def auth_token(self) -> Any:
        """The bearer token, or None."""
        return _plain(self._options.auth_token)

    @property
    def webhook_key(self) -> str | None:
        """The key that notifications are signed with, or None."""
        return _plain(self._options.webhook_key)  # type: ignore[no-any-return]

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers of every request; names are matched without regard to case."""
        return self._options.shown_headers()

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query parameters of every request."""
        return dict(self._options.default_query)

    @property
    def middleware(self) -> tuple[Any, ...]:
        """What each attempt passes, outermost first."""
        return tuple(self._options.arguments.get("middleware") or ())

    def _change(self, **changes: Any) -> None:
        arguments = {**self._options.arguments, **conceal_in(changes, *SECRETS)}
        platform = self._platform_of(arguments, changes)
        self._options = ClientOptions(type(self).__name__, coloured=self._coloured, platform=platform, **arguments)

    def __repr__(self) -> str:
        options = self.__dict__.get("_options")  # there are none while it is being made
        return f"<{type(self).__name__} {options.base_url if options else ''}>"


def _merged(old: Mapping[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a copy."""
    arguments = dict(old)
    for name in ("default_headers", "default_query"):
        whole, more = changes.pop(f"set_{name}", None), changes.pop(name, None)
        if whole is not None and more is not None:
            raise ConfigurationError(f"`{name}` and `set_{name}` arguments are mutually exclusive")
        if whole is not None:
            arguments[name] = whole
        elif more is not None:
            arguments[name] = {**_lower(arguments.get(name) or {}, name), **_lower(more, name)}
    if changes.get("budget") is not None and arguments.get("budget") is not None:
        from .usage._budget import budgets_of

        changes["budget"] = (*budgets_of(arguments["budget"]), *budgets_of(changes["budget"]))
    for name, other in (("api_key", "auth_token"), ("auth_token", "api_key")):
        if changes.get(name) is not None:
            arguments[other] = None
        elif name in changes:
            del changes[name]
    if changes.get("retry") is not None and "max_retries" not in changes:
        arguments["max_retries"] = not_given
    arguments.update({name: value for name, value in changes.items() if not isinstance(value, NotGiven)})
    return arguments


def _lower(mapping: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key.lower(): value for key, value in mapping.items()} if name == "default_headers" else dict(mapping)


#: Arguments that may hold a credential.
SECRETS: Final = (
    "access_token", "api_key", "auth_token", "aws_access_key", "aws_secret_key", "aws_session_token", "base_url",
    "default_headers", "proxy", "set_default_headers", "webhook_key",
)  # fmt: skip


def _plain(value: Any) -> Any:
    return value.reveal() if isinstance(value, Secret) else value
