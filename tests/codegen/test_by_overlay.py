"""What a fork adds by overlay files alone: callable, typed, paged, streamed and uploaded, in every colour.

The overlays in ``by_overlay/spec`` are applied to a copy of our contract; the programs beside them run upon the package
that comes of it and our unchanged ``overlay/attropic``, each in a process of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline
from codegen.inputs import ROOT, SPEC
from tests.slow import slow

HERE = Path(__file__).parent / "by_overlay"
COLOURS = ("sync", "asyncio", "trio")
JUDGE, LIST, MESSAGES = (
    ["POST", "/v1/drawings/d1/judge", ""],
    ["GET", "/v1/drawings?limit=2", ""],
    ["POST", "/v1/messages", ""],
)
MEMBERS = [["GET", f"/v1/studios/s1/members{more}", "studios-2026-11-01"] for more in ("", "?since=2", "?since=3")]
WALK = [LIST, ["GET", "/v1/drawings?cursor=2&limit=2", ""], ["GET", "/v1/drawings?cursor=4&limit=2", ""]]
#: Scene → what it finds, and what is asked for after the call that is refused.
FOUND: dict[str, tuple[Any, list[Any]]] = {
    "endpoint": (["Verdict", "d1", 0.5], [JUDGE]),
    "raw": ([200, "yes", "Verdict", 0.5, 1], [JUDGE]),
    "listed": (
        [["d1", "d2", "d3", "d4", "d5"], [["d1", "d2"], ["d3", "d4"], ["d5"]], {"cursor": "2"}, "2", "Drawing"],
        [*WALK, *WALK],
    ),
    "raw_list": ([200, ["d1", "d2", "d3", "d4", "d5"]], WALK),
    "uploaded": (["Drawing", "Cat", "chalk"], [["POST", "/v1/drawings", ""]]),
    "events": (
        [["DrawingBegun", "DrawingGrown", "DrawingDone"], [0.0, 1.0], "D1"],
        [["GET", "/v1/drawings/d1/watch", ""]],
    ),
    "answer": (["SketchBlock", "<svg>", "chalk", True, "canvas_full"], [MESSAGES, MESSAGES]),
    "streamed": (
        [["SketchDelta"] * 5, "<svg><g></g></svg>", [[0.0, 1.0], [2.5]], "Cat", True, "SketchBlock", False],
        [MESSAGES],
    ),
    "raw_events": (
        [
            ["message_start", "content_block_start", *["content_block_delta"] * 5, "content_block_stop",
             "message_delta", "message_stop"],
            "SketchDelta", "ink",
        ],
        [MESSAGES],
    ),
    "refused": (["APIStatusError", 423, "canvas_error", False, "2026-11-26T12:00:00Z"], [JUDGE]),
    "refused_late": ([423, "canvas_error", 200, True], [MESSAGES]),
    "members": ([["m1", "m2", "m3"], "Member", "owner"], MEMBERS),
    "easel": (["Easel", 1.5], [["GET", "/v1/studios/s1/rooms/r%201/easels/e1", ""]]),
    "downloaded": (["<svg>file</svg>", "<svg>file</svg>"], [["GET", "/v1/drawings/d1/content", ""]] * 2),
    "results": ([["ExportLine", "ExportLine"], ["<d1/>", "<d2/>"]], [["GET", "/v1/exports/x1/results", ""]]),
    "priced": (["sketch", "SketchToolResultBlock", "SketchBlock", 3, "0.015"], [MESSAGES]),
}  # fmt: skip


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of our contract with the overlays of the fork."""
    folder = tmp_path_factory.mktemp("by_overlay")
    shutil.copytree(SPEC, folder / "spec")
    shutil.copytree(HERE / "spec", folder / "spec", dirs_exist_ok=True)
    pipeline.generate(folder / "spec", folder / "generated")
    return folder / "generated"


def run(generated: Path, *arguments: str, code: int = 0) -> str:
    """What Python prints where the generated package and our unchanged one are."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "HOME", "TMP", "TEMP") if name in os.environ}
    path = os.pathsep.join([str(generated), str(ROOT / "overlay")])
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=generated.parent,
        env={**kept, "PYTHONPATH": path, "MYPYPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def played(generated: Path) -> dict[str, dict[str, Any]]:
    """What each scene found, by its name and colour."""
    found: dict[str, dict[str, Any]] = json.loads(run(generated, "-W", "error", str(HERE / "program.py")))
    return found


def test_every_scene_was_played(played: dict[str, dict[str, Any]]) -> None:
    """No scene is left out, in no colour."""
    assert {name: tuple(colours) for name, colours in played.items()} == dict.fromkeys(FOUND, COLOURS)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", FOUND)
def test_what_an_overlay_adds_works(played: dict[str, dict[str, Any]], name: str, colour: str) -> None:
    """The call is refused with 529 once, sent again as it was, and gives what the description says."""
    found, asked = FOUND[name]
    told = played[name][colour]
    assert told["found"] == found
    assert told["asked"] == [asked[0], *asked]
    assert told["again"]


def test_a_new_block_is_sent_back_as_a_request_takes_it(played: dict[str, dict[str, Any]]) -> None:
    """The turn of an answer has its drawing, without what only answers have."""
    turn = played["answer"]["sync"]["sent"]["messages"][1]
    sketch = {"type": "sketch", "svg": "<svg>", "strokes": [{"points": [2.5], "colour": "chalk"}]}
    assert turn == {"role": "assistant", "content": [{"type": "text", "text": "Here:"}, sketch]}


def test_the_local_api_answers_it(generated: Path) -> None:
    """From the description alone: uploads are kept, lists go on, streams end, and what breaks it is refused by name."""
    one, other = json.loads(run(generated, "-W", "error", str(HERE / "local.py")))
    scene, refused = one
    assert one == other
    assert scene == [
        ["Five", "Four", "Three", "Two", "One"], 2, True, "One", True, ["begun", "grown", "done"], ["ExportLine"], [],
    ]  # fmt: skip
    assert "medium" in refused


@slow
def test_mypy_knows_it(generated: Path) -> None:
    """Arguments, results, pages, events and blocks have their types, strictly; mistakes are found."""
    options = ("--strict", "--python-version", "3.10", "--follow-imports", "silent", "--no-error-summary")
    cache = str(generated.parent / ".mypy_cache")
    run(generated, "-m", "mypy", *options, "--cache-dir", cache, str(HERE / "typed.py"))


def test_pyright_knows_it(generated: Path) -> None:
    """The same for the other type checker."""
    settings = {
        "include": ["typed.py"],
        "extraPaths": [str(generated), str(ROOT / "overlay")],
        "pythonVersion": "3.10",
        "enableTypeIgnoreComments": False,
        "reportUnnecessaryTypeIgnoreComment": True,
    }
    folder = generated.parent / "pyright"
    folder.mkdir()
    shutil.copy(HERE / "typed.py", folder)
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    run(generated, "-m", "pyright", "--project", str(folder), "--pythonpath", sys.executable)
