"""Skills from folders and archives."""

from __future__ import annotations

import os
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

import attropic
from attropic.files import SkillFolderError
from attropic.files._skill_folder import MOST_BYTES, skill_files
from attropic.lib import async_files_from_dir, files_from_dir
from attropic.localserver import LocalServer
from tests.client.calls import settled
from tests.helpers.scenes import run

from .places import COLOURS, play

MAIN = "---\nname: my-skill\ndescription: Does it.\n---\nDo it.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that is a skill, with files that are not part of it."""
    skill = tmp_path / "my-skill"
    (skill / "scripts" / "deep").mkdir(parents=True)
    (skill / ".git").mkdir()
    (skill / "SKILL.md").write_text(MAIN)
    (skill / "scripts" / "run.py").write_text("print()")
    (skill / "scripts" / "deep" / "data.bin").write_bytes(bytes(range(256)))
    (skill / ".git" / "config").write_text("secret")
    (skill / ".env").write_text("secret")
    return skill


def packed(path: Path, *entries: tuple[str | zipfile.ZipInfo, bytes]) -> Path:
    """An archive with these entries."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return path


def link(name: str) -> zipfile.ZipInfo:
    """An entry that is a symbolic link."""
    entry = zipfile.ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", ["folder", "archive"])
def test_a_skill_and_its_versions(colour: str, kind: str, server: LocalServer, folder: Path, tmp_path: Path) -> None:
    """From a folder or an archive a skill is made, then a second version of it, and both are listed."""
    path: Any = str(folder)
    if kind == "archive":
        path = packed(tmp_path / "any.zip", ("my-skill/SKILL.md", MAIN.encode()), ("my-skill/a/b.txt", b"b"))

    async def scene(client: Any) -> None:
        skill = await settled(client.beta.skills.create_from(path, display_title=f"{colour} {kind}"))
        version = await settled(client.beta.skills.versions.create_from(skill.id, path))
        known = await settled(client.beta.skills.retrieve(skill.id))
        listed = await settled(client.beta.skills.versions.list(skill.id))

        assert known.display_title == f"{colour} {kind}"
        assert known.latest_version == version.version
        assert (version.name, version.description, version.directory) == ("my-skill", "Does it.", "my-skill")
        assert [one.version for one in listed.data] == [version.version, skill.latest_version]

    play(colour, server, scene)


def test_paths_are_kept_and_hidden_files_are_not(folder: Path) -> None:
    """Names begin with the folder; what begins with a dot is left out, at every depth."""
    assert [name for name, _ in skill_files(folder)] == [
        "my-skill/SKILL.md",
        "my-skill/scripts/deep/data.bin",
        "my-skill/scripts/run.py",
    ]


def test_the_folder_here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`.` is the folder that it stands for."""
    monkeypatch.chdir(folder)

    assert skill_files(".")[0][0] == "my-skill/SKILL.md"


def test_links_are_refused(folder: Path, tmp_path: Path) -> None:
    """A link to a file or a folder outside is named, and nothing is read through it."""
    (tmp_path / "secret").write_text("secret")
    for target in (tmp_path / "secret", tmp_path):
        (folder / "scripts" / "link").symlink_to(target)
        with pytest.raises(SkillFolderError, match=r"link.*symbolic link"):
            skill_files(folder)
        (folder / "scripts" / "link").unlink()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_what_is_no_file_is_refused(folder: Path) -> None:
    """A pipe is named, and nobody waits for it."""
    os.mkfifo(folder / "pipe")

    with pytest.raises(SkillFolderError, match="neither a file nor a folder"):
        skill_files(folder)


def test_a_skill_has_a_main_file(tmp_path: Path) -> None:
    """Without SKILL.md at the root it is no skill; one further down does not count."""
    (tmp_path / "s" / "deep").mkdir(parents=True)
    (tmp_path / "s" / "deep" / "SKILL.md").write_text(MAIN)

    with pytest.raises(SkillFolderError, match=r"no SKILL\.md"):
        skill_files(tmp_path / "s")
    (tmp_path / "empty").mkdir()
    with pytest.raises(SkillFolderError, match=r"no SKILL\.md"):
        skill_files(tmp_path / "empty")


