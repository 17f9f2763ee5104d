"""How the call of a stream is prepared, and told how it is to be kept alive."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from copy import copy
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from .._core.streaming import Streaming

if TYPE_CHECKING:
    from attropic_api._runtime.operation import Operation
    from attropic_api._runtime.request import Options

_SETTINGS = ("idle_timeout", "silence_timeout", "resume")


class _Caller:
    """Another caller, and what it is told with every call."""

    def __init__(self, client: Any, settings: Streaming) -> None:
        self._client = client
        self._settings = settings

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        options.streaming = self._settings
        return self._client.call(operation, arguments, options)


def streaming(resource: Any, given: Mapping[str, Any]) -> Callable[[], Any]:
    """What sends the call of a stream.

    Args:
        resource: The resource whose ``create`` sends it.
        given: The arguments of ``stream``.

    Raises:
        ConfigurationError: A setting of the stream cannot be used; the message names it.
        TypeError: An argument is missing or unknown.
    """
    settings = Streaming(**{name: given[name] for name in _SETTINGS if name in given})
    arguments = {name: value for name, value in given.items() if name not in _SETTINGS}
    twin = copy(resource)
    twin._client = _Caller(resource._client, settings)
    try:
        _signature(type(resource).create).bind(twin, **arguments, stream=True)
    except TypeError as error:
        raise TypeError(
            f"{type(resource).__name__}.stream(): {error}. What the description does not know is sent with "
            "extra_body, extra_query or extra_headers."
        ) from None
    return partial(twin.create, **arguments, stream=True)


@lru_cache
def _signature(function: Any) -> inspect.Signature:
    return inspect.signature(function)
