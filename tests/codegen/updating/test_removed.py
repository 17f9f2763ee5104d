"""Parameters that upstream takes away stay accepted, with a warning at the caller's line, for two minor versions."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from codegen import contract, describe, load, overlay, pipeline, proposing, text
from codegen.__main__ import main
from codegen.diffing import Source
from codegen.errors import SpecError

from .repository import after, description, write

ANSWER = {"id": "n1"}
OVERLAY = Path("spec") / "overlays" / proposing.FILE
VANISHED = ["labels", "place", "dry", "x_colour"]


def source(value: dict[str, Any], tmp_path: Path) -> Source:
    return Source.of(contract.read_source(str(write(value, tmp_path / "api.yaml"))))


def proposal(tmp_path: Path, version: str = "0.1.0", present: Path | None = None) -> proposing.Proposal:
    return proposing.propose(source(description(), tmp_path), source(after(), tmp_path), version, present)


def test_what_vanishes_is_proposed_with_type_and_time(tmp_path: Path) -> None:
    """Query, header and body parameters have an entry each: typed where their types still exist, for two minors."""
    found = proposal(tmp_path)
    entries = {entry["name"]: entry for entry in found.entries["/v1/notes", "post"]}
    assert sorted(entries) == sorted(VANISHED)
    assert sorted(found.added) == sorted(f"client.notes.create({name}=)" for name in VANISHED)
    assert {(e["removed_in"], e["until"]) for e in entries.values()} == {("0.2.0", "0.4.0")}
    assert {name: entry["location"] for name, entry in entries.items()} == {
        "labels": "body", "place": "body", "dry": "query", "x_colour": "header",
    }  # fmt: skip
    assert entries["labels"]["schema"] == {"type": "array", "items": {"type": "string"}}
    assert entries["x_colour"]["schema"]["enum"] == ["red", "blue"]
    assert entries["place"]["schema"] == {}


def test_the_proposal_is_an_overlay_that_applies(tmp_path: Path) -> None:
    """Its text is an overlay by our rules: a reason, an expectation, one action to an operation."""
    document = contract.read_source(str(write(after(), tmp_path / "api.yaml")))
    overlay.apply(document, text.parse(proposal(tmp_path).dump(), where=""), "15-removed.yaml")
    [create] = [op for op in describe.describe(document).operations if op.name == "notes.create"]
    assert [p.name for p in create.parameters] == ["dry", "x_colour"]
    assert [f.name for f in create.removed_fields] == ["labels", "place"]


def test_nothing_is_proposed_when_nothing_vanished(tmp_path: Path) -> None:
    """The same description twice gives no overlay at all."""
    same = source(description(), tmp_path)
    assert proposing.propose(same, same, "0.1.0").dump() == ""


@pytest.mark.parametrize(("version", "kept"), [("0.2.0", True), ("0.3.9", True), ("0.4.0", False), ("1.0.0", False)])
def test_an_entry_ends_with_its_version(tmp_path: Path, version: str, kept: bool) -> None:
    """Entries stay through later updates until the version they name, and then are told as ended."""
    present = tmp_path / proposing.FILE
    present.write_text(proposal(tmp_path).dump())
    old = contract.read_source(str(write(after(), tmp_path / "api.yaml")))
    overlay.apply(old, load.read(str(present)), "15")
    found = proposing.propose(Source.of(old), source(after(), tmp_path), version, present)
    assert (found.dump() == present.read_text()) is kept
    assert len(found.ended) == (0 if kept else len(VANISHED))
    assert found.added == []


def test_an_entry_ends_when_upstream_has_the_parameter_again(tmp_path: Path) -> None:
    """What comes back needs no entry; the others stay."""
    present = tmp_path / proposing.FILE
    present.write_text(proposal(tmp_path).dump())
    old = contract.read_source(str(write(after(), tmp_path / "api.yaml")))
    overlay.apply(old, load.read(str(present)), "15")
    again = after()
    again["components"]["schemas"]["NewNote"]["properties"]["labels"] = {"type": "string"}
    found = proposing.propose(Source.of(old), source(again, tmp_path), "0.2.0", present)
    assert found.ended == ["client.notes.create(labels=)"]
    assert sorted(e["name"] for e in found.entries["/v1/notes", "post"]) == ["dry", "place", "x_colour"]


ENTRY = {"name": "old", "wire": "old", "location": "body", "removed_in": "0.2.0", "until": "0.4.0", "schema": {}}


@pytest.mark.parametrize(
    ("entries", "problem"),
    [
        ({}, "is a list"),
        ([{"name": "old"}], "other keys"),
        ([{**ENTRY, "more": 1}], "other keys"),
        ([{**ENTRY, "location": "path"}], "cannot be kept in 'path'"),
        ([{**ENTRY, "until": 0.4}], "`until` is not a version"),
        ([{**ENTRY, "removed_in": "soon"}], "`removed_in` is not a version"),
        ([{**ENTRY, "wire": "text"}], "it is there"),
        ([{**ENTRY, "wire": "dry", "location": "query"}], "it is there"),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(entries: Any, problem: str, tmp_path: Path) -> None:
    """Wrong keys, places and versions, and parameters that are there, are errors with place and remedy."""
    value = description()
    value["paths"]["/v1/notes"]["post"]["x-removed-params"] = entries or {"a": 1}
    with pytest.raises(SpecError, match=problem) as caught:
        source(value, tmp_path)
    assert "x-removed-params" in caught.value.pointer
    assert caught.value.remedy


def test_a_body_without_properties_keeps_none(tmp_path: Path) -> None:
    """A removed body property of an operation that has no such body is refused."""
    value = description()
    value["paths"]["/v1/tags"]["get"]["x-removed-params"] = [ENTRY]
    with pytest.raises(SpecError, match="no properties"):
        source(value, tmp_path)


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A package made of the next description with the proposed overlay."""
    base = tmp_path_factory.mktemp("kept")
    (base / "overlays").mkdir()
    (base / "overlays" / proposing.FILE).write_text(proposal(base).dump())
    pipeline.build(str(write(after(), base / "api.yaml")), base / "out", "kept_notes", base / "overlays")
    path = list(sys.path)
    sys.path.insert(0, str(base / "out"))
    import kept_notes.client

    yield kept_notes
    sys.path[:] = path


