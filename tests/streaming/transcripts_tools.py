"""Transcripts of calls of the caller's tools: whole, parallel, empty, malformed, cut off, interleaved."""

from __future__ import annotations

from typing import Any

from .script import END, Event, Transcript, answer, begin, change, inputs, start, stop, texts

_DIRECT = {"type": "direct"}
_CALLER = {"type": "code_execution_20260120", "tool_id": "srvtoolu_9"}


def _open(index: int = 0, name: str = "look", **more: Any) -> Event:
    return begin(index, "tool_use", id=f"toolu_{index}", name=name, input={}, **{"caller": _DIRECT, **more})


def _call(given: Any, index: int = 0, name: str = "look", **more: Any) -> dict[str, Any]:
    return {"type": "tool_use", "id": f"toolu_{index}", "name": name, "input": given, "caller": _DIRECT, **more}


def _alone(name: str, pieces: list[str], given: Any, reason: str = "tool_use", *, complete: bool = True) -> Transcript:
    """One call whose input comes in these pieces."""
    events = [start(), _open(), *inputs(0, *pieces), stop(0), change(reason), END]
    return Transcript(name, events, answer(_call(given), reason=reason), () if complete else (0,))


TOOLS = [
    _alone(
        "tool",
        ["", '{"ort": "Kö', 'ln 🙂", "tage"', ": 1", '2, "x": [tr', "ue, null, -1.5e", "3]}"],
        {"ort": "Köln 🙂", "tage": 12, "x": [True, None, -1500.0]},
    ),
    _alone(
        "tool with escapes cut anywhere",
        ['{"a\\', 'u00e4": "\\ud8', "3d\\ude", "42\\", 'n\\\\"', "}"],
        {"aä": "🙂\n\\"},
    ),
    _alone(
        "tool with deep input",
        ['{"a": {"b": [{"c": ', '[[], {}, ""]}, 0]', '}, "a2": 1}', " \n"],
        {"a": {"b": [{"c": [[], {}, ""]}, 0]}, "a2": 1},
    ),
    _alone("tool without input", [], {}),
    _alone("tool with an empty piece of input", [""], {}),
    _alone("tool with blank input", [" ", "\n"], {}),
    _alone("tool with malformed input", ['{"a": 1,', ', "b"}'], '{"a": 1,, "b"}', complete=False),
    _alone("tool with input that ends early", ['{"a": "x'], '{"a": "x', complete=False),
    _alone("tool with input that goes on", ['{"a": 1}', ' {"b'], '{"a": 1} {"b', complete=False),
    _alone("tool with an array as input", ["[1, ", "2]"], "[1, 2]", complete=False),
    _alone("tool cut off by the limit", ['{"a": ["x", "y'], '{"a": ["x", "y', "max_tokens", complete=False),
    _alone("tool cut off before its input", [], "", "max_tokens", complete=False),
    _alone("tool cut off behind its input", ['{"a": 1}'], {"a": 1}, "max_tokens", complete=False),
    Transcript(
        "text, then a tool that code calls",
        [
            start(),
            begin(0, "text", text=""),
            *texts(0, "Ich ", "schaue."),
            stop(0),
            _open(1, caller=_CALLER),
            *inputs(1, '{"q": ', '"ü"}'),
            stop(1),
            change("tool_use"),
            END,
        ],
        answer({"type": "text", "text": "Ich schaue."}, _call({"q": "ü"}, 1, caller=_CALLER), reason="tool_use"),
    ),
    Transcript(
        "parallel tools",
        [
            start(),
            _open(0, "a"),
            *inputs(0, '{"n": 1', "}"),
            stop(0),
            _open(1, "b"),
            *inputs(1, '{"n": 2}'),
            stop(1),
            _open(2, "c"),
            stop(2),
            change("tool_use"),
            END,
        ],
        answer(_call({"n": 1}, 0, "a"), _call({"n": 2}, 1, "b"), _call({}, 2, "c"), reason="tool_use"),
    ),
    Transcript(
        "parallel tools, the last cut off",
        [
            start(),
            _open(0, "a"),
            *inputs(0, '{"n": 1}'),
            stop(0),
            _open(1, "b"),
            *inputs(1, '{"n"'),
            stop(1),
            change("max_tokens"),
            END,
        ],
        answer(_call({"n": 1}, 0, "a"), _call('{"n"', 1, "b"), reason="max_tokens"),
        incomplete=(1,),
    ),
    Transcript(
        "interleaved blocks",
        [
            start(),
            begin(0, "text", text=""),
            _open(1, "a"),
            *texts(0, "x"),
            *inputs(1, '{"n"'),
            _open(2, "b"),
            *inputs(2, '{"m": "'),
            *texts(0, "y"),
            *inputs(1, ": 1}"),
            stop(1),
            *inputs(2, 'z"}'),
            stop(0),
            stop(2),
            change("tool_use"),
            END,
        ],
        answer({"type": "text", "text": "xy"}, _call({"n": 1}, 1, "a"), _call({"m": "z"}, 2, "b"), reason="tool_use"),
    ),
]
