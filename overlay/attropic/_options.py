"""What a client is told once: where the API is, who asks, how long to wait, when to try again."""

from __future__ import annotations

import inspect
import os
import re
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from platform import python_version
from typing import TYPE_CHECKING, Any, Final, TypeGuard
from urllib.parse import unquote, urlsplit

from attropic_api._runtime.omit import ABSENT, NotGiven, Omit, not_given
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.parameters import query_pairs
from attropic_api._runtime.request import Options, Request
from attropic_api._runtime.secret import Secret, conceal, reveal
from attropic_api._server import SERVER, VERSION

from . import _guards, _middleware, _observe
from ._core import credentials
from ._core.flow import Plan
from ._core.gather import Gather
from ._core.length import too_long
from ._core.redirects import same_origin
from ._core.retry import RetryPolicy, check_max_retries
from ._core.streaming import DEFAULT_IDLE_TIMEOUT, Streaming
from ._errors import ConfigurationError, CredentialsError
from ._version import __version__

if TYPE_CHECKING:
    from attropic_api._runtime.request import Timeout
    from attropic_api._runtime.versions import Version

    from ._core.effects import Received
    from ._observe import Hooks
    from .clouds._platform import Platform
    from .clouds._route import Route

#: What cannot go together with an HTTP client of the caller's.
NETWORK: Final = ("proxy", "ca_bundle", "client_cert")
_RETRY_COUNT: Final = "x-stainless-retry-count"
#: RFC 9110, 5.1.
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PLAIN: Final = Streaming()
_told: set[str] = set()


