"""What is told of an action that no longer fits: file, action, expected, found, nearest match; and contradictions."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen import fitting, load, overlay
from codegen.errors import SpecError

DOCUMENT: dict[str, Any] = {
    "info": {"title": "T", "version": "1"},
    "paths": {"/v1/messages": {"post": {"x-method": "old"}}, "/v1/models/{model_id}": {"get": {}}},
    "components": {"schemas": {"TextBlock": {"type": "object"}, "ImageBlock": {"type": "object"}}},
}


def action(target: str, update: Any = None, matches: int = 1, **expect: Any) -> dict[str, Any]:
    update = {"x-name": "New"} if update is None else update
    return {"target": target, "description": "Because.", "update": update, "x-expect": {"matches": matches, **expect}}


def write(folder: Path, name: str, *actions: dict[str, Any]) -> Path:
    from codegen import text

    file = folder / name
    file.write_text(text.dump({"overlay": "1.0.0", "info": {}, "actions": list(actions)}))
    return file


def error_of(*actions: dict[str, Any]) -> SpecError:
    with pytest.raises(SpecError) as caught:
        overlay.apply(copy.deepcopy(DOCUMENT), {"overlay": "1.0.0", "actions": list(actions)}, "10-fix.yaml")
    return caught.value


@pytest.mark.parametrize(
    ("bad", "expected", "found", "nearest"),
    [
        (
            action("$.components.schemas['TextBlok']"),
            "1 place",
            "$.components.schemas has no 'TextBlok'",
            "$.components.schemas.TextBlock",
        ),
        (
            action("$.components.schemas['textblock', 'ImageBlock']", matches=2),
            "2 places",
            "$.components.schemas has no 'textblock'",
            "$.components.schemas.TextBlock",
        ),
        (
            action("$.paths['/v1/models/{id}'].get"),
            "1 place",
            "$.paths has no '/v1/models/{id}'",
            "$.paths['/v1/models/{model_id}']",
        ),
        (action("$.paths['/v1/messages'].put"), "1 place", "$.paths['/v1/messages'] has no 'put'", ""),
        (action("$.paths.*.post['x-methods']"), "1 place", ".post has no 'x-methods'", ".post['x-method']"),
        (action("$.components.schemas.*"), "1 place", "2 places", ""),
        (action("$..nowhere"), "1 place", "0 places", ""),
        (action("$.info", contains={"titel": "T"}), "/titel: 'T'", "the target has no 'titel'", "'title'"),
        (action("$.info", contains={"title": "X"}), "/title: 'X'", "'T'", ""),
        (action("$.info", {"titel": "X"}, adds=[]), "/titel", "the target has no 'titel'", "'title'"),
    ],
)
def test_an_action_that_does_not_fit_says_all_there_is(
    bad: dict[str, Any], expected: str, found: str, nearest: str
) -> None:
    """File and index of the action, what it expected, what is there, and the nearest name, each on its line."""
    error = error_of(action("$.info", {"x-a": 1}), bad)
    lines = {line.split(":")[0].strip(): line.partition(":")[2].strip() for line in str(error).splitlines()[1:]}
    assert lines["file"] == "10-fix.yaml"
    assert lines["at"].startswith("/actions/1 (target $")
    assert lines["expected"] == expected
    assert found in lines["found"]
    assert nearest in lines.get("nearest", "")
    assert ("nearest" in lines) is bool(nearest)
    assert lines["remedy"]


@pytest.mark.parametrize(
    "late",
    [
        action("$.components.schemas['TextBlock']"),
        action("$.components.schemas['TextBlock'].properties"),
        action("$.components.schemas['TextBlock', 'ImageBlock']", matches=2),
    ],
)
def test_what_another_action_took_away_is_told_so(late: dict[str, Any]) -> None:
    """A target that is gone because of an overlay, and not of upstream, names the action that removed it."""
    removal = {"target": "$.components.schemas['TextBlock']", "remove": True, "description": "d"}
    error = error_of({**removal, "x-expect": {"matches": 1}}, late)
    assert error.found == "$.components.schemas has no 'TextBlock'; removed by 10-fix.yaml#/actions/0"
    assert "removed by" not in error_of(action("$.components.schemas['TextBlok']")).found


def test_an_action_reaches_into_lists(tmp_path: Path) -> None:
    """An entry of a list is found by a filter; one that is gone is told with the number of places."""
    document = {"tags": [{"name": "a"}, {"name": "b"}]}
    found = [action("$.tags[?@.name=='b']", {"x-b": 1}), action("$.tags[?@.name=='c']", {"x-c": 1})]
    with pytest.raises(SpecError, match="selects 0 places, expected 1") as caught:
        overlay.apply(document, {"overlay": "1.0.0", "actions": found}, "10-fix.yaml")
    assert caught.value.pointer.startswith("/actions/1")
    assert document == {"tags": [{"name": "a"}, {"name": "b", "x-b": 1}]}


def test_of_entries_that_moved_up_nothing_is_remembered() -> None:
    """After the removal of an entry of a list, what was set of it does not count for the one in its place."""
    document: dict[str, Any] = {"list": [{"x": 1}]}
    added = action("$.list", {"a": 1})
    removal = {"target": "$.list[0]", "remove": True, "description": "d", "x-expect": {"matches": 1}}
    actions = [added, action("$.list", {"a": 2}), removal, action("$.list[0]", {"a": 5}), removal]
    overlay.apply(document, {"overlay": "1.0.0", "actions": actions}, "x")
    assert document == {"list": [{"a": 2}]}


def test_what_an_action_appended_another_one_changes_on_purpose_only() -> None:
    """An entry that one has added to a list is a place as any other."""
    error = error_of(action("$", {"tags": [{"name": "a"}]}), action("$.tags[0]", {"name": "b"}))
    assert "Two actions set /name differently" in error.problem


def test_of_many_missing_names_three_are_shown() -> None:
    """A target that names much of what is gone does not fill the screen."""
    names = ", ".join(f"'/v1/gone{n}'" for n in range(9))
    error = error_of(action(f"$.paths[{names}]", matches=9))
    assert error.found.count("has no") == 3
    assert error.found.endswith("and 6 more")


def test_two_actions_that_set_one_place_differently_are_refused(tmp_path: Path) -> None:
    """Across files and within one, the second names the first, with both values."""
    write(tmp_path, "10-a.yaml", action("$.info", {"title": "One"}))
    write(tmp_path, "50-fork.yaml", action("$.paths", {"/v1/messages": {"x-b": 1}}), action("$.info", {"title": "Two"}))
    with pytest.raises(SpecError) as caught:
        overlay.apply_all(copy.deepcopy(DOCUMENT), tmp_path)
    error = caught.value
    assert "Two actions set /title differently" in error.problem
    assert f"{tmp_path / '10-a.yaml'}#/actions/0" in error.problem
    assert error.where == str(tmp_path / "50-fork.yaml")
    assert error.pointer.startswith("/actions/1")
    assert (error.expected, error.found.split(",")[0]) == ("/title: 'Two'", "'One'")
    assert "contains" in error.remedy


@pytest.mark.parametrize(
    "second",
    [
        action("$.components", {"schemas": {"TextBlock": {"x-name": "Other"}}}),
        action("$.components.schemas.*", {"x-name": "Other"}, matches=2),
        action("$.components.schemas['TextBlock']", {"x-name": "Other"}, contains={"type": "object"}),
        action("$.components.schemas['TextBlock']", {"x-name": ["Other"]}),
    ],
)
def test_a_contradiction_is_found_however_the_target_is_written(second: dict[str, Any]) -> None:
    """The place counts, not the target: by a parent, a wildcard, and beside other expectations."""
    assert "differently" in error_of(action("$.components.schemas['TextBlock']"), second).problem


@pytest.mark.parametrize(
    "second",
    [
        action("$.components.schemas['TextBlock']", {"x-name": "Other"}, contains={"x-name": "New"}),
        action("$.components.schemas['TextBlock']", {"x-other": 1, "x-name": "New"}),
        action("$.components.schemas['ImageBlock']", {"x-name": "Other"}),
    ],
)
def test_what_is_no_contradiction_passes(second: dict[str, Any]) -> None:
    """Replacing on purpose, saying the same again beside something new, and the same key elsewhere are allowed."""
    document = copy.deepcopy(DOCUMENT)
    first = action("$.components.schemas['TextBlock']")
    overlay.apply(document, {"overlay": "1.0.0", "actions": [first, second]}, "x")
    assert document["components"]["schemas"]["TextBlock"]["x-name"] in ("New", "Other")


def test_a_place_that_was_removed_may_be_set_anew() -> None:
    """What an action sets goes away with a removal; a later action starts afresh."""
    removal = {"target": "$.info", "description": "d", "remove": True, "x-expect": {"matches": 1}}
    actions = [action("$.info", {"title": "One"}), removal, action("$", {"info": {"title": "Two"}})]
    document = copy.deepcopy(DOCUMENT)
    overlay.apply(document, {"overlay": "1.0.0", "actions": actions}, "x")
    assert document["info"] == {"title": "Two"}


def test_an_action_that_does_not_fit_changes_nothing() -> None:
    """One bad place of many is found before the first is changed."""
    document = copy.deepcopy(DOCUMENT)
    document["components"]["schemas"]["TextBlock"]["x-name"] = "Old"
    bad = action("$.components.schemas.*", {"x-name": "New"}, matches=2, adds=[])
    before = copy.deepcopy(document)
    with pytest.raises(SpecError, match="would create"):
        overlay.apply(document, {"overlay": "1.0.0", "actions": [bad]}, "x")
    assert document == before


FLOW = 'overlay: 1.0.0\nactions: [{target: "$.gone", description: d, update: {a: 1}, x-expect: {matches: 1}},\
 {target: $.info, description: d, update: {a: 1}, x-expect: {matches: 1}}]\n'
BLOCK = """\
overlay: 1.0.0  # kept
actions:
  # First.
  - target: $.gone
    description: >-
      Folded
      text.
    x-expect: {matches: 1}
    update: {a: 1}

  # Second.
  - target: $.components.schemas['TextBlock', 'Gone', 'ImageBlock']
    description: d
    x-expect: {adds: [x-a], matches: 3}  # three
    update: {x-a: 1}
  # Third.
  - {target: $.info, description: d, update: {a: 1}, x-expect: {matches: 1}}
  - target: $.last
    description: d
    x-expect: {matches: 1}
    remove: true