GIVEN: dict[str, tuple[Any, Callable[[httpx.Request], Any], Any]] = {
    "labels": (["a"], lambda r: json.loads(r.content)["labels"], ["a"]),
    "place": ({"town": "Ulm"}, lambda r: json.loads(r.content)["place"], {"town": "Ulm"}),
    "dry": (True, lambda r: r.url.params["dry"], "true"),
    "x_colour": ("red", lambda r: r.headers["x-colour"], "red"),
}


def _sync(package: ModuleType, **arguments: Any) -> httpx.Request:
    sent: list[httpx.Request] = []
    http = httpx.Client(transport=httpx.MockTransport(lambda r: sent.append(r) or httpx.Response(200, json=ANSWER)))
    with package.client.Client(http_client=http) as client:
        client.notes.create(text="t", **arguments)
    return sent[0]


def _async(package: ModuleType, **arguments: Any) -> httpx.Request:
    sent: list[httpx.Request] = []

    async def call() -> None:
        transport = httpx.MockTransport(lambda r: sent.append(r) or httpx.Response(200, json=ANSWER))
        async with package.client.AsyncClient(http_client=httpx.AsyncClient(transport=transport)) as client:
            await client.notes.create(text="t", **arguments)

    asyncio.run(call())
    return sent[0]


@pytest.mark.parametrize("call", [_sync, _async])
@pytest.mark.parametrize("name", GIVEN)
def test_a_kept_parameter_is_sent_with_one_warning_at_the_line_of_the_caller(
    notes: ModuleType, name: str, call: Callable[..., httpx.Request]
) -> None:
    """Sync and async: the value reaches the server where it belongs, and one DeprecationWarning has this file."""
    value, read, wanted = GIVEN[name]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        request = call(notes, **{name: value})
    assert read(request) == wanted
    [warning] = caught
    assert warning.category is DeprecationWarning
    assert warning.filename == __file__
    line = Path(__file__).read_text().splitlines()[warning.lineno - 1]
    assert "client.notes.create(" in line
    for word in (f"notes.create({name}=)", "0.2.0", "0.4.0"):
        assert word in str(warning.message)


