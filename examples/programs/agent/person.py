"""The person at the terminal, who is asked before something is changed."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import Any

from notes import CHANGES

from attropic.tools import Approval, ToolCall


class Person:
    """Is asked for all calls of an answer before any of them is carried out."""

    def __init__(self) -> None:
        self._answers: dict[str, Approval] = {}

    def ask(self, calls: Iterable[Mapping[str, Any]]) -> bool:
        """Ask for those of these calls that change something. Gives whether somebody was there to answer."""
        for call in calls:
            if call["name"] in CHANGES and call["id"] not in self._answers:
                print(f"May I {call['name']}({call['input']})? [y/n, or why not] ", end="", flush=True)
                line = sys.stdin.readline()
                if not line:
                    print()
                    return False
                said = line.strip()
                print(said)
                refusal = "The user said no." if said.lower() in ("", "n", "no") else f"The user said: {said}"
                self._answers[call["id"]] = Approval(True) if said.lower() in ("y", "yes") else Approval(False, refusal)
        return True

    def approve(self, call: ToolCall) -> Approval:
        """What was said to a call."""
        return self._answers.get(call.id, Approval(False, "The user was not asked."))
