"""What an update makes of versions that the new description no longer fits."""

from __future__ import annotations

from pathlib import Path

import pytest
from contracts import ACTIONS, BOOKS, NAMED, SCHEMAS, act, spec

from codegen import contract, load, version_fitting

STALE = [NAMED, act(f"{SCHEMAS}.Book.properties.titel"), act("$.paths['/v1/clerks']")]


def test_all_misfits_are_told(tmp_path: Path) -> None:
    """Every action that does not fit is named, with its file, and the document is not touched."""
    folder = spec(tmp_path / "spec", [*STALE, act(f"{BOOKS}.put")])
    document = contract.read(folder)
    found = version_fitting.misfits(document, folder)

    assert [error.pointer.partition(" ")[0] for error in found] == ["/actions/1", "/actions/3"]
    assert all(error.where.endswith("0.yaml") for error in found)
    assert document == contract.read(folder)


def test_what_fits_is_kept(tmp_path: Path) -> None:
    """Actions that do not fit are taken out of the file, and each is told in a line; the rest then fits."""
    folder = spec(tmp_path / "spec", STALE)
    document = contract.read(folder)
    (remark,) = version_fitting.fit(document, folder)

    assert remark.startswith("0.yaml /actions/1 left out: $.components.schemas.Book.properties has no 'titel'")
    kept = load.read(str(folder / "versions" / "0.yaml"))["actions"]
    assert [action["target"] for action in kept] == [STALE[0]["target"], STALE[2]["target"]]
    assert version_fitting.misfits(document, folder) == []


@pytest.mark.parametrize("lost", [f"{SCHEMAS}.NewBook.properties['title', 'price']", "$['x-client'].version"])
def test_a_version_whose_rest_contradicts_itself_is_left_out(tmp_path: Path, lost: str) -> None:
    """Without the action that removes, a remedy or a new name says what is not so: the file goes, and that is told."""
    actions = [action for action in ACTIONS if action["target"] != lost]
    folder = spec(tmp_path / "spec", actions)
    document = contract.read(folder)

    assert len(version_fitting.misfits(document, folder)) == 1
    (remark,) = version_fitting.fit(document, folder)
    assert remark.startswith("versions/0.yaml left out: ")
    assert not (folder / "versions" / "0.yaml").exists()
