"""Files and skills of the official client."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import anthropic
import pytest

from .asking import SERIES, Asked

SKILL = b"---\nname: tea-maker\ndescription: Makes tea.\n---\n\nBoil water.\n"


@pytest.fixture(params=["beta", *(["stable"] if SERIES else [])])
def area(api: Asked, request: pytest.FixtureRequest) -> Any:
    """Where files and skills are: the 2 series has them in the stable API too."""
    return api.client.beta if request.param == "beta" else api.client


@pytest.mark.parametrize("shape", ["tuple", "path", "open file"])
def test_a_file_goes_up_and_its_metadata_come_back(api: Asked, area: Any, shape: str, tmp_path: Path) -> None:
    """A file is uploaded in each shape that the client takes, and described with name, type and size."""
    path = tmp_path / "a note.txt"
    path.write_bytes(b"Tea is a plant.")
    with path.open("rb") as opened:
        file: Any = {"tuple": (path.name, b"Tea is a plant.", "text/plain"), "path": path, "open file": opened}[shape]
        made = api.run(area.files.upload(file=file))
    told = api.run(area.files.retrieve_metadata(made.id))
    assert (made.filename, made.mime_type, made.size_bytes) == ("a note.txt", "text/plain", 15)
    assert told == made
    assert made.id.startswith("file_")


def test_a_large_file_goes_up(api: Asked, area: Any) -> None:
    """Several megabytes that arrive in pieces are counted to the byte."""
    data = bytes(range(256)) * 4096 * 5
    made = api.run(area.files.upload(file=("large.bin", io.BytesIO(data), "application/octet-stream")))
    assert made.size_bytes == len(data)


@pytest.mark.parametrize("size", [0, 15, 3_000_000])
def test_a_file_comes_down_as_it_went_up(api: Asked, size: int, tmp_path: Path) -> None:
    """The bytes are the same, read at once, and streamed into a file."""
    data = (bytes(range(256)) * (size // 256 + 1))[:size]
    files = api.client.beta.files
    made = api.run(files.upload(file=("data.bin", data, "application/octet-stream")))
    assert api.run(api.run(files.download(made.id)).read()) == data
    path = tmp_path / "data.bin"
    with api.within(files.with_streaming_response.download(made.id)) as response:
        api.run(response.stream_to_file(path))
    assert path.read_bytes() == data


def test_files_are_listed_over_several_pages_and_deleted(api: Asked) -> None:
    """Each file is listed once; a deleted one is gone."""
    files = api.client.beta.files
    ids = [api.run(files.upload(file=(f"{number}.txt", b"x", "text/plain"))).id for number in range(5)]
    assert [file.id for file in api.items(files.list(limit=2))] == ids[::-1]
    assert api.run(files.delete(ids[2])).id == ids[2]
    assert [file.id for file in api.items(files.list(limit=2))] == [id for id in ids[::-1] if id != ids[2]]
    with pytest.raises(anthropic.NotFoundError):
        api.run(files.retrieve_metadata(ids[2]))


def test_a_file_is_used_in_a_message(api: Asked) -> None:
    """An uploaded file stands as a document in a message."""
    made = api.run(api.client.beta.files.upload(file=("tea.txt", b"Tea is a plant.", "text/plain")))
    content = [
        {"type": "document", "source": {"type": "file", "file_id": made.id}},
        {"type": "text", "text": "What is tea?"},
    ]
    message = api.run(
        api.client.beta.messages.create(
            model="claude-haiku-4-5",
            max_tokens=50,
            messages=[{"role": "user", "content": content}],
            betas=["files-api-2025-04-14"],
        )
    )
    assert message.stop_reason == "end_turn"


def skill(folder: str = "tea-maker") -> list[Any]:
    """The files of a skill."""
    return [
        (f"{folder}/SKILL.md", SKILL, "text/markdown"),
        (f"{folder}/deep/notes.txt", b"Green tea: 80 degrees.", "text/plain"),
    ]


def test_a_skill_lives(api: Asked) -> None:
    """Created, found, listed, given a second version, and deleted version by version."""
    skills = api.client.beta.skills
    titled = {"display_title": "Tea"} if SERIES == 0 else {"display_name": "Tea"}
    made = api.run(skills.create(files=skill(), **titled))
    assert made.id.startswith("skill_")
    assert api.run(skills.retrieve(made.id)).id == made.id
    assert made.id in [found.id for found in api.items(skills.list(limit=1))]
    second = api.run(skills.versions.create(made.id, files=skill()))
    versions = api.items(skills.versions.list(made.id, limit=1))
    assert len(versions) == 2
    assert second.version in [version.version for version in versions]
    one = api.run(skills.versions.retrieve(second.version, skill_id=made.id))
    assert (one.name, one.description) == ("tea-maker", "Makes tea.")
    for version in versions:
        api.run(skills.versions.delete(version.version, skill_id=made.id))
    api.run(skills.delete(made.id))
    with pytest.raises(anthropic.NotFoundError):
        api.run(skills.retrieve(made.id))
