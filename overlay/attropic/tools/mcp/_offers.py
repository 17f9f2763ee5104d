"""Prompts and resources of an MCP server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._io.home import Home
from ._content import mcp_message, mcp_resource_to_content, mcp_resource_to_file
from ._values import field

if TYPE_CHECKING:
    from attropic_api.params import CacheControlEphemeralParam, MessageParam


class Prompt:
    """A prompt of an MCP server, whatever its colour.

    Args:
        session: The session.
        prompt: The prompt, as ``list_prompts`` gives it.

    Attributes:
        name: What the server calls it.
        description: What it is for.
        arguments: The names of its arguments, and whether each must be given.
    """

    def __init__(self, session: Any, prompt: Any) -> None:
        self._session = session
        self._home = Home()
        self.name = str(field(prompt, "name"))
        self.description = str(field(prompt, "description") or field(prompt, "title") or "")
        self.arguments: Mapping[str, bool] = {
            str(field(argument, "name")): bool(field(argument, "required"))
            for argument in field(prompt, "arguments") or ()
        }

    def _given(self, arguments: Mapping[str, object]) -> dict[str, str]:
        missing = [name for name, required in self.arguments.items() if required and name not in arguments]
        if missing:
            raise TypeError(f"The prompt {self.name!r} needs {', '.join(missing)}.")
        return {name: str(value) for name, value in arguments.items()}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(name={self.name!r}, arguments={dict(self.arguments)!r})"


class Resource:
    """A resource of an MCP server, whatever its colour.

    Args:
        session: The session.
        resource: The resource, as ``list_resources`` gives it.

    Attributes:
        uri: Where it is.
        name: What the server calls it.
        description: What it is.
        mime_type: Its type.
    """

    def __init__(self, session: Any, resource: Any) -> None:
        self._session = session
        self._home = Home()
        self.uri = str(field(resource, "uri"))
        self.name = str(field(resource, "name") or "")
        self.description = str(field(resource, "description") or field(resource, "title") or "")
        self.mime_type: str | None = field(resource, "mime_type")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(uri={self.uri!r}, mime_type={self.mime_type!r})"


class MCPPrompt(Prompt):
    """A prompt of an MCP server.

    Attributes:
        name: What the server calls it.
        description: What it is for.
        arguments: The names of its arguments, and whether each must be given.
    """

    def messages(self, **arguments: object) -> list[MessageParam]:
        """The messages of the prompt, for the next request.

        Args:
            **arguments: Its arguments.

        Raises:
            TypeError: An argument is missing.
            UnsupportedMCPValueError: The API takes nothing of the kind.
        """
        given = self._given(arguments)
        result = self._home.call(self._session.get_prompt, self.name, given)
        return [mcp_message(message) for message in field(result, "messages")]


class MCPResource(Resource):
    """A resource of an MCP server.

    Attributes:
        uri: Where it is.
        name: What the server calls it.
        description: What it is.
        mime_type: Its type.
    """

    def content(self, *, cache_control: CacheControlEphemeralParam | None = None) -> Any:
        """The resource as a block for a message.

        Args:
            cache_control: The cache breakpoint to set at the block.

        Raises:
            UnsupportedMCPValueError: The API takes nothing of the kind.
        """
        return mcp_resource_to_content(self._read(), cache_control=cache_control)

    def file(self) -> tuple[str | None, bytes, str | None]:
        """The resource as a file for ``files.upload``: its name, content and type.

        Raises:
            UnsupportedMCPValueError: It is empty, or its content is no Base64.
        """
        return mcp_resource_to_file(self._read())

    def _read(self) -> Any:
        return self._home.call(self._session.read_resource, self.uri)


class AsyncMCPPrompt(Prompt):
    """A prompt of an MCP server.

    Attributes:
        name: What the server calls it.
        description: What it is for.
        arguments: The names of its arguments, and whether each must be given.
    """

    async def messages(self, **arguments: object) -> list[MessageParam]:
        """The messages of the prompt, for the next request.

        Args:
            **arguments: Its arguments.

        Raises:
            TypeError: An argument is missing.
            UnsupportedMCPValueError: The API takes nothing of the kind.
        """
        given = self._given(arguments)
        result = await self._home.acall(self._session.get_prompt, self.name, given)
        return [mcp_message(message) for message in field(result, "messages")]


class AsyncMCPResource(Resource):
    """A resource of an MCP server.

    Attributes:
        uri: Where it is.
        name: What the server calls it.
        description: What it is.
        mime_type: Its type.
    """

    async def content(self, *, cache_control: CacheControlEphemeralParam | None = None) -> Any:
        """The resource as a block for a message.

        Args:
            cache_control: The cache breakpoint to set at the block.

        Raises:
            UnsupportedMCPValueError: The API takes nothing of the kind.
        """
        return mcp_resource_to_content(await self._read(), cache_control=cache_control)

    async def file(self) -> tuple[str | None, bytes, str | None]:
        """The resource as a file for ``files.upload``: its name, content and type.

        Raises:
            UnsupportedMCPValueError: It is empty, or its content is no Base64.
        """
        return mcp_resource_to_file(await self._read())

    async def _read(self) -> Any:
        return await self._home.acall(self._session.read_resource, self.uri)
