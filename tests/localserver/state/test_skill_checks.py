"""Skills are checked as the API checks them, as files and as archives; no path escapes."""

from __future__ import annotations

import io
import stat
import zipfile

import pytest

from attropic.localserver import Settings

from .asking import World, part
from .folders import MAIN, SKILLS, create, files


@pytest.mark.parametrize(
    "path",
    [
        "../x",
        "tea-maker/../../x",
        "tea-maker/../x",
        "/etc/x",
        "tea-maker//x",
        "tea-maker/",
        "tea-maker/./x",
        "..",
        "tea-maker/..\\\\x",
        "C:/x",
        "tea-maker/a\x00b",
        "tea-maker/a\nb",
        "tea-maker/" + "x" * 500,
    ],
    ids=ascii,
)
def test_a_path_that_leaves_the_folder_is_refused(world: World, path: str) -> None:
    """No path escapes: it is refused with the number of its file, and nothing is kept."""
    found = create(world, (path, b"x"))
    assert (found.status, found.problem.partition(":")[0]) == (400, "files.1")
    assert world.ask("GET", f"{SKILLS}?source=custom").json["data"] == []


def _wrong() -> dict[str, tuple[list[bytes], str]]:
    def main(text: bytes) -> list[bytes]:
        return files(main=text)

    front = "files: SKILL.md: "
    return {
        "no files": ([part("display_title", b"T")], "files: Field required"),
        "no folder": ([part("files[]", MAIN, "SKILL.md")], "files: All files should be in one top-level folder"),
        "two folders": (files(("other/x", b"")), "files: All files should be in one top-level folder"),
        "beside the folder": (files(("x", b"")), "files: All files should be in one top-level folder"),
        "no SKILL.md": ([part("files[]", b"", "tea-maker/x")], "files: SKILL.md should be exactly in the top-level"),
        "SKILL.md too deep": ([part("files[]", MAIN, "tea-maker/a/SKILL.md")], "files: SKILL.md should be exactly in"),
        "another case": ([part("files[]", MAIN, "tea-maker/skill.md")], "files: SKILL.md should be exactly in the"),
        "another folder name": (files(folder="coffee"), "files: The folder 'coffee' should have the name"),
        "the same path twice": (files(("tea-maker/x", b"1"), ("tea-maker/x", b"2")), "files: The path is there twice"),
        "no file but text": ([part("files[]", b"x")], "files.0: Input should be a file with a filename"),
        "no front matter": (main(b"# Tea"), front + "should begin with front matter"),
        "no end of it": (main(b"---\nname: tea-maker\n"), front + "should begin with front matter"),
        "no YAML": (main(b"---\nname: [\n---\n"), front + "the front matter is not YAML"),
        "no UTF-8": (main(b"---\nname: \xff\n---\n"), front + "the front matter is not YAML"),
        "aliases": (main(b"---\na: &a [x]\nb: [*a, *a]\n---\n"), front + "the front matter may have no aliases"),
        "too deep": (main(b"---\nname: " + b"[" * 5000 + b"\n---\n"), front + "the front matter is not YAML"),
        "no keys": (main(b"---\n- a\n---\n"), front + "the front matter should have the keys"),
        "no name": (main(b"---\ndescription: x\n---\n"), front + "`name` should be"),
        "a number": (main(b"---\nname: 1\ndescription: x\n---\n"), front + "`name` should be"),
        "upper case": (main(b"---\nname: Tea\ndescription: x\n---\n"), front + "`name` should be"),
        "a long name": (main(b"---\nname: %s\ndescription: x\n---\n" % (b"x" * 65)), front + "`name` should be"),
        "a reserved word": (main(b"---\nname: my-claude\ndescription: x\n---\n"), front + "`name` may not contain"),
        "no description": (main(b"---\nname: tea-maker\n---\n"), front + "`description` should be a text"),
        "an empty one": (main(b"---\nname: tea-maker\ndescription: ' '\n---\n"), front + "`description` should be a"),
        "a long one": (
            main(b"---\nname: tea-maker\ndescription: %s\n---\n" % (b"x" * 1025)),
            front + "`description` sh",
        ),
        "a tag": (
            main(b"---\nname: tea-maker\ndescription: a <b> c\n---\n"),
            front + "`description` may not contain XML",
        ),
    }


