# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""A body read as a type that the caller names: ``client.get(..., cast_to=...)``, ``response.parse(to=...)``."""

from __future__ import annotations

import sys
import types
from collections.abc import Hashable
from datetime import date, datetime
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from typing_extensions import TypeAliasType, is_typeddict

from .codec import FirstOf, ListOf, MapOf, NullOr
from .errors import ValidationError
from .model import UnknownVariant
from .values import (
    Decoder,
    anything,
    boolean,
    calendar_date,
    integer,
    mapping,
    null,
    number,
    parse_json,
    string,
    timestamp,
)

_SIMPLE: Final[dict[Any, Decoder]] = {
    Any: anything,
    object: anything,
    dict: mapping,
    list: ListOf(anything),
    str: string,
    int: integer,
    float: number,
    bool: boolean,
    datetime: timestamp,
    date: calendar_date,
    None: null,
    type(None): null,
}


def cast(to: Any, content: bytes, response: Any = None) -> Any:
    """The body as a value of the type ``to``.

    Args:
        to: ``bytes``, ``str``, ``None``, the response class of an HTTP library, or what ``decoder`` takes.
        content: The whole body.
        response: The HTTP library's response.

    Raises:
        ValidationError: The body is not JSON, or not of the type.
        TypeError: The type cannot be read from JSON.
    """
    if to is None or to is type(None):
        return None
    if to is bytes:
        return content
    if to is str:
        return content.decode("utf-8", errors="replace")
    if to is bool and content.strip().lower() in (b"true", b"false"):  # also as Python writes it
        return content.strip().lower() == b"true"
    plain = isinstance(to, type) and get_origin(to) is None  # list[int] is a type in Python 3.10
    if plain and to is not object and to is not Any and isinstance(response, to):
        return response
    if plain and to.__name__ == "Response" and to.__module__.partition(".")[0] in ("httpx", "httpx2"):
        return _of_other(to, content, response)
    decode = decoder(to)
    try:
        value = parse_json(content)
    except ValidationError:
        if to is Any or to is object:  # what is not JSON is text
            return content.decode("utf-8", errors="replace")
        raise
    return decode(value)


def _of_other(to: Any, content: bytes, response: Any) -> Any:
    """The response as one of the other HTTP library: httpx and httpx2 have the same classes."""
    library = sys.modules[to.__module__.partition(".")[0]]
    encoded = ("content-encoding", "content-length", "transfer-encoding")
    headers = [(name, text) for name, text in response.headers.multi_items() if name not in encoded]
    asked = library.Request(
        response.request.method, str(response.request.url), headers=dict(response.request.headers)
    )
    return to(response.status_code, headers=headers, content=content, request=asked)


def decoder(to: Any) -> Decoder:
    """What reads a JSON value as the type ``to``.

    Args:
        to: A model (of this package, or any class with ``from_dict`` or ``model_validate``), a scalar, a moment,
            ``dict``, ``list``, ``Literal``, ``TypedDict``, ``Any``, or a union or container of these.

    Raises:
        TypeError: It is none of these.
    """
    simple = _SIMPLE.get(to) if isinstance(to, Hashable) else None
    if simple is not None or is_typeddict(to):
        return simple or mapping
    origin, parts = get_origin(to), get_args(to)
    if origin is Annotated:
        return decoder(parts[0])
    if isinstance(to, TypeAliasType):
        return decoder(to.__value__)
    if origin is Literal:
        return anything
    if origin is list or getattr(origin, "__name__", "") in ("Sequence", "Iterable"):
        return ListOf(decoder(parts[0] if parts else Any))
    if origin is dict or getattr(origin, "__name__", "") == "Mapping":
        return MapOf(decoder(parts[1] if len(parts) == 2 else Any))
    if origin in (Union, types.UnionType):
        return _union(parts)
    for name in ("from_dict", "model_validate"):
        reader: Decoder | None = getattr(to, name, None)
        if isinstance(to, type) and reader is not None:
            return reader
    raise TypeError(
        f"{to!r} cannot be read from JSON; give a model, a scalar, dict, list or a union of these"
    )


def _union(parts: tuple[Any, ...]) -> Decoder:
    members = [decoder(part) for part in parts if part not in (type(None), UnknownVariant)]
    one: Decoder = members[0] if len(members) == 1 else FirstOf(*members)
    return NullOr(one) if type(None) in parts else one
