"""The teams of the gateway: a key and a budget for each."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from attropic.usage import Budget


@dataclass(frozen=True)
class Team:
    """Who may use the gateway.

    Attributes:
        name: The name of the team.
        key: What it sends as its API key.
        budget: What it may spend in a day.
    """

    name: str
    key: str = field(repr=False)
    budget: Budget


def read_teams(path: Path) -> dict[str, Team]:
    """The teams of a JSON file, by their keys."""
    teams = {}
    for one in json.loads(path.read_text(encoding="utf-8")):
        budget = Budget(max_cost=one["budget"], per="day", name=one["name"])
        teams[one["key"]] = Team(one["name"], one["key"], budget)
    return teams
