"""Names that a script leaves to the API: ids of calls, which results are whose, and signatures."""

from __future__ import annotations

from typing import Final

from .._wire import Json
from ._asked import blocks
from ._blocks import sign

#: Type of a call → how its id begins.
_PREFIXES: Final = {"tool_use": "toolu", "server_tool_use": "srvtoolu", "mcp_tool_use": "mcptoolu"}


def identified(content: list[Json], turns: list[Json]) -> list[Json]:
    """Blocks with the ids that they lack; the calls of a conversation are counted.

    Args:
        content: The blocks of an answer.
        turns: The conversation before it.
    """
    found, count, last = [], -1, ""
    for block in content:
        kind = block.get("type", "")
        if kind in _PREFIXES:
            if "id" not in block:
                if count < 0:
                    count = sum(part["type"] in _PREFIXES for turn in turns for part in blocks(turn))
                count += 1
                block = {**block, "id": f"{_PREFIXES[kind]}_{count:024d}"}
            last = block["id"] if kind != "tool_use" else last
        elif kind.endswith("_tool_result") and "tool_use_id" not in block and last:
            block = {**block, "tool_use_id": last}
        elif kind == "thinking" and "signature" not in block:
            block = {**block, "signature": sign(block["thinking"])}
        found.append(block)
    return found
