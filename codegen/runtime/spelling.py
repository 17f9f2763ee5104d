"""Models whose properties another version of the API calls otherwise: read under both names, written as they came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ValidationError

if TYPE_CHECKING:
    from .model import BaseModel

    M = TypeVar("M", bound=BaseModel)


class Spelt(dict[str, Any]):
    """What a model keeps beside its attributes, when keys came under other names.

    Attributes:
        names: Key of the description → key that came.
    """

    __slots__ = ("names",)
    names: dict[str, str]

    def __bool__(self) -> bool:
        return True  # it says something also when it is empty

    def spell(self, value: dict[str, Any]) -> dict[str, Any]:
        """The keys as they came."""
        return {self.names.get(key, key): part for key, part in value.items()}


def respelled(cls: type[M], src: Mapping[str, Any]) -> M:
    """Read an object that has properties under the names of another version (``_also`` of the class).

    Raises:
        ValidationError: It is not of its type; the path has the names that came.
    """
    names = {old: new for new, old in cls._also.items() if new in src and old not in src}
    back = {new: old for old, new in names.items()}
    try:
        made = cls.from_dict({back.get(key, key): value for key, value in src.items()})
    except ValidationError as error:
        first = error.path[0] if error.path else ""
        raise ValidationError(
            error.expected, error.found, (names.get(str(first), first), *error.path[1:]) if error.path else ()
        ) from None
    state = Spelt(made._state or {})
    state.names = names
    made._state = state
    return made
