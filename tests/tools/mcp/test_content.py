"""Content of MCP servers as content of the API, beside what the official package makes of it."""

from __future__ import annotations

import base64
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from anthropic.lib.tools import mcp as official
from mcp import types

from attropic.tools import ToolError
from attropic.tools.mcp import (
    UnsupportedMCPValueError,
    mcp_content,
    mcp_message,
    mcp_resource_to_content,
    mcp_resource_to_file,
)
from attropic.tools.mcp._content import tool_value

PNG = base64.b64encode(b"png").decode()
TEXT = base64.b64encode("grün".encode()).decode()


def text(value: str = "hi") -> types.TextContent:
    return types.TextContent(type="text", text=value)


def image(mime: str) -> types.ImageContent:
    return types.ImageContent(type="image", data=PNG, mime_type=mime)


def written(mime: str | None, uri: str = "file:///a/b.txt") -> types.TextResourceContents:
    return types.TextResourceContents(uri=uri, mime_type=mime, text="grün")


def binary(mime: str | None, blob: str = PNG, uri: str = "file:///a/b.bin") -> types.BlobResourceContents:
    return types.BlobResourceContents(uri=uri, mime_type=mime, blob=blob)


def embedded(resource: Any) -> types.EmbeddedResource:
    return types.EmbeddedResource(type="resource", resource=resource)


def outcome(work: Callable[[], Any]) -> Any:
    """What a function gives, or the name of what it raises."""
    try:
        return work()
    except Exception as error:
        return type(error).__name__


CONTENT = {
    "text": text(),
    "no text": text(""),
    **{mime: image(f"image/{mime}") for mime in ("png", "jpeg", "gif", "webp", "bmp", "svg+xml")},
    "audio": types.AudioContent(type="audio", data=PNG, mime_type="audio/wav"),
    "link": types.ResourceLink(type="resource_link", uri="file:///a", name="a"),
    "text in text": embedded(written("text/markdown")),
    "text without a type": embedded(written(None)),
    "text in bytes": embedded(binary("text/plain", TEXT)),
    "pdf": embedded(binary("application/pdf")),
    "pdf in text": embedded(written("application/pdf")),
    "image in bytes": embedded(binary("image/png")),
    "image in text": embedded(written("image/png")),
    "unknown bytes": embedded(binary("application/zip")),
}


@pytest.mark.parametrize("cached", [False, True])
@pytest.mark.parametrize("name", CONTENT)
def test_content_becomes_what_the_official_package_makes_of_it(name: str, cached: bool) -> None:
    """Each kind of content becomes the same block, or is refused with the same error."""
    options: Any = {"cache_control": {"type": "ephemeral"}} if cached else {}

    found = outcome(lambda: mcp_content(CONTENT[name], **options))

    assert found == outcome(lambda: official.mcp_content(CONTENT[name], **options))


@pytest.mark.parametrize("name", CONTENT)
def test_a_message_becomes_what_the_official_package_makes_of_it(name: str) -> None:
    """A message of a prompt becomes the same message of the API, or is refused with the same error."""
    message = types.PromptMessage(role="assistant", content=CONTENT[name])

    assert outcome(lambda: mcp_message(message)) == outcome(lambda: official.mcp_message(message))


RESOURCES = {
    "empty": [],
    "text": [written("text/plain")],
    "first that can be sent": [binary("application/zip"), binary("application/pdf"), written("text/plain")],
    "none that can be sent": [binary("application/zip"), binary("audio/wav")],
    "image": [binary("image/png", uri="memo://pictures/dot.png")],
    "no name": [written("text/plain", "memo://host")],
    "query": [written("text/plain", "https://host/a/b.txt?c=/d#e")],
}


@pytest.mark.parametrize("name", RESOURCES)
def test_a_resource_becomes_what_the_official_package_makes_of_it(name: str) -> None:
    """What was read of a resource becomes the same block and the same file, or is refused with the same error."""
    result = types.ReadResourceResult(contents=RESOURCES[name])

    assert outcome(lambda: mcp_resource_to_content(result)) == outcome(lambda: official.mcp_resource_to_content(result))
    assert outcome(lambda: mcp_resource_to_file(result)) == outcome(lambda: official.mcp_resource_to_file(result))


@pytest.mark.parametrize("mime", ["application/json", "application/geo+json", "text/html; charset=utf-8", "TEXT/CSV"])
def test_more_types_of_text_are_text(mime: str) -> None:
    """JSON and the like, which the official package refuses, are text, and parameters of a type do not matter."""
    source = mcp_content(embedded(written(mime)))["source"]

    assert source == {"type": "text", "media_type": "text/plain", "data": "grün"}


def test_an_image_may_have_parameters_in_its_type() -> None:
    """The type of an image is sent without what follows it."""
    assert mcp_content(image("image/PNG; q=1"))["source"]["media_type"] == "image/png"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (CONTENT["audio"], "Content of type 'audio' cannot be sent; text, images and embedded resources can."),
        (object(), "Content of type 'object' cannot be sent"),
        (CONTENT["bmp"], "An image of type 'image/bmp' cannot be sent; image/gif, image/jpeg, image/png"),
        (CONTENT["unknown bytes"], "The resource file:///a/b.bin is of type 'application/zip'; text, PDF"),
        (CONTENT["pdf in text"], "file:///a/b.txt is of type application/pdf and has text in place of bytes"),
        (embedded(binary("text/plain", "?")), "The content of the resource file:///a/b.bin is no Base64"),
        (embedded(binary("text/plain", "/w==")), "is said to be text and is no UTF-8"),
    ],
)
def test_what_cannot_be_sent_is_named(value: Any, message: str) -> None:
    """A value that the API has no place for is refused, and the message says what it is and what can be sent."""
    with pytest.raises(UnsupportedMCPValueError) as error:
        mcp_content(value)

    assert message in str(error.value)


def test_the_name_of_a_file_is_readable_and_has_no_folders() -> None:
    """The name of a file is decoded, and never leads into a folder."""
    result = types.ReadResourceResult(contents=[written("text/plain", "file:///a/b%20c%2F..%2Fd.txt")])

    assert mcp_resource_to_file(result) == ("d.txt", "grün".encode(), "text/plain")


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"content": [text("a"), text("b")]}, [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]),
        ({"content": [], "structuredContent": {"ü": [1]}}, '{"ü": [1]}'),
        ({"content": [text("a")], "structuredContent": {"ü": 1}}, [{"type": "text", "text": "a"}]),
        ({"content": []}, []),
    ],
)
@pytest.mark.parametrize("spelled", ["objects of version 1", "objects of version 2", "JSON"])
def test_a_result_is_read_in_every_spelling(fields: dict[str, Any], value: Any, spelled: str) -> None:
    """Results are read from either version of the package and from JSON."""
    result: Any = {"isError": False, "structuredContent": None, **fields}
    if spelled == "objects of version 1":
        result = SimpleNamespace(**result)
    elif spelled == "objects of version 2":
        result = types.CallToolResult.model_validate(result)

    assert tool_value(result) == value


@pytest.mark.parametrize(
    ("fields", "content"),
    [
        ({"content": [text("no")]}, [{"type": "text", "text": "no"}]),
        ({"content": [], "structuredContent": {"why": "no"}}, '{"why": "no"}'),
        ({"content": []}, "The tool failed and did not say how."),
    ],
)
def test_a_result_that_is_an_error_is_raised(fields: dict[str, Any], content: Any) -> None:
    """What a tool says of its failure is the content of a `ToolError`."""
    with pytest.raises(ToolError) as error:
        tool_value({"isError": True, **fields})

    assert error.value.content == content
