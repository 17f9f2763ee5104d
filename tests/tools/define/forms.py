"""One example of each type form: the type, a value of JSON, the value of Python, and a value that is refused."""

from __future__ import annotations

import collections
import dataclasses
import datetime as dt
import enum
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Generic, Literal, NamedTuple, NewType, Optional, TypeVar, Union

import annotated_types
import attrs
from pydantic import BaseModel, Field
from typing_extensions import Doc, NotRequired, Required, TypeAliasType, TypedDict

from attropic.tools import Param


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Place(TypedDict):
    """A place.

    Attributes:
        city: Its city.
    """

    city: str
    zip: NotRequired[int]


class Loose(TypedDict, total=False):
    name: Required[str]
    age: int


@dataclasses.dataclass
class Node:
    """A node of a tree.

    Attributes:
        value: What it holds.
    """

    value: int
    children: list[Node] = dataclasses.field(default_factory=list)
    label: str = "none"


@attrs.define
class Money:
    amount: Decimal
    currency: str = "EUR"


@attrs.define
class Hidden:
    _secret: int


class Pair(NamedTuple):
    left: int
    right: str = "r"


T = TypeVar("T")


@dataclasses.dataclass
class Box(Generic[T]):
    item: T


class Person(BaseModel):
    name: str = Field(min_length=1)
    boss: Optional[Person] = None  # noqa: UP045 - the form under test


UserId = NewType("UserId", int)
Tree = TypeAliasType("Tree", "dict[str, Tree] | list[Tree] | str | None")

FORMS: list[tuple[str, Any, Any, Any, Any]] = [
    ("str", str, "a", "a", 1),
    ("int", int, 3, 3, "x"),
    ("int of a whole number", int, 3.0, 3, 3.5),
    ("int of text", int, "12", 12, True),
    ("float", float, 1.5, 1.5, "x"),
    ("float of an integer", float, 2, 2.0, None),
    ("bool", bool, True, True, 2),
    ("None", None, None, None, 0),
    ("Any", Any, {"a": [1]}, {"a": [1]}, ...),
    ("Literal", Literal["a", 1], 1, 1, "b"),
    ("Literal of one", Literal["a"], "a", "a", None),
    ("Enum", Colour, "red", Colour.RED, "green"),
    ("IntEnum", Level, 2, Level.HIGH, 3),
    ("Optional", Optional[int], None, None, "x"),  # noqa: UP045
    ("Union", Union[int, str], "3", "3", [1]),  # noqa: UP007
    ("union of records", Money | Place, {"city": "Rome"}, {"city": "Rome"}, {"town": "Rome"}),
    ("list", list[int], [1, 2], [1, 2], [1, "x"]),
    ("bare list", list, [1, "a"], [1, "a"], {}),
    ("Sequence", Sequence[str], ["a"], ["a"], "a"),
    ("Iterable", Iterable[int], [1], [1], 1),
    ("deque", collections.deque[int], [1], collections.deque([1]), 1),
    ("set", set[int], [1, 2], {1, 2}, [[1]]),
    ("frozenset", frozenset[str], ["a"], frozenset("a"), {}),
    ("tuple", tuple[int, str], [1, "a"], (1, "a"), [1]),
    ("tuple of any length", tuple[int, ...], [1, 2, 3], (1, 2, 3), ["x"]),
    ("empty tuple", tuple[()], [], (), [1]),
    ("dict", dict[str, int], {"a": 1}, {"a": 1}, {"a": "x"}),
    ("dict with int keys", dict[int, str], {"1": "a"}, {1: "a"}, {"x": "a"}),
    ("dict with known keys", dict[Colour, int], {"red": 1}, {Colour.RED: 1}, {"pink": 1}),
    ("Mapping", Mapping[str, float], {"a": 1.5}, {"a": 1.5}, []),
    ("bare dict", dict, {"a": [1]}, {"a": [1]}, []),
    ("TypedDict", Place, {"city": "Rome"}, {"city": "Rome"}, {"zip": 1}),
    ("TypedDict that is not total", Loose, {"name": "a"}, {"name": "a"}, {}),
    ("dataclass", Node, {"value": 1}, Node(1), {"label": "x"}),
    (
        "recursive dataclass",
        Node,
        {"value": 1, "children": [{"value": 2}]},
        Node(1, [Node(2)]),
        {"value": 1, "children": [3]},
    ),
    ("attrs", Money, {"amount": "1.10"}, Money(Decimal("1.10")), {"amount": "x"}),
    ("attrs with a private field", Hidden, {"_secret": 1}, Hidden(1), {"secret": 1}),
    ("named tuple", Pair, [1], Pair(1), []),
    ("generic dataclass", Box[int], {"item": 1}, Box(1), {"item": "x"}),
    ("pydantic", Person, {"name": "A", "boss": {"name": "B"}}, Person(name="A", boss=Person(name="B")), {"name": ""}),
    ("NewType", UserId, 1, 1, "x"),
    ("recursive alias", Tree, {"a": ["b", None]}, {"a": ["b", None]}, {"a": [1]}),
    (
        "datetime",
        dt.datetime,
        "2026-01-31T12:00:00+00:00",
        dt.datetime(2026, 1, 31, 12, tzinfo=dt.timezone.utc),
        "soon",
    ),
    ("date", dt.date, "2026-01-31", dt.date(2026, 1, 31), "2026-02-31"),
    ("time", dt.time, "12:30:00", dt.time(12, 30), "noon"),
    ("timedelta", dt.timedelta, "P1DT1H30M", dt.timedelta(days=1, hours=1, minutes=30), "P"),
    ("UUID", uuid.UUID, "123e4567-e89b-12d3-a456-426614174000", uuid.UUID(int=0x123E4567E89B12D3A456426614174000), "1"),
    ("Decimal", Decimal, "0.10", Decimal("0.10"), "x"),
    ("Path", Path, "a/b.txt", Path("a/b.txt"), 1),
    ("bytes", bytes, "aGk=", b"hi", "?"),
    ("pattern", re.Pattern, "^a+$", re.compile("^a+$"), "("),
    ("bounds", Annotated[int, Param(ge=1, lt=10)], 1, 1, 10),
    ("bounds of annotated_types", Annotated[int, annotated_types.Ge(1)], 1, 1, 0),
    ("bounds of pydantic", Annotated[list[int], Field(min_length=1)], [1], [1], []),
    ("multiple", Annotated[int, Param(multiple_of=5)], 10, 10, 11),
    ("pattern of text", Annotated[str, Param(pattern="^[a-z]+$")], "abc", "abc", "ABC"),
    ("length of text", Annotated[str, Param(max_length=2)], "ab", "ab", "abc"),
    ("length of entries", Annotated[dict[str, int], Param(min_length=1)], {"a": 1}, {"a": 1}, {}),
    ("bounds of an optional", Annotated[Optional[int], Param(ge=1)], None, None, 0),  # noqa: UP045
    ("described", Annotated[str, "What it is."], "a", "a", 1),
    ("described by Doc", Annotated[str, Doc("What it is.")], "a", "a", 1),
]
