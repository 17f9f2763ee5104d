"""The API on other platforms: the same client, another way to the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._frames import EventStreamError as EventStreamError
    from ._missing import MissingDependencyError as MissingDependencyError
    from ._unsupported import NotOfferedError as NotOfferedError
    from .bedrock import AnthropicBedrock as AnthropicBedrock
    from .bedrock import AsyncAnthropicBedrock as AsyncAnthropicBedrock
    from .vertex import AnthropicVertex as AnthropicVertex
    from .vertex import AsyncAnthropicVertex as AsyncAnthropicVertex
else:
    from attropic_api._runtime.lazy import table

    __getattr__, __dir__ = table(
        __name__,
        globals(),
        {
            "AnthropicBedrock": ".bedrock",
            "AnthropicVertex": ".vertex",
            "AsyncAnthropicBedrock": ".bedrock",
            "AsyncAnthropicVertex": ".vertex",
            "EventStreamError": "._frames",
            "MissingDependencyError": "._missing",
            "NotOfferedError": "._unsupported",
        },
    )
