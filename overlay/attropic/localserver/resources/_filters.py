"""Which objects a list shows: its parameters are understood by their names."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from .._time import instant
from .._wire import Json
from ._names import singular
from ._shape import Shape

#: Parameters that say how a list is shown, and not what is in it.
_MANNER: Final = {"page", "limit", "after_id", "before_id", "order", "order_by", "view", "depth", "include_archived"}
_BOUND: Final = re.compile(r"(\w+)\[(gte|gt|lte|lt)\]")
_COMPARE: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "gte": operator.ge,
    "gt": operator.gt,
    "lte": operator.le,
    "lt": operator.lt,
}


def kept(objects: list[Json], parameters: Mapping[str, Any], shape: Shape, item: Json) -> list[Json]:
    """The objects that a list shows.

    Args:
        objects: In any order.
        parameters: Those of the call; one whose name means nothing about these objects is passed over.
        shape: The forms of the contract.
        item: The schema of the objects.
    """
    found, names = objects, _Names(shape, item)
    for name, wanted in parameters.items():
        if name not in _MANNER and wanted is not None:
            test = _test(name, wanted, names)
            found = found if test is None else [one for one in found if test(one)]
    if parameters.get("include_archived") is False:
        found = [one for one in found if one.get("archived_at") is None]
    return found


class _Names:
    """Which names mean something about objects of a schema."""

    def __init__(self, shape: Shape, item: Json) -> None:
        self._shape = shape
        self._rules = shape.properties(item)

    def __contains__(self, name: str) -> bool:
        head, _, tail = name.rpartition("_")
        own = name in self._rules or tail in self._shape.properties(self._rules.get(head) or {})
        return own or any(name in self._inner(rule) for rule in self._rules.values())

    def _inner(self, rule: Json) -> Json:
        """The properties of the objects that a property holds."""
        plain = self._shape.plain(rule)
        return self._shape.properties(plain.get("items") or plain)


def _test(name: str, wanted: Any, names: _Names) -> Callable[[Json], bool] | None:
    bound = _BOUND.fullmatch(name)
    if bound is not None:
        field, compare, limit = bound[1], _COMPARE[bound[2]], _number(wanted)
        return lambda one: any(compare(_number(value), limit) for value in values(one, field) if value is not None)
    if isinstance(wanted, list):
        field = singular(name.removesuffix("[]"))
        return (lambda one: any(value in wanted for value in values(one, field))) if field in names else None
    if name in names:
        return lambda one: wanted in values(one, name)
    field = name.removesuffix("_prefix")
    if field != name and field in names:
        return lambda one: any(str(value).startswith(wanted) for value in values(one, field))
    return None


def values(one: Json, name: str) -> list[Any]:
    """What an object says under a name: itself, as `agent_id` is also the `id` of its `agent`, or what it holds."""
    found = [one[name]] if name in one else []
    head, _, tail = name.rpartition("_")
    below = one.get(head)
    if isinstance(below, dict) and tail in below:
        found.append(below[tail])
    for child in one.values():
        held = child if isinstance(child, list) else [child]
        found += [each[name] for each in held if isinstance(each, dict) and name in each]
    return found


def _number(value: Any) -> float:
    """A number or a point in time, to be compared."""
    return instant(value) if isinstance(value, str) else float(value)
