# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Resources that give answers in place of values: the same class over a caller that asks for them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar

from .operation import Operation
from .request import Options
from .resource import AsyncResource, Resource
from .responses import APIResponse, AsyncAPIResponse, AsyncResponseContextManager, ResponseContextManager

P = ParamSpec("P")
T = TypeVar("T")


class _Responding:
    """A caller that asks another one for answers instead of values."""

    def __init__(self, client: Any, respond: Literal["raw", "streaming"]) -> None:
        self._client = client
        self._respond: Literal["raw", "streaming"] = respond

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        options.respond = self._respond
        return self._client.call(operation, arguments, options)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)


class _Managed:
    """A resource whose methods give context managers; the call is sent when one is entered."""

    def __init__(self, resource: Any, manage: Callable[[Callable[[], Any]], Any]) -> None:
        self._resource = resource
        self._manage = manage

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._resource, name)
        if isinstance(found, Resource | AsyncResource):
            return _Managed(found, self._manage)
        if not callable(found):
            return found
        return lambda *args, **kwargs: self._manage(lambda: found(*args, **kwargs))

    def __repr__(self) -> str:
        return f"<{type(self._resource).__name__}WithStreamingResponse>"


def _asking(resource: Any, respond: Literal["raw", "streaming"]) -> Any:
    """A copy of the resource whose calls, and those of its children, give answers."""
    twin = object.__new__(type(resource))
    twin.__dict__.update(
        {
            key: value
            for key, value in resource.__dict__.items()
            if not isinstance(value, Resource | AsyncResource)
        }
    )
    twin._client = _Responding(resource._client, respond)
    return twin


def raw(resource: Any) -> Any:
    """The resource with answers that are already read."""
    return _asking(resource, "raw")


def streaming(resource: Any) -> Any:
    """The resource with answers that are read when they are asked for."""
    return _Managed(_asking(resource, "streaming"), ResponseContextManager)


def async_streaming(resource: Any) -> Any:
    """The async resource with answers that are read when they are asked for."""
    return _Managed(_asking(resource, "streaming"), AsyncResponseContextManager)


if TYPE_CHECKING:
    # How the methods of a generated resource look to type checkers.

    def to_raw(method: Callable[P, T]) -> Callable[P, APIResponse[T]]: ...
    def to_streaming(method: Callable[P, T]) -> Callable[P, ResponseContextManager[APIResponse[T]]]: ...
    def async_to_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[AsyncAPIResponse[T]]]: ...
    def async_to_streaming(
        method: Callable[P, Awaitable[T]],
    ) -> Callable[P, AsyncResponseContextManager[AsyncAPIResponse[T]]]: ...
