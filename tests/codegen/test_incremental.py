"""Incremental generation gives, byte for byte, what generation from nothing gives, and renders only what changed."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import shelf
from shelf import Place

from codegen import check, opc, pipeline, render
from codegen.__main__ import main
from codegen.cache import Cache, made_by
from codegen.errors import SpecError
from codegen.inputs import GENERATED, SPEC, inputs

TABLES = {"_index.py", "models/__init__.py", "types/__init__.py"}
BOOKS, LOANS = ({f"resources/{name}.py", "resources/__init__.py"} for name in ("books", "loans"))
FINE = "    Fine: {type: object, properties: {amount: {type: integer}}}\n"
END = "{summary: End a loan, responses: {'204': {description: ''}}}"


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """The contract as it was generated first; nothing changes it."""
    return shelf.make(tmp_path_factory.mktemp("shelf") / "first")


@pytest.fixture
def place(generated: Place, tmp_path: Path) -> Place:
    """A copy to change."""
    return generated.copy(tmp_path / "copy")


@pytest.fixture
def unaudited(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Leaves out the audit from then on, which changes no file."""
    return lambda: monkeypatch.setattr(pipeline, "audit", lambda *_: None)


@pytest.fixture
def bare(place: Place, unaudited: Callable[[], None]) -> Place:
    """A copy to change, not audited."""
    unaudited()
    return place


#: What changes, as file, old and new text; which modules are rendered for it, which files go.
CHANGES = [
    pytest.param(
        [("openapi.yaml", "amount: {type: integer}", "amount: {type: integer}, paid: {type: boolean}")],
        {"models/penalty.py"}, set(), id="a field of an answer",
    ),
    pytest.param(
        [("openapi.yaml", "title: {type: string}, genre:", "title: {type: string}, pages: {type: integer}, genre:")],
        {"params/types.py", "models/new_book_param.py", "api/books/create.py", *BOOKS}, set(),
        id="a field of a request",
    ),
    pytest.param(
        [("openapi.yaml", "    Loan:", "    Reader: {type: object, properties: {age: {type: integer}}}\n    Loan:")],
        {"models/reader.py", *TABLES}, set(), id="a type added",
    ),
    pytest.param(
        [
            ("openapi.yaml", FINE, ""),
            ("openapi.yaml", ", fine: {$ref: '#/components/schemas/Fine'}", ""),
            ("overlays/10-words.yaml", shelf.PENALTY, ""),
        ],
        {"models/loan.py", *TABLES}, {"models/penalty.py"}, id="a type removed",
    ),
    pytest.param(
        [("openapi.yaml", "enum: [novel, poem]", "enum: [novel, poem, play]")],
        {"models/genre_param.py", "params/types.py"}, set(), id="a value of an enum",
    ),
    pytest.param(
        [("openapi.yaml", "    get:\n      summary: Get a", f"    delete: {END}\n    get:\n      summary: Get a")],
        {"_index.py", "api/loans/delete.py", *LOANS}, set(), id="an operation added",
    ),
    pytest.param(
        [("openapi.yaml", "summary: Get a loan", "summary: Look at a loan")],
        {"api/loans/retrieve.py", *LOANS}, set(), id="a text of an operation",
    ),
    pytest.param(
        [("overlays/10-words.yaml", "What somebody borrowed.", "A book that is not here.")],
        {"models/loan.py"}, set(), id="a text of a type",
    ),
    pytest.param(
        [("overlays/10-words.yaml", "{x-name: Penalty}", "{x-name: Charge}")],
        {"models/charge.py", "models/loan.py", *TABLES}, {"models/penalty.py"}, id="an action of an overlay",
    ),
    pytest.param([("data/rooms.yaml", "{name: north}", "{name: south}")], set(), set(), id="data"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "rendered", "gone"), CHANGES)
def test_one_change(
    place: Place, changes: list[tuple[str, str, str]], rendered: set[str], gone: set[str], unaudited: Callable[[], None]
) -> None:
    """A change renders the modules that depend on it, and the tree is, byte for byte, as one made from nothing."""
    for change in changes:
        place.change(*change)
    before = place.content()
    made = place.generate()
    after = place.content()
    assert set(made.rendered) == rendered
    assert len(made.rendered) + len(made.kept) == sum(name.endswith(".py") for name in after)
    assert before.keys() - after.keys() == {f"{pipeline.PACKAGE}/{name}" for name in gone}
    assert made.placed.removed == len(gone)
    assert made.placed.written == sum(before.get(name) != text for name, text in after.items())
    unaudited()
    assert after == place.anew()


def test_nothing_changed(bare: Place) -> None:
    """Without a change nothing is rendered and nothing written: every file keeps its time."""
    before = {file: file.stat().st_mtime_ns for file in bare.tree.rglob("*") if file.is_file()}
    made = bare.generate()
    assert (made.rendered, made.placed.written, made.placed.removed) == ([], 0, 0)
    assert {file: file.stat().st_mtime_ns for file in bare.tree.rglob("*") if file.is_file()} == before


