"""What an API calls things in headers: ``x-client`` and the security schemes of a description.

::

    x-client:
      version: {header: api-version, value: '2024-01-01'}    # the version that calls ask for
      betas: {header: api-beta, query: beta, types: Beta}     # how betas are asked for, and what their types begin with
                                                              # (in-url: false, the query names resources only)
      lists: {suffix: '[]'}                                   # behind the name of a list in forms and extra queries
      answers: {request-id: x-request-id, workspace-id: …, rate-limits: x-limit-}   # headers of answers; a prefix

All of it may be left out. Then it is told by custom: ``?name=true`` in the key of a path marks what is not stable yet,
a header ``…-beta`` asks for it, and ``…-version`` of the same vendor for the version. What is found is written into the
generated package, ``_runtime/conventions.py``.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, Final
from urllib.parse import parse_qsl

from .errors import SpecError
from .identifiers import pascal
from .ir import Conventions
from .walk import operations

EXTENSION: Final = "x-client"
_BETAS: Final = ("-beta", "-betas")
_VERSION: Final = "-version"
#: What a header of keys is called by custom, where no security scheme says it.
_KEY: Final = "x-api-key"
#: Group → key → attribute.
_KEYS: Final = {
    "version": {"header": "version_header", "value": "version"},
    "betas": {
        "header": "betas_header",
        "query": "betas_query",
        "types": "betas_types",
        "in-url": "betas_in_url",
    },
    "lists": {"suffix": "list_suffix"},
    "answers": {"request-id": "request_id", "workspace-id": "workspace_id", "rate-limits": "rate_limits"},
}
_CONSTANTS: Final = {
    "version_header": ("VERSION_HEADER", "The header that asks for a version of the API, or empty."),
    "betas_header": ("BETAS_HEADER", "The header that asks for betas, or empty."),
    "list_suffix": ("LIST_SUFFIX", "What stands behind the name of a list in forms and in extra queries, or nothing."),
    "request_id": ("REQUEST_ID_HEADER", "The header with the id of a call, for support."),
    "workspace_id": ("WORKSPACE_ID_HEADER", "The header with the workspace that a call was counted for, or empty."),
    "rate_limits": ("RATE_LIMITS_PREFIX", "What the headers of limits begin with, or empty."),
    "key_header": ("KEY_HEADER", "The header of a key, or empty."),
    "key_query": ("KEY_QUERY", "The query parameter of a key, or empty."),
}


def read(document: dict[str, Any]) -> Conventions:
    """The conventions of a document.

    Raises:
        SpecError: ``x-client`` has a key or a value that it cannot have.
    """
    found = _by_custom(document)
    given = _mapping(document.get(EXTENSION), "")
    for group, values in given.items():
        keys = _KEYS.get(str(group))
        if keys is None:
            raise _unknown(str(group), list(_KEYS), "")
        for key, value in _mapping(values, f"/{group}").items():
            if key not in keys:
                raise _unknown(str(key), list(keys), f"/{group}")
            if isinstance(getattr(found, keys[key]), bool):
                if not isinstance(value, bool):
                    at = f"/{EXTENSION}/{group}/{key}"
                    raise SpecError(f"{value!r} is neither true nor false.", pointer=at, remedy="Write true or false.")
                setattr(found, keys[key], value)
                continue
            if not isinstance(value, str) or not value:
                raise SpecError(f"{value!r} is no text.", pointer=f"/{EXTENSION}/{group}/{key}", remedy="Quote it.")
            header = key == "header" or group == "answers"
            setattr(found, keys[key], value.lower() if header else value)
    schemes = list((document["components"].get("securitySchemes") or {}).values())
    bearer = any(one.get("type") == "http" and str(one.get("scheme")).lower() == "bearer" for one in schemes)
    found.bearer_keys = bearer and not any(one.get("type") == "apiKey" for one in schemes)
    for scheme in schemes:
        if scheme.get("type") == "apiKey" and scheme.get("in") == "header":
            found.key_headers = (*found.key_headers, str(scheme["name"]).lower())
        elif scheme.get("type") == "apiKey" and scheme.get("in") == "query":
            found.key_query = found.key_query or str(scheme["name"])
    found.key_headers = found.key_headers or (_KEY,)
    return found


def _by_custom(document: dict[str, Any]) -> Conventions:
    """What a description tells without saying so."""
    found = Conventions()
    for path in document.get("paths") or ():
        for name, value in parse_qsl(str(path).partition("?")[2]):
            if value == "true" and not found.betas_query:
                found.betas_query, found.betas_types = name, pascal(name)
    headers = {
        str(parameter["name"]).lower(): None
        for _, _, operation in operations(document)
        for parameter in operation.get("parameters") or ()
        if parameter["in"] == "header"
    }
    found.betas_header = next((name for name in headers if name.endswith(_BETAS)), "")
    version = found.betas_header.rpartition("-")[0] + _VERSION
    found.version_header = version if version in headers else ""
    return found


def module(conventions: Conventions) -> str:
    """The text of ``_runtime/conventions.py``."""
    lines = ['"""What the API calls things in headers."""', "", "from typing import Final", ""]
    for attribute, (name, doc) in _CONSTANTS.items():
        lines += [f"#: {doc}", f"{name}: Final[str] = {getattr(conventions, attribute)!r}"]
    return "\n".join([*lines, ""])


def _mapping(value: Any, at: str) -> dict[Any, Any]:
    if value is None or isinstance(value, dict):
        return value or {}
    raise SpecError("This is no mapping.", pointer=f"/{EXTENSION}{at}", remedy="See codegen/conventions.py.")


def _unknown(key: str, known: list[str], at: str) -> SpecError:
    near = get_close_matches(key, known, 1)
    said = f" Did you mean {near[0]!r}?" if near else ""
    return SpecError(
        f"{EXTENSION} does not know {key!r}.{said}",
        pointer=f"/{EXTENSION}{at}",
        remedy=f"Use {', '.join(known)}.",
    )
