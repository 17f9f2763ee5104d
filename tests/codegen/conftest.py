"""Packages built from descriptions, imported under names of their own."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from codegen import contract, pipeline
from codegen.inputs import GENERATED, SPEC
from codegen.sample import Sampler

HERE = Path(__file__).parent
OBSTACLES = ("names", "shapes", "unions", "routes", "requests", "responses", "legacy", "multi")


class Package:
    """A generated package, and the description it was built from."""

    def __init__(self, folder: Path, name: str, document: dict[str, Any]) -> None:
        self.folder = folder
        self.name = name
        self.document = document
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))
        importlib.invalidate_caches()
        self.schemas: dict[str, tuple[str, str, str, str]] = self.load("_index").SCHEMAS
        self.operations: dict[str, tuple[str, str, str]] = self.load("_index").OPERATIONS
        self.errors = self.load("_runtime.errors")
        self.sampler = Sampler(document)

    def load(self, module: str = "") -> ModuleType:
        return importlib.import_module(f"{self.name}.{module}".rstrip("."))

    def type(self, key: str) -> Any:
        """The class or alias of a schema."""
        return getattr(self.load("models"), self.schemas[key][2])

    def decode(self, key: str, value: Any) -> Any:
        kind, module, _, _ = self.schemas[key]
        loaded = self.load(f"models.{module}")
        return self.type(key).from_dict(value) if kind == "model" else loaded.decoder(value)

    def encode(self, value: Any) -> Any:
        return self.load("_runtime.codec").encode(value)

    def again(self, key: str, value: Any) -> Any:
        """The value after reading and writing."""
        return self.encode(self.decode(key, value))

    def operation(self, name: str) -> Any:
        resource, _, method = name.rpartition(".")
        return self.load(f"api.{resource.replace('.', '_')}.{method}").OPERATION

    def request(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        return self.operation(operation).request(arguments)

    def client(self, answer: Callable[[httpx.Request], httpx.Response]) -> Any:
        """A client of the package whose requests go to ``answer``."""
        http = httpx.Client(transport=httpx.MockTransport(answer))
        return self.load("client").Client(http_client=http)


def make(source: Path, folder: Path, name: str, overlays: Path | None = None) -> Package:
    pipeline.build(str(source), folder, name, overlays)
    return Package(folder, name, contract.read_source(str(source)))


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
