"""The two foreign packages, each built once, and clients of theirs in every colour."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from types import ModuleType

import harbour as harbour_draft
import pytest
import workshop as workshop_draft
from generated_package import Package, make


def _built(draft: ModuleType, factory: pytest.TempPathFactory) -> Package:
    folder = factory.mktemp(draft.__name__)
    file = folder / "description.json"
    file.write_text(json.dumps(draft.draft()), encoding="utf-8")
    return make(file, folder / "made", f"{draft.__name__}_api")


@pytest.fixture(scope="session")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """The package of the port authority."""
    path = list(sys.path)
    yield _built(harbour_draft, tmp_path_factory)
    sys.path[:] = path


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    """The package of the repair shop."""
    path = list(sys.path)
    yield _built(workshop_draft, tmp_path_factory)
    sys.path[:] = path


@pytest.fixture(params=["harbour", "workshop"])
def foreign(request: pytest.FixtureRequest) -> Package:
    """Either of them."""
    found: Package = request.getfixturevalue(request.param)
    return found
