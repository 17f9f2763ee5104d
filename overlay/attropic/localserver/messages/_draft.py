"""Replies of a script in YAML, in which names stand for what was found in a request."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from .._wire import ApiError, Json
from ._reply import Reply
from ._when import Found

_NAMED: Final = re.compile(r"\{(\w+)\}")
_NUMBER: Final = re.compile(r"\{(\w+):(int|number)\}")
_WORDS: Final = ("text", "model", "turn", "result")


@dataclass(frozen=True)
class Template:
    """A reply in which names stand in braces.

    Attributes:
        reply: As it is written.
        told: Whether its content is told; otherwise it is that of the built-in script.
    """

    reply: Reply
    told: bool = True

    def __call__(self, body: Json, found: Found) -> Reply:
        """The reply to a request.

        Args:
            body: Its body.
            found: What the names stand for.
        """
        reply = self.reply
        if not self.told and reply.error is None:
            from ._builtin import answer

            usual = answer(body)
            reason = reply.stop_reason or usual.stop_reason
            return replace(reply, content=usual.content, stop_reason=reason)
        error = reply.error
        if error is not None:
            error = ApiError(error.status, put(str(error), found), error.headers, type=error.type)
        return replace(reply, content=put(reply.content, found), error=error)


def put(value: Any, found: Found) -> Any:
    """A value with what its names stand for; a name that stands for nothing is left as it is."""
    if isinstance(value, str):
        if "{" not in value:
            return value
        number = _NUMBER.fullmatch(value)
        if number and number[1] in found:
            return _number(found[number[1]], number[2] == "int")
        return _NAMED.sub(lambda match: found.get(match[1], match[0]), value)
    if isinstance(value, dict):
        return {name: put(part, found) for name, part in value.items()}
    return [put(part, found) for part in value] if isinstance(value, list) else value


def samples(groups: Iterable[str]) -> Found:
    """Something that each name can stand for."""
    return dict.fromkeys([*_WORDS, *groups], "1")


def _number(text: str, whole: bool) -> Any:
    """The number that a text is; the text itself where it is none."""
    try:
        return int(text) if whole else float(text) if "." in text or "e" in text.lower() else int(text)
    except ValueError:
        return text
