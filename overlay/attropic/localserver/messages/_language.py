"""Scripts in YAML: from a file to rules. The language is described in docs/local-api-scripts.md."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from ._answers import ANSWER, answer_of
from ._nodes import Node, read
from ._reply import Reply, Rule, Script, first_of
from ._when import When, Words

_WHEN: Final = ("model", "text", "system", "turn", "tool_result", "tools", "tool_choice", "stream", "beta")
_RESULT: Final = ("name", "text", "is_error")
_CHOICES: Final = ("auto", "any", "tool", "none")


def parse(text: str, file: str = "<script>") -> Script:
    """A script in YAML.

    Args:
        text: What it says.
        file: What errors call it.

    Raises:
        ScriptError: It cannot be used; the message says where and why.
        ModuleNotFoundError: PyYAML or jsonschema is not installed; the message names the extra.
    """
    root = read(text, file)
    if isinstance(root.value, list):
        return first_of(*map(_rule, root.sequence()))
    parts = root.mapping("rules", "default")
    if not parts:
        raise root.error("is empty; a script is a list of rules, or has `rules` and `default`")
    rules = [_rule(node) for node in parts["rules"].sequence()] if "rules" in parts else []
    if "default" not in parts:
        return first_of(*rules)
    last = When().say(answer_of(parts["default"], ()))
    return first_of(*rules, default=_always(last))


def _always(rule: Rule) -> Script:
    def script(body: dict[str, Any]) -> Reply:
        reply = rule(body)
        assert reply is not None
        return reply

    return script


def _rule(node: Node) -> Rule:
    parts = node.mapping("when", "times", "answers", *ANSWER)
    when, groups = _when(parts["when"]) if "when" in parts else (When(), ())
    times = parts["times"].integer(1) if "times" in parts else None
    if "answers" not in parts:
        named = {name: part for name, part in parts.items() if name in ANSWER}
        if not named:
            raise node.error(f"answers nothing; say what, by {', '.join(ANSWER)} or answers")
        return when.say(answer_of(node, groups, skip=("when", "times")), times=times)
    if doubled := next((parts[name] for name in parts if name in ANSWER), None):
        raise doubled.error("stands beside `answers`; put it into one of them")
    answers = parts["answers"].sequence()
    if not answers:
        raise parts["answers"].error("is empty")
    return when.say(*(answer_of(one, groups) for one in answers), times=times)


def _when(node: Node) -> tuple[When, tuple[str, ...]]:
    """A condition, and the names of the groups of its regular expressions."""
    found: dict[str, Any] = {}
    groups: list[str] = []

    def words(part: Node) -> Words:
        made = _words(part)
        if isinstance(made, re.Pattern):
            groups.extend(str(number) for number in range(made.groups + 1))
            groups.extend(made.groupindex)
        return made

    for name, part in node.mapping(*_WHEN).items():
        if name in ("text", "system"):
            found[name] = words(part)
        elif name == "tool_result":
            found.update(_result(part, words))
        elif name == "turn":
            found[name] = [one.integer(1) for one in part.sequence()] if part.parts else part.integer(1)
        elif name in ("tools", "beta"):
            found[name] = part.value if isinstance(part.value, bool) else part.text()
        elif name == "stream":
            found[name] = part.flag()
        else:
            found[name] = part.text()
            if name == "tool_choice" and found[name] not in _CHOICES:
                raise part.error(f"must be one of {', '.join(_CHOICES)}")
    return When(**found), tuple(groups)


def _result(node: Node, words: Callable[[Node], Words]) -> dict[str, Any]:
    """A condition on the result of a tool."""
    if not isinstance(node.value, dict):
        return {"tool_result": node.value if isinstance(node.value, bool) else node.text()}
    parts = node.mapping(*_RESULT)
    found: dict[str, Any] = {"tool_result": parts["name"].text() if "name" in parts else True}
    if "text" in parts:
        found["result_text"] = words(parts["text"])
    if "is_error" in parts:
        found["is_error"] = parts["is_error"].flag()
    return found


def _words(node: Node) -> Words:
    """A text, or a regular expression."""
    if not isinstance(node.value, dict):
        return node.text()
    parts = node.mapping("regex")
    if "regex" not in parts:
        raise node.error("needs the key regex")
    try:
        return re.compile(parts["regex"].text())
    except re.error as error:
        raise parts["regex"].error(f"is no regular expression: {error}") from None