@pytest.mark.parametrize("case", _wrong())
def test_what_is_no_skill_is_refused(world: World, case: str) -> None:
    """Each rule has a message of its own, for a new skill and for a new version of one."""
    parts, message = _wrong()[case]
    found = world.send(SKILLS, *parts)
    assert (found.status, found.problem[: len(message)]) == (400, message), found.problem
    assert world.ask("GET", f"{SKILLS}?source=custom").json["data"] == []
    id = create(world).json["id"]
    again = world.send(f"{SKILLS}/{id}/versions", *parts)
    assert (again.status, again.problem) == (400, found.problem)


@pytest.mark.parametrize(
    "main", [MAIN.replace(b"\n", b"\r\n"), b"\xef\xbb\xbf" + MAIN, MAIN[:-1], MAIN[: MAIN.rindex(b"---") + 3]]
)
def test_front_matter_may_be_written_as_editors_do(world: World, main: bytes) -> None:
    """Lines of Windows, a byte order mark, and no text after it are fine."""
    assert create(world, main=main).status == 200


def archive(*entries: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    """A zip archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in entries:
            file.writestr(name, data)
    return made.getvalue()


def test_a_skill_may_come_as_an_archive(world: World) -> None:
    """One zip archive stands for the files in it."""
    data = archive(("tea-maker/", b""), ("tea-maker/SKILL.md", MAIN), ("tea-maker/a/b.txt", b"x"))
    found = world.send(SKILLS, part("files[]", data, "tea.zip", "application/zip"))
    assert found.status == 200, found.data
    kept = world.api.store.all("skill_version", parent=found.json["id"])[0]["files"]
    assert [(file["path"], b"".join(world.api.store.read(file["bytes"]))) for file in kept] == [
        ("tea-maker/SKILL.md", MAIN),
        ("tea-maker/a/b.txt", b"x"),
    ]


def _link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def _archives() -> dict[str, bytes]:
    good = archive(("tea-maker/SKILL.md", MAIN))
    encrypted = bytearray(good)
    encrypted[6] |= 1
    encrypted[good.index(b"PK\x01\x02") + 8] |= 1
    return {
        "a path that leaves": archive(("tea-maker/SKILL.md", MAIN), ("../x", b"")),
        "an absolute path": archive(("/etc/x", b"")),
        "a link": archive(("tea-maker/SKILL.md", MAIN), (_link("tea-maker/x"), b"/etc/passwd")),
        "many files": archive(*((f"tea-maker/{number}", b"") for number in range(1001))),
        "cut": good[:-10],
        "broken": good.replace(good[50:60], b"0123456789"),
        "encrypted": bytes(encrypted),
        "nothing in it": archive() or b"",
    }


@pytest.mark.parametrize("case", _archives())
def test_an_archive_with_anything_but_files_is_refused(world: World, case: str) -> None:
    """Paths that escape, links, encryption and broken archives are a 400."""
    found = world.send(SKILLS, part("files[]", _archives()[case], "a.zip"))
    assert (found.status, found.problem[:5]) == (400, "files"), found.data


def test_the_size_counts_all_files_also_unpacked() -> None:
    """413 for many files, for a large one, and for an archive that is small until it is unpacked."""
    world = World(Settings(strict=True, max_skill=10_000))
    assert create(world, ("tea-maker/x", b"x" * 9_000)).status == 200
    assert create(world, ("tea-maker/x", b"x" * 5_000), ("tea-maker/y", b"x" * 5_000)).status == 413
    bomb = archive(("tea-maker/SKILL.md", MAIN), ("tea-maker/x", b"\0" * 5_000_000))
    assert len(bomb) < 10_000
    assert world.send(SKILLS, part("files[]", bomb, "a.zip")).status == 413
