"""Names of the official package: methods where it has them, types where it has them."""

from __future__ import annotations

import json
import typing
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import is_typeddict

import attropic
from attropic_api._index import OPERATIONS

from .contract import ROOT
from .routes import method

HERE = Path(__file__).parent
#: ``VERB PATH -> client path``, from release 0.121.0 of the official package.
METHODS = (HERE / "official_names.txt").read_text(encoding="utf-8").splitlines()
#: ``namespace.name``, from release 0.121.0 of the official package.
TYPES = (HERE / "official_types.txt").read_text(encoding="utf-8").splitlines()
#: Facts on release 2.12.0, which stand beside the repository while it is being built.
NEWER = ROOT.parent / "shared" / "facts" / "official-endpoints.json"


@cache
def newer() -> dict[str, Any]:
    return {row["path"]: row for row in json.loads(NEWER.read_text(encoding="utf-8"))}


def test_the_operations_are_those_of_the_official_package() -> None:
    """Every operation has the client path, verb and address of the official package, and none is left out."""
    ours = {f"{verb} {path} -> {name}" for name, (verb, path, _) in OPERATIONS.items()}
    assert ours == set(METHODS)
    assert len(METHODS) == 97


@pytest.mark.parametrize("client", [attropic.Anthropic, attropic.AsyncAnthropic])
@pytest.mark.parametrize("line", METHODS)
def test_a_method_is_reached_by_its_official_name(line: str, client: Any) -> None:
    """The client path leads to a bound method of that name."""
    name = line.rpartition(" -> ")[2]
    found = method(client(api_key="k"), name)
    assert callable(found)
    assert found.__name__ == name.rpartition(".")[2]


@pytest.mark.skipif(not NEWER.exists(), reason="the facts on release 2.12.0 are not part of the repository")
@pytest.mark.parametrize("name", OPERATIONS)
def test_a_method_has_the_address_of_release_2(name: str) -> None:
    """Verb and path are also those of release 2.12.0, which has no ``beta=true`` and no completions any more."""
    verb, path, _ = OPERATIONS[name]
    row = newer().get(name)
    if row is None:
        assert name == "completions.create"
    elif row["url"].startswith("/"):
        assert (row["verb"], row["url"]) == (verb, path.partition("?")[0])
    else:
        assert (name.rpartition(".")[2], row["verb"]) == ("results", verb)


def resolve(line: str) -> Any:
    namespace, _, name = line.rpartition(".")
    return getattr(import_module(f"attropic.{namespace}"), name)


@pytest.mark.parametrize("line", TYPES)
def test_a_type_has_its_official_name(line: str) -> None:
    """The name can be imported from its namespace, is listed there, and a TypedDict resolves all its annotations."""
    namespace, _, name = line.rpartition(".")
    found = resolve(line)
    assert name in dir(import_module(f"attropic.{namespace}"))
    if is_typeddict(found):
        assert set(typing.get_type_hints(found)) == set(found.__annotations__)
    else:
        assert found is not None


@pytest.mark.parametrize("line", [line for line in TYPES if line.endswith("Param")])
def test_a_param_type_is_for_input(line: str) -> None:
    """What is called ``…Param`` is a TypedDict or an alias, never a class that would have to be called to send it."""
    found = resolve(line)
    assert is_typeddict(found) or not isinstance(found, type) or found in (str, dict)
