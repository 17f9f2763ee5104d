"""Conversations that the API would refuse, mended: every call gets exactly one result, right after it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from .._core.turns import Turn, turn_of
from ._errors import Problem
from ._pairing import OWNERS, ROLES, SERVER_CALLS, SERVER_RESULT, foreign, groups, is_block, problems_of
from ._repair_pairs import numbered, paired

#: What stands before a conversation whose beginning was left out.
BEGINNING: Final = "(Earlier messages were left out.)"
#: A change may bring groups together that were apart; after so many rounds nothing is left to be done.
_ROUNDS: Final = 8


class RepairedMessages(list[Turn]):
    """Messages that the API takes.

    Attributes:
        report: What was changed, and where; the places are those of the messages as they were then.
    """

    def __init__(self, turns: Iterable[Turn], report: Iterable[Problem]) -> None:
        super().__init__(turns)
        self.report = tuple(report)


def repair_messages(messages: Iterable[Any]) -> RepairedMessages:
    """Make messages of which ``validate_messages`` finds nothing.

    A call without a result gets one with `is_error`; a result in a wrong place goes to its own; results without a call,
    second results, empty blocks and empty messages are dropped; of two calls with one id the later gets another.

    Args:
        messages: Params, models, and answers of the API, in any mixture. They are not changed.

    Returns:
        New messages, a list, with what was changed as ``report``. Of no messages at all nothing can be made.
    """
    report: list[Problem] = []
    turns: list[Turn] = []
    for index, message in enumerate(messages):
        try:
            turns.append(turn_of(message))
        except TypeError:
            report.append(Problem(f"messages[{index}]", "dropped: it is no message"))
        else:
            report += [Problem(f"messages[{index}].{key}", "dropped: no request takes it") for key in foreign(message)]
    for _ in range(_ROUNDS):
        if not turns or not problems_of(turns):
            break
        turns = _cleaned(turns, report)
        turns = numbered(turns, report)
        turns = paired(turns, report)
    return RepairedMessages(turns, report)


def _cleaned(turns: list[Turn], report: list[Problem]) -> list[Turn]:
    """Drop what has no place, whatever stands around it."""
    found: list[Turn] = []
    orphans = _orphans(turns)
    for index, turn in enumerate(turns):
        role, content, at = turn["role"], turn["content"], f"messages[{index}]"
        last = index == len(turns) - 1 and role == "assistant"
        if role not in ROLES:
            report.append(Problem(at, f"dropped: there is no role {role!r}"))
            continue
        if isinstance(content, str):
            if content.strip() or last:
                found.append(turn)
            else:
                report.append(Problem(at, "dropped: it was empty"))
            continue
        kept = []
        for place, block in enumerate(content):
            why = "its call is not there" if (index, place) in orphans else _unfit(block, role)
            if why:
                report.append(Problem(f"{at}.content[{place}]", f"dropped: {why}"))
            else:
                kept.append(_with_input(block, f"{at}.content[{place}]", report))
        if kept or (last and not content):
            found.append({"role": role, "content": kept})
        else:
            report.append(Problem(at, "dropped: it was empty"))
    if found and found[0]["role"] == "assistant":
        report.append(Problem("messages[0]", "added: the first message must be one of the user"))
        found.insert(0, {"role": "user", "content": BEGINNING})
    return found


def _unfit(block: Any, role: str) -> str:
    """Why a block cannot stay; empty when it can."""
    if not is_block(block):
        return "it was no block"
    kind = block["type"]
    if OWNERS.get(kind, role) != role:
        return f"`{kind}` does not belong into a message of the {role}"
    if kind == "text" and not str(block.get("text") or "").strip():
        return "its text was empty"
    if kind == "tool_use" and not (isinstance(block.get("name"), str) and block["name"]):
        return "the call named no tool"
    if kind in ("tool_use", "tool_result") and not isinstance(
        block.get("id" if kind == "tool_use" else "tool_use_id"), str
    ):
        return "it had no id"
    return ""


def _with_input(block: Any, at: str, report: list[Problem]) -> Any:
    if block["type"] != "tool_use" or isinstance(block.get("input"), Mapping):
        return block
    report.append(Problem(f"{at}.input", "replaced by an empty one: it was no object"))
    return {**block, "input": {}}


def _orphans(turns: list[Turn]) -> set[tuple[int, int]]:
    """Where results stand whose calls are nowhere, and calls of server tools without results."""
    found: set[tuple[int, int]] = set()
    grouped = groups(turns)
    calls = {one.block.get("id") for group in grouped for one in group.of("tool_use") if group.role == "assistant"}
    answering = [group for group in grouped if group.role == "assistant"]
    placed = [one for group in answering for one in group.placed]
    answered = {one.block.get("tool_use_id") for one in placed if one.block["type"].endswith(SERVER_RESULT)}
    running = {id(one) for group in answering[-1:] for one in group.placed}
    served: set[Any] = set()
    for one in placed:
        kind = one.block["type"]
        if kind in SERVER_CALLS:
            served.add(one.block.get("id"))
            if one.block.get("id") not in answered and id(one) not in running:
                found.add((one.message, one.place))
        elif kind.endswith(SERVER_RESULT) and one.block.get("tool_use_id") not in served:
            found.add((one.message, one.place))
    for group in grouped:
        for one in group.of("tool_result"):
            if one.block.get("tool_use_id") not in calls:
                found.add((one.message, one.place))
    return found
