"""A set of tools: who is in it, who is declared, who can be called."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from attropic import ConfigurationError
from attropic.tools import (
    AsyncFunctionTool,
    BuiltinFunctionTool,
    DuplicateToolError,
    FunctionTool,
    ToolDefinitionError,
    ToolNotFoundError,
    ToolPolicy,
    ToolRegistry,
    tool,
)

SEARCH = {"type": "web_search_20250305", "name": "web_search"}


def read(path: str) -> str:
    """Read a file."""
    return path


async def fetch(url: str) -> str:
    """Fetch a page."""
    return url


class Bash(BuiltinFunctionTool):
    def to_dict(self) -> Any:
        return {"type": "bash_20250124", "name": "bash"}

    def call(self, input: object) -> str:
        return "done"


def test_what_can_be_a_tool() -> None:
    """Functions, async ones, decorated ones, objects and params can be added, and are declared in their order."""
    registry = ToolRegistry([read, fetch])
    bash = registry.add(Bash())
    registry.add(SEARCH)
    registry.add({"type": "mcp_toolset", "mcp_server_name": "x"})

    @registry.add
    @tool(name="double")
    def twice(n: int) -> int:
        return 2 * n

    kinds = [type(tool) for tool in registry.list()]
    assert kinds == [FunctionTool, AsyncFunctionTool, Bash, dict, dict, FunctionTool]
    declared = registry.to_params()
    assert [param.get("name") for param in declared] == ["read", "fetch", "bash", "web_search", None, "double"]
    assert declared[0]["description"] == "Read a file."
    assert declared[3] == SEARCH
    assert declared[3] is not SEARCH
    assert registry.names() == ("read", "fetch", "bash", "double")
    assert registry.get("bash") is bash
    assert "read" in registry
    assert read in registry
    assert "other" not in registry
    assert len(list(registry)) == len(registry) == 6
    assert repr(ToolRegistry([read])) == "ToolRegistry(read)"


def test_params_are_declared_and_never_called() -> None:
    """A tool of the server cannot be found among those that are called here."""
    registry = ToolRegistry([SEARCH, read])

    assert registry.find("web_search") is None
    assert registry.find("read") is not None
    assert registry.find("") is None


@pytest.mark.parametrize("thing", [3, "read", None, Bash, FunctionTool])
def test_what_is_no_tool_is_refused(thing: Any) -> None:
    """What is neither a function nor a tool nor a param is refused with what it is; so is a class."""
    with pytest.raises(ToolDefinitionError, match=r"is no tool|is a class"):
        ToolRegistry([thing])


def test_two_of_a_name_are_refused_with_both_sources() -> None:
    """The second tool of a name is refused, the message says where both come from, and nothing of the set changes."""
    registry = ToolRegistry([read])

    def other(path: str) -> str:
        return path

    with pytest.raises(DuplicateToolError, match=r"'read': .*test_registry\.read and .*<locals>\.other"):
        registry.add(tool(other, name="read"))
    with pytest.raises(DuplicateToolError, match=r"'web_search': .*web_search_20250305.* and "):
        registry.extend([fetch, SEARCH, dict(SEARCH)])
    assert registry.names() == ("read",)
    assert len(registry) == 1


def test_removing() -> None:
    """A tool is removed by its name, by itself, or by its function; what is not there is an error with the names."""
    registry = ToolRegistry([read, fetch, Bash(), SEARCH])

    registry.remove("fetch")
    registry.remove(read)
    registry.remove(SEARCH)

    assert registry.names() == ("bash",)
    with pytest.raises(ToolNotFoundError, match=r"no tool 'fetch'. There are: bash"):
        registry.remove("fetch")
    with pytest.raises(ToolNotFoundError):
        registry.get("")


def test_groups_can_be_switched() -> None:
    """The tools of a disabled group are neither declared nor found, whatever other group they belong to."""
    registry = ToolRegistry()
    registry.add(read, groups=["files", "safe"])
    registry.add(fetch, groups=["network"])
    registry.add(Bash())

    registry.disable("files", "network")

    assert registry.groups() == {"files": False, "safe": True, "network": False}
    assert registry.names() == ("bash",)
    assert [param["name"] for param in registry.to_params()] == ["bash"]
    assert registry.find("read") is None
    assert [tool.name for tool in registry.list("safe")] == ["read"]
    registry.enable("files")
    assert registry.names() == ("read", "bash")
    with pytest.raises(ConfigurationError, match=r"group 'nets'. There are: files, safe, network"):
        registry.disable("nets")
    with pytest.raises(ConfigurationError, match=r"\['files'\]"):
        registry.add(SEARCH, groups="files")


def test_policies() -> None:
    """What is said about a tool can be read and said anew."""
    first, second = ToolPolicy(timeout=1), ToolPolicy(concurrency=2)
    registry = ToolRegistry()
    registry.add(read, policy=first)
    registry.add(fetch)

    assert (registry.policy("read"), registry.policy("fetch")) == (first, None)
    registry.set_policy("read", second)
    assert registry.policy("read") is second
    assert registry.names() == ("read", "fetch")
    found = registry.find("read")
    assert found is not None
    assert found.gate is not None
    assert found.gate.size == 2
    with pytest.raises(ToolNotFoundError):
        registry.set_policy("other", first)
    with pytest.raises(ToolNotFoundError):
        registry.policy("other")


def test_a_registry_can_be_made_of_another() -> None:
    """Tools of another registry come with what was said about them, and limits are shared."""
    policy = ToolPolicy(concurrency=1)
    first = ToolRegistry()
    first.add(read, policy=policy, groups=["files"])
    second = ToolRegistry(first)
    second.add(fetch)

    mine, theirs = first.find("read"), second.find("read")
    assert mine is theirs
    assert second.groups() == {"files": True}
    assert first.names() == ("read",)


def test_threads_may_change_it() -> None:
    """Tools added, switched and removed by many threads at the same time are neither lost nor doubled."""
    registry = ToolRegistry()
    registry.add(Bash(), groups=["all"])

    def work(number: int) -> None:
        for turn in range(20):
            name = f"t{number}_{turn}"
            registry.add(tool(read, name=name))
            registry.disable("all")
            assert name in registry
            registry.enable("all")
            if turn % 2:
                registry.remove(name)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(registry) == 1 + 8 * 10
    assert len(set(registry.names())) == 1 + 8 * 10
