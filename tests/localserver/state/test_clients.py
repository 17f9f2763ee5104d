"""The same through attropic's own client, over a socket, in both colours."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import pytest

import attropic
from attropic.localserver import LocalServer, Settings

from .asking import turn
from .folders import MAIN

PAIR = {"sync": attropic.Anthropic, "async": attropic.AsyncAnthropic}


async def _result(value: Any) -> Any:
    return await value


class Asked:
    """A client of either colour, asked as if it were the sync one."""

    def __init__(self, url: str, colour: str) -> None:
        self._loop = asyncio.new_event_loop()
        self.client: Any = PAIR[colour](api_key="local", base_url=url, max_retries=0)

    def run(self, value: Any) -> Any:
        """The result of a call."""
        return self._loop.run_until_complete(_result(value)) if inspect.isawaitable(value) else value

    def items(self, stream: Any) -> list[Any]:
        """The items of a stream."""
        found = self.run(stream)

        async def gather() -> list[Any]:
            return [item async for item in found]

        return self._loop.run_until_complete(gather()) if hasattr(found, "__aiter__") else list(found)

    def close(self) -> None:
        self.run(self.client.close())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.close()


@pytest.fixture(params=PAIR)
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[[LocalServer], Asked]]:
    made: list[Asked] = []

    def client_of(server: LocalServer) -> Asked:
        made.append(Asked(server.url, request.param))
        return made[-1]

    yield client_of
    for asked in made:
        asked.close()


@pytest.fixture
def api(connect: Callable[[LocalServer], Asked]) -> Iterator[Asked]:
    with LocalServer(settings=Settings(strict=True)) as server:
        yield connect(server)


def test_a_file_goes_up_and_down(api: Asked) -> None:
    """Upload, metadata, list, download, delete."""
    data = bytes(range(256)) * 8192
    files = api.client.beta.files
    made = api.run(files.upload(file=("naïve.bin", BytesIO(data), "application/x-data")))
    assert (made.filename, made.mime_type, made.size_bytes) == ("naïve.bin", "application/x-data", len(data))
    assert api.run(files.retrieve_metadata(made.id)) == made
    assert [file.id for file in api.run(files.list()).data] == [made.id]
    assert api.run(api.run(files.download(made.id)).read()) == data
    api.run(files.delete(made.id))
    with pytest.raises(attropic.NotFoundError, match="File not found"):
        api.run(files.download(made.id))


def test_a_file_that_is_too_large_is_refused_while_it_is_sent(connect: Callable[[LocalServer], Asked]) -> None:
    """The client sees 413, not a broken connection."""
    with LocalServer(settings=Settings(max_file=1024)) as server:
        api = connect(server)
        for size in (2048, 20 * 1024 * 1024):
            with pytest.raises(attropic.APIStatusError) as caught:
                api.run(api.client.beta.files.upload(file=("x", b"x" * size)))
            assert caught.value.status_code == 413


def test_a_skill_is_made_and_removed(api: Asked) -> None:
    """Create, list, second version, delete."""
    skills = api.client.beta.skills
    files = [("tea-maker/SKILL.md", MAIN, "text/markdown"), ("tea-maker/a/b.txt", b"x", "text/plain")]
    made = api.run(skills.create(display_title="Tea", files=files))
    assert [skill.id for skill in api.run(skills.list(source="custom")).data] == [made.id]
    second = api.run(skills.versions.create(made.id, files=files))
    assert second.name == "tea-maker"
    for version in api.run(skills.versions.list(made.id)).data:
        api.run(skills.versions.delete(version.version, skill_id=made.id))
    api.run(skills.delete(made.id))
    with pytest.raises(attropic.NotFoundError):
        api.run(skills.retrieve(made.id))


@pytest.mark.parametrize("beta", [False, True], ids=["stable", "beta"])
def test_a_batch_is_answered(api: Asked, beta: bool) -> None:
    """From its creation to its typed results."""
    batches = api.client.beta.messages.batches if beta else api.client.messages.batches
    requests = [{"custom_id": "good", "params": turn()}, {"custom_id": "bad", "params": turn(model="nobody")}]
    made = api.run(batches.create(requests=requests))
    done = api.run(batches.retrieve(made.id))
    assert (done.processing_status, done.request_counts.succeeded, done.request_counts.errored) == ("ended", 1, 1)
    assert done.results_url.startswith(str(api.client.base_url).rstrip("/"))
    found = {item.custom_id: item.result for item in api.items(batches.results(made.id))}
    assert found["good"].message.content[0].type == "text"
    assert found["bad"].error.error.type == "not_found_error"
    assert [batch.id for batch in api.run(batches.list()).data] == [made.id]
    api.run(batches.delete(made.id))
