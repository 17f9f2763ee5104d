"""Names: words, PascalCase, snake_case, and what Python or our classes reserve."""

from __future__ import annotations

import keyword
import re
import unicodedata

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[^\W\d_A-Z]+|[A-Z]+|[0-9]+")

#: Attributes of every generated model, and names its class body uses; such a field gets a trailing underscore.
MODEL_RESERVED = frozenset({
    "from_dict", "to_dict", "to_json", "to_param", "model_dump", "model_validate",
    "model_copy", "model_construct", "model_dump_json", "model_extra", "model_fields", "model_fields_set",
    "model_validate_json", "additional_properties", "construct", "copy", "datetime", "self",
})  # fmt: skip
#: Arguments of every resource method.
CALL_RESERVED = frozenset({"self", "body", "extra_headers", "extra_query", "extra_body", "timeout", "max_retries"})
#: Arguments of every endpoint function, which takes what travels outside the body.
PARAMETER_RESERVED = CALL_RESERVED | {"client"}
#: Built-ins that annotations use; a class attribute of that name would hide them.
BUILTIN_TYPES = frozenset({
    "str", "int", "float", "bool", "bytes", "list", "dict", "tuple", "set", "object",
})  # fmt: skip


def words(text: str) -> list[str]:
    """``"BetaMCPToolUse_20250825"`` → ``["Beta", "MCP", "Tool", "Use", "20250825"]``."""
    plain = unicodedata.normalize("NFKC", text)  # as Python reads identifiers
    return _WORD.findall(plain.replace("'", ""))


def pascal(text: str) -> str:
    """PascalCase; capitals inside a word stay (``MCPServer``)."""
    return "".join(word if word.isupper() else word[:1].upper() + word[1:] for word in words(text))


def snake(text: str) -> str:
    """snake_case, and never a Python keyword."""
    joined = "_".join(word.lower() for word in words(text)) or "value"
    if joined[0].isdigit():
        joined = f"n{joined}"
    return f"{joined}_" if keyword.iskeyword(joined) else joined


def argument(text: str) -> str:
    """The Python name of a parameter or property; a wire name that is an identifier is kept."""
    plain = unicodedata.normalize("NFKC", text).lstrip("_")
    if plain.isidentifier() and plain.islower():
        return f"{plain}_" if keyword.iskeyword(plain) else plain
    return snake(plain)


def unique(names: list[str], reserved: frozenset[str]) -> list[str]:
    """The same names made different from each other and from ``reserved`` by trailing underscores."""
    taken: set[str] = set()
    result = []
    for name in names:
        while name in reserved or name in taken:
            name += "_"
        taken.add(name)
        result.append(name)
    return result


def fields(wire_names: list[str]) -> list[str]:
    """Attribute names of a model for its properties, in the same order."""
    return unique([argument(name) for name in wire_names], MODEL_RESERVED | BUILTIN_TYPES)
