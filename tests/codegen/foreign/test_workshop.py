"""Deep objects in queries, PUT beside PATCH, and forms with files, through a client made from the description alone."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from generated_package import Package
from script import COLOURS, LATER, Script, each, play, value

JOB = {"id": "j1", "bike_id": "b1", "state": "waiting", "tasks": [{"do": "clean", "deep": True}], "due": None}
PHOTOS = httpx.Response(200, json=[{"id": "f1", "bytes": 3, "caption": None, "tags": ["left"]}])


def _list(*numbers: int, total: int) -> httpx.Response:
    return httpx.Response(200, json={"items": [{**JOB, "id": f"j{n}"} for n in numbers], "total": total})


@pytest.mark.parametrize("colour", COLOURS)
def test_deep_filters_on_every_page(workshop: Package, colour: str) -> None:
    """Filter and order are sent as deep objects, and again with each further offset, over a refused page."""
    script = Script(_list(1, 2, total=3), LATER, _list(3, total=3))

    async def scene(client: Any) -> list[Any]:
        narrow = {"state": "in_work", "due": {"after": "2026-01-01"}}
        return await each(client.jobs.list(filter=narrow, sort={"by": "due", "down": True}, fields=["id", "due"]))

    jobs = play(workshop, colour, script, scene, max_retries=1)

    assert [job.id for job in jobs] == ["j1", "j2", "j3"]
    assert type(jobs[0].tasks[0]).__name__ == "CleanTask"
    sent = [dict(parse_qsl(target.partition("?")[2])) for target in script.targets]
    common = {
        "filter[state]": "in_work", "filter[due][after]": "2026-01-01", "sort[by]": "due", "sort[down]": "true",
        "fields": "id,due",
    }  # fmt: skip
    assert sent == [common, {**common, "offset": "2"}, {**common, "offset": "2"}]


@pytest.mark.parametrize("colour", COLOURS)
def test_replacing_and_changing(workshop: Package, colour: str) -> None:
    """PUT sends the whole and may be repeated after a loss; PATCH sends its own media type, absence told from null."""
    script = Script(httpx.ReadError("cut"), httpx.Response(200, json=JOB), httpx.Response(200, json=JOB))

    async def scene(client: Any) -> Any:
        await value(client.jobs.replace("j1", bike_id="b1", state="ready", tasks=[]))
        return await value(client.jobs.update("j1", due=None))

    job = play(workshop, colour, script, scene, max_retries=1)

    assert job.to_dict() == JOB
    assert [request.method for request in script.asked] == ["PUT", "PUT", "PATCH"]
    assert script.asked[1].content == b'{"bike_id":"b1","state":"ready","tasks":[]}'
    assert script.asked[2].content == b'{"due":null}'
    assert script.asked[2].headers["content-type"] == "application/merge-patch+json"


@pytest.mark.parametrize("colour", COLOURS)
def test_a_form_is_sent_twice_alike(workshop: Package, colour: str) -> None:
    """Files and fields go as one form, the same bytes at the second attempt, though the file was read already."""
    script = Script(LATER, PHOTOS)

    async def scene(client: Any) -> Any:
        pictures = [("left.jpg", io.BytesIO(b"\xff\xd8left"), "image/jpeg"), b"right"]
        return await value(
            client.jobs.photos("j1", pictures=pictures, caption="dent", tags=["a"], place={"street": "s", "town": "t"})
        )

    photos = play(workshop, colour, script, scene, max_retries=1)

    assert [(photo.id, photo.tags) for photo in photos] == [("f1", ["left"])]
    first, second = (request.content for request in script.asked)
    assert first == second
    assert first.count(b'name="pictures"') == 2
    assert b'filename="left.jpg"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8left\r\n' in first
    assert b'name="caption"\r\n\r\ndent\r\n' in first


def test_a_body_that_is_gone_is_not_sent_again(workshop: Package) -> None:
    """A file that can be read once is sent once: the refusal is raised."""

    def pieces() -> Iterator[bytes]:
        yield b"left"
        yield b"right"

    script = Script(LATER)

    async def scene(client: Any) -> None:
        await value(client.jobs.photos("j1", pictures=[("one.jpg", pieces())]))

    with pytest.raises(workshop.errors.UnexpectedStatus, match="503"):
        play(workshop, "sync", script, scene, max_retries=4)

    assert len(script.asked) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_headers_are_those_of_the_description(workshop: Package, colour: str) -> None:
    """Call id and limits are read from the headers that `x-client` names."""
    headers = {"x-workshop-call": "call-7", "x-workshop-limit-requests-remaining": "41", "request-id": "other"}
    script = Script(httpx.Response(200, json=JOB, headers=headers))

    async def scene(client: Any) -> Any:
        return await value(client.jobs.with_raw_response.retrieve("j1"))

    raw = play(workshop, colour, script, scene)

    assert raw.request_id == "call-7"
    assert raw.workspace_id is None
    assert raw.rate_limits.requests.remaining == 41
