"""Calls and results of a conversation put together again: ids that are unique, one result each, in its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from .._core.turns import Turn, blocks
from ._errors import Problem
from ._pairing import Group, Placed, groups, is_id

#: What stands for a result that is not there.
LOST: Final = "The result of this call is not known: it was lost, or the tool was not run."
_NONE: Final = Group("user", [])


def numbered(turns: list[Turn], report: list[Problem]) -> list[Turn]:
    """Give calls an id of their own that the API takes, and their results the same.

    Args:
        turns: Messages whose calls and results have ids.
        report: Where changes are told.
    """
    turns = [dict(turn) for turn in turns]
    grouped = groups(turns)
    taken = {str(one.block["id"]) for group in grouped for one in group.of("tool_use")}
    seen: set[str] = set()
    for number, group in enumerate(grouped):
        results = _by_id(_next(grouped, number).of("tool_result"))
        for call in group.of("tool_use"):
            id = call.block["id"]
            answer = results[id].pop(0) if results.get(id) else None
            if is_id(id) and id not in seen:
                seen.add(id)
                continue
            new = _free(id, taken)
            seen.add(new)
            report.append(Problem(f"{call.path}.id", f"replaced by {new!r}: the API does not take {id!r} here"))
            _put(turns, call, {**call.block, "id": new})
            if answer is not None:
                _put(turns, answer, {**answer.block, "tool_use_id": new})
    return turns


def paired(turns: list[Turn], report: list[Problem]) -> list[Turn]:
    """Put the results of the calls of each turn first into the next turn, once, and drop all others.

    Args:
        turns: Messages whose calls have ids of their own.
        report: Where changes are told.
    """
    grouped = groups(turns)
    anywhere = _by_id(one for group in grouped for one in group.of("tool_result"))
    lead: dict[int, list[Any]] = {}  # index of a message → the results that come first in it
    after: dict[int, list[Any]] = {}  # index of a message → the results in a message after it
    gone: dict[tuple[int, int], Placed] = {}
    for number, group in enumerate(grouped):
        if group.role == "user":
            if not _is_right(grouped[number - 1] if number else _NONE, group):
                gone |= {one[:2]: one for one in group.of("tool_result")}
            continue
        following = _next(grouped, number)
        if _is_right(group, following):
            continue
        own = _by_id(following.of("tool_result"))
        results = [
            _result(call, own.get(call.block["id"], []), anywhere.get(call.block["id"], []), report)
            for call in group.of("tool_use")
        ]
        if any(call.block["id"] in own for call in group.of("tool_use")) and not _results_lead(following):
            report.append(Problem(f"messages[{following.placed[0].message}]", "its results were put first"))
        if following.placed:
            lead[following.placed[0].message] = results
            gone |= {one[:2]: one for one in following.of("tool_result") if one[:2] not in gone}
        else:
            after[group.placed[-1].message] = results
    return _rebuilt(turns, lead, after, gone, report)


def _is_right(before: Group, group: Group) -> bool:
    """Whether a turn begins with exactly the results of the calls in the turn before."""
    calls = sorted(one.block["id"] for one in before.of("tool_use") if before.role == "assistant")
    results = [one.block["tool_use_id"] for one in group.of("tool_result")]
    return calls == sorted(results) and _results_lead(group)


def _results_lead(group: Group) -> bool:
    kinds = [one.block["type"] == "tool_result" for one in group.placed]
    return kinds == sorted(kinds, reverse=True)


def _result(call: Placed, own: list[Placed], anywhere: list[Placed], report: list[Problem]) -> Any:
    """The result of a call: of its own turn, of another one, or an error."""
    if own:
        return own[0].block
    if anywhere:
        report.append(Problem(anywhere[0].path, f"put into the turn after its call, which is at {call.path}"))
        return anywhere[0].block
    report.append(Problem(call.path, f"added a result with `is_error`: there was none of {call.block['id']}"))
    return {"type": "tool_result", "tool_use_id": call.block["id"], "content": LOST, "is_error": True}


def _rebuilt(
    turns: list[Turn],
    lead: Mapping[int, list[Any]],
    after: Mapping[int, list[Any]],
    gone: Mapping[tuple[int, int], Placed],
    report: list[Problem],
) -> list[Turn]:
    used = {id(block) for blocks in (*lead.values(), *after.values()) for block in blocks}
    for one in gone.values():
        if id(one.block) not in used:
            report.append(Problem(one.path, f"dropped: {one.block['tool_use_id']} has a result already"))
    found: list[Turn] = []
    for index, turn in enumerate(turns):
        content = turn["content"]
        if index in lead or any(message == index for message, _ in gone):
            left = [block for place, block in enumerate(blocks(turn)) if (index, place) not in gone]
            content = [*lead.get(index, ()), *left]
        if content or (index == len(turns) - 1 and turn["role"] == "assistant"):
            found.append({"role": turn["role"], "content": content})
        if index in after:
            found.append({"role": "user", "content": after[index]})
    return found


def _by_id(results: Iterable[Placed]) -> dict[str, list[Placed]]:
    found: dict[str, list[Placed]] = {}
    for one in results:
        found.setdefault(one.block["tool_use_id"], []).append(one)
    return found


def _next(grouped: list[Group], number: int) -> Group:
    """The turn of the user after another turn."""
    following = grouped[number + 1] if number + 1 < len(grouped) else _NONE
    return following if following.role == "user" else _NONE


def _free(before: str, taken: set[str]) -> str:
    """An id that no call has, made of another one."""
    stem = re.sub(r"[^a-zA-Z0-9_-]", "_", before) or "call"
    new, number = stem, 2
    while new in taken:
        new, number = f"{stem}_{number}", number + 1
    taken.add(new)
    return new


def _put(turns: list[Turn], old: Placed, block: Any) -> None:
    content = list(turns[old.message]["content"])
    content[old.place] = block
    turns[old.message]["content"] = content
