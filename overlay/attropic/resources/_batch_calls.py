"""Resources whose calls a batch changes on their way: what is sent, and where to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from typing import TYPE_CHECKING, Any

from .._observe import LOGGER

if TYPE_CHECKING:
    from attropic_api._runtime.operation import Operation
    from attropic_api._runtime.request import Options
    from attropic_api._runtime.versions import Version

    from ..batches._body import BatchBody


class Redirected:
    """A caller that has another one call something else.

    Args:
        client: The other one.
        change: What is called, and with which arguments.
    """

    def __init__(
        self,
        client: Any,
        change: Callable[[Operation[Any], Mapping[str, Any], Options], tuple[Operation[Any], Mapping[str, Any]]],
    ) -> None:
        self._client = client
        self._change = change

    def call(self, operation: Operation[Any], arguments: Mapping[str, Any], options: Options) -> Any:
        """Call what it is changed to."""
        operation, arguments = self._change(operation, arguments, options)
        return self._client.call(operation, arguments, options)


def sending(resource: Any, body: BatchBody) -> Any:
    """A copy of a resource whose ``create`` sends a body that is written already."""

    def change(operation: Any, arguments: Mapping[str, Any], options: Options) -> tuple[Any, Mapping[str, Any]]:
        options.body = None  # it is in the body
        operation, whole = body.call(operation)
        return operation, {**{name: arguments[name] for name in arguments if name in operation.params}, **whole}

    return _with(resource, change)


def following(resource: Any, batch: Any) -> Any:
    """A copy of a resource whose ``results`` reads where a batch says that its results are."""
    from ..batches._address import results_operation

    base_url = resource._client.base_url

    def change(operation: Any, arguments: Mapping[str, Any], options: Options) -> tuple[Any, Mapping[str, Any]]:
        found = results_operation(operation, batch, base_url)
        return found, {name: arguments[name] for name in arguments if name in found.params}

    return _with(resource, change)


def _with(resource: Any, change: Any) -> Any:
    twin = copy(resource)
    twin._client = Redirected(resource._client, change)
    return twin


def version_of(resource: Any) -> Version | None:
    """The version of the API that the client of a resource asks for, when it is not that of the description."""
    options = getattr(resource._client, "_options", None)
    return None if options is None else options.version


def id_of(batch: Any) -> str:
    """The id of a batch that is given by it or as a whole."""
    return batch if isinstance(batch, str) else str(batch.id)


def complain(id: str, error: Exception) -> None:
    """Log that a batch was not cancelled although that was asked for."""
    LOGGER.error("the batch %s was not cancelled: %s: %s", id, type(error).__name__, error)
