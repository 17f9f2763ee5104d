"""Five real descriptions of the API, in OpenAPI 3.0.4, 3.1.0 and 3.2.0: all of each is generated and works."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from generated_package import Package, make

from codegen import contract, importing, load
from codegen.inputs import SPEC
from codegen.walk import operations, rewrite

UPSTREAM = Path(__file__).parents[3] / "shared" / "upstream"
VERSIONS = ("2025-06-05", "2025-10-29", "2026-03-10", "2026-04-08", "2026-05-06")
NEWEST = VERSIONS[-1]
pytestmark = pytest.mark.skipif(not UPSTREAM.is_dir(), reason=f"the upstream descriptions are not at {UPSTREAM}")


def _source(version: str) -> Path:
    return UPSTREAM / f"anthropic-{version}.yaml"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str, str], Package]]:
    """Packages made from an upstream description, straight or through an imported contract."""
    base = tmp_path_factory.mktemp("upstream")
    made: dict[tuple[str, str], Package] = {}

    def get(version: str, how: str) -> Package:
        if (version, how) not in made:
            source = _source(version)
            folder = base / f"{version}-{how}"
            if how == "imported":
                spec = base / f"spec-{version}"
                importing.import_contract(str(source), spec)
                source = spec / "openapi.yaml"
            made[version, how] = make(source, folder, f"upstream_{version.replace('-', '_')}_{how}")
        return made[version, how]

    path = list(sys.path)
    yield get
    sys.path[:] = path


@pytest.mark.parametrize("how", ["straight", "imported"])
@pytest.mark.parametrize("version", VERSIONS)
def test_everything_is_accounted_for(built: Callable[[str, str], Package], version: str, how: str) -> None:
    """Every schema and operation of the raw description has its type and method, none is left out or invented."""
    package = built(version, how)
    raw = load.document(str(_source(version)))
    wanted = {(verb.upper(), path) for path, verb, _ in operations(raw)}
    assert {(verb, path) for verb, path, _ in package.operations.values()} == wanted
    assert len(package.operations) == len(wanted) > 10
    assert set(raw["components"]["schemas"]) <= set(package.schemas)
    assert len(raw["components"]["schemas"]) > 100


@pytest.mark.parametrize("how", ["straight", "imported"])
@pytest.mark.parametrize("version", VERSIONS)
def test_every_schema_survives_round_trips(built: Callable[[str, str], Package], version: str, how: str) -> None:
    """Minimal, maximal and per-member instances of every schema are read and written as the same JSON text."""
    package = built(version, how)
    count = 0
    for key in package.sampler.schemas:
        for instance in package.sampler.instances(key):
            again = package.again(key, instance)
            assert json.dumps(again, sort_keys=True) == json.dumps(instance, sort_keys=True), key
            count += 1
    assert count >= 2 * len(package.sampler.schemas)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_module_imports_eagerly(built: Callable[[str, str], Package], version: str) -> None:
    """With ATTROPIC_EAGER_IMPORT all deferred imports run; every module of the package is imported."""
    package = built(version, "straight")
    code = (
        "import importlib, pkgutil, sys\n"
        f"package = importlib.import_module({package.name!r})\n"
        "names = [m.name for m in pkgutil.walk_packages(package.__path__, package.__name__ + '.')]\n"
        "[importlib.import_module(name) for name in names]\n"
        "print(len(names))"
    )
    environment = {**os.environ, "ATTROPIC_EAGER_IMPORT": "1", "PYTHONPATH": str(package.folder)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    modules = {module for _, module, _, _ in package.schemas.values()}
    assert int(done.stdout) > len(modules) + len(package.operations)


def test_the_committed_contract_is_the_import_of_the_newest_description(tmp_path: Path) -> None:
    """Importing the newest upstream file gives exactly the contract in spec/, byte for byte, and no file more."""
    (tmp_path / "layout.yaml").write_bytes((SPEC / "layout.yaml").read_bytes())
    written, dropped = importing.import_contract(str(_source(NEWEST)), tmp_path)
    assert dropped == []
    for file in written:
        assert file.read_bytes() == (SPEC / file.relative_to(tmp_path)).read_bytes()
    committed = {SPEC / "openapi.yaml", *SPEC.glob("paths/*"), *SPEC.glob("schemas/*")}
    assert {file.relative_to(tmp_path) for file in written} == {file.relative_to(SPEC) for file in committed}


def test_an_import_says_the_same_as_the_description(built: Callable[[str, str], Package]) -> None:
    """The contract loses prose only: both ways give the same types, names, keys and methods."""
    one, other = built(NEWEST, "straight"), built(NEWEST, "imported")
    assert one.schemas == other.schemas
    assert one.operations == other.operations
    for key, (kind, *_) in one.schemas.items():
        if kind == "model":
            assert one.type(key)._wire == other.type(key)._wire


def test_the_contract_holds_no_prose() -> None:
    """No title, description or example of the vendor is in spec/; the reasons of statuses are our own words."""
    ours = {"Information", "Success", "Redirection", "Client error", "Server error", "Any other answer"}
    document = contract.read(SPEC)

    def look(schema: dict[str, Any], path: tuple[Any, ...]) -> dict[str, Any]:
        assert not set(schema) & {"title", "description", "example", "examples", "externalDocs", "summary"}, path
        return schema

    for name, schema in document["components"]["schemas"].items():
        rewrite(schema, look, (name,))
    for path, verb, operation in [*operations(document), *operations(document, "webhooks")]:
        assert not set(operation) & {"description", "summary", "tags", "externalDocs"}, (path, verb)
        assert {response["description"] for response in operation["responses"].values()} <= ours
        for parameter in operation.get("parameters") or ():
            assert "description" not in parameter
    for file in sorted([*SPEC.glob("paths/*.yaml"), *SPEC.glob("schemas/*.yaml")]):
        prose = [line for line in file.read_text().splitlines() if line.lstrip().startswith(("title: ", "example: "))]
        assert prose == [], file


def test_an_import_is_repeatable(tmp_path: Path) -> None:
    """Importing the contract that an import wrote changes nothing: the order is stable, nothing more is lost."""
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
        (folder / "layout.yaml").write_bytes((SPEC / "layout.yaml").read_bytes())
    importing.import_contract(str(_source("2025-06-05")), first)
    importing.import_contract(str(first / "openapi.yaml"), second)
    files = sorted(file.relative_to(first) for file in first.rglob("*.yaml"))
    assert [(second / file).read_bytes() for file in files] == [(first / file).read_bytes() for file in files]


def test_a_file_that_upstream_dropped_goes_away(tmp_path: Path) -> None:
    """A second import removes the files of resources that the new description does not have."""
    stale = tmp_path / "paths" / "gone.yaml"
    stale.parent.mkdir()
    stale.write_text("{}\n")
    importing.import_contract(str(_source("2025-06-05")), tmp_path)
    assert not stale.exists()