@pytest.mark.parametrize("call", [_sync, _async])
def test_a_call_without_it_does_not_warn(notes: ModuleType, call: Callable[..., httpx.Request]) -> None:
    """A call that leaves out what is gone sends no trace of it and warns of nothing."""
    request = call(notes)
    assert json.loads(request.content) == {"text": "t"}
    assert "x-colour" not in request.headers
    assert not request.url.query


def test_endpoint_functions_keep_them_too(notes: ModuleType) -> None:
    """The functions under `api` take what is gone from the query, and warn at the caller's line as well."""
    from kept_notes.api.notes import create

    with pytest.warns(DeprecationWarning, match=r"dry=") as caught:
        request = create.build(body={"text": "t"}, dry=True)
    assert ("dry", "true") in request.query
    assert caught[0].filename == __file__


def test_they_are_typed_and_documented(notes: ModuleType) -> None:
    """Signature and TypedDict have the types of before, and the docstring says since when and until when."""
    from kept_notes.params import NotesCreateArguments
    from kept_notes.resources.notes import AsyncNotes, Notes
    from typing_extensions import get_type_hints

    for cls in (Notes, AsyncNotes):
        parameters = inspect.signature(cls.create).parameters
        assert parameters["labels"].annotation == "Sequence[str] | Omit"
        assert parameters["dry"].annotation == "bool | Omit"
        assert "Literal" in parameters["x_colour"].annotation
        assert "Not in the API since 0.2.0" in cls.create.__doc__
    hints = get_type_hints(NotesCreateArguments)
    assert set(VANISHED) < set(hints)


def test_an_update_writes_or_proposes_the_overlay(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without --propose the text is printed; with it the overlay is written and the changelog names what is kept."""
    file = str(write(after(), tmp_path / "upstream.yaml"))
    fitting = ["--root", str(root), "--fit"]
    assert main(["update", file, *fitting, "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "Proposed for spec/overlays/15-removed.yaml" in told
    assert "wire: X-Colour" in told
    assert main(["update", file, *fitting, "--propose"]) == 0
    assert len(load.read(str(root / OVERLAY))["actions"]) == 1
    assert "still accepted" in (root / "CHANGELOG.md").read_text()
    assert "'labels': ('0.2.0', '0.4.0')" in (
        root / "generated" / "attropic_api" / "api" / "notes" / "create.py"
    ).read_text().replace('"', "'")
    again = description("2026-03-03")
    assert main(["update", str(write(again, tmp_path / "upstream.yaml")), *fitting]) == 0
    assert "No longer kept" in capsys.readouterr().out
    assert not (root / OVERLAY).exists()


def test_a_subclass_of_the_client_is_not_the_caller(notes: ModuleType, tmp_path: Path) -> None:
    """The line of the warning is that of the program, not of a package whose client is built on the generated one."""
    package = tmp_path / "handmade"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from kept_notes.resources import Root\n"
        "from kept_notes.resources.notes import Notes\n"
        "class Better(Root):\n"
        "    def __init__(self): super().__init__(self)\n"
        "    def call(self, operation, arguments, options): return operation.request(arguments)\n"
        "class MyNotes(Notes):\n"
        "    def quick(self, **more): return self.create(text='t', **more)\n"
    )
    program = tmp_path / "program.py"
    program.write_text(
        "import warnings\nwarnings.simplefilter('always')\nfrom handmade import Better, MyNotes\n"
        "notes = MyNotes(Better())\nnotes.quick(dry=True)\n"
    )
    assert notes.__file__ is not None
    environment = {"PYTHONPATH": f"{Path(notes.__file__).parents[1]}:{tmp_path}"}
    done = subprocess.run([sys.executable, str(program)], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    assert f"{program}:5: DeprecationWarning" in done.stderr
