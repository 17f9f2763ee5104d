"""What the API would refuse of a conversation, found offline: above all calls and results that do not belong together.

Sources: the Messages API and its pages on tool use. Consecutive messages of one role are one turn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final, NamedTuple, TypeGuard

from .._core.turns import Turn, blocks, turn_of
from ._errors import Problem

ROLES: Final = ("user", "assistant")
#: Calls whose results the API writes itself, and how the types of such results end.
SERVER_CALLS: Final = ("server_tool_use", "mcp_tool_use")
SERVER_RESULT: Final = "_tool_result"
#: Whose turn a block belongs to.
OWNERS: Final = {"tool_use": "assistant", "tool_result": "user"}
ID: Final = re.compile(r"[a-zA-Z0-9_-]+\Z")


class Placed(NamedTuple):
    """A block and where it stands.

    Attributes:
        message: The index of its message.
        place: Its index in the content.
        block: The block.
    """

    message: int
    place: int
    block: Mapping[str, Any]

    @property
    def path(self) -> str:
        """Where it stands, as a problem says it."""
        return f"messages[{self.message}].content[{self.place}]"


class Group(NamedTuple):
    """Consecutive messages of one role.

    Attributes:
        role: The role.
        placed: Their blocks, in order.
    """

    role: str
    placed: list[Placed]

    def of(self, kind: str) -> list[Placed]:
        """The blocks of one type."""
        return [one for one in self.placed if one.block["type"] == kind]


def validate_messages(messages: Iterable[Any]) -> list[Problem]:
    """Say what the API would refuse of these messages, without asking it.

    Found are results that are missing, double, unknown or in a wrong place, calls without an id or with the id of
    another one, empty content, roles that do not exist, and blocks in the turn of the wrong role.

    Args:
        messages: Params, models, and answers of the API, in any mixture.

    Returns:
        One ``Problem`` each; ``path`` is its place: ``messages[3].content[0]``.
    """
    turns: list[Turn | None] = []
    problems: list[Problem] = []
    for index, message in enumerate(messages):
        try:
            turns.append(turn_of(message))
        except TypeError as error:
            problems.append(Problem(f"messages[{index}]", str(error)))
            turns.append(None)
            continue
        problems += [
            Problem(f"messages[{index}].{key}", "no request takes it; leave it out") for key in foreign(message)
        ]
    return sorted([*problems, *problems_of(turns)], key=_place)


def problems_of(turns: Sequence[Turn | None]) -> list[Problem]:
    """What is wrong with turns; None stands for one that is none, and was told already."""
    if not turns:
        return [Problem("messages", "at least one message is needed")]
    found: list[Problem] = []
    first = turns[0]
    if first is not None and first["role"] == "assistant":
        found.append(Problem("messages[0].role", "the first message must be one of the user"))
    for index, turn in enumerate(turns):
        if turn is not None:
            found += _content(turn, f"messages[{index}]", last=index == len(turns) - 1)
    return [*found, *_pairs(groups(turns))]


def foreign(message: Any) -> list[str]:
    """The keys of a message that no request takes; a model has none, as it is sent as a request takes it."""
    return [key for key in message if key not in ("role", "content")] if isinstance(message, Mapping) else []


def groups(turns: Sequence[Turn | None]) -> list[Group]:
    """The turns as groups of one role, and the blocks in them that have a type."""
    numbered = [(index, turn) for index, turn in enumerate(turns) if turn is not None and turn["role"] in ROLES]
    found = []
    for role, members in groupby(numbered, key=lambda pair: pair[1]["role"]):
        placed = [
            Placed(index, place, block)
            for index, turn in members
            for place, block in enumerate(blocks(turn))
            if is_block(block)
        ]
        found.append(Group(role, placed))
    return found


def is_block(block: Any) -> bool:
    """Whether something is a block of content: an object with a type."""
    return isinstance(block, Mapping) and isinstance(block.get("type"), str)


def _content(turn: Turn, at: str, *, last: bool) -> Iterator[Problem]:
    """What is wrong with one message by itself."""
    role, content = turn["role"], turn["content"]
    if role not in ROLES:
        yield Problem(f"{at}.role", f"must be 'user' or 'assistant', not {role!r}")
    open_end = last and role == "assistant"
    if not content and not open_end:
        yield Problem(f"{at}.content", "is empty; only the last message may be, when it is one of the assistant")
    elif isinstance(content, str) and not content.strip() and not open_end:
        yield Problem(f"{at}.content", "a text needs a character that is not white space")
    if isinstance(content, str):
        return
    for index, block in enumerate(content):
        for key, message in wrong(block, role):
            yield Problem(f"{at}.content[{index}]{key}", message)


def wrong(block: Any, role: str) -> Iterator[tuple[str, str]]:
    """What is wrong with one block by itself: where in it, and what."""
    if not is_block(block):
        yield "", "a block of content is an object with a `type`"
        return
    kind = block["type"]
    owner = OWNERS.get(kind, role)
    if owner != role and role in ROLES:
        yield "", f"`{kind}` belongs into a message of the {owner}"
    if kind == "text" and not str(block.get("text") or "").strip():
        yield ".text", "a text needs a character that is not white space"
    if kind == "tool_result" and not is_id(block.get("tool_use_id")):
        yield ".tool_use_id", "must be the id of a call"
    if kind == "tool_use":
        if not is_id(block.get("id")):
            yield ".id", f"must be 1 or more letters, digits, '_' or '-', not {block.get('id')!r}"
        if not isinstance(block.get("input"), Mapping):
            yield ".input", "must be an object"
        if not isinstance(block.get("name"), str) or not block["name"]:
            yield ".name", "must be the name of a tool"


def is_id(value: Any) -> TypeGuard[str]:
    """Whether something can be the id of a call."""
    return isinstance(value, str) and ID.match(value) is not None


def _pairs(found: Sequence[Group]) -> Iterator[Problem]:
    """What is wrong between calls and results."""
    calls: dict[str, Placed] = {}
    for group in found:
        for call in group.of("tool_use") if group.role == "assistant" else ():
            id = call.block.get("id")
            if is_id(id) and calls.setdefault(id, call) is not call:
                yield Problem(f"{call.path}.id", f"the call at {calls[id].path} has the id {id} already")
    answers: dict[str, Placed] = {}
    for group in found:
        for result in group.of("tool_result") if group.role == "user" else ():
            answers.setdefault(str(result.block.get("tool_use_id")), result)
    for number, group in enumerate(found):
        before = found[number - 1] if number else Group("user", [])
        after = found[number + 1] if number + 1 < len(found) else Group("user", [])
        if group.role == "assistant":
            yield from _missing(group, after, answers)
        else:
            yield from _answers(before, group, calls)
    yield from _served(found)


def _missing(group: Group, after: Group, answers: Mapping[str, Placed]) -> Iterator[Problem]:
    answered = {result.block.get("tool_use_id") for result in after.of("tool_result")}
    for call in group.of("tool_use"):
        id = call.block.get("id")
        if not is_id(id) or id in answered:
            continue
        late = f"; the one at {answers[id].path} does not stand there" if id in answers else ""
        yield Problem(call.path, f"the next turn has no `tool_result` for the call {id}{late}")


def _answers(before: Group, group: Group, calls: Mapping[str, Placed]) -> Iterator[Problem]:
    expected = {call.block.get("id") for call in before.of("tool_use")}
    seen: dict[str, Placed] = {}
    other: Placed | None = None
    for one in group.placed:
        if one.block["type"] != "tool_result":
            other = other or one
            continue
        id = one.block.get("tool_use_id")
        if not is_id(id):
            continue
        if id in expected and id in seen:
            yield Problem(one.path, f"the call {id} has a `tool_result` already, at {seen[id].path}")
        elif id in expected and other is not None:
            yield Problem(one.path, f"results come first in a turn, and the block at {other.path} stands before it")
        elif id in calls and id not in expected:
            yield Problem(one.path, f"a result follows its call directly; the call {id} is at {calls[id].path}")
        elif id not in calls:
            yield Problem(one.path, f"there is no call with the id {id}")
        seen.setdefault(id, one)


def _served(found: Sequence[Group]) -> Iterator[Problem]:
    """What is wrong with calls of server tools, whose results stand in the turns of the assistant."""
    placed = [one for group in found if group.role == "assistant" for one in group.placed]
    called: set[Any] = set()
    for one in placed:
        kind = one.block["type"]
        if kind in SERVER_CALLS:
            called.add(one.block.get("id"))
        elif kind.endswith(SERVER_RESULT) and one.block.get("tool_use_id") not in called:
            yield Problem(one.path, f"no call before it has the id {one.block.get('tool_use_id')}")
    answered = {one.block.get("tool_use_id") for one in placed if one.block["type"].endswith(SERVER_RESULT)}
    turns = [group for group in found if group.role == "assistant"]
    for group in turns[:-1]:  # one of the last turn may still be running
        for one in group.placed:
            if one.block["type"] in SERVER_CALLS and one.block.get("id") not in answered:
                yield Problem(one.path, f"the call {one.block.get('id')} of a server tool has no result")


def _place(problem: Problem) -> list[int]:
    return [int(number) for number in re.findall(r"\[(\d+)\]", problem.path)]
