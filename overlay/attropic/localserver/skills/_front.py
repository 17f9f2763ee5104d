"""The front matter of `SKILL.md`: what a skill is called, and when it is of use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from .._wire import ApiError

FILE: Final = "SKILL.md"
_MOST: Final = 64 * 1024
_BLOCK: Final = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.S)
#: Source: https://docs.claude.com/en/docs/agents-and-tools/agent-skills/overview (field requirements).
_NAME: Final = re.compile(r"[a-z0-9-]{1,64}")
_RESERVED: Final = ("anthropic", "claude")
_LONGEST: Final = 1024
_TAG: Final = re.compile(r"<[^<>]+>")


@dataclass(frozen=True)
class Front:
    """What the front matter says.

    Attributes:
        name: Of the skill and of its folder.
        description: What it does, and when to use it.
    """

    name: str
    description: str


def read_front(data: bytes) -> Front:
    """The front matter of `SKILL.md`.

    Args:
        data: The file.

    Raises:
        ApiError: 400, there is none, or it breaks a rule; the message says which.
        ModuleNotFoundError: There is no reader of YAML; the message names the extra.
    """
    try:
        import yaml
    except ModuleNotFoundError:
        raise ModuleNotFoundError("The local server needs PyYAML: install `attropic[serve]`.") from None
    block = _BLOCK.match(data[:_MOST])
    if block is None:
        raise _wrong("should begin with front matter: a line `---`, then `name: …` and `description: …`, then `---`")
    try:
        text = block[1].decode()
        if any(isinstance(token, yaml.AliasToken) for token in yaml.scan(text)):  # they let a few lines grow for ever
            raise _wrong("the front matter may have no aliases (`*name`)")
        found = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise _wrong(f"the front matter is not YAML: {' '.join(str(error).split())[:300]}") from None
    if not isinstance(found, dict):
        raise _wrong("the front matter should have the keys `name` and `description`")
    return Front(_name(found.get("name")), _description(found.get("description")))


def _name(value: Any) -> str:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise _wrong("`name` should be 1 to 64 lower-case letters, digits and hyphens")
    if any(word in value for word in _RESERVED):
        raise _wrong(f"`name` may not contain {' or '.join(map(repr, _RESERVED))}")
    return value


def _description(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _wrong("`description` should be a text that says what the skill does and when to use it")
    if len(value) > _LONGEST:
        raise _wrong(f"`description` should have at most {_LONGEST} characters, it has {len(value)}")
    if _TAG.search(value):
        raise _wrong("`description` may not contain XML tags")
    return value


def _wrong(what: str) -> ApiError:
    return ApiError(400, f"files: {FILE}: {what}")