class ClientOptions:
    """The settings of one client, checked. Its repr shows no credential.

    Raises:
        ConfigurationError: An argument cannot be used; the message names it.
        CredentialsError: A credential cannot stand in a header, or there are two.
    """

    __slots__ = (
        "_carriers", "_credential", "_headers", "_removed", "api_key", "api_version", "arguments", "auth_token",
        "base_url", "budgets", "default_headers", "default_query", "idle_timeout", "limiter", "listeners", "middleware",
        "platform", "policy", "route", "silence_timeout", "stream_long_answers", "timeout", "version", "webhook_key",
    )  # fmt: skip

    _credential: tuple[str, Callable[[], Any]] | None

    def __init__(self, name: str, *, coloured: bool, platform: Platform | None = None, **arguments: Any) -> None:
        self.arguments = arguments
        self.platform = platform
        arguments["middleware"] = tuple(arguments.get("middleware") or ())  # an iterator is read once
        given = arguments.get
        _observe.set_up(os.environ.get("ANTHROPIC_LOG"))
        self.api_version = checked_text("api_version", given("api_version") or VERSION)
        self.version = None if self.api_version == VERSION or platform is not None else _version(self.api_version)
        where = variable("ANTHROPIC_BASE_URL") or SERVER if platform is None else platform.base_url
        user, self.base_url = address(given("base_url") or where)
        self._carriers = credentials.carriers(self.version, taken=user is not None)
        self._take_credential(given("api_key"), given("auth_token"))
        self.route = _route(platform, self.base_url)
        self.timeout = checked_timeout(given("timeout", not_given))
        self.policy = _policy(given("max_retries", not_given), given("retry"))
        self.default_headers = {
            **headers("ANTHROPIC_CUSTOM_HEADERS", custom_headers(credential=platform is None)),
            **headers("default_headers", given("default_headers") or {}),
        }
        self.default_query = dict(given("default_query") or {})
        self.middleware = _middleware.checked(arguments["middleware"], coloured=coloured)
        self.listeners = _observe.Listeners((*_hooks(given("hooks")), *_observe.hooks_of(given("meter"))))
        self.budgets = _guards.budgets_of(given("budget"))
        self.limiter = _guards.limiter_of(given("rate_limiter"))
        self.idle_timeout = given("idle_timeout", not_given)
        self.silence_timeout = given("silence_timeout", not_given)
        Streaming(idle_timeout=self.idle_timeout, silence_timeout=self.silence_timeout)  # checks them
        self.stream_long_answers = given("stream_long_answers", True) is not False
        self.webhook_key = given("webhook_key") or variable("ANTHROPIC_WEBHOOK_SIGNING_KEY")
        self._removed = {key for key, value in self.default_headers.items() if isinstance(value, ABSENT)}
        base: dict[str, str] = {
            "accept": "application/json",
            "user-agent": f"attropic/{__version__} Python/{python_version()} ({name})",
            **({"anthropic-version": self.api_version} if platform is None else {}),
            _RETRY_COUNT: "0",
            **({"authorization": user} if user else {}),
        }
        for argument, value in (("api_key", self.api_key), ("auth_token", self.auth_token)):
            if isinstance(value, Secret) and platform is None:
                header = self._carriers[argument]
                base[header] = credentials.written(header, value)
        if self.api_key is not None and credentials.given_by(self.default_headers, self._carriers["api_key"]):
            base.pop(self._carriers["api_key"], None)
            self._credential = None
        base.update({key: value for key, value in self.default_headers.items() if isinstance(value, str)})
        self._headers = {key: value for key, value in base.items() if key not in self._removed}

    def _take_credential(self, api_key: Any, auth_token: Any) -> None:
        self._credential = None
        self.api_key: Any = None
        self.auth_token: Any = None
        if self.platform is not None:  # it has credentials of its own; those of the API stay at home
            self.api_key = api_key
            return
        if api_key is not None and auth_token is not None:
            raise CredentialsError("`api_key` and `auth_token` were both given; give the one that is to be sent.")
        if api_key is None and auth_token is None:
            api_key = variable(credentials.KEY_VARIABLE)
            auth_token = variable(credentials.TOKEN_VARIABLE)
            if api_key and auth_token:
                auth_token = None
                tell_both()
        for name, value in (("api_key", api_key), ("auth_token", auth_token)):
            if callable(value):
                self._credential = self._carriers[name], value
                setattr(self, name, value)
            elif value is not None:
                setattr(self, name, credentials.check(name, value))

    def plan(self, operation: Operation[Any], request: Request, options: Options) -> Plan:
        """What is to be sent: defaults, then the client's, then the operation's, then the caller's.

        Raises:
            CredentialsError: No credential was found.
            NotOfferedError: The platform does not have the operation.
            TypeError: A value cannot be sent.
        """
        if self.platform is not None:
            self.platform.check(operation.name)
        request.headers = {**self._headers, **request.headers}
        given = {name for name, _ in request.query}
        for name, value in self.default_query.items():
            if name not in given:
                request.query += query_pairs(name, value)
        if options.headers:
            options.headers = headers("extra_headers", options.headers)
        request.add(options)
        removed, credential = self._removed, self._credential
        if options.headers:
            if self.api_key is not None and credentials.given_by(options.headers, self._carriers["api_key"]):
                request.headers.pop(self._carriers["api_key"], None)
                credential = None
            removed = removed | {name for name, value in options.headers.items() if isinstance(value, ABSENT)}
        url = self.url(request.target)
        plan = Plan(operation, request, url, self._timeout(options), self._retries(options))
        plan.platform = self.platform
        plan.counts = _RETRY_COUNT not in self.default_headers and _RETRY_COUNT not in (options.headers or {})
        if not (url.startswith(self.base_url) or same_origin(self.base_url, url)):
            request.headers = {key: value for key, value in request.headers.items() if key not in credentials.NAMES}
        elif credential is not None and credential[0] not in (*request.headers, *removed):
            plan.credential, plan.argument = credential, "api_key" if self.api_key is not None else "auth_token"
        elif self.platform is None:
            credentials.require(request.headers, removed)
        elif "authorization" not in (*request.headers, *removed):
            plan.authorize = self.platform.authorize
        return plan

    def stretch(self, plan: Plan, options: Options, read_timeout: float | None) -> None:
        """Say how long a stream may be silent; have an answer streamed on the way that takes longer than that.

        Args:
            plan: The call.
            options: What the caller added to it.
            read_timeout: Seconds that one read may last; None is endless.
        """
        asked: Streaming = options.streaming or _PLAIN
        plan.idle = _first(asked.idle_timeout, self.idle_timeout, DEFAULT_IDLE_TIMEOUT)
        plan.silence = _first(asked.silence_timeout, self.silence_timeout, read_timeout)
        plan.resume = asked.resume
        if self.stream_long_answers and not plan.expose and too_long(plan.operation, plan.request, read_timeout):
            plan.request.json = {**plan.request.json, str(plan.operation.stream_switch): True}
            plan.gather = partial(Gather, self.platform)

    def watch(self, plan: Plan, read: Callable[[Received], Any]) -> None:
        """Have the call told about, when anybody listens."""
        if _observe.wanted(self.listeners):
            plan.watch = _observe.Watch(plan, self.listeners, self.base_url, read)

    def url(self, target: str) -> str:
        """The whole address of a path; a whole address stays what it is."""
        if target.startswith(("http://", "https://")):
            return target
        return self.base_url + target.lstrip("/")

    @property
    def shown_timeout(self) -> Any:
        """The timeout of calls that have none of their own."""
        if not isinstance(self.timeout, NotGiven):
            return self.timeout
        from ._io.transports import DEFAULT_TIMEOUT

        client = self.arguments.get("http_client")
        return DEFAULT_TIMEOUT if client is None or client.timeout.read == 5.0 else client.timeout

    def shown_headers(self) -> Mapping[str, str]:
        """The headers of every request, with credentials hidden."""
        return _middleware.Headers(self._headers)

    def _timeout(self, options: Options) -> Any:
        return self.timeout if isinstance(options.timeout, NotGiven) else checked_timeout(options.timeout)

    def _retries(self, options: Options) -> RetryPolicy:
        if isinstance(options.max_retries, NotGiven):
            return self.policy
        check_max_retries(options.max_retries)
        return self.policy.with_max_retries(options.max_retries)

    def __repr__(self) -> str:
        return f"ClientOptions(base_url={getattr(self, 'base_url', None)!r})"


