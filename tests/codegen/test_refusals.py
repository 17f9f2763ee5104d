"""Bad descriptions are refused with file, place and remedy; the tree that was there stays as it was."""

# ruff: noqa: E501, UP031 - tables of cases, one to a line

from __future__ import annotations

import http.server
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codegen.__main__ import main

ROOT = Path(__file__).parents[2]
Write = Callable[..., Path]
OK = "responses: {'200': {description: ok}}"


def _tree(folder: Path) -> dict[str, bytes]:
    return {str(f.relative_to(folder)): f.read_bytes() for f in sorted(folder.rglob("*")) if f.is_file()}


def refused(source: str | Path, out: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """The message with which a build of ``source`` over the tree at ``out`` is refused."""
    before = _tree(out)
    code = main(["build", "--from", str(source), "--out", str(out), "--package", "never_made"])
    text = capsys.readouterr().err
    assert code == 2
    assert text.startswith("codegen: ")
    assert "Traceback" not in text
    assert "  remedy: " in text
    assert _tree(out) == before
    assert not list(out.parent.glob(".codegen-*"))
    return text


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A tree that the generator made before."""
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "MANIFEST.json").write_text('{"source": "before"}')
    (folder / "kept.py").write_text("kept = True\n")
    return folder


SCHEMAS = [
    ("{A: {$ref: '#/components/schemas/Missing'}}", "there is no 'Missing'", "/components/schemas/A"),
    ("{A: {properties: {b: {$ref: 'other.yaml#/B'}}}}", "does not exist", "/components/schemas/A/properties/b"),
    ("{A: {$ref: '#anchor'}}", "anchor", "/components/schemas/A"),
    ("{A: {$ref: '#/components/schemas/A'}}", "only to itself", "/components/schemas/A"),
    (
        "{A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}",
        "only to itself",
        "/components/schemas/",
    ),
    ("{A: {$dynamicRef: '#x'}}", "$dynamicRef", "/components/schemas/A"),
    ("{A: {type: strnig}}", "'strnig' is unknown", "/components/schemas/A"),
    ("{A: {properties: {b: false}}}", "allows no value", "/components/schemas/A/properties/b"),
    ("{A: {properties: {b: 5}}}", "must be an object", "/components/schemas/A/properties/b"),
    ("{A: {properties: {'': {}}}}", "empty name", "/components/schemas/A/properties/"),
    ("{A: {properties: [b]}}", "`properties` must be an object", "/components/schemas/A"),
    ("{A: 5}", "must be an object", "/components/schemas/A"),
    (
        "{A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {}}}]}}",
        "`allOf` leads back",
        "/components/schemas/A",
    ),
    ("{A: {allOf: [{type: string}, {type: integer}]}}", "cannot be joined", "/components/schemas/A"),
    ("{fooBar: {properties: {a: {}}}, foo_bar: {properties: {b: {}}}}", "would be called", "/components/schemas/"),
    ("{VLAN: {properties: {a: {}}}, Vlan: {properties: {b: {}}}}", "would be called", "/components/schemas/"),
]
PATHS = [
    ("{'/a/{id}': {get: {%s}}}" % OK, "{id}", "/paths/~1a~1{id}/get"),
    ("{/a: {get: {parameters: [{name: id, in: path, required: true}], %s}}}" % OK, "'id' does not stand", "/paths/~1a/get"),
    ("{/a: {get: {parameters: [{name: q, in: query}, {name: q, in: query}], %s}}}" % OK, "stands twice", "/paths/~1a/get"),
    ("{/a: {get: {parameters: [{in: query}], %s}}}" % OK, "needs a `name`", "/paths/~1a/get/parameters"),
    ("{/a: {get: {parameters: [{name: q, in: body}], %s}}}" % OK, "`in` must be", "/paths/~1a/get/parameters"),
    ("{/a: {get: {parameters: [{name: q, in: querystring}], %s}}}" % OK, "querystring", "/paths/~1a/get"),
    ("{/a: {get: {parameters: [{name: 'X Y', in: header}], %s}}}" % OK, "HTTP header", "/paths/~1a/get"),
    ("{'/a/{b}': {get: {parameters: [{name: b, in: path, required: true, style: matrix}], %s}}}" % OK, "'matrix'", "/paths"),
    ("{'/a/{b}': {get: {parameters: [{name: b, in: path, required: true, style: label}], %s}}}" % OK, "'label'", "/paths"),
    ("{/a: {get: {responses: {OK: {description: x}}}}}", "'OK' is not a status", "/paths/~1a/get/responses/OK"),
    ("{/a: {get: {responses: {'200': {$ref: '#/components/responses/X'}}}}}", "no 'responses'", "/paths/~1a/get/responses/200"),
    ("{/a: 5}", "path item must be an object", "/paths/~1a"),
    ("{/a: {additionalOperations: {COPY: {%s}}}}" % OK, "additionalOperations", "/paths/~1a/additionalOperations"),
    ("{/a: {get: {%s}}, /a/list/b: {post: {%s}}}" % (OK, OK), "has the name of the resource", "/paths/~1a/get"),
    ("{/a_b: {get: {%s}}, /a/b/c: {get: {%s}}, /a/b: {get: {%s}}}" % (OK, OK, OK), "one module", "/paths/~1a~1b/get"),
]  # fmt: skip


@pytest.mark.parametrize(("schemas", "problem", "place"), SCHEMAS)
def test_bad_schemas(
    description: Write, out: Path, capsys: pytest.CaptureFixture[str], schemas: str, problem: str, place: str
) -> None:
    """A schema that cannot be used is refused with its JSON pointer, and nothing is written."""
    source = description(schemas=schemas)
    text = refused(source, out, capsys)
    assert problem in text
    assert f"at:     {place}" in text
    assert source.name in text


@pytest.mark.parametrize(("paths", "problem", "place"), PATHS)
def test_bad_paths(
    description: Write, out: Path, capsys: pytest.CaptureFixture[str], paths: str, problem: str, place: str
) -> None:
    """An operation that cannot be used is refused with its JSON pointer, and nothing is written."""
    source = description(paths=paths)
    text = refused(source, out, capsys)
    assert problem in text
    assert f"at:     {place}" in text
    assert source.name in text


@pytest.mark.parametrize(
    ("content", "problem", "place"),
    [
        ("a: [1, 2\nb: 3\n", "not valid YAML", "line 2"),
        ("openapi: 3.1.0\npaths: {}\nopenapi: 3.0.0\n", "stands twice", "line 3, column 1"),
        ('{"openapi": "3.1.0" "paths"}', "not valid YAML or JSON", "line 1"),
        ("- just\n- a list\n", "not an OpenAPI", "/openapi"),
        ("hello", "not an OpenAPI", "/openapi"),
        ("", "not an OpenAPI", "/openapi"),
        ("swagger: '2.0'\npaths: {}\n", "not an OpenAPI 3.0, 3.1 or 3.2", "/openapi"),
        ("openapi: 4.0.0\npaths: {}\n", "'4.0.0'", "/openapi"),
        ("openapi: 3.1.0\npaths: []\n", "`paths` must be an object", "/paths"),
        ("openapi: 3.1.0\npaths: {}\ncomponents: []\n", "must be an object", "/components"),
        ("openapi: 3.1.0\npaths: {}\ncomponents: {schemas: [A]}\n", "must be an object", "/components/schemas"),
    ],
)  # fmt: skip
def test_files_that_are_no_description(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str], content: str, problem: str, place: str
) -> None:
    """Broken syntax, a repeated key, another format or version: refused with line and column or pointer."""
    source = tmp_path / "bad.yaml"
    source.write_text(content, encoding="utf-8")
    text = refused(source, out, capsys)
    assert problem in text
    assert f"at:     {place}" in text
    assert str(source) in text


def test_a_file_that_is_not_there_or_not_text(tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file, a folder and a file that is not UTF-8 are named as such."""
    assert "does not exist" in refused(tmp_path / "none.yaml", out, capsys)
    assert "cannot be read" in refused(tmp_path, out, capsys)
    (tmp_path / "latin.yaml").write_bytes("openapi: 3.1.0 # größe".encode("latin-1"))
    assert "not UTF-8" in refused(tmp_path / "latin.yaml", out, capsys)


def test_a_folder_that_the_generator_did_not_make_is_not_replaced(
    description: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A target that holds files without a manifest is refused: nobody loses a folder by a slip of the keyboard."""
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("years of work")
    assert "no manifest" in refused(description(), mine, capsys)


def test_a_package_name_must_be_an_identifier(
    description: Write, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A package name that Python cannot import is refused before anything is done."""
    before = _tree(out)
    assert main(["build", "--from", str(description()), "--out", str(out), "--package", "not-a-name"]) == 2
    assert "'not-a-name' is not a package name" in capsys.readouterr().err
    assert _tree(out) == before


@pytest.fixture
def server() -> Iterator[str]:
    """The address of a web server that knows nothing."""

    class Nothing(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(404)

        def log_message(self, *arguments: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Nothing) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/openapi.yaml"
        running.shutdown()
        thread.join()


def test_an_address_without_a_description(server: str, out: Path) -> None:
    """A URL that answers 404 ends the command with exit code 2, the status and a remedy, and no traceback."""
    before = _tree(out)
    command = [sys.executable, "-m", "codegen", "build", "--from", server, "--out", str(out)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 2
    assert "answered 404" in done.stderr
    assert server in done.stderr
    assert "remedy:" in done.stderr
    assert "Traceback" not in done.stderr
    assert _tree(out) == before


def test_an_address_that_cannot_be_reached(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A URL on which nobody listens is refused with the address and the advice to give a file."""
    text = refused("http://127.0.0.1:9/openapi.yaml", out, capsys)
    assert "cannot be read" in text
    assert "http://127.0.0.1:9/openapi.yaml" in text
    assert "give a local file" in text


def test_a_refused_import_leaves_the_contract_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`import` of a bad description changes no file of the contract."""
    spec = tmp_path / "spec"
    spec.mkdir()
    (spec / "openapi.yaml").write_text("openapi: 3.1.0\n")
    bad = tmp_path / "bad.yaml"
    bad.write_text("openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {A: {$ref: '#/nowhere'}}}\n")
    before = _tree(spec)
    assert main(["import", str(bad), "--spec", str(spec)]) == 2
    assert "there is no 'nowhere'" in capsys.readouterr().err
    assert _tree(spec) == before
