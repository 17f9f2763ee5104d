"""From a type hint to its form."""

from __future__ import annotations

import collections
import collections.abc as abc
import sys
import types
import typing
from enum import Enum
from typing import Annotated, Any, Final, ForwardRef, Literal, TypeVar, get_args, get_origin

import typing_extensions as extensions

from .._errors import ToolDefinitionError
from ._choices import Union, Values, members
from ._classes import record
from ._collections import Entries, Items, Row
from ._constraints import Constrained, rules
from ._form import Definitions, Form, Json
from ._plain import Anything, Boolean, Exact, Integer, Null, Number, Text
from ._pydantic import pydantic_form
from ._written import WRITTEN

_PLAIN: Final[dict[Any, type[Form]]] = {
    Any: Anything,
    object: Anything,
    str: Text,
    int: Integer,
    float: Number,
    bool: Boolean,
    None: Null,
    type(None): Null,
}
_LISTS: Final = (list, abc.Sequence, abc.MutableSequence, abc.Iterable, abc.Collection, collections.deque)
_SETS: Final = {set: set, frozenset: frozenset, abc.Set: frozenset, abc.MutableSet: set}
_MAPPINGS: Final = (dict, abc.Mapping, abc.MutableMapping, collections.OrderedDict, collections.defaultdict)
_MARKS: Final = (extensions.Required, extensions.NotRequired, extensions.ReadOnly, typing.Final, typing.ClassVar)
_UNIONS: Final = (typing.Union, types.UnionType)
_ALIASES: Final = tuple({getattr(typing, "TypeAliasType", extensions.TypeAliasType), extensions.TypeAliasType})


class Named(Form):
    """A type with a name that may contain itself: ``type`` statements, ``TypeAliasType``.

    Args:
        alias: The type.
        forms: Where its meaning is resolved.
    """

    def __init__(self, alias: Any, forms: Forms) -> None:
        self._alias = alias
        self._forms = forms

    @property
    def _form(self) -> Form:
        return self._forms.of(_meaning(self._alias))

    def schema(self, defs: Definitions) -> Json:
        return defs.reference(self._alias, self._alias.__name__, lambda inner: self._form.schema(inner))

    def read(self, value: Any, path: str, problems: list[Any]) -> Any:
        return self._form.read(value, path, problems)

    def exact(self, value: Any) -> bool:
        return self._form.exact(value)


class Forms:
    """The forms of types, each made once.

    Args:
        variables: What the parameters of a generic class stand for.
    """

    def __init__(self, variables: dict[Any, Any] | None = None) -> None:
        self._made: dict[Any, Form] = {}
        self._variables = variables or {}

    def of(self, hint: Any) -> Form:
        """The form of a type.

        Raises:
            ToolDefinitionError: The type has no form in JSON; the message names it.
        """
        try:
            found = self._made.get(hint)
        except TypeError:  # it cannot be hashed, so it is no plain type
            return self._new(hint)
        if found is None:
            plain = _PLAIN[hint]() if hint in _PLAIN else WRITTEN.get(hint)
            found = self._made[hint] = plain or self._new(hint)
        return found

    def _new(self, hint: Any) -> Form:
        if isinstance(hint, TypeVar):
            return self._variable(hint)
        if isinstance(hint, _ALIASES):
            return Named(hint, self)
        if hasattr(hint, "__supertype__"):
            return self.of(hint.__supertype__)
        if isinstance(hint, str | ForwardRef):
            raise ToolDefinitionError(
                f"The type {hint!r} is only a name here: import it where the function stands, or give a type that "
                "contains itself a name with TypeAliasType."
            )
        origin, parts = get_origin(hint), get_args(hint)
        if origin is None:
            return self._class(hint, hint, ())
        return self._generic(hint, origin, parts)

    def _variable(self, hint: TypeVar) -> Form:
        if hint in self._variables:
            return self.of(self._variables[hint])
        if hint.__constraints__:
            return Union([self.of(one) for one in hint.__constraints__])
        return self.of(Any if hint.__bound__ is None else hint.__bound__)

    def _generic(self, hint: Any, origin: Any, parts: tuple[Any, ...]) -> Form:
        if origin is Annotated:
            found = rules(hint.__metadata__)
            form = self.of(hint.__origin__)
            return Constrained(form, found) if found else form
        if origin in _MARKS:
            return self.of(parts[0])
        if origin is Literal or origin is extensions.Literal:
            return Values([(part.value, part) if isinstance(part, Enum) else (part, part) for part in parts])
        if origin in _UNIONS:
            return Union([self.of(part) for part in parts])
        if isinstance(origin, _ALIASES):
            variables = dict(zip(origin.__type_params__, parts, strict=False))
            return Forms({**self._variables, **variables}).of(_meaning(origin))
        return self._class(hint, origin, parts)

    def _class(self, hint: Any, kind: Any, parts: tuple[Any, ...]) -> Form:
        if not isinstance(kind, type):
            raise self._unknown(hint)
        if kind is tuple:
            if not parts and hint is not tuple:
                return Row([], tuple, 0)
            if not parts or parts[-1] is Ellipsis:
                return Items(self.of(parts[0] if parts else Any), tuple)
            return Row([self.of(part) for part in parts], tuple, len(parts))
        if kind in _LISTS:
            return Items(self.of(parts[0] if parts else Any), collections.deque if kind is collections.deque else list)
        if kind in _SETS:
            return Items(self.of(parts[0] if parts else Any), _SETS[kind], unique=True)
        if kind in _MAPPINGS:
            key, item = parts if len(parts) == 2 else (str, Any)
            return Entries(self.of(key), self.of(item), dict)
        if issubclass(kind, Enum):
            return members(kind)
        if kind.__module__ == "decimal":
            return Exact()
        variables = dict(zip(getattr(kind, "__parameters__", ()), parts, strict=False))
        inner = Forms({**self._variables, **variables}) if variables else self
        found = pydantic_form(kind) or record(kind, hint, inner.of)
        if found is None:
            raise self._unknown(hint)
        return found

    @staticmethod
    def _unknown(hint: Any) -> ToolDefinitionError:
        name = getattr(hint, "__qualname__", None) or repr(hint)
        return ToolDefinitionError(
            f"The type {name} has no form in JSON: use a dataclass, an attrs class, a TypedDict, a pydantic model, or "
            "a type of the standard library."
        )


def _meaning(alias: Any) -> Any:
    """What a named type stands for, with the names in it resolved where it was written."""
    written = types.SimpleNamespace(__annotations__={"value": alias.__value__})
    names = vars(sys.modules[alias.__module__]) if alias.__module__ in sys.modules else {}
    return extensions.get_type_hints(written, globalns=names, include_extras=True)["value"]


_FORMS: Final = Forms()


def form_of(hint: Any) -> Form:
    """The form of a type.

    Raises:
        ToolDefinitionError: The type has no form in JSON; the message names it.
    """
    return _FORMS.of(hint)
