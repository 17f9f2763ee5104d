"""Tools of an agent: what a request leaves open is settled, and what contradicts itself is refused."""

from __future__ import annotations

from typing import Final

from .._wire import ApiError, Json

#: Kind of a toolset → whether its tools run at once. Source: the descriptions of the fields.
_POLICIES: Final = {"agent_toolset_20260401": "always_allow", "mcp_toolset": "always_ask"}


def settled(tools: list[Json]) -> list[Json]:
    """Tools whose settings are all there: those of a toolset come from its kind, those of a tool from its toolset."""
    return [_settled(tool) if tool["type"] in _POLICIES else tool for tool in tools]


def _settled(tool: Json) -> Json:
    usual: Json = {"enabled": True, "permission_policy": {"type": _POLICIES[tool["type"]]}}
    default = usual | _given(tool.get("default_config") or {})
    configs = [default | _given(config) for config in tool.get("configs") or ()]
    return {**tool, "default_config": default, "configs": configs}


def _given(config: Json) -> Json:
    return {key: value for key, value in config.items() if value is not None}


def check(agent: Json) -> None:
    """Refuse an agent with two servers or two tools of one name, or with a toolset of a server that it has not.

    Raises:
        ApiError: 400; the message names the field.
    """
    servers = [server["name"] for server in agent["mcp_servers"]]
    _check_unique("mcp_servers", servers)
    _check_unique("tools", [tool["name"] for tool in agent["tools"] if tool["type"] == "custom"])
    for place, tool in enumerate(agent["tools"]):
        if tool["type"] == "mcp_toolset" and tool["mcp_server_name"] not in servers:
            name = tool["mcp_server_name"]
            raise ApiError(400, f"tools.{place}.mcp_server_name: mcp_servers has no server with the name {name!r}")


def _check_unique(field: str, names: list[str]) -> None:
    for place, name in enumerate(names):
        if name in names[:place]:
            raise ApiError(400, f"{field}: the name {name!r} is given twice")
