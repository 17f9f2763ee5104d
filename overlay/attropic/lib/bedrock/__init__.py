"""The clients of Amazon Bedrock under their official name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ...clouds.bedrock import AnthropicBedrock as AnthropicBedrock
    from ...clouds.bedrock import AsyncAnthropicBedrock as AsyncAnthropicBedrock
else:
    __getattr__, __dir__ = _table(
        __name__, globals(), dict.fromkeys(["AnthropicBedrock", "AsyncAnthropicBedrock"], "attropic.clouds.bedrock")
    )
