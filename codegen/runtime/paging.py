"""Where a page stands in its list, and which call gives the page after it. No client is needed to decide that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from .errors import PaginationLoopError as PaginationLoopError
from .omit import ABSENT, NotGiven, not_given
from .operation import Operation, Page
from .request import Options

#: The only keyword arguments that ask for another page of a list.
Cursor = Mapping[str, Any]
_FORWARD: Final = "next"
_BACKWARD: Final = "previous"


class PageInfo:
    """What the call of another page has that this one's had not.

    Attributes:
        params: Query parameters, by their name on the wire.
        url: A whole address; lists of this API have none.
        json: A part of the body; lists of this API have none.
    """

    __slots__ = ("json", "params", "url")

    def __init__(
        self,
        *,
        url: Any = not_given,
        json: Any = not_given,
        params: Any = not_given,
    ) -> None:
        self.url: Any | NotGiven = url
        self.json: Any | NotGiven = json
        self.params: Any | NotGiven = params

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, PageInfo):
            return NotImplemented
        return (self.url, self.json, self.params) == (other.url, other.json, other.params)

    __hash__ = None  # type: ignore[assignment]  # the values are mutable

    def __repr__(self) -> str:
        parts = ((name, getattr(self, name)) for name in ("url", "json", "params"))
        given = ", ".join(f"{name}={value!r}" for name, value in parts if not isinstance(value, NotGiven))
        return f"PageInfo({given})"


class Listing:
    """The call that gave a page, and the cursors that led to it.

    Args:
        operation: What was called; it has a page shape.
        arguments: Of the call, by their Python names.
        options: Of the call; every page has them.
        call: The method of a client that sends operations; pages use it.
        error: The class of the error of a list that does not end.
    """

    __slots__ = ("_backwards", "_cursors", "_direction", "_error", "arguments", "call", "operation", "options")

    def __init__(
        self,
        operation: Operation[Any],
        arguments: Mapping[str, Any],
        options: Options,
        call: Callable[..., Any],
        error: type[PaginationLoopError] = PaginationLoopError,
    ) -> None:
        self.operation = operation
        self.arguments = arguments
        self.options = options
        self.call = call
        self._error = error
        self._direction = _FORWARD
        self._cursors = frozenset({_key(self.cursor)})
        back = self.shape.back
        self._backwards = self.shape.style == "ids" and back is not None and bool(self._given(back[0]))

    @property
    def shape(self) -> Page:
        """How the list goes on."""
        assert self.operation.page is not None
        return self.operation.page

    @property
    def cursor(self) -> dict[str, Any]:
        """The keyword arguments that say which page this is; none for the first one."""
        given = {name: self._given(name) for name in self.shape.arguments}
        return {name: value for name, value in given.items() if value is not None}

    def _given(self, name: str) -> Any:
        """An argument of the call, also when it came as an extra query parameter; None when there was none."""
        value = self.arguments.get(name)
        value = (self.options.query or {}).get(self._wire(name), value)
        return None if isinstance(value, ABSENT) else value

    def _wire(self, name: str) -> str:
        param = self.operation.params.get(name)
        return name if param is None else param.wire

    # -- where it goes -------------------------------------------------------------------------

    def following(self, answer: Any) -> dict[str, Any] | None:
        """The keyword arguments of the page after this one; None when this is the last."""
        shape = self.shape
        if shape.more and not self._turned and read(answer, shape.more) is False:
            return None
        if shape.other and self._given(shape.other[0]):
            return _told(shape.other, answer)
        match shape.style:
            case "cursor":
                return _told(shape.next, answer)
            case "ids":
                return self._beside(answer, backwards=self._backwards)
            case "offset":
                return self._after_offset(answer)
        return self._after_number(answer)

    def preceding(self, answer: Any) -> dict[str, Any] | None:
        """The keyword arguments of the page before this one; None when this is the first, or nobody knows."""
        shape = self.shape
        match shape.style:
            case "cursor":
                return _told(shape.back, answer)
            case "ids" if self._turned and shape.more and read(answer, shape.more) is False:
                return None
            case "ids" if self.cursor and not (shape.other and self._given(shape.other[0])):
                return self._beside(answer, backwards=not self._backwards)
            case "number" if self.cursor:
                page = self._number(answer)
                return {shape.next[0]: page - 1} if page > 1 else None
        return None

    @property
    def _turned(self) -> bool:
        """Whether the server was asked for what lies behind us: then its ``more`` is not about what comes next."""
        back = self.shape.back
        return self.shape.style == "ids" and back is not None and bool(self._given(back[0])) is not self._backwards

    def _beside(self, answer: Any, *, backwards: bool) -> dict[str, Any] | None:
        """From the first or the last item of the page on."""
        edge = self.shape.back if backwards else self.shape.next
        found = items(self.shape, answer)
        if not found or edge is None:
            return None
        name, key = edge
        cursor = read(answer, key) if key else read(found[0 if backwards else -1], "id")
        return {name: cursor} if cursor else None

    def _after_offset(self, answer: Any) -> dict[str, Any] | None:
        shape, count = self.shape, len(items(self.shape, answer))
        end = _whole(self._given(shape.next[0]), 0) + count
        total = read(answer, shape.total) if shape.total else None
        if not count or (total is not None and end >= _whole(total, 0)):
            return None
        return {shape.next[0]: end}

    def _after_number(self, answer: Any) -> dict[str, Any] | None:
        shape, page = self.shape, self._number(answer)
        pages = read(answer, shape.total) if shape.total else None
        if not items(shape, answer) or (pages is not None and page >= _whole(pages, 0)):
            return None
        return {shape.next[0]: page + 1}

    def _number(self, answer: Any) -> int:
        name, key = self.shape.next
        told = read(answer, key) if key else None
        return _whole(self._given(name) if told is None else told, 1)

    def info(self, cursor: Cursor | None) -> PageInfo | None:
        """Keyword arguments of another page, as they stand in its address."""
        if cursor is None:
            return None
        params = {self._wire(name): value for name, value in cursor.items() if name in self.operation.params}
        body = {
            self.operation.body_names.get(name, name): value
            for name, value in cursor.items()
            if name not in self.operation.params
        }
        return PageInfo(params=params or not_given, json=body or not_given)

    # -- going there ---------------------------------------------------------------------------

    def at(self, cursor: Cursor, *, back: bool = False) -> Listing:
        """The listing of the page that has these keyword arguments.

        Raises:
            PaginationLoopError: The way led there before.
        """
        direction = _BACKWARD if back else _FORWARD
        passed = self._cursors if direction == self._direction else frozenset({_key(self.cursor)})
        key = _key(cursor)
        if key in passed:
            raise self._error(self.operation.name, cursor)
        turned = set(self.shape.arguments) - cursor.keys()
        arguments = {name: value for name, value in self.arguments.items() if name not in turned}
        names = {self._wire(name) for name in (*turned, *cursor)}
        query = {name: value for name, value in (self.options.query or {}).items() if name not in names}
        made = object.__new__(Listing)
        made.operation, made.call = self.operation, self.call
        made.arguments = {**arguments, **cursor}
        made.options = _without_query(self.options, query)
        made._error, made._backwards = self._error, self._backwards
        made._direction = direction
        made._cursors = passed | {key}
        return made

    # A page goes into a copy or a pickle without the call that gave it: that holds credentials and connections.

    def __deepcopy__(self, memo: dict[int, Any]) -> Listing:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return type(None), ()


def checked(name: str, most: int | None) -> int | None:
    """A limit, if it can be one.

    Raises:
        ValueError: It is negative.
    """
    if most is not None and most < 0:
        raise ValueError(f"`{name}` must be at least 0, or None for all; it is {most}.")
    return most


def items(shape: Page, answer: Any) -> list[Any]:
    """The items of a page; none when the server left them out."""
    found = read(answer, shape.items)
    return found if found is not None else []


def put_items(shape: Page, answer: Any, found: list[Any]) -> None:
    """Give a page other items."""
    holder, key = _holder(answer, shape.items)
    name = _attribute(holder, key)
    if name is not None:
        setattr(holder, name, found)
    elif holder is not None:
        holder._state = {**(holder._state or {}), key: found}


def read(answer: Any, path: str) -> Any:
    """A property of an answer, or of an object in it, by its path; None when it is absent."""
    holder, key = _holder(answer, path)
    return _property(holder, key)


def _holder(answer: Any, path: str) -> tuple[Any, str]:
    """The object in which the last part of a path stands; None when there is none."""
    *outer, key = path.split(".")
    if outer and _attribute(answer, path) is not None:  # a key with dots in it
        return answer, path
    for part in outer:
        answer = _property(answer, part)
    return answer, key


def _attribute(holder: Any, key: str) -> str | None:
    """What the description calls a property."""
    return next((attribute for name, attribute, _ in getattr(type(holder), "_wire", ()) if name == key), None)


def _property(holder: Any, key: str) -> Any:
    if isinstance(holder, dict):
        return holder.get(key)
    return getattr(holder, _attribute(holder, key) or key, None)


def _told(edge: tuple[str, str] | None, answer: Any) -> dict[str, Any] | None:
    """The cursor that the answer names."""
    if edge is None:
        return None
    cursor = read(answer, edge[1])
    return None if cursor is None or cursor == "" else {edge[0]: cursor}


def _whole(value: Any, otherwise: int) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return otherwise


def _key(cursor: Cursor) -> str:
    return repr(sorted((name, str(value)) for name, value in cursor.items()))


def _without_query(options: Options, query: Mapping[str, Any]) -> Options:
    """The options of the next page: the same, and the value itself is what is wanted."""
    return Options(options.headers, query or None, options.body, options.timeout, options.max_retries, options.betas)
