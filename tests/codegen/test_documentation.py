"""The documentation overlays say something about everything that users meet."""

from __future__ import annotations

from fnmatch import fnmatchcase

import pytest

from codegen import contract, describe, ir, load, overlay
from codegen.inputs import SPEC

#: Files of the contract whose types may be documented in less depth.
LESS = ("agents", "environments", "webhooks", "user-profiles")


@pytest.fixture(scope="module")
def description() -> ir.Api:
    """The contract with its overlays, as the generator reads it."""
    document = contract.read(SPEC)
    overlay.apply_all(document, SPEC / "overlays")
    return describe.describe(document)


def _file(key: str) -> str:
    layout = load.read(str(SPEC / "layout.yaml"))["schemas"]
    return next((file for file, patterns in layout.items() if any(fnmatchcase(key, p) for p in patterns)), "general")


def test_every_operation_is_documented(description: ir.Api) -> None:
    """Each operation has a summary, a description, and words for every parameter."""
    silent = [op.name for op in description.operations if not op.summary or not op.doc]
    silent += [f"{op.name}({p.name})" for op in description.operations for p in op.parameters if not p.doc]

    assert silent == []


def test_every_type_is_documented(description: ir.Api) -> None:
    """Each component schema has words, as a type of its own or through its stable twin."""
    components = contract.read(SPEC)["components"]["schemas"]
    silent = [key for key in components if not description.definitions[key].doc]

    assert silent == []


def test_every_field_of_the_main_types_is_documented(description: ir.Api) -> None:
    """Fields of messages, streaming, tools, batches, models, files and errors have words; tags speak for themselves."""
    silent = [
        f"{model.key}.{part.wire}"
        for model in description.definitions.values()
        if isinstance(model, ir.Model) and not _file(model.key).startswith(LESS)
        for part in model.fields
        if not part.doc and not (isinstance(part.type, ir.Literals) and len(part.type.values) == 1)
    ]

    assert silent == []


def test_words_are_sentences(description: ir.Api) -> None:
    """Documentation of types and fields ends like a sentence and leaves no blanks behind."""
    texts = [d.doc for d in description.definitions.values() if d.doc]
    texts += [f.doc for d in description.definitions.values() if isinstance(d, ir.Model) for f in d.fields if f.doc]
    odd = [text for text in texts if not text.endswith((".", "…")) or "  " in text]

    assert odd == []
