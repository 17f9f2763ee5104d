"""The clients of Vertex AI under their official name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ...clouds.vertex import AnthropicVertex as AnthropicVertex
    from ...clouds.vertex import AsyncAnthropicVertex as AsyncAnthropicVertex
else:
    __getattr__, __dir__ = _table(
        __name__, globals(), dict.fromkeys(["AnthropicVertex", "AsyncAnthropicVertex"], "attropic.clouds.vertex")
    )
