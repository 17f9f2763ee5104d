"""Rule 3 and rule 4 of the design: arrows point one way, decisions have no colour."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OVERLAY = ROOT / "overlay" / "attropic"
GENERATED = ROOT / "generated" / "attropic_api"


def _imports(file: Path) -> Iterator[tuple[str, bool]]:
    """Top-level packages that a file imports, and whether only a type checker does."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    guarded = {
        id(node)
        for block in ast.walk(tree)
        if isinstance(block, ast.If) and "TYPE_CHECKING" in ast.dump(block.test)
        for statement in block.body
        for node in ast.walk(statement)
    }
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or ""]
        for name in names:
            yield name.split(".")[0], id(node) in guarded


def _files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def test_generated_imports_neither_overlay_nor_generator() -> None:
    """The generated package stands alone."""
    wrong = [
        (file.relative_to(ROOT), name)
        for file in _files(GENERATED)
        for name, _ in _imports(file)
        if name in ("attropic", "codegen", "attropic_api")
    ]

    assert wrong == []


def test_overlay_does_not_import_the_generator() -> None:
    """The shipped package needs no generator."""
    wrong = [file for file in _files(OVERLAY) for name, _ in _imports(file) if name == "codegen"]

    assert wrong == []


def test_generator_does_not_import_what_it_makes() -> None:
    """The generator can run when generated/ is gone."""
    wrong = [
        (file, name)
        for file in _files(ROOT / "codegen")
        for name, _ in _imports(file)
        if name in ("attropic", "attropic_api")
    ]

    assert wrong == []


def test_only_io_knows_the_http_library() -> None:
    """In the overlay only `_io` imports httpx when the program runs."""
    wrong = [
        file.relative_to(OVERLAY)
        for file in _files(OVERLAY)
        for name, only_types in _imports(file)
        if name in ("httpx", "httpcore", "anyio") and not only_types and file.parent.name != "_io"
    ]

    assert wrong == []


def test_only_the_client_of_generated_knows_the_http_library() -> None:
    """In the generated package only `_runtime/client.py` imports httpx when the program runs."""
    wrong = [
        file.relative_to(GENERATED)
        for file in _files(GENERATED)
        for name, only_types in _imports(file)
        if name == "httpx" and not only_types
    ]

    assert wrong == [Path("_runtime/client.py")]


@pytest.mark.parametrize("file", _files(OVERLAY / "_core"), ids=lambda file: file.name)
def test_decisions_have_no_colour(file: Path) -> None:
    """Nothing in `_core` is async, sleeps or touches a socket."""
    tree = ast.parse(file.read_text(encoding="utf-8"))

    coloured = [
        type(node).__name__
        for node in ast.walk(tree)
        if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith)
    ]

    assert coloured == []
    assert not {"asyncio", "socket", "time", "trio", "threading"} & {name for name, _ in _imports(file)}