def checked_timeout(value: Any) -> Timeout | NotGiven:
    """A timeout that the HTTP libraries take.

    Raises:
        ConfigurationError: It is not one.
    """
    parts = value if isinstance(value, tuple) and 2 <= len(value) <= 4 else ()
    if _is_seconds(value) and not value >= 0:
        raise ConfigurationError(f"`timeout` must be at least 0 seconds, not {value!r}.")
    if _is_seconds(value) or value is None or isinstance(value, NotGiven) or hasattr(value, "as_dict"):
        return value  # type: ignore[no-any-return]
    if parts and all(part is None or (_is_seconds(part) and part >= 0) for part in parts):
        return value  # type: ignore[no-any-return]
    raise ConfigurationError(f"`timeout` must be a number of seconds, None or an httpx.Timeout, not {value!r}.")


def _version(name: str) -> Version | None:
    from ._versions import version_of

    return version_of(name)


def _first(*values: Any) -> Any:
    """The first of some values that was given."""
    return next(value for value in values if not isinstance(value, NotGiven))


def _is_seconds(value: Any) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _policy(max_retries: Any, retry: Any) -> RetryPolicy:
    if retry is not None and not isinstance(retry, RetryPolicy):
        raise ConfigurationError(f"`retry` must be a RetryPolicy, not {type(retry).__name__}.")
    if isinstance(max_retries, NotGiven):
        return retry or RetryPolicy()
    check_max_retries(max_retries)
    if retry is not None:
        return retry.with_max_retries(max_retries)
    return RetryPolicy(max_retries=max_retries)


def _hooks(given: Any) -> Sequence[Hooks]:
    found = () if given is None else tuple(given) if isinstance(given, list | tuple) else (given,)
    for one in found:
        if not isinstance(one, _observe.Hooks):
            raise ConfigurationError(f"`hooks` must be Hooks, or a sequence of them, not {type(one).__name__}.")
    return found


def _route(platform: Platform | None, base_url: str) -> Route | None:
    """The way to a platform; None for the API itself."""
    if platform is None:
        return None
    from .clouds._route import Route

    return Route(platform, base_url)


