"""Files made of HTTP responses, read already or not."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from attropic.files import File, FileConsumedError

from .loops import LOOPS, run

URL = "http://localhost/folder/order.csv?key=1"


def _client(headers: dict[str, str], content: Any) -> httpx.Client:
    return httpx.Client(
        transport=httpx.MockTransport(lambda request: httpx.Response(200, headers=headers, content=content))
    )


@pytest.mark.parametrize(
    ("headers", "name", "media_type"),
    [
        ({}, "order.csv", "text/csv"),
        ({"content-type": "application/octet-stream"}, "order.csv", "text/csv"),
        ({"content-type": "Text/HTML; charset=utf-8"}, "order.csv", "text/html"),
        ({"content-type": "nonsense"}, "order.csv", "text/csv"),
        ({"content-disposition": 'attachment; filename="a \\"b\\".json"'}, 'a "b".json', "application/json"),
        ({"content-disposition": "attachment; filename=plain.md"}, "plain.md", "text/markdown"),
        ({"content-disposition": "attachment; filename=x; filename*=UTF-8''Br%C3%B6t.md"}, "Bröt.md", "text/markdown"),
        ({"content-disposition": 'attachment; filename="../../etc/a.md"'}, "a.md", "text/markdown"),
        ({"content-disposition": 'attachment; filename="..\\\\a.md"'}, "a.md", "text/markdown"),
        ({"content-disposition": 'attachment; filename=".."'}, "order.csv", "text/csv"),
        ({"content-disposition": "attachment; filename*=unheard''a%20.md"}, "a .md", "text/markdown"),
        ({"content-disposition": "inline"}, "order.csv", "text/csv"),
    ],
)
def test_name_and_type_of_a_response(headers: dict[str, str], name: str, media_type: str) -> None:
    """Name and type are those of the headers, the name never with a folder; else that of the address."""
    with _client(headers, b"bread and milk") as client:
        file = File.of(client.get(URL))

    assert (file.name, file.media_type, file.size, file.rewindable) == (name, media_type, 14, True)
    assert file.read() == file.read() == b"bread and milk"


def _streamed() -> Iterator[bytes]:
    yield b"bread"
    yield b" and milk"


async def _astreamed() -> AsyncIterator[bytes]:
    for piece in _streamed():
        yield piece


def test_streamed_response_is_read_once() -> None:
    """A response that is not read yet is read while the file is, with the size of its header."""
    with _client({"content-length": "14"}, _streamed()) as client, client.stream("GET", URL) as response:
        file = File.of(response)
        assert (file.rewindable, file.asynchronous, file.size) == (False, False, 14)
        assert not response.is_stream_consumed
        assert file.head(7) == b"bread a"
        assert file.read() == b"bread and milk"
        with pytest.raises(FileConsumedError):
            file.read()


def test_size_of_packed_response_is_not_known() -> None:
    """The length of a compressed response is not that of the file."""
    headers = {"content-length": "14", "content-encoding": "gzip"}
    with _client(headers, _streamed()) as client, client.stream("GET", URL) as response:
        assert File(response).size is None


@LOOPS
def test_async_response(loop: str) -> None:
    """A response of an async client is read in a coroutine, once."""

    async def main() -> None:
        def respond(request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, headers={"content-length": "14"}, content=_astreamed())

        async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as client:
            async with client.stream("GET", URL) as response:
                file = File.from_response(response, name="mine.txt")
                assert (file.name, file.asynchronous, file.size) == ("mine.txt", True, 14)
                assert (await file.adetect()).media_type == "text/plain"
                assert await file.aread() == b"bread and milk"
            read = File(await client.get(URL))
            assert (read.asynchronous, read.rewindable, read.read()) == (False, True, b"bread and milk")

    run(loop, main)


def test_download_of_ours() -> None:
    """What `client.beta.files.download` gives is a file as it is."""
    from attropic_api._runtime.responses import BinaryResponse

    response = httpx.Response(
        200, headers={"content-type": "text/csv"}, content=b"a,b", request=httpx.Request("GET", "http://localhost/x")
    )
    file = File.of(BinaryResponse(b"a,b", response))

    assert (file.media_type, file.read(), file.rewindable) == ("text/csv", b"a,b", True)
