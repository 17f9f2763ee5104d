"""How a format of the answer gets into a call, and the answer out of what comes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attropic_api._runtime.omit import ABSENT
from attropic_api._runtime.responses import APIResponse, AsyncAPIResponse
from attropic_api._runtime.values import encode

from .._errors import ConfigurationError

if TYPE_CHECKING:
    from ..structured._format import OutputFormat


def formatted(given: Mapping[str, Any]) -> tuple[OutputFormat[Any] | None, dict[str, Any]]:
    """The format that arguments name as ``output_format``, and the arguments of the description that stand for them.

    Args:
        given: The arguments of a call.

    Raises:
        ConfigurationError: The format cannot be asked for, or ``output_config`` names another one.
    """
    arguments = dict(given)
    kind = arguments.pop("output_format", None)
    if kind is None or isinstance(kind, ABSENT):
        return None, arguments
    from ..structured._format import OutputFormat

    config = arguments.get("output_config")
    config = {} if config is None or isinstance(config, ABSENT) else encode(config)
    if config.get("format") is not None:
        raise ConfigurationError("`output_format` and `output_config.format` both say what the answer is: give one.")
    found = OutputFormat.of(kind)
    return found, {**arguments, "output_config": {**config, "format": found.to_dict()}}


def counted(given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of the description for those of ``count_tokens`` of the beta API, which also takes the older
    ``output_format``: that of the wire is sent as it came.

    Args:
        given: The arguments of a call.

    Raises:
        ConfigurationError: The format cannot be asked for, or ``output_config`` names another one.
    """
    kind: Any = given.get("output_format")
    wire = kind.to_dict() if hasattr(kind, "to_dict") and not isinstance(kind, type) else kind
    of_the_wire = isinstance(wire, Mapping) and wire.get("type") == "json_schema" and "schema" in wire
    from ..structured._format import OutputFormat

    if kind is None or (of_the_wire and not isinstance(kind, OutputFormat)):
        return dict(given)
    return formatted(given)[1]


def parsing(resource: Any, given: Mapping[str, Any]) -> tuple[dict[str, Any], Callable[[Any], Any]]:
    """The arguments of ``create`` for those of ``parse``, and what reads the answer of its message.

    Args:
        resource: The resource whose ``create`` sends the call.
        given: The arguments of ``parse``.

    Raises:
        ConfigurationError: The format cannot be asked for, or a stream is.
    """
    format, arguments = formatted(given)
    if arguments.get("stream"):
        raise ConfigurationError("`parse` waits for the whole message: `stream(output_format=...)` gives a stream.")
    from ..structured._reading import Reading

    parse = Reading(format).parse

    def read(answer: Any) -> Any:
        if not isinstance(answer, APIResponse | AsyncAPIResponse):
            return parse(answer)
        decode = answer._read  # of `with_raw_response`
        answer._read = lambda content: parse(decode(content))
        return answer

    return arguments, read
