"""A new description is taken over whole, or nothing changes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import changelog, check, fetching, load, pipeline, updating
from codegen.__main__ import main
from codegen.errors import SpecError
from codegen.fetching import Record
from codegen.inputs import ROOT, inputs
from tests.slow import slow

from .repository import after, copy, description, served, state, write

Publish = Callable[[dict[str, Any]], str]
FIT = ["--fit"]


def run(root: Path, source: str, *options: str) -> int:
    return main(["update", source, "--root", str(root), *options])


def test_a_new_description_is_taken_over(root: Path, publish: Publish, capsys: pytest.CaptureFixture[str]) -> None:
    """Contract, record, generated tree, API.md and changelog are those of the new description, breaking first."""
    source = publish(after())
    assert run(root, source, "--fit", "--notes", str(root.parent / "notes.md")) == 0
    told = capsys.readouterr().out
    assert "verdict major" in told
    assert told.index("client.notes.create(labels=)") < told.index("client.notes.retrieve")
    assert "{note_id}" in (root / "spec" / "paths" / "notes.yaml").read_text()
    assert Record.read(root / "spec").date == "2026-02-02"
    assert "client.notes.retrieve(" in (root / "generated" / "API.md").read_text()
    assert check.stale(root / "generated", inputs(root / "spec")) == []
    text = (root / "CHANGELOG.md").read_text()
    assert text.index("## Unreleased") < text.index(changelog.heading("2026-02-02")) < text.index("### Added")
    assert "client.notes.create(labels=)" in text
    assert "client.notes.create(labels=)" in (root.parent / "notes.md").read_text()
    assert [f.name for f in root.iterdir() if f.name.startswith(".codegen")] == []


def test_a_url_and_a_pointer_do_as_well(root: Path, tmp_path: Path) -> None:
    """The description may come over HTTP through a pointer; the record has its address and digest."""
    folder = tmp_path / "site"
    folder.mkdir()
    write(description("2026-03-01"), folder / "api.yaml")
    (folder / ".stats.yml").write_text("openapi_spec_url: api.yaml\n")
    with served(folder) as (host, _):
        assert run(root, f"http://{host}/.stats.yml") == 0
        assert Record.read(root / "spec").url == f"http://{host}/api.yaml"


def test_a_dry_run_does_everything_and_changes_nothing(
    root: Path, publish: Publish, capsys: pytest.CaptureFixture[str]
) -> None:
    """The account is complete and no file is different."""
    before = state(root)
    assert run(root, publish(after()), "--fit", "--dry-run") == 0
    told = capsys.readouterr().out
    assert "every public name resolves" in told
    assert "Nothing was changed." in told
    assert state(root) == before


def stale() -> dict[str, Any]:
    value = after()
    value["paths"]["/v1/labels"] = value["paths"].pop("/v1/tags")
    value["components"]["schemas"]["Notes"] = value["components"]["schemas"].pop("Note")
    return json.loads(json.dumps(value).replace('schemas/Note"', 'schemas/Notes"'))


def test_every_stale_action_is_named_and_nothing_changes(
    root: Path, publish: Publish, capsys: pytest.CaptureFixture[str]
) -> None:
    """All actions that do not fit are told at once: file, action, expected, found, nearest match, remedy."""
    before = state(root)
    assert run(root, publish(stale())) == 2
    error = capsys.readouterr().err
    assert "2 overlay actions do not fit" in error
    assert f"{root}/spec/overlays/30-words.yaml" in error
    assert "/actions/0 (target $.components.schemas['Note'])" in error
    assert "expected: 1 place" in error
    assert "$.components.schemas has no 'Note'" in error
    assert "$.components.schemas.Notes" in error
    assert "/actions/1" in error
    assert "--fit" in error
    assert state(root) == before


def test_fit_leaves_out_what_is_stale_and_says_so(
    root: Path, publish: Publish, capsys: pytest.CaptureFixture[str]
) -> None:
    """The overlay keeps its comments and the actions that fit, with the number of places there are now."""
    assert run(root, publish(stale()), *FIT) == 2  # the handwritten package needs Memo, whose name is left out
    (root / "overlay" / "notes" / "__init__.py").write_text("from attropic_api.types import Notes as Notes\n")
    capsys.readouterr()
    assert run(root, publish(stale()), *FIT) == 0
    told = capsys.readouterr().out
    assert "30-words.yaml /actions/0 left out: $.components.schemas has no 'Note'" in told
    assert "30-words.yaml /actions/1 applies to 1 now" in told
    assert "namespaces.yaml: types.Spot left out" in told
    text = (root / "spec" / "overlays" / "30-words.yaml").read_text()
    assert "# Every list of it." in text
    assert "x-name" not in text
    assert load.read(str(root / "spec" / "overlays" / "30-words.yaml"))["actions"][0]["x-expect"]["matches"] == 1
    assert not (root / "spec" / "namespaces.yaml").exists()


def broken() -> dict[str, Any]:
    value = description("2026-04-01")
    value["components"]["schemas"]["Note"]["properties"]["id"] = {"$ref": "#/components/schemas/Nobody"}
    return value


@pytest.mark.parametrize(
    ("value", "package", "problem"),
    [
        (broken(), None, "Nobody"),
        (description("2026-04-01"), "from attropic_api.types import Gone\n", "cannot be imported with it"),
        (description("2026-04-01"), "__all__ = ['missing']\n", "has no attribute 'missing'"),
        ({"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {"responses": {"999": {}}}}}}, None, ""),
    ],
)
def test_a_failure_leaves_everything_as_it_was(
    root: Path,
    publish: Publish,
    capsys: pytest.CaptureFixture[str],
    value: dict[str, Any],
    package: str | None,
    problem: str,
) -> None:
    """Import, description, generation or the import of handwritten code may fail: no file is different."""
    if package:
        (root / "overlay" / "notes" / "__init__.py").write_text(package)
    before = state(root)
    assert run(root, publish(value), *FIT) == 2
    assert problem in capsys.readouterr().err
    assert state(root) == before


def test_an_error_that_nobody_foresaw_leaves_everything_as_it_was(
    root: Path, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An exception of the generator itself passes, and the repository is untouched, scratch folder included."""
    before = state(root)

    def fail(*arguments: Any, **options: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "generate", fail)
    with pytest.raises(KeyboardInterrupt):
        run(root, publish(description("2026-04-01")))
    assert state(root) == before


