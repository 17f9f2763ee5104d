"""Overlays are applied strictly: a stale patch never stays unnoticed."""

# ruff: noqa: E501 - tables of cases, one to a line

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen import load, overlay
from codegen.__main__ import main
from codegen.errors import SpecError

DOCUMENT: dict[str, Any] = {
    "info": {"title": "T", "tags": ["a"]},
    "paths": {"/a": {"get": {"x-method": "old"}}, "/b": {"get": {}}},
}


def action(**changes: Any) -> dict[str, Any]:
    base = {"target": "$.info", "description": "Because.", "update": {"title": "New"}, "x-expect": {"matches": 1}}
    return {key: value for key, value in {**base, **changes}.items() if value is not None}


def applied(*actions: dict[str, Any]) -> dict[str, Any]:
    document = copy.deepcopy(DOCUMENT)
    overlay.apply(document, {"overlay": "1.0.0", "actions": list(actions)}, "10-test.yaml")
    return document


def test_an_update_merges_objects_and_appends_to_arrays() -> None:
    """Objects are merged key by key, arrays get what is given at their end (Overlay 1.0.0, 4.4.3)."""
    made = applied(action(update={"title": "New", "tags": "b"}), action(target="$.info.tags", update="c"))
    assert made["info"] == {"title": "New", "tags": ["a", "b", "c"]}
    assert made["paths"] == DOCUMENT["paths"]


def test_a_removal_takes_every_match_away() -> None:
    """`remove` deletes all places that the target selects, also several of one list."""
    document = {"list": [1, 2, 3, 2], "keep": True}
    removal = action(target="$.list[?@ == 2]", update=None, remove=True, **{"x-expect": {"matches": 2}})
    overlay.apply(document, {"overlay": "1.0.0", "actions": [removal]}, "x")
    assert document == {"list": [1, 3], "keep": True}


def test_what_is_merged_is_a_copy() -> None:
    """Two places that get one update do not share it."""
    made = applied(action(target="$.paths.*.get", update={"tags": []}, **{"x-expect": {"matches": 2}}))
    made["paths"]["/a"]["get"]["tags"].append("x")
    assert made["paths"]["/b"]["get"]["tags"] == []


@pytest.mark.parametrize(
    ("bad", "problem"),
    [
        (action(target="$.paths['/gone']"), "selects 0 places, expected 1"),
        (action(target="$.paths.*.get", update={"a": 1}), "selects 2 places, expected 1"),
        (action(target="$.nothing", **{"x-expect": {"matches": 0}}), "selects nothing"),
        (action(update={"title": "T"}), "changes nothing"),
        (
            action(**{"x-expect": {"matches": 1, "contains": {"title": "Other"}}}),
            "Expected 'Other' at /title, found 'T'",
        ),
        (action(**{"x-expect": {"matches": 1, "contains": {"version": "1"}}}), "Expected to find /version"),
        (action(update={"titel": "New"}, **{"x-expect": {"matches": 1, "adds": []}}), "would create /titel"),
        (action(description=None), "gives no reason"),
        (action(description="  "), "gives no reason"),
        (action(**{"x-expect": None}), "does not say what it expects"),
        (action(**{"x-expect": {"matches": "one"}}), "does not say what it expects"),
        (action(**{"x-expect": {"matches": 1, "contians": {}}}), "does not say what it expects"),
        (action(**{"x-expect": {"matches": True}}), "does not say what it expects"),
        (action(remove="yes", update=None), "either `update` or `remove: true`"),
        (action(target="$.info.x-name"), "is quoted: $['x-name']"),
        (action(**{"x-expect": {"matches": 1, "contains": ["a"]}}), "Expected ['a'] at the target"),
        (action(**{"x-expect": {"matches": 1, "contains": {"tags": ["b"]}}}), "Expected ['b'] at /tags, found ['a']"),
        (action(remove=True), "either `update` or `remove: true`"),
        (action(update=None), "either `update` or `remove: true`"),
        (action(udpate={}), "Unknown key 'udpate'"),
        (action(target="$.info["), "not valid JSONPath"),
        (action(target=None), "needs a `target`"),
        (action(target="$.info.title", update={"a": 1}), "neither object nor array"),
        (action(update="text"), "can only be updated by an object"),
        (action(target="$.info.tags", update=["x"]), "updated by one entry"),
        (action(target="$", update=None, remove=True), "whole document cannot be removed"),
    ],
)
def test_an_action_that_does_not_fit_is_refused(bad: dict[str, Any], problem: str) -> None:
    """Each kind of stale or careless action is an error with the file, the index of the action and a remedy."""
    good = action(update={"summary": "first"})
    with pytest.raises(SpecError) as caught:
        applied(good, bad)
    assert problem in f"{caught.value.problem} {caught.value.remedy}"
    assert caught.value.where == "10-test.yaml"
    assert caught.value.pointer.startswith("/actions/1")
    assert caught.value.remedy


@pytest.mark.parametrize("document", [[], {}, {"overlay": "2.0.0", "actions": []}, {"overlay": "1.0.0", "actions": []}])
def test_a_document_that_is_no_overlay_is_refused(document: Any) -> None:
    """Another version, or an overlay without actions, is an error."""
    with pytest.raises(SpecError):
        overlay.apply({}, document, "x.yaml")


def test_overlays_apply_in_the_order_of_file_names(tmp_path: Path) -> None:
    """20- sees what 10- did, whatever order the files were written in."""
    text = "overlay: 1.0.0\nactions:\n- {{target: $.info, description: d, update: {{title: {}}}, x-expect: {}}}\n"
    (tmp_path / "20-b.yaml").write_text(text.format("Second", "{matches: 1, contains: {title: First}}"))
    (tmp_path / "10-a.yaml").write_text(text.format("First", "{matches: 1, contains: {title: T}}"))
    document = copy.deepcopy(DOCUMENT)
    assert [file.name for file in overlay.apply_all(document, tmp_path)] == ["10-a.yaml", "20-b.yaml"]
    assert document["info"]["title"] == "Second"


def test_a_stale_overlay_fails_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`build --overlays` with a stale action ends with exit code 2, names file and action, and writes nothing."""
    source = tmp_path / "api.yaml"
    source.write_text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n")
    folder = tmp_path / "overlays"
    folder.mkdir()
    text = "overlay: 1.0.0\nactions: [{target: \"$.paths['/gone']\", description: d, remove: true, x-expect: {matches: 1}}]\n"
    (folder / "50-fork.yaml").write_text(text)
    out = tmp_path / "out"
    assert main(["build", "--from", str(source), "--out", str(out), "--overlays", str(folder)]) == 2
    error = capsys.readouterr().err
    assert "50-fork.yaml" in error
    assert "/actions/0 (target $.paths['/gone'])" in error
    assert "remedy:" in error
    assert not out.exists()


def test_every_committed_action_has_a_reason_and_an_effect() -> None:
    """The overlays in spec/ apply to the contract as it is, in order, each action with its effect."""
    from codegen import contract
    from codegen.inputs import SPEC

    document = contract.read(SPEC)
    files = overlay.apply_all(document, SPEC / "overlays")
    assert len(files) >= 5
    for file in files:
        for found in load.read(str(file))["actions"]:
            assert len(found["description"]) > 10
