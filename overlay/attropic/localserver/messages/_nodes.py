"""YAML whose values know where they stand."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import Any, Final

from ._error import ScriptError

_DEEPEST: Final = 60
#: Plain words that are no text. Source: YAML 1.2, core schema; dates and ``yes`` are text.
_CONSTANTS: Final[dict[str, Any]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER: Final = re.compile(r"[-+]?(?:0|[1-9]\d*)")
_FLOAT: Final = re.compile(r"[-+]?(?:(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d{1,2})?|\d+[eE][-+]?\d{1,2})")
#: What YAML itself says about values, by their look.
_TAGS: Final = {
    f"tag:yaml.org,2002:{name}" for name in ("bool", "float", "int", "map", "null", "seq", "str", "timestamp", "value")
}


@dataclass(frozen=True)
class Node:
    """A value of a YAML file.

    Attributes:
        value: As JSON has it.
        file: The name of the file.
        line: Where it begins, from 1 on.
        path: The keys that lead to it.
        parts: The values within it, by key or index.
    """

    value: Any
    file: str
    line: int
    path: str
    parts: dict[str, Node]

    def error(self, problem: str) -> ScriptError:
        """What is wrong here."""
        return ScriptError(self.file, self.line, self.path, problem)

    def mapping(self, *known: str) -> dict[str, Node]:
        """The values of a mapping by their keys.

        Args:
            known: The keys that there are; none stands for any.

        Raises:
            ScriptError: It is no mapping, or has another key.
        """
        if not isinstance(self.value, dict):
            keys = f" with {_listed(known)}" if known else ""
            raise self.error(f"must be a mapping{keys}, and is {_kind(self.value)}")
        for name, part in self.parts.items():
            if known and name not in known:
                near = difflib.get_close_matches(name, known, 1)
                hint = f"; did you mean {near[0]!r}?" if near else f"; there are {_listed(known)}"
                raise part.error(f"is not known here{hint}")
        return self.parts

    def sequence(self) -> list[Node]:
        """The values of a list.

        Raises:
            ScriptError: It is no list.
        """
        if not isinstance(self.value, list):
            raise self.error(f"must be a list, and is {_kind(self.value)}")
        return list(self.parts.values())

    def text(self) -> str:
        """A text.

        Raises:
            ScriptError: It is none.
        """
        if not isinstance(self.value, str):
            raise self.error(f"must be a text, and is {_kind(self.value)}; put it in quotes")
        return self.value

    def flag(self) -> bool:
        """``true`` or ``false``.

        Raises:
            ScriptError: It is neither.
        """
        if not isinstance(self.value, bool):
            raise self.error(f"must be true or false, and is {_kind(self.value)}")
        return self.value

    def integer(self, least: int) -> int:
        """A whole number.

        Raises:
            ScriptError: It is none, or too small.
        """
        if type(self.value) is not int or self.value < least:
            raise self.error(f"must be a whole number from {least} on, and is {_kind(self.value)}")
        return self.value

    def seconds(self) -> float:
        """A time.

        Raises:
            ScriptError: It is no number, or below zero.
        """
        if type(self.value) not in (int, float) or self.value < 0:
            raise self.error(f"must be a number of seconds, and is {_kind(self.value)}")
        return float(self.value)

    def at(self, path: str) -> Node:
        """The value at a path below, as far as the path leads."""
        node = self
        for key in path.split("."):
            if key not in node.parts:
                break
            node = node.parts[key]
        return node


def read(text: str, file: str) -> Node:
    """The value of a YAML text.

    Args:
        text: One document.
        file: What errors call it.

    Raises:
        ScriptError: It is no YAML, or has what JSON has not.
        ModuleNotFoundError: PyYAML is not installed; the message names the extra.
    """
    try:
        import yaml
    except ModuleNotFoundError:
        raise ModuleNotFoundError("Scripts in YAML need PyYAML: install `attropic[serve]`.") from None
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        raise ScriptError(file, line, "", f"is no YAML: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise ScriptError(file, 0, "", f"is no YAML: {error}") from None
    if root is None:
        raise ScriptError(file, 1, "", "is empty; a script is a list of rules")
    return _node(root, file, "", 0)


def _node(source: Any, file: str, path: str, depth: int) -> Node:
    line = source.start_mark.line + 1
    if depth > _DEEPEST:
        raise ScriptError(file, line, path[:80], "is too deep, or holds itself")
    if source.tag not in _TAGS:
        raise ScriptError(file, line, path, f"has the tag {source.tag}; a script has none")
    if isinstance(source.value, str):
        return Node(_scalar(source), file, line, path, {})
    parts: dict[str, Node] = {}
    mapping = source.id == "mapping"
    for number, item in enumerate(source.value):
        key, value = (item[0].value, item[1]) if mapping else (str(number), item)
        if mapping and (problem := _wrong_key(key, parts)):
            raise ScriptError(file, item[0].start_mark.line + 1, path, problem)
        parts[key] = _node(value, file, f"{path}.{key}" if path else key, depth + 1)
    values = [part.value for part in parts.values()]
    return Node(dict(zip(parts, values, strict=True)) if mapping else values, file, line, path, parts)


def _wrong_key(key: Any, parts: dict[str, Node]) -> str:
    """What is wrong with a key; empty when nothing is."""
    if not isinstance(key, str):
        return "has a key that is no text"
    if key == "<<":
        return "has the key '<<'; mappings are not merged here"
    return f"has the key {key!r} twice" if key in parts else ""


def _scalar(source: Any) -> Any:
    text: str = source.value
    if source.style is not None:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


def _kind(value: Any) -> str:
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    return repr(value)


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names)
