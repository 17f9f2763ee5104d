"""Many uploads: bounded, in order, every file accounted for."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

import attropic
from attropic.files import File, Progress, UploadFailure, UploadManyResult, UploadsFailedError
from attropic.localserver import LocalServer
from tests.client.calls import gathered, settled
from tests.helpers.scenes import callback

from .places import COLOURS, play

#: Faults of one request in ten, each of another kind.
FAULTS = ["status=500", "reset=0", "cut=10", "status=413", "status=429; content-type=text/html"]


def troubled(colour: str, more: str = "") -> Any:
    """A client of the HTTP library that asks for a fault with every tenth upload."""
    lock = threading.Lock()
    count = 0

    def ask(request: httpx.Request) -> None:
        nonlocal count
        with lock:
            count += 1
            if count % 10 == 0:
                fault = FAULTS[count // 10 % len(FAULTS)] if not more else more.format(count)
                request.headers["x-local-fault"] = fault

    async def ask_async(request: httpx.Request) -> None:
        ask(request)

    if colour == "sync":
        return httpx.Client(event_hooks={"request": [ask]})
    return httpx.AsyncClient(event_hooks={"request": [ask_async]})


@pytest.mark.parametrize("colour", COLOURS)
def test_200_files_of_which_one_in_ten_fails(colour: str, server: LocalServer) -> None:
    """Each file is a result or a failure, in the order given; what the API has are the results, byte for byte."""
    files = [File(f"{number}".encode() * 100, name=f"{number:03}.txt") for number in range(200)]
    failures: list[UploadFailure] = []
    told: list[Progress] = []

    async def scene(client: Any) -> UploadManyResult:
        http: Any = troubled(colour)
        many = client.with_options(http_client=http, max_retries=0)
        try:
            found: UploadManyResult = await settled(
                many.beta.files.upload_many(
                    files, concurrency=8, on_progress=told.append, on_error=callback(colour, failures.append)
                )
            )
            sizes = {file.id: file.size_bytes for file in await gathered(client.beta.files.find(matching="???.txt"))}
            assert all(sizes[one.metadata.id] == files[one.index].size for one in found.results)
        finally:
            await settled(http.close() if colour == "sync" else http.aclose())
        return found

    found = play(colour, server, scene)

    assert len(found.failures) == 20
    assert sorted([one.index for one in found.results] + [one.index for one in found.failures]) == list(range(200))
    assert [one.index for one in found.results] == sorted(one.index for one in found.results)
    assert all(one.name == one.metadata.filename == f"{one.index:03}.txt" for one in found.results)
    assert all(one.name == f"{one.index:03}.txt" and isinstance(one.error, attropic.APIError) for one in found.failures)
    assert sorted(one.index for one in failures) == [one.index for one in found.failures]
    assert (told[-1].files, told[-1].failed, told[-1].count, told[-1].status) == (180, 20, 200, "finished")


@pytest.mark.parametrize("colour", COLOURS)
def test_200_files_with_retries(colour: str, server: LocalServer) -> None:
    """What is busy once is sent again: no file is lost, and none is there twice."""
    files = [File(b"x", name=f"{colour}-{number:03}.txt") for number in range(200)]

    async def scene(client: Any) -> Any:
        http: Any = troubled(colour, "status=529; times=1; id=" + colour + "-{}")
        many = client.with_options(http_client=http, retry=attropic.RetryPolicy(max_retries=10, initial_delay=0.01))
        try:
            found = await settled(many.beta.files.upload_many(files))
            kept = await gathered(client.beta.files.find(matching=f"{colour}-*"))
        finally:
            await settled(http.close() if colour == "sync" else http.aclose())
        return found, kept

    found, kept = play(colour, server, scene)

    assert not found.failures
    assert [one.name for one in found.results] == [file.name for file in files]
    assert {file.id for file in kept} == {one.metadata.id for one in found.results}
    assert len(kept) == 200


@pytest.mark.parametrize("colour", COLOURS)
def test_a_file_that_cannot_be_one_is_a_failure_of_its_own(colour: str, server: LocalServer, tmp_path: Path) -> None:
    """A missing file, a text and a number each fail on their own; those beside them are uploaded."""
    (tmp_path / "a.txt").write_text("a")
    given = [tmp_path / "a.txt", tmp_path / "none.txt", "text", 7, ("b.txt", b"b", "text/markdown")]

    found = play(colour, server, lambda client: settled(client.beta.files.upload_many(given)))

    assert [(one.index, one.name, one.metadata.mime_type) for one in found.results] == [
        (0, "a.txt", "text/plain"),
        (4, "b.txt", "text/markdown"),
    ]
    assert [(one.index, one.name, type(one.error)) for one in found.failures] == [
        (1, "none.txt", FileNotFoundError),
        (2, "file 2", TypeError),
        (3, "file 3", TypeError),
    ]
    assert [one.source for one in found.failures] == given[1:4]
    assert str(found) == "2 files were uploaded, 3 were not"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("concurrency", [1, 3])
def test_so_many_at_a_time(colour: str, concurrency: int, server: LocalServer) -> None:
    """No more uploads than asked for are on their way, and that many are."""
    lock = threading.Lock()
    now = most = 0

    def begin(request: Any) -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        request.headers["x-local-fault"] = "delay=0.03"

    def end(*_: Any) -> None:
        nonlocal now
        with lock:
            now -= 1

    class Count(attropic.Middleware):
        def handle(self, request: Any, call_next: Any) -> Any:
            begin(request)
            try:
                return call_next(request)
            finally:
                end()

        async def handle_async(self, request: Any, call_next: Any) -> Any:
            begin(request)
            try:
                return await call_next(request)
            finally:
                end()

    async def scene(client: Any) -> Any:
        return await settled(client.beta.files.upload_many([b"x"] * 7, concurrency=concurrency))

    found = play(colour, server, scene, middleware=[Count()])

    assert len(found.results) == 7
    assert most == concurrency


def test_a_result_may_be_asked_to_raise(server: LocalServer) -> None:
    """The error names the first files and has all failures; without one the result is given back."""

    async def scene(client: Any) -> Any:
        return client.beta.files.upload_many([b"a", "x", "y", "z", "w"]), client.beta.files.upload_many([b"a"])

    bad, good = play("sync", server, scene)

    assert good.raise_for_failures() is good
    with pytest.raises(UploadsFailedError, match=r"^4 files were not uploaded: file 1: .*; and 1 more$") as caught:
        bad.raise_for_failures()
    assert caught.value.failures == bad.failures
    assert caught.value.__cause__ is bad.failures[0].error


@pytest.mark.parametrize("colour", COLOURS)
def test_no_files(colour: str, server: LocalServer) -> None:
    """An empty list is an empty result."""
    found = play(colour, server, lambda client: settled(client.beta.files.upload_many([])))

    assert (found.results, found.failures) == ((), ())


@pytest.mark.parametrize("given", [{"concurrency": 0}, {"concurrency": 1.5}, {"concurrency": True}, {"files": b"abc"}])
def test_arguments_that_cannot_be_used(given: dict[str, Any], server: LocalServer) -> None:
    """The error names the argument."""

    async def scene(client: Any) -> None:
        with pytest.raises(attropic.ConfigurationError, match=f"`{next(iter(given))}`"):
            client.beta.files.upload_many(**{"files": [b"a"], **given})

    play("sync", server, scene)
