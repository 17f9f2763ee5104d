# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""An operation of the API as a value: how to ask, and how to read what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, Literal, TypeVar

from .conventions import BETAS_HEADER
from .errors import ApiError, UnexpectedStatus
from .multipart import alone, split
from .omit import ABSENT
from .parameters import Param, fill_path, form_pairs
from .reading import reader_of
from .request import Request
from .values import Decoder, anything, encode, parse_json

T = TypeVar("T")
ResultKind = Literal["json", "jsonl", "sse", "binary", "text", "none"]


class Answer:
    """What the description says of one status or range of statuses."""

    __slots__ = ("_reader", "decode", "first", "kind", "last")

    def __init__(self, first: int, last: int, kind: ResultKind, decode: Decoder | None = None) -> None:
        self.first = first
        self.last = last
        self.kind: ResultKind = kind
        self.decode = decode
        self._reader = reader_of(decode) if kind == "json" else None

    def read(self, content: bytes) -> Any:
        """The typed value of a whole body.

        Raises:
            ValidationError: It is not JSON, or not of the type.
        """
        match self.kind:
            case "binary":
                return content
            case "text":
                return content.decode("utf-8", errors="replace")
            case "none":
                return None
            case "jsonl" | "sse":
                return self._read_many(content)
        if self._reader is not None:
            return self._reader(content)
        value = parse_json(content)
        return self.decode(value) if self.decode else value

    def _read_many(self, content: bytes) -> list[Any]:
        from .sources import Values

        values, decode = Values(self.kind), self.decode or anything
        return [decode(value) for part in (content, None) for value in values.feed(part)]


class Page:
    """How a list goes on. A key of the answer is a path, ``meta.next_cursor``.

    Attributes:
        kind: The class of its pages without the colour: ``Page``, ``PageCursor``, …
        style: What leads on: an id beside the page, a cursor that the answer names, an offset, or a page number.
        items: The key of the items.
        next: The argument that asks for the page after, and the key of its value in the answer, when it has one.
        back: The same of the page before.
        more: The key that says whether there is more, or empty.
        total: The key that says how many items, or with page numbers how many pages, there are; or empty.
        other: The argument and key of a cursor that leads on where a call gave one instead of an id.
    """

    __slots__ = ("back", "items", "kind", "more", "next", "other", "style", "total")

    def __init__(
        self,
        kind: str,
        style: Literal["ids", "cursor", "offset", "number"],
        items: str,
        next: tuple[str, str],
        back: tuple[str, str] | None = None,
        *,
        more: str = "",
        total: str = "",
        other: tuple[str, str] | None = None,
    ) -> None:
        self.kind = kind
        self.style: Literal["ids", "cursor", "offset", "number"] = style
        self.items = items
        self.next = next
        self.back = back
        self.more = more
        self.total = total
        self.other = other

    @property
    def arguments(self) -> tuple[str, ...]:
        """The arguments that ask for another page."""
        return tuple(dict.fromkeys(edge[0] for edge in (self.next, self.back, self.other) if edge))