def headers(argument: str, given: Mapping[str, str | Omit]) -> dict[str, str | Omit]:
    """Headers by their name in lower case, with credentials as ``Secret``.

    Raises:
        ConfigurationError: A value cannot stand in a header; the message names it and does not show it.
    """
    found: dict[str, str | Omit] = {}
    given = conceal(given)  # for those who print the locals of a traceback
    for name, value in given.items():
        key = name.lower()
        if not _TOKEN.fullmatch(name):
            raise ConfigurationError(f"`{argument}`: {name!r} is not the name of a header.")
        if isinstance(value, ABSENT):
            found[key] = value
        elif not isinstance(value, str):
            raise ConfigurationError(f"`{argument}`: the value of {name} must be text, not {type(value).__name__}.")
        elif not value.isascii() or any(c in value for c in "\r\n\0"):
            raise ConfigurationError(f"`{argument}`: the value of {name} holds a character that a header cannot carry.")
        else:
            found[key] = value if key in credentials.NAMES else reveal(value)
    return found


def checked_text(argument: str, value: Any) -> str:
    """A value that can stand in a header."""
    return str(headers(argument, {argument: value})[argument.lower()])


def address(base_url: Any) -> tuple[Secret | None, str]:
    """The header of the user in an address, if it has one, and the address without, with a slash at its end.

    Raises:
        ConfigurationError: It is not an http address.
    """
    base_url = conceal(base_url)
    found = _split(base_url)
    if found is None:
        raise ConfigurationError("`base_url` must be an address that starts with http:// or https://.")
    return found


def _split(base_url: Any) -> tuple[Secret | None, str] | None:
    """What ``address`` gives; None when it is none, so that no frame of an error holds the parts."""
    try:
        parts = urlsplit(reveal(base_url).strip())
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return None
    user, at, host = parts.netloc.rpartition("@")
    basic = Secret("Basic " + b64encode(unquote(user).encode()).decode()) if at else None
    return (basic, parts._replace(netloc=host).geturl().rstrip("/") + "/") if usable else None


def variable(name: str) -> Secret | None:
    """A variable of the environment that may hold a credential; None when it is not set or empty."""
    return conceal(os.environ.get(name)) or None


def _is_proxy(proxy: Any) -> bool:
    try:
        parts = urlsplit(reveal(proxy))
        return parts.scheme in ("http", "https", "socks5", "socks5h") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def check_network(arguments: Mapping[str, Any], *, coloured: bool) -> None:
    """See that what says how to reach the network can be used; nothing is read from disk.

    Raises:
        ConfigurationError: It cannot; the message names the argument.
    """
    client = arguments.get("http_client")
    if client is not None:
        clash = [name for name in NETWORK if arguments.get(name) is not None]
        if clash:
            raise ConfigurationError(f"`{clash[0]}` has no effect on an `http_client` of your own: set it there.")
        if not hasattr(client, "build_request") or inspect.iscoroutinefunction(client.send) != coloured:
            wanted = "httpx.AsyncClient" if coloured else "httpx.Client"
            raise ConfigurationError(f"`http_client` must be an {wanted}, not {type(client).__name__}.")
    proxy = arguments.get("proxy")
    if proxy is not None and not _is_proxy(proxy):
        raise ConfigurationError("`proxy` must be an address that starts with http://, https:// or socks5://.")
    bundle = arguments.get("ca_bundle")
    if bundle is not None and not isinstance(bundle, str | os.PathLike):
        raise ConfigurationError(f"`ca_bundle` must be the path of a file or folder, not {type(bundle).__name__}.")
    cert = arguments.get("client_cert")
    whole = isinstance(cert, tuple) and 1 <= len(cert) <= 3
    if cert is not None and not isinstance(cert, str | os.PathLike) and not whole:
        raise ConfigurationError("`client_cert` must be a path, (certificate, key) or (certificate, key, password).")


def custom_headers(*, credential: bool = True) -> dict[str, Any]:
    """The headers of ANTHROPIC_CUSTOM_HEADERS: one ``Name: value`` a line.

    Args:
        credential: Whether those that carry a credential are among them.
    """
    pairs = [line.partition(":") for line in reveal(variable("ANTHROPIC_CUSTOM_HEADERS") or "").splitlines()]
    found = {name.strip(): Secret(value.strip()) for name, colon, value in pairs if colon and name.strip()}
    return {name: value for name, value in found.items() if credential or name.lower() not in credentials.NAMES}


def tell_both() -> None:
    """Warn, once, that the environment holds two credentials."""
    if not _told:
        _told.add("both")
        _observe.LOGGER.warning(
            "%s and %s are both set; the key is used.", credentials.KEY_VARIABLE, credentials.TOKEN_VARIABLE
        )
