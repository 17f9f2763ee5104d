# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""The base of resource classes. What a client must offer is one method: ``call``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from .operation import Operation
from .request import Options
from .secret import conceal

if TYPE_CHECKING:
    from .pages import AsyncPaginator

F = TypeVar("F", bound=Callable[..., Any])


class Caller(Protocol):
    """What a resource needs of a client."""

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Send the operation with these arguments; give its result."""
        ...


class AsyncCaller(Protocol):
    """What an async resource needs of a client."""

    def call(
        self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options
    ) -> Awaitable[Any]:
        """Send the operation with these arguments; give its result."""
        ...


class Resource:
    """A group of operations, reached as an attribute of a client or of another resource."""

    def __init__(self, client: Caller) -> None:
        self._client = client

    if not TYPE_CHECKING:  # generated classes say the types

        @property
        def with_raw_response(self):
            from .views import raw

            return raw(self)

        @property
        def with_streaming_response(self):
            from .views import streaming

            return streaming(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class AsyncResource:
    """A group of operations, reached as an attribute of a client or of another resource."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    if not TYPE_CHECKING:  # generated classes say the types

        @property
        def with_raw_response(self):
            from .views import raw

            return raw(self)

        @property
        def with_streaming_response(self):
            from .views import async_streaming

            return async_streaming(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def paginate(
    client: AsyncCaller, operation: Operation[Any], arguments: Mapping[str, Any], options: Options
) -> AsyncPaginator[Any, Any]:
    """A list that is asked for when it is awaited or iterated over."""
    from .pages import AsyncPaginator  # not before a list is asked for

    return AsyncPaginator(partial(client.call, operation, arguments, options))


def method(function: F) -> F:
    """A resource method that says, for an argument it does not know, how to send it all the same."""

    @wraps(function)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        if "extra_headers" in kwargs:
            kwargs["extra_headers"] = conceal(kwargs["extra_headers"])
        try:
            return function(self, *args, **kwargs)
        except TypeError as error:
            renamed = _renamed(error, function, kwargs)
            if renamed is None:
                raise _unknown(error, function, kwargs) or error from None
        return function(self, *args, **renamed)

    return cast("F", call)


def async_method(function: F) -> F:
    """A resource method that says, for an argument it does not know, how to send it all the same."""

    @wraps(function)
    async def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        if "extra_headers" in kwargs:
            kwargs["extra_headers"] = conceal(kwargs["extra_headers"])
        try:
            return await function(self, *args, **kwargs)
        except TypeError as error:
            renamed = _renamed(error, function, kwargs)
            if renamed is None:
                raise _unknown(error, function, kwargs) or error from None
        return await function(self, *args, **renamed)

    return cast("F", call)


def also(**names: str) -> Callable[[F], F]:
    """A resource method that takes arguments under the names that another version of the API has for them.

    Args:
        **names: Name there → name here.
    """

    def mark(function: F) -> F:
        function.__dict__["_also"] = names
        return function

    return mark


def _renamed(
    error: TypeError, function: Callable[..., Any], given: Mapping[str, Any]
) -> dict[str, Any] | None:
    """The arguments by the names of the function, when it failed because of names of another version of the API.

    Raises:
        TypeError: An argument was given under both names.
    """
    names: Mapping[str, str] = function.__dict__.get("_also", {})
    if not names or not any(name in names for name in _strangers(error, function, given)):
        return None
    twice = next((name for name in given if names.get(name) in given), None)
    if twice is not None:
        raise TypeError(
            f"{function.__qualname__}() got {names[twice]!r} and {twice!r}, which are one argument: give one of them"
        ) from None
    return {names.get(name, name): value for name, value in given.items()}


def _unknown(error: TypeError, function: Callable[..., Any], given: Mapping[str, Any]) -> TypeError | None:
    """The better error for one that Python raised because the function has no such parameter."""
    unknown = _strangers(error, function, given)
    if not unknown:
        return None
    return TypeError(
        f"{function.__qualname__}() got an unexpected keyword argument {unknown[0]!r}. "
        "Send what the description does not know with "
        f"extra_body={{{unknown[0]!r}: ...}}, extra_query or extra_headers."
    )


def _strangers(error: TypeError, function: Callable[..., Any], given: Mapping[str, Any]) -> list[str]:
    """The arguments that the function does not know, when that is why it failed."""
    if error.__traceback__ is None or error.__traceback__.tb_next is not None:  # raised inside the function
        return []
    code = function.__code__
    known = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return [name for name in given if name not in known]
