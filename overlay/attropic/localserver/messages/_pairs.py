"""Calls of tools and their results belong together."""

from __future__ import annotations

from itertools import groupby

from .._wire import ApiError, Json
from ._asked import blocks

#: Index of a turn, index of a block, the block.
Placed = tuple[int, int, Json]


def check_pairs(turns: list[Json]) -> None:
    """Refuse calls without results in the next turn, and results without calls in the turn before.

    Consecutive turns of one role count as one.

    Raises:
        ApiError: 400, with the place and the ids.
    """
    before: list[Placed] = []
    for role, group in groupby(enumerate(turns), key=lambda numbered: numbered[1]["role"]):
        placed = [(number, place, block) for number, turn in group for place, block in enumerate(blocks(turn))]
        if role == "user":
            _check(before, placed)
        before = placed if role == "assistant" else []
    _check(before, [])


def _check(calls: list[Placed], results: list[Placed]) -> None:
    called = {block["id"]: number for number, _, block in calls if block["type"] == "tool_use"}
    answered: set[str] = set()
    for number, place, block in results:
        if block["type"] != "tool_result":
            continue
        id = block["tool_use_id"]
        if id not in called:
            raise ApiError(
                400,
                f"messages.{number}.content.{place}.tool_use_id: the turn before has no `tool_use` with the id {id}, "
                "to which this `tool_result` could belong",
            )
        if id in answered:
            raise ApiError(400, f"messages.{number}.content.{place}.tool_use_id: {id} has a `tool_result` already")
        answered.add(id)
    missing = [id for id in called if id not in answered]
    if missing:
        raise ApiError(
            400,
            f"messages.{called[missing[0]]}: each `tool_use` needs a `tool_result` in the next turn, which has none "
            f"for {', '.join(missing)}",
        )
