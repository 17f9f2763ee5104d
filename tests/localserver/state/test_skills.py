"""Skills: folders in versions, made, listed and deleted."""

from __future__ import annotations

from pathlib import Path

import pytest

from attropic.localserver import Store

from .asking import World
from .folders import MAIN, SKILLS, create, version

PREBUILT = ["xlsx", "pptx", "pdf", "docx"]


def test_a_skill_lives(world: World) -> None:
    """Created with a version, given another one, listed, and deleted version by version."""
    made = create(world, ("tea-maker/deep/er/notes.txt", b"Green: 80 degrees."), title="Tea").json
    assert made == {
        "id": "skill_000000000000000000000001",
        "type": "skill",
        "source": "custom",
        "display_title": "Tea",
        "latest_version": "1800000000000000",
        "created_at": "2027-01-15T08:00:00.000000Z",
        "updated_at": "2027-01-15T08:00:00.000000Z",
    }
    at = f"{SKILLS}/{made['id']}"
    assert world.ask("GET", at).json == made
    world.now += 60
    second = version(world, made["id"], main=MAIN.replace(b"Makes tea.", b"Brews.")).json
    assert second == {
        "id": "skillver_000000000000000000000002",
        "type": "skill_version",
        "skill_id": made["id"],
        "version": "1800000060000000",
        "name": "tea-maker",
        "description": "Brews. Use it when somebody is thirsty.",
        "directory": "tea-maker",
        "created_at": "2027-01-15T08:01:00.000000Z",
    }
    now = world.ask("GET", at).json
    assert (now["latest_version"], now["updated_at"]) == (second["version"], second["created_at"])
    assert world.ask("GET", f"{at}/versions/{second['version']}").json == second
    listed = world.ask("GET", f"{at}/versions").json
    assert [one["version"] for one in listed["data"]] == ["1800000060000000", "1800000000000000"]
    assert (listed["has_more"], listed["next_page"]) == (False, None)
    refused = world.ask("DELETE", at)
    assert (refused.status, refused.problem.partition(":")[0]) == (400, "skill_id")
    gone = world.ask("DELETE", f"{at}/versions/{second['version']}").json
    assert gone == {"id": second["version"], "type": "skill_version_deleted"}
    assert world.ask("GET", at).json["latest_version"] == "1800000000000000"
    assert world.ask("GET", f"{at}/versions/{second['version']}").status == 404
    world.ask("DELETE", f"{at}/versions/1800000000000000")
    assert world.ask("GET", at).json["latest_version"] is None
    assert world.ask("DELETE", at).json == {"id": made["id"], "type": "skill_deleted"}
    for method, path in (("GET", at), ("DELETE", at), ("GET", f"{at}/versions"), ("GET", f"{at}/versions/1")):
        assert world.ask(method, path).status == 404


def test_versions_at_one_moment_are_told_apart(world: World) -> None:
    """A version is later than any before it, deleted ones included."""
    id = create(world).json["id"]
    second = version(world, id).json["version"]
    world.ask("DELETE", f"{SKILLS}/{id}/versions/{second}")
    third = version(world, id).json["version"]
    assert int("1800000000000000") < int(second) < int(third)


def test_skills_are_listed_by_source_and_in_pages(world: World) -> None:
    """The user's skills come first, the newest first; those of Anthropic follow; cursors lead through both."""
    own = [create(world).json["id"] for _ in range(3)][::-1]
    seen, cursor = [], ""
    while cursor is not None:
        page = world.ask("GET", f"{SKILLS}?limit=2{cursor and f'&page={cursor}'}").json
        seen += [skill["id"] for skill in page["data"]]
        assert page["has_more"] is (page["next_page"] is not None)
        cursor = page["next_page"]
    assert seen == own + PREBUILT
    for source, wanted in (("custom", own), ("anthropic", PREBUILT)):
        assert [skill["id"] for skill in world.ask("GET", f"{SKILLS}?source={source}").json["data"]] == wanted


@pytest.mark.parametrize(
    ("query", "field"),
    [("source=mine", "source"), ("limit=0", "limit"), ("limit=101", "limit"), ("limit=x", "limit"), ("page=x", "page")],
)
def test_what_cannot_be_listed_is_refused(world: World, query: str, field: str) -> None:
    """The message names the parameter."""
    found = world.ask("GET", f"{SKILLS}?{query}")
    assert (found.status, found.problem.partition(":")[0]) == (400, field)


def test_the_skills_of_anthropic_are_there_and_stay(world: World) -> None:
    """They can be read, with their version, and neither changed nor deleted."""
    skill = world.ask("GET", f"{SKILLS}/pdf").json
    assert (skill["source"], skill["display_title"]) == ("anthropic", "PDF")
    (only,) = world.ask("GET", f"{SKILLS}/pdf/versions").json["data"]
    assert only["version"] == skill["latest_version"]
    assert world.ask("GET", f"{SKILLS}/pdf/versions/{only['version']}").json == only
    assert world.ask("GET", f"{SKILLS}/pdf/versions/1").status == 404
    for found in (
        world.ask("DELETE", f"{SKILLS}/pdf"),
        world.ask("DELETE", f"{SKILLS}/pdf/versions/{only['version']}"),
        version(world, "pdf"),
    ):
        assert (found.status, found.problem.partition(":")[0]) == (400, "skill_id")


def test_a_title_is_used_once(world: World) -> None:
    """A second skill of the same title is refused; skills without a title are not; a deleted title is free."""
    made = create(world, title="Tea").json
    found = create(world, title="Tea")
    assert (found.status, found.problem.partition(":")[0]) == (400, "display_title")
    assert [create(world).json["display_title"] for _ in range(2)] == [None, None]
    world.ask("DELETE", f"{SKILLS}/{made['id']}/versions/{made['latest_version']}")
    world.ask("DELETE", f"{SKILLS}/{made['id']}")
    assert create(world, title="Tea").status == 200


def test_skills_survive_a_restart(tmp_path: Path) -> None:
    """Skills and versions are there again, and go on counting."""
    first = World(store=Store(tmp_path))
    made = create(first, title="Tea").json
    first.api.store.close()
    again = World(store=Store(tmp_path))
    assert again.ask("GET", f"{SKILLS}/{made['id']}").json == made
    assert version(again, made["id"]).json["version"] == "1800000000000001"
    again.api.store.close()


def test_a_version_that_is_deleted_leaves_no_bytes(world: World) -> None:
    """The bytes of its files go with it."""
    made = create(world, ("tea-maker/x", b"x" * 100)).json
    kept = world.api.store.all("skill_version", parent=made["id"])[0]["files"]
    world.ask("DELETE", f"{SKILLS}/{made['id']}/versions/{made['latest_version']}")
    assert [b"".join(world.api.store.read(file["bytes"])) for file in kept] == [b"", b""]
