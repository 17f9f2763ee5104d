"""Packages built from descriptions, imported under names of their own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from generated_package import Package, make

from codegen import contract, pipeline
from codegen.inputs import GENERATED, SPEC

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what generates where the generator cannot run."""
    if sys.version_info < (3, 11):
        for item in items:
            if item.path.is_relative_to(HERE):
                item.add_marker(pytest.mark.skip(reason="openapi-python-client 0.29 needs Python 3.11"))


@pytest.fixture(scope="session")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Package]]:
    """The packages of the obstacle course, each built once when first asked for."""
    base = tmp_path_factory.mktemp("course")
    made: dict[str, Package] = {}

    def get(name: str) -> Package:
        if name not in made:
            file = "multi/openapi.yaml" if name == "multi" else f"{name}.yaml"
            made[name] = make(HERE / "obstacles" / file, base / name, f"obstacle_{name}")
        return made[name]

    path = list(sys.path)
    yield get
    sys.path[:] = path


@pytest.fixture(scope="session")
def api() -> Package:
    """The committed package with its contract, overlays applied."""
    from codegen import overlay

    document = contract.read(SPEC)
    overlay.apply_all(document, SPEC / "overlays")
    return Package(GENERATED, pipeline.PACKAGE, document)


@pytest.fixture
def description(tmp_path: Path) -> Callable[..., Path]:
    """Writes a small description: schemas and paths as YAML flow text."""

    def write(schemas: str = "{}", paths: str = "{}", version: str = "3.1.0") -> Path:
        file = tmp_path / "description.yaml"
        file.write_text(
            f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {paths}\n"
            f"components: {{schemas: {schemas}}}\n",
            encoding="utf-8",
        )
        return file

    return write
