"""`check` says whether generated/ is current, and because of which file not."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen import check, seal
from codegen.inputs import GENERATED, ROOT, inputs
from tests.slow import slow


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small generated tree with its manifest, made from two inputs."""
    out = tmp_path / "generated"
    (out / "package").mkdir(parents=True)
    (out / "package" / "a.py").write_text("a = 1\n")
    (out / "package" / "b.py").write_text("b = 2\n")
    seal.write_manifest(out, "spec/", {"spec/one.yaml": "1", "codegen/two.py": "2"})
    return out


INPUTS = {"spec/one.yaml": "1", "codegen/two.py": "2"}


def test_a_current_tree_has_no_reasons(tree: Path) -> None:
    """Same inputs, same outputs: nothing to say."""
    assert check.stale(tree, INPUTS) == []


def test_a_tree_that_is_not_there(tmp_path: Path) -> None:
    """No manifest means that nothing has been generated."""
    assert check.stale(tmp_path / "generated", INPUTS) == ["generated/ has not been generated"]


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        ({**INPUTS, "spec/one.yaml": "changed"}, "spec/one.yaml has changed"),
        ({"spec/one.yaml": "1"}, "codegen/two.py is gone"),
        ({**INPUTS, "spec/overlays/50-fork.yaml": "3"}, "spec/overlays/50-fork.yaml is new"),
    ],
)
def test_a_changed_input_is_named(tree: Path, now: dict[str, str], reason: str) -> None:
    """An input that changed, came or went makes the tree stale and is the reason given."""
    assert check.stale(tree, now) == [reason]


def test_a_changed_output_is_named(tree: Path) -> None:
    """A file that was edited, deleted or added by hand is the reason given; caches of Python are not."""
    (tree / "package" / "a.py").write_text("a = 2\n")
    (tree / "package" / "b.py").unlink()
    (tree / "package" / "c.py").write_text("")
    (tree / "package" / "__pycache__").mkdir()
    (tree / "package" / "__pycache__" / "a.pyc").write_bytes(b"")
    assert check.stale(tree, INPUTS) == [
        "generated/package/c.py does not belong there",
        "generated/package/b.py is missing",
        "generated/package/a.py was edited by hand",
    ]


def test_line_ends_of_a_checkout_do_not_matter(tree: Path) -> None:
    """A checkout with CRLF line ends is as current as one with LF."""
    (tree / "package" / "a.py").write_bytes(b"a = 1\r\n")
    assert check.stale(tree, INPUTS) == []


def test_inputs_are_all_of_spec_and_codegen() -> None:
    """Contract, overlays, generator, runtime and templates count; nothing outside these folders does."""
    names = set(inputs())
    assert {"spec/openapi.yaml", "codegen/pipeline.py", "codegen/runtime/codec.py"} <= names
    assert "codegen/templates/model.py.jinja" in names
    assert any(name.startswith("spec/overlays/") for name in names)
    assert all(name.startswith(("spec/", "codegen/")) for name in names)


def test_the_inputs_of_another_spec_folder_count(tmp_path: Path) -> None:
    """A fork with its own contract gets the digests of that contract."""
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0\n")
    assert [name for name in inputs(tmp_path) if name.startswith("spec/")] == ["spec/openapi.yaml"]


def test_the_committed_tree_is_sealed() -> None:
    """No file of generated/ was edited by hand: all match the manifest."""
    import json

    manifest = json.loads((GENERATED / seal.MANIFEST).read_text())
    assert check.stale(GENERATED, manifest["inputs"]) == []
    assert manifest["tools"]["openapi-python-client"] == "0.29.1"


@slow
def test_generation_does_not_depend_on_hash_order(tmp_path: Path) -> None:
    """Twice under different hash seeds, locales and time zones: byte-identical trees (`check --full`)."""
    reasons = check.full(tmp_path / "nothing-there")
    assert [reason for reason in reasons if "hash seed" in reason] == []
    assert len(reasons) > 500  # every file is new where nothing was: the comparison did run


def test_no_absolute_path_is_in_the_output() -> None:
    """Neither the place of the repository nor a scratch folder shows in a generated file."""
    for file in GENERATED.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert str(ROOT) not in text
        assert ".codegen-" not in text