class Operation(Generic[T]):
    """One operation. Retries, clouds, logs and fakes tell operations apart by ``name``.

    Attributes:
        name: Resource path and method, ``messages.batches.cancel``.
        method: The HTTP verb in capitals.
        path: The path with ``{parameters}``.
        query: Query parameters that every call sends.
        params: Arguments that travel outside the body, by their Python name.
        body: The kind of the body, or None.
        body_names: Python name → key, for body arguments whose names differ.
        files: Keys of a multipart body whose values are files.
        file_lists: Those of them that have several.
        answers: What the statuses mean, narrow ranges first.
        stream: The decoder of stream events, when the operation can stream.
        stream_switch: The body key that asks for the stream; None when it always streams.
        stream_end: The tag of the event that ends the stream; without it the end of the bytes does.
        page: How a list goes on, when it is one.
        betas: Values of the header of betas that every call sends.
        idempotent: Whether a lost call may be sent again without a second effect (RFC 9110, 9.2.2).
        repeatable: Whether a lost call may be sent again: it is idempotent, or a second effect costs little.
        length: The body key that bounds how long the answer is, when its stream can be put together to it.
        removed: Arguments that the API no longer describes: since which version, and until which they are taken.
    """

    __slots__ = (
        "answers", "betas", "body", "body_names", "file_lists", "files", "idempotent", "length", "media", "method",
        "name", "page", "params", "path", "query", "removed", "repeatable", "stream", "stream_end", "stream_switch",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        query: tuple[tuple[str, str], ...] = (),
        params: Mapping[str, Param] | None = None,
        body: Literal["json", "multipart", "form", "raw"] | None = None,
        media: str = "",
        body_names: Mapping[str, str] | None = None,
        files: frozenset[str] = frozenset(),
        file_lists: frozenset[str] = frozenset(),
        answers: tuple[Answer, ...] = (),
        stream: Decoder | None = None,
        stream_switch: str | None = None,
        stream_end: str | None = None,
        page: Page | None = None,
        betas: tuple[str, ...] = (),
        repeatable: bool = False,
        length: str | None = None,
        removed: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.query = query
        self.params = params or {}
        self.body = body
        self.media = media
        self.body_names = body_names or {}
        self.files = files
        self.file_lists = file_lists
        self.answers = answers
        self.stream = stream
        self.stream_switch = stream_switch
        self.stream_end = stream_end
        self.page = page
        self.betas = betas
        self.idempotent = method in ("GET", "HEAD", "OPTIONS", "PUT", "DELETE")
        self.repeatable = repeatable or self.idempotent
        self.length = length
        self.removed = removed or {}

    # -- asking --------------------------------------------------------------------------------

    def request(self, arguments: Mapping[str, Any]) -> Request:
        """The request for arguments by their Python names; those omitted are left out.

        An argument called ``body`` that no parameter and no body key has is the whole body.

        Raises:
            ValueError: A path parameter is empty, ``.`` or ``..``.
            TypeError: A value cannot be sent as JSON.
        """
        if self.removed:
            from .removed import advise

            advise(self, arguments)
        request = Request(self.method, self.path)
        request.query.extend(self.query)
        path: dict[str, Any] = {}
        body: dict[str, Any] = {}
        whole: Any = None
        cookies: list[str] = []
        betas: list[str] = []
        for name, value in arguments.items():
            param = self.params.get(name)
            if param is None:
                if name == "body" and "body" not in self.body_names:
                    whole = value
                elif not isinstance(value, ABSENT):
                    body[self.body_names.get(name, name)] = value
            elif param.location == "path":
                path[param.wire] = value
            elif isinstance(value, ABSENT) or (value is None and not param.required):
                continue
            elif param.location == "query":
                request.query.extend(param.pairs(value))
            elif param.location == "header" and param.wire.lower() == BETAS_HEADER:
                given = [text for _, text in Param("", "query").pairs(value)]
                betas += [beta for beta in dict.fromkeys(given) if beta not in betas]
            elif param.location == "header":
                request.headers[param.wire.lower()] = ",".join(text for _, text in param.pairs(value))
            else:
                cookies += [f"{key}={text}" for key, text in param.pairs(value)]
        if "{" in self.path:
            request.path = fill_path(self.path, path)
        if cookies:
            request.headers["cookie"] = "; ".join(cookies)
        betas += [beta for beta in self.betas if beta not in betas]
        if betas:
            request.headers[BETAS_HEADER] = ",".join(betas)
        self._put_body(request, body, whole)
        return request

    def _put_body(self, request: Request, body: dict[str, Any], whole: Any) -> None:
        if self.body is None or (whole is None and not body and self.body == "raw"):
            return
        if self.body == "raw":
            request.content = whole
            request.headers["content-type"] = self.media
            return
        if self.body == "json":
            if isinstance(whole, ABSENT):
                return
            value = encode(whole) if whole is not None else {key: encode(part) for key, part in body.items()}
            request.json = (
                {**value, **encode(body)} if body and whole is not None and isinstance(value, dict) else value
            )
            request.headers["content-type"] = self.media
            return
        if whole is not None and not isinstance(whole, ABSENT):
            body = {**_shallow(whole), **body}
        if self.body == "form":
            request.form = [pair for key, part in body.items() for pair in form_pairs(key, part)]
            request.headers["content-type"] = self.media
        else:
            request.form, request.files = split(body, self.files, self.file_lists)
            if not request.files:  # what tells it from a form of another media type
                request.form, request.files = [], alone(request.form)

    # -- reading -------------------------------------------------------------------------------

    def answer(self, status: int) -> Answer | None:
        """What the description says of a status; any integer may be asked for."""
        for answer in self.answers:
            if answer.first <= status <= answer.last:
                return answer
        return None

    def parse(self, status: int, content: bytes, *, stream: bool = False) -> Any:
        """The typed value of any documented answer, errors included; None for others.

        With ``stream`` a success is a stream of events, and the value the list of them.

        Raises:
            ValidationError: The body is not of the type that the description gives it.
        """
        answer = self.answer(status)
        if stream and 200 <= status <= 299:
            answer = Answer(status, status, "sse", self.stream)
        return answer.read(content) if answer else None

    def result(self, status: int, content: bytes) -> T:
        """The typed value of a success.

        Raises:
            UnexpectedStatus: The status is not 2xx.
            ValidationError: The body is not of the type that the description gives it.
        """
        if not 200 <= status <= 299:
            try:
                parsed = self.parse(status, content)
            except ApiError:
                parsed = None
            raise UnexpectedStatus(status, content, parsed)
        answer = self.answer(status) or self._success()
        value: T = answer.read(content) if answer else parse_json(content)
        return value

    def typed(self, value: Any) -> T:
        """The typed value of a success, from its JSON value.

        Raises:
            ValidationError: It is not of the type that the description gives it.
        """
        answer = self._success()
        found: T = answer.decode(value) if answer is not None and answer.decode is not None else value
        return found

    def kind(self, status: int) -> ResultKind:
        """How the body of a success is read; one of an undocumented status like that of the documented."""
        answer = self.answer(status) or self._success()
        return answer.kind if answer else "json"

    @property
    def exposes(self) -> bool:
        """Whether the caller is given the response, with the bytes of a download."""
        success = self._success()
        return success is not None and success.kind == "binary"

    def many(self, request: Request) -> tuple[ResultKind, Decoder] | None:
        """The kind of stream and the decoder of its values, when the answer is read bit by bit."""
        if self.streams(request):
            return "sse", self.stream or anything
        found = next(
            (a for a in self.answers if a.kind in ("sse", "jsonl") and a.first <= 299 and a.last >= 200), None
        )
        return (found.kind, found.decode or anything) if found else None

    def _success(self) -> Answer | None:
        return next((answer for answer in self.answers if 200 <= answer.first <= 299), None)

    def streams(self, request: Request) -> bool:
        """Whether this request asks for a stream of events."""
        if self.stream is None:
            return False
        if self.stream_switch is None:
            return True
        return isinstance(request.json, dict) and request.json.get(self.stream_switch) is True

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"


def _shallow(whole: Any) -> dict[str, Any]:
    """The fields of a multipart body given as one value: a mapping, or a model."""
    if isinstance(whole, Mapping):
        return dict(whole)
    fields: Callable[[], dict[str, Any]] | None = getattr(whole, "to_dict", None)
    if fields is None:
        raise TypeError(f"a multipart body must be a mapping or a model, not {type(whole).__name__}")
    wire = getattr(type(whole), "_wire", ())
    return {key: getattr(whole, attribute) for key, attribute, _ in wire} or fields()
