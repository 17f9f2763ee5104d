# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""A request as a value: everything that goes on the wire, and nothing that sends it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from .conventions import BETAS_HEADER
from .multipart import Part, fields
from .omit import ABSENT, NotGiven, Omit, not_given, omit
from .parameters import query_pairs, query_string
from .values import encode

if TYPE_CHECKING:
    from typing import TypeAlias

    class Timeouts(Protocol):
        """A timeout of the HTTP library: ``connect``, ``read``, ``write`` and ``pool`` in seconds."""

        def as_dict(self) -> dict[str, float | None]: ...

    Headers: TypeAlias = Mapping[str, str | Omit]
    Query: TypeAlias = Mapping[str, object]
    Body: TypeAlias = object
    Timeout: TypeAlias = float | Timeouts | None

NO_BODY: Final = object()


class Options:
    """What a caller adds to one call.

    Attributes:
        headers: Extra headers; they win over all others, and ``omit`` takes a header away.
        query: Extra query parameters; they replace those of the same name.
        body: Extra properties of the body, merged at the top level.
        timeout: Seconds or a timeout of the HTTP library; None waits for ever.
        max_retries: How often a client that retries sends the call again.
        betas: Values to put into the header of betas, before those that every call sends.
        streaming: What a client that keeps streams alive is told of this one.
        respond: What is given back: the value, the answer that was read, or the answer that is read bit by bit.
    """

    __slots__ = ("betas", "body", "headers", "max_retries", "query", "respond", "streaming", "timeout")

    def __init__(
        self,
        headers: Mapping[str, str | Omit] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        timeout: Any = not_given,
        max_retries: int | NotGiven = not_given,
        betas: Sequence[str] | Omit = omit,
    ) -> None:
        self.headers = headers
        self.query = query
        self.body = body
        self.timeout: Any | NotGiven = timeout
        self.max_retries = max_retries
        self.betas = betas
        self.streaming: Any = None
        self.respond: Literal["value", "raw", "streaming"] = "value"


class Request:
    """One HTTP request.

    Attributes:
        method: ``GET``, ``POST``, …
        path: The path, encoded, without the query.
        query: Name and value pairs, in order, not encoded.
        headers: Names in lower case.
        json: The JSON body, or ``NO_BODY``.
        form: Form fields, of a multipart or URL-encoded body.
        files: Files of a multipart body.
        content: A body of any other kind.
    """

    __slots__ = ("content", "files", "form", "headers", "json", "method", "path", "query")

    def __init__(self, method: str, path: str) -> None:
        self.method = method
        self.path = path
        self.query: list[tuple[str, str]] = []
        self.headers: dict[str, str] = {}
        self.json: Any = NO_BODY
        self.form: list[tuple[str, str]] = []
        self.files: list[Part] = []
        self.content: Any = None

    @property
    def target(self) -> str:
        """Path and query. The query is part of the address, so no HTTP library can drop it."""
        return f"{self.path}?{query_string(self.query)}" if self.query else self.path

    def add(self, options: Options) -> Request:
        """Put in what the caller adds; gives this request."""
        if options.betas:
            if not BETAS_HEADER:
                raise TypeError("betas: this API has no header that asks for betas")
            given = self.headers.get(BETAS_HEADER, "").split(",")
            betas = dict.fromkeys([*options.betas, *filter(None, given)])
            self.headers[BETAS_HEADER] = ",".join(betas)
        for name, value in (options.headers or {}).items():
            if isinstance(value, ABSENT):
                self.headers.pop(name.lower(), None)
            else:
                self.headers[name.lower()] = value
        for name, value in (options.query or {}).items():
            self.query = [pair for pair in self.query if pair[0] != name]
            if not isinstance(value, ABSENT):
                self.query += query_pairs(name, value)
        if options.body is not None:
            self._add_body(encode(options.body))
        return self

    def _add_body(self, extra: Any) -> None:
        if self.files or self.form:
            if not isinstance(extra, dict):
                raise TypeError(f"extra_body of a form must be a mapping, not {type(extra).__name__}")
            self.form = [pair for pair in self.form if pair[0] not in extra]
            self.form += [
                pair for name, value in extra.items() if value is not None for pair in fields(name, value)
            ]
            return
        both = isinstance(self.json, dict) and isinstance(extra, dict)
        self.json = {**self.json, **extra} if both else extra
        self.headers.setdefault("content-type", "application/json")

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.path}>"