def test_files_that_do_not_change_keep_their_time(bare: Place) -> None:
    """Of a tree that changes in one module, the other files are not touched; stale bytecode of it goes."""
    compiled = bare.package / "models" / "__pycache__"
    compiled.mkdir()
    for name in ("penalty", "loan"):
        (compiled / f"{name}.{sys.implementation.cache_tag}.pyc").write_bytes(b"")
    before = {file: file.stat().st_mtime_ns for file in bare.tree.rglob("*.py")}
    bare.change("openapi.yaml", "amount: {type: integer}", "amount: {type: number}")
    bare.generate()
    touched = {file.name for file, time in before.items() if file.stat().st_mtime_ns != time}
    assert touched == {"penalty.py"}
    assert [file.name.partition(".")[0] for file in compiled.iterdir()] == ["loan"]


def test_a_template(bare: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A template that changes renders its own files again, and no others."""
    templates = tmp_path / "templates"
    shutil.copytree(opc.TEMPLATES, templates)
    file = templates / "alias.py.jinja"
    file.write_text(file.read_text() + "\n# changed\n")
    monkeypatch.setattr(opc, "TEMPLATES", templates)
    assert bare.generate().rendered == ["models/genre_param.py"]
    assert (bare.package / "models/genre_param.py").read_text().endswith("# changed\n")
    assert bare.content() == bare.anew()


def test_a_module_of_the_runtime(bare: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A runtime module that changes is the one that is formatted and written again."""
    runtime = tmp_path / "runtime"
    shutil.copytree(render.RUNTIME, runtime)
    file = runtime / "secret.py"
    file.write_text(file.read_text() + "\nCHANGED = 1\n")
    monkeypatch.setattr(render, "RUNTIME", runtime)
    assert bare.generate().rendered == ["_runtime/secret.py"]
    assert (bare.package / "_runtime/secret.py").read_text().endswith("CHANGED = 1\n")


def edited(place: Place) -> None:
    file = place.package / "models/loan.py"
    file.write_text(file.read_text() + "edited = True\n")


def damaged(place: Place) -> None:
    file = place.package / "models/loan.py"
    file.write_bytes(file.read_bytes()[:-40] + b"\x00" * 40)


def deleted(place: Place) -> None:
    (place.package / "models/loan.py").unlink()


def stray(place: Place) -> None:
    (place.package / "more").mkdir()
    (place.package / "more/__init__.py").write_text("")


def stood_on(place: Place) -> None:
    """A file stands where a folder belongs, and a folder where a file does."""
    shutil.rmtree(place.package / "models")
    (place.package / "models").write_text("")
    (place.tree / "API.md").unlink()
    (place.tree / "API.md").mkdir()


@pytest.mark.parametrize("harm", [edited, damaged, deleted, stray, stood_on])
def test_a_generated_tree_that_was_changed(generated: Place, bare: Place, harm: Callable[[Place], None]) -> None:
    """An edited, damaged, deleted or added file is put right, without rendering anything."""
    harm(bare)
    assert bare.generate().rendered == []
    assert bare.content() == generated.content()
    assert not (bare.package / "more").exists()
    assert check.stale(bare.tree, inputs(bare.spec)) == []


def no_database(file: Path) -> None:
    file.write_bytes(b"this is no cache\n" * 400)


def of_another_program(file: Path) -> None:
    file.unlink()
    with sqlite3.connect(file) as base:
        base.execute("CREATE TABLE piece (key TEXT, content TEXT)")
    base.close()


def swapped_content(file: Path) -> None:
    """Every piece is whole, but stands under the key of another."""
    with sqlite3.connect(file) as base:
        rows = base.execute("SELECT key, content FROM piece ORDER BY key").fetchall()
        moved = [(content, key) for (key, _), (_, content) in zip(rows, [*rows[1:], rows[0]], strict=True)]
        base.executemany("UPDATE piece SET content = ? WHERE key = ?", moved)
    base.close()


def flipped_bits(file: Path) -> None:
    data = bytearray(file.read_bytes())
    for at in range(5000, len(data), 3001):
        data[at] ^= 0x10
    file.write_bytes(data)


@pytest.mark.parametrize("harm", [no_database, of_another_program, swapped_content, flipped_bits])
def test_a_damaged_cache(generated: Place, bare: Place, harm: Callable[[Path], None]) -> None:
    """Of a damaged or foreign cache nothing wrong is used; what was there is rendered again, and then remembered."""
    shutil.rmtree(bare.tree)  # so that all must come from the cache
    harm(bare.cache / "pieces.sqlite")
    assert bare.generate().rendered != []
    assert bare.content() == generated.content()
    assert bare.generate().rendered == []


def test_compiled_modules(place: Place, tmp_path: Path) -> None:
    """Those of earlier audits are not used when their file is damaged, nor for a module with another source."""
    file = place.cache / "audited.bin"
    file.write_bytes(file.read_bytes()[:-7] + b"changed")
    place.generate()
    assert not file.read_bytes().endswith(b"changed")
    document = json.loads((place.package / "contract.json").read_text(encoding="utf-8"))
    loan = place.package / "models/loan.py"
    loan.write_text(loan.read_text().replace('"fine"', '"find"'))
    with pytest.raises(SpecError, match=r"Loan\.fine: required is False in the description, None in the code"):
        pipeline.audit(document, place.tree, pipeline.PACKAGE, tmp_path, place.cache)


def test_a_cache_that_cannot_be_written(generated: Place, bare: Place) -> None:
    """Where the cache belongs there is a file: all is rendered, and nothing is remembered."""
    shutil.rmtree(bare.cache)
    bare.cache.write_text("in the way")
    assert bare.generate().kept == []
    assert bare.content() == generated.content()
    assert bare.cache.read_text() == "in the way"


def test_a_tree_from_the_cache_alone(generated: Place, bare: Place) -> None:
    """Into an empty folder all comes from the cache, and a tree beside it lends its files."""
    there = pipeline.generate(bare.spec, bare.root / "other", cache=bare.cache, present=bare.tree)
    assert (there.rendered, shelf.content(bare.root / "other")) == ([], generated.content())
    shutil.rmtree(bare.tree)
    assert bare.generate().rendered == []
    assert bare.content() == generated.content()


def test_an_error_leaves_tree_and_cache(generated: Place, bare: Place) -> None:
    """A description that is refused changes neither; what is corrected is generated from what was there."""
    bare.change("openapi.yaml", "required: [id, title]", "required: 7")
    with pytest.raises(SpecError):
        bare.generate()
    assert bare.content() == generated.content()
    bare.change("openapi.yaml", "required: 7", "required: [id, title]")
    assert bare.generate().rendered == []


def test_what_belongs_to_the_generator(tmp_path: Path) -> None:
    """A source, a new distribution or another version makes another generator; runtime and templates are inputs."""
    code, place = tmp_path / "codegen", tmp_path / "site"
    for folder in (code / "runtime", place / "ruff-0.1.dist-info"):
        folder.mkdir(parents=True)
    (code / "views.py").write_text("a = 1\n")
    (code / "runtime" / "codec.py").write_text("a = 1\n")
    first = made_by(code, [str(place), ""])
    (code / "runtime" / "codec.py").write_text("a = 2\n")
    assert made_by(code, [str(place), ""]) == first
    (place / "ruff-0.1.dist-info").rename(place / "ruff-0.2.dist-info")
    second = made_by(code, [str(place), ""])
    (code / "views.py").write_text("a = 2\n")
    assert len({first, second, made_by(code, [str(place), ""])}) == 3


def test_another_generator_finds_nothing(bare: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """With another generator everything is rendered, and both remember."""
    whole = bare.generate().kept
    with monkeypatch.context() as patch:
        patch.setattr("codegen.cache.generator", lambda: b"another")
        assert sorted(bare.generate().rendered) == sorted(whole)
        assert bare.generate().rendered == []
    assert bare.generate().rendered == []


def test_what_was_not_used_for_long_is_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The cache keeps the pieces that were used last, and all of the present generation."""
    monkeypatch.setattr("codegen.cache._KEEP", 4)
    for run in range(4):
        cache = Cache(tmp_path)
        assert (cache.content(cache.key("always")) is None) == (run == 0)
        for name in ("always", *(f"{run}-{number}" for number in range(3))):
            cache.put(cache.key(name), name.encode())
        cache.close()
    cache = Cache(tmp_path)
    found = {name for name in ("always", "0-0", "1-0", "2-0", "3-0", "3-2") if cache.content(cache.key(name))}
    assert {"always", "3-0", "3-2"} <= found
    assert "0-0" not in found
    cache.close()


def test_the_command_says_what_was_rendered(
    bare: Place, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`generate` says how much was rendered and written; `--no-cache` and `--full` render everything."""
    monkeypatch.setattr("codegen.cache.FOLDER", str(bare.cache))
    arguments = ["generate", "--spec", str(bare.spec), "--out", str(bare.tree)]
    bare.change("openapi.yaml", "amount: {type: integer}", "amount: {type: number}")
    assert main(arguments) == 0
    assert re.search(r"^1 of \d\d+ modules rendered in \d+\.\d s; 3 files written$", capsys.readouterr().out, re.M)
    assert main([*arguments, "--no-cache"]) == 0
    count = re.search(r"^(\d+) of (\d+) modules rendered in .* 0 files written$", capsys.readouterr().out, re.M)
    assert count is not None
    assert count[1] == count[2]


def test_the_real_description(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A field more in one type of ours renders a handful of many hundred modules; the result is as from nothing."""
    place = Place(tmp_path)
    shutil.copytree(SPEC, place.spec)
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "audit", lambda *_: None)
        place.generate()
    assert place.content() == shelf.content(GENERATED)
    file = place.spec / "schemas" / "tools.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("  properties:\n", "  properties:\n    added: {type: string}\n", 1), encoding="utf-8")
    made = place.generate()
    assert 1 < len(made.rendered) < 30
    assert len(made.kept) > 800
    monkeypatch.setattr(pipeline, "audit", lambda *_: None)
    assert place.content() == place.anew()
