"""What can be set about a tool beside its name, description and schema: what the description of the API knows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from ._errors import ToolDefinitionError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import TypedDict

    from attropic_api.params import AllowedCallerParam, CacheControlEphemeralParam

    class ToolOptions(TypedDict, total=False):
        """Keyword arguments of a tool, for type checkers; at run time every key of the description is taken."""

        cache_control: CacheControlEphemeralParam | None
        strict: bool | None
        eager_input_streaming: bool | None
        allowed_callers: Sequence[AllowedCallerParam] | None
        defer_loading: bool | None
        input_examples: Sequence[Mapping[str, Any]] | None


#: Keys that come from elsewhere.
_GIVEN = ("name", "description", "input_schema", "type")


@cache
def known_options() -> tuple[str, ...]:
    """The keys that the description knows about a tool of the caller."""
    from attropic_api.params import ToolParam

    return tuple(key for key in ToolParam.__annotations__ if key not in _GIVEN)


def check_options(options: Mapping[str, Any], source: str) -> dict[str, Any]:
    """The options that are set.

    Args:
        options: By key; None is not set.
        source: Where the tool comes from, for the message.

    Raises:
        ToolDefinitionError: The description does not know a key.
    """
    for key in options:
        if key not in known_options():
            raise ToolDefinitionError(
                f"{source}: {key!r} is not known of tools. Known are {', '.join(known_options())}."
            )
    return {key: _plain(value) for key, value in options.items() if value is not None}


def _plain(value: Any) -> Any:
    """A sequence as the list that JSON has."""
    return list(value) if isinstance(value, tuple | set | frozenset) else value
