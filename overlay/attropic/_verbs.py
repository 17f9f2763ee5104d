"""Calls of what the description does not know: ``client.post("/v1/new", body=..., cast_to=...)``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, TypeVar, get_args, overload
from urllib.parse import parse_qsl, urlsplit

from attropic_api._runtime.multipart import split
from attropic_api._runtime.omit import Omit, not_given
from attropic_api._runtime.operation import Operation
from attropic_api._runtime.request import Options, Request
from attropic_api._runtime.resource import paginate
from attropic_api._runtime.secret import conceal_in
from attropic_api._runtime.values import Decoder, anything, encode

from ._errors import ConfigurationError

if TYPE_CHECKING:
    from attropic_api._runtime.pages import AsyncPaginator, BaseAsyncPage, BaseSyncPage
    from attropic_api._runtime.request import Timeout
    from attropic_api._runtime.streams import AsyncStream, Stream

    from ._core.effects import Received

T = TypeVar("T")
SyncPageT = TypeVar("SyncPageT", bound="BaseSyncPage[Any]")
AsyncPageT = TypeVar("AsyncPageT", bound="BaseAsyncPage[Any]")


class RequestOptions(TypedDict, total=False):
    """Options of one call.

    Attributes:
        headers: Extra headers; ``omit`` takes one away.
        params: Query parameters.
        timeout: Seconds, or a timeout of the HTTP library.
        max_retries: How often a failed call is sent again.
        extra_json: Properties merged into the body.
        follow_redirects: Whether redirects are followed.
    """

    headers: Mapping[str, str | Omit]
    params: Mapping[str, object]
    timeout: Timeout
    max_retries: int
    extra_json: Mapping[str, object]
    follow_redirects: bool


class Custom(Operation[Any]):
    """An operation that no description has: what comes back is what the caller says."""

    __slots__ = ("cast_to", "event")

    def __init__(self, method: str, path: str, cast_to: Any, event: Decoder | None) -> None:
        super().__init__(f"client.{method.lower()}", method, path)
        self.cast_to = cast_to
        self.event = event

    @property
    def exposes(self) -> bool:
        return True

    def many(self, request: Request) -> Any:
        return None if self.event is None else ("sse", self.event)

    def value(self, received: Received) -> Any:
        """The body as the type that the caller wants.

        Raises:
            ValidationError: It is not of that type.
        """
        from attropic_api._runtime.casting import cast

        return cast(self.cast_to, received.content, received.response)


def custom(
    method: str,
    path: str,
    cast_to: Any,
    body: Any,
    content: Any,
    files: Any,
    options: RequestOptions,
    stream: bool,
    stream_cls: Any,
) -> tuple[Custom, Request, Options, bool | None]:
    """The operation, request and options of a call.

    Raises:
        TypeError: The parts of the body contradict each other.
    """
    if "@" in urlsplit(path).netloc:
        raise ConfigurationError("an address with a user or password is not sent: give an `authorization` header")
    if isinstance(body, bytes | bytearray) and content is None:  # as the official package takes it, with a warning
        body, content = None, bytes(body)
    if content is not None and (body is not None or files is not None):
        raise TypeError("give `content`, or `body` and `files`; not both")
    path, _, query = path.partition("?")
    request = Request(method, path if path.startswith(("/", "http://", "https://")) else f"/{path}")
    request.query.extend(parse_qsl(query, keep_blank_values=True))
    if content is not None:
        request.content = content
        request.headers["content-type"] = "application/octet-stream"
    elif files:
        named = files if isinstance(files, Mapping) else {}
        listed = [] if isinstance(files, Mapping) else files
        fields: Any = body or {}
        request.form, request.files = split({**fields, **named}, frozenset(named))
        for name, file in listed:
            request.files += split({name: file}, frozenset([name]))[1]
    elif body is not None:
        request.json = encode(body)
        request.headers["content-type"] = "application/json"
    event = _event(stream_cls) if stream else None
    return Custom(method, path, cast_to, event), request, made_of(options), options.get("follow_redirects")


def made_of(options: RequestOptions) -> Options:
    """The options of one call as operations take them."""
    return Options(
        options.get("headers"),
        options.get("params"),
        options.get("extra_json"),
        options.get("timeout", not_given),
        options.get("max_retries", not_given),
    )


def _event(stream_cls: Any) -> Decoder:
    """What reads one event of ``Stream[Event]``; of a bare ``Stream``, plain JSON values."""
    from attropic_api._runtime.casting import decoder

    types = get_args(stream_cls)
    return decoder(types[0]) if types else anything


_NOTHING: RequestOptions = {}
_DOC = """Send {method} to a path; give the answer as the type ``cast_to``.

