"""Skills to upload."""

from __future__ import annotations

from typing import Any

from .asking import Answer, World, part

SKILLS = "/v1/skills"
MAIN = b"---\nname: tea-maker\ndescription: Makes tea. Use it when somebody is thirsty.\n---\n\nBoil water.\n"


def files(*more: tuple[str, bytes], main: bytes = MAIN, folder: str = "tea-maker") -> list[bytes]:
    """The parts of an upload: `SKILL.md` and more files."""
    return [part("files[]", data, path, "text/plain") for path, data in ((f"{folder}/SKILL.md", main), *more)]


def create(world: World, *more: tuple[str, bytes], title: str | None = None, **options: Any) -> Answer:
    titled = [] if title is None else [part("display_title", title.encode())]
    return world.send(SKILLS, *titled, *files(*more, **options))


def version(world: World, id: str, **options: Any) -> Answer:
    return world.send(f"{SKILLS}/{id}/versions", *files(**options))
