"""``python -m codegen diff``: what it reads, what it prints, and how it exits."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from small_api import BASE, GONE, Edit, changed

from codegen.__main__ import main
from codegen.diffing import source
from codegen.inputs import SPEC

REMOVED: Edit = ("s:NewBook properties pages", GONE)
ADDED: Edit = ("s:NewBook properties isbn", {"type": "boolean"})
WORDS: Edit = ("p:/v1/books get summary", "All books.")
Pair = Callable[..., list[str]]


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """Writes the base and the base with edits."""

    def write(*edits: Edit) -> list[str]:
        old, new = tmp_path / "old.yaml", tmp_path / "new.json"
        old.write_text(yaml.safe_dump(BASE), encoding="utf-8")
        new.write_text(json.dumps(changed(*edits)), encoding="utf-8")
        return [str(old), str(new)]

    return write


@pytest.mark.parametrize(
    ("edit", "level", "exits"),
    [
        (REMOVED, "major", {"breaking": 1, "additive": 1, "any": 1}),
        (ADDED, "minor", {"breaking": 0, "additive": 1, "any": 1}),
        (WORDS, "patch", {"breaking": 0, "additive": 0, "any": 1}),
        (None, "none", {"breaking": 0, "additive": 0, "any": 0}),
    ],
)
def test_exit_code(
    pair: Pair, capsys: pytest.CaptureFixture[str], edit: Edit | None, level: str, exits: dict[str, int]
) -> None:
    """``--fail-on`` exits with 1 from its level on; without it a difference is no failure."""
    files = pair(*([edit] if edit else []))
    assert main(["diff", *files]) == 0
    assert capsys.readouterr().out.startswith(f"{level}: ")
    for name, code in exits.items():
        assert main(["diff", *files, "--fail-on", name]) == code


def test_json_is_nothing_but_json(pair: Pair, capsys: pytest.CaptureFixture[str]) -> None:
    """``--format json`` prints one object with verdict, counts and every change, the invisible ones too."""
    main(["diff", *pair(REMOVED, WORDS), "--format", "json"])
    content = json.loads(capsys.readouterr().out)
    assert content["verdict"] == "major"
    assert content["counts"] == {"breaking": 1, "additive": 0, "invisible": 1}
    assert content["changes"][0] == {
        "kind": "field-removed",
        "verdict": "breaking",
        "breaks": ["call"],
        "where": {"operation": "books.create", "route": "", "type": "NewBook", "field": "pages", "location": "body"},
        "python": ["client.books.create(pages=)", "attropic.types.NewBookParam['pages']"],
        "old": "pages",
        "new": "",
        "text": "is gone",
    }


def test_text_puts_breaks_first(pair: Pair, capsys: pytest.CaptureFixture[str]) -> None:
    """Breaking changes stand before additive ones; invisible ones are counted, and listed with ``--all``."""
    files = pair(ADDED, REMOVED, WORDS)
    main(["diff", *files])
    plain = capsys.readouterr().out
    assert plain.index("client.books.create(pages=): is gone") < plain.index("client.books.create(isbn=): is new")
    assert "1 more that callers cannot see" in plain
    assert "its documentation" not in plain
    main(["diff", *files, "--all"])
    assert "client.books.list: its documentation" in capsys.readouterr().out


def test_markdown(pair: Pair, capsys: pytest.CaptureFixture[str]) -> None:
    """Markdown has a heading for each part and names in code spans."""
    main(["diff", *pair(REMOVED), "--format", "markdown"])
    printed = capsys.readouterr().out
    assert printed.startswith("**major**: a major version (1 breaking, 0 additive, 0 invisible)\n")
    assert "### Breaks a call\n\n- `client.books.create(pages=)`: is gone" in printed


def test_versions_of_openapi_do_not_matter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A description said in OpenAPI 3.0 and in 3.2 is the same description."""
    files = []
    for version, kind in (("3.0.3", {"type": "string", "nullable": True}), ("3.2.0", {"type": ["string", "null"]})):
        schemas = {"A": {"type": "object", "properties": {"x": kind}}}
        document = {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {},
                    "components": {"schemas": schemas}}  # fmt: skip
        files.append(tmp_path / f"{version}.yaml")
        files[-1].write_text(yaml.safe_dump(document), encoding="utf-8")
    assert main(["diff", *map(str, files), "--fail-on", "any"]) == 0
    assert capsys.readouterr().out.startswith("none: ")