def test_tests_that_fail_stop_an_update(root: Path, publish: Publish, capsys: pytest.CaptureFixture[str]) -> None:
    """Tests that are asked for run against the new tree; one that fails stops the update and is shown."""
    (root / "test_it.py").write_text(
        "from attropic_api.resources import Root\n\ndef test_it():\n    assert hasattr(Root(None).notes, 'retrieve')\n"
    )
    before = state(root)
    assert run(root, publish(description("2026-04-01")), "--test", "test_it.py") == 2
    assert "test_it" in capsys.readouterr().err
    assert state(root) == before
    assert run(root, publish(after()), "--fit", "--test", "test_it.py") == 0
    assert "tests pass: test_it.py" in capsys.readouterr().out


@slow
def test_a_second_update_to_the_same_day_replaces_its_section(root: Path, publish: Publish) -> None:
    """The changelog has one section for each description."""
    assert run(root, publish(after()), *FIT) == 0
    assert run(root, publish(after()), *FIT) == 0
    assert (root / "CHANGELOG.md").read_text().count(changelog.heading("2026-02-02")) == 1


def test_a_folder_without_a_contract_is_refused(tmp_path: Path, publish: Publish) -> None:
    """The root must be a repository."""
    assert run(tmp_path, publish(after())) == 2


def test_the_version_is_that_of_the_handwritten_package(root: Path, tmp_path: Path) -> None:
    """It is read from `_version.py`, also of a fork; without one it is 0.0.0."""
    assert updating.version(root) == "0.1.0"
    assert updating.version(tmp_path / "nowhere") == "0.0.0"


@slow
def test_make_runs_the_command(root: Path, publish: Publish) -> None:
    """`make spec-update FROM=` takes a description over; without FROM it says what it wants."""
    make = ["make", "-s", "-C", str(ROOT), "spec-update", f"VENV={Path(sys.prefix)}", f"STAMP={ROOT / 'Makefile'}"]
    none = subprocess.run(make, capture_output=True, text=True)
    assert none.returncode != 0
    assert "FROM=FILE_OR_URL" in none.stdout
    asked = [*make, f"FROM={publish(description('2026-05-01'))}", f"OPTIONS=--dry-run --root {root}"]
    done = subprocess.run(asked, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "Nothing was changed." in done.stdout


def test_a_refusal_is_an_error_of_ours(root: Path, tmp_path: Path) -> None:
    """A caller of the function gets a SpecError, and the copy beside stays the same as the root."""
    twin = copy(root, tmp_path / "twin")
    from codegen import fetching

    with pytest.raises(SpecError):
        updating.update(fetching.fetch(str(write(stale(), tmp_path / "stale.yaml"))), twin)
    assert state(twin) == state(root)


def test_an_update_renders_only_what_changed(root: Path, publish: Publish, tmp_path: Path) -> None:
    """With a cache, what an earlier generation made is taken: the second of two dry runs renders nothing."""
    source = publish(description("2026-04-01"))
    wishes = updating.Wishes(dry=True, cache=tmp_path / "cache")
    told = [updating.update(fetching.fetch(source), root, wishes).made for _ in range(2)]
    assert not told[0].startswith("0 of")
    assert told[1].startswith("0 of")
