"""Conditions on a request, and rules made of them."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from .._models import resolve
from .._settings import Settings
from .._wire import Json
from ._asked import Asked, said
from ._context import current
from ._reply import Reply, Rule

#: Text that has to be there, whatever its case, or a regular expression that has to be found.
Words = str | re.Pattern[str]
#: Name → what stands for it in an answer: groups of regular expressions, and some words about the request.
Found = dict[str, str]
#: Makes a reply of a request and what was found in it.
Draft = Callable[[Json, Found], Reply]


@dataclass(frozen=True)
class When:
    """A condition on a request; what is None is not regarded.

    Attributes:
        model: The model, by its name or its full id; ``*`` stands for any text.
        text: What the last turn of the user says.
        system: What the system prompt says.
        turn: Which answer of the conversation it is, from 1 on; of several numbers one has to fit.
        tool_result: Whether the last turn has a result of a tool, or the name of that tool, in which ``*`` stands for
            any text.
        result_text: What that result says.
        is_error: Whether that result is an error.
        tools: Whether there are tools, or the name of one that is there.
        tool_choice: The ``type`` of the choice: ``auto``, ``any``, ``tool``, ``none``. Absent means ``auto``.
        stream: Whether the answer is streamed.
        beta: Whether it comes to the beta API, or a beta feature that is asked for.
    """

    model: str | None = None
    text: Words | None = None
    system: Words | None = None
    turn: int | Sequence[int] | None = None
    tool_result: bool | str | None = None
    result_text: Words | None = None
    is_error: bool | None = None
    tools: bool | str | None = None
    tool_choice: str | None = None
    stream: bool | None = None
    beta: bool | str | None = None

    def say(self, *replies: Reply | Draft, times: int | None = None) -> Rule:
        """A rule that answers such requests.

        Args:
            replies: The first such request gets the first one, and so on; the last one is repeated.
            times: How many requests it answers before it leaves them to the next rule; None is without an end.
        """
        if not replies:
            raise ValueError("say: a rule needs a reply")
        return _Rule(self, replies, times)

    def find(self, body: Json) -> Found | None:
        """What stands in a request for which this holds; None for another one.

        Args:
            body: The body of the request.
        """
        asked = Asked(body)
        found = {"text": asked.text, "model": body["model"], "turn": str(asked.number)}
        if not (self._fits(asked, body) and _is_said(self.text, asked.text, found)):
            return None
        if not _is_said(self.system, asked.system, found):
            return None
        if self.tool_result is None and self.result_text is None and self.is_error is None:
            return found
        if self.tool_result is False:
            return None if asked.results else found
        for result in asked.results:
            names = isinstance(self.tool_result, str)
            named = not names or fnmatchcase(asked.name_of(result) or "", str(self.tool_result))
            error = self.is_error is None or self.is_error == bool(result.get("is_error"))
            if named and error and _is_said(self.result_text, said(result), found):
                return {**found, "result": said(result)}
        return None

    def _fits(self, asked: Asked, body: Json) -> bool:
        given, context = body.get("tools") or [], current()
        turns = (self.turn,) if isinstance(self.turn, int) else self.turn
        return (
            (self.model is None or _is_model(self.model, body["model"]))
            and (turns is None or asked.number in turns)
            and _is_there(self.tools, [tool["name"] for tool in given if "name" in tool], bool(given))
            and self.tool_choice in (None, (body.get("tool_choice") or {}).get("type", "auto"))
            and self.stream in (None, bool(body.get("stream")))
            and _is_there(self.beta, context.betas, context.beta)
        )


def _is_model(wanted: str, model: str) -> bool:
    return any(fnmatchcase(name, wanted) for name in (model, resolve(model, Settings()) or model))


def _is_there(wanted: bool | str | None, names: Sequence[str], there: bool) -> bool:
    if isinstance(wanted, str):
        return any(fnmatchcase(name, wanted) for name in names)
    return wanted in (None, there)


def _is_said(wanted: Words | None, text: str, found: Found) -> bool:
    """Whether a text has what is wanted; the groups of a regular expression are noted."""
    if wanted is None:
        return True
    if isinstance(wanted, str):
        return wanted.casefold() in text.casefold()
    match = wanted.search(text)
    if match is None:
        return False
    numbered = {str(number): part or "" for number, part in enumerate((match[0], *match.groups()))}
    found.update({**numbered, **{name: part or "" for name, part in match.groupdict().items()}})
    return True


class _Rule:
    """Answers requests for which a condition holds."""

    def __init__(self, when: When, replies: Sequence[Reply | Draft], times: int | None) -> None:
        self._when = when
        self._replies = replies
        self._times = times
        self._lock = threading.Lock()
        self._count = 0

    def __call__(self, body: Json) -> Reply | None:
        found: Any = self._when.find(body)
        if found is None:
            return None
        with self._lock:
            if self._times is not None and self._count >= self._times:
                return None
            number, self._count = self._count, self._count + 1
        reply = self._replies[min(number, len(self._replies) - 1)]
        return reply if isinstance(reply, Reply) else reply(body, found)