def test_a_contract_is_read_with_its_overlays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two folders of a contract are compared by what their overlays make of them."""
    spec = tmp_path / "spec"
    shutil.copytree(SPEC, spec)
    overlay = {
        "overlay": "1.0.0",
        "info": {"title": "T", "version": "1"},
        "actions": [{"target": "$.components.schemas['MessageBatch'].properties.archived_at", "remove": True,
                     "description": "To see it go.", "x-expect": {"matches": 1}}],
    }  # fmt: skip
    (spec / "overlays" / "99-gone.yaml").write_text(yaml.safe_dump(overlay), encoding="utf-8")
    assert main(["diff", str(SPEC), str(spec), "--format", "json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert {name for change in printed["changes"] for name in change["python"]} >= {
        "attropic.types.messages.MessageBatch.archived_at"
    }


def test_a_description_beside_a_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A plain description is imported and gets the overlays of the contract; what no longer fits is a note."""
    spec, next_one = tmp_path / "spec", tmp_path / "next.yaml"
    (spec / "overlays").mkdir(parents=True)
    for file in (spec / "openapi.yaml", next_one):
        file.write_text(yaml.safe_dump(changed() if file is not next_one else changed(REMOVED)), encoding="utf-8")
    target = "$.components.schemas.NewBook.properties"
    actions: list[dict[str, Any]] = [
        {"target": "$.components.schemas.Book", "description": "Ours.", "x-expect": {"matches": 1},
         "update": {"x-name": "Volume"}},
        {"target": f"{target}.pages", "description": "Ours.", "x-expect": {"matches": 1},
         "update": {"deprecated": True}},
    ]  # fmt: skip
    overlay = {"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": actions}
    (spec / "overlays" / "10-ours.yaml").write_text(yaml.safe_dump(overlay), encoding="utf-8")
    assert main(["diff", str(spec), str(next_one), "--format", "json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    breaking = [change["python"][0] for change in printed["changes"] if change["verdict"] == "breaking"]
    assert breaking == ["client.books.create(pages=)"]
    assert len(printed["notes"]) == 1
    assert "10-ours.yaml /actions/1 does not fit" in printed["notes"][0]


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_git_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``git:REVISION:PATH`` is that path at that revision, and an unknown one is refused by name."""
    monkeypatch.setattr(source, "ROOT", tmp_path)
    (tmp_path / "spec").mkdir()
    for edits in ((), (REMOVED,)):
        (tmp_path / "spec" / "openapi.yaml").write_text(yaml.safe_dump(changed(*edits)), encoding="utf-8")
        _git(tmp_path, "init", "-q")
        _git(tmp_path, "add", ".")
        _git(tmp_path, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "change")
    assert main(["diff", "git:HEAD~1", "git:HEAD", "--fail-on", "breaking"]) == 1
    assert "client.books.create(pages=): is gone" in capsys.readouterr().out
    file = "git:HEAD~1:spec/openapi.yaml"
    assert main(["diff", file, str(tmp_path / "spec" / "openapi.yaml"), "--fail-on", "breaking"]) == 1
    capsys.readouterr()
    assert main(["diff", "git:nowhere", "git:HEAD"]) == 2
    assert "git has no spec at 'nowhere'" in capsys.readouterr().err


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


def test_a_url(pair: Pair, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A description is read from an address as from a file."""
    import threading
    from functools import partial
    from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

    old, new = pair(REMOVED)
    monkeypatch.setattr(SimpleHTTPRequestHandler, "log_message", lambda *_: None)
    handler = partial(SimpleHTTPRequestHandler, directory=str(Path(new).parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            url = f"http://127.0.0.1:{server.server_address[1]}/new.json"
            assert main(["diff", old, url, "--fail-on", "breaking"]) == 1
        finally:
            server.shutdown()
            thread.join()
    assert "client.books.create(pages=): is gone" in capsys.readouterr().out


def test_what_cannot_be_read_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder without a contract is refused with its name and a remedy."""
    assert main(["diff", str(tmp_path), str(tmp_path)]) == 2
    assert "The folder has no openapi.yaml." in capsys.readouterr().err
