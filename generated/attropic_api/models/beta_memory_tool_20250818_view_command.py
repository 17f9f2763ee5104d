# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self


_d_view_range = _c.ListOf(_c.integer)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaMemoryTool20250818ViewCommand(BaseModel):
    """Shows a file of the memory folder, or lists a folder."""

    command: Literal["view"] = "view"
    """The kind of command."""

    path: str
    """The path to show, below `/memories`."""

    view_range: list[int] | None = None
    """The first and last line to show, counted from 1. Absent means the whole file."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("command", "command", True),
        ("path", "path", True),
        ("view_range", "view_range", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        None,
        (_c.string, False, True),
        (_d_view_range, False, False),
    )
    _tag: ClassVar[tuple[str, str] | None] = ("command", "view")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 2
        at = ""
        v: Any
        try:
            at = "command"
            v = src[at]
            if v != "view":
                raise _c.bad('"view"', v)
            self.command = v
            at = "path"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.path = v
            at = "view_range"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_view_range(v)
            self.view_range = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.command
        v1: Any = self.path
        v2: Any = self.view_range
        if not (v0.__class__ in _c.PLAIN and v1.__class__ is str and v2.__class__ not in _c.NOTHING):
            return self._looked_at(nested)
        found: dict[str, Any] = {"command": v0, "path": v1}
        if v2 is not None:
            found["view_range"] = nested(v2)
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaMemoryTool20250818ViewCommand:
        self = BetaMemoryTool20250818ViewCommand.__new__(BetaMemoryTool20250818ViewCommand)
        v: Any
        self.command = "view"
        self.path = s.f1
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_view_range.of(v)
        self.view_range = v
        base: BaseModel = self
        base._state = None
        return self