# The end.
"""
FITTED = """\
overlay: 1.0.0  # kept
actions:
  # First.

  # Second.
  - target: $.components.schemas['TextBlock', 'Gone', 'ImageBlock']
    description: d
    x-expect: {adds: [x-a], matches: 2}  # three
    update: {x-a: 1}
  # Third.
  - {target: $.info, description: d, update: {a: 1}, x-expect: {matches: 1}}
# The end.
"""


def test_fitting_edits_what_does_not_fit_and_nothing_else(tmp_path: Path) -> None:
    """Stale actions are cut out of the text, figures corrected, comments and layout stay; the result applies."""
    (tmp_path / "10-a.yaml").write_text(BLOCK)
    changes = fitting.fit(copy.deepcopy(DOCUMENT), tmp_path)
    assert [(change.index, change.matches) for change in changes] == [(0, 0), (1, 2), (3, 0)]
    assert (tmp_path / "10-a.yaml").read_text() == FITTED
    overlay.apply_all(copy.deepcopy(DOCUMENT), tmp_path)


def test_fitting_rewrites_what_it_cannot_edit(tmp_path: Path) -> None:
    """Actions in one line, or in JSON, are written anew; a file in which nothing fits goes away."""
    (tmp_path / "10-flow.yaml").write_text(FLOW)
    write(tmp_path, "20-gone.yaml", action("$.gone"))
    text = '{"overlay": "1.0.0", "actions": [%s, %s]}'
    one = '{"target": "$.%s", "description": "d", "update": {"x-j": 1}, "x-expect": {"matches": 1}}'
    (tmp_path / "30-j.json").write_text(text % (one % "gone", one % "info"))
    document = copy.deepcopy(DOCUMENT)
    fitting.fit(document, tmp_path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["10-flow.yaml", "30-j.json"]
    again = copy.deepcopy(DOCUMENT)
    overlay.apply_all(again, tmp_path)
    assert again == document
    assert [len(load.read(str(file))["actions"]) for file in tmp_path.iterdir()] == [1, 1]


def test_overlays_that_fit_are_left_alone(tmp_path: Path) -> None:
    """Not a byte of a fitting file changes."""
    file = tmp_path / "10-a.yaml"
    file.write_text(FITTED)
    assert fitting.fit(copy.deepcopy(DOCUMENT), tmp_path) == []
    assert file.read_text() == FITTED


def test_all_misfits_are_found_at_once(tmp_path: Path) -> None:
    """One pass gives every action that does not fit, of every file, each with its place."""
    write(tmp_path, "10-a.yaml", action("$.gone"), action("$.info"), action("$.info"))
    write(tmp_path, "20-b.yaml", action("$.also"))
    errors = fitting.misfits(copy.deepcopy(DOCUMENT), tmp_path)
    assert [(Path(e.where).name, e.pointer.split(" ")[0]) for e in errors] == [
        ("10-a.yaml", "/actions/0"),
        ("10-a.yaml", "/actions/2"),
        ("20-b.yaml", "/actions/0"),
    ]