def test_nothing_of_that_name(tmp_path: Path) -> None:
    """A path that leads nowhere is named."""
    with pytest.raises(FileNotFoundError, match="none"):
        skill_files(tmp_path / "none")


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (("../escaped.txt", b"x"), "leads out"),
        (("my-skill/../../escaped.txt", b"x"), "leads out"),
        (("/etc/passwd", b"x"), "leads out"),
        (("my-skill//a", b"x"), "leads out"),
        (("my-skill/./a", b"x"), "leads out"),
        (("C:/a", b"x"), "leads out"),
        ((link("my-skill/link"), b"/etc/passwd"), "symbolic link"),
        (("other/a.txt", b"x"), "one folder"),
        (("README.md", b"x"), "one folder"),
    ],
    ids=str,
)
def test_entries_that_are_refused(entry: Any, words: str, tmp_path: Path) -> None:
    """An entry that leads out of the archive, is a link, or stands beside the folder is refused."""
    archive = packed(tmp_path / "a.zip", ("my-skill/SKILL.md", MAIN.encode()), entry)

    with pytest.raises(SkillFolderError, match=words):
        skill_files(archive)


def test_a_backslash_leads_out(tmp_path: Path) -> None:
    """A name with a backslash, which is a folder elsewhere, is refused, as it is in the archive."""
    archive = packed(tmp_path / "a.zip", ("my-skill/SKILL.md", MAIN.encode()), ("my-skill/..\\..\\x", b"x"))

    with pytest.raises(SkillFolderError, match="leads out"):
        skill_files(archive)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_entry_twice(tmp_path: Path) -> None:
    """Of two entries of the same name nobody knows which is meant."""
    archive = packed(tmp_path / "a.zip", ("s/SKILL.md", b"1"), ("s/SKILL.md", b"2"))

    with pytest.raises(SkillFolderError, match="twice"):
        skill_files(archive)


def test_hidden_entries_are_left_out(tmp_path: Path) -> None:
    """What systems put into archives by themselves is no part of a skill."""
    archive = packed(
        tmp_path / "a.zip",
        ("s/SKILL.md", b"1"),
        ("s/.DS_Store", b"x"),
        ("__MACOSX/s/._SKILL.md", b"x"),
        ("s/.git/config", b"x"),
    )

    assert skill_files(archive) == [("s/SKILL.md", b"1")]


def test_an_archive_that_grows(tmp_path: Path) -> None:
    """An archive of 30 kB that would become 30 MB and one byte is refused, whatever it says about itself."""
    archive = packed(tmp_path / "a.zip", ("s/SKILL.md", b"1"), ("s/big", bytes(MOST_BYTES)))

    with pytest.raises(SkillFolderError, match=r"more than 30\.0 MB"):
        skill_files(archive)


def test_a_folder_that_is_too_large(folder: Path) -> None:
    """More than 30 MB are refused before anything is read."""
    with (folder / "big").open("wb") as file:
        file.truncate(MOST_BYTES)

    with pytest.raises(SkillFolderError, match=r"may have 30\.0 MB"):
        skill_files(folder)


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04" + b"x" * 50])
def test_what_is_no_archive(content: bytes, tmp_path: Path) -> None:
    """A file that is no zip archive is named."""
    (tmp_path / "a.zip").write_bytes(content)

    with pytest.raises(SkillFolderError, match=r"a\.zip.*cannot be read"):
        skill_files(tmp_path / "a.zip")


def test_official_helpers(folder: Path) -> None:
    """`files_from_dir` and its async twin give names and bytes, as `skills.create` takes them."""
    found = files_from_dir(folder)

    assert dict(found)["my-skill/SKILL.md"] == MAIN.encode()  # type: ignore[arg-type]
    assert [name for name, _ in found] == [name for name, _ in skill_files(folder)]  # type: ignore[misc]

    async def main() -> Any:
        return await async_files_from_dir(str(folder))

    assert run("asyncio", main) == run("trio", main) == found


def test_official_helpers_make_a_skill(folder: Path, server: LocalServer) -> None:
    """What they give is what the API wants."""
    with attropic.Anthropic(api_key="local", base_url=server.url) as client:
        skill = client.beta.skills.create(files=files_from_dir(folder), display_title="official")

    assert skill.source == "custom"
