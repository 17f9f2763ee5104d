"""A contract checker that others wrote finds nothing that breaks the contract."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from attropic.localserver._contract import contract
from tests.slow import slow

from .installing import NotInstalledError, installed
from .schemathesis import REQUIREMENT, Run, check, documents


@pytest.fixture(scope="module")
def packages(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that has schemathesis."""
    cache = getattr(request.config, "cache", None)
    try:
        return installed(REQUIREMENT, cache.mkdir("official-packages") if cache else tmp_path_factory.mktemp("kept"))
    except NotInstalledError as problem:
        pytest.skip(str(problem))


@pytest.mark.parametrize(("name", "answered"), [("stable", 11), pytest.param("beta", 80, marks=slow)])
def test_no_answer_breaks_the_contract(packages: Path, name: str, answered: int) -> None:
    """Every operation is asked, with data that fits the contract and with data that does not: what does not is refused,
    nothing is answered with 5xx, and every answer has a status, a type and a body that the contract has for it. Nearly
    every operation gives what it was asked for at least once, so that not only errors are seen.
    """
    found = check(name, Run(examples=2, phases="examples,fuzzing"), packages)
    assert found.code == 0, found.text[-8000:]
    assert re.search(rf"Tested: +{operations(name)}\b", found.text), found.text
    assert len(found.answered) >= answered


def operations(name: str) -> int:
    """How many operations a document has."""
    return sum(len(verbs.keys() & {"get", "post", "delete"}) for verbs in documents()[name]["paths"].values())


def test_the_two_documents_have_every_operation() -> None:
    """Together the documents have the operations of the contract, and neither has a query in a path."""
    assert operations("stable") + operations("beta") == len(contract().operations)
    assert not [path for document in documents().values() for path in document["paths"] if "?" in path]
