"""Values of JSON as YAML that is good to read and to compare: one key a line, text of several lines as it is.

It is written here, because the libraries escape much that is readable and fold long lines. They read it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from math import isfinite, isnan
from typing import Any, Final

_PLAIN: Final = re.compile(r"[A-Za-z/](?:(?:[\w ./@+*()=;,!?'%$-]|:(?=[\w/]))*[\w./@+*()=;,!?'%$-])?", re.A)
#: Characters of a text without quotes.
_LONGEST: Final = 120
#: Words that YAML 1.1 takes for something else than text.
_WORDS: Final = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
#: Characters that stand in a block of text as they are; other ones are escaped.
_BLOCK: Final = re.compile(r"[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*")
_ESCAPED: Final = re.compile(r"[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def dump(value: Any) -> str:
    """A value as YAML."""
    return "\n".join(_lines(value)) + "\n"


def load(text: str) -> Any:
    """The value that a text in YAML is.

    Raises:
        ValueError: It is no YAML.
        ModuleNotFoundError: PyYAML is not installed; the message names the extra.
    """
    try:
        import yaml
    except ModuleNotFoundError:
        raise ModuleNotFoundError("Recordings need PyYAML: install `attropic[serve]`.", name="yaml") from None
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(text, loader)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from None


def _lines(value: Any) -> Iterator[str]:
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from _headed(f"{_text(name)}:", item)
    elif isinstance(value, list) and value:
        for item in value:
            if _is_block(item):
                first, *rest = _lines(item)
                yield f"- {first}"
                yield from (f"  {line}" if line else "" for line in rest)
            else:
                yield from _headed("-", item)
    else:
        yield _scalar(value)


def _headed(head: str, value: Any) -> Iterator[str]:
    """A value behind its key or its dash."""
    if _is_block(value):
        yield head
        yield from (f"  {line}" if line else "" for line in _lines(value))
    elif isinstance(value, str) and _is_text(value):
        chomp = "-" if not value.endswith("\n") else "+" if value.endswith("\n\n") else ""
        indent = "2" if value[0] in " \n" else ""
        yield f"{head} |{indent}{chomp}"
        body = value.removesuffix("\n").split("\n")
        yield from (f"  {line}" if line else "" for line in body)
    else:
        yield f"{head} {_scalar(value)}"


def _is_block(value: Any) -> bool:
    return isinstance(value, dict | list) and bool(value)


def _is_text(value: str) -> bool:
    """Whether a text stands as a block of lines."""
    return "\n" in value and value.strip("\n ") != "" and _BLOCK.fullmatch(value) is not None


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, float):
        if not isfinite(value):
            return ".nan" if isnan(value) else ".inf" if value > 0 else "-.inf"
        text = repr(value)
        return text if "." in text else text.replace("e", ".0e")
    return json.dumps(value)


def _text(value: str) -> str:
    if len(value) <= _LONGEST and _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
