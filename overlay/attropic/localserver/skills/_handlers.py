"""Operations of skills and of their versions."""

from __future__ import annotations

from typing import Any, Final

from .._call import Call, Handler, timestamp
from .._pages import by_id, page_by_cursor
from .._wire import ApiError, Json, Response, json_response
from ._folder import Folder, folder_of
from ._prebuilt import SKILLS, VERSIONS

_SKILL: Final = "skill"
_VERSION: Final = "skill_version"
_SOURCES: Final = ("anthropic", "custom")


def create(call: Call) -> Response:
    """A new skill with its first version."""
    folder, store = _folder(call), call.api.store
    title = next((part.text() for part in call.parts if part.name == "display_title"), None)
    with store.transaction():
        if title is not None and any(kept["skill"]["display_title"] == title for kept in store.all(_SKILL)):
            raise ApiError(400, f"display_title: Skill cannot reuse an existing display_title: {title}")
        at = timestamp(call.at)
        skill: Json = {"id": store.new_id("skill"), "type": "skill", "source": "custom", "display_title": title}
        skill |= {"latest_version": None, "created_at": at, "updated_at": at}
        kept: Json = {"skill": skill, "last": 0}
        _add(call, kept, folder)
    return json_response(kept["skill"])


def list_skills(call: Call) -> Response:
    """A page of skills: those of the user, the newest first, then those of Anthropic."""
    source = call.parameters.get("source")
    if source is not None and source not in _SOURCES:
        raise ApiError(400, f"source: Input should be {' or '.join(map(repr, _SOURCES))}")
    skills = [*(kept["skill"] for kept in call.api.store.all(_SKILL)), *SKILLS.values()]
    found = [skill for skill in skills if source in (None, skill["source"])]
    return _page(found, call, most=100, key=lambda skill: (skill["source"] == "custom", skill["id"]))


def retrieve(call: Call) -> Response:
    """One skill."""
    return json_response(_skill(call)["skill"])


def delete(call: Call) -> Response:
    """Forget a skill, which has no versions any more."""
    store = call.api.store
    with store.transaction():
        id = _own(call)["skill"]["id"]
        versions = [version["version"]["version"] for version in store.all(_VERSION, parent=id)]
        if versions:
            raise ApiError(400, f"skill_id: {id} still has versions; delete them first: {', '.join(versions[:10])}")
        store.remove(_SKILL, id)
    return json_response({"id": id, "type": "skill_deleted"})


def create_version(call: Call) -> Response:
    """A new version of a skill."""
    _own(call)
    folder = _folder(call)
    with call.api.store.transaction():
        return json_response(_add(call, _own(call), folder))


def list_versions(call: Call) -> Response:
    """A page of the versions of a skill, the newest first."""
    id = _skill(call)["skill"]["id"]
    kept = [version["version"] for version in call.api.store.all(_VERSION, parent=id)]
    return _page([VERSIONS[id]] if id in VERSIONS else kept, call, most=1000, key=lambda found: int(found["version"]))


def retrieve_version(call: Call) -> Response:
    """One version of a skill."""
    return json_response(_version(call)["version"])


def delete_version(call: Call) -> Response:
    """Forget a version of a skill, and its files; the one before it becomes the latest."""
    store = call.api.store
    with store.transaction():
        kept = _own(call)
        version, id = _version(call), kept["skill"]["id"]
        store.remove(_VERSION, version["version"]["version"], parent=id)
        for file in version["files"]:
            store.drop(file["bytes"])
        rest = store.all(_VERSION, parent=id)
        latest = rest[0]["version"]["version"] if rest else None
        kept["skill"] |= {"latest_version": latest, "updated_at": timestamp(call.at)}
        store.put(_SKILL, id, kept)
    return json_response({"id": version["version"]["version"], "type": "skill_version_deleted"})


def _page(found: list[Json], call: Call, *, most: int, key: Any = by_id) -> Response:
    page = page_by_cursor(found, call.parameters, listing=call.operation.plain_name, key=key, most=most)
    return json_response({**page, "has_more": page["next_page"] is not None})


def _folder(call: Call) -> Folder:
    return folder_of([part for part in call.parts if part.name == "files"], call.api.settings.max_skill)


def _add(call: Call, kept: Json, folder: Folder) -> Json:
    """Keep a folder as the latest version. Versions are times in microseconds, each later than any before it."""
    store, skill = call.api.store, kept["skill"]
    number = max(round(call.at * 1_000_000), kept["last"] + 1)
    version = {
        "id": store.new_id("skillver"),
        "type": "skill_version",
        "skill_id": skill["id"],
        "version": str(number),
        "name": folder.front.name,
        "description": folder.front.description,
        "directory": folder.name,
        "created_at": timestamp(call.at),
    }
    files = [{"path": file.path, "bytes": store.keep(file.pieces())} for file in folder.files]
    skill |= {"latest_version": version["version"], "updated_at": timestamp(call.at)}
    store.put(_SKILL, skill["id"], {**kept, "skill": skill, "last": number})
    store.put(_VERSION, version["version"], {"version": version, "files": files}, parent=skill["id"])
    return version


def _skill(call: Call) -> Json:
    """What is kept of the skill that is meant.

    Raises:
        ApiError: 404, there is no such skill.
    """
    id: str = call.parameters["skill_id"]
    kept = {"skill": SKILLS[id]} if id in SKILLS else call.api.store.get(_SKILL, id)
    if kept is None:
        raise ApiError(404, f"skill_id: Skill not found: {id}")
    return kept


def _own(call: Call) -> Json:
    """What is kept of the skill that is meant, when the user may change it."""
    kept = _skill(call)
    if kept["skill"]["source"] != "custom":
        raise ApiError(400, f"skill_id: {kept['skill']['id']} is a skill of Anthropic, which cannot be changed")
    return kept


def _version(call: Call) -> Json:
    """What is kept of the version that is meant.

    Raises:
        ApiError: 404, there is no such skill, or no such version of it.
    """
    id, version = _skill(call)["skill"]["id"], call.parameters["version"]
    if id in VERSIONS and VERSIONS[id]["version"] == version:
        return {"version": VERSIONS[id], "files": []}
    kept = call.api.store.get(_VERSION, version, parent=id)
    if kept is None:
        raise ApiError(404, f"version: Skill {id} has no version {version}")
    return kept


HANDLERS: dict[str, Handler] = {
    "skills.create": create,
    "skills.list": list_skills,
    "skills.retrieve": retrieve,
    "skills.delete": delete,
    "skills.versions.create": create_version,
    "skills.versions.list": list_versions,
    "skills.versions.retrieve": retrieve_version,
    "skills.versions.delete": delete_version,
}
