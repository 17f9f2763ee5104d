"""A generated package under test: its types, its operations, and a client over a fake transport."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

from codegen import contract, pipeline
from codegen.sample import Sampler

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
