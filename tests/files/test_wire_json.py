"""Files inside of JSON bodies: read once, put in as base64 or text, and seen whole by middleware."""

from __future__ import annotations

import base64
import io
import json
import random
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

import attropic
from attropic.files import File
from attropic_api.models import Base64ImageSourceParam
from tests.client.calls import CLIENTS, answer, entered, in_turn, run, settled

from .asking import ask, create, path_of, source_of

#: Sizes on both sides of what is read before and what is read while it is sent; of all remainders by three.
SIZES = [0, 1, 2, 3, 1000, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_000_001, 3_000_002]


def pieces(data: bytes) -> Iterator[bytes]:
    yield from (data[:10], data[10:11], data[11:])


async def apieces(data: bytes) -> AsyncIterator[bytes]:
    for piece in pieces(data):
        yield piece


@pytest.fixture
def data(request: pytest.FixtureRequest) -> bytes:
    return random.Random(1).randbytes(getattr(request, "param", 3_000_001))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("data", SIZES, indirect=True)
def test_a_path_arrives_as_base64_of_a_known_length(kind: Any, data: bytes, tmp_path: Path) -> None:
    """Whatever the size, the text is that of base64 and the length of the body was told before it."""
    request = create(kind, ask(path_of(data, tmp_path))).request

    assert source_of(request)["data"] == base64.b64encode(data).decode()
    assert request.headers["content-length"] == str(len(request.content))
    assert "transfer-encoding" not in request.headers


FORMS: dict[str, Any] = {
    "path": lambda data, folder: path_of(data, folder),
    "anyio path": lambda data, folder: anyio.Path(path_of(data, folder)),
    "buffer": lambda data, folder: io.BytesIO(data),
    "File": lambda data, folder: File.of(path_of(data, folder)),
    "File of base64": lambda data, folder: File.from_base64(base64.b64encode(data)),
    "File of chunks": lambda data, folder: File.from_chunks(pieces(data)),
}
ASYNC_FORMS: dict[str, Any] = {
    "async file": lambda data, folder: anyio.wrap_file(io.BytesIO(data)),
    "File of async chunks": lambda data, folder: File.from_chunks(apieces(data)),
}


@pytest.mark.parametrize("data", [5000, 3_000_001], indirect=True)
@pytest.mark.parametrize(
    ("kind", "form"),
    [(kind, form) for kind in CLIENTS for form in FORMS] + [(attropic.AsyncAnthropic, form) for form in ASYNC_FORMS],
)
def test_every_form_is_sent_again_by_a_retry(kind: Any, form: str, data: bytes, tmp_path: Path) -> None:
    """Also what can be read once: it was read before the first attempt, so all attempts send the same."""
    given = {**FORMS, **ASYNC_FORMS}[form](data, tmp_path)
    handler = in_turn(answer(529, {}), answer())

    seen = create(kind, ask(given), handler=handler, retry=attropic.RetryPolicy(initial_delay=0))

    assert [source_of(request)["data"] for request in seen.requests] == [base64.b64encode(data).decode()] * 2


@pytest.mark.parametrize("form", ASYNC_FORMS)
def test_a_sync_client_refuses_what_only_a_coroutine_can_read(form: str, tmp_path: Path) -> None:
    """The error says which client can send it."""
    with pytest.raises(TypeError, match="async client"):
        create(attropic.Anthropic, ask(ASYNC_FORMS[form](b"abc", tmp_path)))


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("data", [5000, 3_000_001], indirect=True)
@pytest.mark.parametrize(
    "where", ["create", "beta create", "count_tokens", "stream", "batches", "tool_result", "model", "extra_body"]
)
def test_files_may_stand_anywhere(kind: Any, where: str, data: bytes, tmp_path: Path) -> None:
    """In every method that takes content, at any depth, and in a model in place of a mapping."""
    path = path_of(data, tmp_path)
    given = ask(path)

    async def scene(client: Any) -> Any:
        if where == "create":
            return await settled(client.messages.create(**given))
        if where == "beta create":
            return await settled(client.beta.messages.create(**given))
        if where == "count_tokens":
            return await settled(client.messages.count_tokens(model="m", messages=given["messages"]))
        if where == "batches":
            return await settled(client.messages.batches.create(requests=[{"custom_id": "a", "params": given}]))
        if where == "tool_result":
            result = {"type": "tool_result", "tool_use_id": "t", "content": given["messages"][0]["content"]}
            return await settled(
                client.messages.create(**{**given, "messages": [{"role": "user", "content": [result]}]})
            )
        if where == "model":
            source = Base64ImageSourceParam(data=path, media_type="image/png")  # type: ignore[arg-type]
            return await settled(client.messages.create(**_with(given, source)))
        if where == "extra_body":
            extra = {"tomorrow": given["messages"][0]["content"]}
            return await settled(client.messages.create(**ask("abc"), extra_body=extra))
        async with entered(client.messages.stream(**given)) as stream:
            return await settled(stream.get_final_message())

    sent: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return httpx.Response(400, json={"error": {"type": "invalid_request_error", "message": "seen"}})

    with pytest.raises(attropic.BadRequestError):
        run(kind, scene, handler)

    assert base64.b64encode(data) in sent[0]
    json.loads(sent[0])


def _with(given: dict[str, Any], source: Any) -> dict[str, Any]:
    return {**given, "messages": [{"role": "user", "content": [{"type": "image", "source": source}]}]}


@pytest.mark.parametrize("kind", CLIENTS)
def test_nothing_is_read_before_a_stream_is_entered(kind: Any, tmp_path: Path) -> None:
    """Making the manager reads nothing: the file may come after it."""
    path = tmp_path / "late.png"

    async def scene(client: Any) -> Any:
        manager = client.messages.stream(**ask(path))
        path.write_bytes(b"late")
        async with entered(manager):
            pass

    sent: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return httpx.Response(400, json={})

    with pytest.raises(attropic.BadRequestError):
        run(kind, scene, handler)

    assert base64.b64encode(b"late") in sent[0]


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_media_type_of_a_file_is_filled_in(kind: Any) -> None:
    """Where none is given, what a ``File`` knows of itself is sent; what is given stays."""
    file = File.from_bytes(b"GIF89a" + b"\0" * 20)
    given = ask(file)
    del given["messages"][0]["content"][1]["source"]["media_type"]

    assert source_of(create(kind, given).request)["media_type"] == "image/gif"
    assert source_of(create(kind, ask(file)).request)["media_type"] == "image/png"


def test_two_files_and_a_text_that_looks_like_nothing(tmp_path: Path) -> None:
    """Each file stands where it was given, the same one twice too."""
    one, two = tmp_path / "1", tmp_path / "2"
    one.write_bytes(b"1" * 2_000_000)
    two.write_bytes(b"2" * 5)
    buffer = io.BytesIO(b"3" * 2_000_000)
    given = [{"type": "base64", "media_type": "image/png", "data": data} for data in (one, two, one, buffer, buffer)]
    content = [{"type": "image", "source": source} for source in given]

    seen = create(
        attropic.Anthropic, {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": content}]}
    )

    sent = json.loads(seen.request.content)["messages"][0]["content"]
    found = [base64.b64decode(block["source"]["data"]) for block in sent]
    assert [(data[:1], len(data)) for data in found] == [
        (b"1", 2_000_000), (b"2", 5), (b"1", 2_000_000), (b"3", 2_000_000), (b"3", 2_000_000),
    ]  # fmt: skip
