"""The tools of an agent: how the model is told of them, and what becomes of a use."""

from __future__ import annotations

from typing import Final

from ..._wire import Json

#: Built-in tool → its required texts.
_BUILT_IN: Final = {
    "bash": ("command",),
    "edit": ("file_path", "old_string", "new_string"),
    "glob": ("pattern",),
    "grep": ("pattern",),
    "read": ("file_path",),
    "web_fetch": ("url",),
    "web_search": ("query",),
    "write": ("file_path", "content"),
}


def definitions(agent: Json) -> list[Json]:
    """The tools of an agent, for a request to the Messages API."""
    found: dict[str, Json] = {}
    for tool in agent["tools"]:
        if tool["type"] == "custom":
            schema = {key: value for key, value in tool["input_schema"].items() if value is not None}
            found[tool["name"]] = {"description": tool["description"], "input_schema": {**schema, "type": "object"}}
        elif tool["type"] == "agent_toolset_20260401":
            for name, texts in _BUILT_IN.items():
                if _config(tool, name)["enabled"]:
                    found[name] = {"input_schema": _schema(texts)}
        else:
            names = [config["name"] for config in tool["configs"] if config["enabled"]]
            found |= {name: {"input_schema": _schema(())} for name in names}
    return [{"name": name, **rest} for name, rest in found.items()]


def use(agent: Json, name: str) -> Json:
    """The event of a use of a tool, without its input: of a built-in one, of one of an MCP server, or of the caller's.

    Args:
        agent: Whose tool it is.
        name: That of the tool.
    """
    tools = [tool for tool in agent["tools"] if tool["type"] != "custom"]
    if name not in [tool["name"] for tool in agent["tools"] if tool["type"] == "custom"]:
        for tool in tools:
            is_built_in = tool["type"] == "agent_toolset_20260401"
            if name in _BUILT_IN if is_built_in else not _names_elsewhere(tools, tool, name):
                asks = _config(tool, name)["permission_policy"]["type"] == "always_ask"
                fields: Json = {"name": name, "evaluated_permission": "ask" if asks else "allow"}
                if is_built_in:
                    return {"type": "agent.tool_use", **fields}
                return {"type": "agent.mcp_tool_use", **fields, "mcp_server_name": tool["mcp_server_name"]}
    return {"type": "agent.custom_tool_use", "name": name}


def _names_elsewhere(tools: list[Json], tool: Json, name: str) -> bool:
    """Whether another toolset than this one has a tool by its name."""
    named = [other for other in tools if name in [config["name"] for config in other["configs"]]]
    return bool(named) and tool not in named


def _config(tool: Json, name: str) -> Json:
    found: Json = next((config for config in tool["configs"] if config["name"] == name), tool["default_config"])
    return found


def _schema(texts: tuple[str, ...]) -> Json:
    return {"type": "object", "properties": {text: {"type": "string"} for text in texts}, "required": list(texts)}