Args:
    path: Below the address of the API, or a whole address; credentials go to the API only.
    cast_to: A model, ``str``, ``bytes``, ``dict``, ``object``, ``httpx.Response``, or a container of these.
    body: The JSON body; with ``files``, the fields of the form. Bytes are sent as they are.
    content: A body of another kind: bytes, text, a file, an iterable of bytes.
    files: Files by name, or pairs of name and file.
    options: Headers, query and more of this call; see ``RequestOptions``.
    stream: Whether the answer is a stream of events.
    stream_cls: ``Stream[Event]``, to have the events typed.
"""


class Verb(Protocol):
    """Sends one HTTP verb to a path."""

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> T: ...
    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
        stream: bool,
        stream_cls: type[Stream[T]] | None = None,
    ) -> Stream[T]: ...


class AsyncVerb(Protocol):
    """Sends one HTTP verb to a path."""

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> Awaitable[T]: ...
    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
        stream: bool,
        stream_cls: type[AsyncStream[T]] | None = None,
    ) -> Awaitable[AsyncStream[T]]: ...


def _verb(method: str) -> Any:
    """The method of a client for one HTTP verb; of an async client, ``_perform`` gives an awaitable."""

    def send(
        self: Any,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = _NOTHING,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        options = conceal_in(options, "headers")
        return self._perform(*custom(method, path, cast_to, body, content, files, options, stream, stream_cls))

    send.__name__, send.__doc__ = method.lower(), _DOC.format(method=method)
    return send


_LIST_DOC = """A list at a path that the description does not know, as its first page.

Args:
    path: Below the address of the API, or a whole address; credentials go to the API only.
    model: The type of an item.
    page: The class of its pages, which says how the list goes on: ``SyncPage[Item]``, ``AsyncPageCursor[Item]``, …
    body: The JSON body.
    options: Headers, query and more; every page has them. See ``RequestOptions``.
    method: The HTTP verb.
"""


class Verbs:
    """Calls by path."""

    def get_api_list(
        self: Any,
        path: str,
        *,
        model: Any,
        page: type[SyncPageT],
        body: object = None,
        options: RequestOptions = _NOTHING,
        method: str = "get",
    ) -> SyncPageT:
        from .pagination import listed  # not before a list is asked for

        found: SyncPageT = self.call(*listed(path, model, page, body, conceal_in(options, "headers"), method))
        return found

    get_api_list.__doc__ = _LIST_DOC

    if TYPE_CHECKING:
        get: Verb
        post: Verb
        put: Verb
        patch: Verb
        delete: Verb
    else:
        get, post, put, patch, delete = map(_verb, ("GET", "POST", "PUT", "PATCH", "DELETE"))


class AsyncVerbs:
    """Calls by path."""

    def get_api_list(
        self: Any,
        path: str,
        *,
        model: type[T],
        page: type[AsyncPageT],
        body: object = None,
        options: RequestOptions = _NOTHING,
        method: str = "get",
    ) -> AsyncPaginator[T, AsyncPageT]:
        from .pagination import listed  # not before a list is asked for

        return paginate(self, *listed(path, model, page, body, conceal_in(options, "headers"), method))

    get_api_list.__doc__ = _LIST_DOC

    if TYPE_CHECKING:
        get: AsyncVerb
        post: AsyncVerb
        put: AsyncVerb
        patch: AsyncVerb
        delete: AsyncVerb
    else:
        get, post, put, patch, delete = map(_verb, ("GET", "POST", "PUT", "PATCH", "DELETE"))
