# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Models that are made by hand: classes that derive from ``BaseModel``, and instances that are given as JSON."""

from __future__ import annotations

import copy
import datetime
import sys
import typing
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from inspect import get_annotations
from types import SimpleNamespace, UnionType
from typing import Any, Final

from .casting import decoder
from .errors import ValidationError
from .model import BaseModel, UnknownVariant, rest
from .omit import omit
from .values import mapping, missing

_ROOT: Final = __name__.rpartition("._runtime")[0]


class _Models(dict[str, Any]):
    """The names that annotations of generated models use."""

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(import_module(f"{_ROOT}.models"), name)
        except AttributeError:
            raise KeyError(name) from None


@cache
def hints(cls: Any) -> dict[str, Any]:
    """The types of the attributes of a model; ``Any`` where a name of an annotation is not known."""
    names = _Models(
        {"Any": Any, "Literal": typing.Literal, "UnknownVariant": UnknownVariant, "datetime": datetime}
    )
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if base.__module__.startswith(f"{_ROOT}.models."):
            own = get_annotations(base)
            found.update(
                {name: eval(text, {}, names) for name, text in own.items() if "ClassVar" not in text}
            )
        elif issubclass(base, BaseModel) and not base.__module__.startswith(f"{_ROOT}._runtime."):
            found.update(_of_other(base))
    return found


def _of_other(cls: Any) -> dict[str, Any]:
    """The types of the attributes that a class of somebody else adds."""
    own = {name: hint for name, hint in get_annotations(cls).items() if not _is_private(name, hint)}
    scope = vars(sys.modules[cls.__module__]) if cls.__module__ in sys.modules else {}
    try:
        return typing.get_type_hints(SimpleNamespace(__annotations__=own), globalns=scope)
    except NameError:  # a class of a function, or of a module that only type checkers import
        return {name: Any if isinstance(hint, str) else hint for name, hint in own.items()}


def _is_private(name: str, hint: Any) -> bool:
    return name.startswith("_") or "ClassVar" in (hint if isinstance(hint, str) else repr(hint))


def finish(cls: type[BaseModel]) -> None:
    """Give a class that derives from ``BaseModel`` its properties: what it annotates."""
    own = [name for name, hint in get_annotations(cls).items() if not _is_private(name, hint)]
    inherited = tuple(row for row in cls._wire if row[1] not in own)
    cls._wire = (*inherited, *((name, name, name not in cls.__dict__) for name in own))
    if cls.__init__ is object.__init__ or cls.__init__ is _made:
        cls.__init__ = _made  # type: ignore[method-assign]


def _made(self: Any, **values: Any) -> None:
    """Make a model of its properties; what the class does not know is kept."""
    for _, name, required in self._wire:
        if name in values:
            setattr(self, name, typed(type(self), name, values.pop(name)))
        elif required:
            raise TypeError(f"{type(self).__name__}() needs the keyword argument {name!r}")
        else:
            setattr(self, name, copy.copy(getattr(type(self), name)))
    self._state = values or None


def read(cls: Any, src: Any) -> Any:
    """A JSON object as a class that derives from ``BaseModel`` by hand.

    Raises:
        ValidationError: A property is missing, or of another type than the class says.
        TypeError: The class says nothing, or what cannot be read from JSON.
    """
    if cls is BaseModel or (cls._wire and cls.__init__ is not _made):
        raise TypeError(f"{cls.__name__} is a base class")
    src = mapping(src)
    found = hints(cls)
    self = cls.__new__(cls)
    for key, name, required in cls._wire:
        if key in src:
            try:
                setattr(self, name, decoder(found[name])(src[key]))
            except ValidationError as error:
                raise error.under(key) from None
        elif required:
            raise missing(key)
        else:
            setattr(self, name, copy.copy(getattr(cls, name)))
    self._state = rest(cls, src)
    return self


def typed(cls: Any, name: str, value: Any) -> Any:
    """The value of an attribute, with what was given as JSON as the types of the model.

    Raises:
        ValidationError: It is not of the type.
    """
    try:
        return _typed(hints(cls).get(name, Any), value)
    except ValidationError as error:
        raise error.under(name) from None


def _typed(hint: Any, value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value
    if isinstance(value, list):
        item = next(
            (typing.get_args(part)[0] for part in _members(hint) if typing.get_origin(part) is list), None
        )
        if item is not None:
            return [_typed(item, part) for part in value]
    try:
        decode = decoder(hint)
    except TypeError:  # a type that is not read from JSON
        return value
    return decode(value)


def _members(hint: Any) -> tuple[Any, ...]:
    return typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, UnionType) else (hint,)


def construct(cls: Any, values: Mapping[str, Any]) -> Any:
    """A model of what is given: what is not of its type stays as it is, and what is missing is absent."""
    self = cls.__new__(cls)
    left = dict(values)
    state: dict[str, Any] = {}
    for key, name, required in cls._wire:
        given = next((left.pop(one) for one in (key, name) if one in left), omit)
        if given is omit:
            setattr(self, name, None)
            if required:
                state[key] = omit
            continue
        if given is None and not required:
            state[key] = None
        try:
            setattr(self, name, typed(cls, name, given))
        except ValidationError:
            setattr(self, name, given)
    self._state = {**left, **state} or None
    return self
